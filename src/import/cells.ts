/**
 * A table seen as rows of typed cells. Every reader gives `null` for a cell that is silent, and notes a problem with the
 * line, the value and a cure where a cell cannot be read.
 *
 * @module
 */
import type {Edtf, Problem, Quantity, Unknown} from "../model/incident.js";
import type {Reader, Scope} from "../model/fields.js";
import {indexNames} from "../model/names.js";
import {parseQuantity} from "../model/quantity.js";
import {safeUrl} from "../model/safe-url.js";
import {cutText, longest} from "../model/text.js";
import {countryCode} from "./countries.js";
import {needsOrder, orderOf, readDate, serialDay, type DateOrder} from "./dates.js";
import {degrees} from "./degrees.js";
import {problemAt, type Place, type TableCode} from "./problems.js";
import type {Table, TableRecord} from "./table.js";

/** What cells mean beyond what stands in them. */
export interface CellOptions {
  /** Whether 10/11/2023 is in November or in October. By default a date of the table has to prove it (23/10/2023). */
  dates?: DateOrder;
  /** Cells that say nothing, beside the empty one: "-99". Case does not matter. */
  missing?: readonly string[];
  /** Cells in which the source says that it does not know. Case does not matter. Defaults to "unknown", "not known", "?". */
  unknown?: readonly string[];
}

/** Says nothing, in whichever table. */
const silent = ["na", "n/a", "nan", "null", "none given", "no data", "not stated", "-", "--", "–", "—"];
const notKnown = ["unknown", "not known", "?"];

/** What stands before a text that a spreadsheet would run; and within one, where some programs part cells. */
const guard = /^'(?=[\s"']*[=+\-@＝＋－＠])/;
const hiddenGuard = /([;\t])'(?=[\s"']*[=+\-@＝＋－＠])/g;

/** For readers of the model that need no records: those of words and the like. */
const nowhere: Scope = {
  trail: [], depth: 0, problems: [], timeZone: "UTC", sites: indexNames([]), sources: indexNames([]), documents: new Map(),
  pool: {sites: new Map(), sources: new Map()}, made: [], about: {id: "", from: null, to: null, country: "", claims: 0, places: [], linked: false}
};

/** A table, with what its cells mean, and the problems found in them. */
export class Sheet {
  readonly problems: Problem[];
  /** Columns of dates of which it was told that they can be read in two ways. */
  readonly asked = new Set<string>();
  private readonly columns: ReadonlyMap<string, number>;
  private readonly missing: ReadonlySet<string>;
  private readonly unknown: ReadonlySet<string>;
  private readonly order: DateOrder | null;
  /** It was written by a figure. */
  private readonly exported: boolean;

  /**
   * @param dated the columns that hold dates: among these, one may prove the order for all
   * @param name what the table is called in problems, where there are several
   */
  constructor(readonly table: Table, {dates, missing = [], unknown = notKnown}: CellOptions = {}, dated: readonly string[] = [], readonly name = "") {
    const lower = (words: readonly string[]) => new Set(words.map((d) => d.toLowerCase()));
    this.problems = table.problems.map((d) => ({...d, path: this.pathOf(d.path)}));
    this.columns = new Map(table.columns.flatMap((d, i) => [[d.toLowerCase(), i], [d, i]]));
    this.exported = this.has("basis") && this.has("filters");
    this.missing = lower([...silent, ...missing]);
    this.unknown = lower(unknown);
    this.order = dates ?? orderOf(this.cellsOf(dated));
    if (!this.order) for (const column of dated) this.askForOrder(column);
  }

  /** Is there such a column? Case does not matter. */
  has(column: string): boolean {
    return this.columns.has(column.toLowerCase());
  }

  /** The rows, in order. */
  *rows(): Generator<Row> {
    for (const record of this.table.records) yield new Row(this, record);
  }

  /** What stands in a cell, trimmed; empty where there is no such column. */
  cell({cells}: TableRecord, column: string): string {
    return cells[this.columns.get(column) ?? this.columns.get(column.toLowerCase()) ?? -1]?.trim() ?? "";
  }

  /** Is the cell silent? */
  isMissing(text: string): boolean {
    return !text || this.missing.has(text.toLowerCase());
  }

  /** Does the cell say that it is not known? */
  isUnknown(text: string): boolean {
    return this.unknown.has(text.toLowerCase());
  }

  /** The date in a cell. */
  dateOf(text: string): Edtf | null {
    return readDate(text, this.order);
  }

  /** The text without the marks that keep a spreadsheet from running it. Within a text only figures set them. */
  unguarded(text: string): string {
    const own = text.replace(guard, "");
    return this.exported ? own.replace(hiddenGuard, "$1") : own;
  }

  /** Notes a problem. */
  note(place: Place, path: string, code: TableCode, value?: unknown, particulars?: string): void {
    this.put(place, problemAt(place, path, code, value, particulars));
  }

  /** Takes a problem over, for this place. */
  put({line, record}: Place, problem: Problem): void {
    this.problems.push({...problem, path: this.pathOf(problem.path), line, ...(record !== undefined && {record})});
  }

  private pathOf(path: string): string {
    return this.name ? `${this.name}, ${path}` : path;
  }

  private *cellsOf(columns: readonly string[]): Generator<string> {
    for (const record of this.table.records) for (const column of columns) yield this.cell(record, column);
  }

  /** Tells once for a column that its dates can be read in two ways, or that they contradict one another. */
  private askForOrder(column: string): void {
    const examples = this.table.records.filter((d) => needsOrder(this.cell(d, column)) && !this.dateOf(this.cell(d, column)));
    if (!examples[0]) return;
    this.asked.add(column);
    this.note(examples[0], `column ${JSON.stringify(column)}`, "day-or-month", examples.slice(0, 3).map((d) => this.cell(d, column)).join(", "));
  }
}

