/**
 * The template: a row is an incident with what one source says of it.
 *
 * @module
 */
import type {Problem} from "../model/incident.js";
import {nearest} from "../model/nearest.js";
import {Sheet, type CellOptions} from "./cells.js";
import {Gathering, type Known} from "./gather.js";
import {groups} from "./groups.js";
import {problemAt} from "./problems.js";
import type {Imported} from "./report.js";
import {readTable, type Table, type TableOptions} from "./table.js";
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
export function fromTable(input: string | ArrayBuffer | Uint8Array | Table, options: TemplateOptions = {}): Imported {
  const table = typeof input === "object" && "records" in input ? input : readTable(input, options);
  const headings = headingsOf(table.columns, options.columns ?? {});
  const {date, claimedDate, stated} = headings;
  const sheet = new Sheet(table, options, [date, claimedDate, stated].filter((d) => d !== undefined));
  const gathering = new Gathering(options);
  const take = groups(gathering, headings, options.groupBy);
  noteColumns(sheet, headings);
  for (const row of sheet.rows()) {
    const incident = date === undefined ? null : incidentOf(row, headings, gathering);
    if (incident) take(incident, row);
    else gathering.reject();
  }
  return gathering.finish(sheet);
}

/** Says which columns are read under other names, and which are not read; without dates nothing is. */
function noteColumns(sheet: Sheet, headings: Headings): void {
  const {columns} = sheet.table;
  const read = new Set(Object.values(headings));
  for (const [column, heading] of Object.entries(headings)) if (column.toLowerCase() !== heading.toLowerCase()) sheet.note({line: 1}, `column "${heading}"`, "mapped", undefined, column);
  for (const name of columns) if (!read.has(name) && !derived.includes(name) && !/^column_\d+$/.test(name)) sheet.note({line: 1}, `column "${name}"`, "not-read");
  if (!headings.date && columns[0] !== undefined) sheet.put({line: 1}, withoutDates(columns));
}

function withoutDates(columns: readonly string[]): Problem {
  const like = JSON.stringify(columns.find((d) => /date|day/i.test(d)) ?? nearest("date", columns) ?? columns[0]);
  return problemAt({line: 1}, 'column "date"', "no-column", columns, `{columns: {date: ${like}}}`);
}
