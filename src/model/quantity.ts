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
 * `"2 or 3"`, `{low: 2, high: 4, best: 3}`. Words without a number are a lower bound, and kept: "some" 1, "several" and
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

/** A number as well as it is known: as a number, or in words that a spreadsheet takes for neither a date nor a sum. */
export function quantityOf({low, high, best, about, wording, strict}: Interval): number | string {
  if (wording !== null) return wording;
  if (about) return best === null ? `~${String(Math.ceil(low * 10 / 9))} to ${String(Math.floor((high ?? 0) * 10 / 11))}` : `~${String(best)}`; // as a tenth was added on either side
  if (low === high) return low;
  const range = high === null ? (strict ? `>${String(low - 1)}` : `>=${String(low)}`)
    : low === 0 ? (strict ? `<${String(high + 1)}` : `<=${String(high)}`)
    : `${String(low)} to ${String(high)}`;
  return best === null ? range : `${range}, best ${String(best)}`;
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
  const [low, high, best] = ["low", "high", "best"].map((key): unknown => Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
  if (!isWhole(low) || high !== null && !(isWhole(high) && low <= high)) return null;
  if (best == null) return interval(low, high);
  return typeof best === "number" && low <= best && best <= (high ?? Number.MAX_VALUE) ? interval(low, high, {best}) : null;
}

/** Words that name no number, and the least that they say. */
const vague = wordsFor({some: 1, "a few": 2, several: 2, multiple: 2, many: 2, numerous: 2, "a number": 2, "a couple": 2, tens: 20, dozens: 24, scores: 40, hundreds: 200, thousands: 2000});

const words = wordsFor({no: 0, none: 0, nobody: 0, zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12, "a dozen": 12});

function wordsFor(numbers: Record<string, number>): ReadonlyMap<string, number> {
  return new Map(Object.entries(numbers));
}

/** What stands before a number, or after it. The longer signs come first. */
const signs = [
  [">=", /^(?:>=|≥|at least|no (?:fewer|less) than) ?| ?(?:\+|or more)$/],
  ["<=", /^(?:<=|≤|at most|up to|as many as|no more than) ?| or (?:fewer|less)$/],
  [">", /^(?:>|more than|over|above) ?/],
  ["<", /^(?:<|(?:fewer|less) than|under|below) ?/],
  ["~", /^(?:~|≈|about|around|approximately|roughly|nearly|almost|some) ?| or so$/]
] as const;

function parseText(text: string): Interval | null {
  if (text.length > 60) return null;
  const tidy = text.toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٬/g, ",").replace(/[‐-―−]/g, "-").replace(/\s+/g, " ").trim()
    .replace(/(?:\[\d{1,3}\]){1,4}$| of$/, "");
  for (const [sign, pattern] of signs) {
    const rest = tidy.replace(pattern, "");
    if (rest && rest !== tidy) return bounded(sign, rest, text.trim());
  }
  return vaguely(tidy, text.trim()) ?? range(tidy);
}

function vaguely(text: string, wording: string): Interval | null {
  const least = vague.get(text);
  return least === undefined ? null : interval(least, null, {wording});
}

function bounded(sign: (typeof signs)[number][0], text: string, wording: string): Interval | null {
  const numbers = range(text);
  if (numbers?.high == null) return sign[0] === "<" ? null : vaguely(text, wording);
  const {low, high, best} = numbers;
  if (sign === "~") return interval(Math.floor(low - low / 10), Math.ceil(high + high / 10), {best, about: true});
  if (low < high || sign === "<" && !low) return null;
  return sign === ">=" ? interval(low, null)
    : sign === "<=" ? interval(0, low)
    : sign === ">" ? interval(low + 1, null, {strict: true})
    : interval(0, low - 1, {strict: true});
}

function range(text: string): Interval | null {
  const ends = text.replace(/^(?:between|from) /, "").split(/ ?- ?| to | and | or |\.\./);
  const [low, high] = ends.length === 2 ? ends.map(number) : [number(text), number(text)];
  return low == null || high == null || low > high ? null : interval(low, high);
}

function number(text: string): number | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!/^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.00?)?$|^\d(?:\.\d{1,9})?e\d$/.test(text)) return null;
  const value = Number(text.replace(/,/g, ""));
  return isWhole(value) ? value : null;
}
