import {bisectLeft, cumsum, greatest, max, min, range, sort} from "d3";
import {px} from "./round.js";

/** A label that stands beside a line which comes down to the axis at `x`. */
export interface Flag {
  key: string;
  x: number;
  /** The width of its text, with the room that it wants beside the line. */
  width: number;
}

export interface PlacedFlag {
  key: string;
  /** 0 is nearest to the axis. Its line runs from here down to the axis. */
  row: number;
  x: number;
  /** The width that its text may have; 0: it has no label. */
  width: number;
  /** `start`: the text begins at its line. `end`: it ends there. */
  anchor: "start" | "end";
}

/** No label is cut to less than this: two letters and dots tell nothing. */
const leastWidth = 24;

/**
 * Sets labels in rows above an axis, from right to left, so that none overlaps another and no line runs through one.
 * A label stands on the right of its line; on the left where it would run past `max`. One that would need more than
 * `rows` rows is cut to the room there is, or has none. All `x` are expected within `min` and `max`.
 * For a script from right to left, mirror `x` before and `x` and `anchor` after.
 */
export function cascade(flags: readonly Flag[], box: Box): PlacedFlag[] {
  const ordered = sort(flags, (d) => d.x, (d) => d.key);
  const placed: PlacedFlag[] = [];
  const lines = [...new Set(ordered.map((d) => d.x))];
  for (const flag of ordered.reverse()) {
    const near = placed.filter((d) => leftOf(d) <= flag.x + flag.width + box.gap);
    placed.push(place(flag, near, lines, box));
  }
  return placed.reverse();
}

interface Box {
  min: number;
  max: number;
  /** How many rows there are. */
  rows: number;
  /** Between a label and the next label or line. */
  gap: number;
}

interface Room {
  anchor: "start" | "end";
  row: number;
  /** Negative: not even its line can come down from there. */
  room: number;
}

function place({key, x, width}: Flag, placed: readonly PlacedFlag[], lines: readonly number[], box: Box): PlacedFlag {
  const above = placed.filter((d) => covers(d, x, box.gap));
  const beyond = x + width > (min(above, (d) => d.x) ?? box.max);
  const free = range(box.rows).filter((row) => above.every((d) => d.row > row)); // else its line would run through a label
  const rooms: Room[] = [
    ...free.map((row) => ({anchor: "start" as const, row, room: roomAfter(x, row, placed, box)})),
    ...(beyond ? free : []).map((row) => ({anchor: "end" as const, row, room: roomBefore(x, row, placed, lines, box)}))
  ];
  const best = rooms.find((d) => d.room >= width) ?? greatest(rooms, (d) => d.room);
  const {anchor, row, room}: Room = best && best.room >= Math.min(width, leastWidth) && width ? best : {anchor: "start", row: 0, room: 0};
  return {key, row, x, width: Math.floor(Math.min(width, room) * 10) / 10, anchor};
}

/** Does the label stand over x? Those on the right of their line never do: flags come from right to left. */
function covers(d: PlacedFlag, x: number, gap: number): boolean {
  return d.anchor === "end" && leftOf(d) - gap < x && x < d.x;
}

function leftOf({anchor, x, width}: PlacedFlag): number {
  return anchor === "end" ? x - width : x;
}

/** To the next label of the row, or the next line that comes down through it. */
function roomAfter(x: number, row: number, placed: readonly PlacedFlag[], box: Box): number {
  const next = min(placed, (d) => (d.row === row ? leftOf(d) : d.row > row && d.x > x ? d.x : null));
  return Math.min(box.max, (next ?? Infinity) - box.gap) - x;
}

/**
 * As far as there are rows below for the flags whose lines it then stands over; they must go there.
 * The top row may stand over any number, the lowest over none.
 */
function roomBefore(x: number, row: number, placed: readonly PlacedFlag[], lines: readonly number[], box: Box): number {
  if (placed.some((d) => d.row === row && leftOf(d) < x + box.gap)) return -1;
  const stop = row && row === box.rows - 1 ? undefined : lines[bisectLeft(lines, x) - 1 - row];
  return x - Math.max(box.min, (stop ?? -Infinity) + box.gap);
}

/**
 * Moves a few dozen labels apart, as little as may be, in the order of their `y` (the middle of each), between two edges.
 * Where there is too little room they begin at the first and run past the other. Equal ones keep the order given.
 * The method is isotonic regression, by its max-min formula, of where the labels would begin if the others had no height.
 */
export function spread(labels: readonly {key: string; y: number; height: number}[], [from, to]: readonly [number, number]): {key: string; y: number}[] {
  const ordered = sort(labels, (d) => d.y);
  const heights = [0, ...cumsum(ordered, (d) => d.height)];
  const starts = [0, ...cumsum(ordered, (d, i) => d.y - d.height / 2 - heights[i]!)];
  const mean = (i: number, j: number) => (starts[j]! - starts[i]!) / (j - i);
  return ordered.map(({key, height}, i) => {
    const start = max(range(i + 1), (first) => min(range(i + 1, starts.length), (end) => mean(first, end)))!;
    return {key, y: px(Math.max(from, Math.min(to - heights.at(-1)!, start)) + heights[i]! + height / 2)};
  });
}
