/**
 * What became of a file: how many rows were read, and what was wrong with them.
 *
 * @module
 */
import type {IncidentDataset, Problem} from "../model/incident.js";

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
  /** Each with its line and a cure. Of more than 20 of one kind the last says how many there are. */
  problems: Problem[];
}

/** What is made of a table: what figures take, and what became of each row. */
export interface Imported {
  dataset: IncidentDataset;
  report: Report;
}

/** The most problems of one kind in one column that are listed one by one. */
const most = 20;

/** The problems without the many of one kind, of which the last that is kept tells the number. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const keyOf = ({code, path}: Problem) => `${code} ${path}`;
  const counts = new Map<string, number>();
  for (const d of problems) counts.set(keyOf(d), (counts.get(keyOf(d)) ?? 0) + 1);
  const listed = new Map<string, number>();
  return problems.flatMap((d) => {
    const all = counts.get(keyOf(d)) ?? 0;
    const n = (listed.get(keyOf(d)) ?? 0) + 1;
    listed.set(keyOf(d), n);
    return n > most ? [] : n === most && all > most ? {...d, message: `${d.message} (and ${all - most} rows more)`} : d;
  });
}
