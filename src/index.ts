/** incident-charts: figures of reported incidents that keep who said what. */
export {timeline, type TimelineOptions} from "./charts/timeline.js";
export {counter, type CounterOptions} from "./charts/counter.js";
export {baseMap, type BaseMapOptions} from "./charts/base-map.js";
export type {Shapes, Topology, TopoObject} from "./model/shapes.js";
export {disagreement, type DisagreementOptions} from "./charts/disagreement.js";
export {Link, type LinkChange, type LinkState} from "./chart/link.js";
export {keepInAddress} from "./chart/address.js";
export {addLocale, type ChartOptions, type Given} from "./chart/options.js";
export type {Chart, ChartDefinition, Data} from "./chart/define.js";
export type {LivingFigure} from "./chart/live.js";
export type {TakenData} from "./chart/export/json.js";
export {readIncidents} from "./model/read.js";
export {readAnnotations, type Annotation, type Note} from "./model/annotations.js";
export type * from "./model/incident.js";
export type {Day, Interval, ReadClaim, Reading, ReadStatement, ReadTally, Row, Span, View} from "./model/reading.js";
export type {Language, Locale, Words} from "./locale/locale.js";
