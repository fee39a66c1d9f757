import type {Chart} from "../chart/define.js";
import type {ChartOptions} from "../chart/options.js";
import {baseMap} from "./base-map.js";
import {counter} from "./counter.js";
import {disagreement} from "./disagreement.js";
import {timeline} from "./timeline.js";

/** The charts by the names that elements and the command have for them: the base map is `map`. */
export const charts: Readonly<Record<string, Chart<ChartOptions>>> = {timeline, counter, map: baseMap, disagreement};
