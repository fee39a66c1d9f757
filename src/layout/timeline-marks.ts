import {max, sum} from "d3";
import type {Standing} from "../model/count.js";
import {point} from "../model/quantity.js";
import type {Lane, TimelineSummary} from "../summary/timeline.js";
import {dodge, topLevel, type Dodging, type Placed} from "./dodge.js";
import type {Frame} from "./layout.js";
import {textWidth} from "./text-width.js";
import type {TimelineLook} from "./timeline-look.js";
import type {MarkShape} from "./timeline-shapes.js";
import {endsOf, spanOf, type Plot} from "./timeline-events.js";
import {UNDATED, type Drawn} from "./timeline-items.js";
import {colourOf, glyphsOf, itemText} from "./timeline-words.js";

/** A lane as it is drawn. The two at the end, for long spans and for the undated, are of no group. */
export type Strip = {key: string; marks: readonly Standing[]; attacks: number} & (
  | {kind: "dated"; lane: Lane}
  | {kind: "long" | "undated"; name: string}
);

/** What stands in the lanes, and how far down they reach. */
export interface Filled {
  drawn: Drawn[];
  /** The y of each lane's baseline. */
  baselines: number[];
  bottom: number;
  joins: [number, number][][];
}

const RADII = [6.5, 5.5, 4.5, 3.75];
const GAP = 3;
/** More, where rings of joins stand about marks. */
const RING_GAP = 6;
const LEAST_LANE = 30;
const PADDING = 12;
/** From so many on, lanes that are too full are drawn as bins. */
const BINS_FROM = 200;
const FONT = 11;

/** Room for the lanes: what the width asks for, whatever the number of incidents. */
export const roomFor = (strips: number, width: number): number => Math.max(strips * LEAST_LANE + 130, Math.min(420, Math.max(240, width * 0.4)));

/**
 * A mark for each incident, as large as the fullest lanes allow, none upon another; `null` where they do not fit at the
 * smallest size.
 */
export function layoutMarks(summary: TimelineSummary, strips: readonly Strip[], look: TimelineLook, plot: Plot, frame: Frame, top: number): Filled | null {
  const room = roomFor(strips.length, frame.width);
  const shown = strips.map((strip) => strip.marks.filter((d) => strip.kind === "undated" || inView(d, plot)));
  const many = sum(shown, (d) => d.length);
  if (many > (Math.abs(plot.x1 - plot.x0) * room) / (2 * RADII.at(-1)! + GAP) ** 2) return null;
  const signs = shown.map((marks) => marks.map((d) => signOf(d, summary, look, frame)));
  for (const r of RADII) {
    const step = 2 * r + (shown.some((marks) => marks.some((d) => d.restsOnJoin)) ? RING_GAP : GAP);
    const place = (levels: number): Placed[][] => strips.map((strip, i) => placed(strip, signs[i]!, r, step, levels, plot));
    const heights = (all: Placed[][]): number[] => all.map((d) => Math.max(LEAST_LANE, (topLevel(d) + 1) * step + PADDING));
    let all = place(Infinity);
    if (sum(heights(all)) > room) all = place(fairLevels(all.map(topLevel), step, room));
    if (sum(heights(all)) <= room || (r === RADII.at(-1) && many < BINS_FROM)) return fill(summary, strips, signs, all, heights(all), r, step, plot, frame, top);
  }
  return null;
}

/** A mark's own measure: its signs side by side, and "×3". */
interface Sign {
  d: Standing;
  glyphs: string[];
  times: string | null;
}

function signOf(d: Standing, summary: TimelineSummary, {mark}: TimelineLook, {locale}: Frame): Sign {
  const many = d.row.kind === "attack" ? point(d.attacks) : 1;
  return {d, glyphs: glyphsOf(d, summary, mark), times: many > 1 ? `×${locale.number(many)}` : null};
}

const widthOf = ({glyphs, times}: Sign, r: number): number => glyphs.length * (2 * r + 1) - 1 + (times === null ? 0 : textWidth(times, FONT) + 3);

function inView({row: {from, to}}: Standing, {scale}: Plot): boolean {
  return scale !== null && (from ?? -Infinity) <= scale.extent[1] && (to ?? Infinity) >= scale.extent[0];
}

/** The most levels that lanes may have, so that all fit: only the fullest are cut. */
function fairLevels(tops: readonly number[], step: number, room: number): number {
  let levels = Math.max(1, largest(tops) + 1);
  while (levels > 1 && sum(tops, (d) => Math.max(LEAST_LANE, Math.min(d + 1, levels) * step + PADDING)) > room) levels--;
  return levels;
}

