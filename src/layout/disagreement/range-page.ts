import {max, sum} from "d3";
import {addHeading, INSET, type Entry, type Page} from "./page.js";
import {sideOf} from "../layout.js";
import type {RangeGroup, RangeRow} from "./range-groups.js";
import {commonOf, markOf, pinOf, rangeScale, type Common, type RangeMark, type RangeScale} from "./range-scale.js";
import {flow, type Run} from "../runs.js";
import {textWidth, widest} from "../text-width.js";

/** What an item is: numbers on a scale, with words; or words alone. */
export interface RangeEntry extends Entry {
  plot?: {
    y: number;
    now: readonly RangeMark[];
    /** What was said before, and to where it went on; `to: null`: nothing came of it. */
    past: readonly {from: number; to: number | null}[];
    /** Where the sign stands of one that says it does not know. */
    unknown: number | null;
  };
}

/** What stands behind the numbers of a group. */
export interface RangeGround {
  axis: {x0: number; x1: number; y: number};
  ticks: RangeScale["ticks"];
  common: {x0: number; x1: number; bands: readonly (readonly [y0: number, y1: number])[]; is: Common["is"]; label: {x: number; text: string} | null} | null;
}

/** What fills with groups of numbers. */
export interface RangePage extends Page {
  entries: RangeEntry[];
  grounds: RangeGround[];
}

/** Where what is said begins, and where its scale, which stands beside it or below. */
export interface Columns {
  beside: boolean;
  words: number;
  x: number;
  width: number;
}

const NARROW = 480;
const GAP = 14;
/** Words that are set one by one take a little more than a line of them. */
const SLACK = 8;
const ROW = {fine: 26, coarse: 44};
const LEADING = 17;
const STRIP = 26;
const AXIS = 24;
/** Half of what is shaded about a number whose words stand above it. */
const BAND = 9;
/** A wider scale says no more. */
const WIDEST = 520;

/** @param groups all that are to stand one below another, so that their scales do */
export function columnsOf(groups: readonly RangeGroup[], {frame: {width}}: Page): Columns {
  const rows = groups.flatMap((d) => d.rows);
  const words = INSET + Math.min(widest(rows.map((d) => d.name.map((run) => run.text).join("")), 12), width * 0.24) + SLACK + GAP;
  if (width < NARROW) return {beside: false, words: INSET, x: INSET + 20, width: width - INSET - 36};
  const room = Math.min((max(rows, (d) => sum(d.words, (run) => textWidth(run.text, 12, {bold: run.style === "bold"}))) ?? 0) + SLACK, width * 0.24);
  const x = words + room + GAP + 20;
  return {beside: true, words, x, width: Math.min(WIDEST, width - x - 16)};
}

export function addGroup(page: RangePage, {head, rows}: RangeGroup, columns: Columns): void {
  const {frame, frame: {locale: {disagreement: {ranges: say}, ...locale}}} = page;
  const side = sideOf(frame);
  const now = rows.flatMap((d) => d.now);
  const scale = rangeScale([...now, ...rows.flatMap((d) => d.past)], columns, frame);
  const common = new Set(now.map((d) => `${d.low} ${d.high}`)).size > 1 ? commonOf(now) : null;
  const label = common && (common.is === "gap" ? say.apart(common.high! - common.low) : say.fits(locale.quantity({...common, best: null, about: false, wording: null})));
  addHeading(page, [{text: head, style: "bold"}, ...(label === null || columns.beside ? [] : [{text: `\u2002 ${label}`, style: "quiet"} as const])]);
  const y0 = (page.top += columns.beside ? 0 : 4);
  const ys = rows.map((row) => addRow(page, row, columns, scale));
  const ground = {axis: {x0: side(columns.x), x1: side(columns.x + columns.width), y: page.top}, ticks: scale.ticks};
  if (common && label !== null) {
    const [x0, x1] = [scale.place(common.low), scale.place(common.high)];
    const half = textWidth(label, 11) / 2;
    const x = Math.max(half, Math.min(frame.width - half, (x0 + x1) / 2));
    page.grounds.push({...ground, common: {x0, x1, bands: columns.beside ? [[y0, page.top]] : ys.map((y) => [y - BAND, y + BAND]), is: common.is, label: columns.beside ? {x, text: label} : null}});
  } else page.grounds.push({...ground, common: null});
  page.top += AXIS;
  if (scale.uneven) {
    page.headings.push({x: side(columns.x + columns.width), y: page.top + 8, runs: [{text: say.log, style: "quiet"}], anchor: "end"});
    page.top += 16;
  }
}

/** Returns where its numbers stand. */
function addRow(page: RangePage, {name, words, now, past, unknown, key, text, count, rows}: RangeRow, columns: Columns, scale: RangeScale): number {
  const {frame, frame: {width, coarse}, top} = page;
  const side = sideOf(frame);
  const {beside} = columns;
  const [left, right] = beside
    ? [flow(name, columns.words - INSET - GAP), flow(words, columns.x - columns.words - 20)]
    : [flow([...name, {text: "\u2002", style: "plain"}, ...words], width - INSET), []];
  const lines = Math.max(left.length, right.length) * LEADING;
  const least = coarse ? ROW.coarse : ROW.fine;
  const height = beside ? Math.max(least, lines + 7, past.length > 0 ? 34 : 0) : Math.max(least, lines + STRIP + (past.length > 0 ? 6 : 0));
  const middle = beside ? top + height / 2 : top + lines / 2 + 2;
  const y = (beside ? middle : top + lines + STRIP / 2) + (past.length > 0 ? 5 : 0);
  const set = (x: number, all: readonly Run[][]) => all.map((runs, i) => ({x: side(x), y: middle + 4 + (i - (all.length - 1) / 2) * LEADING, runs, anchor: "start" as const}));
  const end = Math.min(width, columns.x + columns.width + 16);
  const marks = now.map((d) => markOf(d, scale));
  const to = marks[0] ? pinOf(marks[0]) : null;
  page.entries.push({
    words: [...set(INSET, left), ...set(columns.words, right)],
    scale: null,
    plot: {y, now: marks, past: past.map((d) => ({from: pinOf(markOf(d, scale)), to})), unknown: unknown ? side(columns.x - 14) : null}
  });
  page.items.push({key, text, count, rows, x: side(end / 2), y: top + height / 2, width: end - 8, height: height - 6});
  page.top += height;
  return y;
}
