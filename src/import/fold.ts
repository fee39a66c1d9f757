import type {Problem} from "../model/incident.js";

/** Rules that say the same of a column again and again: each value is told once, with the number of rows. */
const folded = new Set(["term", "country", "zero", "no-since"]);

/** The problems, those of a folded rule once for each value. */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const keyOf = ({code, path, value}: Problem) => `${code} ${path} ${String(value)}`;
  for (const d of problems) counts.set(keyOf(d), (counts.get(keyOf(d)) ?? 0) + 1);
  return problems.flatMap((d) => {
    if (!folded.has(d.code)) return d;
    const n = counts.get(keyOf(d)) ?? 0;
    counts.delete(keyOf(d));
    return n > 1 ? {...d, message: `${d.message} (${n} rows)`} : n ? d : [];
  });
}
