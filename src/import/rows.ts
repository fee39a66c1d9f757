/**
 * The rows of a table one after the other, so that of a long file few stand in memory at once.
 *
 * @module
 */
import {dsvFormat} from "d3";
import {choose} from "../model/choice.js";
import type {Problem} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {FileText, lineEndsIn} from "./decode.js";
import {Noted} from "./noted.js";
import {problemAt, severityOf, type Place, type TableCode} from "./problems.js";
import {piecesOf, type Broken, type Piece} from "./quotes.js";
import type {Input, Table, TableOptions, TableRecord} from "./table.js";

/** What parts cells. */
export const delimiters = [",", ";", "\t", "|"] as const;

/** The rows of a table. What is wrong with them, and how many there are, is known when all have been gone through. */
export interface Rows extends Pick<Table, "columns" | "detected" | "problems" | "rowsRead"> {
  /** How many could not be read. */
  readonly unread: number;
  /** Those that can be read, in order. To be gone through once. */
  records(): Iterable<TableRecord>;
  /** How much has been gone through, from 0 to 1. */
  share(): number;
  /** The same rows from the beginning. */
  again(): Rows;
}

/** The rows of the input. */
export function* rowsOf(input: Input, options: TableOptions): Slices<Rows> {
  if (typeof input === "object" && "records" in input) return new GivenRows(input);
  choose("delimiter", options.delimiter ?? null, [null, ...delimiters]);
  const file = new FileText(input, options.encoding);
  const {refused, problems} = yield* file.check();
  return new FileRows(file, options.delimiter, refused ? [refused] : problems, refused !== null);
}

/** The rows of a table that was read before. */
export class GivenRows implements Rows {
  readonly columns: readonly string[];
  readonly detected: Table["detected"];
  readonly rowsRead: number;
  readonly unread: number;
  readonly problems: readonly Problem[];
  private gone = 0;

  constructor(private readonly table: Table) {
    ({columns: this.columns, detected: this.detected, rowsRead: this.rowsRead} = table);
    const noted = new Noted();
    for (const d of table.problems) noted.add(d.code, d.path, d.severity, d.value, d.message, () => d);
    this.problems = noted.problems;
    this.unread = table.rowsRead - table.records.length;
  }

  *records(): Generator<TableRecord> {
    for (const d of this.table.records) {
      this.gone++;
      yield d;
    }
  }

  share(): number {
    return this.gone / this.table.records.length;
  }

  again(): Rows {
    return new GivenRows(this.table);
  }
}

/** All of the rows together. */
export function* tableOf(rows: Rows): Slices<Table> {
  const records: TableRecord[] = [];
  for (const d of rows.records()) {
    records.push(d);
    if (d.record % 100 === 0) yield rows.share();
  }
  const {columns, rowsRead, problems, detected} = rows;
  return {columns, records, rowsRead, problems, detected};
}

/** One line of a file, or several that a quote holds together. */
interface Line {
  line: number;
  cells: string[];
  broken?: Broken["code"];
}

/** The rows of a file. */
class FileRows implements Rows {
  readonly columns: readonly string[];
  readonly detected: Table["detected"];
  rowsRead = 0;
  unread = 0;
  private readonly noted = new Noted();
  private readonly lines: Generator<Line, undefined>;
  private gone = 0;

  constructor(private readonly file: FileText, private readonly named: string | undefined, private readonly known: readonly Problem[], private readonly refused: boolean) {
    const [begins = ""] = refused ? [] : file.chunks();
    const said = /^sep=([,;\t|])(?:\r\n?|\n)/.exec(begins)?.[1];
    const delimiter = named ?? said ?? delimiterOf(begins);
    this.detected = {encoding: file.encoding, delimiter};
    this.lines = linesOf(refused ? [][Symbol.iterator]() : file.chunks((d) => { this.gone = d; }), delimiter);
    if (said) this.lines.next();
    const header: Line | undefined = this.lines.next().value;
    for (const d of header || refused ? known : []) this.noted.add(d.code, d.path, d.severity, d.value, d.message, () => d);
    if (header?.broken) this.note(header, "header", header.broken);
    else if (!header && !refused) this.note({line: 1}, "file", "empty-file");
    this.columns = header && !header.broken ? this.columnsOf(header, delimiter) : [];
  }

