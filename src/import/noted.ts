import type {Problem} from "../model/incident.js";
import {under} from "../model/memoise.js";

/** Rules that say the same of a column again and again: each value is told once, with the number of rows. */
const folded = new Set(["term", "country", "zero", "no-since"]);

/** The most problems of one kind in one column that are listed one by one; of notes that are the same there is one. */
const most = 20;

/** A problem that is listed: how many rows have the same, and how many more of its kind are not listed. */
interface Listed {
  problem: Problem;
  rows: number;
  more: number;
}

/** Those of one kind in one column. */
type Kind = Listed[];

/** What is wrong with a sheet. Of many of one kind in one column some are kept, and the others are made into nothing but a number. */
export class Noted {
  private readonly listed: Listed[] = [];
  private readonly kinds = new Map<string, Map<string, Kind>>();

  /** @param says what tells one note from another; only if it is to be listed is the problem made */
  add(code: string, path: string, severity: Problem["severity"], value: unknown, says: string, make: () => Problem): void {
    const note = severity === "info";
    const kind = this.kindOf(path, note ? `${code} ${says} ${String(value)}` : code);
    const same = folded.has(code) ? kind.find((d) => d.problem.value === value) : undefined;
    const last = kind.at(-1);
    if (same) same.rows++;
    else if (last && kind.length >= (note ? 1 : most)) last.more++;
    else kind.push(this.list({problem: make(), rows: 1, more: 0}));
  }

  /** All that are listed, in the order in which they were found. */
  get problems(): Problem[] {
    return this.listed.map(({problem, rows, more}) => rows + more === 1 ? problem
      : {...problem, message: `${problem.message}${rows > 1 ? ` (${rows} rows)` : ""}${more ? ` (and ${more} more row${more > 1 ? "s" : ""})` : ""}`});
  }

  private kindOf(path: string, kind: string): Kind {
    return under(under(this.kinds, path, () => new Map<string, Kind>()), kind, () => []);
  }

  private list(listed: Listed): Listed {
    this.listed.push(listed);
    return listed;
  }
}
