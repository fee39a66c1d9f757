import type {Source} from "./incident.js";
import {memoise} from "./memoise.js";
import type {NameIndex, SourceIndex} from "./reading.js";

/** An index of sources that knows which belongs to which. Where they belong to one another in a ring, it stops there. */
export function indexSources(names: NameIndex<Source>): SourceIndex {
  function chain(source: Source): Source[] {
    const found = new Set<Source>();
    for (let next: Source | undefined = source; next && !found.has(next); next = next.partOf === undefined ? undefined : names.get(next.partOf)) found.add(next);
    return [...found];
  }
  return {
    ...names,
    root: memoise((source: Source) => chain(source).at(-1) ?? source),
    side: memoise((source: Source) => chain(source).find((d) => d.side)?.side ?? null)
  };
}
