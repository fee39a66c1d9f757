import type {Chart, Incidents} from "../../src/chart/define.js";
import type {ChartOptions, Given} from "../../src/chart/options.js";

/**
 * A scenario shows one thing and is named for it: an export of a file in this folder.
 *
 *   export const timelineManyOnOneDay = scenario(timeline, manyOnOneDay, {width: 320});
 *
 * The same scenarios are the gallery of `npm run dev`, the snapshots, the pages that Chromium
 * presses keys on, and what `npm run shots` takes pictures of.
 */
export interface Scenario {
  chart(incidents: Incidents, options: object): HTMLElement;
  incidents: Incidents;
  options: object;
}

export function scenario<O extends ChartOptions>(chart: Chart<O>, incidents: Incidents, options: Given<O>): Scenario {
  return {chart, incidents, options};
}

export function isScenario(value: unknown): value is Scenario {
  return typeof value === "object" && value !== null && "chart" in value && typeof value.chart === "function" && "incidents" in value;
}

/** Large scenarios are looked at, not read, and not in every light. */
export const isLarge = (name: string): boolean => /\d{3}|Thirty|Thousands/.test(name);
