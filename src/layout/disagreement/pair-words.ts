import {bisectRight, greatest, sum} from "d3";
import type {Locale} from "../../locale/locale.js";
import type {Interval} from "../../model/reading.js";
import type {Distances, Pair} from "../../summary/pairs.js";

/** From distance to distance, as shades tell them apart. */
export const SCALE = [0, 0.1, 0.2, 0.35, 0.5, 1] as const;

/** Which of the shades. */
export const shadeOf = ({n, min}: Distances): number => bisectRight(SCALE.slice(1, -1), min / n);

export const keyOf = (origins: Pair["origins"]): string => origins.map((d) => d.id).join(" & ");

const interval = (low: number, high: number | null): Interval => ({low, high, best: null, about: false, wording: null});

/** As many digits for one distance as for another: 0.6 is 0.60. */
const hundredths = ({number}: Locale) => (value: number): string => {
  const whole = Math.round(100 * value);
  return number(whole / 100) + (whole % 10 === 0 && whole % 100 > 0 ? number(0) : "");
};

/** The mean of distances: where bounds leave it open, from what to what. */
export function meanIn({n, min, max}: Distances, locale: Locale): string {
  const rounded = (sum: number): number => Math.round((100 * sum) / n) / 100;
  return locale.quantity(interval(rounded(min), rounded(max)), hundredths(locale));
}

export const sayDistance = (d: Distances, locale: Locale): string => locale.disagreement.pairs.distance(meanIn(d, locale));

/** The same in as few signs as a square holds. */
export function signDistance({n, min, max}: Distances, locale: Locale): string {
  return max - min < n / 200 ? hundredths(locale)(min / n) : locale.disagreement.matrix.number(interval(Math.floor((10 * min) / n) / 10, null));
}

/** "14 shared points, 5 in conflict (most: Outcome)" */
export function sayShared({n, conflicts}: Pair, locale: Locale): string {
  const most = greatest(conflicts, (d) => d[1]);
  return locale.disagreement.pairs.shared(n, sum(conflicts.values()), most ? locale.field[most[0]] : null);
}

export function sayPair(pair: Pair, locale: Locale): string {
  const [a, b] = pair.origins.map((d) => locale.nameOf(d)) as [string, string];
  return locale.disagreement.pairs.pair(a, b, sayShared(pair, locale), sayDistance(pair, locale));
}
