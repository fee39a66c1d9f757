export function tables(engine: {partitioned: boolean}, days: readonly [string, string]): string[];
export const weigh: readonly string[];
export const keep: readonly string[];
export function basis(which: string): string;
export const place: string;
