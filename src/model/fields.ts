/**
 * Readers of single fields, and of records made of them. What they are given is not trusted: only a record's own
 * fields are read, each once, and one that throws harms nothing but itself.
 *
 * @module
 */
import type {Document, Site, Source, Unknown} from "./incident.js";
import type {Interval, NameIndex, Span} from "./reading.js";
import {isoOf, parseEdtf} from "./edtf.js";
import {nearest} from "./nearest.js";
import {fault, type Code, type Log} from "./problem.js";
import {parseQuantity} from "./quantity.js";
import {safeUrl} from "./safe-url.js";
import {cutText} from "./text.js";

/** The surroundings of a reading. */
export interface Scope extends Log {
  readonly timeZone: string;
  readonly sites: NameIndex<Site>;
  readonly sources: NameIndex<Source>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Sites and sources that no list has, by the names that made them. */
  readonly pool: {sites: Map<string, Site>; sources: Map<string, Source>};
  /** The country of the incident being read, where it is given. */
  country: string;
  /** Those of the pool that the record being read names. */
  made: (Site | Source)[];
}

/** Reads a value; `undefined` where it cannot, having said why, or where there is nothing. */
export type Reader<T> = (value: unknown, scope: Scope) => T | undefined;

/** The fields of a record and how each is read; `null`: it is known, and read elsewhere. */
export type Shape = Readonly<Record<string, Reader<unknown> | null>>;

/** What the readers of a shape make of a record. */
export type FieldsOf<H extends Shape> = {
  [K in keyof H as H[K] extends null ? never : K]?: H[K] extends Reader<infer T> ? T : never
};

/** A kind of record: its name with an article, its shapes, and all fields of these. */
export interface RecordKind<H extends readonly Shape[]> {
  name: string;
  shapes: H;
  fields: ReadonlyMap<string, readonly [part: number, read: Reader<unknown> | null]>;
}

/** A record with nothing behind it: what a page puts on `Object.prototype` cannot fill its gaps. */
class Bare {
  [key: string]: unknown;
  static {
    Object.setPrototypeOf(Bare.prototype, null);
  }
}

