import {max, min} from "d3";
import {gathered} from "../model/memoise.js";
import {ByDay} from "../model/by-day.js";
import type {Day, Reading, Row, View} from "../model/reading.js";

type Ends = Pick<Row, "from" | "to">;

/** A first and a last day, both included. */
type Days = readonly [Day, Day];

/** The days of a time axis, and those on which something may stand. */
export interface AxisDays {
  /** First and last day of the axis; `null`: nothing is dated. It does not change with the playhead. */
  extent: Days | null;
  /** The days on which something may be drawn, merged and in order. */
  busy: readonly Days[];
}

/** Over all rows of the period, seen or not, so that the axis stands still while the playhead moves. */
export const daysOf = ({rows, coverage}: Pick<Reading, "coverage" | "rows">, {period}: Pick<View, "period">): AxisDays => axisOf(spansOf(rows), coverage, period);

/** The same over some spans. */
export function axisOf(spans: readonly Days[], coverage: readonly Days[], period: View["period"]): AxisDays {
  const busy = merged(period ? spans.filter(([from, to]) => to >= period[0] && from <= period[1]) : spans);
  const days = [...busy, ...coverage];
  return {busy, extent: period ?? (busy.length > 0 ? [min(days, (d) => d[0])!, max(days, (d) => d[1])!] : null)};
}

/** The days of rows, each span once. One that is open on one side takes the day that is known, so that it does not widen the axis. */
export const spansOf = (rows: readonly Ends[]): Days[] => spansIn(rows).inOrder().flatMap(({first, lasts}) => [...lasts].map((last) => [first, last] as const));

/** On which days those end that begin on a day. */
interface Spans {
  first: Day;
  /** Found last: mostly it is found again. */
  last: Day;
  lasts: Set<Day>;
}

const spansIn = gathered((): ByDay<Spans> => new ByDay(), (all, rows: readonly Ends[], start) => {
  for (let i = start; i < rows.length; i++) {
    const {from, to} = rows[i]!;
    const first = from ?? to;
    if (first === null) continue;
    const spans = all.under(first, noneFrom);
    const last = to ?? first;
    if (spans.last !== last) spans.lasts.add(spans.last = last);
  }
});

const noneFrom = (first: Day): Spans => ({first, last: NaN, lasts: new Set()});

/** Spans in order, those that touch made one. */
export function merged(spans: readonly Days[]): Days[] {
  const all: [Day, Day][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
