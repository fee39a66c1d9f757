/**
 * What all rows of a reading are to the count, remembered row by row: another day, source or period costs only the rows
 * to which it makes a difference.
 *
 * @module
 */
import {standing, whyIn, type Standing} from "./count.js";
import type {Day, Reading, Row, View} from "./reading.js";
import {atOnce, type Slices} from "./slices.js";

/** Whose claims are to be seen, whatever the day. */
type Sight = Pick<View, "hiddenSources" | "joins">;

/** What became of the rows, in columns by their place. */
interface Memory {
  rows: Row[];
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
  const memory = memories.get(rows[0]) ?? {rows: [], sights: [], from: [], until: [], standings: [], filtered: []};
  memories.set(rows[0], memory);
  const made: Standing[] = [];
  const sight: Sight = {hiddenSources: new Set(view.hiddenSources), joins: view.joins};
  const differ = differencesFrom(sight);
  const filters = view.period !== null || view.hiddenClasses.size > 0;
  for (let i = 0; i < rows.length; i++) {
    if (i % SLICE === SLICE - 1) yield i / rows.length;
    if (!holds(memory, i, rows[i]!, view.asOf ?? END, differ)) weighInto(memory, i, rows[i]!, reading, view);
    memory.sights[i] = sight;
    made.push(filters ? inView(memory, i, view) : memory.standings[i]!);
  }
  views.set(view, {rows, standings: made});
  return made;
}

function holds({rows, sights, from, until}: Memory, i: number, row: Row, asOf: Day, differ: (row: Row, before: Sight) => boolean): boolean {
  return rows[i] === row && asOf >= from[i]! && asOf < until[i]! && !differ(row, sights[i]!);
}

/** Is one of the row's claims in the one sight, and not in the other? */
function differencesFrom({hiddenSources, joins}: Sight): (row: Row, before: Sight) => boolean {
  let last: Sight | null = null;
  let changed = new Set<string>();
  return (row, before) => {
    if (before !== last) {
      changed = new Set([...hiddenSources].filter((id) => !before.hiddenSources.has(id)).concat([...before.hiddenSources].filter((id) => !hiddenSources.has(id))));
      last = before;
    }
    return (changed.size > 0 && row.claims.some((d) => changed.has(d.source.id)))
      || (joins !== before.joins && row.claims.some((d) => d.join === "inferred"));
  };
}

function weighInto(memory: Memory, i: number, row: Row, reading: Reading, view: View): void {
  const asOf = view.asOf ?? END;
  let from = -END;
  let until = END + 1;
  const turn = (day: Day | null): void => {
    if (day === null) return;
    if (day <= asOf) from = Math.max(from, day);
    else until = Math.min(until, day);
  };
  if (row.claims.length === 0) turn(row.to ?? row.from);
  for (const {said} of row.claims) turn(said);
  memory.rows[i] = row;
  memory.from[i] = from;
  memory.until[i] = until;
  memory.standings[i] = standing(row, reading, {...view, ...unfiltered});
  memory.filtered[i] = undefined;
}

const unfiltered: Pick<View, "period" | "hiddenClasses"> = {period: null, hiddenClasses: new Set()};

/** Those left out stay the same objects while they are, for of the incidents of many years a period leaves out most. */
function inView({standings, filtered}: Memory, i: number, view: View): Standing {
  const d = standings[i]!;
  const why = whyIn(d, view);
  if (why === d.why) return d;
  return filtered[i]?.why === why ? filtered[i] : (filtered[i] = {...d, counts: false, shown: false, why});
}
