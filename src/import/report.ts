/**
 * What became of a file: how many rows were read, and what was wrong with them.
 *
 * @module
 */
import type {IncidentDataset, Problem} from "../model/incident.js";
import {tell} from "../model/tell.js";

/** What became of every row. `rowsRead` = `accepted` + `rejected` + `merged`, always. */
export interface Report {
  /** The rows of all tables. Headers and blank lines are none. */
  rowsRead: number;
  /** Rows that an incident (a claim, a total, a site… in a table of these) was made of. */
  accepted: number;
  /** Rows that were left out, each with an error among the problems. */
  rejected: number;
  /** Rows that were joined to what an earlier row had begun, or that repeat it. */
  merged: number;
  incidents: number;
  claims: number;
  tallies: number;
  /** Each with its line and a cure. Of more than 20 of one kind in one column the last says how many more there are. */
  problems: Problem[];
}

/** What is made of a table: what figures take, and what became of each row. */
export interface Imported {
  dataset: IncidentDataset;
  report: Report;
}

/**
 * What a strict reading throws: its message is the printed report.
 *
 * ```ts
 * try {
 *   fromTable(text, {strict: true});
 * } catch (error) {
 *   if (error instanceof ImportError) console.error(error.report.problems);
 * }
 * ```
 */
export class ImportError extends Error {
  override name = "ImportError";

  constructor(readonly report: Report) {
    super(printProblems(report));
  }
}

/**
 * The report as text for people: a line on all rows, then one for each problem, errors first.
 *
 * ```
 * 14 rows: 12 read, 1 left out, 1 joined to an earlier one. They are 12 incidents with 13 claims.
 * error: row 14 (line 19) has more cells than the header, and is left out: 9. Put cells that hold the delimiter into quotes.
 * ```
 */
export function printProblems({rowsRead, accepted, rejected, merged, incidents, claims, tallies, problems}: Report): string {
  const rows = [`${accepted} read`, rejected && `${rejected} left out`, merged && `${merged} joined to an earlier one`].filter(Boolean).join(", ");
  const made = [many(incidents, "incident"), claims && many(claims, "claim"), tallies && many(tallies, "total")].filter(Boolean).join(", ");
  const sorted = (["error", "warning", "info"] as const).flatMap((severity) => problems.filter((d) => d.severity === severity));
  return [`${many(rowsRead, "row")}: ${rows}. They make ${made}.`, ...sorted.map(tell)].join("\n");
}

function many(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
