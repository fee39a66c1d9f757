import {isoOf, parseEdtf} from "../../model/edtf.js";
import type {Interval, Span} from "../../model/reading.js";

/** What stands in a cell; a number stays one. */
export type Cell = string | number | null;

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

/** A number as well as it is known: as a number, or in words that a spreadsheet takes for neither a date nor a sum. */
export function quantityOf({low, high, best, about, wording, strict}: Interval): Cell {
  if (wording !== null) return wording;
  if (about && best !== null) return `~${String(best)}`;
  if (low === high) return low;
  const range = high === null ? (strict ? `>${String(low - 1)}` : `>=${String(low)}`)
    : low === 0 ? (strict ? `<${String(high + 1)}` : `<=${String(high)}`)
    : `${String(low)} to ${String(high)}`;
  return best === null ? range : `${range}, best ${String(best)}`;
}

/** What a spreadsheet would run, also behind spaces. */
const formula = /^[\t\r]|^[\s"']*[=+\-@＝＋－＠]/;
/** Where a program that parts cells at `;` or tabs would find one. */
const hidden = /[;\t](?=[\s"']*[=+\-@＝＋－＠])/g;
const safe = (text: string): string => (formula.test(text) ? "'" : "") + text.replace(hidden, "$&'");

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. No text in it is run as a formula. */
export function csvOf(table: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    const text = typeof value === "string" ? safe(value) : String(value ?? "");
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${table.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}
