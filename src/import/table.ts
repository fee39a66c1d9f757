/**
 * Tables as programs write them: text parted by commas, semicolons, tabs or bars, in any common encoding.
 *
 * @module
 */
import {dsvFormat} from "d3";
import {choose} from "../model/choice.js";
import type {Problem} from "../model/incident.js";
import {decode} from "./decode.js";
import {problemAt} from "./problems.js";
import {brokenRecords} from "./quotes.js";

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
  /** What is wrong with the file, its header and its rows; what is in the cells has not been looked at. */
  readonly problems: readonly Problem[];
  /** What the file was found to be, or said to be. */
  readonly detected: {readonly encoding: string; readonly delimiter: string};
}

/** A file, or a table that was read of one. */
export type Input = string | ArrayBuffer | Uint8Array | Table;

/** The table that the input is. */
export function tableOf(input: Input, options: TableOptions): Table {
  return typeof input === "object" && "records" in input ? input : readTable(input, options);
}

const delimiters = [",", ";", "\t", "|"] as const;

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
export function readTable(input: string | ArrayBuffer | Uint8Array, options: TableOptions = {}): Table {
  choose("delimiter", options.delimiter ?? null, [null, ...delimiters]);
  const {text, encoding, problems} = decode(input, options.encoding);
  const said = /^sep=([,;\t|])(\r\n?|\n)/.exec(text ?? "");
  const delimiter = options.delimiter ?? said?.[1] ?? delimiterOf(text ?? "");
  const detected = {encoding, delimiter};
  if (text === null) return {columns: [], records: [], rowsRead: 0, problems, detected};
  const lines = split(said ? text.slice(said[0].length) : text, delimiter, said ? 2 : 1);
  const header = lines.shift();
  return {...header ? rowsOf(header, lines, delimiter, problems) : {columns: [], records: [], rowsRead: 0, problems: [problemAt({line: 1}, "file", "empty-file")]}, detected};
}

interface Line {
  line: number;
  cells: string[];
  broken?: "open-quote" | "after-quote";
}

/** The records with the lines on which they begin; blank ones are left out, broken records have no cells. */
function split(text: string, delimiter: string, line: number): Line[] {
  const {parseRows} = dsvFormat(delimiter);
  const lines: Line[] = [];
  let from = 0;
  const read = (to: number) => {
    parseRows(text.slice(from, to), (cells) => {
      if (cells.some((d) => d.trim())) lines.push({line, cells});
      line += cells.reduce((n, cell) => n + endsIn(cell), 1);
      return null;
    });
  };
  for (const broken of brokenRecords(text, delimiter)) {
    if (broken.from > from) read(broken.from);
    lines.push({line, cells: [], broken: broken.code});
    line += endsIn(text.slice(broken.from, broken.to));
    from = broken.to;
  }
  if (from < text.length) read(text.length);
  return lines;
}

/** How many lines end in a text. */
function endsIn(text: string): number {
  return /[\r\n]/.test(text) ? text.split(/\r\n?|\n/).length - 1 : 0;
}

function rowsOf(header: Line, lines: Line[], delimiter: string, problems: Problem[]): Omit<Table, "detected"> {
  if (header.broken) return {columns: [], records: [], rowsRead: lines.length, problems: [...problems, problemAt(header, "header", header.broken)]};
  const columns = columnsOf(header, problems);
  const looks = columns.length === 1 && delimiters.find((d) => d !== delimiter && header.cells[0]?.includes(d));
  if (looks) problems.push(problemAt(header, "file", "delimiter", undefined, JSON.stringify(looks)));
  if (!lines.length) problems.push(problemAt(header, "file", "no-rows"));
  const records: TableRecord[] = [];
  lines.forEach(({line, cells, broken}, i) => {
    const place = {line, record: i + 1};
    const beyond = cells.slice(columns.length);
    const code = broken ?? (beyond.some((d) => d.trim()) ? "more-cells" : beyond.length ? "empty-cells" : cells.length < columns.length ? "fewer-cells" : null);
    if (code) problems.push(problemAt(place, "row", code, broken ? undefined : cells.length));
    if (!broken && code !== "more-cells") records.push({...place, cells: cells.length === columns.length ? cells : columns.map((_, j) => cells[j] ?? "")});
  });
  return {columns, records, rowsRead: lines.length, problems};
}

/** The names of the columns, each once. */
function columnsOf(header: Line, problems: Problem[]): string[] {
  const names = header.cells.map((d) => d.replace(/\s+/g, " ").trim());
  const columns: string[] = [];
  names.forEach((name, i) => {
    const own = name || `column_${i + 1}`;
    const first = names.findIndex((d) => same(d, name));
    if (!name) problems.push(problemAt(header, `column ${JSON.stringify(own)}`, "header-blank"));
    else if (first < i) problems.push(problemAt(header, `column ${JSON.stringify(name)}`, "header-twice", undefined, `as columns ${first + 1} and ${i + 1}`));
    let free = first < i && name ? `${name}_2` : own;
    for (let n = 3; columns.some((d) => same(d, free)); n++) free = `${own}_${n}`;
    columns.push(free);
  });
  return columns;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** That which stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const [header = ""] = text.replace(/^(?:[ \t]*(?:\r\n?|\n))+/, "").replace(/"(?:[^"]|"")*"/g, "").split(/[\r\n]/, 1);
  const count = (d: string) => header.split(d).length;
  return delimiters.reduce<string>((most, d) => count(d) > count(most) ? d : most, ",");
}
