import {isObject} from "../model/fields.js";
import type {Reading, View} from "../model/reading.js";
import type {PlainSummary} from "../summary/plain.js";
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
   * The summary as the layout takes it, with what the figure reads besides.
   *
   * @throws TypeError where it is not one of this chart
   */
  restore(plain: PlainSummary): S & {reading: Reading; view: View};
}

/** Is it a summary, and not incidents? */
export const isSummary = (data: unknown): data is PlainSummary => isObject(data) && "chart" in data && "account" in data;

/** @throws Error where the chart needs the claims themselves */
export function archivedOf<S>({name, archived}: {name: string; archived?: Archived<S>}): Archived<S> {
  if (!archived) throw new Error(`${name} needs the claims themselves: give it incidents or a dataset, not a summary`);
  return archived;
}
