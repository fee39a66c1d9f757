import {max} from "d3";
import type {Day} from "../model/reading.js";
import {px} from "./round.js";

/** What wants a place in a lane: a square of the step's size, with all that goes through it or stands beside it. */
export interface Dodging {
  key: string;
  /** The days are only for the order. */
  from: Day;
  to: Day;
  /** What must be free, about the middle: that of a hairline, a bar or "×3"; no less than the step is taken. */
  width: number;
  /** Where its days are, from the left edge to the right one, in pixels; it may be narrower than the mark. */
  band: readonly [number, number];
}

export interface Placed {
  key: string;
  /** The middle of the mark. */
  x: number;
  /** 0 stands on the lane's baseline. */
  level: number;
}

/**
 * Finds each mark a place, at the middle of its band, on the lowest level where nothing is in its way.
 * Marks of the same days that would rise to more than `levels` stand in as few columns as help, if the band has room.
 * Where nothing helps, they rise higher: see `topLevel`. The same marks in another order get the same places.
 */
export function dodge(marks: readonly Dodging[], {step, levels}: {step: number; levels: number}): Placed[] {
  const taken: [number, number][] = [];
  const ordered = [...marks].sort((a, b) => apart(a, b) || (a.key < b.key ? -1 : 1));
  const placed: Placed[] = [];
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    const first = ordered[from]!;
    while (to < ordered.length && apart(first, ordered[to]!) === 0) to++;
    const middle = middleOf(first);
    const cell = Math.max(first.width, step);
    const fitting = columnsIn(first, cell);
    for (let columns = 1, found = false; !found; columns++) {
      const half = (columns * cell) / 2;
      const rows = freeLevels(taken, middle - half, middle + half, Math.ceil((to - from) / columns));
      if (columns < fitting && rows.at(-1)! >= levels) continue;
      found = true;
      for (const level of rows) {
        const [left, right] = taken[level] ?? [Infinity, -Infinity];
        taken[level] = [Math.min(left, middle - half), Math.max(right, middle + half)];
      }
      for (let i = 0; i < to - from; i++) placed.push({key: ordered[from + i]!.key, x: px(middle - half + ((i % columns) + 0.5) * cell), level: rows[Math.floor(i / columns)]!});
    }
  }
  return placed;
}

/** Marks of the same days and the same width stand together: 0. */
const apart = (a: Dodging, b: Dodging): number => a.from - b.from || a.to - b.to || a.width - b.width;

const middleOf = ({band}: Pick<Dodging, "band">): number => px((band[0] + band[1]) / 2);

const columnsIn = ({band}: Pick<Dodging, "band">, cell: number): number => Math.max(1, Math.floor((band[1] - band[0] + 1e-6) / cell));

/** However they dodge, marks need so many levels: as many as stand upon one spot of those that cannot step aside. It is found at a fraction of the cost. */
export function leastLevels(marks: readonly Pick<Dodging, "width" | "band">[], step: number): number {
  const begins = new Float64Array(marks.length);
  const ends = new Float64Array(marks.length);
  marks.forEach((d, i) => {
    const cell = Math.max(d.width, step);
    const half = columnsIn(d, cell) === 1 ? cell / 2 : 0; // what can step aside is left out
    begins[i] = middleOf(d) - half;
    ends[i] = middleOf(d) + half;
  });
  begins.sort();
  ends.sort();
  let most = 0;
  for (let i = 0, over = 0; i < begins.length; i++) {
    while (ends[over]! <= begins[i]! + 1e-6) over++;
    most = Math.max(most, i + 1 - over);
  }
  return most;
}

/** The highest level used; -1 where there are no marks. */
export function topLevel(placed: readonly Placed[]): number {
  return max(placed, (d) => d.level) ?? -1;
}

/** The lowest levels with nothing between the two edges. Marks come in time's order, so what lies between two is not free. */
function freeLevels(taken: readonly (readonly [number, number])[], left: number, right: number, count: number): number[] {
  const free: number[] = [];
  for (let level = 0; free.length < count; level++) {
    const span = taken[level];
    if (!span || right <= span[0] + 1e-6 || left >= span[1] - 1e-6) free.push(level);
  }
  return free;
}
