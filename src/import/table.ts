/**
 * Tables as programs write them: text parted by commas, semicolons, tabs or bars, in any common encoding.
 *
 * @module
 */
import type {Problem} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {bothWays} from "./both-ways.js";
import {rowsOf, tableOf} from "./rows.js";

/** How to read a file of rows. */
export interface TableOptions {
  /** What bytes are in, by a name that `TextDecoder` knows: "windows-1252". By default told by the file, else UTF-8. */
  encoding?: string;
  /** What parts the cells. By default that of `,` `;` tab `|` which the header has most of. */
  delimiter?: "," | ";" | "\t" | "|";
}

/** One row of a table. */
export interface TableRecord {
  /** The number of the row, from 1 below the header. Blank ones do not count. */
  readonly record: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** As many as there are columns, as they stand: not trimmed. */
  readonly cells: readonly string[];
}

/** A file as rows. */
export interface Table {
  /** The names of the columns, trimmed. A blank one is named "column_3" for its place, a repeated one "date_2". */
  readonly columns: readonly string[];
  readonly records: readonly TableRecord[];
  /** How many rows the file has: those of `records`, and those that were left out. */
  readonly rowsRead: number;
  /** What is wrong with the file, its header and its rows; what is in the cells has not been looked at. Of more than 20 of one kind the last says how many more there are. */
  readonly problems: readonly Problem[];
  /** What the file was found to be, or said to be. */
  readonly detected: {readonly encoding: string; readonly delimiter: string};
}

/** A file, or a table that was read of one. */
export type Input = string | ArrayBuffer | Uint8Array | Table;

/**
 * Reads a file as a table of text. Never throws on what the file holds: what is no table (a workbook, a web page, an
 * archive), has no rows and one problem that says what it is.
 *
 * Marks of byte order, UTF-16, all line ends, cells of several lines and blank lines are read. Left out, each with its
 * line: rows with quotes that are not closed or have text behind them, and rows with more cells than the header.
 *
 * ```ts
 * const {columns, records, problems} = readTable(await file.arrayBuffer());
 * ```
 *
 * @throws RangeError for an encoding that `TextDecoder` does not know
 * @throws Error for a delimiter that is none of the four
 */
export const readTable = bothWays(function* (input: string | ArrayBuffer | Uint8Array, options: TableOptions = {}): Slices<Table> {
  return yield* tableOf(yield* rowsOf(input, options));
});
