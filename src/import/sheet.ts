/**
 * A table seen as rows of typed cells.
 *
 * @module
 */
import type {Edtf, Problem} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {Row, type CellOptions} from "./cells.js";
import {needsOrder, orderIn, readDate, type DateOrder} from "./dates.js";
import {Noted} from "./noted.js";
import {problemAt, severityOf, type Place, type TableCode} from "./problems.js";
import type {Rows} from "./rows.js";
import type {TableRecord} from "./table.js";

/** Says nothing, in whichever table. */
const silent = ["na", "n/a", "nan", "null", "none given", "no data", "not stated", "-", "--", "–", "—"];
const notKnown = ["unknown", "not known", "?"];

/** What stands before a text that a spreadsheet would run; and within one, where some programs part cells. */
const guard = /^'(?=[\s"']*[=+\-@＝＋－＠])/;
const hiddenGuard = /([;\t])'(?=[\s"']*[=+\-@＝＋－＠])/g;

/** The first letters of words, to tell most texts from all of them at once. */
function firstsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((d) => [d.charAt(0), d.charAt(0).toUpperCase()]));
}

/** What is to be known of a table beside its rows. */
export interface Watch {
  /** The columns that hold dates: among these, one may prove the order for all. */
  dated?: readonly string[];
  /** What the table is called in problems, where there are several. */
  name?: string;
  /** The names of the columns, where they are not those of the table. */
  columns?: readonly string[];
  /** Columns that are told of even where they were looked at; without it, rows of columns are not counted. */
  told?: ReadonlySet<string>;
}

/** How many rows have something in a column, and the first of them. */
interface Filled {
  n: number;
  first: Place;
}

/** Dates of which either number may be the day, wherever they stand in a cell. */
const mayNeedOrder = /\d[/.-]\d{1,2}[/.-]\d{4}/;

/** The rows of a table, with what their cells mean, and the problems found in them. */
export class Sheet {
  /** Columns of dates of which it was told that they can be read in two ways. */
  readonly asked = new Set<string>();
  readonly columns: readonly string[];
  private readonly dated: readonly string[];
  private readonly name: string;
  private readonly told: ReadonlySet<string> | undefined;
  private readonly noted = new Noted();
  private readonly missing: ReadonlySet<string>;
  private readonly unknown: ReadonlySet<string>;
  private readonly firsts: readonly [missing: ReadonlySet<string>, unknown: ReadonlySet<string>];
  /** Where the columns stand that were looked at; -1: nowhere. */
  private readonly places = new Map<string, number>();
  /** Of each column how many rows have something, and the first of these, unless it is looked at. */
  private readonly filled: Filled[] = [];
  private watched: number[] = [];
  private counted = 0;
  private order: DateOrder | null;
  private orderKnown: boolean;
  /** It was written by a figure: then only the empty cell is silent. */
  readonly isExported: boolean;
  readonly countryAt: CellOptions["countryAt"];
  private readonly faulty = new Set<number>();
  private readonly failed = new Set<number>();

  constructor(private readonly table: Rows, {dates, missing = [], unknown, countryAt}: CellOptions = {}, {dated = [], name = "", columns = table.columns, told}: Watch = {}) {
    const lower = (words: readonly string[]) => new Set(words.map((d) => d.toLowerCase()));
    this.columns = columns;
    this.countryAt = countryAt;
    this.dated = dated;
    this.name = name;
    this.told = told;
    this.isExported = this.has("basis") && this.has("filters");
    this.missing = lower([...this.isExported ? [] : silent, ...missing]);
    this.unknown = lower(unknown ?? (this.isExported ? ["unknown"] : notKnown));
    this.firsts = [firstsOf(this.missing), firstsOf(this.unknown)];
    this.order = dates ?? null;
    this.orderKnown = dates !== undefined;
  }

  /** Those of the table, then those of the cells. */
  get problems(): Problem[] {
    return [...this.table.problems.map((d) => ({...d, path: this.pathOf(d.path)})), ...this.noted.problems];
  }

  /** How many rows the table has, and how many of them could not be read. */
  get counts(): Pick<Rows, "rowsRead" | "unread"> {
    return this.table;
  }

  /** Is there such a column? Case does not matter. */
  has(column: string): boolean {
    return this.columns.some((d) => d.toLowerCase() === column.toLowerCase());
  }

  /** Gives each row in turn. What a date means that may be read in two ways is found out when the first one comes. */
  *each(take: (row: Row) => void): Slices<undefined> {
    const dated = this.dated.map((d) => this.placeOf(d));
    for (const record of this.table.records()) {
      const {cells} = record;
      if (!this.orderKnown && dated.some((i) => mayNeedOrder.test(cells[i] ?? ""))) yield* this.findOrder();
      take(new Row(this, record));
      if (this.told) this.countFilled(record);
      if (record.record % 20 === 0) yield this.table.share();
    }
    return undefined;
  }

