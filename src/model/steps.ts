/**
 * The running count: on each day, how many attacks (or injured, killed, munitions) have happened by then, by how well
 * they are founded.
 *
 * @module
 */
import type {Measure} from "./incident.js";
import type {Day, Interval, Reading, Row, View} from "./reading.js";
import {ByDay} from "./by-day.js";
import {attacksOf, type Standing} from "./count.js";
import {point} from "./quantity.js";
import {atOnce, type Slices} from "./slices.js";
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
  /** In how many incidents. */
  incidents: number;
}

/** The count from this day on, until the next step. */
export interface Step extends Rise {
  day: Day;
}

/** The running count of a reading under a view. */
export interface Steps {
  /** In order, a step for each day on which an incident is counted: the last day on which it can have happened. */
  days: readonly Step[];
  /** `all`, had each incident happened on the first day on which it can have: on each day on which it rises. */
  earliest: readonly {day: Day; value: number}[];
  /** What comes on top at the end: the undated, and what is only known to have happened on or after some day. */
  undated: Rise;
  /** What stands in it: the incidents that count and, for another measure than attacks, have a value. */
  counted: readonly Standing[];
  /** A value among them is a range or a bound. */
  inexact: boolean;
}

/** So many incidents are added up at a time. */
const SLICE = 2000;

/** The running count of a measure, `"attacks"` by default. */
export function steps(reading: Reading, view: View, measure?: Countable): Steps {
  return stepsOf(standingsOf(reading, view), view, measure);
}

/** The same of some standings under the view: of one country, of one weapon. What can have happened in a period and beyond it counts on the days that lie within. */
export const stepsOf = (...given: Parameters<typeof stepsInSlices>): Steps => atOnce(stepsInSlices(...given));

/** The same in slices. */
export function* stepsInSlices(standings: readonly Standing[], view: View, measure: Countable = "attacks", period: View["period"] = null): Slices<Steps> {
  const counted: Standing[] = [];
  const rises = new ByDay<DayRise>();
  const undated = nothing();
  let inexact = false;
  for (let i = 0; i < standings.length; i++) {
    if (i % SLICE === SLICE - 1) yield;
    const d = standings[i]!;
    const value = d.counts ? measure === "attacks" ? d.attacks : measured(d.row, measure, view) : null;
    if (!value) continue;
    counted.push(d);
    inexact ||= value.low !== value.high;
    const last = lastIn(d.row, period);
    add(last === null ? undated : rises.under(last, nothingOn), d, value);
    const {from} = d.row;
    const first = from !== null && period && from < period[0] ? period[0] : from;
    if (first === null || last === null || first === last) continue;
    rises.under(first, nothingOn).earlier += point(value);
    rises.under(last, nothingOn).earlier -= point(value);
  }
  const days = rises.inOrder();
  return {days: running(days), earliest: earliest(days), undated, counted, inexact};
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
  return {all: 0, several: 0, attacked: 0, low: 0, high: 0, incidents: 0};
}

/** What comes about on a day. */
interface DayRise extends Step {
  /** How many more, or fewer, do on their first possible day than on their last. */
  earlier: number;
}

// Written out: what is copied by spreading is slower to add to.
const nothingOn = (day: Day): DayRise => ({all: 0, several: 0, attacked: 0, low: 0, high: 0, incidents: 0, day, earlier: 0});

function add(rise: Rise, {basis}: Standing, value: Interval): void {
  const n = point(value);
  rise.all += n;
  if (basis === "attacked") rise.attacked += n;
  if (basis === "attacked" || basis === "several") rise.several += n;
  rise.low += value.low;
  rise.high = rise.high === null || value.high === null ? null : rise.high + value.high;
  rise.incidents++;
}

function running(rises: readonly DayRise[]): Step[] {
  let last = nothing();
  return rises.flatMap(({day, all, several, attacked, low, high, incidents}) => {
    if (incidents === 0) return [];
    last = {
      all: last.all + all,
      several: last.several + several,
      attacked: last.attacked + attacked,
      low: last.low + low,
      high: last.high === null || high === null ? null : last.high + high,
      incidents: last.incidents + incidents
    };
    return {day, ...last};
  });
}

function earliest(rises: readonly DayRise[]): Steps["earliest"] {
  let value = 0;
  return rises.flatMap(({day, all, earlier}) => (all + earlier > 0 ? {day, value: value += all + earlier} : []));
}
