/**
 * Sheets beside the template: further claims, totals, sites and sources.
 *
 * @module
 */
import type {Problem, Site, Source, Tally} from "../model/incident.js";
import {nearest} from "../model/nearest.js";
import {measureOf} from "../model/read-tally.js";
import {side, siteKind, sourceKind} from "../model/records.js";
import type {Slices} from "../model/slices.js";
import type {Row} from "./cells.js";
import type {Gathering} from "./gather.js";
import {present} from "./present.js";
import {problemAt} from "./problems.js";
import type {Sheet} from "./sheet.js";
import type {Input} from "./table.js";
import {claimColumns, headingsOf} from "./template.js";
import {claimOf, filled, known, saysOf, takeFrom} from "./template-row.js";

/** Tables beside that of the incidents. Their columns are named as the fields of the model. */
export interface Sheets {
  /** A row is a claim: `incident`, the id of its incident, `source`, and what else a claim has in the template. */
  claims?: Input;
  /** A row is a stated total: `source` `measure` `value`, and `since` `until` `stated` `country` `site` `by` `of` … */
  totals?: Input;
  /** A row is a site: `name`, and `id` `short` `aliases` `kind` `within` `country` `latitude` `longitude` `uncertaintyKm`. */
  sites?: Input;
  /** A row is a source: `name`, and `id` `short` `aliases` `kind` `side` `partOf` `repeats`. */
  sources?: Input;
}

const columns = {
  sites: ["id", "name", "short", "aliases", "kind", "within", "country", "latitude", "longitude", "uncertaintyKm"],
  sources: ["id", "name", "short", "aliases", "kind", "side", "partOf", "repeats"],
  totals: ["id", "source", "via", "document", "url", "quote", "stated", "measure", "value", "since", "until", "country", "site", "by", "of", "partOf"]
} as const;

/** The columns of totals that hold dates. */
export const datesOfTotals = ["since", "until", "stated"];

/** Reads the sites of a sheet, one a row. */
export function sitesOf(sheet: Sheet): Slices<Listed<Site>> {
  return listOf(sheet, columns.sites, ["name"], (row) => present<Site>({
    ...namedOf(row), kind: row.read("kind", siteKind), within: filled(row.list("within")), country: row.country("country") ?? "",
    ...row.point("latitude", "longitude"), uncertaintyKm: row.number("uncertaintyKm", 0, 20_000)
  }));
}

/** Reads the sources of a sheet, one a row. */
export function sourcesOf(sheet: Sheet): Slices<Listed<Source>> {
  return listOf(sheet, columns.sources, ["name"], (row) => present<Source>({
    ...namedOf(row), kind: row.read("kind", sourceKind) ?? "outlet", side: row.read("side", side),
    partOf: row.text("partOf"), repeats: filled(row.list("repeats"))
  }));
}

/** Reads the totals of a sheet, one a row. */
export function totalsOf(sheet: Sheet, gathering: Gathering): Slices<Listed<Tally>> {
  const date = (row: Row, column: string) => known(row.date(column));
  const text = (row: Row, column: string) => row.text(column);
  const actor = (row: Row, column: string) => row.text(column) === null ? undefined : gathering.nameSource(row.text(column) ?? "");
  return listOf(sheet, columns.totals, ["source", "measure", "value"], (row) => {
    const [measure, value] = [row.read("measure", measureOf), known(row.quantity("value"))];
    const document = row.text("document");
    if (row.text("until") === null && row.text("stated") === null) row.faultOfRow("no-as-of");
    return measure && value !== null ? present<Tally>({
      id: text(row, "id"), source: gathering.nameSource(row.text("source") ?? ""), via: filled(row.list("via").map((d) => gathering.nameSource(d))),
      document: document === null ? undefined : gathering.document(document), url: row.url("url"), quote: text(row, "quote"), stated: date(row, "stated"),
      measure, value, since: date(row, "since"), until: date(row, "until"), country: row.country("country"),
      site: gathering.nameSite(row.text("site")), by: actor(row, "by"), of: text(row, "of"), partOf: text(row, "partOf")
    }) : row.faultOfRow("lacks", undefined, measure ? "value that can be read" : "known measure");
  });
}

/** Adds the claims of a sheet, one a row, to their incidents. */
export function* addClaims(sheet: Sheet, gathering: Gathering): Slices<undefined> {
  const {incident, ...headings} = {incident: "incident", ...headingsOf(sheet.columns, {claim: "id", claimedDate: "date", claimedAttacks: "attacks"}, claimColumns)};
  noteUnread(sheet, [incident, ...Object.values(headings)]);
  const incidents = new Map(gathering.incidents.map((d) => [d.id, d]));
  const take = takeFrom(headings);
  yield* sheet.each((row) => {
    const missing = ["incident", "source"].find((d) => row.text(d) === null);
    const id = row.text("incident") ?? "";
    const found = incidents.get(id);
    if (missing) row.faultOfRow("lacks", undefined, missing);
    else if (!found) row.fault("no-incident", "incident", id);
    if (missing || !found) {
      gathering.reject();
    } else {
      (found.claims ??= []).push(claimOf(row.text("source") ?? "", saysOf(row, take, gathering), row, take, gathering));
      gathering.accept();
    }
  });
  return undefined;
}

/** Records of a sheet, and how many of its rows were none. */
export interface Listed<T> {
  records: T[];
  rejected: number;
}

function* listOf<T extends {id?: string}>(sheet: Sheet, names: readonly string[], needed: readonly string[], make: (row: Row) => T | null): Slices<Listed<T>> {
  const records: T[] = [];
  const ids = new Set<string>();
  noteUnread(sheet, names);
  let rejected = 0;
  yield* sheet.each((row) => {
    const missing = needed.find((d) => row.text(d) === null);
    const record = missing ? row.faultOfRow("lacks", undefined, missing) : make(row);
    const twice = record?.id !== undefined && ids.has(record.id);
    if (twice) row.faultOfRow("twice", record.id);
    if (record && !twice) records.push(record);
    else rejected++;
    if (record?.id !== undefined) ids.add(record.id);
  });
  return {records, rejected};
}

function namedOf(row: Row): Pick<Site, "id" | "name" | "short" | "aliases"> {
  const name = row.text("name") ?? "";
  return present({id: row.text("id") ?? name, name, short: row.text("short"), aliases: filled(row.list("aliases"))});
}

/** Says which columns are not read. */
export function noteUnread(sheet: Sheet, read: readonly string[]): void {
  const known = new Set(read.map((d) => d.toLowerCase()));
  for (const name of sheet.columns) if (!known.has(name.toLowerCase()) && !/^column_\d+$/.test(name)) sheet.note({line: 1}, `column "${name}"`, "not-read");
}

/** A column that is not in the table, and the one that may be meant. */
export function missingColumn(column: string, columns: readonly string[], wanted = column): Problem {
  const like = columns.find((d) => d.toLowerCase().includes(column.toLowerCase())) ?? nearest(wanted, columns) ?? columns[0] ?? "";
  return problemAt({line: 1}, `column "${wanted}"`, column === "date" ? "no-date-column" : "no-column", undefined, `{columns: {${column}: ${JSON.stringify(like)}}}; the table has ${columns.slice(0, 20).join(", ")}`);
}
