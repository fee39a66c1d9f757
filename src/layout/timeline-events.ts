import {max} from "d3";
import type {Standing} from "../model/count.js";
import {inTime, type TimelineSummary} from "../summary/timeline.js";
import type {DayScale} from "./days.js";
import {cascade} from "./labels.js";
import type {Frame, Item} from "./layout.js";
import {textWidth, truncate} from "./text-width.js";
import type {Drawn} from "./timeline-items.js";
import {itemText} from "./timeline-words.js";
import {titleOf} from "../locale/title.js";

/** Where time runs: from `x0` to `x1`, which lies to the left in a script from right to left. */
export interface Plot {
  x0: number;
  x1: number;
  /** `null`: nothing is dated. */
  scale: DayScale | null;
}

const FONT = 11;
const ROW = 16;
/** From the pole to the words. */
const SIGN = 11;
const BRACKET = 24;
const MOST_ROWS = 9;
const MOST_LABEL = 320;

/** Summaries of several attacks: a bracket over the span, its words above it. */
export function layoutBrackets(summary: TimelineSummary, plot: Plot, frame: Frame, top: number): {drawn: Drawn[]; bottom: number} {
  const rows: number[] = [];
  const drawn = inView(summary.brackets, plot).map((d): Drawn => {
    const [x0, x1] = spanOf(d, plot);
    const left = Math.min(x0, x1);
    const text = truncate(titleOf(d.row, frame.locale), Math.max(MOST_LABEL, Math.abs(x1 - x0)), FONT);
    const label = textWidth(text, FONT);
    const start = Math.max(edges(plot)[0], Math.min(left, edges(plot)[1] - label));
    const right = Math.max(Math.max(x0, x1), start + label);
    const free = rows.findIndex((end) => end + 8 < Math.min(left, start));
    const row = free < 0 ? rows.length : free;
    rows[row] = right;
    const y = top + row * BRACKET + 18;
    const anchored = frame.locale.dir === "rtl" ? start + label : start;
    return {
      order: d.row.from ?? d.row.to ?? 0,
      item: itemOf(d, summary, frame, (x0 + x1) / 2, y, Math.abs(x1 - x0), 8),
      shape: {is: "bracket", x0, x1, ends: endsOf(d, plot), about: d.row.span?.about === true, y, label: {x: anchored, text, anchor: "start"}}
    };
  });
  return {drawn, bottom: top + rows.length * BRACKET};
}

/** Responses and context: flags behind the attacks, with their titles above. */
export function layoutFlags(summary: TimelineSummary, plot: Plot, frame: Frame, top: number): {stand(foot: number): Drawn[]; bottom: number} {
  const {locale, width} = frame;
  const rtl = locale.dir === "rtl";
  const mirror = (x: number): number => (rtl ? width - x : x);
  const flags = [...inView(summary.flags, plot)].sort(inTime);
  const wanted = flags.map((d) => {
    const day = d.row.from ?? d.row.to ?? 0;
    return {key: d.row.id, x: mirror(clamp(plot, plot.scale?.x(day + 0.5) ?? 0)), width: Math.min(MOST_LABEL, textWidth(titleOf(d.row, locale), FONT)) + SIGN, d};
  });
  const [left, right] = rtl ? [width - edges(plot)[1], width - edges(plot)[0]] : edges(plot);
  const placed = new Map(cascade(wanted, {min: left, max: right, rows: MOST_ROWS, gap: 5}).map((d) => [d.key, d]));
  const rows = max(placed.values(), (d) => d.row + 1) ?? 0;
  const bottom = top + rows * ROW;
  const stand = (foot: number): Drawn[] =>
    wanted.map(({d, key, x: at}) => {
      const flag = placed.get(key);
      const x = mirror(at);
      const y = bottom - ((flag?.row ?? 0) + 0.5) * ROW;
      const way = (flag?.anchor === "end") === rtl ? 1 : -1; // of the words, on the screen
      const room = flag?.width ?? 0;
      const text = room > 0 ? truncate(titleOf(d.row, locale), room - SIGN, FONT) : "";
      const wide = Math.max(8, text === "" ? 0 : SIGN + textWidth(text, FONT));
      return {
        order: d.row.from ?? d.row.to ?? 0,
        item: itemOf(d, summary, frame, x + (way * wide) / 2, y, wide, 12),
        shape: {is: "flag", glyph: d.row.kind === "response" ? "response" : "context", x, y, foot, exact: d.row.span?.kind === "day" && !d.row.span.about, way, label: text === "" ? null : {x: x + way * SIGN, text, anchor: flag?.anchor ?? "start"}}
      };
    });
  return {stand, bottom};
}

function itemOf(d: Standing, summary: TimelineSummary, {locale}: Frame, x: number, y: number, width: number, height: number): Item {
  return {key: d.row.id, x, y, width, height, text: itemText(d, summary, locale), count: 0, rows: () => [d.row]};
}

function inView(standings: readonly Standing[], {scale}: Plot): readonly Standing[] {
  if (!scale) return [];
  const [first, last] = scale.extent;
  return standings.filter(({row: {from, to}}) => (from ?? to ?? 0) <= last && (to ?? from ?? 0) >= first);
}

/** Which ends of the span are known and in view. */
export function endsOf({row: {from, to}}: Standing, {scale}: Plot): readonly [boolean, boolean] {
  const [first, last] = scale?.extent ?? [0, 0];
  return [from !== null && from >= first, to !== null && to <= last];
}

/** The span in pixels, in time's direction, cut to the plot; an open end reaches the plot's edge. */
export function spanOf({row: {from, to}}: Standing, plot: Plot): readonly [number, number] {
  const {scale, x0, x1} = plot;
  if (!scale) return [x0, x0];
  return [from === null ? x0 : clamp(plot, scale.x(from)), to === null ? x1 : clamp(plot, scale.x(to + 1))];
}

const edges = ({x0, x1}: Plot): [number, number] => [Math.min(x0, x1), Math.max(x0, x1)];
const clamp = (plot: Plot, x: number): number => Math.min(edges(plot)[1], Math.max(edges(plot)[0], x));
