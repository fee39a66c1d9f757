import {max, min, scaleLinear, scaleSymlog} from "d3";
import {isBound, stated} from "../../model/quantity.js";
import type {Interval} from "../../model/reading.js";
import {sideOf, type Frame} from "../layout.js";
import {labels} from "../number-scale.js";

/** A number on a scale. `x0` is its lower end; a mere point has one place. */
export interface RangeMark {
  x0: number;
  x1: number;
  /** The end that is open, where it is a bound: an arrow points there. */
  open: "low" | "high" | null;
  /** It is said to be about this. */
  about: boolean;
  /** The number as stated, or the best estimate. */
  point: number | null;
  /** The source says that there is none: nought, as it is written. */
  zero: string | null;
}

/** What all numbers can mean; or, where there is no such number, the gap between those that are farthest apart. */
export interface Common {
  low: number;
  /** `null`: without end. */
  high: number | null;
  is: "compatible" | "gap";
}

/** A scale that numbers share. */
export interface RangeScale {
  /** `null`: beyond all numbers. */
  place(n: number | null): number;
  ticks: readonly {x: number; text: string}[];
  zero: string;
  /** It goes by powers of ten. */
  uneven: boolean;
}

/** Where the largest number is so many times the smallest, the scale goes by powers of ten. */
const UNEVEN = 20;
const TICK = 72;

/** @param x from the side where reading begins */
export function rangeScale(values: readonly Interval[], {x, width}: {x: number; width: number}, frame: Pick<Frame, "width" | "locale">): RangeScale {
  const side = sideOf(frame);
  const numbers = values.flatMap((d) => [stated(d), d.low, d.high ?? 0]).filter((d) => d > 0);
  const [least, most] = [min(numbers) ?? 1, max(numbers) ?? 1];
  const uneven = most > UNEVEN * least;
  const end = values.some((d) => d.high === null) ? most * (uneven ? 3 : 1.25) : most;
  const scale = (uneven ? scaleSymlog().constant(least) : scaleLinear()).domain([0, end]).range([x, x + width]);
  const wanted = uneven ? [0, ...Array.from({length: 16}, (_, i) => 10 ** i)].filter((d) => d === 0 || (d >= least && d <= end)) : scaleLinear([0, end], [0, 1]).ticks(Math.max(2, Math.min(6, width / TICK))).filter(Number.isInteger);
  return {place: (n) => side(scale(n ?? end)), uneven, zero: frame.locale.number(0), ticks: labels(wanted, scale, frame).map((d) => ({...d, x: side(d.x)}))};
}

/** A bound begins at the number that was said. */
export function markOf(value: Interval, {place, zero}: RangeScale): RangeMark {
  const {low, high, best, about} = value;
  const open = high === null ? "high" : isBound(value) ? "low" : null;
  return {
    x0: place(open === "high" && best === null ? stated(value) : low),
    x1: place(open === "low" ? stated(value) : high),
    open,
    about,
    point: best === null || best === 0 ? null : place(best),
    zero: high === 0 ? zero : null
  };
}

/** The end at which an arrow comes in. */
export const pinOf = ({x0, x1, open, point}: RangeMark): number => point ?? (open === "low" ? x1 : x0);

export function commonOf(values: readonly Interval[]): Common {
  const low = max(values, (d) => d.low)!;
  const high = min(values, (d) => d.high ?? Infinity)!;
  if (low > high) return {low: high, high: low, is: "gap"};
  return {low, high: high === Infinity ? null : high, is: "compatible"};
}
