import {max, min, scaleLinear} from "d3";
import {stated} from "../model/quantity.js";
import type {Interval} from "../model/reading.js";
import {sideOf, type Frame} from "./layout.js";
import {textWidth} from "./text-width.js";

/** Some numbers on a small scale from 0: one below another, in the order given. */
export interface NumberScale {
  /** The line, from 0 to its other end. */
  axis: {x0: number; x1: number; y: number};
  /** A point where there is a best value, a bar where `x0` is not `x1`; one without an upper bound is an arrow to the end of the line. */
  numbers: readonly {x0: number; x1: number; y: number; open: boolean; best: number | null}[];
  /** What all of them can mean; or, where there is no such number, the gap between those that are farthest apart. */
  common: {x0: number; x1: number; y0: number; y1: number; is: "compatible" | "gap"};
  labels: readonly {x: number; y: number; text: string}[];
}

/** From one number to the next. */
const STEP = 8;
/** Above the line of the axis and below it. */
const HEAD = 5;
const LABEL = 14;

export const scaleHeight = (n: number): number => HEAD + n * STEP + LABEL;

/** @param x from the side where reading begins */
export function layoutNumbers(values: readonly Interval[], {x, width, top}: {x: number; width: number; top: number}, frame: Pick<Frame, "width" | "locale">): NumberScale {
  const side = sideOf(frame);
  const ends = values.flatMap((d) => (d.high === null ? [d.low] : [d.low, d.high]));
  const open = values.some((d) => d.high === null);
  const most = (max(ends) ?? 0) || 1;
  const scale = scaleLinear([0, open ? most * 1.3 : most], [x, x + width]);
  const place = (n: number | null): number => side(scale(n ?? scale.domain()[1]!));
  const foot = top + HEAD + values.length * STEP;
  const low = max(values, (d) => d.low)!;
  const high = min(values, (d) => d.high ?? Infinity)!;
  const meet = low <= high;
  const from = Math.min(low, high);
  const to = meet && high === Infinity ? null : Math.max(low, high);
  return {
    axis: {x0: side(x), x1: side(x + width), y: foot},
    numbers: values.map((d, i) => ({x0: place(d.low), x1: place(d.high), y: top + HEAD + (i + 0.5) * STEP - 1, open: d.high === null, best: d.best === null ? null : place(d.best)})),
    common: {x0: place(from), x1: place(to), y0: top + 2, y1: foot, is: meet ? "compatible" : "gap"},
    labels: labels([0, ...values.flatMap((d) => [stated(d), d.low === 0 ? 0 : d.high ?? 0])], (n) => scale(n), frame).map((d) => ({...d, x: side(d.x), y: foot + 11}))
  };
}

/** Each number once, as far as there is room for it. */
export function labels(numbers: readonly number[], scale: (n: number) => number, {locale}: Pick<Frame, "locale">): {x: number; text: string}[] {
  const placed: {x: number; text: string}[] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const [x, text] = [scale(n), locale.number(n)];
    const last = placed.at(-1);
    if (!last || x - last.x > (textWidth(text, 11) + textWidth(last.text, 11)) / 2 + 4) placed.push({x, text});
  }
  return placed;
}
