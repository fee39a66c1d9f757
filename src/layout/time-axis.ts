import type {Locale} from "../locale/locale.js";
import type {AxisDays} from "../summary/days.js";
import {dayScale, foldGaps, uncovered, type DayScale, type Days, type Edges} from "./days.js";
import type {Frame} from "./layout.js";
import {textWidth, wrap} from "./text-width.js";
import {dayTicks, type DayTick} from "./ticks.js";

/** How high the words below a time axis stand. */
export const AXIS = 38;
/** What a plot leaves free where reading ends. */
export const EDGE = 8;
const SMALL = 11;
const TICK_GAP = 30;

/** Where time runs: from `x0` to `x1`, which lies to the left in a script from right to left. */
export interface Plot {
  x0: number;
  x1: number;
  left: number;
  right: number;
  /** 1: to the right. */
  way: 1 | -1;
  /** `null`: nothing is dated. */
  scale: DayScale | null;
}

/** A stretch of time that is folded, with its words. */
export interface Fold {
  x0: number;
  x1: number;
  lines: readonly string[];
  hatched: boolean;
}

/** What stands about a plot in time. */
export interface TimeAxis {
  ticks: readonly {x: number; day: string; outer: string | null}[];
  folds: readonly Fold[];
  /** What is not folded and not covered. */
  hatched: readonly Edges[];
}

/**
 * The plot of some days in a frame.
 *
 * @param margins what names and numbers need, where reading begins and where it ends
 */
export function plotOf({extent, busy}: AxisDays, coverage: readonly Days[], gaps: "fold" | "show", {width, locale, zoom}: Frame, [before, after]: readonly [number, number]): Plot {
  const rtl = locale.dir === "rtl";
  const [x0, x1] = rtl ? [width - before, after] : [before, width - after];
  const [left, right] = rtl ? [x1, x0] : [x0, x1];
  const foldWidth = width < 800 ? 54 : 76;
  const segments = extent && foldGaps({extent, busy, coverage, fold: gaps === "fold", width: right - left, foldWidth});
  return {x0, x1, left, right, way: rtl ? -1 : 1, scale: segments && dayScale(segments, [x0, x1], foldWidth, zoom)};
}

/** The ticks, folds and hatching of a plot. */
export function timeAxis(scale: DayScale, coverage: readonly Days[], {locale, width}: Frame): TimeAxis {
  return {ticks: ticksOf(scale, locale, width), folds: foldsOf(scale, locale), hatched: uncovered(scale, coverage)};
}

/** From edge to edge, but for the folds. */
export function broken(width: number, scale: DayScale | null): Edges[] {
  const folds = (scale?.segments ?? []).filter((d) => d.kind === "folded").sort((a, b) => a.x0 - b.x0);
  return [...folds, null].map((fold, i) => [folds[i - 1]?.x1 ?? 0, fold?.x0 ?? width]);
}

/** The day below its tick, and below that the month and year where they begin to hold; never one label on another, nor a year that runs out of the picture. */
function ticksOf(scale: DayScale, locale: Locale, width: number): TimeAxis["ticks"] {
  let [taken0, taken1] = [Infinity, -Infinity];
  let told = "";
  return ticksApart(scale, locale, TICK_GAP).map((tick) => {
    const {day, x} = tick;
    const year = locale.day(day, "year");
    const outers = outerStyles(tick, year === told).map((style) => locale.day(day, style));
    for (const outer of outers) {
      const half = textWidth(outer, SMALL) / 2;
      const runsOut = x < half || x > width - half;
      if ((runsOut && outer !== outers.at(-1)) || (x + half >= taken0 && x - half <= taken1)) continue;
      [taken0, taken1] = [Math.min(taken0, x - half), Math.max(taken1, x + half)];
      told = year;
      return {x, day: labelOf(tick, locale), outer};
    }
    return {x, day: labelOf(tick, locale), outer: null};
  });
}

/** Ticks at least so far apart, and farther where their labels are wide: some languages have no short months. */
function ticksApart(scale: DayScale, locale: Locale, gap: number): DayTick[] {
  const ticks = dayTicks(scale, gap);
  const wide = ticks.map((d) => textWidth(labelOf(d, locale), SMALL));
  const meet = ticks.some(({x}, i) => i > 0 && Math.abs(x - ticks[i - 1]!.x) < (wide[i]! + wide[i - 1]!) / 2 + 2);
  return meet && ticks.length > 2 ? ticksApart(scale, locale, gap * 1.25) : ticks;
}

const labelOf = ({day, unit}: DayTick, locale: Locale): string => locale.day(day, tickStyles[unit]);

const tickStyles = {day: "dayOfMonth", week: "dayOfMonth", month: "month", year: "year"} as const;

/** What may stand below a tick, the fullest first. */
function outerStyles({unit, first}: DayTick, told: boolean): readonly ("year" | "month" | "monthOfYear")[] {
  if (!first || unit === "year") return [];
  return unit === "month" ? ["year"] : told ? ["month"] : ["monthOfYear", "month"];
}

function foldsOf({segments}: DayScale, locale: Locale): Fold[] {
  return segments
    .filter((d) => d.kind === "folded" && d.x1 - d.x0 > 4)
    .map(({x0, x1, from, to, covered}) => ({
      x0,
      x1,
      lines: wrap(locale[covered === false ? "notCovered" : "noneListed"](to - from + 1), x1 - x0 - 4, SMALL, 4),
      hatched: covered === false
    }));
}
