import {isoOf} from "../model/edtf.js";
import type {Day, Interval, Span} from "../model/reading.js";
import type {DayStyle, Format} from "./format.js";

/** How a language says a date that is not simply a day. */
export interface SpanPhrases {
  undated: string;
  about(date: string): string;
  before(day: string): string;
  after(day: string): string;
  /** Some one day of these. */
  within(days: string): string;
  /** It lasted from the one to the other. */
  either(days: string): string;
}

/** How a language says a number that is not simply a number. */
export interface QuantityPhrases {
  atLeast(x: string): string;
  moreThan(x: string): string;
  upTo(x: string): string;
  fewerThan(x: string): string;
  about(x: string): string;
  range(low: string, high: string): string;
  best(x: string, range: string): string;
}

/** Dates to words: a whole month is named as one, and so is a whole year. */
export function spanWords(f: Format, phrases: SpanPhrases): (span: Span | null, short?: boolean) => string {
  return (span, short = false) => {
    if (!span) return phrases.undated;
    const style: DayStyle = short ? "short" : "long";
    const {from, to, kind, about} = span;
    if (from === null || to === null) return from !== null ? phrases.after(f.day(from, style)) : to !== null ? phrases.before(f.day(to, style)) : phrases.undated;
    const whole = wholeOf(from, to);
    const days = whole ? f.day(from, whole) : from === to ? f.day(from, style) : f.days(from, to, style);
    if (about) return phrases.about(days);
    return from === to || whole ? days : kind === "within" ? phrases.within(days) : phrases.either(days);
  };
}

function wholeOf(from: Day, to: Day): "monthAndYear" | "year" | null {
  const first = isoOf(from);
  const next = isoOf(to + 1);
  if (!first.endsWith("-01") || !next.endsWith("-01")) return null;
  if (first.endsWith("-01-01") && next === `${String(Number(first.slice(0, 4)) + 1).padStart(4, "0")}-01-01`) return "year";
  return isoOf(from + 31).slice(0, 8) === next.slice(0, 8) || isoOf(from + 28) === next ? "monthAndYear" : null;
}

/** Quantities to words; the source's own wording ("several") is kept by whoever shows it beside. */
export function quantityWords(f: Format, phrases: QuantityPhrases): (quantity: Interval) => string {
  return ({low, high, best, about}) => {
    const n = f.number;
    if (about && best !== null) return phrases.about(n(best));
    if (low === high) return n(low);
    const range = high === null ? phrases.atLeast(n(low)) : low === 0 ? phrases.upTo(n(high)) : phrases.range(n(low), n(high));
    return best === null ? range : phrases.best(n(best), range);
  };
}
