/**
 * One table with rows of several kinds, as figures write it: its column `record` says what each row is.
 *
 * @module
 */
import {problemAt} from "./problems.js";
import type {Table, TableRecord} from "./table.js";

/** The sheet that a row of each kind belongs to; `own`: the table itself. */
const sheetOf = {
  incident: "own", claim: "own", total: "totals", statement: "statements", evidence: "evidence", document: "documents", site: "sites", source: "sources", about: "about"
} as const;
type Kind = keyof typeof sheetOf;
type Name = (typeof sheetOf)[Kind];

/** The sheets that one table may hold beside its incidents. */
export type Within = Partial<Record<Exclude<Name, "own">, Table>>;

/** Whether the rows may say themselves what they are. */
export function sayKinds(columns: readonly string[]): boolean {
  return columns.some(isRecord);
}

const isRecord = (column: string) => column.toLowerCase() === "record";

/** The table without the rows that its column `record` gives to other sheets, and these sheets. One without such a column is its own. */
export function splitTable(table: Table): {own: Table} & Within {
  const {columns, records, rowsRead} = table;
  const at = columns.findIndex(isRecord);
  const kindOf = ({cells}: TableRecord) => cells[at]?.trim().toLowerCase() || "incident";
  const isKind = (kind: string): kind is Kind => Object.hasOwn(sheetOf, kind);
  if (!records.some((d) => d.cells[at]?.trim() && isKind(kindOf(d)))) return {own: table};
  const problems = [...table.problems];
  const own: TableRecord[] = [];
  const others: Partial<Record<keyof Within, TableRecord[]>> = {};
  for (const record of records) {
    const kind = kindOf(record);
    const sheet = isKind(kind) ? sheetOf[kind] : null;
    if (!sheet) problems.push(problemAt(record, 'column "record"', "record", record.cells[at], Object.keys(sheetOf).join(", ")));
    else (sheet === "own" ? own : others[sheet] ??= []).push(record);
  }
  const within: Within = {};
  let elsewhere = 0;
  for (const [name, records] of Object.entries(others) as [keyof Within, TableRecord[]][]) {
    within[name] = {...table, records, rowsRead: records.length, problems: []};
    elsewhere += records.length;
  }
  return {own: {...table, records: own, rowsRead: rowsRead - elsewhere, problems}, ...within};
}
