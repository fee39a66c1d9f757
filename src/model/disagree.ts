/**
 * Who says what about the same incident, field by field, and how far apart they are. The raters are the origins, each
 * with its word; who is silent or says "unknown" abstains.
 *
 * @module
 */
import type {Source} from "./incident.js";
import type {Field, Indexes, ReadClaim, Row, Said, View} from "./reading.js";
import {distance, relate, type Relation} from "./compare.js";
import {nothing} from "./read-claim.js";
import {byOrigin, wordsAmong, wordsOn, type Own, type Stated, type Word} from "./words.js";

/** The fields that can be compared, in the order in which figures show them. */
export const fields: readonly Field[] = [
  "occurred", "date", "partOfDay", "place", "weapon", "munitions", "intercepted", "attacks",
  "outcome", "damage", "injured", "killed", "responsibility"
];

/** A value, and who holds it now. An origin that says both stands at each of its values. */
export interface Version<F extends Field = Field> {
  value: Stated[F];
  key: string;
  exhaustive: boolean;
  /** In the order of their ids. */
  origins: readonly Source[];
  claims: readonly ReadClaim[];
}

/** An incident and a field: what is said of it. */
export interface Line<F extends Field = Field> {
  field: F;
  /** What is held now, the version of the most origins first. */
  versions: readonly Version<F>[];
  /** Everything that each origin said on it, what it no longer holds too. */
  words: readonly Word<F>[];
  /** Origins that hold a value now. */
  origins: readonly Source[];
  /** Origins that say they do not know. */
  unknown: readonly Source[];
  /** Origins that say both. */
  both: readonly Source[];
  /** `conflict`: two of the versions do not meet. */
  relation: Relation;
  /** Claims that the editor joined to the incident though their place is not the incident's: they speak against it. */
  againstJoin: readonly ReadClaim[];
}

/** What is said of a field of an incident, by the claims to be seen. */
export function versionsOf<F extends Field>(row: Row, field: F, reading: Indexes, view: View, origins = byOrigin(row.claims, view)): Line<F> {
  const words = comparedWords(row, field, reading, view, origins);
  const versions = grouped(words);
  const holders: Source[] = [], unknown: Source[] = [], both: Source[] = [];
  for (const d of words) {
    if (d.values.length > 0) holders.push(d.origin);
    if (d.unknown) unknown.push(d.origin);
    if (d.values.length > 1) both.push(d.origin);
  }
  const againstJoin = field === "place" ? elsewhere(row, origins, reading).filter((d) => d.join === "inferred") : nothing;
  return {field, versions, words, origins: holders, unknown, both, relation: relationAmong(versions, field, reading), againstJoin};
}

const happened: Said = {occurred: true};

/** The strongest relation of any two. */
function relationAmong<F extends Field>(versions: readonly Version<F>[], field: F, reading: Indexes): Relation {
  let strongest: Relation = "meet";
  for (let i = 1; i < versions.length; i++) {
    for (let j = 0; j < i; j++) {
      const relation = relate(field, versions[j]!, versions[i]!, reading);
      if (relation === "conflict") return relation;
      if (relation === "wording") strongest = relation;
    }
  }
  return strongest;
}

/**
 * The words that can be compared. Whoever says anything of an incident says that it happened, and whoever names it puts
 * it where it is; either counts only where another origin says otherwise.
 */
export function comparedWords<F extends Field>(row: Row, field: F, reading: Indexes, view: View, origins = byOrigin(row.claims, view)): Word<F>[] {
  if (field === "occurred") {
    const words = wordsAmong(origins, field, happened);
    return words.some((d) => d.values.some(({value}) => value === false)) ? words : nothing;
  }
  const words = wordsAmong(origins, field);
  if (field !== "place" || !row.site || elsewhere(row, origins, reading).length === 0) return words;
  const named = row.claims.filter(({source, join, says}) =>
    join === "stated" && says.occurred !== false && !words.some((d) => d.origin.id === source.id));
  return [...words, ...wordsOn(named, field, view, {place: row.site})].sort((a, b) => (a.origin.id < b.origin.id ? -1 : 1));
}

