/**
 * The template: a row is an incident with what one source says of it.
 *
 * @module
 */
import type {About} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {bothWays} from "./both-ways.js";
import type {CellOptions} from "./cells.js";
import {Gathering, type Known} from "./gather.js";
import {groups} from "./groups.js";
import {addClaims, addEvidence} from "./joined-rows.js";
import {sayKinds, splitTable, type Within} from "./kinds-of-rows.js";
import type {Imported} from "./report.js";
import {GivenRows, rowsOf, tableOf, type Rows} from "./rows.js";
import {datesOfTotals, statementsOf, totalsOf} from "./said-apart.js";
import {Sheet} from "./sheet.js";
import {aboutOf, documentsOf, missingColumn, sitesOf, sourcesOf, type Listed, type Sheets} from "./sheets.js";
import type {Input, TableOptions} from "./table.js";
import {derived, headingsOf, type Column, type Headings} from "./template.js";
import {incidentOf, type Extra} from "./template-row.js";

/** How to read a template. */
export interface TemplateOptions extends TableOptions, CellOptions, Known {
  /** The headings of the table for columns of the template: `{date: "Incident date"}`. */
  columns?: Headings;
  /**
   * The column, or columns, of the template in which rows of one incident have the same: "id". Such rows become one
   * incident with a claim each. By default each row is an incident of its own, unless the table has the columns `id` and
   * `claim`: then its rows are claims, as in the tables that figures give, and those with one `id` belong together.
   */
  groupBy?: Column | readonly Column[];
  /** Further tables: claims, totals, sites, sources. */
  sheets?: Sheets;
}

/**
 * Makes a dataset of a table with a row for each incident and a heading for each field. Only the column `date` is
 * needed. What cannot be read is told in the report, with its line and a cure; it never throws on what the table holds.
 *
 * ```ts
 * const {dataset, report} = fromTable(await file.arrayBuffer());
 * document.body.append(timeline(dataset));
 * ```
 *
 * The columns: `id` `date` `title` `site` `latitude` `longitude` `uncertaintyKm` `country` `kind` `attacks` `note` for
 * the incident; `source` `sourceKind` `via` `document` `url` `quote` `stated` for who said it; `weapon` `munitions`
 * `intercepted` `outcome` `damage` `injured` `killed` `responsibility` … for what was said. Several values in a cell are
 * parted by `;`.
 */
export const fromTable = bothWays(function* (input: Input, options: TemplateOptions = {}): Slices<Imported> {
  const {columns = {}, groupBy} = options;
  const {own: rows, ...within} = yield* kindsIn(yield* rowsOf(input, options));
  const headings = headingsOf(rows.columns, columns);
  const {date, claimedDate, stated} = headings;
  const sheet = new Sheet(rows, options, {dated: [date, claimedDate, stated].filter((d) => d !== undefined)});
  const others = yield* openSheets(within, options);
  const found = {
    about: yield* ofAll(others.about, aboutOf), sites: yield* ofAll(others.sites, sitesOf), sources: yield* ofAll(others.sources, sourcesOf), documents: yield* ofAll(others.documents, documentsOf)
  };
  const own = {sites: recordsOf(found.sites), sources: recordsOf(found.sources)};
  const gathering = new Gathering(knownOf(options, own, recordsOf(found.about)));
  gathering.list(own, recordsOf(found.documents));
  const isSplit = Object.keys(within).length > 0;
  noteHeadings(sheet, headings, columns, isSplit);
  const extra = extraIn(sheet, headings, isSplit);
  const take = groups(gathering, headings, groupBy);
  yield* sheet.each((row) => {
    const incident = date === undefined ? null : incidentOf(row, headings, gathering, extra);
    if (incident) take(incident, row);
    else gathering.reject();
  });
  for (const [name, first] of extra) if (first) sheet.note(first, `column "${name}"`, "kept");
  for (const d of others.claims) yield* addClaims(d, gathering);
  for (const d of others.evidence) yield* addEvidence(d, gathering);
  const apart = {totals: yield* ofAll(others.totals, (d) => totalsOf(d, gathering)), statements: yield* ofAll(others.statements, (d) => statementsOf(d, gathering))};
  for (const d of recordsOf(apart.totals)) gathering.tallies.push(d);
  for (const d of recordsOf(apart.statements)) gathering.statements.push(d);
  for (const d of Object.values({...found, ...apart}).flat()) count(d, gathering);
  return gathering.finish(sheet, ...Object.values(others).flat());
});

