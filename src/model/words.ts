/**
 * The word of an origin: what it holds of one field of an incident, as of a day, and what it held before.
 *
 * @module
 */
import type {Source, Unknown} from "./incident.js";
import type {Field, ReadClaim, Said, View} from "./reading.js";
import {nothing} from "./read-claim.js";
import {byDay, dayOfClaim, supersedes, unseen} from "./claims.js";

/** A field's value where one is stated: neither silent nor "unknown". */
export type Stated = {readonly [F in Field]-?: Exclude<Said[F], Unknown | undefined>};

/** A value that an origin holds, and the claims in which it said so, the first one first. */
export interface Held<F extends Field = Field> {
  value: Stated[F];
  /** Equal for equal values. */
  key: string;
  /** One of the claims says that its lists are complete. */
  exhaustive: boolean;
  claims: readonly ReadClaim[];
}

/** A value that an origin held before. */
export interface Earlier<F extends Field = Field> {
  value: Stated[F] | Unknown;
  /** The source itself withdrew it. */
  struck: boolean;
  claims: readonly ReadClaim[];
}

/** What one origin says on one field. */
export interface Word<F extends Field = Field> {
  origin: Source;
  field: F;
  /** What it holds now. Two or more: it says both. None: see `unknown`, `notRepeated`; else all was withdrawn. */
  values: readonly Held<F>[];
  /** It says that it does not know. */
  unknown: boolean;
  /** What it held before, the first first: *earlier → later*. */
  earlier: readonly Earlier<F>[];
  /** A revision superseded what it said, and does not speak of the field: "intercepted → not repeated". */
  notRepeated: boolean;
}

/**
 * What each origin says on a field, by the claims to be seen: the value in its latest claim that is not silent on the
 * field. A strictly later claim replaces the earlier value; one that names the earlier in `revises` supersedes all of
 * it. Values of one day, neither of which revises the other, stand side by side. An origin that is silent has no word.
 *
 * `implied`: what a claim that is silent on the field is taken to say.
 */
export const wordsOn = <F extends Field>(claims: readonly ReadClaim[], field: F, view: View, implied: Said = nobody): Word<F>[] => wordsAmong(byOrigin(claims, view), field, implied);

const nobody: Said = {};

/** The claims of one origin that are to be seen, in order: one at least. */
export type Own = readonly [ReadClaim, ...ReadClaim[]];

/** The claims to be seen, by whose they are, in the order of the ids: gathered once for all fields. */
export function byOrigin(claims: readonly ReadClaim[], view: View): readonly Own[] {
  const origins: [ReadClaim, ...ReadClaim[]][] = [];
  for (const claim of claims) {
    if (unseen(claim, view)) continue;
    const same = origins.find((own) => own[0].source.id === claim.source.id);
    if (same) same.push(claim);
    else origins.push([claim]);
  }
  for (const own of origins) if (own.length > 1) own.sort(byDay);
  return origins.length > 1 ? origins.sort((a, b) => (a[0].source.id < b[0].source.id ? -1 : 1)) : origins;
}

/** What each of these origins says on a field. */
export function wordsAmong<F extends Field>(origins: readonly Own[], field: F, implied: Said = nobody): Word<F>[] {
  const words: Word<F>[] = [];
  for (const own of origins) {
    const claim = own[0];
    const word = own.length === 1 && !claim.retracted ? onlyWordOf(claim, field, claim.says[field] ?? implied[field]) : wordOf(own, field, implied);
    if (word) words.push(word);
  }
  return words;
}

/** The word of one origin on a field, or null where it is silent. */
export function wordOn<F extends Field>(claims: readonly ReadClaim[], {id}: Source, field: F, view: View): Word<F> | null {
  return wordsOn(claims.filter((d) => d.source.id === id), field, view)[0] ?? null;
}

/** What a claim says on the field, "unknown" included. */
interface Utterance<F extends Field> {
  value: Said[F];
  key: string;
  claim: ReadClaim;
}

/** `claims`: those of one origin that are to be seen, in order. */
function wordOf<F extends Field>(claims: readonly ReadClaim[], field: F, implied: Said): Word<F> | null {
  const spoken: Utterance<F>[] = [];
  for (const claim of claims) {
    const value = claim.says[field] ?? implied[field];
    if (value !== undefined) spoken.push({value, key: keyOf(value), claim});
  }
  const [first] = spoken;
  if (!first) return null;
  const current = spoken.filter(({claim}) => !claim.retracted && !claims.some((d) => supersedes(d, claim))
    && !spoken.some((d) => dayOfClaim(d.claim) > dayOfClaim(claim) && !d.claim.retracted && !supersedes(claim, d.claim)));
  const past = spoken.filter((d) => !current.includes(d));
  // What it has held ever since, though it was said before, is part of its present word.
  const since = past.reduce((n, {key, claim}, i) => claim.retracted || !current.some((d) => d.key === key) ? i + 1 : n, 0);
  return {
    origin: first.claim.source,
    field,
    values: held([...past.slice(since), ...current]),
    unknown: current.some((d) => d.key === unknown),
    earlier: earlier(past.slice(0, since)),
    notRepeated: !current.length && past.some((d) => !d.claim.retracted)
  };
}

/** Most origins speak once of an incident: they hold what they said. */
function onlyWordOf<F extends Field>(claim: ReadClaim, field: F, value: Said[F]): Word<F> | null {
  const word = (values: readonly Held<F>[]): Word<F> => ({origin: claim.source, field, values, unknown: value === unknown, earlier: nothing, notRepeated: false});
  if (isStated(value)) return word([{value, key: keyOf(value), exhaustive: claim.exhaustive, claims: [claim]}]);
  return value === unknown ? word(nothing) : null;
}

/** Groups what is held now by value. */
function held<F extends Field>(spoken: readonly Utterance<F>[]): Held<F>[] {
  const values = new Map<string, {value: Stated[F]; key: string; exhaustive: boolean; claims: ReadClaim[]}>();
  for (const {value, key, claim} of spoken) {
    const same = values.get(key);
    if (same) {
      same.claims.push(claim);
      same.exhaustive ||= claim.exhaustive;
    } else if (isStated(value)) values.set(key, {value, key, exhaustive: claim.exhaustive, claims: [claim]});
  }
  return [...values.values()].sort((a, b) => a.key < b.key ? -1 : 1);
}

/** Groups what was held before by value, as long as it was held. */
function earlier<F extends Field>(spoken: readonly Utterance<F>[]): Earlier<F>[] {
  const values: {value: Stated[F] | Unknown; struck: boolean; claims: ReadClaim[]}[] = [];
  spoken.forEach(({value, key, claim}, i) => {
    const last = values.at(-1);
    if (last && spoken[i - 1]?.key === key && last.struck === claim.retracted) last.claims.push(claim);
    else if (isStated(value)) values.push({value, struck: claim.retracted, claims: [claim]});
    else values.push({value: unknown, struck: claim.retracted, claims: [claim]});
  });
  return values;
}

const unknown = "unknown";

function isStated<F extends Field>(value: Said[F]): value is Said[F] & Stated[F] {
  return value !== undefined && value !== unknown;
}

/** Equal for equal values, whatever their wording. */
export function keyOf(value: Said[Field]): string {
  if (typeof value !== "object") return String(value);
  if ("id" in value) return `#${value.id}`;
  if ("low" in value) return `${value.low} ${value.high} ${value.best} ${value.about}`;
  if ("from" in value) return `${value.from} ${value.to} ${value.kind} ${value.about}`;
  return `[${value.map((d) => typeof d === "string" ? d : d.id).sort().join()}]`;
}
