import type {Standing} from "../model/count.js";
import type {Day} from "../model/reading.js";
import {putOn, type Growing} from "./bins.js";
import {ByDay} from "../model/by-day.js";

/** What stands together, by last possible day, and what it comes to. */
export interface Pile {
  days: ByDay<Growing>;
  attacks: number;
  /** Of the last one. */
  country: string | null;
  /** They are of several countries. */
  mixed: boolean;
  /** The first day on which any of it can have begun; `Infinity`: none is known. */
  first: Day;
}

export const newPile = (): Pile => ({days: new ByDay(), attacks: 0, country: null, mixed: false, first: Infinity});

/** Adds an incident of so many attacks. */
export function addTo(pile: Pile, d: Standing, attacks: number): void {
  const {from, country} = d.row;
  pile.attacks += attacks;
  if (country !== pile.country) {
    pile.mixed ||= pile.days.size > 0;
    pile.country = country;
  }
  if (from !== null && from < pile.first) pile.first = from;
  putOn(pile.days, d, attacks);
}
