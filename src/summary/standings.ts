import {point} from "../model/quantity.js";
import type {Standing} from "../model/count.js";
import type {Day} from "../model/reading.js";

/** By last possible day, then the first, then the id: the order of the items, whatever the order of the input. */
export function inTime(standings: Iterable<Standing>): Standing[] {
  return [...standings].sort((a, b) => lastDay(a) - lastDay(b) || (a.row.from ?? 0) - (b.row.from ?? 0) || (a.row.id < b.row.id ? -1 : 1));
}

/** The last day on which it can have happened, as far as it is known. */
export const lastDay = ({row: {from, to}}: Standing): Day => to ?? from ?? 0;

/** How many attacks it adds to the count. */
export const attacksIn = (d: Standing): number => (d.counts ? point(d.attacks) : 0);
