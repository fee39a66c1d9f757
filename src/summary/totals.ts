import {bisector, group, sort} from "d3";
import {unseen} from "../model/claims.js";
import type {Measure} from "../model/incident.js";
import {later} from "../model/memoise.js";
import {point} from "../model/quantity.js";
import type {Reading, ReadTally, View} from "../model/reading.js";
import {checkParts, countingIn, growth, listedFor, type Listed, type PartCheck} from "../model/totals.js";

/** A total that a source states, with what there is to say of it. */
export interface Total {
  tally: ReadTally;
  /** What the list has for the same; `null`: nobody says from when to when. */
  listed: Listed | null;
  parts: readonly Total[];
  checks: readonly PartCheck[];
  /** What the same source stated before. */
  before: {tally: ReadTally; how: Change} | null;
}

export type Change = Exclude<ReturnType<typeof growth>, "holds" | null>;

/** The totals of a view. */
export interface Totals {
  /** Those that are part of no other, by measure: that of the figure comes first. */
  groups: readonly {measure: Measure; totals: readonly Total[]}[];
  /** Whole or part, by the last day of each. */
  all: readonly Total[];
  left: readonly (readonly ["notYetSaid" | "sourceHidden" | "outsidePeriod", number])[];
}

/** What is stated under the view and can be of its period, in time; of the others how many, by reason. */
export function statedIn(reading: Reading, view: View): {shown: ReadTally[]; left: Totals["left"]} {
  const reasons = reading.tallies.map((d) => unseen({...d, join: "stated"}, view) ?? (outside(d, view) ? "outsidePeriod" : null));
  return {
    shown: sort(reading.tallies.filter((_, i) => reasons[i] === null), (d) => d.until?.to ?? Infinity, (d) => d.since?.from ?? -Infinity, (d) => d.said ?? 0, (d) => -point(d.value), (d) => d.id),
    left: (["notYetSaid", "sourceHidden", "outsidePeriod"] as const).map((why) => [why, reasons.filter((d) => d === why).length] as const).filter((d) => d[1] > 0)
  };
}

/** Each total beside what is listed for its own span, found when it is first asked for: of thousands of totals the most are folded. */
export function totalsOf(reading: Reading, view: View, measure: Measure): Totals {
  const {shown, left} = statedIn(reading, view);
  const counting = later(() => countingIn(reading, view));
  const ids = new Map(shown.map((d) => [d.id, d.measure]));
  const wholes = group(shown, (d) => d.partOf);
  const kin = group(shown, kinOf);
  const byWhole = later(() => group(all, (d) => d.tally.partOf));
  const all = shown.map((tally): Total => {
    const listed = later(() => listedFor(tally, reading, view, counting()));
    const parts = later(() => (byWhole().get(tally.id) ?? []).filter((d) => d.tally.measure === tally.measure));
    const checks = later(() => checkParts(tally, wholes.get(tally.id) ?? []));
    const before = later(() => beforeOf(tally, kin.get(kinOf(tally))!));
    return {
      tally,
      get listed() { return listed(); },
      get parts() { return parts(); },
      get checks() { return checks(); },
      get before() { return before(); }
    };
  });
  const roots = all.filter(({tally: d}) => ids.get(d.partOf ?? "") !== d.measure);
  const measures = new Set([measure, ...roots.map((d) => d.tally.measure)]);
  return {
    groups: [...measures].map((own) => ({measure: own, totals: roots.filter((d) => d.tally.measure === own)})).filter((d) => d.totals.length > 0),
    all,
    left
  };
}

function outside({since, until}: ReadTally, {period}: View): boolean {
  return period !== null && ((until?.to ?? Infinity) < period[0] || (since?.from ?? -Infinity) > period[1]);
}

/** One can only have grown from another of the same source, place, actor and people. */
const kinOf = ({source, measure, country, site, by, of}: ReadTally): string => JSON.stringify([source.id, measure, country, site?.id, by?.id, of]);

const byEnd = bisector<ReadTally, number>((d) => d.until?.to ?? Infinity);

/** The latest of the same source and scope before it, where that was another number; all of them in time. */
export function beforeOf(tally: ReadTally, shown: readonly ReadTally[]): Total["before"] {
  for (let i = byEnd.right(shown, tally.until?.to ?? Infinity) - 1; i >= 0; i--) {
    const earlier = shown[i]!;
    const how = earlier.partOf === tally.id ? null : growth(earlier, tally);
    if (how && how !== "holds") return {tally: earlier, how};
  }
  return null;
}
