/**
 * The candidate that shares the most pairs of letters with the name; `null` where none shares more than the given part
 * of them (0: none at all, 1: all).
 */
export function nearest(name: string, candidates: Iterable<string>, part = 0): string | null {
  const wanted = pairs(name);
  let best: string | null = null;
  for (const candidate of candidates) {
    const own = pairs(candidate);
    const shared = wanted.filter((d) => own.includes(d)).length * 2 / (wanted.length + own.length);
    if (shared > part) [best, part] = [candidate, shared];
  }
  return best;
}

function pairs(text: string): string[] {
  return Array.from(text.slice(0, 40).toLowerCase(), (_, i) => text.slice(i && i - 1, i + 1).toLowerCase());
}
