/**
 * Readers of single fields, and of records made of them. What they are given is not trusted: only a record's own
 * fields are read, each once, and one that throws harms nothing but itself.
 *
 * @module
 */
import type {Document, Site, Source, Unknown} from "./incident.js";
import type {Day, Interval, NameIndex, Span} from "./reading.js";
import {isoOf, parseEdtf} from "./edtf.js";
import {memoise} from "./memoise.js";
import {nearest} from "./nearest.js";
import {fault, type Code, type Log} from "./problem.js";
import {parseQuantity} from "./quantity.js";
import {safeUrl} from "./safe-url.js";
import {cutText, longest} from "./text.js";

/** The surroundings of a reading. */
export interface Scope extends Log {
  readonly timeZone: string;
  readonly sites: NameIndex<Site>;
  readonly sources: NameIndex<Source>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Sites and sources that no list has, by the names that made them. */
  readonly pool: {readonly sites: Map<string, Site>; readonly sources: Map<string, Source>};
  /** Those of the pool that the record being read names. */
  made: (Site | Source)[];
  /** The incident being read. */
  about: Subject;
}

/** An incident, as far as what is said of it is read by it. */
export interface Subject {
  id: string;
  from: Day | null;
  to: Day | null;
  /** Empty where none is given. */
  country: string;
  /** How many claims of it were read. */
  claims: number;
  /** The place in its list of each claim whose place is another, since one before it was left out. */
  places: readonly number[];
  /** One of its claims names others, or can be named by them. */
  linked: boolean;
}

/** Reads a value; `null` where it cannot, having said why. */
export type Reader<T> = (value: unknown, scope: Scope) => T | null;

/** The fields of a record and how each is read; `null`: it is known, and read elsewhere. */
export type Shape = Readonly<Record<string, Reader<unknown> | null>>;

/** What the readers of a shape make of a record. */
export type FieldsOf<H extends Shape> = {
  [K in keyof H as H[K] extends null ? never : K]?: H[K] extends Reader<infer T> ? T : never
};

type Needed<T, K extends PropertyKey> = T & {[P in K & keyof T]-?: Exclude<T[P], undefined>};

/** A record with nothing behind it: what a page puts on `Object.prototype` cannot fill its gaps. */
export class Bare {
  [key: string]: unknown;
  static {
    Object.setPrototypeOf(Bare.prototype, null);
  }
}

