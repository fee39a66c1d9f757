import {gathered} from "../model/memoise.js";
import type {Reading, Row} from "../model/reading.js";

/** How many countries have a colour of their own; all others share one more. */
export const OWN_COLOURS = 6;

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/**
 * The colour class of each country, the same in all figures of one reading whatever is filtered: 0 to 5 in the order of
 * the codes, 6 for every further one.
 */
export const countryColours = (reading: Reading): ReadonlyMap<string, number> => known.get(reading) ?? colour(reading, codesOf(reading));

/** Gives the countries of a reading their colours, whether its incidents are here or not. */
export function colour(reading: Reading, codes: readonly string[]): ReadonlyMap<string, number> {
  const colours = new Map([...codes].sort().map((code, i) => [code, Math.min(i, OWN_COLOURS)]));
  known.set(reading, colours);
  return colours;
}

/** The countries of all its incidents. */
export const codesOf = ({rows}: Pick<Reading, "rows">): string[] => [...codesIn(rows)];

const codesIn = gathered(() => new Set<string>(), (codes, rows: readonly Row[], from) => {
  for (let i = from; i < rows.length; i++) {
    const {country} = rows[i]!;
    if (country) codes.add(country);
  }
});
