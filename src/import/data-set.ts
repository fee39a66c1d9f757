/**
 * Data sets of the field. Each is described as a table of what its columns are in the model; one engine reads them all.
 *
 * A row is one incident and one claim by the data set: its coders' reading of whatever sources they had. These carried
 * the claim (`via`); that a row lists two of them does not say that each said the number, nor that they differ.
 *
 * @module
 */
import type {About, Claim, Edtf, Incident, Says, Source} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {bothWays, type BothWays} from "./both-ways.js";
import type {CellOptions, Row} from "./cells.js";
import {Events} from "./events.js";
import {Gathering, type Known, type Place} from "./gather.js";
import {headed} from "./headed.js";
import {nearest} from "../model/nearest.js";
import {present} from "./present.js";
import {extraOf, type Extra} from "./template-row.js";
import type {From} from "./read.js";
import type {Imported} from "./report.js";
import {rowsOf, type Rows} from "./rows.js";
import {Sheet} from "./sheet.js";
import type {Input, TableOptions} from "./table.js";

/** How to read a data set. `about`, `sites` and `sources` go before what is known of the data set and what its rows say. */
export interface DataSetOptions extends TableOptions, CellOptions, Known {
  /** The headings of the file for columns of the data set, where they differ: `{event_date: "Date of event"}`. */
  columns?: Readonly<Record<string, string>>;
  /** Columns that have no place in an incident, and are to be kept as text beside it, in `extra`. */
  extra?: readonly string[];
}

/** Where a row puts its incident. */
export interface PlaceColumns {
  name: From<string>;
  /** Other spellings of it. */
  alias?: string;
  country: From<string>;
  latitude: string;
  longitude: string;
  /** How far off the point may be, in kilometres; "area": it stands for a whole area, and is none. */
  precision: From<number | "area">;
  /** The area in which it lies. */
  within?: string;
}

/** The id of the source of that name, which is listed from now on. */
export type Naming = (name: string, kind: Source["kind"]) => string;

/** What a data set's columns are in the model. */
export interface DataSet {
  /** Who speaks: the data set; `null`: it says nothing itself, but passes on what `others` say. */
  speaker: Source | null;
  about: About;
  /** Columns without which it is another file. */
  needs: readonly string[];
  /** Other names under which columns are known. */
  names?: Readonly<Record<string, string>>;
  /** Columns that hold dates. */
  dates: readonly string[];
  cells: CellOptions;
  /** Columns that say what others say, in other words or codes. */
  repeated: string;
  /** Columns that are looked at and not carried. */
  checked?: readonly string[];
  /** Columns that may name persons. */
  personal?: readonly string[];
  id: From<string>;
  date: From<Edtf>;
  kind?: From<Incident["kind"] & string>;
  title?: From<string>;
  note?: From<string>;
  partOf?: From<string>;
  place: PlaceColumns;
  /** Who carried it to the data set. */
  via?: From<string[]>;
  claim: {readonly [F in "url" | "quote" | "stated"]?: From<string>};
  /** Its own wording, by the field that it words. */
  as?: Readonly<Record<string, From<string>>>;
  says: {readonly [F in keyof Says]?: From<Says[F] & {}>};
  /** Actors that it lays the incident to. */
  actors?: From<string[]>;
  /** What kind of source an actor is. */
  actorKind?: From<Source["kind"]>;
  /** Claims of others that it passes on. */
  others?: (row: Row, named: Naming) => Claim[];
  /** What is wrong with the row as a whole; notes it. */
  check?: (row: Row) => void;
}

/** The sheet of a data set, with its names for the columns. */
export function sheetOf(rows: Rows, {names = {}, cells, dates, repeated, checked = []}: Pick<DataSet, "names" | "cells" | "dates" | "repeated" | "checked">, options: DataSetOptions): Sheet {
  const {columns, problems} = headed(rows.columns, names, options.columns ?? {});
  const sheet = new Sheet(rows, cellsOf(cells, options), {columns, dated: dates, told: new Set([...checked, ...repeated.split(" ")])});
  for (const d of problems) sheet.put({line: 1}, d);
  return sheet;
}

/** Reads a file of a data set by its description. */
export function* importDataSet(rows: Rows, set: DataSet, options: DataSetOptions): Slices<Imported> {
  const sheet = sheetOf(rows, set, options);
  const gathering = new Gathering({...options, about: {...set.about, ...options.about}, sources: [...options.sources ?? [], ...set.speaker ? [set.speaker] : []]});
  const events = new Events(gathering);
  const ids = new Map<string, string>();
  const usable = !lacks(sheet, set.needs);
  const extra: Extra = new Map((options.extra ?? []).map((d) => [d, null]));
  yield* sheet.each((row) => {
    const named: Naming = (name, kind) => {
      const id = ids.get(name) ?? gathering.source(name, kind, row, "source");
      ids.set(name, id);
      return id;
    };
    if (usable) events.add(row, {...incidentOf(row, set, gathering, named), ...extra.size && present({extra: extraOf(row, extra)})});
    else gathering.reject();
  });
  if (usable) notCarried(sheet, set);
  return gathering.finish(sheet);
}