/** One row of a sheet. Columns are named as in the header; case does not matter. */
export class Row {
  constructor(readonly sheet: Sheet, readonly record: TableRecord) {}

  /** What stands there, trimmed; `null` where the cell is silent. What says "unknown" is text here. */
  text(column: string): string | null {
    const text = this.sheet.cell(this.record, column);
    if (this.sheet.isMissing(text)) return null;
    if (text.length > longest) this.fault("long-text", column);
    return cutText(this.sheet.unguarded(text));
  }

  /** As `text`, or "unknown". */
  textOrUnknown(column: string): string | null {
    const text = this.text(column);
    return text !== null && this.sheet.isUnknown(text) ? "unknown" : text;
  }

  /** The parts of a cell, parted by a sign: "AFP; Reuters". */
  list(column: string, separator = ";"): string[] {
    return (this.text(column) ?? "").split(separator).map((d) => d.trim()).filter(Boolean);
  }

  /** How many, as well as it is known: a plain number where it is one, else the words. Below zero is no count. */
  quantity(column: string): Quantity | Unknown | null {
    const text = this.text(column);
    if (text === null) return null;
    return this.sheet.isUnknown(text) ? "unknown" : readQuantity(text) ?? this.fault(...faultOf(text, column));
  }

  /** A number from `low` to `high`, such as a code of precision. Not for counts: see `quantity`. */
  number(column: string, low: number, high: number): number | null {
    const text = this.text(column);
    if (text === null || this.sheet.isUnknown(text)) return null;
    const number = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? +text : NaN;
    return number >= low && number <= high ? number : this.fault("type", column, text, `a number from ${low} to ${high}`);
  }

  /** The date as EDTF, or "unknown". A date that may be read in two ways was told for the whole column. */
  date(column: string): Edtf | Unknown | null {
    const text = this.text(column);
    if (text === null || this.sheet.isUnknown(text)) return text && "unknown";
    const date = this.sheet.dateOf(text);
    const year = date && /\d{4}/.exec(date)?.[0];
    if (year && (+year < 1900 || +year > 2100)) this.fault("far-off", column, text, year);
    if (date || this.sheet.asked.has(column) && needsOrder(text)) return date;
    const serial = serialDay(text);
    return serial ? this.fault("serial", column, text, serial) : this.fault("date", column, text);
  }

  /** The ISO 3166-1 alpha-3 code of a country. What is none is kept as it stands, and noted. */
  country(column: string): string | null {
    const text = this.text(column);
    if (text === null || this.sheet.isUnknown(text)) return null;
    const code = countryCode(text);
    if (!code) this.fault("country", column, text);
    return code ?? text;
  }

  /** A point on Earth; none where a cell is silent, or the two are 0 and 0 or beyond the Earth: the row is then kept without it. */
  point(latitude: string, longitude: string): {latitude: number; longitude: number} | null {
    const texts = [this.text(latitude), this.text(longitude)];
    const [north, east] = texts.map((d) => d === null ? null : degrees(d));
    if (texts.every((d) => d === null)) return null;
    if (north == null || east == null || !(Math.abs(north) <= 90 && Math.abs(east) <= 180) || !north && !east) return this.fault("coordinates", `${latitude}", "${longitude}`, texts.join(", "));
    return {latitude: north, longitude: east};
  }

  /** An http or https address. */
  url(column: string): string | null {
    const text = this.text(column);
    return text && (safeUrl(text) ?? this.fault("url", column, text));
  }

  /** What a reader of the model makes of the cell, or of its parts: words that it knows, say. */
  read<T>(column: string, reader: Reader<T>, separator = ";"): T | null {
    const parts = this.list(column, separator);
    if (!parts.length) return null;
    const problems: Problem[] = [];
    const found = reader(parts.length > 1 ? parts : parts[0], {...nowhere, trail: [`column "${column}"`], depth: 1, problems});
    for (const problem of problems) this.sheet.put(this.record, problem);
    return found;
  }

  /** Yes or no; true, false, 1 and 0 are taken for these. */
  flag(column: string): boolean | null {
    const text = this.text(column);
    if (text === null) return null;
    return /^(?:yes|true|1)$/i.test(text) || !/^(?:no|false|0)$/i.test(text) && this.fault("yes-no", column, text);
  }

  /** Notes a problem with a cell. Gives `null`. */
  fault(code: TableCode, column: string, value?: unknown, particulars?: string): null {
    this.sheet.note(this.record, `column "${column}"`, code, value, particulars);
    return null;
  }

  /** Notes a problem with the row. Gives `null`. */
  faultOfRow(code: TableCode, value?: unknown, particulars?: string): null {
    this.sheet.note(this.record, "row", code, value, particulars);
    return null;
  }
}

/** A quantity of the model, and "2 to 4, best 3", as figures write it into tables. */
function readQuantity(text: string): Quantity | null {
  const [, bounds = text, best] = /^(.*), best (\d+)$/.exec(text) ?? [];
  const found = parseQuantity(bounds);
  if (!found) return null;
  const {low, high, about, wording} = found;
  if (best && parseQuantity({low, high, best: +best})) return {low, high, best: +best};
  return best ? null : low === high && !about && !wording ? low : text;
}

function faultOf(text: string, column: string): [TableCode, string, string, string] {
  if (/^[-−–]\s?\d/.test(text)) return ["negative", column, text, JSON.stringify(text)];
  return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? ["point-or-comma", column, text, text.replaceAll(".", "")] : ["quantity", column, text, ""];
}
