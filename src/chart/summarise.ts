import {dayOf} from "../model/edtf.js";
import {readIncidents} from "../model/read.js";
import type {Day} from "../model/reading.js";
import type {BaseMapSummary} from "../summary/base-map.js";
import type {BinUnit} from "../summary/calendar.js";
import type {PlainBaseMap, PlainSummary, PlainTimeline} from "../summary/plain.js";
import {plainBaseMap, plainTimeline} from "../summary/summarise.js";
import type {TimelineSummary} from "../summary/timeline.js";
import type {ArchiveRequest} from "./archive.js";
import {optionsOf, type Chart, type Incidents} from "./define.js";
import {Link, viewOf} from "./link.js";
import type {ChartOptions, Given} from "./options.js";

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
  const {name} = definition;
  if (name !== "timeline" && name !== "map") throw new Error(`summarise: a ${name} needs the claims themselves; a timeline and a map can be summed up`);
  const options = optionsOf(definition, (wanted.options ?? {}) as Given<O>);
  if ("repeat" in options && options.repeat) throw new Error("summarise: with repeat an incident stands in several lanes, and a summary counts it once; leave repeat out");
  const {period = null, asOf = null, hiddenSources = [], hiddenClasses = [], joins = true, days, bins} = wanted;
  const link = new Link();
  link.set({period, asOf, hiddenSources, hiddenClasses, joins});
  const summary = definition.summarise(readIncidents(data, {timeZone: options.timeZone}), viewOf(link.state), options);
  if (name === "map") return plainly(plainBaseMap(summary as BaseMapSummary));
  const timeline = summary as TimelineSummary;
  const seen = days ? ([dayOf(days[0]), dayOf(days[1])] as [Day, Day]) : null;
  return plainly(plainTimeline(timeline, unitFor(seen ?? timeline.extent, bins), seen));
}

/** The unit of so many bins at the most, side by side. */
export function unitFor(days: readonly [Day, Day] | null, bins = Infinity): BinUnit {
  const many = days ? days[1] - days[0] + 1 : 0;
  return many <= bins ? "day" : many <= bins * 7 ? "week" : "month";
}

/** Nothing that JSON would not give back. */
const plainly = <T extends PlainSummary>(summary: T): T => JSON.parse(JSON.stringify(summary)) as T;
