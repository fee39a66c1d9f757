import {max, sort, sum} from "d3";
import type {Standing} from "../../model/count.js";
import {point} from "../../model/quantity.js";
import {inTime, lastDay} from "../../summary/standings.js";
import type {BinUnit} from "../../summary/calendar.js";
import type {Lane} from "../../summary/timeline.js";
import {dodge, leastLevels, topLevel, type Dodging, type Placed} from "../dodge.js";
import {textWidth} from "../text-width.js";
import {EDGE, type Plot} from "../time-axis.js";
import {EARLIEST, inView, LATEST, spanOf, UNDATED, type Drawn, type Scene} from "./scene.js";
import type {MarkShape} from "./shapes.js";
import {stacked, type Stack} from "./stack.js";
import {colourOf, glyphsOf, tell} from "./words.js";

/** What stands in the lanes, and how these are stacked. */
export interface Filled {
  drawn: Drawn[];
  stack: Stack;
  joins: [number, number][][];
  /** Bars stand for marks. */
  bins: BinUnit | null;
}

const RADII = [6.5, 5.5, 4.5, 3.75];
const SMALLEST = 3.75;
const GAP = 3;
/** More, where rings of joins stand about marks. */
const RING_GAP = 6;
const LEAST_LANE = 30;
const PADDING = 12;
/** From a mark, with its "×3", to the ends of what shows its days, where these are nearer. */
const REACH = 5;
/** From so many on, lanes that are too full are drawn as bins. */
const BINS_FROM = 200;
const FONT = 11;

/** Room for the lanes: what the width asks for, whatever the number of incidents. */
export const roomFor = (strips: number, width: number): number => Math.max(strips * LEAST_LANE + 130, Math.min(420, Math.max(240, width * 0.4)));

/** How large marks are: their radius, and from the middle of one to the next. */
interface Size {
  r: number;
  step: number;
}

const LEAST: Size = {r: SMALLEST, step: 2 * SMALLEST + GAP};

/** A lane with the signs that stand in it. */
interface Row {
  strip: Lane;
  signs: readonly Sign[];
}

/** The same, with what its marks want at one size. */
interface Wanting extends Row {
  marks: readonly Dodging[];
}

/** A mark's own measure: its signs side by side, and "×3"; and where its days are. */
interface Sign {
  d: Standing;
  glyphs: string[];
  times: string | null;
  timesWidth: number;
  band: Dodging["band"];
}

/**
 * A mark for each incident, as large as the fullest lanes allow, none upon another; `null` where they do not fit at the
 * smallest size.
 */
export function layoutMarks(strips: readonly Lane[], scene: Scene, top: number): Filled | null {
  const {plot, frame} = scene;
  if (strips.some((d) => d.bins)) return null;
  const room = roomFor(strips.length, frame.width);
  const most = ((plot.right - plot.left) * room) / LEAST.step ** 2 / (frame.each ?? 1);
  if (sum(strips, (d) => leastIn(d, plot)) > most) return null;
  const shown = strips.map((strip) => strip.marks.filter((d) => strip.kind === "undated" || inView(d, plot)));
  const many = sum(shown, (d) => d.length);
  if (many > most) return null;
  if (many >= BINS_FROM && sum(strips, (strip, i) => leastHeight(strip, shown[i]!, plot)) > room) return null;
  const rows = strips.map((strip, i): Row => ({strip, signs: inTime(shown[i]!).map((d) => signOf(d, scene))}));
  const gap = shown.flat().some((d) => d.restsOnJoin) ? RING_GAP : GAP;
  for (const r of RADII) {
    const size = {r, step: 2 * r + gap};
    const last = r === SMALLEST && many < BINS_FROM;
    const wanting = rows.map((row): Wanting => ({...row, marks: row.strip.kind === "undated" ? [] : dodging(row.signs, size, plot)}));
    if (!last && sum(wanting, (row) => laneHeight(leastTop(row, size, plot), size)) > room) continue;
    const place = (levels: number): Placed[][] => wanting.map((row) => placed(row, size, levels, plot));
    let places = place(Infinity);
    if (heightOf(places, size) > room) places = place(fairLevels(places.map(topLevel), size, room));
    if (last || heightOf(places, size) <= room) return fill(rows, places, size, scene, top);
  }
  return null;
}

