/** incident-charts/elements: the figures as elements of a page. */
import type {BaseMapOptions} from "./charts/base-map.js";
import type {CounterOptions} from "./charts/counter.js";
import type {DisagreementOptions} from "./charts/disagreement.js";
import type {TimelineOptions} from "./charts/timeline.js";
import type {IncidentElement} from "./elements/define.js";

export type {IncidentElement} from "./elements/define.js";
export {add, linkNamed, type Parts} from "./elements/page.js";
export {scan} from "./elements/scan.js";
export {defineElements} from "./elements/start.js";

declare global {
  interface HTMLElementTagNameMap {
    "incident-timeline": IncidentElement<TimelineOptions>;
    "incident-counter": IncidentElement<CounterOptions>;
    "incident-map": IncidentElement<BaseMapOptions>;
    "incident-disagreement": IncidentElement<DisagreementOptions>;
  }
}
