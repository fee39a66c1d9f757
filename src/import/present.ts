/** The record without the fields that have nothing. */
export function present<T extends object>(record: {readonly [K in keyof T]: T[K] | null | undefined}): T {
  const made: Partial<T> = {};
  for (const key in record) if (record[key] !== null && record[key] !== undefined) made[key] = record[key];
  return made as T;
}