  /** Where the column stands, which is looked at from now on; -1 where there is none. Case does not matter. */
  placeOf(column: string): number {
    let place = this.places.get(column);
    if (place === undefined) {
      place = this.columns.indexOf(column);
      if (place < 0) place = this.columns.findIndex((d) => d.toLowerCase() === column.toLowerCase());
      this.places.set(column, place);
    }
    return place;
  }

  /** The columns that have something and were not looked at, or are to be told all the same: the number of their rows, and the first. */
  unread(): ({column: string} & Filled)[] {
    const watched = new Set(this.watchedNow());
    return this.columns.flatMap((column, i) => {
      const filled = watched.has(i) ? this.filled[i] : undefined;
      return filled ? {column, ...filled} : [];
    });
  }

  /** Is the cell silent? */
  isMissing(text: string): boolean {
    return !text || this.firsts[0].has(text.charAt(0)) && this.missing.has(text.toLowerCase());
  }

  /** Does the cell say that it is not known? */
  isUnknown(text: string): boolean {
    return this.firsts[1].has(text.charAt(0)) && this.unknown.has(text.toLowerCase());
  }

  /** The date in a cell. */
  dateOf(text: string): Edtf | null {
    return readDate(text, this.order);
  }

  /** The text without the marks that keep a spreadsheet from running it. Within a text only figures set them. */
  unguarded(text: string): string {
    const own = text.startsWith("'") ? text.replace(guard, "") : text;
    return this.isExported ? own.replace(hiddenGuard, "$1") : own;
  }

  /** Notes a problem. */
  note(place: Place, path: string, code: TableCode, value?: unknown, particulars = ""): void {
    const where = this.pathOf(path);
    this.weigh(place, code, severityOf(code));
    this.noted.add(code, where, severityOf(code), value, particulars, () => problemAt(place, where, code, value, particulars));
  }

  /** Takes a problem over, for this place. */
  put({line, record}: Place, problem: Problem): void {
    const path = this.pathOf(problem.path);
    this.weigh({line, record}, problem.code, problem.severity);
    this.noted.add(problem.code, path, problem.severity, problem.value, problem.message, () => ({...problem, path, line, ...(record !== undefined && {record})}));
  }

  /** How many rows were read, but not as they stand. */
  get faultyRows(): number {
    return [...this.faulty].filter((d) => !this.failed.has(d)).length;
  }

  private weigh({record}: Partial<Place>, code: string, severity: Problem["severity"]): void {
    if (record === undefined || severity === "info" || code === "no-date" || code === "no-as-of") return; // an empty cell is as it stands
    (severity === "error" ? this.failed : this.faulty).add(record);
  }

  private pathOf(path: string): string {
    return this.name ? `${this.name}, ${path}` : path;
  }

  private watchedNow(): number[] {
    const looked = new Set(this.places.values());
    return [...this.columns.keys()].filter((i) => !looked.has(i) || this.told?.has(this.columns[i]?.toLowerCase() ?? ""));
  }

  private countFilled({record, line, cells}: TableRecord): void {
    if (this.counted++ % 100 === 0) this.watched = this.watchedNow();
    for (const i of this.watched) {
      if (this.isMissing(cells[i]?.trim() ?? "")) continue;
      const filled = this.filled[i] ??= {n: 0, first: {record, line}};
      filled.n++;
    }
  }

  /** Goes through all dates for one that proves the order; tells once for a column that its dates can be read in two ways, or contradict one another. */
  private *findOrder(): Slices<undefined> {
    const proved = new Set<DateOrder | null>();
    const open = new Map<string, {first: Place; texts: string[]}>();
    for (const record of this.table.again().records()) {
      for (const column of this.dated) {
        const text = record.cells[this.placeOf(column)]?.trim() ?? "";
        proved.add(orderIn(text));
        if (!needsOrder(text) || readDate(text, null)) continue;
        const {texts} = open.get(column) ?? open.set(column, {first: record, texts: []}).get(column)!;
        if (texts.length < 3) texts.push(text);
      }
      if (record.record % 100 === 0) yield;
    }
    proved.delete(null);
    const [order, other] = proved;
    this.order = other ? null : order ?? null;
    this.orderKnown = true;
    for (const [column, {first, texts}] of this.order ? [] : open) {
      this.asked.add(column);
      this.note(first, `column ${JSON.stringify(column)}`, "day-or-month", texts.join(", "));
    }
    return undefined;
  }
}
