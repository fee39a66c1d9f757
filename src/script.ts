/** The script tag: everything of incident-charts under one global name, to which other scripts add theirs; and elements come to life. */
import {add as addToElements, defineElements, type Parts} from "./bundle.js";

export * from "./bundle.js";

/** What other scripts left in a queue, or added to an earlier copy of this one. */
const all = (globalThis as unknown as {IncidentCharts: {queue?: readonly Parts[]; add?: (parts: Parts) => void}}).IncidentCharts;
const {queue, add: earlier} = all;
delete all.queue;
Object.assign(all, ...(queue ?? []));
addToElements({...all});
defineElements();

/** Puts things beside the figures: `add({middleEast})` makes it `IncidentCharts.middleEast`, and `shapes="middle-east"`; a language is also made known, as by `addLocale`. */
export function add(parts: Parts): void {
  Object.assign(all, parts);
  if (!queue) earlier?.(parts);
  addToElements(parts);
}
