/**
 * The template: a row is an incident with what one source says of it.
 *
 * @module
 */
import {Sheet, type CellOptions} from "./cells.js";
import {Gathering, type Known} from "./gather.js";
import {groups} from "./groups.js";
import type {Imported} from "./report.js";
import {addClaims, datesOfTotals, missingColumn, noteUnread, sitesOf, sourcesOf, totalsOf, type Listed, type Sheets} from "./sheets.js";
import {tableOf, type Input, type TableOptions} from "./table.js";
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
export function fromTable(input: Input, options: TemplateOptions = {}): Imported {
  const {sheets = {}, columns = {}, groupBy} = options;
  const table = tableOf(input, options);
  const headings = headingsOf(table.columns, columns);
  const {date, claimedDate, stated} = headings;
  const sheet = new Sheet(table, options, [date, claimedDate, stated].filter((d) => d !== undefined));
  const open = (name: keyof Sheets, dates: readonly string[] = []) => sheets[name] === undefined ? [] : [new Sheet(tableOf(sheets[name], options), options, dates, name)];
  const [sites, sources, totals, claims] = [open("sites"), open("sources"), open("totals", datesOfTotals), open("claims", ["date", "stated"])];
  const listed = {sites: sites.map(sitesOf), sources: sources.map(sourcesOf)};
  const own = {sites: listed.sites.flatMap((d) => d.records), sources: listed.sources.flatMap((d) => d.records)};
  const gathering = new Gathering(knownOf(options, own));
  gathering.list(own);
  for (const d of [...listed.sites, ...listed.sources]) count(d, gathering);
  noteColumns(sheet, headings, columns);
  const take = groups(gathering, headings, groupBy);
  for (const row of sheet.rows()) {
    const incident = date === undefined ? null : incidentOf(row, headings, gathering);
    if (incident) take(incident, row);
    else gathering.reject();
  }
  for (const d of claims) addClaims(d, gathering);
  for (const d of totals) {
    const found = totalsOf(d, gathering);
    for (const tally of found.records) gathering.tallies.push(tally);
    count(found, gathering);
  }
  return gathering.finish(sheet, ...claims, ...totals, ...sites, ...sources);
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
  const {columns} = sheet.table;
  for (const [column, heading] of Object.entries(headings)) if (column.toLowerCase() !== heading.toLowerCase()) sheet.note({line: 1}, `column "${heading}"`, "mapped", undefined, column);
  noteUnread(sheet, [...Object.values(headings), ...derived]);
  if (!columns.length) return;
  for (const [column, heading] of Object.entries(named)) if (!headings[column as Column]) sheet.put({line: 1}, missingColumn(column, columns, heading));
  if (!headings.date && !named.date) sheet.put({line: 1}, missingColumn("date", columns));
}
