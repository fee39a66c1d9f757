import type {Reading} from "../model/reading.js";

/** How many countries have a colour of their own; all others share one more. */
export const OWN_COLOURS = 6;

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/**
 * The colour class of each country, the same in all figures of one reading whatever is filtered: 0 to 5 in the order of
 * the codes, 6 for every further one.
 */
export function countryColours(reading: Reading): ReadonlyMap<string, number> {
  let colours = known.get(reading);
  if (!colours) {
    const codes = new Set<string>();
    for (const {country} of reading.rows) if (country) codes.add(country);
    colours = new Map([...codes].sort().map((code, i) => [code, Math.min(i, OWN_COLOURS)]));
    known.set(reading, colours);
  }
  return colours;
}