const laneHeight = (top: number, {step}: Size): number => Math.max(LEAST_LANE, (top + 1) * step + PADDING);
const heightOf = (places: readonly Placed[][], size: Size): number => sum(places, (d) => laneHeight(topLevel(d), size));

/** At least so many are in view: those whose last day is, which are counted by the day. */
const leastIn = ({kind, incidents: all, daily = []}: Lane, {scale}: Plot): number =>
  (kind === "undated" ? all : sum(daily, ({days, incidents}) => (scale && days && days[1] >= scale.extent[0] && days[1] <= scale.extent[1] ? incidents : 0)));

/** Whatever their signs are, at the smallest size. */
function leastHeight({kind}: Lane, marks: readonly Standing[], plot: Plot): number {
  return laneHeight(kind === "undated" ? -1 : leastLevels(marks.map((d) => ({width: LEAST.step, band: bandOf(d, plot)})), LEAST.step) - 1, LEAST);
}

function bandOf(d: Standing, plot: Plot): Dodging["band"] {
  const {x0, x1} = spanOf(d, plot);
  return [Math.min(x0, x1), Math.max(x0, x1)];
}

function signOf(d: Standing, scene: Scene): Sign {
  const many = d.row.kind === "attack" ? point(d.attacks) : 1;
  const times = many > 1 ? `×${scene.frame.locale.number(many)}` : null;
  return {d, glyphs: glyphsOf(d, scene), times, timesWidth: times === null ? 0 : textWidth(times, FONT) + 3, band: bandOf(d, scene.plot)};
}

/** Is there more to be drawn of its days than the mark? */
const hasExtent = ({d: {row: {span}}}: Sign): boolean => span !== null && (span.from !== span.to || span.about);

const widthOf = ({glyphs, timesWidth}: Sign, {r}: Size): number => glyphs.length * (2 * r + 1) - 1 + timesWidth;

/** The most levels that lanes may have, so that all fit: only the fullest are cut. */
function fairLevels(tops: readonly number[], size: Size, room: number): number {
  let levels = Math.max(1, (max(tops) ?? 0) + 1);
  while (levels > 1 && sum(tops, (d) => laneHeight(Math.min(d, levels - 1), size)) > room) levels--;
  return levels;
}

function placed({strip, signs, marks}: Wanting, size: Size, levels: number, plot: Plot): Placed[] {
  return strip.kind === "undated" ? inRows(signs, size, plot) : dodge(marks, {step: size.step, levels});
}

/** The highest level is at least this. */
function leastTop({strip, signs, marks}: Wanting, size: Size, plot: Plot): number {
  return strip.kind === "undated" ? topLevel(inRows(signs, size, plot)) : leastLevels(marks, size.step) - 1;
}

/** What stands at the edge of the plot is moved in, as far as it would stand out of the picture. */
function dodging(signs: readonly Sign[], size: Size, {left, right}: Plot): Dodging[] {
  return signs.map((sign) => {
    const {d: {row: {id, from, to}}, band: [a, b]} = sign;
    const own = widthOf(sign, size) + (hasExtent(sign) ? 2 * REACH : GAP);
    const width = from === to ? own : Math.max(own, b - a);
    const middle = (a + b) / 2;
    const moved = Math.max(left - EDGE + own / 2, Math.min(right + EDGE - own / 2, middle)) - middle;
    return {key: id, from: from ?? EARLIEST, to: to ?? LATEST, width, band: [a + moved, b + moved]};
  });
}

