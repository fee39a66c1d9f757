/** A number of pixels as it stands in an attribute: at most one decimal, never "-0" or "NaN". */
export function px(n: number): number {
  return Number.isFinite(n) ? Math.round(n * 10) / 10 || 0 : 0;
}

/** A point of a path. */
export const at = (x: number, y: number): string => `${px(x)},${px(y)}`;
