/**
 * Dates as spreadsheets and data sets write them. Nothing is guessed: where a day and a month cannot be told apart, a
 * cell of the same table has to prove which comes first, or the caller has to say.
 *
 * @module
 */
import {isoOf, parseEdtf} from "../model/edtf.js";
import type {Edtf} from "../model/incident.js";

/** Which of the two numbers comes first in 10/11/2023. */
export type DateOrder = "day-first" | "month-first";

/** A time of day without an offset, behind a date: it says nothing of the day. */
const time = /[ T,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?$/i;
const patterns = {
  numbers: /^(?<a>\d{1,2})([/.-])(?<b>\d{1,2})\2(?<year>\d{4})$/,
  yearFirst: /^(?<year>\d{4})([/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  together: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  dayMonth: /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<word>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i,
  monthDay: /^(?<word>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  monthYear: /^(?<word>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i
};
const months = "january february march april may june july august september october november december".split(" ");

/**
 * The date as EDTF; `null` where it is none of the calendar, or where `order` is needed and not known. Read are all that
 * `Edtf` allows, `20231023`, `2023/10/23`, `23 October 2023`, `Oct 23, 2023`, `October 2023`, and in the given order
 * `23/10/2023` and `23.10.2023`. What is none of the calendar is not rolled over, and no zone moves a day.
 */
export function readDate(text: string, order: DateOrder | null): Edtf | null {
  if (text.length > 80) return null;
  if (parseEdtf(text)) return text;
  const plain = text.replace(time, "");
  const found = Object.values(patterns).map((d) => d.exec(plain)?.groups).find(Boolean);
  if (!found) return null;
  const {a = "", b = "", year = "", word} = found;
  const first = order ?? (+a === +b ? "day-first" : null);
  if (a && !first) return null;
  if (word && !monthOf(word)) return null;
  const month = word ? monthOf(word) : found.month ?? (first === "day-first" ? b : a);
  const day = found.day ?? (a && (first === "day-first" ? a : b));
  const iso = [year, month, day].filter(Boolean).map((d) => String(d).padStart(2, "0")).join("-");
  return parseEdtf(iso) ? iso : null;
}

/** The number of a month by its name or the beginning of it; 0, which is none, for any other word. */
function monthOf(word: string): number {
  return months.findIndex((d) => d.startsWith(word.toLowerCase()) || word.toLowerCase() === "sept" && d === "september") + 1;
}

/** Has the text two numbers before a year, of which either may be the day? */
export function needsOrder(text: string): boolean {
  return patterns.numbers.test(text.replace(time, ""));
}

/** The order that a date proves, of whose two numbers one is above 12. */
export function orderIn(text: string): DateOrder | null {
  const {a = 0, b = 0} = patterns.numbers.exec(text.replace(time, ""))?.groups ?? {};
  return +a > 12 && +a < 32 && +b < 13 ? "day-first" : +b > 12 && +b < 32 && +a < 13 ? "month-first" : null;
}

/** The day that a spreadsheet means by a number such as 45222; `null` for what is no such number of 1982 to 2119. */
export function serialDay(text: string): Edtf | null {
  return /^[3-7]\d{4}(?:\.\d+)?$/.test(text) ? isoOf(Math.floor(+text) - 25569) : null;
}
