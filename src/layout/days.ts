import {extent, scaleLinear, sum} from "d3";
import type {Day} from "../model/reading.js";

/** A first and a last day, both included. */
export type Days = readonly [Day, Day];

/** From the left edge to the right one, in pixels. */
export type Edges = [left: number, right: number];

/** A part of the time axis, both days included: drawn to scale, or folded to a fixed width. */
export interface Segment {
  from: Day;
  to: Day;
  kind: "open" | "folded";
  /** Whether coverage holds all of its days, and for a fold else none of them; `null`: no coverage is given. */
  covered: boolean | null;
}

/** A segment in its place, cut to what is in view: `x0` is left of `x1`, whichever way time runs. */
export interface Placement extends Segment {
  x0: number;
  x1: number;
}

/** Where the days stand. */
export interface DayScale {
  /** Where the day begins. Half a day on is its middle: `x(day + 0.5)`. */
  x(day: number): number;
  /** What the day occupies, or the days from the first to the last. */
  band(from: Day, to?: Day): Edges;
  /** The day whose band holds x; beyond the axis, its first or last day. */
  invert(x: number): Day;
  /** The segments in view, in time's order. */
  segments: readonly Placement[];
  /** The width of a day that is not folded. */
  bandwidth: number;
  /** The first and the last day in view. */
  extent: Days;
}

/** The first and the last day of any span. An open end does not widen it; `null` where no span has a day. */
export function extentOf(spans: readonly {from: Day | null; to: Day | null}[]): [Day, Day] | null {
  const days = extent(spans.flatMap((d) => [d.from, d.to]), (d) => d);
  return days[0] === undefined ? null : days;
}

/**
 * Cuts the axis where nothing is: from the longest on, each stretch that no busy span touches is folded while it is
 * longer than a tenth of what is not folded yet, than 3 days, and wider when drawn than its fold.
 * Stretches end where coverage does, so that a fold lies wholly inside it or wholly outside.
 */
export function foldGaps({extent, busy, coverage, fold, width, foldWidth}: {
  extent: Days;
  busy: readonly Days[];
  coverage: readonly Days[];
  fold: boolean;
  width: number;
  foldWidth: number;
}): Segment[] {
  const folds: Days[] = [];
  let days = length(...extent);
  let room = width;
  const empty = fold ? freeOf(extent, busy).flatMap((d) => cut(d, coverage)) : [];
  for (const d of empty.sort((a, b) => length(...b) - length(...a))) {
    const long = length(...d);
    if (long <= days / 10 || long < 4 || long === days || (long * room) / days <= foldWidth) break;
    folds.push(d);
    days -= long;
    room -= foldWidth;
  }
  const segments = (all: readonly Days[], kind: Segment["kind"]) => all.map((d): Segment => (
    {from: d[0], to: d[1], kind, covered: coverage.length ? !freeOf(d, coverage).length : null}
  ));
  return [...segments(folds, "folded"), ...segments(freeOf(extent, folds), "open")].sort((a, b) => a.from - b.from);
}

/**
 * Time on pixels, for one segment or more: a day has the band from where it begins to where the next one does, a fold
 * has `foldWidth`. Time runs from `x0` to `x1`, which may lie to the left of it. The zoom is d3-zoom's: px → k · px + x.
 */
export function dayScale(
  segments: readonly Segment[],
  [x0, x1]: readonly [number, number],
  foldWidth: number,
  {k, x: shift}: {k: number; x: number} = {k: 1, x: 0}
): DayScale {
  const mirrored = x1 < x0;
  const [left, right] = mirrored ? [x1, x0] : [x0, x1];
  const daysIn = (d: Segment) => (d.kind === "open" ? length(d.from, d.to) : 0);
  const folds = sum(segments, (d) => +!daysIn(d));
  const fold = Math.min(foldWidth, (right - left) / (folds + 1));
  const unit = (right - left - folds * fold) / (sum(segments, daysIn) || 1);
  const first = segments[0]!.from;
  const last = segments.at(-1)!.to;

  const ends = [k * x0 + shift];
  for (const [i, d] of segments.entries()) ends.push(ends[i]! + (mirrored ? -k : k) * (daysIn(d) ? daysIn(d) * unit : fold));
  const scale = scaleLinear([first, ...segments.map((d) => d.to + 1)], ends);

  const within = (day: Day) => Math.min(last, Math.max(first, day));
  // The edge of a day, there and back, may come out a hair before it.
  const invert = (x: number) => within(Math.floor(scale.invert(x) + 1e-6));
  const band = (from: Day, to = from): Edges => (mirrored ? [scale(to + 1), scale(from)] : [scale(from), scale(to + 1)]);
  const from = invert(x0);
  const to = Math.max(from, within(Math.ceil(scale.invert(x1) - 1e-6) - 1));
  return {
    x: (day) => scale(day),
    band,
    invert,
    segments: segments.filter((d) => d.from <= to && d.to >= from).map((d) => {
      const [a, b] = band(d.from, d.to);
      return {...d, x0: Math.max(left, a), x1: Math.min(right, b)};
    }),
    bandwidth: k * unit,
    extent: [from, to]
  };
}

/** Where the open axis in view lies outside coverage. None where no coverage is given. */
export function uncovered({segments, extent, band}: DayScale, coverage: readonly Days[]): Edges[] {
  const open = coverage.length ? segments.filter((d) => d.kind === "open") : [];
  return open.flatMap((d) => freeOf([Math.max(d.from, extent[0]), Math.min(d.to, extent[1])], coverage).map((days): Edges => {
    const [a, b] = band(...days);
    return [Math.max(d.x0, a), Math.min(d.x1, b)];
  }));
}

/** What the spans, in any order, leave of the days. */
export function freeOf([first, last]: Days, spans: readonly Days[]): Days[] {
  const free: Days[] = [];
  let at = first;
  for (const [from, to] of [...spans, [last + 1, last + 1] as const].sort((a, b) => a[0] - b[0])) {
    if (at < from && at <= last) free.push([at, Math.min(from - 1, last)]);
    at = Math.max(at, to + 1);
  }
  return free;
}

/** The days, cut at the edges of coverage. */
function cut(days: Days, coverage: readonly Days[]): readonly Days[] {
  if (coverage.length === 0) return [days];
  const outside = freeOf(days, coverage);
  return [...outside, ...freeOf(days, outside)];
}

function length(from: Day, to: Day): number {
  return to - from + 1;
}
