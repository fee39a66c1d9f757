import {dayOf} from "../model/edtf.js";
import {readIncidents} from "../model/read.js";
import type {Day, Reading, View} from "../model/reading.js";
import {atOnce, type Slices} from "../model/slices.js";
import {plainBaseMap, plainTimeline} from "../summary/as-plain.js";
import type {BaseMapSummary} from "../summary/base-map.js";
import type {BinUnit} from "../summary/calendar.js";
import type {PlainBaseMap, PlainSummary, PlainTimeline} from "../summary/plain.js";
import type {TimelineSummary} from "../summary/timeline.js";
import type {ArchiveRequest} from "./archive.js";
import type {Incidents} from "./define.js";
import {Link, viewOf} from "./link.js";

/** What of a chart sums up. */
export interface Counting {
  name: string;
  summarise(reading: Reading, view: View, options: object): Slices<unknown>;
}

/** What a figure tells an archive, with every option of the summary. */
export type Wanted = Omit<Partial<ArchiveRequest>, "options"> & {options: object};

/** Sums up incidents, as plain data. */
export function sumUp(chart: Counting, data: Incidents, {options, period = null, asOf = null, hiddenSources = [], hiddenClasses = [], joins = true, days, bins}: Wanted): PlainTimeline | PlainBaseMap {
  const {name} = chart;
  if (name !== "timeline" && name !== "map") throw new Error(`summarise: a ${name} needs the claims themselves; a timeline and a map can be summed up`);
  if ("repeat" in options && options.repeat) throw new Error("summarise: with repeat an incident stands in several lanes, and a summary counts it once; leave repeat out");
  const link = new Link();
  link.set({period, asOf, hiddenSources, hiddenClasses, joins});
  const summary = atOnce(chart.summarise(readIncidents(data, options), viewOf(link.state), options));
  if (name === "map") return plainly(plainBaseMap(summary as BaseMapSummary));
  const timeline = summary as TimelineSummary;
  const seen = days ? ([dayOf(days[0]), dayOf(days[1])] as [Day, Day]) : null;
  return plainly(plainTimeline(timeline, unitFor(seen ?? timeline.extent, bins), seen));
}

/** The unit of so many bins at the most, side by side. */
function unitFor(days: readonly [Day, Day] | null, bins = Infinity): BinUnit {
  const many = days ? days[1] - days[0] + 1 : 0;
  return many <= bins ? "day" : many <= bins * 7 ? "week" : "month";
}

/** Nothing that JSON would not give back. */
const plainly = <T extends PlainSummary>(summary: T): T => JSON.parse(JSON.stringify(summary)) as T;
