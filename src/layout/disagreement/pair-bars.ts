import {max, min, rollup, sum} from "d3";
import {fields} from "../../model/disagree.js";
import {memoise} from "../../model/memoise.js";
import type {Day, Field} from "../../model/reading.js";
import type {Distances, Pile} from "../../summary/pairs.js";
import {binEnd, binStart, calendar, dateOf, dayOf} from "../../summary/calendar.js";
import {addHeading} from "./page.js";
import {opening, type PairsPage} from "./pair-page.js";
import {sideOf} from "../layout.js";
import {meanIn, sayDistance} from "./pair-words.js";
import {textWidth} from "../text-width.js";

/** Some days in their place. */
interface Column {
  from: Day | null;
  to: Day | null;
  covered: boolean;
  when: string;
  label: string;
  /** From the side of reading. */
  x: number;
  width: number;
}

const LEAST = {fine: 8, coarse: 24};
const WIDEST = 40;
const HEIGHT = {fine: 36, coarse: 48};
const NAME = 24;
const GAP = 8;
const HEAD = 24;
const AXIS = 22;
type Unit = keyof typeof styles;
const units = ["week", "month", "year"] as const;
const styles = {week: "short", month: "monthOfYear", year: "year"} as const;

const fieldsIn = ({summary: {pairs: {piles}}}: PairsPage) => fields.filter((d) => piles.has(d));
const heightIn = ({frame: {coarse}}: PairsPage): number => (coarse ? HEIGHT.coarse : HEIGHT.fine);

/** How high the bars of all fields are going to be, about. */
export const barsHeight = (page: PairsPage): number => HEAD + fieldsIn(page).length * (NAME + heightIn(page) + GAP) + AXIS;

/**
 * For each field a row of bars in time: as high as there were points to compare, filled as far up as their mean distance.
 *
 * @param start where they begin, from the side of reading
 */
export function addBars(page: PairsPage, start: number): void {
  const {frame, frame: {locale, locale: {disagreement: {pairs: say}}}, summary: {pairs: {piles}}} = page;
  const {columns, unit} = columnsOf(page, start);
  const byStart = new Map(columns.map((d) => [d.from, d]));
  const columnOf = memoise((day: Day | null): Column => byStart.get(day === null ? null : binStart(day, unit))!);
  const cells = new Map(Array.from(piles, ([field, days]) => [field, rollup(days, (all) => all.map((d) => d[1]), ([day]) => columnOf(day))]));
  const tallest = max([...cells.values()].flatMap((d) => [...d.values()]), (d) => sumOf(d).n)!;
  const bare = sum(columns, (d) => (d.covered ? 0 : d.to! - d.from! + 1));
  const words = [say.tallest(tallest), ...(bare > 0 ? [locale.notCovered(bare)] : [])].join(locale.apart);
  addHeading(page, [{text: say.bars, style: "bold"}, {text: `\u2002 ${words}`, style: "quiet"}], {indent: start, leading: 17});
  for (const field of fieldsIn(page)) {
    const all = cells.get(field)!;
    const mean = sumOf([...all.values()].flat());
    addHeading(page, [{text: locale.field[field], style: "plain"}, {text: `\u2002 ${say.points(mean.n)}${locale.apart}${meanIn(mean, locale)}`, style: "quiet"}], {indent: start, leading: NAME - 2});
    for (const column of columns) if (all.has(column)) addBar(page, field, column, all.get(column)!, tallest);
    page.top += heightIn(page);
    for (const d of columns) if (d.covered || all.has(d)) page.bases.push({x0: sideOf(frame)(d.x), x1: sideOf(frame)(d.x + d.width), y0: page.top});
    page.top += GAP;
  }
  addAxis(page, columns);
  page.top += AXIS;
}

function addBar(page: PairsPage, field: Field, {from, when, x, width}: Column, piles: readonly Pile[], tallest: number): void {
  const {frame, frame: {locale, locale: {disagreement: {pairs: say}}}, top} = page;
  const whole = heightIn(page);
  const mean = sumOf(piles);
  const [y0, y1] = [top + whole - Math.max(2, (mean.n / tallest) * whole), top + whole];
  const key = `${field} ${String(from)}`;
  const [a, b] = [sideOf(frame)(x), sideOf(frame)(x + width)];
  const [x0, x1] = [Math.min(a, b), Math.max(a, b)];
  page.opens.set(key, {text: say.bin({field: locale.field[field], when, points: say.points(mean.n), distance: sayDistance(mean, locale)}), incidents: () => piles.flatMap((d) => d.incidents), own: 0});
  page.entries.push({words: [], scale: null, bar: {x0, x1: x1 - 1, y0, y1, filled: y1 - ((y1 - y0) * mean.min) / mean.n}});
  page.items.push({...opening(page, key), x: (x0 + x1) / 2, y: (y0 + y1) / 2, width, height: y1 - y0, reach: {x0, x1, y0: top, y1}});
}

/** Weeks, or where these are too many months or years; at the end what has no day. */
function columnsOf({frame: {width, coarse, locale}, summary: {pairs: {piles}, reading: {coverage}}}: PairsPage, start: number): {columns: Column[]; unit: Unit} {
  const days = [...piles.values()].flatMap((d) => [...d.keys()]);
  const dated = days.filter((d) => d !== null);
  const {undated} = locale.lane;
  const least = coarse ? LEAST.coarse : LEAST.fine;
  const last = dated.length < days.length ? Math.max(WIDEST, textWidth(undated, 12)) : 0;
  const room = width - start - last - 2 * GAP;
  const [from, to] = [min(dated), max(dated)];
  const startsIn = (unit: Unit): Day[] => (from === undefined ? [] : calendar[unit].range(dateOf(binStart(from, unit)), dateOf(to! + 1)).map(dayOf));
  const unit = units.find((d) => startsIn(d).length * least <= room) ?? "year";
  const starts = startsIn(unit);
  const step = starts.length === 0 ? 0 : Math.min(WIDEST, room / starts.length);
  const columns = starts.map((from, i): Column => {
    const to = binEnd(from, unit);
    const covered = coverage.length === 0 || coverage.some((d) => d[1] >= from && d[0] <= to);
    return {from, to, covered, when: locale.days(from, to), label: locale.day(from, styles[unit]), x: start + i * step, width: step};
  });
  if (last > 0) columns.push({from: null, to: null, covered: true, when: undated, label: undated, x: start + starts.length * step + 2 * GAP, width: WIDEST});
  return {columns, unit};
}

/** The first days of some columns, as there is room. */
function addAxis({frame, headings, top}: PairsPage, columns: readonly Column[]): void {
  const edge = columns.find((d) => d.from === null)?.x ?? frame.width + GAP;
  let end = -Infinity;
  for (const {from, x, label} of columns) {
    const next = x + textWidth(label, 12);
    if (from !== null && (x < end || next > edge - GAP)) continue;
    headings.push({x: sideOf(frame)(x), y: top + 10, runs: [{text: label, style: "quiet"}], anchor: "start"});
    end = next + 12;
  }
}

const sumOf = (piles: readonly Pile[]): Distances => ({n: sum(piles, (d) => d.n), min: sum(piles, (d) => d.min), max: sum(piles, (d) => d.max)});
