import {max, sort} from "d3";
import type {Note} from "../model/annotations.js";
import {LEADING, linesOf, type NoteShape, type Seat} from "./annotations.js";
import type {Box, Edges4, Frame} from "./layout.js";
import {runsWidth, type Run} from "./runs.js";

/** What an annotation is about, in a plot: where its line comes down to. */
export interface Peg {
  note: Note;
  x: number;
  y: number;
}

/** Where annotations stand above a plot. */
export interface Strip {
  height: number;
  seats: Seat[];
}

/** Narrower than this, there are numbers alone. */
const NARROW = 480;
const MOST_WIDTH = 200;
const MOST_LINES = 6;
const MOST_HEIGHT = 140;
const GAP = 5;
const RING = 17;

/** Words, or a number, beside or upon a line that comes down at `x`; `y0` and `y1` are measured up from the foot of the strip. */
interface Block extends Edges4 {
  peg: Peg;
  /** To which side of the line the words stand; 0: a number stands upon it. */
  side: -1 | 0 | 1;
  lines: Run[][];
}

/**
 * Sets annotations above a plot, so that no words stand upon others and no line runs through any: from where reading ends
 * to where it begins, each as low as it can. For which there is no room, its number stands there; if that has none
 * either, it is left out.
 *
 * @param foot the lower edge of the strip
 * @param taken what lines are not to run through, below the strip
 */
export function layoutStrip(pegs: readonly Peg[], [left, right]: readonly [number, number], foot: number, taken: readonly Box[], {width, locale}: Frame): Strip {
  const way = locale.dir === "rtl" ? -1 : 1;
  const placed: Block[] = [];
  const free = ({peg: {x}, side, x0, x1, y0, y1}: Block): boolean => x0 >= left && x1 <= right && y1 <= (side ? MOST_HEIGHT : 2 * MOST_HEIGHT) && placed.every((d) =>
    (x1 + GAP <= d.x0 || x0 - GAP >= d.x1 || y0 >= d.y1 || y1 <= d.y0)
    && !(d.peg.x > x0 - GAP + 1 && d.peg.x < x1 + GAP && d.y1 > y0)
    && !(x > d.x0 - GAP + 1 && x < d.x1 + GAP && y1 > d.y0));
  const ups = (): number[] => sort([0, ...placed.map((d) => d.y1 + GAP)]);
  const seat = (peg: Peg, lines: Run[][], sides: readonly Block["side"][]): void => {
    const wide = lines.length > 0 ? max(lines, runsWidth)! : RING;
    const high = lines.length > 0 ? lines.length * LEADING : RING;
    const edge = (side: number): number => (side > 0 ? peg.x + GAP : side < 0 ? peg.x - GAP - wide : peg.x - wide / 2);
    const block = ups().flatMap((up) => sides.map((side): Block => ({peg, side, lines, x0: edge(side), x1: edge(side) + wide, y0: up, y1: up + high}))).find(free);
    if (block) placed.push(block);
  };
  const told = pegs.map((peg) => ({peg, lines: linesOf(peg.note, Math.min(MOST_WIDTH, (right - left) * 0.4))}));
  for (const {peg, lines} of sort(told, (d) => -way * d.peg.x)) if (width >= NARROW && lines.length <= MOST_LINES) seat(peg, lines, [way, -way as 1 | -1]);
  for (const peg of pegs) if (!placed.some((d) => d.peg === peg)) seat(peg, [], [0]);
  return {height: placed.length > 0 ? max(placed, (d) => d.y1)! + GAP : 0, seats: placed.map((d) => seatOf(d, foot - GAP, taken, way))};
}

function seatOf({peg: {note, x, y}, side, lines, x0, x1, y0, y1}: Block, foot: number, taken: readonly Box[], way: 1 | -1): Seat {
  const box = {x: (x0 + x1) / 2, y: foot - (y0 + y1) / 2, width: x1 - x0, height: y1 - y0};
  const words = lines.map((runs, i): NoteShape["words"][number] => ({x: x + side * GAP, y: foot - y1 + i * LEADING + 12, runs, anchor: side === way ? "start" : "end"}));
  return {note, box, shape: {words, lines: cut(x, foot - (side ? y1 : y0), y, taken), dot: [x, y], ring: side ? null : [x, box.y]}};
}

/** A line down, but for where it would run through something. */
export function cut(x: number, from: number, to: number, taken: readonly Box[]): Edges4[] {
  const lines: Edges4[] = [];
  let y0 = from;
  for (const d of sort(taken.filter((d) => Math.abs(d.x - x) < d.width / 2 + 3), (d) => d.y - d.height / 2)) {
    const y1 = Math.min(to, d.y - d.height / 2 - 3);
    if (y1 > y0) lines.push({x0: x, y0, x1: x, y1});
    y0 = Math.max(y0, d.y + d.height / 2 + 3);
  }
  return to > y0 ? [...lines, {x0: x, y0, x1: x, y1: to}] : lines;
}
