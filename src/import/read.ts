/**
 * What the columns of a data set are read as. Each of these makes a reader of a row, so that the description of a data
 * set reads as a table.
 *
 * @module
 */
import {dayOf, isoOf} from "../model/edtf.js";
import type {Edtf, Quantity, Unknown} from "../model/incident.js";
import {memoise} from "../model/memoise.js";
import type {Row} from "./cells.js";

const isoDay = memoise(isoOf);

/** Reads a row; `null` where it is silent. */
export type From<T> = (row: Row) => T | null;

/** The first of the columns that says anything. */
export const text = (...columns: string[]): From<string> => (row) => columns.reduce<string | null>((found, column) => found ?? row.text(column), null);

/** As `text`, but silent where the column says that it does not know. */
export const known = (column: string): From<string> => (row) => {
  const found = row.textOrUnknown(column);
  return found === "unknown" ? null : found;
};

/** How many. */
export const quantity = (column: string): From<Quantity | Unknown> => (row) => row.quantity(column);

/** The names in columns, parted by a sign, each once. */
export const names = (columns: readonly string[], separator = ";"): From<string[]> => (row) => {
  const found = columns.length === 1 ? row.list(columns[0] ?? "", separator) : columns.flatMap((column) => row.list(column, separator));
  return found.length > 1 ? [...new Set(found)] : found.length ? found : null;
};

/** A code by the list of codes. One that is not in it is read as the last, which must be the one that claims least. */
export const code = <T>(column: string, codes: Readonly<Record<string, T>>): From<T> => (row) => {
  const text = row.text(column);
  const found = text?.endsWith(".0") ? text.slice(0, -2) : text;
  if (!found) return null;
  if (Object.hasOwn(codes, found)) return codes[found] ?? null;
  row.fault("code", column, found, Object.keys(codes).join(", "));
  return Object.values(codes).at(-1) ?? null;
};

/** A term by the list of terms, whatever its case; `null` there: known, and not carried. */
export const term = <T>(column: string, terms: Readonly<Record<string, T | null>>): From<T> => {
  const byName = new Map(Object.entries(terms).map(([name, value]) => [name.toLowerCase(), value]));
  return (row) => {
    const found = row.text(column);
    if (!found) return null;
    const value = byName.get(found.toLowerCase());
    return value === undefined ? row.fault("term", column, found) : value;
  };
};

/** The day of a moment that is given as seconds since 1970, in UTC. */
export const seconds = (column: string): From<Edtf> => (row) => {
  const found = row.number(column, 0, 4e9);
  return found === null ? null : isoDay(Math.floor(found / 86400));
};

/** A day, without the hour that programs put behind it. */
export const day = (column: string): From<Edtf> => (row) => {
  const found = row.date(column);
  return found === "unknown" ? null : found && found.length > 10 ? found.replace(/(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d.*$/, "$1") : found;
};

/** What stands in some columns, with a name before each: "Actor 1: …; actor 2: …". */
export const noted = (columns: Readonly<Record<string, string>>): From<string> => {
  const named = Object.entries(columns);
  return (row) => named.reduce<string | null>((said, [column, name]) => {
    const found = row.text(column);
    return found ? `${said === null ? "" : `${said}; `}${name}: ${found}` : said;
  }, null);
};

/** Readers one after the other, their sentences parted by a stop. */
export const sentences = (...parts: From<string>[]): From<string> => (row) => {
  const found: string[] = [];
  for (const read of parts) {
    const said = read(row);
    if (said) found.push(/[.!?]$/.test(said) ? said : `${said}.`);
  }
  return found.length ? found.join(" ") : null;
};

/** A day moved by some days; what is no day stays what it is. */
export function moved(date: Edtf, days: number): Edtf {
  const found = dayOf(date);
  return found === null ? date : isoDay(found + days);
}
