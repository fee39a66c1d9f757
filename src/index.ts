/** incident-charts: figures of reported incidents that keep who said what. */
export type * from "./model/incident.js";
