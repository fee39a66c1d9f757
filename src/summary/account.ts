import {sum as add} from "d3";
import {countOf, type Reason, type Standing} from "../model/count.js";
import type {Interval, Reading} from "../model/reading.js";
import {sum} from "../model/sums.js";

/** Incidents that count, and their attacks. */
export interface Counted {
  incidents: number;
  /** The sum of their attacks. */
  attacks: Interval;
}

/** What is shown and what is left out, in numbers. */
export interface Account extends Counted {
  /** How many incidents there are, those that could not be read among them. */
  given: number;
  /** How many are to be seen, what is no attack among them. */
  shown: number;
  /** Of those shown, how many are no attacks. */
  uncounted: number;
  /** Of those shown, how many have no date. */
  undated: number;
  /** Of those that count, how many rest on a join by the editor. */
  onJoin: number;
  /** Of those that count, how many may be the same as another. */
  maybeSame: number;
  /** Of the claims that are to be seen, how many have no day of their own. */
  assumed: number;
  /** How many incidents are not shown, by the reason. */
  left: Readonly<Partial<Record<Left, number>>>;
  /** How many incidents could not be read. */
  unread: number;
}

type Left = Exclude<Reason, "notAttack">;

/** Adds up those that count. */
export function countedOf(standings: readonly Standing[]): Counted {
  const {incidents, attacks} = countOf(standings, 0);
  return {incidents, attacks};
}

/** Puts together what was added up in parts. */
export const together = (parts: readonly Counted[]): Counted => ({incidents: add(parts, (d) => d.incidents), attacks: sum(parts.map((d) => d.attacks))});

/** Adds up what an account tells; `attacksAlone`: nothing else is shown. */
export function accountFor(standings: readonly Standing[], {given}: Pick<Reading, "given">, attacksAlone = false): Account {
  const {incidents, attacks, onJoin, leftOut, unread} = countOf(standings, given);
  const account = {incidents, attacks, given, shown: 0, uncounted: 0, undated: 0, onJoin, maybeSame: 0, assumed: 0, left: leftIn(leftOut), unread};
  for (const {why, row, voices} of standings) {
    if (why && (attacksAlone || why !== "notAttack")) continue;
    account.shown++;
    if (why) account.uncounted++;
    else if (row.maybeSameAs.length > 0) account.maybeSame++;
    if (!row.span) account.undated++;
    for (const voice of voices) if (voice.assumed) account.assumed++;
  }
  return account;
}

const leftIn = (leftOut: ReadonlyMap<Reason, number>): Account["left"] => Object.fromEntries([...leftOut].filter(([why]) => why !== "notAttack"));
