import {ascending, group, range} from "d3";
import type {Standing} from "../model/count.js";
import {startsWith} from "../model/memoise.js";
import {point} from "../model/quantity.js";
import type {Day, Row} from "../model/reading.js";

/** By last possible day, then the first, then the id, the undated last: the order of the items, whatever the order of the input. */
export function inTime(standings: Iterable<Standing>): Standing[] {
  return [...standings].sort((a, b) => byTime(a.row, b.row));
}

/** The last day on which it can have happened, as far as it is known. */
export const lastDay = ({row}: Standing): Day => lastOf(row);

/** How many attacks it adds to the count. */
export const attacksIn = (d: Standing): number => (d.counts ? point(d.attacks) : 0);

const lastOf = ({from, to}: Row): Day => to ?? from ?? Infinity;

function byTime(a: Row, b: Row): number {
  return lastOf(a) - lastOf(b) || (a.from ?? 0) - (b.from ?? 0) || (a.id < b.id ? -1 : 1);
}

const orders = new WeakMap<Row, {rows: readonly Row[]; order: readonly number[]}>();

/** The places of the rows, in time. Of a list with some more, only these are put among the others. */
export function orderOf(rows: readonly Row[]): readonly number[] {
  const [first] = rows;
  if (!first) return [];
  const known = orders.get(first);
  if (known?.rows === rows) return known.order;
  const order = known && startsWith(rows, known.rows)
    ? [...known.order, ...range(known.rows.length, rows.length)].sort((a, b) => byTime(rows[a]!, rows[b]!))
    : sorted(rows);
  orders.set(first, {rows, order});
  return order;
}

/** Day by day, which is half the work. */
function sorted(rows: readonly Row[]): number[] {
  const days = [...group(rows.keys(), (i) => lastOf(rows[i]!))].sort(([a], [b]) => ascending(a, b));
  return days.flatMap(([, all]) => all.sort((a, b) => byTime(rows[a]!, rows[b]!)));
}
