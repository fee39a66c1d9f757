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

/** The most problems of one kind in one column that are listed one by one. */
const most = 20;

/** The problems without the many of one kind in one column, of which the last that is kept tells the number; of mere notes it is the first. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const keyOf = ({code, path, severity, message}: Problem) => `${code} ${path} ${severity === "info" ? message : ""}`;
  const counts = new Map<string, number>();
  for (const d of problems) counts.set(keyOf(d), (counts.get(keyOf(d)) ?? 0) + 1);
  const listed = new Map<string, number>();
  return problems.flatMap((d) => {
    const all = counts.get(keyOf(d)) ?? 0;
    const n = (listed.get(keyOf(d)) ?? 0) + 1;
    const last = d.severity === "info" ? 1 : most;
    listed.set(keyOf(d), n);
    return n > last ? [] : n === last && all > last ? {...d, message: `${d.message} (and ${many(all - last, "more row")})`} : d;
  });
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
