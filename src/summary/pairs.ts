import {distance, relationAt} from "../model/compare.js";
import type {Line} from "../model/disagree.js";
import type {Source} from "../model/incident.js";
import type {Field, Reading} from "../model/reading.js";
import {atOnce, type Slices} from "../model/slices.js";
import type {Held} from "../model/words.js";
import type {Compared} from "./disagreement.js";

/** A sum of distances δ², at least and at most, and of how many. */
export interface Distances {
  n: number;
  min: number;
  max: number;
}

/** Two origins, and how far apart they are on the points on which both speak. */
export interface Pair extends Distances {
  /** In the order of their ids. */
  origins: readonly [Source, Source];
  /** On how many points they are in conflict, by field. */
  conflicts: Map<Field, number>;
  /** Those with such a point, each once. */
  incidents: Compared[];
}

/** A field of an incident on which two origins or more hold one value each, and the distances of its pairs: their mean is D. */
export interface Point extends Distances {
  field: Field;
  compared: Compared;
}

/** Who is compared with whom, and on what. */
export interface Pairs {
  /** On how many points each origin can be compared, in the order of their ids. */
  origins: ReadonlyMap<Source, number>;
  pairs: readonly Pair[];
  points: readonly Point[];
}

/** From so many shared points on, a mean distance says something. */
export const ENOUGH = 5;
const MANY = {incidents: 100, origins: 12};

export const noPairs: Pairs = {origins: new Map(), pairs: [], points: []};

/** Are there so many incidents that pairs may say more than their positions? */
export const areMany = (several: readonly Compared[]): boolean => several.length >= MANY.incidents;

/** Do so many origins speak of the same that most of a picture of their pairs would not stay empty? */
export function isDense({origins: {size}, pairs}: Pairs): boolean {
  return size >= MANY.origins && pairs.filter((d) => d.n >= ENOUGH).length >= (size * (size - 1)) / 6;
}

/** In one pass: who is silent, does not know or says both abstains. */
export const pairsOf = (several: readonly Compared[], reading: Reading): Pairs => atOnce(pairsInSlices(several, reading));

/** So many incidents are gone through at a time: a few milliseconds. */
const SLICE = 250;

/** The same in slices. */
export function* pairsInSlices(several: readonly Compared[], reading: Reading): Slices<Pairs> {
  const origins = new Map<Source, number>();
  const pairs = new Map<Source, Map<Source, Pair>>();
  const points: Point[] = [];
  for (const [n, compared] of several.entries()) {
    for (const line of compared.lines) {
      const {field} = line;
      const {held, apart} = heldOn(line, reading);
      if (held.length < 2) continue;
      const point = {field, compared, n: 0, min: 0, max: 0};
      held.forEach(({origin: b, kind: j}, at) => {
        origins.set(b, (origins.get(b) ?? 0) + 1);
        for (let i = 0; i < at; i++) {
          const a = held[i]!;
          const d = apart(a.kind, j);
          add(point, d);
          const pair = pairIn(pairs, a.origin, b);
          add(pair, d);
          if (d.conflict) pair.conflicts.set(field, (pair.conflicts.get(field) ?? 0) + 1);
          if (pair.incidents.at(-1) !== compared) pair.incidents.push(compared);
        }
      });
      points.push(point);
    }
    if (n % SLICE === SLICE - 1) yield;
  }
  return {origins: new Map([...origins].sort(([a], [b]) => (a.id < b.id ? -1 : 1))), pairs: [...pairs.values()].flatMap((d) => [...d.values()]), points};
}

function add(sum: Distances, {min, max}: Pick<Distances, "min" | "max">): void {
  sum.n++;
  sum.min += min;
  sum.max += max;
}

function pairIn(pairs: Map<Source, Map<Source, Pair>>, a: Source, b: Source): Pair {
  const others = pairs.get(a) ?? new Map<Source, Pair>();
  pairs.set(a, others);
  const pair = others.get(b) ?? {origins: [a, b], n: 0, min: 0, max: 0, conflicts: new Map<Field, number>(), incidents: []};
  others.set(b, pair);
  return pair;
}

/** Who holds one value, and which; two values are compared once, by however many they are held. */
function heldOn({field, words}: Line, reading: Reading) {
  const values: Held[] = [];
  const held: {origin: Source; kind: number}[] = [];
  for (const {origin, values: [only, second]} of words) {
    if (!only || second) continue;
    let kind = values.findIndex((d) => d.key === only.key && d.exhaustive === only.exhaustive);
    if (kind < 0) kind = values.push(only) - 1;
    held.push({origin, kind});
  }
  const known: ReturnType<typeof measured>[] = [];
  const apart = (i: number, j: number) => known[i * values.length + j] ??= measured(field, distance(field, values[i]!, values[j]!, reading));
  return {held, apart};
}

const measured = (field: Field, d: ReturnType<typeof distance>) => ({min: d.min, max: d.max, conflict: relationAt(field, d) === "conflict"});
