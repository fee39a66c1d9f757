/**
 * Two values of one field: do they meet, and how far apart are they?
 *
 * @module
 */
import type {Damage, Outcome, Site, Source, Weapon} from "./incident.js";
import type {Field, Indexes, Interval, SiteIndex, SourceIndex, Span} from "./reading.js";
import type {Held} from "./words.js";
import {spansMeet} from "./edtf.js";
import {meets} from "./quantity.js";
import {distanceKm} from "./sites.js";

/** A value to compare, and whether its list is complete. */
export type Value<F extends Field = Field> = Pick<Held<F>, "value" | "exhaustive">;

/** How far apart two values are. */
export interface Distance {
  /** They cannot both hold. */
  apart: boolean;
  /** δ², from 0 to 1: at least this… */
  min: number;
  /** …and at most this, where bounds leave it open. */
  max: number;
  /** The plain gap between the nearest that both can mean, in the field's unit: people, days, kilometres. */
  gap: number | null;
}

/** `wording`: siblings of the weapon tree, as a rocket and a missile. In sight, but not counted as a conflict. */
export type Relation = "meet" | "wording" | "conflict";

/** Do the two values meet, do they differ in wording, or are they in conflict? */
export function relate<F extends Field>(field: F, a: Value<F>, b: Value<F>, reading: Indexes): Relation {
  return relationAt(field, distance(field, a, b, reading));
}

/** The same, of values whose distance is known. */
export function relationAt(field: Field, {apart, min}: Distance): Relation {
  return !apart ? "meet" : field === "weapon" && min < 1 ? "wording" : "conflict";
}

/**
 * How far apart two values of a field are, as δ²:
 *
 * * outcome: the difference of the shares that reached the target (hit 1, partial ½, missed and intercepted 0), squared;
 *   missed and intercepted differ by ¼;
 * * weapon: by a small tree; a class and its member 0, siblings ¼, else 1;
 * * damage: the difference of the ranks as a share of the scale, squared;
 * * numbers: ((a − b) / (a + b))², 0 when both are 0; of ranges and bounds the nearest and the farthest, which for one
 *   without an end is the limit, 1;
 * * dates: (gap in days / 7)², at most 1;
 * * places: (kilometres between the sites, less the uncertainty of both, / 100)², at most 1; 0 within one another; from 0
 *   to 1 where a point is not known;
 * * everything else: 0 or 1.
 *
 * A part and its umbrella are compatible, and so is a list with whatever it may go on to name.
 */
export function distance<F extends Field>(field: F, a: Value<F>, b: Value<F>, reading: Indexes): Distance {
  return distances[field](a, b, reading);
}

const distances: {readonly [F in Field]: (a: Value<F>, b: Value<F>, reading: Indexes) => Distance} = {
  occurred: nominal,
  partOfDay: nominal,
  outcome: (a, b) => so(outcomesApart(a.value, b.value)),
  damage: (a, b) => so(((ranks[a.value] - ranks[b.value]) / 2) ** 2),
  weapon: (a, b) => so(listsApart(a, b, weaponsApart)),
  responsibility: (a, b, {sources}) => so(listsApart(a, b, (x, y) => +!(belongs(x, y, sources) || belongs(y, x, sources)))),
  munitions: numbers,
  intercepted: numbers,
  attacks: numbers,
  injured: numbers,
  killed: numbers,
  date: (a, b) => days(a.value, b.value),
  place: (a, b, {sites}) => places(a.value, b.value, sites)
};

function so(square: number, gap: number | null = null): Distance {
  return {apart: square > 0, min: square, max: square, gap};
}

function nominal<T>(a: {value: T}, b: {value: T}): Distance {
  return so(+(a.value !== b.value));
}

const shares: Readonly<Record<Outcome, number>> = {hit: 1, partial: 0.5, missed: 0, intercepted: 0};
const ranks: Readonly<Record<Damage, number>> = {none: 0, minor: 1, severe: 2};

