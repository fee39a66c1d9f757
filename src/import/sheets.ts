/**
 * Sheets beside the template: what they may be, and those of places, sources and documents.
 *
 * @module
 */
import type {About, Document, Problem, Site, Source} from "../model/incident.js";
import {nearest} from "../model/nearest.js";
import {side, siteKind, sourceKind} from "../model/records.js";
import type {Slices} from "../model/slices.js";
import type {Row} from "./cells.js";
import {present} from "./present.js";
import {problemAt} from "./problems.js";
import type {Sheet} from "./sheet.js";
import type {Input} from "./table.js";
import {derived} from "./template.js";
import {filled, known} from "./template-row.js";

/** Tables beside that of the incidents. Their columns are named as the fields of the model. */
export interface Sheets {
  /** A row is a claim: `incident`, the id of its incident, `source`, and what else a claim has in the template. */
  claims?: Input;
  /** A row is a stated total: `source` `measure` `value`, and `since` `until` `stated` `country` `site` `by` `of` … */
  totals?: Input;
  /** A row is a statement about no single incident: `source` `topic` `position`, and `id` `incidents` `contradicts` … */
  statements?: Input;
  /** A row is a picture or a document shown with a claim: `claim`, its id, `kind`, and `by` `verdict` `judge` `date` `note`. */
  evidence?: Input;
  /** A row is a document: `id` or `title`, and `outlet` `dateline` `published` `url`. */
  documents?: Input;
  /** A row is a site: `name`, and `id` `short` `aliases` `kind` `within` `country` `latitude` `longitude` `uncertaintyKm`. */
  sites?: Input;
  /** A row is a source: `name`, and `id` `short` `aliases` `kind` `side` `partOf` `repeats`. */
  sources?: Input;
}

/** Reads the sites of a sheet, one a row. */
export function sitesOf(sheet: Sheet): Slices<Listed<Site>> {
  return listOf(sheet, "id name short aliases names kind within country latitude longitude uncertaintyKm", ["name"], (row) => present<Site>({
    ...namedOf(row), kind: row.read("kind", siteKind), within: filled(row.list("within")), country: row.country("country") ?? "",
    ...row.point("latitude", "longitude"), uncertaintyKm: row.number("uncertaintyKm", 0, 20_000)
  }));
}

/** Reads the sources of a sheet, one a row. */
export function sourcesOf(sheet: Sheet): Slices<Listed<Source>> {
  return listOf(sheet, "id name short aliases names kind side partOf repeats", ["name"], (row) => present<Source>({
    ...namedOf(row), kind: row.read("kind", sourceKind) ?? "outlet", side: row.read("side", side), partOf: row.text("partOf"), repeats: filled(row.list("repeats"))
  }));
}

function namedOf(row: Row) {
  const name = row.text("name") ?? "";
  return {id: row.text("id") ?? name, name, short: row.text("short"), aliases: filled(row.list("aliases")), names: row.pairs("names")};
}

/** Reads the documents of a sheet, one a row. */
export function documentsOf(sheet: Sheet): Slices<Listed<Document>> {
  return listOf(sheet, "id title outlet dateline published url", [], (row) => {
    const [title, id = title] = [row.text("title"), row.text("id") ?? undefined];
    return id === null ? row.faultOfRow("lacks", undefined, "title") : present<Document>({
      id, title, outlet: row.text("outlet"), dateline: row.text("dateline"), published: known(row.date("published")), url: row.url("url")
    });
  });
}

/** What a sheet says of the list as a whole. */
export function aboutOf(sheet: Sheet): Slices<Listed<About>> {
  return listOf(sheet, "title language credit licence updated coverage countries unreadRows faultyRows", [], (row) => present<About>({
    title: row.text("title"), language: row.text("language"), credit: row.text("credit"), licence: row.text("licence"), updated: known(row.date("updated")),
    coverage: filled(row.list("coverage")), countries: filled(row.list("countries")), unreadRows: row.number("unreadRows", 0, 1e9), faultyRows: row.number("faultyRows", 0, 1e9)
  }));
}

/** Records of a sheet, and how many of its rows were none. */
export interface Listed<T> {
  records: T[];
  rejected: number;
}

/** Reads the rows of a sheet as records: those that lack a column, or have the id of an earlier one, are left out. */
export function* listOf<T extends object>(sheet: Sheet, columns: string, needed: readonly string[], make: (row: Row) => T | null): Slices<Listed<T>> {
  const records: T[] = [];
  const ids = new Set<unknown>();
  let rejected = 0;
  yield* sheet.each((row) => {
    const missing = needed.find((d) => row.text(d) === null);
    const record = missing ? row.faultOfRow("lacks", undefined, missing) : make(row);
    const id = record && "id" in record ? record.id : undefined;
    const twice = id !== undefined && ids.has(id);
    if (twice) row.faultOfRow("twice", id);
    if (record && !twice) records.push(record);
    else rejected++;
    ids.add(id);
  });
  noteUnread(sheet, columns.split(" "));
  return {records, rejected};
}

/** Says which columns of a sheet that was gone through are not read, though something stands in them. */
export function noteUnread(sheet: Sheet, read: readonly string[]): void {
  const own = new Set([...read, "record", ...sheet.isExported ? derived : []].map((d) => d.toLowerCase()));
  for (const {column} of sheet.unread()) if (!own.has(column.toLowerCase())) sheet.note({line: 1}, `column "${column}"`, "not-read");
}

/** A column that is not in the table, and the one that may be meant. */
export function missingColumn(column: string, columns: readonly string[], wanted = column): Problem {
  const like = columns.find((d) => d.toLowerCase().includes(column.toLowerCase())) ?? nearest(wanted, columns) ?? columns[0] ?? "";
  return problemAt({line: 1}, `column "${wanted}"`, column === "date" ? "no-date-column" : "no-column", undefined, `{columns: {${column}: ${JSON.stringify(like)}}}; the table has ${columns.slice(0, 20).join(", ")}`);
}
