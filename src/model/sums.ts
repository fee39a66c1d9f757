/**
 * Intervals put together. Nothing is averaged: of several values the lowest and the highest remain.
 *
 * @module
 */
import type {Interval} from "./reading.js";
import {point} from "./quantity.js";

/** Exactly so many. */
export function exactly(n: number): Interval {
  return {low: n, high: n, best: n, about: false, wording: null};
}

/** From the lowest low to the highest high, standing for the lowest of the points. Equal values stay as they are. */
export function hull(values: readonly Interval[]): Interval | null {
  return values.length < 2 ? values[0] ?? null : values.reduce((a, b) => a.low === b.low && a.high === b.high && a.best === b.best ? a : between(
    Math.min(a.low, b.low),
    a.high === null || b.high === null ? null : Math.max(a.high, b.high),
    Math.min(point(a), point(b)),
    a.about || b.about
  ));
}

/** From the sum of the lows to that of the highs, standing for the sum of the points. Nothing at all comes to 0. */
export function sum(values: readonly Interval[]): Interval {
  let [low, high, best, about] = [0, 0, 0, false];
  for (const d of values) {
    low += d.low;
    high += d.high ?? Infinity;
    best += point(d);
    about ||= d.about;
  }
  return between(low, high === Infinity ? null : high, best, about);
}

/** The interval that stands for `best`; as its own number it is kept only where the ends alone stand for another. */
export function between(low: number, high: number | null, best: number, about: boolean): Interval {
  return {low, high, best: best === low && low > 0 && low !== high ? null : best, about, wording: null};
}
