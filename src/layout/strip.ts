import {greatest, least, max, sort, sum} from "d3";
import type {Note} from "../model/annotations.js";
import {dayOf, holderOf, LEADING, linesOf, type NoteShape, type Seat} from "./annotations.js";
import type {Box, Edges4, Frame, Layout} from "./layout.js";
import {runsWidth, type Run} from "./runs.js";
import type {TimeAxis} from "./time-axis.js";

/** What an annotation is about, in a plot: where its line comes down to. */
export interface Peg {
  note: Note;
  x: number;
  y: number;
}

/** The plot below a strip. */
export interface Ground {
  pegs: readonly Peg[];
  /** From the left to the right. */
  sides: readonly [number, number];
  /** The lower edge of the strip. */
  foot: number;
  /** What lines are not to run through. */
  taken: readonly Box[];
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

/** Lays out a picture with its annotations above: once to see what they point to, then as much lower as they are high. */
export function underStrip<P>(lay: (height: number) => P, groundOf: (picture: P, height: number) => Ground, frame: Frame): {picture: P; seats: readonly Seat[]} {
  const picture = lay(0);
  if (frame.notes.length === 0) return {picture, seats: []};
  const {height} = layoutStrip(groundOf(picture, 0), frame);
  const lower = height > 0 ? lay(height) : picture;
  return {picture: lower, seats: layoutStrip(groundOf(lower, height), frame).seats};
}

/** What annotations are about, as far as it is in view: the mark of an incident, or a day, whose line ends at `yOf` its place. */
export function pegsOf({items, axis}: Pick<Layout, "items" | "axis">, {notes}: Frame, yOf: (x: number) => number): Peg[] {
  return notes.flatMap((note): Peg[] => {
    const day = dayOf(note);
    const item = note.row && holderOf(note, items, true);
    if (item && !item.said) return [{note, x: item.x, y: item.y - item.height / 2 - 3}];
    const [first, last] = axis?.scale.extent ?? [Infinity, Infinity];
    if (!axis || day === null || day < first || day > last) return [];
    const x = axis.scale.x(day + 0.5);
    return [{note, x, y: yOf(x)}];
  });
}

/** The words of folds, through which no line runs. */
export const foldWords = ({folds, box}: Pick<TimeAxis, "folds"> & {box: Edges4 | null}): Box[] =>
  folds.map(({x0, x1, lines}) => ({x: (x0 + x1) / 2, y: (box!.y0 + box!.y1) / 2, width: x1 - x0, height: lines.length * 14}));

/**
 * Sets annotations above a plot, so that no words stand upon others and no line runs through any, from where reading ends
 * to where it begins. For which there is no room, its number stands there. Of some ways to do so it takes the one that
 * leaves the fewest out, and sets the most in words.
 */
export function layoutStrip(ground: Ground, {width, locale}: Frame): {height: number; seats: Seat[]} {
  const {pegs, sides: [left, right], foot, taken} = ground;
  const way = locale.dir === "rtl" ? -1 : 1;
  const ordered = sort(pegs, (d) => -way * d.x);
  const ways = (width < NARROW ? [0] : [1, 0.7, 0]).flatMap((part) => {
    const wide = part * Math.min(MOST_WIDTH, (right - left) * 0.4);
    const told = ordered.map((peg) => ({peg, lines: wide > 0 ? fewLines(linesOf(peg.note, wide, locale)) : []}));
    return [true, false].map((low) => place(told, low, way, ground));
  });
  const placed = greatest(ways, (d) => sum(d, ({side}) => (side ? 1.01 : 1)))!;
  return {height: placed.length > 0 ? max(placed, (d) => d.y1)! + GAP : 0, seats: placed.map((d) => seatOf(d, foot - GAP, taken, way))};
}

/** More lines than these stand below the picture. */
const fewLines = (lines: Run[][]): Run[][] => (lines.length > MOST_LINES ? [] : lines);

/** @param low whether to be low matters more than to stand on the side to which one reads on */
function place(told: readonly Pick<Block, "peg" | "lines">[], low: boolean, way: 1 | -1, {sides: [left, right]}: Ground): Block[] {
  const placed: Block[] = [];
  const free = ({peg: {x}, side, x0, x1, y0, y1}: Block): boolean => x0 >= left && x1 <= right && y1 <= (side ? MOST_HEIGHT : 2 * MOST_HEIGHT) && placed.every((d) =>
    (x1 + GAP <= d.x0 || x0 - GAP >= d.x1 || y0 >= d.y1 || y1 <= d.y0)
    && !(d.peg.x > x0 - GAP + 1 && d.peg.x < x1 + GAP - 1 && d.y1 > y0)
    && !(x > d.x0 - GAP + 1 && x < d.x1 + GAP - 1 && y1 > d.y0));
  const add = (peg: Peg, lines: Run[][], sides: readonly Block["side"][]): void => {
    const wide = max(lines, runsWidth) ?? RING;
    const high = lines.length * LEADING || RING;
    const edge = (side: number): number => (side > 0 ? peg.x + GAP : side < 0 ? peg.x - GAP - wide : peg.x - wide / 2);
    const blocks = sides.flatMap((side) => [0, ...placed.map((d) => d.y1 + GAP)].map((up): Block => ({peg, side, lines, x0: edge(side), x1: edge(side) + wide, y0: up, y1: up + high})));
    const block = least(blocks.filter(free), (d) => d.y0 + (low || d.side !== -way ? 0 : MOST_HEIGHT));
    if (block) placed.push(block);
  };
  for (const {peg, lines} of told) if (lines.length > 0) add(peg, lines, [way, -way as 1 | -1]);
  for (const {peg} of told) if (!placed.some((d) => d.peg === peg)) add(peg, [], [0]);
  return placed;
}

function seatOf({peg: {note, x, y}, side, lines, x0, x1, y0, y1}: Block, foot: number, taken: readonly Box[], way: 1 | -1): Seat {
  const box = {x: (x0 + x1) / 2, y: foot - (y0 + y1) / 2, width: x1 - x0, height: y1 - y0};
  const words = lines.map((runs, i): NoteShape["words"][number] => ({x: x + side * GAP, y: foot - y1 + i * LEADING + 12, runs, anchor: side === way ? "start" : "end"}));
  return {note, box, shape: {words, lines: cut(x, foot - (side ? y1 : y0), y, taken), dot: note.span ? null : [x, y], ring: side ? null : [x, box.y]}};
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