/** Reads a file of a data set by its description, at once and in slices. */
export function importer(set: DataSet): BothWays<Input, DataSetOptions, Imported> {
  return bothWays(function* (input: Input, options: DataSetOptions = {}) {
    return yield* importDataSet(yield* rowsOf(input, options), set, options);
  });
}

/** Words for "nothing" and "not known": those of the data set, and those of the caller. */
export function cellsOf({missing = [], unknown = ["unknown"]}: CellOptions, options: CellOptions): CellOptions {
  return {...options, missing: [...missing, ...options.missing ?? []], unknown: [...unknown, ...options.unknown ?? []]};
}

/** Tells once of each column that is needed and not there. */
function lacks(sheet: Sheet, needs: readonly string[]): boolean {
  const {columns} = sheet;
  const absent = needs.filter((d) => !sheet.has(d));
  for (const column of columns.length ? absent : []) sheet.note({line: 1}, `column "${column}"`, "no-column", columns, `{columns: {${column}: ${JSON.stringify(nearest(column, columns) ?? columns[0])}}}`);
  return absent.length > 0;
}

/** Tells of the columns that have something and come to nothing: of each with its number of rows, of those that repeat others together. */
export function notCarried(sheet: Sheet, {repeated, personal = []}: Pick<DataSet, "repeated" | "personal">): void {
  const known = new Set(repeated.split(" "));
  const again: string[] = [];
  for (const {column, n, first} of sheet.unread()) {
    const name = column.toLowerCase();
    if (known.has(name)) again.push(column);
    else sheet.note(first, `column "${column}"`, personal.includes(name) ? "personal" : "not-carried", undefined, n === 1 ? "1 row" : `${n} rows`);
  }
  if (again.length) sheet.note({line: 1}, `columns ${again.map((d) => `"${d}"`).join(", ")}`, "repeated");
}

function incidentOf(row: Row, set: DataSet, gathering: Gathering, named: Naming): Incident {
  set.check?.(row);
  const kind = set.kind?.(row);
  const country = set.place.country(row);
  const site = siteOf(row, set.place, country, gathering);
  const claims = [...set.speaker ? [claimOf(row, set, set.speaker, named)] : [], ...set.others?.(row, named) ?? []];
  return {date: set.date(row), ...present<Omit<Incident, "date">>({
    id: set.id(row), kind: kind === "attack" ? null : kind, title: set.title?.(row), site, country: site === null ? country : null,
    partOf: set.partOf?.(row), note: set.note?.(row),
    claims: claims.length ? claims : null
  })};
}

function claimOf(row: Row, set: DataSet, speaker: Source, named: Naming): Claim {
  const as = readAll(set.as ?? {}, row);
  return present<Claim>({
    source: named(speaker.name, "dataset"),
    via: set.via?.(row)?.map((d) => named(d, "outlet")),
    ...readAll(set.claim, row),
    as: Object.keys(as).length ? as : null,
    ...readAll<unknown>(set.says, row),
    responsibility: actorsIn(row, set, named)
  });
}

/** Those that it lays the incident to; "unknown" where it says that nobody knows. */
function actorsIn(row: Row, {actors, actorKind}: DataSet, named: Naming): Says["responsibility"] | null {
  const all = [...new Set(actors?.(row))];
  const known = all.filter((d) => !/^unknown$/i.test(d)).map((d) => named(d, actorKind?.(row) ?? "armed-group"));
  return known[1] ? known : known[0] ?? (all.length ? "unknown" : null);
}

/** The id of the site, which is listed by now; `null` where the row names none. */
function siteOf(row: Row, {name, alias, latitude, longitude, precision, within}: PlaceColumns, country: string | null, gathering: Gathering): string | null {
  const [called, off, around, other] = [name(row), precision(row), textIn(row, within), textIn(row, alias)];
  // By the text of the point: most rows are at a place of an earlier one, whose point has been read.
  const key = `${called} ${country} ${off} ${row.text(latitude)} ${row.text(longitude)} ${around} ${other}`;
  return gathering.siteAt(key, () => {
    const point = row.point(latitude, longitude);
    if (called === null && !point) return null;
    const area = off === "area";
    if (!area) row.checkCountry("country", country, point, off);
    return present<Place>({
      name: called ?? `${point?.latitude}, ${point?.longitude}`, aliases: other === null ? null : [other], kind: area ? "area" : null,
      within: around === null || around === called ? null : [gathering.siteApart(present<Place>({name: around, kind: "area", country}))],
      country, ...area ? null : point, uncertaintyKm: point && !area ? off : null
    });
  }, row);
}

function textIn(row: Row, column: string | undefined): string | null {
  return column === undefined ? null : row.text(column);
}

/** What the readers find, without those that find nothing. */
function readAll<T>(fields: {readonly [field: string]: From<T> | undefined}, row: Row): Record<string, T> {
  const made: Record<string, T> = {};
  for (const field in fields) {
    const found = fields[field]?.(row) ?? null;
    if (found !== null) made[field] = found;
  }
  return made;
}
