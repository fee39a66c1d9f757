import type {Standing} from "../model/count.js";
import type {Day, Reading} from "../model/reading.js";
import {attacksIn, orderOf} from "./standings.js";

/** What stands together, by last possible day, and what it comes to. */
export interface Pile {
  marks: Standing[];
  attacks: number;
  countries: Set<string | null>;
  /** The first day on which any of it can have begun; `Infinity`: none is known. */
  first: Day;
}

export const newPile = (): Pile => ({marks: [], attacks: 0, countries: new Set(), first: Infinity});

/** Adds the next in time. */
export function addTo(pile: Pile, d: Standing): void {
  countIn(pile, d);
  pile.marks.push(d);
}

function countIn(pile: Pile, d: Standing): void {
  const {from, country} = d.row;
  pile.attacks += attacksIn(d);
  pile.countries.add(country);
  if (from !== null && from < pile.first) pile.first = from;
}

/**
 * Puts each of the standings, in the order of the rows, on some piles: the same list for all that go on the same ones.
 *
 * It is looked into each in the order in which they lie in memory, and only then are they put in time: the other way
 * round, of 100,000, each look is one into another corner of it and takes three times as long.
 */
export function pileUp(standings: readonly Standing[], {rows}: Pick<Reading, "rows">, pilesFor: (d: Standing) => readonly Pile[]): void {
  const places = standings.map((d) => {
    const piles = pilesFor(d);
    for (const pile of piles) countIn(pile, d);
    return piles;
  });
  for (const i of orderOf(rows)) for (const {marks} of places[i]!) marks.push(standings[i]!);
}
