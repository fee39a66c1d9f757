import type {Basis} from "../model/count.js";
import {dayOf} from "../model/edtf.js";
import type {IncidentDataset} from "../model/incident.js";
import {readIncidents} from "../model/read.js";
import type {Day, Reading, View} from "../model/reading.js";
import type {Account, Counted} from "./account.js";
import type {BinUnit} from "./calendar.js";
import {colour} from "./colours.js";
import type {HeadedBy} from "./headings.js";

/** A day, written `2023-10-23`. */
export type IsoDay = string;

/** What of an archive is summed up. */
export interface PlainView {
  /** As it stood on this day; `null`: with everything said since. */
  asOf: IsoDay | null;
  /** Only what can have happened in these days, both included; `null`: all. */
  period: readonly [IsoDay, IsoDay] | null;
  /** Ids of sources that are switched off. */
  hiddenSources: readonly string[];
  /** Classes of the legend that are switched off: `"basis:one"`. */
  hiddenClasses: readonly string[];
  /** Whether claims count that the editor joined to an incident which they do not name. */
  joins: boolean;
}

/** What all summaries hold, as plain data: what `JSON.parse(JSON.stringify(…))` gives again. */
export interface PlainSummary {
  /** The name of the chart that it is of. */
  chart: string;
  view: PlainView;
  /** About the archive; the sites and sources that the summary names; and the few incidents that stand in a timeline one by one: summaries, responses and context with a date. */
  dataset: IncidentDataset;
  /** The codes of all countries of the archive, whatever is filtered: each has its colour by them. */
  codes: readonly string[];
  account: Account;
}

/** Incidents of some days, or of a lane: how many, their attacks, of them told by several origins or the attacked side, of them by the attacked side. */
export interface PlainBin {
  incidents: number;
  attacks: number;
  several: number;
  attacked: number;
}

/** A lane, and what stands in it. */
export interface PlainLane extends PlainBin {
  /** A code, an id, a weapon, or a name; `"?"`: not known; `"…"`: further lanes, put together. */
  key: string;
  /** How many lanes it is. */
  of: number;
  /** The country of all incidents in it; `null`: they are of several, or of none. */
  country: string | null;
  /** Of the days asked for, in order; `from` is the first day of a day, a week from Monday, or a month. An incident stands on the last day that it can have happened on. */
  bins: readonly (PlainBin & {from: IsoDay})[];
}

/** The summary of a timeline. */
export interface PlainTimeline extends PlainSummary {
  chart: "timeline";
  /** What the lanes are. */
  by: HeadedBy;
  /** Of the bins. */
  unit: BinUnit;
  /** In order, at most twelve. */
  lanes: readonly PlainLane[];
  /** What lasted, or could have happened over, more than three days. */
  long: PlainLane;
  undated: PlainLane;
  /** The lane to which the most attacks belong, wherever they stand; `null`: several, or there is but one. */
  most: {key: string; attacks: number} | null;
  /** The first and the last day of what counts; `null`: all are undated. */
  span: readonly [IsoDay, IsoDay] | null;
  /** The most attacks on one day, and the first such day, of those whose day is known; `null`: there are none. */
  top: {day: IsoDay; attacks: number} | null;
  /** The first and the last day of the axis: the period, or else all that is listed or covered; `null`: nothing is dated. */
  extent: readonly [IsoDay, IsoDay] | null;
  /** The days of the period on which anything can have happened, merged and in order: between them time is folded. */
  busy: readonly (readonly [IsoDay, IsoDay])[];
  /** How attacks are founded that count, or would if their class were not switched off. */
  bases: readonly Basis[];
}

/** What is listed at one place. */
export interface PlainPlace extends Counted {
  /** The id of a site; `null`: not known. */
  site: string | null;
  /** In which its incidents are listed. */
  country: string | null;
  /** Attacks told by several origins or the attacked side. */
  founded: number;
  /** How many of its incidents rest on a join by the editor. */
  onJoin: number;
  /** Where some origins put attacks that the list has here: the id of the place, those of the origins, and of how many incidents. */
  elsewhere: readonly {place: string; origins: readonly string[]; incidents: number}[];
}

/** The summary of a map. */
export interface PlainBaseMap extends PlainSummary {
  chart: "map";
  countries: readonly (Counted & {code: string | null})[];
  places: readonly PlainPlace[];
  /** How many are to be seen that are no attacks. */
  notAttacks: number;
}

/** What figures of a summary read: names, places and the few incidents that it holds. */
export function restoreReading({dataset, codes, account: {given}}: PlainSummary): Reading {
  const reading = {...readIncidents(dataset), given};
  colour(reading, codes);
  return reading;
}

/** The view that it is of. */
export const restoreView = ({view: {asOf, period, hiddenSources, hiddenClasses, joins}}: PlainSummary): View => ({
  asOf: asOf === null ? null : dayFrom(asOf),
  period: daysFrom(period),
  hiddenSources: new Set(hiddenSources),
  hiddenClasses: new Set(hiddenClasses),
  joins
});

/** @throws RangeError for what is no day */
export function dayFrom(text: IsoDay): Day {
  const day = dayOf(text);
  if (day === null) throw new RangeError(`a summary writes days as 2023-10-23, not ${JSON.stringify(text)}`);
  return day;
}

export const daysFrom = (days: readonly [IsoDay, IsoDay] | null): readonly [Day, Day] | null => days && [dayFrom(days[0]), dayFrom(days[1])];

/** @throws TypeError where it is not the summary of such a chart, naming what is missing */
export function expectSummary(plain: PlainSummary, like: {chart: string} & Partial<Record<string, unknown>>): void {
  if (plain.chart !== like.chart) throw new TypeError(`this chart takes a summary whose chart is "${like.chart}", not ${JSON.stringify(plain.chart)}: ask summarise for one of it`);
  const missing = Object.keys(like).find((key) => !(key in plain));
  if (missing) throw new TypeError(`summary.${missing} is missing; summarise(…) shows what a summary of this chart holds`);
}
