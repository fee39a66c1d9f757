import type {PlainBaseMap, PlainTimeline} from "../summary/plain.js";
import type {ArchiveRequest} from "./archive.js";
import {optionsOf, type Chart, type Incidents} from "./define.js";
import type {ChartOptions, Given} from "./options.js";
import {sumUp} from "./sum-up.js";

/**
 * Sums up incidents for a timeline or a map, as plain data that a figure takes in place of them.
 *
 * ```ts
 * const summary = summarise(timeline, incidents, {options: {lane: "site"}, asOf: "2023-10-24"});
 * document.body.append(timeline(JSON.parse(JSON.stringify(summary))));
 * ```
 *
 * What is wanted is told as a figure tells it to an archive; what is left out is as in a figure without options. Without
 * `bins` they are of days.
 *
 * @throws Error for a counter or a disagreement, which need the claims themselves, for the option `repeat`, and for an unknown option
 */
export function summarise<O extends ChartOptions>({definition}: Chart<O>, data: Incidents, wanted: Partial<ArchiveRequest> = {}): PlainTimeline | PlainBaseMap {
  const {options = {}} = wanted;
  return sumUp(definition, data, {...wanted, options: optionsOf(definition, options as Given<O>)});
}
