/**
 * A scenario shows one thing and is named for it: an export of a file in this folder.
 *
 *   export const timelineManyOnOneDay = scenario(timeline, manyOnOneDay, {width: 320});
 *
 * The same scenarios are the gallery of `npm run dev`, the snapshots, the pages that Chromium
 * presses keys on, and what `npm run shots` takes pictures of.
 */
export interface Scenario {
  chart(incidents: unknown, options: object): HTMLElement;
  incidents: unknown;
  options: object;
}

export function scenario<D, O extends object>(chart: (incidents: D, options: O) => HTMLElement, incidents: D, options: O): {chart: (incidents: D, options: O) => HTMLElement; incidents: D; options: O} {
  return {chart, incidents, options};
}

export function isScenario(value: unknown): value is Scenario {
  return typeof value === "object" && value !== null && "chart" in value && typeof value.chart === "function" && "incidents" in value;
}