/** The rows, and those of other sheets among them. */
function* kindsIn(rows: Rows): Slices<{own: Rows} & Within> {
  if (!sayKinds(rows.columns)) return {own: rows};
  const {own, ...within} = splitTable(yield* tableOf(rows));
  return {own: new GivenRows(own), ...within};
}

/** The sheets of each name: those within the table, and those beside it. */
function* openSheets(within: Within, options: TemplateOptions): Slices<Record<keyof Sheets | "about", Sheet[]>> {
  function* open(name: keyof Sheets | "about", dated: readonly string[] = []): Slices<Sheet[]> {
    const found: Sheet[] = [];
    for (const input of [within[name as keyof Within], options.sheets?.[name as keyof Sheets]]) {
      if (input !== undefined) found.push(new Sheet(yield* rowsOf(input, options), options, {dated, name, told: new Set()}));
    }
    return found;
  }
  return {
    claims: yield* open("claims", ["date", "stated"]), evidence: yield* open("evidence", ["date"]), totals: yield* open("totals", datesOfTotals), statements: yield* open("statements", ["stated"]),
    documents: yield* open("documents", ["published"]), sites: yield* open("sites"), sources: yield* open("sources"), about: yield* open("about", ["updated"])
  };
}

function* ofAll<T>(sheets: readonly Sheet[], read: (sheet: Sheet) => Slices<T>): Slices<T[]> {
  const all: T[] = [];
  for (const d of sheets) all.push(yield* read(d));
  return all;
}

function knownOf({about, sites, sources, strict}: Known, own: Required<Pick<Known, "sites" | "sources">>, said: readonly About[]): Known {
  const all = <T>(known: readonly T[] | undefined, more: readonly T[]) => known || more.length ? [...more, ...known ?? []] : undefined;
  return {about: about || said.length ? Object.assign({}, ...said, about) as About : undefined, sites: all(sites, own.sites), sources: all(sources, own.sources), ...strict && {strict}};
}

function recordsOf<T>(found: readonly Listed<T>[]): T[] {
  return found.flatMap((d) => d.records);
}

function count({records, rejected}: Listed<unknown>, gathering: Gathering): void {
  records.forEach(() => gathering.accept());
  for (let i = 0; i < rejected; i++) gathering.reject();
}

/** The columns that are none of an incident; in which row something first stands in one is found out as they are read. */
function extraIn({columns, isExported}: Sheet, headings: Headings, isSplit: boolean): Extra {
  const read = new Set([...Object.values(headings), ...isExported ? derived : [], ...isSplit ? ["record"] : []].map((d) => d.toLowerCase()));
  return new Map(columns.flatMap((d) => read.has(d.toLowerCase()) ? [] : [[d, null]]));
}

/** Says which columns are read under other names, and which are not there; without dates nothing is read. */
function noteHeadings(sheet: Sheet, headings: Headings, named: Headings, isSplit: boolean): void {
  const {columns, counts} = sheet;
  for (const [column, heading] of Object.entries(headings)) if (column.toLowerCase() !== heading.toLowerCase()) sheet.note({line: 1}, `column "${heading}"`, "mapped", undefined, column);
  if (!columns.length || isSplit && !counts.rowsRead) return;
  for (const [column, heading] of Object.entries(named)) if (!headings[column as Column]) sheet.put({line: 1}, missingColumn(column, columns, heading));
  if (!headings.date && !named.date) sheet.put({line: 1}, missingColumn("date", columns));
}
