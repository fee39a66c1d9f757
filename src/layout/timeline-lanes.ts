import type {Locale} from "../locale/locale.js";
import {dayScale, foldGaps, uncovered, type DayScale, type Edges} from "./days.js";
import {sideOf} from "./layout.js";
import {textWidth, widest, wrap} from "./text-width.js";
import {dayTicks, type DayTick} from "./ticks.js";
import {layoutBins} from "./timeline-bins.js";
import {layoutBrackets, layoutFlags} from "./timeline-events.js";
import {layoutMarks} from "./timeline-marks.js";
import {inOrder, type Plot, type Wanted} from "./timeline-scene.js";
import {blank, type Fold, type LaneRule, type TimelinePicture} from "./timeline-shapes.js";

const FONT = 12;
const SMALL = 11;
const AXIS = 38;
const GAP = 8;
const MOST_NAME = 0.26;
const TICK_GAP = 30;

/** Time from side to side, a lane for each group, flags and brackets above them, the axis below. */
export function layoutLanes(wanted: Wanted): TimelinePicture {
  const {summary, frame} = wanted;
  const {width, locale} = frame;
  const strips = [...summary.lanes, ...[summary.long, summary.undated].filter((d) => d.marks.length > 0)];
  const names = strips.map((d) => d.name(locale, width < 700));
  const counts = strips.map((d) => locale.number(d.attacks));
  const nameRoom = Math.min(widest(names, FONT), width * MOST_NAME) + GAP;
  const plot = plotOf(wanted, nameRoom + widest(counts, FONT, {bold: true}) + GAP);
  const {x0, x1, scale} = plot;
  const scene = {...wanted, plot};
  const brackets = layoutBrackets(scene, 2);
  const flags = layoutFlags(scene, brackets.bottom);
  const top = flags.bottom + (flags.bottom > 2 ? 4 : 0);
  const marks = layoutMarks(strips, scene, top) ?? layoutBins(strips, scene, top);
  const {bottom, baselines, joins} = marks;
  const drawn = inOrder([...brackets.drawn, ...flags.stand(bottom), ...marks.drawn]);
  const side = sideOf(frame);
  return {
    ...blank,
    width,
    height: bottom + (scale ? AXIS : 4),
    items: drawn.map((d) => d.item),
    shapes: drawn.map((d) => d.shape),
    lanes: strips.map((_, i): LaneRule => {
      const y = baselines[i]!;
      const middle = (y + (baselines[i - 1] ?? top)) / 2 + 4;
      return {
        y,
        lines: broken(width, scale),
        name: {x: side(0), y: middle, lines: wrap(names[i]!, nameRoom - GAP, FONT, 2)},
        count: {x: side(nameRoom), y: middle, text: counts[i]!}
      };
    }),
    joins,
    ...(scale && {
      ticks: ticksOf(scale, locale),
      folds: foldsOf(scale, locale),
      hatched: uncovered(scale, summary.reading.coverage),
      axis: {scale, x0, x1, y0: top, y1: bottom}
    }),
    box: {x0: plot.left, x1: plot.right, y0: top, y1: bottom}
  };
}

/** From edge to edge, but for the folds. */
function broken(width: number, scale: DayScale | null): Edges[] {
  const folds = (scale?.segments ?? []).filter((d) => d.kind === "folded").sort((a, b) => a.x0 - b.x0);
  return [...folds, null].map((fold, i) => [folds[i - 1]?.x1 ?? 0, fold?.x0 ?? width]);
}

/** @param margin what names and numbers need, where reading begins */
function plotOf({summary: {extent, busy, reading: {coverage}}, look: {gaps}, frame: {width, locale, zoom}}: Wanted, margin: number): Plot {
  const rtl = locale.dir === "rtl";
  const [x0, x1] = rtl ? [width - margin, GAP] : [margin, width - GAP];
  const [left, right] = rtl ? [x1, x0] : [x0, x1];
  const foldWidth = width < 800 ? 54 : 76;
  const segments = extent && foldGaps({extent, busy, coverage, fold: gaps === "fold", width: right - left, foldWidth});
  return {x0, x1, left, right, way: rtl ? -1 : 1, scale: segments && dayScale(segments, [x0, x1], foldWidth, zoom)};
}

/** The day below its tick, and below that the month and year where they begin to hold; never one label on another. */
function ticksOf(scale: DayScale, locale: Locale): TimelinePicture["ticks"] {
  let [taken0, taken1] = [Infinity, -Infinity];
  let told = "";
  return dayTicks(scale, TICK_GAP).map((tick) => {
    const {day, x, unit} = tick;
    const year = locale.day(day, "year");
    for (const outer of outerStyles(tick, year === told).map((style) => locale.day(day, style))) {
      const half = textWidth(outer, SMALL) / 2;
      if (x + half >= taken0 && x - half <= taken1) continue;
      [taken0, taken1] = [Math.min(taken0, x - half), Math.max(taken1, x + half)];
      told = year;
      return {x, day: locale.day(day, tickStyles[unit]), outer};
    }
    return {x, day: locale.day(day, tickStyles[unit]), outer: null};
  });
}

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
