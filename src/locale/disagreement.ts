import type {Interval} from "../model/reading.js";
import type {Difference} from "../model/totals.js";

/** The sentences of the disagreement: those of each view by its name, above them what they share. */
export interface DisagreementWords {
  title: string;
  summary(parts: {
    /** On how many incidents origins are in conflict, and of how many several origins tell. */
    conflicting: number;
    several: number;
    /** The field on which they are most often. */
    most: {field: string; incidents: number} | null;
  }): string;
  /** In the account: told by one origin, so that nothing can be compared. */
  single(n: number): string;
  /** "2 of 5 fields in conflict" */
  inConflict(n: number, compared: number): string;
  conflict: string;
  /** Siblings, as a rocket and a missile: not counted. */
  wording: string;
  unknown(origins: string): string;
  both(origin: string): string;
  /** The editor joined the claim to the incident. */
  joined: string;
  againstJoin: string;
  /** A line that opens, or is open. */
  fold(text: string, open: boolean): string;
  positions: {
    how: string;
    /** No incident has a block. */
    none: string;
    /** A line for the ear: what is said of a field, part by part. */
    line(parts: {title: string; date: string; field: string; state: string | null; says: readonly string[]}): string;
    version(value: string, holders: string): string;
    holder(name: string, notes: readonly string[]): string;
    /** The source said so in the claim by which it revised another. */
    revision: string;
    /** Versions that differ and can hold together. */
    compatible: string;
    evidence: string;
    beside(origin: string): string;
    more(n: number): string;
    rest(agreed: number, single: number, unsourced: number): string;
    /** More than can be shown. */
    left(n: number): string;
    listed(parts: {title: string; date: string; told: string}): string;
    statements: string;
    topics(topics: number, statements: number, more: boolean): string;
    statement(parts: {topic: string; position: string; who: string; conflict: string | null; quote: string | null}): string;
    legend: {later: string; struck: string; bound: string; compatible: string; gap: string};
  };
  matrix: {
    how: string;
    /** Above the columns. */
    kinds: Readonly<Record<"party" | "official" | "outlet" | "unnamed", string>>;
    none: string;
    /** In a cell, with signs for bounds. */
    number(quantity: Interval): string;
    /** The sign of the nth way by which something was carried, and what it stands for. */
    letter(n: number): string;
    carrier(letter: string, way: string): string;
    /** What one origin says on one field. `says`: what it says now, then what it said before. */
    cell(parts: {origin: string; field: string; title: string; date: string; says: readonly string[]; notes: readonly string[]}): string;
    earlier(value: string): string;
    withdrew(value: string): string;
    notRepeated: string;
    /** Origins that speak on a row and have no column. */
    others(n: number): string;
    /** Rows that are folded. */
    more(n: number): string;
    /** Incidents on which a view has nothing to set side by side. */
    rest(n: number): string;
    /** In the account: origins without a column, and the rows on which they alone differ; rows that are folded. */
    hidden(origins: number, rows: number): string;
    folded(rows: number): string;
  };
  ranges: {
    how: string;
    none: string;
    /** What all of them can mean, and between which numbers there is none. */
    fits(number: string): string;
    apart(n: number): string;
    /** Of a scale that is not even. */
    log: string;
    /** Above the totals that compare with one another. */
    totals: string;
    /** The totals below compare with no other. */
    alone: string;
    /** Why not: in what it differs from the total that is nearest to it. */
    because: Readonly<Record<Difference, (speaker: string, amount: string) => string>>;
    only: string;
    /** The same source's later, larger total. */
    growth: string;
    /** Numbers of incidents, and totals, that are folded. */
    more(n: number): string;
    moreTotals(n: number): string;
    folded(n: number): string;
    /** Totals that are out of sight. */
    left(n: number): string;
  };
  pairs: {
    how: string;
    /** No two origins speak on the same point. A point is a field of an incident. */
    none: string;
    /** Points on which both speak; on how many they are in conflict, and on which field most often. */
    shared(n: number, conflicts: number, most: string | null): string;
    pair(a: string, b: string, shared: string, distance: string): string;
    /** "mean distance 0.21" */
    distance(d: string): string;
    /** "12 points compared" */
    points(n: number): string;
    bin(parts: {field: string; when: string; points: string; distance: string}): string;
    /** Before the scale; and what is hatched. */
    key: string;
    few(n: number): string;
    /** Above the bars; and what they show, where the tallest stands for so many points. */
    bars: string;
    tallest(n: number): string;
    /** Origins that have no row, and the pairs that they are in. */
    hidden(origins: number, pairs: number): string;
    more(n: number): string;
    left(n: number): string;
  };
}
