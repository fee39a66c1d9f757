/**
 * Calendar days, and dates as well as they are known: the subset of EDTF (ISO 8601-2) of `Edtf`. The one module that
 * makes dates of the language; all in UTC and from numbers.
 *
 * @module
 */
import {memoise} from "./memoise.js";
import type {Day, Span} from "./reading.js";

const dayMs = 864e5;

/**
 * Reads a date as the span of days in which it lies; `null` where it is none of the calendar: `2023-02-29`, month 13,
 * day 0, an end before its start, years before 1 or after 9999 are refused, not rolled over.
 *
 * A date with an hour and an offset (or `Z`), and a `Date` object, are put on the day that they fall on in `timeZone`,
 * an IANA name, "UTC" by default. An hour without an offset has no say: the day stands as written.
 *
 * @throws RangeError where the time zone is none.
 */
export function parseEdtf(value: unknown, timeZone = "UTC"): Span | null {
  if (typeof value === "string") return reader(timeZone)(value);
  const day = typeof value === "object" && value ? dayIn(momentOf(value), timeZone) : null;
  return day === null ? null : span(day, day);
}

/** The day of a text such as `2023-10-23`; `null` for any other. */
export function dayOf(text: string): Day | null {
  const found = text.length === 10 ? parseEdtf(text) : null;
  return found?.kind === "day" && !found.about ? found.from : null;
}

/** The day as text: `2023-10-23`. */
export function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** A span as it is written in EDTF; what reads it gives the same span. */
export function edtfOf({from, to, kind, about}: Span): string {
  const mark = about ? "~" : "";
  const [a, b] = [from, to].map((day) => (day === null ? "" : isoOf(day))) as [string, string];
  if (kind === "day") return `${a}${mark}`;
  if (kind === "lasted") return `${a}/${b}${mark}`;
  const whole = [a.slice(0, 4), a.slice(0, 7)].find((text) => {
    const days = parseEdtf(text);
    return days && days.from === from && days.to === to;
  });
  return whole ? `${whole}${mark}` : b ? `[${a}..${b}${mark}]` : `[${a}${mark}..]`;
}

/**
 * Do the spans share a day? One that is "about" reaches as far again on either side: "about the 18th" from the 17th to
 * the 19th, "about December" from November to January.
 */
export function spansMeet(a: Span, b: Span): boolean {
  const [from, to] = reach(a);
  const [otherFrom, otherTo] = reach(b);
  return from <= otherTo && otherFrom <= to;
}

function reach({from, to, about}: Span): [number, number] {
  const more = about && from !== null && to !== null ? to - from + 1 : 0;
  return [(from ?? -Infinity) - more, (to ?? Infinity) + more];
}

const reader = memoise((timeZone: string) => memoise((text: string) => parseText(text.trim(), timeZone)));

function span(from: Day | null, to: Day | null, about = false, kind: Span["kind"] = "within"): Span {
  return Object.freeze({from, to, kind: from === to ? "day" : kind, about});
}

function parseText(text: string, timeZone: string): Span | null {
  if (text.length > 80) return null;
  const set = text.startsWith("[") && text.endsWith("]");
  const ends = set ? text.slice(1, -1).split("..") : text.split("/");
  const [first, last = first] = ends.map((end) => set && ends.length === 2 && !end ? span(null, null) : parseDate(end, timeZone));
  if (!first || !last || ends.length > 2) return null;
  if (ends.length === 1) return first;
  const {from} = first, {to} = last;
  if (from === to ? from === null : from !== null && to !== null && from > to) return null;
  return span(from, to, first.about || last.about, set ? "within" : "lasted");
}

// The year, month and day; hour, minute and second; the offset, its hours and minutes; "about".
const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-](\d\d)(?::?(\d\d))?)?)?)?)?(~?)$/;

function parseDate(text: string, timeZone: string): Span | null {
  const [, year = "", month, day, hour = "0", minute = "0", second = "0", offset, hours = "0", minutes = "0", mark] = pattern.exec(text) ?? [];
  const from = numbered(+year, +(month ?? 1), +(day ?? 1));
  // What is not of the calendar rolls over, so that it comes out as another day.
  if (!+year || isoOf(from) !== `${year}-${month ?? "01"}-${day ?? "01"}` || +hour > 23 || +minute > 59 || +second > 59 || +hours > 14 || +minutes > 59) return null;
  const about = mark === "~";
  if (!offset) return span(from, day ? from : numbered(+year, month ? +month + 1 : 13, 1) - 1, about);
  const ahead = (+hours * 60 + +minutes) * (offset[0] === "-" ? -1 : 1);
  const there = dayIn(from * dayMs + ((+hour * 60 + +minute - ahead) * 60 + +second) * 1000, timeZone);
  return there === null ? null : span(there, there, about);
}

/** The day with these numbers; a month or day too many rolls over. */
function numbered(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayMs;
}

/** The moment of a `Date`, of whichever window; NaN for anything else. */
function momentOf(value: unknown): number {
  try {
    return Reflect.apply(Date.prototype.getTime, value, []);
  } catch {
    return NaN;
  }
}

const formats = memoise((timeZone: string) =>
  new Intl.DateTimeFormat("en", {timeZone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "numeric", day: "numeric"}));

/** The day on which a moment falls in the zone; `null` outside the years 1 to 9999. */
function dayIn(moment: number, timeZone: string): Day | null {
  const utc = Math.floor(moment / dayMs);
  if (!inCalendar(utc) || timeZone === "UTC") return inCalendar(utc) ? utc : null;
  const parts = new Map(formats(timeZone).formatToParts(moment).map(({type, value}) => [type, +value]));
  const there = numbered(parts.get("year") ?? NaN, parts.get("month") ?? NaN, parts.get("day") ?? NaN);
  // The year before 1 is written as 1 too.
  return inCalendar(there) && Math.abs(there - utc) <= 1 ? there : null;
}

function inCalendar(day: Day): boolean {
  return day >= numbered(1, 1, 1) && day <= numbered(9999, 12, 31);
}
