import type {Source} from "./incident.js";
import {memoise} from "./memoise.js";
import type {NameIndex, SourceIndex} from "./reading.js";

/** Where a source belongs. */
export interface Kin {
  /** The outermost source that it belongs to. */
  root: Source;
  /** Its side, or that of the nearest one that it belongs to. */
  side: NonNullable<Source["side"]> | null;
}

/** Tells which source belongs to which. Where they belong to one another in a ring, it stops there. */
export function kinIn(names: Pick<NameIndex<Source>, "get">): (source: Source) => Kin {
  function chain(source: Source): Source[] {
    const found = new Set<Source>();
    for (let next: Source | undefined = source; next && !found.has(next); next = next.partOf === undefined ? undefined : names.get(next.partOf)) found.add(next);
    return [...found];
  }
  return memoise((source) => {
    const all = chain(source);
    return {root: all.at(-1) ?? source, side: all.find((d) => d.side)?.side ?? null};
  });
}

/** An index of sources that knows where they belong. */
export const indexSources = (names: NameIndex<Source>, kin = kinIn(names)): SourceIndex => ({...names, root: (d) => kin(d).root, side: (d) => kin(d).side});
