/** The record without the fields that have nothing. */
export function present<T extends object>(record: {readonly [K in keyof T]: T[K] | null | undefined}): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as T;
}
