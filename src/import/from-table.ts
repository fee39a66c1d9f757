/**
 * The template: a row is an incident with what one source says of it.
 *
 * @module
 */
import type {Slices} from "../model/slices.js";
import {bothWays} from "./both-ways.js";
import type {CellOptions} from "./cells.js";
import {Gathering, type Known} from "./gather.js";
import {groups} from "./groups.js";
import type {Imported} from "./report.js";
import {rowsOf} from "./rows.js";
import {Sheet} from "./sheet.js";
import {addClaims, datesOfTotals, missingColumn, noteUnread, sitesOf, sourcesOf, totalsOf, type Listed, type Sheets} from "./sheets.js";
import type {Input, TableOptions} from "./table.js";
import {derived, headingsOf, type Column, type Headings} from "./template.js";
import {incidentOf} from "./template-row.js";

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
  const {sheets = {}, columns = {}, groupBy} = options;
  const rows = yield* rowsOf(input, options);
  const headings = headingsOf(rows.columns, columns);
  const {date, claimedDate, stated} = headings;
  const sheet = new Sheet(rows, options, {dated: [date, claimedDate, stated].filter((d) => d !== undefined)});
  const open = function* (name: keyof Sheets, dated: readonly string[] = []): Slices<Sheet[]> {
    return sheets[name] === undefined ? [] : [new Sheet(yield* rowsOf(sheets[name], options), options, {dated, name})];
  };
  const [sites, sources] = [yield* open("sites"), yield* open("sources")];
  const [totals, claims] = [yield* open("totals", datesOfTotals), yield* open("claims", ["date", "stated"])];
  const listed = {sites: yield* ofAll(sites, sitesOf), sources: yield* ofAll(sources, sourcesOf)};
  const own = {sites: listed.sites.flatMap((d) => d.records), sources: listed.sources.flatMap((d) => d.records)};
  const gathering = new Gathering(knownOf(options, own));
  gathering.list(own);
  for (const d of [...listed.sites, ...listed.sources]) count(d, gathering);
  noteColumns(sheet, headings, columns);
  const take = groups(gathering, headings, groupBy);
  yield* sheet.each((row) => {
    const incident = date === undefined ? null : incidentOf(row, headings, gathering);
    if (incident) take(incident, row);
    else gathering.reject();
  });
  for (const d of claims) yield* addClaims(d, gathering);
  for (const found of yield* ofAll(totals, (d) => totalsOf(d, gathering))) {
    for (const tally of found.records) gathering.tallies.push(tally);
    count(found, gathering);
  }
  return gathering.finish(sheet, ...claims, ...totals, ...sites, ...sources);
});

function* ofAll<T>(sheets: readonly Sheet[], read: (sheet: Sheet) => Slices<T>): Slices<T[]> {
  const all: T[] = [];
  for (const d of sheets) all.push(yield* read(d));
  return all;
}

function knownOf({about, sites, sources}: Known, own: Required<Pick<Known, "sites" | "sources">>): Known {
  const all = <T>(known: readonly T[] | undefined, more: readonly T[]) => known || more.length ? [...more, ...known ?? []] : undefined;
  return {about, sites: all(sites, own.sites), sources: all(sources, own.sources)};
}

function count({records, rejected}: Listed<unknown>, gathering: Gathering): void {
  records.forEach(() => gathering.accept());
  for (let i = 0; i < rejected; i++) gathering.reject();
}

/** Says which columns are read under other names, which are not read, and which are not there; without dates nothing is. */
function noteColumns(sheet: Sheet, headings: Headings, named: Headings): void {
  const {columns} = sheet;
  for (const [column, heading] of Object.entries(headings)) if (column.toLowerCase() !== heading.toLowerCase()) sheet.note({line: 1}, `column "${heading}"`, "mapped", undefined, column);
  noteUnread(sheet, [...Object.values(headings), ...derived]);
  if (!columns.length) return;
  for (const [column, heading] of Object.entries(named)) if (!headings[column as Column]) sheet.put({line: 1}, missingColumn(column, columns, heading));
  if (!headings.date && !named.date) sheet.put({line: 1}, missingColumn("date", columns));
}
