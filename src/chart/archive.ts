import type {Reading, View} from "../model/reading.js";
import type {LinkState} from "./link.js";

/** What a figure asks an archive for: plain JSON. Days are written `2023-10-23`. */
export interface ArchiveRequest extends Omit<LinkState, "picked"> {
  /** The name of the chart: `"timeline"` or `"map"`. */
  chart: string;
  /** Those of its options that shape the summary: `{lane: "country", laneOrder: null, repeat: false}`. */
  options: Readonly<Record<string, unknown>>;
  /** The first and the last day in view, where the reader zoomed in along time; `null`: all. Days beyond may be told too. */
  days: readonly [string, string] | null;
  /** As many bins have room side by side: days where those are no more, else weeks, else months. */
  bins: number;
}

/** A summary as plain data: what `JSON.parse(JSON.stringify(…))` gives again. */
export interface PlainSummary {
  /** The name of the chart that it is of. */
  chart: string;
}

/**
 * Data that are summed up elsewhere: called with what is wanted, whenever that changes, and with a signal that is aborted
 * when something else is wanted before the answer is there.
 *
 * ```ts
 * timeline(async (request, signal) => {
 *   const response = await fetch(`/summary?${new URLSearchParams({q: JSON.stringify(request)})}`, {signal});
 *   if (!response.ok) throw new Error(response.statusText);
 *   return response.json();
 * });
 * ```
 */
export type Archive = (request: ArchiveRequest, signal: AbortSignal) => Promise<PlainSummary>;

/** How a chart is drawn from a summary. One that needs the claims themselves has none. */
export interface Archived<S> {
  /** The names of the options that shape the summary, and go with each request. */
  options: readonly string[];
  /**
   * What a reading and its summary are, as far as the summary as plain data tells.
   *
   * @throws Error where it is not one of this chart
   */
  restore(plain: PlainSummary, view: View): {reading: Reading; summary: S};
}
