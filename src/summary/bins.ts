import {rollups, sum} from "d3";
import type {Standing} from "../model/count.js";
import type {Day} from "../model/reading.js";
import {binEnd, binStart, type BinUnit} from "./calendar.js";
import {attacksIn, lastDay} from "./standings.js";

/** Attacks of some days of one lane; of an incident, the last day that it can have happened on. */
export interface Bin {
  /** First and last; `null`: of no day, as the undated. */
  days: readonly [Day, Day] | null;
  incidents: number;
  /** How many attacks, of them told by several origins or the attacked side, of them by the attacked side. */
  parts: readonly [all: number, several: number, attacked: number];
  /** Its incidents, by last possible day, as far as they are here. */
  standings: readonly Standing[];
}

/** What is to be put into bins: incidents by last possible day, or bins that were made elsewhere. */
export interface Filling {
  marks: readonly Standing[];
  /** In order; `null`: not made elsewhere. */
  bins: readonly Bin[] | null;
  /** All in one, of whatever days; `null`: not made elsewhere. */
  whole: Bin | null;
}

/** Bins of the days in view. Those made elsewhere are put together, but not taken apart: the unit may come out larger. */
export function binsOf({marks, bins}: Omit<Filling, "whole">, unit: BinUnit, given: BinUnit, [first, last]: readonly [Day, Day]): Bin[] {
  if (bins) {
    const wider = given === "day" ? unit : given;
    const seen = bins.filter((d) => d.days && d.days[1] >= first && d.days[0] <= last);
    return rollups(seen, (all) => binOf([binStart(all[0]!.days![0], wider), binEnd(all[0]!.days![0], wider)], all), (d) => binStart(d.days![0], wider)).map(([, d]) => d);
  }
  const seen = marks.filter((d) => lastDay(d) >= first && lastDay(d) <= last);
  const filled: Standing[][] = [];
  let end: Day = -Infinity;
  for (const d of seen) {
    if (lastDay(d) > end) {
      filled.push([]);
      end = binEnd(lastDay(d), unit);
    }
    filled.at(-1)!.push(d);
  }
  return filled.map((all) => counted([binStart(lastDay(all[0]!), unit), binEnd(lastDay(all[0]!), unit)], all));
}

/** One bin of all, as of the undated. */
export const wholeOf = ({marks, whole}: Filling): Bin => whole ?? counted(null, marks);

/** Bins put together. */
export function binOf(days: Bin["days"], bins: readonly Bin[]): Bin {
  const part = (i: 0 | 1 | 2): number => sum(bins, (d) => d.parts[i]);
  return {days, incidents: sum(bins, (d) => d.incidents), parts: [part(0), part(1), part(2)], standings: []};
}

function counted(days: Bin["days"], standings: readonly Standing[]): Bin {
  const parts: [number, number, number] = [0, 0, 0];
  for (const d of standings) {
    const depth = d.drawn === "attacked" ? 3 : d.drawn === "several" ? 2 : 1;
    for (let i = 0; i < depth; i++) parts[i]! += attacksIn(d);
  }
  return {days, incidents: standings.length, parts, standings};
}
