import {distance, relationAt} from "../model/compare.js";
import type {Standing} from "../model/count.js";
import type {Line} from "../model/disagree.js";
import type {Source} from "../model/incident.js";
import {under} from "../model/memoise.js";
import type {Day, Field, Indexes} from "../model/reading.js";
import type {Slices} from "../model/slices.js";
import type {Held} from "../model/words.js";
import type {Compared} from "./disagreement.js";
import {lastDay} from "./standings.js";

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
  /** Of how many of these it is the first pair: each incident is counted with one. */
  own: number;
}

/** A field of an incident on which two origins or more hold one value each, and the distances of its pairs: their mean is D. */
export interface Point extends Distances {
  field: Field;
  /** In the order of their ids. */
  origins: readonly Source[];
  /** Of each with those before it. */
  apart: readonly Apart[];
}

/** How far apart two origins are on a point. */
interface Apart {
  min: number;
  max: number;
  conflict: boolean;
}

/** The points of some days: how many, and the sum of their D. */
export interface Pile extends Distances {
  /** One for each point. */
  incidents: Compared[];
}

/** Who is compared with whom, and on what. */
export interface Pairs {
  /** On how many points each origin can be compared, in the order of their ids. */
  origins: ReadonlyMap<Source, number>;
  pairs: readonly Pair[];
  /** The points of each field by the last day on which it can have happened; `null`: undated. */
  piles: ReadonlyMap<Field, ReadonlyMap<Day | null, Pile>>;
}

/** From so many shared points on, a mean distance says something. */
export const ENOUGH = 5;
const MANY = {incidents: 100, origins: 12};

export const noPairs: Pairs = {origins: new Map(), pairs: [], piles: new Map()};

/** Are there so many incidents that pairs may say more than their positions? */
export const areMany = ({length}: readonly unknown[]): boolean => length >= MANY.incidents;

/** Do so many origins speak of the same that most of a picture of their pairs would not stay empty? Each point stands for so many. */
export function isDense({origins: {size}, pairs}: Pairs, each = 1): boolean {
  return size >= MANY.origins && pairs.filter((d) => d.n * each >= ENOUGH).length >= (size * (size - 1)) / 6;
}

/** So many incidents are gone through at a time: a few milliseconds. */
const SLICE = 500;

/** Adds up the points of incidents, in slices. */
export function* pairsInSlices(several: readonly Compared[]): Slices<Pairs> {
  const origins = new Map<Source, number>();
  const pairs = new Map<Source, Map<Source, Pair>>();
  const piles = new Map<Field, Map<Day | null, Pile>>();
  for (let n = 0; n < several.length; n++) {
    const compared = several[n]!;
    for (const point of compared.points) {
      const pile = pileIn(piles, point.field, compared.standing);
      add(pile, {min: point.min / point.n, max: point.max / point.n});
      pile.incidents.push(compared);
      let k = 0;
      point.origins.forEach((b, at) => {
        origins.set(b, (origins.get(b) ?? 0) + 1);
        for (let i = 0; i < at; i++) {
          const d = point.apart[k++]!;
          const pair = pairIn(pairs, point.origins[i]!, b);
          add(pair, d);
          if (d.conflict) pair.conflicts.set(point.field, (pair.conflicts.get(point.field) ?? 0) + 1);
          if (pair.incidents.at(-1) !== compared) pair.incidents.push(compared);
          if (k === 1 && point === compared.points[0]) pair.own++;
        }
      });
    }
    if (n % SLICE === SLICE - 1) yield;
  }
  return {origins: new Map([...origins].sort(([a], [b]) => (a.id < b.id ? -1 : 1))), pairs: [...pairs.values()].flatMap((d) => [...d.values()]), piles};
}

function add(sum: Distances, {min, max}: Pick<Distances, "min" | "max">): void {
  sum.n++;
  sum.min += min;
  sum.max += max;
}

function pairIn(pairs: Map<Source, Map<Source, Pair>>, a: Source, b: Source): Pair {
  return under(under(pairs, a, () => new Map<Source, Pair>()), b, (): Pair => ({origins: [a, b], n: 0, min: 0, max: 0, conflicts: new Map(), incidents: [], own: 0}));
}

function pileIn(piles: Map<Field, Map<Day | null, Pile>>, field: Field, standing: Standing): Pile {
  const day = standing.row.span ? lastDay(standing) : null;
  return under(under(piles, field, () => new Map<Day | null, Pile>()), day, () => ({n: 0, min: 0, max: 0, incidents: []}));
}

/** On what the origins of an incident can be compared: who is silent, does not know or says both abstains. */
export function pointsOf(lines: readonly Line[], indexes: Indexes): Point[] {
  const points: Point[] = [];
  for (const {field, words} of lines) {
    const held = words.filter((d) => d.values.length === 1);
    if (held.length < 2) continue;
    const apart = apartIn(field, held.map((d) => d.values[0]!), indexes);
    const point = {field, origins: held.map((d) => d.origin), apart, n: 0, min: 0, max: 0};
    for (const d of apart) add(point, d);
    points.push(point);
  }
  return points;
}

/** How far each value is from those before it; two are compared once, by however many they are held. */
function apartIn(field: Field, held: readonly Held[], indexes: Indexes): Apart[] {
  const values: Held[] = [];
  const kinds = held.map((d) => {
    const known = values.findIndex(({key, exhaustive}) => key === d.key && exhaustive === d.exhaustive);
    return known < 0 ? values.push(d) - 1 : known;
  });
  const known: Apart[] = [];
  return kinds.flatMap((j, at) => kinds.slice(0, at).map((i) => known[i * values.length + j] ??= measured(field, distance(field, values[i]!, values[j]!, indexes))));
}

const together: Apart = {min: 0, max: 0, conflict: false};

function measured(field: Field, d: ReturnType<typeof distance>): Apart {
  return d.max === 0 && !d.apart ? together : {min: d.min, max: d.max, conflict: relationAt(field, d) === "conflict"};
}
