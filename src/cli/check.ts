import {readIncidents} from "../model/read.js";
import type {Incidents} from "../chart/define.js";
import {tell} from "../model/tell.js";
import {readArguments, type Flag} from "./arguments.js";
import {counted, Refusal, type Console} from "./console.js";
import {readData, type Placed} from "./data.js";

export const checkFlags = {json: {type: "boolean"}} as const satisfies Record<string, Flag>;

/** Tells every problem of a file with its place and its cure. */
export async function check(args: readonly string[], io: Console): Promise<number> {
  const {file, given} = readArguments(args, checkFlags);
  const source = await readData(file, io);
  const reading = attempt(() => readIncidents(source.data as Incidents), file);
  const problems: Placed[] = [...source.problems, ...source.place(reading.problems)];
  const count = (severity: Placed["severity"]): number => problems.filter((d) => d.severity === severity).length;
  const summary = {incidents: reading.given, read: reading.rows.length, errors: count("error"), warnings: count("warning"), notes: count("info")};
  io.out(given["json"]
    ? `${JSON.stringify({file, ...summary, problems}, null, 2)}\n`
    : [...problems.map((d) => told(d, file)), total(summary), ""].join("\n"));
  return summary.errors > 0 ? 1 : 0;
}

/** What is no list of incidents at all cannot be checked as one. */
function attempt<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** `bases.json:14:17: warning: incidents[0].date is not a date of the calendar: "2023-10-32". Write 2023-10-23, … [date]` */
function told({line, column, ...problem}: Placed, file: string): string {
  return `${[file, line, column].filter((d) => d !== undefined).join(":")}: ${tell(problem)} [${problem.code}]`;
}

function total({incidents, read, errors, warnings, notes}: {incidents: number; read: number; errors: number; warnings: number; notes: number}): string {
  return `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}; ${counted(incidents, "incident")}, of which ${read === incidents ? "all are" : `${counted(read, "").trim()} ${read === 1 ? "is" : "are"}`} read`;
}
