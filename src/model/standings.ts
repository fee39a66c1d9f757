/**
 * What all rows of a reading are to the count, remembered row by row: another day, source or period costs only the rows
 * to which it makes a difference.
 *
 * @module
 */
import {standing, whyIn, type Standing} from "./count.js";
import type {Day, Reading, Row, View} from "./reading.js";
import {atOnce, type Slices} from "./slices.js";
import {voicesOf} from "./voices.js";

/** Whose claims are to be seen, whatever the day. */
type Sight = Pick<View, "hiddenSources" | "joins">;

/** What became of the rows, in columns by their place. */
interface Memory {
  /** In sight of whom, and on which days from (included) until (excluded), the row stands so. */
  sights: Sight[];
  from: Day[];
  until: Day[];
  /** Whatever the period and the classes. */
  standings: Standing[];
  /** Left out by the last period or class by which it was. */
  filtered: (Standing | undefined)[];
}

/** By the first row: a list with one more has it too, and the same row is in one context only. */
const memories = new WeakMap<Row, Memory>();

/** So many rows are weighed at a time: a few milliseconds. */
const SLICE = 2000;

/** After all days. */
const END: Day = 1e9;

/** By the view, which is one object for all that a figure tells of itself. */
const views = new WeakMap<View, {rows: readonly Row[]; standings: readonly Standing[]}>();

/** What each row is to the count under the view, in the order of the rows. */
export function standingsOf(reading: Reading, view: View): readonly Standing[] {
  const known = views.get(view);
  return known?.rows === reading.rows ? known.standings : atOnce(standingsInSlices(reading, view));
}

/** The same in slices. */
export function* standingsInSlices(reading: Reading, view: View): Slices<Standing[]> {
  const {rows} = reading;
  if (!rows[0]) return [];
  const memory = memories.get(rows[0]) ?? {sights: [], from: [], until: [], standings: [], filtered: []};
  memories.set(rows[0], memory);
  const last = memory.sights.at(-1);
  const look: Look = {
    reading,
    view,
    open: {...view, period: null, hiddenClasses: new Set()},
    sight: last && isSame(last, view) ? last : {hiddenSources: new Set(view.hiddenSources), joins: view.joins},
    filters: view.period !== null || view.hiddenClasses.size > 0
  };
  const made: Standing[] = [];
  const {sights, from, until, standings, filtered} = memory;
  for (const column of [made, sights, from, until, standings, filtered]) column.length = Math.max(column.length, rows.length); // one that grows is copied again and again
  for (let i = 0; i < rows.length; i += SLICE) {
    weigh(rows, i, Math.min(i + SLICE, rows.length), look, memory, made);
    yield i / rows.length;
  }
  views.set(view, {rows, standings: made});
  return made;
}

interface Look {
  reading: Reading;
  view: View;
  /** The same view, of all periods and classes. */
  open: View;
  sight: Sight;
  /** It has a period or hides classes. */
  filters: boolean;
}

/** Puts the standings of the rows from one place to another into the memory and among the others. */
function weigh(rows: readonly Row[], start: number, end: number, {reading, view, open, sight, filters}: Look, memory: Memory, made: Standing[]): void {
  const {standings, sights, from, until} = memory;
  const asOf = view.asOf ?? END;
  for (let i = start; i < end; i++) {
    const row = rows[i]!;
    if (standings[i]?.row !== row || asOf < from[i]! || asOf >= until[i]! || differs(row, sights[i]!, sight)) weighInto(memory, i, row, reading, open, asOf);
    sights[i] = sight;
    made[i] = filters ? inView(memory, i, view) : standings[i]!;
  }
}

function isSame(a: Sight, b: Sight): boolean {
  return a.joins === b.joins && a.hiddenSources.size === b.hiddenSources.size && [...a.hiddenSources].every((id) => b.hiddenSources.has(id));
}

/** Is one of the row's claims in the one sight, and not in the other? */
function differs(row: Row, a: Sight, b: Sight): boolean {
  return a !== b && voicesOf(row).some(({source: {id}, join}) =>
    a.hiddenSources.has(id) !== b.hiddenSources.has(id) || (a.joins !== b.joins && join === "inferred"));
}

function weighInto(memory: Memory, i: number, row: Row, reading: Reading, open: View, asOf: Day): void {
  const voices = voicesOf(row);
  let from = -END;
  let until = END + 1;
  for (let j = 0; j < (voices.length || 1); j++) {
    const day = voices.length > 0 ? voices[j]!.said : row.to ?? row.from;
    if (day === null) continue;
    if (day > asOf) until = Math.min(until, day);
    else from = Math.max(from, day);
  }
  memory.from[i] = from;
  memory.until[i] = until;
  memory.standings[i] = standing(row, reading, open);
  memory.filtered[i] = undefined;
}

/** Those left out stay the same objects while they are, for of the incidents of many years a period leaves out most. */
function inView({standings, filtered}: Memory, i: number, view: View): Standing {
  const d = standings[i]!;
  const why = whyIn(d, view);
  if (why === d.why) return d;
  return filtered[i]?.why === why ? filtered[i] : (filtered[i] = d.because(why));
}
