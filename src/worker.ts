/** The worker that the option `worker` names: it reads and sums up for a timeline and a map, beside the page. */
import {serve} from "./chart/serve.js";
import {summariseBaseMap} from "./summary/base-map.js";
import {summariseTimeline} from "./summary/timeline.js";

serve([{name: "timeline", summarise: summariseTimeline}, {name: "map", summarise: summariseBaseMap}], globalThis as unknown as Worker);
