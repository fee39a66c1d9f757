/**
 * Numbers as reports give them, read as intervals of whole numbers.
 *
 * @module
 */
import {memoise} from "./memoise.js";
import type {Interval} from "./reading.js";

/**
 * Reads a number as well as it is known; `null` where it cannot.
 *
 * Whole numbers from 0 up, as numbers or as text: `3`, `"1,469"`, `"2.0"`, `"١٢"`, `"three"`, `"none"`, `"5[3]"` (a mark
 * of a footnote is not part of the number). A bound: `">110"`, `"at least 3"`, `"3+"`, `"up to 1,000"`. About: `"~20"`,
 * `"about 20"`; from 10 % below to 10 % above, to the next whole number. A range: `"2-4"`, `"10–12"`, `"2 to 4"`,
 * `"2 or 3"`, `{low: 2, high: 4, best: 3}`. Words without a number are a lower bound, and kept: "some" 1, "a few" and
 * other plurals 2, "tens" 20, "dozens" 24, "scores" 40, "hundreds" 200.
 *
 * Not read, for none can be told from a slip: `"1.469"` (1469 or 1.469?), `2.5`, `-3`, `"4-2"`, `"3 drones"`, `1n`.
 */
export function parseQuantity(value: unknown): Interval | null {
  if (typeof value === "object" && value !== null) return parseBounds(value);
  return typeof value === "number" || typeof value === "string" ? parsePlain(value) : null;
}

/** Do the intervals share a value? */
export function meets(a: Interval, b: Interval): boolean {
  return a.low <= (b.high ?? Infinity) && b.low <= (a.high ?? Infinity);
}

/** Is it a mere bound, open above or reaching down to 0? Such a number is an arrow, not a dot. */
export function isBound({low, high, best}: Interval): boolean {
  return best === null && (high === null || low === 0);
}

/** The one value to stand for an interval: its best estimate; else its bound, or the lowest of a range. */
export function point({low, high, best}: Interval): number {
  return best ?? (low || (high ?? 0));
}

/** As `point`, but the number that was said, where it lies beyond the bound: 110 of "more than 110". */
export function stated(interval: Interval): number {
  return point(interval) + (interval.strict ? (interval.high === null ? -1 : 1) : 0);
}

const parsePlain = memoise((value: number | string) =>
  typeof value === "string" ? parseText(value) : isWhole(value) ? interval(value + 0) : null);

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function interval(low: number, high: number | null = low, more: Partial<Interval> = {}): Interval {
  return Object.freeze({low, high, best: low === high ? low : null, about: false, wording: null, ...more});
}

function parseBounds(value: object): Interval | null {
  const [low, high, best = null] = ["low", "high", "best"].map((key): unknown => Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
  if (!isWhole(low) || high !== null && !(isWhole(high) && low <= high)) return null;
  if (best === null) return interval(low, high);
  return typeof best === "number" && low <= best && best <= (high ?? Number.MAX_VALUE) ? interval(low, high, {best}) : null;
}

const vague = new Map(Object.entries({1: "some,few", 2: "a few,several,multiple,many,numerous,various,a number,a handful,a couple", 20: "tens", 24: "dozens,several dozen,a few dozen", 40: "scores", 200: "hundreds,several hundred,a few hundred", 2000: "thousands"})
  .flatMap(([least, words]) => words.split(",").map((word) => [word, Number(least)] as const)));

const words = new Map("zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",").map((word, i) => [word, i] as const)
  .concat([["no", 0], ["none", 0], ["nobody", 0], ["a dozen", 12], ["dozen", 12], ["half a dozen", 6], ["two dozen", 24], ["a hundred", 100]]));

/** What stands before a number, or after it. The longer signs come first. */
const signs = [
  [">=", /^(?:>=|≥|at least|(?:no|not) (?:fewer|less) than|a minimum of|upwards of) ?| ?(?:\+|(?:or|and) more)$/],
  ["<=", /^(?:<=|≤|at most|up to|as many as|(?:no|not) more than|a maximum of) ?| or (?:fewer|less)$/],
  [">", /^(?:>|more than|over|above|greater than|in excess of) ?/],
  ["<", /^(?:<|fewer than|less than|under|below) ?/],
  ["~", /^(?:~|≈|about|around|approximately|approx\.?|roughly|nearly|almost|circa|ca\.?|some|(?:an )?estimated) ?| or so$/]
] as const;

function parseText(text: string): Interval | null {
  if (text.length > 60) return null;
  const tidy = text.toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٬/g, ",").replace(/[‐-―−]/g, "-").replace(/\s+/g, " ").trim()
    .replace(/(?:\[(?:\d{1,3}|[a-z])\]){1,4}$/, "");
  const least = vague.get(tidy.replace(/ of$/, ""));
  if (least) return interval(least, null, {wording: text.trim()});
  for (const [sign, pattern] of signs) {
    const rest = tidy.replace(pattern, "");
    if (rest !== tidy) return bounded(sign, rest, text.trim());
  }
  return range(tidy);
}

function bounded(sign: (typeof signs)[number][0], text: string, wording: string): Interval | null {
  const least = vague.get(text);
  if (least) return sign[0] === "<" ? null : interval(least, null, {wording});
  const numbers = range(text);
  if (numbers?.high == null) return null;
  const {low, high, best} = numbers;
  if (sign === "~") return interval(Math.floor(low - low / 10), Math.ceil(high + high / 10), {best, about: true});
  if (best === null) return null;
  if (sign === "<" && !best) return null;
  return sign === ">=" ? interval(best, null)
    : sign === "<=" ? interval(0, best)
    : sign === ">" ? interval(best + 1, null, {strict: true})
    : interval(0, best - 1, {strict: true});
}

function range(text: string): Interval | null {
  const ends = text.replace(/^(?:between|from) /, "").split(/ ?- ?| to | and | or |\.\./);
  const [low, high] = ends.length === 2 ? ends.map(number) : [number(text), number(text)];
  return low == null || high == null || low > high ? null : interval(low, high);
}

function number(text: string): number | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!/^(?:\d{1,15}|\d{1,3}(?:[, ]\d{3}){1,4})(?:\.00?)?$|^\d(?:\.\d{1,9})?e\+?\d\d?$/.test(text)) return null;
  const value = Number(text.replace(/[, ]/g, ""));
  return isWhole(value) ? value : null;
}
