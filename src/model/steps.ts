/**
 * The running count: on each day, how many attacks (or injured, killed, munitions) have happened by then, by how well
 * they are founded.
 *
 * @module
 */
import type {Measure} from "./incident.js";
import type {Day, Interval, Reading, Row, View} from "./reading.js";
import {attacksOf, type Standing} from "./count.js";
import {point} from "./quantity.js";
import {standingsOf} from "./standings.js";
import {hull} from "./sums.js";
import {wordsOn} from "./words.js";

/** What can be added up incident by incident. */
export type Countable = Exclude<Measure, "sites">;

/** How many, by how well they are founded. Nested: `all` ≥ `several` ≥ `attacked`, always. */
export interface Rise {
  all: number;
  /** Told by several independent origins or by the side that was attacked. */
  several: number;
  /** Told by the side that was attacked. */
  attacked: number;
  /** About `all`: the sum of the lowest values. */
  low: number;
  /** About `all`: the sum of the highest values; `null`: a value among them has no upper bound. */
  high: number | null;
}

/** The count from this day on, until the next step. */
export interface Step extends Rise {
  day: Day;
}

/** The running count of a reading under a view. */
export interface Steps {
  /** In order, a step for each day on which an incident is counted: the last day on which it can have happened. */
  days: readonly Step[];
  /** `all`, had each incident happened on the first day on which it can have. */
  earliest: readonly {day: Day; count: number}[];
  /** What comes on top at the end: the undated, and what is only known to have happened on or after some day. */
  undated: Rise;
  /** How many incidents stand in it: those that count and, for another measure than attacks, have a value. */
  incidents: number;
  /** A value among them is a range or a bound. */
  inexact: boolean;
  /** How many of the incidents rest on a join by the editor. */
  onJoin: number;
  /** How many of them may be the same as another that is counted. */
  maybeSame: number;
}

/** The running count of a measure, `"attacks"` by default. */
export function steps(reading: Reading, view: View, measure?: Countable): Steps {
  return stepsOf(standingsOf(reading, view), view, measure);
}

/** The same of some standings under the view: of one country, of one weapon. What can have happened in a period and beyond it counts on the days that lie within. */
export function stepsOf(standings: readonly Standing[], view: View, measure: Countable = "attacks", period: View["period"] = null): Steps {
  const counted: {standing: Standing; value: Interval}[] = [];
  for (const d of standings) {
    const value = d.counts ? measured(d.row, measure, view) : null;
    if (value) counted.push({standing: d, value});
  }
  const doubles = counted.filter((d) => d.standing.row.maybeSameAs.length > 0);
  const ids = new Set(doubles.length > 0 ? counted.map((d) => d.standing.row.id) : []);
  const last = new Map<Day | null, Rise>();
  const first = new Map<Day | null, Rise>();
  for (const d of counted) {
    const {from} = d.standing.row;
    const to = lastIn(d.standing.row, period);
    add(last, to, d.standing, d.value);
    if (to !== null) add(first, from === null ? to : period ? Math.max(from, period[0]) : from, d.standing, d.value);
  }
  return {
    days: running(last),
    earliest: running(first).map(({day, all}) => ({day, count: all})),
    undated: last.get(null) ?? nothing(),
    incidents: counted.length,
    inexact: counted.some(({value}) => value.low !== value.high),
    onJoin: counted.filter((d) => d.standing.restsOnJoin).length,
    maybeSame: doubles.filter(({standing: {row}}) => row.maybeSameAs.some((id) => id !== row.id && ids.has(id))).length
  };
}

/**
 * How many it was in this incident: from the lowest to the highest that an origin holds, with the lowest of their
 * points; what the list itself says where no claim is known. `null`: nobody says.
 */
export function measured(row: Row, measure: Countable, view: View): Interval | null {
  if (measure === "attacks") return attacksOf(row);
  const listed = row.claims.length > 0 ? null : row.says?.[measure];
  if (!listed && !row.claims.some((d) => d.says[measure])) return null;
  return hull(listed && listed !== "unknown" ? [listed] : wordsOn(row.claims, measure, view).flatMap((d) => d.values.map(({value}) => value)));
}

/** The last day of the period on which it can have happened. */
export const lastIn = ({to}: Row, period: View["period"]): Day | null => (to !== null && period && period[1] < to ? period[1] : to);

function nothing(): Rise {
  return {all: 0, several: 0, attacked: 0, low: 0, high: 0};
}

function add(rises: Map<Day | null, Rise>, day: Day | null, {basis}: Standing, value: Interval): void {
  const rise = rises.get(day) ?? nothing();
  rises.set(day, rise);
  const n = point(value);
  rise.all += n;
  if (basis === "attacked") rise.attacked += n;
  if (basis === "attacked" || basis === "several") rise.several += n;
  rise.low += value.low;
  rise.high = rise.high === null || value.high === null ? null : rise.high + value.high;
}

function running(rises: ReadonlyMap<Day | null, Rise>): Step[] {
  const total = nothing();
  return [...rises]
    .flatMap(([day, rise]) => (day === null ? [] : {day, ...rise}))
    .sort((a, b) => a.day - b.day)
    .map(({day, all, several, attacked, low, high}) => {
      total.all += all;
      total.several += several;
      total.attacked += attacked;
      total.low += low;
      total.high = total.high === null || high === null ? null : total.high + high;
      return {day, ...total};
    });
}