  get problems(): Problem[] {
    return this.noted.problems;
  }

  *records(): Generator<TableRecord> {
    const {columns, lines} = this;
    for (const {line, cells, broken} of lines) {
      const place = {record: ++this.rowsRead, line};
      const beyond = cells.length > columns.length && cells.slice(columns.length).some((d) => d.trim());
      const code = broken ?? (beyond ? "more-cells" : cells.length > columns.length ? "empty-cells" : cells.length < columns.length ? "fewer-cells" : null);
      if (code && columns.length) this.note(place, "row", code, broken ? undefined : cells.length);
      if (broken || beyond || !columns.length) this.unread++;
      else yield {...place, cells: cells.length === columns.length ? cells : columns.map((_, j) => cells[j] ?? "")};
    }
    if (columns.length && !this.rowsRead) this.note({line: 1}, "file", "no-rows");
  }

  share(): number {
    return this.gone;
  }

  again(): Rows {
    return new FileRows(this.file, this.named, this.known, this.refused);
  }

  private note(place: Place, path: string, code: TableCode, value?: unknown, particulars = ""): void {
    this.noted.add(code, path, severityOf(code), value, particulars, () => problemAt(place, path, code, value, particulars));
  }

  /** The names of the columns, each once. */
  private columnsOf(header: Line, delimiter: string): string[] {
    const names = header.cells.map((d) => d.replace(/\s+/g, " ").trim());
    const columns: string[] = [];
    names.forEach((name, i) => {
      const own = name || `column_${i + 1}`;
      const first = names.findIndex((d) => same(d, name));
      if (!name) this.note(header, `column ${JSON.stringify(own)}`, "header-blank");
      else if (first < i) this.note(header, `column ${JSON.stringify(name)}`, "header-twice", undefined, `as columns ${first + 1} and ${i + 1}`);
      let free = first < i && name ? `${name}_2` : own;
      for (let n = 3; columns.some((d) => same(d, free)); n++) free = `${own}_${n}`;
      columns.push(free);
    });
    const looks = columns.length === 1 && delimiters.find((d) => d !== delimiter && header.cells[0]?.includes(d));
    if (looks) this.note(header, "file", "delimiter", undefined, JSON.stringify(looks));
    return columns;
  }
}

/** The lines that hold anything. */
function* linesOf(chunks: Iterator<string, undefined>, delimiter: string): Generator<Line, undefined> {
  let line = 1;
  for (const piece of piecesOf(chunks, delimiter)) {
    const lines: Line[] = [];
    line = readPiece(piece, delimiter, line, lines);
    yield* lines;
  }
  return undefined;
}

/** Reads the lines of a piece that begins on a line; gives that of the next. Those that are broken have no cells. */
function readPiece({text, broken}: Piece, delimiter: string, first: number, lines: Line[]): number {
  const {parseRows} = dsvFormat(delimiter);
  let [line, from] = [first, 0];
  const read = (to: number) => {
    const part = text.slice(from, to);
    const found: string[][] = parseRows(part);
    const each = lineEndsIn(part) === found.length - +!/[\r\n]$/.test(part);
    for (const cells of found) {
      if (cells.some((d) => d.trim())) lines.push({line, cells});
      line += each ? 1 : cells.reduce((n, cell) => n + (/[\r\n]/.test(cell) ? lineEndsIn(cell) : 0), 1);
    }
  };
  for (const {from: start, to, code} of broken) {
    if (start > from) read(start);
    lines.push({line, cells: [], broken: code});
    line += lineEndsIn(text.slice(start, to));
    from = to;
  }
  if (from < text.length) read(text.length);
  return line;
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
