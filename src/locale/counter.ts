import type {Measure} from "../model/incident.js";
import type {PartCheck} from "../model/totals.js";

/** The sentences of the counter. An amount is a number in words with what it counts: "more than 110 attacks". */
export interface CounterWords {
  title: string;
  how(shown: {steps: "basis" | "plain" | null; totals: boolean}): string;
  /** "45 injured" */
  counts: Readonly<Record<Measure, (n: number) => string>>;
  /** "at least 12 injured in 5 incidents" */
  inIncidents(amount: string, incidents: number): string;
  none(measure: Measure): string;
  /** Below the headline; `days`: from the first to the last, `null` where all are undated. */
  listed(days: string | null): string;
  /** "10 of 81 days covered" */
  covered(covered: number, days: number): string;
  says(speaker: string, amount: string): string;
  /** What each step is, after its number. */
  steps: Readonly<Record<"all" | "several" | "attacked" | "undated", string>>;
  undated(amount: string): string;
  /** A day, or some: what came, and what it had come to. `parts`: of that, by how well founded or of what kind. */
  day(parts: {days: string; more: string; all: string; parts: string | null}): string;
  founded(several: string, attacked: string): string;
  /** Why there are no steps. */
  tooFew(incidents: number): string;
  totals: {
    heading: string;
    /** Of totals of another measure: why they stand apart. */
    apart(measure: Measure): string;
    /** Of the folded line: totals of other measures. */
    others(n: number): string;
    stated(amount: string): string;
    listed(amount: string): string;
    /** No incident in the span gives a number. */
    silent: string;
    covers(covered: number, days: number): string;
    unbounded(end: "since" | "until"): string;
    /** `null`: whoever states it. */
    by(actor: string | null): string;
    of(people: string): string;
    /** Listed, but without a date. */
    undated(n: number): string;
    parts(verdict: PartCheck["verdict"], amount: string): string;
    growth(how: "grown" | "revisedUp" | "revisedDown", earlier: string, day: string): string;
    /** The whole of a row: who, through whom; how many; of what. */
    item(speaker: string, amount: string, scope: string): string;
    /** What is listed for the same, and how much of it is covered. */
    beside(listed: string): string;
  };
  summary(parts: {counted: string; listed: boolean; days: string | null; steepest: {month: string; counted: string} | null; most: {amount: string; speaker: string; scope: string; listed: string} | null}): string;
  account: {
    since(day: string): string;
    noHeadline(id: string): string;
    notAttacks(n: number): string;
    noNumber(n: number): string;
    /** Totals: how many are shown, and why others are not. */
    totals(shown: number, left: readonly (readonly [TotalLeft, number])[]): string;
  };
  legend: Readonly<Record<"earliest" | "interval" | "listed" | "stated" | "bound", string>>;
}

/** Why a total is not shown. */
export type TotalLeft = "notYetSaid" | "sourceHidden" | "outsidePeriod" | "apart";
