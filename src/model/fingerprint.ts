/**
 * A short id made of the content of a record: equal for equal content, in whichever order its fields stand. What is
 * not among the `fields` has no say.
 *
 * Two runs of FNV-1a (Fowler, Noll and Vo) with 32 bits each, so that among 100,000 records none meet by chance.
 */
export function fingerprint(record: Readonly<Record<string, unknown>>, fields: ReadonlySet<string>): string {
  let a = 0;
  let b = 0;
  for (const key of Object.keys(record)) {
    if (!fields.has(key)) continue;
    const text = `${key} ${plain(record, key)}`;
    a += hash(text, 0x811c9dc5);
    b += hash(text, 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

function hash(text: string, seed: number): number {
  for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), 16777619);
  return seed;
}

function plain(record: Readonly<Record<string, unknown>>, key: string): string {
  try {
    return JSON.stringify(record[key]);
  } catch {
    return "";
  }
}