function outcomesApart(a: Outcome, b: Outcome): number {
  return a === b ? 0 : (shares[a] - shares[b]) ** 2 || 0.25;
}

/** What each weapon is a kind of. */
const classes: Readonly<Partial<Record<Weapon, Weapon>>> = {
  rocket: "projectile",
  missile: "projectile",
  "ballistic missile": "missile",
  mortar: "projectile",
  artillery: "projectile"
};

function weaponsApart(a: Weapon, b: Weapon): number {
  const [x, y] = [lineage(a), lineage(b)];
  return x.includes(b) || y.includes(a) ? 0 : x.at(-1) === y.at(-1) ? 0.25 : 1;
}

function lineage(weapon: Weapon): Weapon[] {
  const above = classes[weapon];
  return above ? [weapon, ...lineage(above)] : [weapon];
}

/** Is the source the other, or a part of it at any depth? */
export function belongs(part: Source, whole: Source, sources: SourceIndex): boolean {
  const seen = new Set<Source>();
  for (let d: Source | undefined = part; d && !seen.has(d); d = d.partOf === undefined ? undefined : sources.get(d.partOf)) {
    if (d.id === whole.id) return true;
    seen.add(d);
  }
  return false;
}

interface List<T> {
  value: readonly T[];
  exhaustive: boolean;
}

/**
 * Two single values are compared as they are. Lists contradict one another only when both are complete: then by the
 * member that is farthest from any of the other's. A single value contradicts a complete list with no place for it.
 */
function listsApart<T>(a: List<T>, b: List<T>, apart: (x: T, y: T) => number): number {
  const least = (x: T, list: readonly T[]): number => list.reduce((d, y) => Math.min(d, apart(x, y)), 1);
  const most = (list: readonly T[], other: readonly T[]): number => list.reduce((d, x) => Math.max(d, least(x, other)), 0);
  const [single, only] = [a.value.length === 1, b.value.length === 1];
  if (single && only || a.exhaustive && b.exhaustive) return Math.max(most(a.value, b.value), most(b.value, a.value));
  if (single && b.exhaustive) return most(a.value, b.value);
  return only && a.exhaustive ? most(b.value, a.value) : 0;
}

function numbers({value: a}: {value: Interval}, {value: b}: {value: Interval}): Distance {
  const apart = !meets(a, b);
  const [x, y] = a.low <= b.low ? [a, b] : [b, a];
  return {
    apart,
    min: apart ? ratio(x.high, y.low) : 0,
    max: Math.max(ratio(a.low, b.high), ratio(b.low, a.high)),
    gap: apart && x.high !== null ? y.low - x.high : 0
  };
}

/** ((a − b) / (a + b))²; `null` is without end. */
function ratio(a: number | null, b: number | null): number {
  return a === b ? 0 : a === null || b === null ? 1 : ((a - b) / (a + b)) ** 2;
}

function days(a: Span, b: Span): Distance {
  if (spansMeet(a, b)) return so(0, 0);
  const gap = Math.max((b.from ?? -Infinity) - (a.to ?? Infinity), (a.from ?? -Infinity) - (b.to ?? Infinity));
  return so(Math.min((gap / 7) ** 2, 1), gap);
}

function places(a: Site, b: Site, sites: SiteIndex): Distance {
  if (placesMeet(a, b, sites)) return so(0, 0);
  const km = distanceKm(a, b);
  if (km === null) return {apart: true, min: 0, max: 1, gap: null};
  const gap = Math.max(0, km - (a.uncertaintyKm ?? 0) - (b.uncertaintyKm ?? 0));
  return {...so(Math.min((gap / 100) ** 2, 1), gap), apart: true};
}

/** The same, one within the other, or two areas that have a site in common. */
function placesMeet(a: Site, b: Site, sites: SiteIndex): boolean {
  return sites.within(a, b) || sites.within(b, a)
    || a.kind === "area" && b.kind === "area" && sites.all.some((d) => sites.within(d, a) && sites.within(d, b));
}
