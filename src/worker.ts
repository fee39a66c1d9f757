/** The worker that the option `worker` names: it reads and sums up for a timeline and a map, beside the page. */
import {serve} from "./chart/serve.js";
import {baseMap} from "./charts/base-map.js";
import {timeline} from "./charts/timeline.js";

serve({timeline, map: baseMap}, globalThis as unknown as Worker);
