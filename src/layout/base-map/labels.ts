import {max, range, sort} from "d3";
import {geoPath} from "d3-geo";
import type {Locale} from "../../locale/locale.js";
import type {Note} from "../../model/annotations.js";
import {LEADING, linesOf, type NoteShape, type Seat} from "../annotations.js";
import type {Label, Mark, XY} from "./scene.js";
import {Grid} from "../grid.js";
import type {Edges4} from "../layout.js";
import {holds, type Land} from "../outlines.js";
import {onScreen, type Fitted} from "../project.js";
import {runsWidth, type Run} from "../runs.js";
import {textWidth} from "../text-width.js";

const FONT = 12;
const HALF = 7;
const GAP = 6;

/** What stands on the map, and where words may not. */
export interface Room {
  fitted: Fitted;
  taken: Grid<Edges4>;
  rtl: boolean;
}

/** What a mark takes, with its point and its leader. */
export function takenBy({x, y, r, point, leader, elsewhere}: Mark): Edges4[] {
  return [
    around([x, y], r + 2),
    ...(point ? [around(point, 2)] : []),
    ...(leader ? along(leader) : []),
    ...elsewhere.flatMap(({end}) => (end ? [around(end, 5), ...along([[x, y], end])] : []))
  ];
}

const around = ([x, y]: XY, by: number): Edges4 => ({x0: x - by, y0: y - by, x1: x + by, y1: y + by});

/** Places on a line, close enough that no words fit between them. */
function along([a, b]: readonly [XY, XY]): Edges4[] {
  const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 12);
  return range(1, steps).map((i) => around([a[0] + (i / steps) * (b[0] - a[0]), a[1] + (i / steps) * (b[1] - a[1])], 1));
}

/** Beside, above or below; then at the corners; then farther off, with a leader. */
const near: readonly (readonly [across: number, down: number])[] = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.75, -0.75], [0.75, 0.75], [-0.75, -0.75], [-0.75, 0.75]];
const far = [12, 24, 38].flatMap((off) => near.map((way) => ({way, off})));

/** A free place for the words of a mark, which then is taken, in its own country if there is one; without a number, there or nowhere. `null`: there is none. */
export function labelMark(mark: Mark, name: string, count: string | null, land: Land | undefined, room: Room): Label | null {
  const {projection} = room.fitted;
  const width = widthOf(name, count);
  const r = mark.wide > mark.r + 12 ? mark.r + 2 : Math.max(mark.r + 2, mark.wide - 2);
  const placed = ({way: [across, down], off}: (typeof far)[number]): Label => {
    const side = Math.sign(across);
    const [x, y] = [mark.x + across * (r + off) + side * GAP, mark.y + down * (r + off + (off ? 0 : HALF + (across ? -2 : 1)))];
    const leader: Label["leader"] = off ? [[mark.x + across * r, mark.y + down * r], [x - side * 2, y + (across ? 0 : -down * HALF)]] : null;
    return {x, y, anchor: anchorOf(side, room), name, count, leader, box: boxAt(x, y, side, width)};
  };
  const free = ({box, leader}: Label): boolean => isFree(box, room) && !(leader && along(leader).some((d) => !isFree(d, room)));
  const home = ({box: {x0, x1}, y}: Label): boolean => !land || [x0, x1].every((x) => holds(land, projection.invert!([x, y])!));
  const close = near.map((way) => placed({way, off: 0})).filter(free);
  const off = (is: (label: Label) => boolean): Label | undefined => far.map(placed).find((d) => free(d) && is(d));
  const label = close.find(home) ?? (count === null ? off(home) : (close[0] ?? off(() => true)));
  return label ? take(label, room) : null;
}

/** From so near to so far off a mark, with a leader, an editor's words may stand. */
const offsets = [10, 22, 36, 52, 70, 90];
const [WIDEST, MOST_LINES, RING] = [170, 6, 17];

/** A free place for an editor's words about a mark, or for their number, which then is taken; `null`: there is none. */
export function seatNote(note: Note, mark: Mark, worded: boolean, room: Room, locale: Locale): Seat | null {
  const lines = worded ? linesOf(note, WIDEST, locale) : [];
  return (lines.length > 0 && lines.length <= MOST_LINES && seatBlock(note, mark, lines, room)) || seatBlock(note, mark, [], room);
}

