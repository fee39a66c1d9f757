/**
 * What the columns of a data set are read as. Each of these makes a reader of a row, so that the description of a data
 * set reads as a table.
 *
 * @module
 */
import {dayOf, isoOf} from "../model/edtf.js";
import type {Edtf, Quantity, Unknown} from "../model/incident.js";
import type {Row} from "./cells.js";

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
  const found = [...new Set(columns.flatMap((column) => row.list(column, separator)))];
  return found.length ? found : null;
};

/** A code by the list of codes. One that is not in it is read as the last, which must be the one that claims least. */
export const code = <T>(column: string, codes: Readonly<Record<string, T>>): From<T> => (row) => {
  const found = row.text(column)?.replace(/\.0$/, "");
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
  return found === null ? null : isoOf(Math.floor(found / 86400));
};

/** A day, without the hour that programs put behind it. */
export const day = (column: string): From<Edtf> => (row) => {
  const found = row.date(column);
  return found === "unknown" ? null : found && found.replace(/(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d.*$/, "$1");
};

/** What stands in some columns, with a name before each: "Actor 1: …; actor 2: …". */
export const noted = (columns: Readonly<Record<string, string>>): From<string> => (row) => {
  const parts = Object.entries(columns).flatMap(([column, name]) => {
    const found = row.text(column);
    return found ? [`${name}: ${found}`] : [];
  });
  return parts.length ? parts.join("; ") : null;
};

/** Readers one after the other, their sentences parted by a stop. */
export const sentences = (...parts: From<string>[]): From<string> => (row) => {
  const found = parts.flatMap((read) => read(row) ?? []);
  return found.length ? found.map((d) => /[.!?]$/.test(d) ? d : `${d}.`).join(" ") : null;
};

/** A day moved by some days; what is no day stays what it is. */
export function moved(date: Edtf, days: number): Edtf {
  const found = dayOf(date);
  return found === null ? date : isoOf(found + days);
}
