import {sum} from "d3";
import type {Standing} from "../model/count.js";
import {later} from "../model/memoise.js";
import type {Day} from "../model/reading.js";
import {ByDay} from "../model/by-day.js";
import {binEnd, binStart, type BinUnit} from "./calendar.js";
import {attacksIn, lastDay} from "./standings.js";

/** Attacks of some days of one lane; of an incident, the last day that it can have happened on. */
export interface Bin {
  /** First and last; `null`: of no day, as the undated. */
  days: readonly [Day, Day] | null;
  incidents: number;
  /** How many attacks, of them told by several origins or the attacked side, of them by the attacked side. */
  parts: readonly [all: number, several: number, attacked: number];
  /** How many of them an archive has. */
  away: number;
  /** Those that are here, by last possible day. */
  readonly standings: readonly Standing[];
}

/** What is to be put into bins: incidents, or bins that were made elsewhere. */
export interface Filling {
  /** By last possible day. */
  marks: readonly Standing[];
  /** The same, a bin for each day, where that is known already. */
  daily?: readonly Bin[];
  /** In order; `null`: not made elsewhere. */
  bins: readonly Bin[] | null;
  /** All in one, of whatever days; `null`: not made elsewhere. */
  whole: Bin | null;
}

/** Bins of the days in view. Those made elsewhere are put together, but not taken apart: the unit is no smaller than theirs. */
export function binsOf(filling: Omit<Filling, "whole">, unit: BinUnit, [first, last]: readonly [Day, Day]): Bin[] {
  const filled: {days: readonly [Day, Day]; all: Bin[]}[] = [];
  for (const d of filling.bins ?? dailyIn(filling)) {
    const [from, to] = d.days!;
    if (to < first || from > last) continue;
    const before = filled.at(-1);
    if (before && from <= before.days[1]) before.all.push(d);
    else filled.push({days: [binStart(from, unit), binEnd(from, unit)], all: [d]});
  }
  return filled.map(({days, all}) => binOf(days, all));
}

/** One bin of all, as of the undated. */
export const wholeOf = (filling: Filling): Bin => filling.whole ?? binOf(null, dailyIn(filling));

/** Bins put together. Of many incidents, a list is made when somebody asks for it. */
export function binOf(days: Bin["days"], bins: readonly Bin[]): Bin {
  const part = (i: 0 | 1 | 2): number => sum(bins, (d) => d.parts[i]);
  const standings = later(() => bins.flatMap((d) => d.standings));
  return {
    days,
    incidents: sum(bins, (d) => d.incidents),
    parts: [part(0), part(1), part(2)],
    away: sum(bins, (d) => d.away),
    get standings() { return standings(); }
  };
}

/** A bin that is being filled. */
export interface Growing extends Bin {
  parts: [all: number, several: number, attacked: number];
  standings: Standing[];
}

const binOn = (day: Day): Growing => ({days: [day, day], incidents: 0, parts: [0, 0, 0], away: 0, standings: []});

/** Puts an incident of so many attacks into a bin. */
function putIn(bin: Growing, d: Standing, attacks: number): void {
  const {parts} = bin;
  const {drawn} = d;
  bin.incidents++;
  bin.standings.push(d);
  parts[0] += attacks;
  if (drawn === "attacked" || drawn === "several") parts[1] += attacks;
  if (drawn === "attacked") parts[2] += attacks;
}

/** Puts an incident among those of its day. */
export function putOn(days: ByDay<Growing>, d: Standing, attacks: number): void {
  putIn(days.under(lastDay(d), binOn), d, attacks);
}

function dailyIn(filling: Pick<Filling, "daily" | "marks">): readonly Bin[] {
  if (filling.daily) return filling.daily;
  const days = new ByDay<Growing>();
  for (const d of filling.marks) putOn(days, d, attacksIn(d));
  return days.inOrder();
}
