import {sum} from "d3";
import type {TimelineSummary} from "../summary/timeline.js";
import {dayScale, foldGaps, uncovered, type DayScale, type Edges} from "./days.js";
import type {Frame} from "./layout.js";
import {textWidth, wrap} from "./text-width.js";
import {dayTicks} from "./ticks.js";
import type {TimelineLook} from "./timeline-look.js";
import {blank, type Fold, type LaneRule, type TimelinePicture} from "./timeline-shapes.js";
import {layoutBins} from "./timeline-bins.js";
import {layoutMarks, type Strip} from "./timeline-marks.js";
import {layoutBrackets, layoutFlags, type Plot} from "./timeline-events.js";
import {laneName, widest} from "./timeline-words.js";
import type {Drawn} from "./timeline-items.js";

export const FONT = 12;
export const SMALL = 11;
const AXIS = 38;
const GAP = 8;
const MOST_NAME = 0.26;

/** Time from side to side, a lane for each group, flags and brackets above them, the axis below. */
export function layoutLanes(summary: TimelineSummary, look: TimelineLook, frame: Frame): TimelinePicture {
  const {width, locale} = frame;
  const strips = stripsOf(summary, locale.lane);
  const names = strips.map((d) => (d.kind === "dated" ? laneName(d.lane, locale, width < 700) : d.name));
  const counts = strips.map((d) => locale.number(d.attacks));
  const countRoom = widest(counts.map((d) => textWidth(d, FONT, {bold: true}))) + GAP;
  const nameRoom = Math.min(widest(names.map((d) => textWidth(d, FONT))), width * MOST_NAME) + GAP;
  const plot = plotOf(summary, look, frame, nameRoom + countRoom);
  const brackets = layoutBrackets(summary, plot, frame, 2);
  const flags = layoutFlags(summary, plot, frame, brackets.bottom);
  const top = flags.bottom + (flags.bottom > 2 ? 4 : 0);
  const marks = layoutMarks(summary, strips, look, plot, frame, top) ?? layoutBins(summary, strips, plot, frame, top);
  const bottom = marks.bottom;
  const drawn = [...brackets.drawn, ...flags.stand(bottom), ...marks.drawn].sort(byTime);
  const side = (x: number): number => (locale.dir === "rtl" ? width - x : x);
  const lanes = strips.map((_, i): LaneRule => {
    const y = marks.baselines[i]!;
    const middle = (y + (marks.baselines[i - 1] ?? top)) / 2 + 4;
    return {
      y,
      lines: broken(width, plot.scale),
      name: {x: side(0), y: middle, lines: wrap(names[i]!, nameRoom - GAP, FONT, 2)},
      count: {x: side(nameRoom), y: middle, text: counts[i]!}
    };
  });
  return {
    ...blank,
    width,
    height: bottom + (plot.scale ? AXIS : 4),
    items: drawn.map((d) => d.item),
    shapes: drawn.map((d) => d.shape),
    lanes,
    joins: marks.joins,
    ...(plot.scale && {
      ticks: ticksOf(plot.scale, frame),
      folds: foldsOf(plot.scale, frame),
      hatched: uncovered(plot.scale, summary.reading.coverage),
      axis: {scale: plot.scale, x0: plot.x0, x1: plot.x1, y0: top, y1: bottom}
    }),
    box: {x0: Math.min(plot.x0, plot.x1), x1: Math.max(plot.x0, plot.x1), y0: top, y1: bottom}
  };
}

/** From edge to edge, but for the folds. */
function broken(width: number, scale: DayScale | null): Edges[] {
  const folds = (scale?.segments ?? []).filter((d) => d.kind === "folded").sort((a, b) => a.x0 - b.x0);
  return [...folds, null].map((fold, i) => [folds[i - 1]?.x1 ?? 0, fold?.x0 ?? width]);
}

function stripsOf({lanes, long, undated}: TimelineSummary, words: Frame["locale"]["lane"]): Strip[] {
  const extra = (kind: "long" | "undated", marks: TimelineSummary["long"]): Strip[] =>
    marks.length === 0 ? [] : [{kind, key: kind, name: words[kind], marks, attacks: sum(marks, (d) => (d.counts ? (d.attacks.best ?? d.attacks.low) : 0))}];
  const dated = lanes.map((lane): Strip => ({kind: "dated", key: lane.key, lane, marks: lane.marks, attacks: lane.attacks}));
  return [...dated, ...extra("long", long), ...extra("undated", undated)];
}

function plotOf({extent, busy, reading}: TimelineSummary, {gaps}: TimelineLook, {width, locale, zoom}: Frame, margin: number): Plot {
  const [x0, x1] = locale.dir === "rtl" ? [width - margin, GAP] : [margin, width - GAP];
  if (!extent) return {x0, x1, scale: null};
  const foldWidth = width < 800 ? 54 : 76;
  const segments = foldGaps({extent, busy, coverage: reading.coverage, fold: gaps === "fold", width: Math.abs(x1 - x0), foldWidth});
  return {x0, x1, scale: dayScale(segments, [x0, x1], foldWidth, zoom)};
}

const TICK_GAP = 30;

/** The day below its tick, and below that the month and year where they begin to hold; never one label on another. */
function ticksOf(scale: DayScale, {locale}: Frame): TimelinePicture["ticks"] {
  let free = [Infinity, -Infinity];
  let year = "";
  return dayTicks(scale, TICK_GAP).map(({day, x, unit, first}) => {
    const style = unit === "year" ? "year" : unit === "month" ? "month" : "dayOfMonth";
    const wanted = !first || unit === "year" ? [] : unit === "month" ? ["year" as const] : locale.day(day, "year") === year ? ["month" as const] : ["monthOfYear" as const, "month" as const];
    const outer = wanted.map((d) => locale.day(day, d)).find((text) => {
      const half = textWidth(text, SMALL) / 2;
      return x + half < (free[0] as number) || x - half > (free[1] as number);
    });
    if (outer !== undefined) {
      year = locale.day(day, "year");
      const half = textWidth(outer, SMALL) / 2;
      free = [Math.min(free[0] as number, x - half), Math.max(free[1] as number, x + half)];
    }
    return {x, day: locale.day(day, style), outer: outer ?? null};
  });
}

function foldsOf({segments}: DayScale, {locale}: Frame): Fold[] {
  return segments
    .filter((d) => d.kind === "folded" && d.x1 - d.x0 > 4)
    .map(({x0, x1, from, to, covered}) => {
      const days = to - from + 1;
      const text = covered === false ? locale.notCovered(days) : locale.noneListed(days);
      return {x0, x1, lines: wrap(text, x1 - x0 - 4, SMALL, 4), hatched: covered === false};
    });
}

function byTime(a: Drawn, b: Drawn): number {
  return a.order - b.order || a.item.x - b.item.x || (a.item.key < b.item.key ? -1 : 1);
}