function seatBlock(note: Note, mark: Mark, lines: Run[][], room: Room): Seat | null {
  const width = max(lines, runsWidth) ?? RING;
  const height = lines.length * LEADING || RING;
  for (const off of lines.length > 0 ? offsets : [1, ...offsets]) for (const [across, down] of near) {
    const [side, fall] = [Math.sign(across), Math.sign(down)];
    const on = (far: number): XY => [mark.x + across * far, mark.y + down * far];
    const [[x, y], leader] = [on(mark.r + off), [on(mark.r + 3), on(mark.r + off)] as const];
    const box = {x0: x - ((1 - side) / 2) * width, x1: x + ((1 + side) / 2) * width, y0: y - ((1 - fall) / 2) * height, y1: y + ((1 + fall) / 2) * height};
    if (!isFree(box, room) || along(leader).some((d) => !isFree(d, room))) continue;
    room.taken.add(box, ...along(leader));
    const middle = {x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2};
    const words = lines.map((runs, i): NoteShape["words"][number] => ({x: x + side * 3, y: box.y0 + 12 + i * LEADING, runs, anchor: anchorOf(side, room)}));
    const [from, to] = leader;
    return {note, box: {...middle, width, height}, shape: {words, lines: off > 1 ? [{x0: from[0], y0: from[1], x1: to[0], y1: to[1]}] : [], dot: null, ring: lines.length > 0 ? null : [middle.x, middle.y]}};
  }
  return null;
}

/** A free place for the name of a country, inside it and in view, as near as may be to where it stands best. */
export function labelLand({label, shape}: Land, name: string, count: string | null, room: Room): Label | null {
  const {fitted, fitted: {projection}} = room;
  const path = geoPath(projection);
  const [[x0, y0], [x1, y1]] = onScreen(fitted, shape, "bounds", () => path.bounds(shape as never));
  if (!(x1 - x0 > 40 && y1 - y0 > 20)) return null;
  const width = widthOf(name, count);
  const stands = label && (projection([...label]) as XY);
  const best = stands && isFree(boxAt(...stands, 0, width), {...room, taken: new Grid()}) ? stands : onScreen(fitted, shape, "middle", () => path.centroid(shape as never));
  const grid = range(0.08, 1, 0.12).flatMap((a) => range(0.08, 1, 0.12).map((b): XY => [x0 + a * (x1 - x0), y0 + b * (y1 - y0)]));
  const inside = ([x, y]: XY): boolean => holds({shape}, projection.invert!([x, y])!);
  for (const [x, y] of [best, ...sort(grid, (d) => Math.hypot(d[0] - best[0], d[1] - best[1]))]) {
    const box = boxAt(x, y, 0, width);
    if (isFree(box, room) && [box.x0 - 3, x, box.x1 + 3].every((x) => inside([x, box.y0]) && inside([x, box.y1]))) return take({x, y, anchor: "middle", name, count, leader: null, box}, room);
  }
  return null;
}

function take(label: Label, {taken}: Room): Label {
  taken.add(label.box, ...(label.leader ? along(label.leader) : []));
  return label;
}

const widthOf = (name: string, count: string | null): number => textWidth(name, FONT) + (count === null ? 0 : textWidth(` ${count}`, FONT, {bold: true}));

/** @param side on which side of x the words stand */
function boxAt(x: number, y: number, side: number, width: number): Edges4 {
  const x0 = x - ((1 - side) / 2) * width;
  return {x0, y0: y - HALF, x1: x0 + width, y1: y + HALF};
}

const anchorOf = (side: number, {rtl}: Room): Label["anchor"] => (side === 0 ? "middle" : side > 0 !== rtl ? "start" : "end");

/** Within the map, and clear of all that stands on it. */
export function isFree({x0, y0, x1, y1}: Edges4, {fitted: {box}, taken}: Room): boolean {
  return x0 > box.x0 + 2 && y0 > box.y0 + 2 && x1 < box.x1 - 2 && y1 < box.y1 - 2
    && !taken.meets({x0, y0, x1, y1});
}
