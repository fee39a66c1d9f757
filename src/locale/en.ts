import {baseMap} from "./en/base-map.js";
import {english} from "./en/common.js";
import {counter} from "./en/counter.js";
import {disagreement} from "./en/disagreement.js";

/** English. */
export const en = /* @__PURE__ */ english({counter, baseMap, disagreement});