/** The claims that now put the incident where its site is not. */
function elsewhere({site}: Row, origins: readonly Own[], reading: Indexes): ReadClaim[] {
  if (!site) return [];
  const places = wordsAmong(origins, "place").flatMap((d) => d.values);
  return places.filter((d) => relate("place", d, {value: site, exhaustive: false}, reading) === "conflict").flatMap((d) => d.claims);
}

function grouped<F extends Field>(words: readonly Word<F>[]): Version<F>[] {
  const versions: {value: Stated[F]; key: string; exhaustive: boolean; origins: Source[]; claims: ReadClaim[]}[] = [];
  for (const {origin, values} of words) {
    for (const {value, key, exhaustive, claims} of values) {
      const same = versions.find((d) => d.key === key);
      if (same) {
        same.exhaustive ||= exhaustive;
        same.origins.push(origin);
        same.claims.push(...claims);
      } else versions.push({value, key, exhaustive, origins: [origin], claims: [...claims]});
    }
  }
  return versions.length > 1 ? versions.sort((a, b) => b.origins.length - a.origins.length || (a.key < b.key ? -1 : 1)) : versions;
}

/** "2 of 5 fields in conflict" */
export interface Conflicts {
  /** Fields on which two origins or more hold a value, or one says both. */
  compared: readonly Field[];
  inConflict: readonly Field[];
  /** Fields on which the words differ and what they mean may not. */
  inWording: readonly Field[];
}

/** What is said of each field of an incident, where there are two claims or more to compare. */
export function linesOf(row: Row, reading: Indexes, view: View, origins = byOrigin(row.claims, view)): Line[] {
  const {claims} = row;
  const lines: Line[] = [];
  if (claims.length > 1) for (const field of fields) {
    for (const {says} of claims) if (says[field] !== undefined) {
      lines.push(versionsOf(row, field, reading, view, origins));
      break;
    }
  }
  return lines;
}

/** On which of the fields the origins can be compared, and on which they are in conflict. */
export function conflictsIn(lines: readonly Line[]): Conflicts {
  const compared = lines.filter((d) => d.origins.length > 1 || d.both.length > 0);
  const inState = (relation: Relation): Field[] => compared.filter((d) => d.relation === relation).map((d) => d.field);
  return {compared: compared.map((d) => d.field), inConflict: inState("conflict"), inWording: inState("wording")};
}

/** On which fields the origins of an incident can be compared, and on which they are in conflict. */
export const conflictsOf = (row: Row, reading: Indexes, view: View): Conflicts => conflictsIn(linesOf(row, reading, view));

/** D of an incident and a field: how far apart its origins are, from 0 to 1. */
export interface Disagreement {
  /** How many origins: those that hold one value. */
  n: number;
  /** The mean of δ² over all pairs of origins: at least this… */
  min: number;
  /** …and at most this; the two differ where ranges and bounds leave it open. */
  max: number;
  /** The widest plain gap between two of them, in the field's unit; `null` where it has none. */
  gap: number | null;
}

/**
 * D = Σᵢ≠ⱼ δ²(vᵢ, vⱼ) / (m (m − 1)), the observed disagreement of Krippendorff within one unit, with the δ² of
 * {@link distance}. `undefined`, never 0, where fewer than two origins hold a value. One that says both abstains.
 */
export function disagreement(row: Row, field: Field, reading: Indexes, view: View): Disagreement | undefined {
  const values = comparedWords(row, field, reading, view).flatMap((d) => (d.values.length === 1 ? d.values : []));
  if (values.length < 2) return undefined;
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => distance(field, a, b, reading)));
  const mean = (of: "min" | "max"): number => pairs.reduce((sum, d) => sum + d[of], 0) / pairs.length;
  const gap = pairs.reduce<number | null>((most, d) => (d.gap === null ? most : Math.max(most ?? 0, d.gap)), null);
  return {n: values.length, min: mean("min"), max: mean("max"), gap};
}