/** Undated ones have no place in time: they stand in rows from the side where reading begins. */
function inRows(signs: readonly Sign[], size: Size, {x0, left, right, way}: Plot): Placed[] {
  const cell = Math.max(size.step, max(signs, (d) => widthOf(d, size) + GAP) ?? 0);
  const columns = Math.max(1, Math.floor((right - left) / cell));
  return signs.map(({d}, i) => ({key: d.row.id, x: x0 + way * ((i % columns) + 0.5) * cell, level: Math.floor(i / columns)}));
}

function fill(rows: readonly Row[], places: readonly Placed[][], size: Size, scene: Scene, top: number): Filled {
  const stack = stacked(rows.map(({strip}, i) => ({height: laneHeight(topLevel(places[i]!), size), inTime: strip.kind !== "undated"})), scene.plot, top);
  const drawn: Drawn[] = [];
  const groups = new Map<string, [number, number][]>();
  rows.forEach(({strip, signs}, i) => {
    const at = new Map(places[i]!.map((d) => [d.key, d]));
    for (const sign of signs) {
      const {x, level} = at.get(sign.d.row.id)!;
      const y = stack.lanes[i]!.baseline - PADDING / 2 - (level + 0.5) * size.step;
      drawn.push(drawnOf(sign, strip, x, y, size, scene));
      for (const key of groupsOf(sign.d)) if (!groups.get(key)?.push([x, y])) groups.set(key, [[x, y]]);
    }
  });
  return {drawn, stack, joins: joinsOf(groups), bins: null};
}

function drawnOf(sign: Sign, {kind, key}: Lane, x: number, y: number, size: Size, scene: Scene): Drawn {
  const {d, glyphs, times} = sign;
  const {plot, summary} = scene;
  const {r} = size;
  const width = widthOf(sign, size);
  const next = plot.way * (2 * r + 1);
  const first = x - plot.way * (width / 2 - r);
  return {
    item: {key: kind === "dated" ? `${key} ${d.row.id}` : d.row.id, x, y, width, height: 2 * r, ...tell(d, scene)},
    shape: {
      is: "mark",
      glyphs: glyphs.map((glyph, i) => ({glyph, x: first + i * next, y})),
      r,
      colour: colourOf(d.row, summary),
      ring: d.restsOnJoin,
      extent: hasExtent(sign) ? extentOf(d, [x - width / 2, x + width / 2], plot) : null,
      times: times === null ? null : {x: first + glyphs.length * next - plot.way * (r - 2), text: times}
    },
    order: d.row.span ? lastDay(d) : UNDATED
  };
}

/** Its days, in two parts about what stands there: however few they are, the ends stand out on both sides. */
function extentOf(d: Standing, [left, right]: readonly [number, number], plot: Plot): MarkShape["extent"] {
  const {kind, about} = d.row.span!;
  const {x0, x1, ends} = spanOf(d, plot);
  const [known0, known1] = x0 <= x1 ? ends : [ends[1], ends[0]];
  return {
    parts: [[Math.min(x0 + 1, x1 + 1, left - REACH), left - 1], [right + 1, Math.max(x0 - 1, x1 - 1, right + REACH)]],
    ends: [known0, known1],
    kind: kind === "lasted" ? "lasted" : "within",
    about
  };
}

/** What an incident shares with others: the operation, and the statements that tell of it. */
function groupsOf({row, claims}: Standing): string[] {
  const keys: string[] = [];
  for (const {statement} of claims) if (statement !== null && !keys.includes(`s ${statement}`)) keys.push(`s ${statement}`);
  if (row.partOf !== null) keys.push(`p ${row.partOf}`);
  return keys;
}

/** Lines through the marks of each group, from the top down; each is drawn once, the longest first. */
function joinsOf(groups: ReadonlyMap<string, readonly [number, number][]>): [number, number][][] {
  const lines = new Map<string, [number, number][]>();
  for (const points of groups.values()) {
    const line = sort(points, (d) => d[1], (d) => d[0]);
    if (line.length > 1) lines.set(line.join(" "), line);
  }
  return [...lines.values()].sort((a, b) => b.length - a.length);
}
