import {bisectLeft, greatest, range, sort} from "d3";
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
  const wall = above.reduce((end, d) => Math.min(end, d.x), box.max);
  const rows = range(box.rows);
  const rooms: Room[] = rows.map((row) => ({anchor: "start", row, room: roomAfter(x, row, placed, box)}));
  if (x + width > wall) rooms.push(...rows.map((row): Room => ({anchor: "end", row, room: roomBefore(x, row, placed, lines, box)})));
  const free = rooms.filter(({row}) => above.every((d) => d.row > row)); // else its line would run through a label
  const best = free.find((d) => d.room >= width) ?? greatest(free, (d) => d.room);
  return best && best.room >= Math.min(width, leastWidth) && width > 0
    ? {key, row: best.row, x, width: Math.floor(Math.min(width, best.room) * 10) / 10, anchor: best.anchor}
    : {key, row: 0, x, width: 0, anchor: "start"};
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
  return placed.reduce((room, d) => {
    if (d.row < row || (d.row > row && d.x <= x)) return room;
    return Math.min(room, (d.row === row ? leftOf(d) : d.x) - box.gap - x);
  }, box.max - x);
}

/**
 * As far as there are rows below for the flags whose lines it then stands over; they must go there.
 * The top row may stand over any number, the lowest over none.
 */
function roomBefore(x: number, row: number, placed: readonly PlacedFlag[], lines: readonly number[], box: Box): number {
  if (placed.some((d) => d.row === row && leftOf(d) < x + box.gap)) return -1;
  const stop = row && row === box.rows - 1 ? undefined : lines[bisectLeft(lines, x) - 1 - row];
  return x - (stop === undefined ? box.min : Math.max(box.min, stop + box.gap));
}

/**
 * Moves labels apart, as little as may be, in the order of their `y` (the middle of each), between `min` and `max`.
 * Where there is too little room they begin at `min` and run past `max`. Equal ones keep the order they are given in.
 * The method is isotonic regression (pool adjacent violators) on the labels pushed together.
 */
export function spread(labels: readonly {key: string; y: number; height: number}[], [from, to]: readonly [number, number]): {key: string; y: number}[] {
  const pools: {sum: number; members: {key: string; offset: number}[]}[] = [];
  let total = 0;
  for (const {key, y, height} of sort(labels, (d) => d.y)) {
    const offset = total + height / 2;
    total += height;
    let pool = {sum: y - offset, members: [{key, offset}]};
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = {sum: last.sum + pool.sum, members: [...last.members, ...pool.members]};
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => {
    const shift = px(Math.max(from, Math.min(to - total, mean(pool))));
    return pool.members.map(({key, offset}) => ({key, y: px(shift + offset)}));
  });
}

function mean({sum, members}: {sum: number; members: readonly unknown[]}): number {
  return sum / members.length;
}