function placed(strip: Strip, signs: readonly Sign[], r: number, step: number, levels: number, plot: Plot): Placed[] {
  if (strip.kind === "undated") return inRows(signs, r, step, plot);
  return dodge(
    signs.map((sign): Dodging => {
      const {row} = sign.d;
      const [a, b] = spanOf(sign.d, plot);
      const own = widthOf(sign, r) + GAP;
      const band: [number, number] = [Math.min(a, b), Math.max(a, b)];
      return {key: row.id, from: row.from ?? -1e9, to: row.to ?? 1e9, width: row.from === row.to ? own : Math.max(own, band[1] - band[0]), band};
    }),
    {step, levels}
  );
}

/** Undated ones have no place in time: they stand in rows from the side where reading begins. */
function inRows(signs: readonly Sign[], r: number, step: number, {x0, x1}: Plot): Placed[] {
  const cell = Math.max(step, largest(signs.map((d) => widthOf(d, r) + GAP)));
  const columns = Math.max(1, Math.floor(Math.abs(x1 - x0) / cell));
  const way = x1 < x0 ? -1 : 1;
  return signs.map(({d}, i) => ({key: d.row.id, x: x0 + way * ((i % columns) + 0.5) * cell, level: Math.floor(i / columns)}));
}

function fill(
  summary: TimelineSummary,
  strips: readonly Strip[],
  signs: readonly (readonly Sign[])[],
  places: readonly (readonly Placed[])[],
  heights: readonly number[],
  r: number,
  step: number,
  plot: Plot,
  frame: Frame,
  top: number
): Filled {
  const drawn: Drawn[] = [];
  const baselines: number[] = [];
  const groups = new Map<string, [number, number][]>();
  let bottom = top;
  strips.forEach((strip, i) => {
    bottom += heights[i]!;
    baselines.push(bottom);
    const at = new Map(places[i]!.map((d) => [d.key, d]));
    for (const sign of signs[i]!) {
      const {x, level} = at.get(sign.d.row.id)!;
      const y = bottom - PADDING / 2 - step / 2 - level * step;
      drawn.push(drawnOf(sign, strip, x, y, r, summary, plot, frame));
      for (const key of groupsOf(sign.d)) groups.set(key, [...(groups.get(key) ?? []), [x, y]]);
    }
  });
  return {drawn, baselines, bottom, joins: joinsOf(groups)};
}

function drawnOf(sign: Sign, strip: Strip, x: number, y: number, r: number, summary: TimelineSummary, plot: Plot, frame: Frame): Drawn {
  const {d, glyphs, times} = sign;
  const {row} = d;
  const whole = widthOf(sign, r);
  const rtl = frame.locale.dir === "rtl" ? -1 : 1;
  const first = x - rtl * (whole / 2 - r);
  const shape: MarkShape = {
    is: "mark",
    glyphs: glyphs.map((glyph, i) => ({glyph, x: first + rtl * i * (2 * r + 1), y})),
    r,
    colour: colourOf(d, summary),
    ring: d.restsOnJoin,
    extent: extentOf(d, plot),
    times: times === null ? null : {x: first + rtl * (glyphs.length * (2 * r + 1) - r + 2), text: times}
  };
  const key = strip.kind === "dated" ? `${strip.key} ${row.id}` : row.id;
  const item = {key, x, y, width: whole, height: 2 * r, text: itemText(d, summary, frame.locale), count: d.counts ? point(d.attacks) : 0, rows: () => [row]};
  return {item, shape, order: row.to ?? row.from ?? UNDATED};
}

function extentOf(d: Standing, plot: Plot): MarkShape["extent"] {
  const {span} = d.row;
  if (!span || (span.from === span.to && !span.about)) return null;
  const [x0, x1] = spanOf(d, plot);
  return {x0, x1, ends: endsOf(d, plot), kind: span.kind === "lasted" ? "lasted" : "within", about: span.about};
}

/** What an incident shares with others: the operation, and the statements that tell of it. */
function groupsOf({row, claims}: Standing): Set<string> {
  const keys = new Set(claims.flatMap(({statement}) => (statement === null ? [] : [`s ${statement}`])));
  return row.partOf === null ? keys : keys.add(`p ${row.partOf}`);
}

function joinsOf(groups: ReadonlyMap<string, readonly [number, number][]>): [number, number][][] {
  const lines = new Map<string, [number, number][]>();
  for (const points of groups.values()) {
    if (points.length < 2) continue;
    const line = [...points].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    lines.set(line.join(" "), line);
  }
  return [...lines.values()].sort((a, b) => b.length - a.length);
}

/** The largest of some numbers; 0 of none. */
export const largest = (numbers: readonly number[]): number => max(numbers) ?? 0;
