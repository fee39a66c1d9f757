import {sort, sum} from "d3";
import type {Source} from "../../model/incident.js";
import type {Row} from "../../model/reading.js";
import {ENOUGH, type Pair} from "../../summary/pairs.js";
import {addLine} from "./page.js";
import {opening, type PairsPage} from "./pair-page.js";
import {sideOf} from "../layout.js";
import {addBars} from "./pair-bars.js";
import {keyOf, SCALE, shadeOf, signDistance} from "./pair-words.js";
import {seriate} from "./seriate.js";
import {textWidth, truncate, widest} from "../text-width.js";

/** The side of a square holds a number at the least, and a finger. */
const LEAST = {fine: 26, coarse: 44};
const WIDEST = 40;
/** So wide are all squares of a row, where they are few. */
const ROOMY = 600;
const MOST = 30;
const GAP = 24;
/** Bars stand in the corner that the triangle leaves, where there is so much room. */
const BESIDE = 320;
/** A name takes at the most so much of the width; the last one is left so much. */
const LONG = 0.3;
const SHORT = 0.2;
const SWATCH = 14;

/** A square for each two origins, in the row of the one and the column of the other, whose names stand on the diagonal; like beside like. */
export function addTriangle(page: PairsPage, bars: number): void {
  const {frame, frame: {width, locale}, summary: {pairs: {pairs}}} = page;
  const known = new Map(pairs.map((d) => [keyOf(d.origins), d]));
  const between = (a: Source, b: Source): Pair | undefined => known.get(keyOf(a.id < b.id ? [a, b] : [b, a]));
  const {shown, hidden, step} = fitting(page);
  const order = seriate(shown, (a, b) => {
    const d = between(a, b);
    return d && d.n >= ENOUGH ? d.min / d.n : null;
  });
  addKey(page);
  const {top} = page;
  const side = sideOf(frame);
  order.forEach((row, i) => {
    const name = truncate(locale.nameOf(row, true), Math.min(width * LONG, width - i * step - 6), 12);
    page.headings.push({x: side(i * step + 6), y: top + (i + 0.5) * step + 4, runs: [{text: name, style: "plain"}], anchor: "start"});
    order.slice(0, i).forEach((column, j) => {
      const pair = between(row, column);
      if (pair) addCell(page, pair, side((j + 0.5) * step), top + (i + 0.5) * step, step);
    });
  });
  const beside = order.slice(0, Math.ceil(bars / step) + 1);
  const start = beside.length * step + Math.min(widest(beside.map((d) => locale.nameOf(d, true)), 12), width * LONG) + GAP;
  if (width - start >= BESIDE) addBars(page, start);
  page.top = Math.max(page.top, top + order.length * step) + 8;
  if (hidden.length > 0) addHidden(page, new Set(hidden));
}

/** Those that can be compared on most points, as many as there is room for. */
function fitting({frame: {width, coarse, locale}, summary: {pairs: {origins}}}: PairsPage) {
  const all = sort(origins, (d) => -d[1]).map(([origin]) => origin);
  const room = width - Math.min(widest(all.map((d) => locale.nameOf(d, true)), 12), width * SHORT) - 6;
  const least = coarse ? LEAST.coarse : LEAST.fine;
  const most = Math.min(MOST, Math.floor(room / least));
  const shown = sort(all.slice(0, most), (d) => d.id);
  const step = Math.min(Math.max(WIDEST, least), room / shown.length, Math.max(least, ROOMY / shown.length));
  return {shown, hidden: all.slice(most), step};
}

function addCell(page: PairsPage, pair: Pair, x: number, y: number, step: number): void {
  const half = step / 2 - 1;
  const enough = pair.n >= ENOUGH;
  page.entries.push({
    words: [],
    scale: null,
    cell: {x0: x - half, x1: x + half, y0: y - half, y1: y + half, shade: enough ? shadeOf(pair) : null, text: enough ? signDistance(pair, page.frame.locale) : ""}
  });
  page.items.push({...opening(page, keyOf(pair.origins)), x, y, width: 2 * half, height: 2 * half});
}

/** What the shades mean, in as many lines as it takes. */
function addKey(page: PairsPage): void {
  const {frame, frame: {width, locale: {number, disagreement: {pairs: say}}}} = page;
  const side = sideOf(frame);
  const few = page.summary.pairs.pairs.some((d) => d.n < ENOUGH);
  const shades = SCALE.slice(1).map((high, shade) => ({shade, text: `\u2066${number(SCALE[shade]!)}–${number(high)}\u2069`}));
  let x = 0;
  const put = (text: string): void => {
    page.headings.push({x: side(x), y: page.top + 12, runs: [{text, style: "quiet"}], anchor: "start"});
    x += textWidth(text, 12) + 14;
  };
  put(say.key);
  for (const {shade, text} of [...shades, ...(few ? [{shade: null, text: say.few(ENOUGH)}] : [])]) {
    if (x + SWATCH + 5 + textWidth(text, 12) > width) [x, page.top] = [0, page.top + 20];
    const [a, b] = [side(x), side(x + SWATCH)];
    page.key.push({x0: Math.min(a, b), x1: Math.max(a, b), y0: page.top + 1, y1: page.top + 1 + SWATCH, shade, text: ""});
    x += SWATCH + 5;
    put(text);
  }
  page.top += 30;
}

/** One line for all who have no row. */
function addHidden(page: PairsPage, hidden: ReadonlySet<Source>): void {
  const theirs = page.summary.pairs.pairs.filter((d) => d.origins.some((origin) => hidden.has(origin)));
  const text = page.frame.locale.disagreement.pairs.hidden(hidden.size, theirs.length);
  const rows = (): Row[] => [...new Set(theirs.flatMap((d) => d.incidents.map(({standing}) => standing.row)))];
  addLine(page, {key: "hidden", text, count: 0, rows, own: sum(theirs, (d) => d.own), name: "", column: 0, parts: [[{text, style: "quiet"}]]});
}