/** The record with nothing behind it. */
export function bare<T extends object>(record: T): T {
  return Object.setPrototypeOf(record, null);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** A record's own field; `undefined` where it has none, or throws. */
export function ownField(value: unknown, key: string): unknown {
  try {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  } catch {
    return undefined;
  }
}

/** A kind of record, in parts: each shape is read into a part of its own. */
export function recordKind<H extends readonly Shape[]>(name: string, ...shapes: H): RecordKind<H> {
  return {name, shapes, fields: new Map(shapes.flatMap((shape, part) => Object.entries(shape).map(([key, read]) => [key, [part, read]] as const)))};
}

/** Reads the record's own fields; one part for each shape of its kind. */
export function readRecord<H extends readonly Shape[]>(value: Readonly<Record<string, unknown>>, kind: RecordKind<H>, scope: Scope): {[I in keyof H]: FieldsOf<H[I]>} {
  const {fields, shapes} = kind;
  const depth = scope.trail.length;
  const parts = shapes.map(() => new Bare());
  for (const key of Object.keys(value)) {
    const [part, read = unknownField(kind, key)] = fields.get(key) ?? [0];
    const made = read && readField(value, key, read, scope, depth);
    if (made !== undefined && made !== null) parts[part]![key] = made;
  }
  scope.trail.length = depth;
  // Each reader of a shape wrote under its own key, so that the parts are what the shapes say.
  return parts as {[I in keyof H]: FieldsOf<H[I]>};
}

/** Reads one field, if there is anything in it. */
export function readField<T>(value: Readonly<Record<string, unknown>>, key: string, read: Reader<T>, scope: Scope, depth = 0): T | undefined {
  const {trail} = scope;
  trail[depth] = key;
  try {
    const found = value[key];
    return found === undefined || found === null || found === "" ? undefined : read(found, scope);
  } catch {
    trail.length = depth + 1;
    return fault(scope, "throws");
  }
}

function unknownField({name, fields}: RecordKind<readonly Shape[]>, key: string): Reader<never> {
  const like = nearest(key, fields.keys(), 0.5);
  return (_, scope) => fault(scope, "unknown-field", key, like ? `${name} (did you mean ${like}?)` : name);
}

/** Text, trimmed and not endless; a number is taken as its digits. */
export const text: Reader<string> = (value, scope) => {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return fault(scope, "text", value);
  const whole = value.trim();
  const cut = cutText(whole);
  if (cut !== whole) fault(scope, "long-text", value);
  return cut || undefined;
};

export const flag: Reader<boolean> = (value, scope) => typeof value === "boolean" ? value : fault(scope, "flag", value);

export function numberFrom(low: number, high: number): Reader<number> {
  return (value, scope) => typeof value === "number" && value >= low && value <= high ? value : fault(scope, "number", value, `${low} to ${high}`);
}

export const span: Reader<Span> = (value, scope) => parseEdtf(value, scope.timeZone) ?? fault(scope, "date", value);

/** A date that stays text. */
export const dateText: Reader<string> = (value, scope) => span(value, scope) && (typeof value === "string" ? value.trim() : isoOf(parseEdtf(value, scope.timeZone)?.from ?? 0));

export const quantity: Reader<Interval> = (value, scope) => parseQuantity(value) ?? fault(scope, "quantity", value);

export const url: Reader<string> = (value, scope) => (typeof value === "string" ? safeUrl(value) : null) ?? fault(scope, "url", value);

/** One of the words; case, spaces, hyphens and a plural do not matter, but are noted. */
export function word<const W extends string>(words: readonly W[], code: Code = "word"): Reader<W> {
  const known = new Map([...words.map((d) => [bareWord(d), d] as const), ...words.map((d) => [d as string, d] as const)]);
  return (value, scope) => {
    const found = typeof value === "string" ? known.get(value) ?? known.get(bareWord(value)) : undefined;
    if (!found) return fault(scope, code, value, words.join(", "));
    if (found !== value) fault(scope, "spelling", value, `"${found}"`);
    return found;
  };
}

function bareWord(word: string): string {
  return word.slice(0, 40).toLowerCase().replace(/[^a-z]/g, "").replace(/s$/, "");
}

export function orUnknown<T>(read: Reader<T>): Reader<T | Unknown> {
  return (value, scope) => typeof value === "string" && /^\s?unknown\s?$/i.test(value) ? "unknown" : read(value, scope);
}

/** A list, or the one thing that it would hold; without those that cannot be read. */
export function list<T>(read: Reader<T>): Reader<T[]> {
  return (value, scope) => {
    if (!Array.isArray(value)) {
      const one = read(value, scope);
      return one === undefined ? undefined : [one];
    }
    const {trail} = scope;
    const depth = trail.length;
    const made: T[] = [];
    for (let i = 0; i < value.length; i++) {
      trail[depth] = i;
      try {
        const item = read(value[i], scope);
        if (item !== undefined) made.push(item);
      } catch {
        trail.length = depth + 1;
        fault(scope, "throws");
      }
    }
    trail.length = depth;
    return made.length ? made : undefined;
  };
}

/** An object, read by a function of its own. */
export function object<T>(read: (value: Readonly<Record<string, unknown>>, scope: Scope) => T | undefined): Reader<T> {
  return (value, scope) => isObject(value) ? read(value, scope) : fault(scope, "object", value);
}

/** Texts by any keys. */
export const texts: Reader<Readonly<Record<string, string>>> = object((value, scope) => {
  const made: Record<string, string> = Object.create(null);
  for (const key of Object.keys(value)) {
    const found = text(value[key], scope);
    if (found !== undefined) made[key] = found;
  }
  return made;
});

/** Has the record all of these? If not, it is left out, and the problem says so. */
export function hasAll<T extends object, K extends keyof T & string>(fields: T, keys: readonly K[], scope: Scope): fields is T & {[P in K]-?: Exclude<T[P], undefined>} {
  const missing = keys.filter((key) => fields[key] === undefined);
  if (missing.length) fault(scope, "missing", undefined, missing.join(", "));
  return !missing.length;
}
