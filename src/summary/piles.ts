import type {Standing} from "../model/count.js";
import type {Day} from "../model/reading.js";
import {putOn, type Growing} from "./bins.js";
import {attacksIn} from "./standings.js";

/** What stands together, by last possible day, and what it comes to. */
export interface Pile {
  days: Map<Day, Growing>;
  attacks: number;
  /** Two at the most, for with the second it is of several. */
  countries: Set<string | null>;
  /** The first day on which any of it can have begun; `Infinity`: none is known. */
  first: Day;
}

export const newPile = (): Pile => ({days: new Map(), attacks: 0, countries: new Set(), first: Infinity});

/** Adds an incident. */
export function addTo(pile: Pile, d: Standing): void {
  const {from, country} = d.row;
  pile.attacks += attacksIn(d);
  if (pile.countries.size < 2) pile.countries.add(country);
  if (from !== null && from < pile.first) pile.first = from;
  putOn(pile.days, d);
}
