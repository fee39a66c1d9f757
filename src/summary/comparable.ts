import {greatest, sort} from "d3";
import type {Measure} from "../model/incident.js";
import type {Reading, ReadTally, View} from "../model/reading.js";
import {comparable, type Difference} from "../model/totals.js";
import {statedIn} from "./totals.js";

/** A total that compares with no other. */
export interface Alone {
  tally: ReadTally;
  /** The other that comes nearest to it, and in what it differs; `null`: there is no other. */
  nearest: {tally: ReadTally; reason: Difference} | null;
}

/** The totals of a view, set against one another. */
export interface ComparedTotals {
  /** Those that count the same. */
  groups: readonly (readonly ReadTally[])[];
  alone: readonly Alone[];
  /** All that are stated under the view. */
  shown: readonly ReadTally[];
  /** How many are not. */
  left: number;
}

const measures: readonly Measure[] = ["attacks", "sites", "killed", "injured", "munitions", "intercepted"];
const order: readonly Difference[] = ["measure", "since", "until", "place", "by", "of"];

/** Which of the totals of a view can be compared. */
export function comparedTotals(reading: Reading, view: View): ComparedTotals {
  const {shown} = statedIn(reading, view);
  let groups: ReadTally[][] = [];
  for (const tally of shown) {
    const same = groups.filter((all) => all.some((d) => comparable(d, tally).comparable));
    groups = [...groups.filter((all) => !same.includes(all)), [...same.flat(), tally]];
  }
  return {
    groups: groups.filter((all) => all.length > 1),
    alone: sort(groups.flatMap((all) => (all.length > 1 ? [] : all)), (d) => measures.indexOf(d.measure)).map((tally) => ({tally, nearest: nearestTo(tally, shown)})),
    shown,
    left: reading.tallies.length - shown.length
  };
}

/** The later the first thing in which two differ, the nearer they are; its own whole comes first, then what another source says. */
function nearestTo(tally: ReadTally, all: readonly ReadTally[]): Alone["nearest"] {
  const others = all.flatMap((d) => {
    const compared = comparable(d, tally);
    return d === tally || compared.comparable ? [] : [{tally: d, reason: compared.reason}];
  });
  return greatest(others, (d) => 4 * order.indexOf(d.reason) + 2 * +(d.tally.id === tally.partOf) + +(d.tally.source.id !== tally.source.id)) ?? null;
}
