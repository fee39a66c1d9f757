/**
 * Krippendorff's α: how far raters agree over all units. For the API and the docs, never for a figure: it assumes
 * coders who work independently of one another, and news sources copy one another and choose what they report.
 *
 * @module
 */

/** How values are compared: as names, as ranks, by difference, by ratio. All but names are numbers. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/** The values that each unit was given, in any order; who gave none is left out. */
export type Units = readonly (readonly (number | string)[])[];

/** α and what it is made of. */
export interface RawAlpha {
  /** 1 − observed / expected: 1 where all agree, 0 where they do as by chance. `null`: nothing varies. */
  alpha: number | null;
  /** How many units have two values or more. */
  n: number;
  observed: number;
  expected: number;
}

/** α with its jackknife interval of 95 %. */
export interface Alpha extends RawAlpha {
  alpha: number;
  low: number;
  high: number;
}

const LEAST_UNITS = 10;
const WIDEST = 0.4;

/**
 * α = 1 − D_o / D_e with D_o = (1/n) Σ_u Σᵢ≠ⱼ δ² / (m_u − 1) and D_e = (1/(n (n − 1))) Σ n_c n_k δ², over the n values of
 * the units that have two or more; however few these are (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).
 */
export function rawAlpha(units: Units, metric: Metric): RawAlpha {
  const used = units.filter((d) => d.length > 1);
  const counts = new Map<number | string, number>();
  for (const value of used.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const kinds = [...counts].map(([value, count]) => ({value, count}));
  const square = squares(kinds, metric);
  const n = kinds.reduce((sum, d) => sum + d.count, 0);
  const observed = used.reduce((sum, unit) => sum + overPairs(unit, square) / (unit.length - 1), 0) / (n || 1);
  const expected = overPairs(kinds, (a, b) => a.count * b.count * square(a.value, b.value)) / (n * (n - 1) || 1);
  return {alpha: expected > 0 ? 1 - observed / expected : null, n: used.length, observed, expected};
}

/**
 * α of units with a jackknife interval over them, by Student's t: in small samples it keeps its coverage, where the usual
 * bootstrap does not (Hughes 2022, arXiv:2210.13265, for an estimator of his own and its logarithm; here about α as it
 * is). `"too few"`: fewer than 10 units with two values, nothing varies, or an interval of 0.4 or wider.
 */
export function krippendorffAlpha(units: Units, metric: Metric): Alpha | "too few" {
  const used = units.filter((d) => d.length > 1);
  const {alpha, n, ...parts} = rawAlpha(used, metric);
  if (n < LEAST_UNITS || alpha === null) return "too few";
  const without = used.map((_, i) => rawAlpha(used.filter((_, j) => j !== i), metric).alpha ?? NaN);
  const mean = without.reduce((sum, d) => sum + d, 0) / n;
  const variance = without.reduce((sum, d) => sum + (d - mean) ** 2, 0) * ((n - 1) / n);
  const half = studentT(n - 1) * Math.sqrt(variance);
  const [low, high] = [alpha - half, Math.min(alpha + half, 1)];
  return high - low < WIDEST ? {alpha, low, high, n, ...parts} : "too few";
}

/** The sum over all ordered pairs of two members. */
function overPairs<T>(list: readonly T[], of: (a: T, b: T) => number): number {
  let sum = 0;
  list.forEach((a, i) => {
    for (const b of list.slice(0, i)) sum += of(a, b);
  });
  return 2 * sum;
}

/** δ², as a function of two values. Ranks are compared by how many values lie between them. */
function squares(kinds: readonly {value: number | string; count: number}[], metric: Metric): (a: number | string, b: number | string) => number {
  const middle = new Map<number | string, number>();
  let below = 0;
  for (const {value, count} of [...kinds].sort((a, b) => Number(a.value) - Number(b.value))) {
    middle.set(value, below + count / 2);
    below += count;
  }
  if (metric === "nominal") return (a, b) => +(a !== b);
  if (metric === "ordinal") return (a, b) => ((middle.get(a) ?? 0) - (middle.get(b) ?? 0)) ** 2;
  if (metric === "interval") return (a, b) => (Number(a) - Number(b)) ** 2;
  return (a, b) => (a === b ? 0 : ((Number(a) - Number(b)) / (Number(a) + Number(b))) ** 2);
}

/** The 97.5 % quantile of Student's t, by the expansion about the normal one (Abramowitz and Stegun 26.7.5); from 9 degrees of freedom to 0.001. */
function studentT(degrees: number): number {
  const z = 1.959964;
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
    + (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3);
}