/** The record with nothing behind it. */
export function bare<T extends object>(record: T): T {
  Object.setPrototypeOf(record, null);
  return record;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Is it an array? (A revoked proxy throws when asked.) */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A record's own field; `undefined` where it has none, or throws. */
export function ownField(value: unknown, key: string): unknown {
  try {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  } catch {
    return undefined;
  }
}

/** Reads what is at a place; an empty string or null is nothing. */
export function readAt<T, V extends object>(value: V, key: keyof V & (string | number), read: Reader<T>, scope: Scope): T | null {
  const {depth} = scope;
  scope.trail[depth] = key;
  scope.depth++;
  let made: T | null = null;
  try {
    const found: unknown = value[key];
    if (found !== undefined && found !== null && found !== "") made = read(found, scope);
  } catch {
    scope.depth = depth + 1;
    fault(scope, "throws");
  }
  scope.depth = depth;
  return made;
}

/**
 * Reads a record of the fields of `shape`, and of `facts`, which go into a record of their own: `says`. Without one of
 * those that it needs, it is left out.
 */
export function record<H extends Shape, K extends keyof H & string = never, F extends Shape = Shape>(name: string, shape: H, needed: readonly K[] = [], facts?: F): Reader<Needed<FieldsOf<H>, K> & {says: FieldsOf<F>}> {
  const fields = new Map<string, Field>([...fieldsIn(shape, false), ...fieldsIn(facts ?? {}, true)]);
  const unknown = memoise((key: string): Field => {
    const like = nearest(key, [...fields.keys()].filter((d) => d[0] === key[0]?.toLowerCase()), 0.5);
    return {read: (_, scope) => fault(scope, "unknown-field", key, like ? `${name} (did you mean ${like}?)` : name), fact: false};
  });
  return (value, scope) => {
    if (!isObject(value)) return fault(scope, "object", value);
    const made = new Bare();
    const says = new Bare();
    if (facts) made.says = says;
    for (const key of Object.keys(value)) {
      const {read, fact} = fields.get(key) ?? unknown(key);
      const found = read && readAt(value, key, read, scope);
      if (found !== null) (fact ? says : made)[key] = found;
    }
    const missing = needed.find((key) => made[key] === undefined);
    // Each reader of a shape wrote under its own key, so that the record is what the shapes say.
    return missing ? fault(scope, "missing", undefined, missing) : made as Needed<FieldsOf<H>, K> & {says: FieldsOf<F>};
  };
}

interface Field {
  read: Reader<unknown> | null;
  fact: boolean;
}

function fieldsIn(shape: Shape, fact: boolean): [string, Field][] {
  return Object.entries(shape).map(([key, read]) => [key, {read, fact}]);
}

/** Remembers what a text was read as, where nothing had to be said of it. For readers to which the scope is nothing. */
export function remembered<T>(read: Reader<T>): Reader<T> {
  const known = new Map<unknown, T>();
  return (value, scope) => {
    let made: T | null | undefined = known.get(value);
    if (made === undefined) {
      const {length} = scope.problems;
      made = read(value, scope);
      if (typeof value === "string" && made !== null && scope.problems.length === length && known.size < 10_000) known.set(value, made);
    }
    return made;
  };
}

/** A list, or the one thing that it would hold; without those that cannot be read. */
export function list<T>(read: Reader<T>): Reader<T[]> {
  return (value, scope) => {
    const all = isList(value) ? value : [value];
    const made: T[] = [];
    for (let i = 0; i < all.length; i++) {
      const item = all === value ? readAt(all, i, read, scope) : read(value, scope);
      if (item !== null) made.push(item);
    }
    return made.length ? made.slice() : null; // a list that grew holds room for 17
  };
}

/** Reads further what was read. */
export function andThen<A, B>(read: Reader<A>, further: (value: A, scope: Scope) => B | null): Reader<B> {
  return (value, scope) => {
    const found = read(value, scope);
    return found === null ? null : further(found, scope);
  };
}

/** Text, trimmed and not endless; a number is taken as its digits. */
export const text: Reader<string> = (value, scope) => {
  if (typeof value !== "string") return Number.isFinite(value) ? String(value) : fault(scope, "type", value, "text");
  const whole = isTrim(value) ? value : value.trim();
  if (whole.length > longest) fault(scope, "long-text");
  return cutText(whole) || null;
};

/** It begins and ends with what is surely no space: to ask takes a tenth of what trimming does. */
const isTrim = (text: string): boolean => isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1));
const isPrinted = (code: number): boolean => code > 32 && code < 127;

export const flag: Reader<boolean> = (value, scope) => typeof value === "boolean" ? value : fault(scope, "type", value, "true or false");

export function numberFrom(low: number, high: number): Reader<number> {
  return (value, scope) => typeof value === "number" && value >= low && value <= high ? value : fault(scope, "type", value, `a number from ${low} to ${high}`);
}

export const span: Reader<Span> = (value, scope) => parseEdtf(value, scope.timeZone) ?? fault(scope, "date", value);

/** A date that stays text. */
export const date: Reader<string> = (value, scope) => span(value, scope) && (typeof value === "string" ? value : isoOf(parseEdtf(value, scope.timeZone)?.from ?? 0));

export const quantity: Reader<Interval> = (value, scope) => parseQuantity(value) ?? fault(scope, "quantity", value);

export const url: Reader<string> = (value, scope) => safeUrl(value) ?? fault(scope, "url", value);

/** One of the words; case, spaces, hyphens and a plural do not matter, but are noted. */
export function word<const W extends string>(words: readonly W[], code: Code = "word"): Reader<W> {
  const known = new Map<unknown, W>([...words.map((d) => [plainWord(d), d] as const), ...words.map((d) => [d, d] as const)]);
  return (value, scope) => {
    const found = known.get(value) ?? known.get(plainWord(value));
    if (!found) return fault(scope, code, value, words.join(", "));
    if (found !== value) fault(scope, "spelling", value, found);
    return found;
  };
}

function plainWord(word: unknown): unknown {
  return typeof word === "string" ? word.slice(0, 40).toLowerCase().replace(/[^a-z]/g, "").replace(/s$/, "") : word;
}

export function orUnknown<T>(read: Reader<T>): Reader<T | Unknown> {
  return (value, scope) => typeof value === "string" && value.length < 10 && /^\s?unknown\s?$/i.test(value) ? "unknown" : read(value, scope);
}

/** Texts by any keys. */
export const texts: Reader<Readonly<Record<string, string>>> = (value, scope) => {
  if (!isObject(value)) return fault(scope, "object", value);
  const made: Record<string, string> = bare({});
  for (const key of Object.keys(value)) {
    const found = readAt(value, key, text, scope);
    if (found) made[key] = found;
  }
  return made;
};
