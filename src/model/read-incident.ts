/**
 * One incident.
 *
 * @module
 */
import {bare, isObject, list, orUnknown, ownField, quantity, readAt, record, span, text, texts, word, type Reader, type Scope, type Subject} from "./fields.js";
import {fingerprint} from "./fingerprint.js";
import type {Incident, Kind, Problem, Site, Source} from "./incident.js";
import type {ReadClaim, Row, Span} from "./reading.js";
import {at, fault} from "./problem.js";
import {byline, claimOf, facts, nothing, readClaim} from "./read-claim.js";
import {country, siteOf} from "./records.js";

/** What became of an incident. The paths of its problems begin within it. */
export interface Entry {
  /** `null`: it was left out. */
  row: Row | null;
  /** The row under another id, where an earlier one has the same content. */
  twin: Row | null;
  /** It gives no id; the row's is made of its content. */
  nameless: boolean;
  /** It names other incidents or claims, or can be named by them. */
  linked: boolean;
  problems: readonly Problem[];
  /** The sites and sources that it names and no list has. */
  made: readonly (Site | Source)[];
  /** Where the row's claims stand in the incident's list, if before them one is left out. */
  places: readonly number[];
}

const shape = {
  ...byline, date: null, site: null, kind: null, claims: null, country, attacks: quantity,
  id: text, title: text, note: text, extra: texts, partOf: text, covers: list(text), maybeSameAs: list(text)
};
const incident = record("an incident", shape, [], facts);
type Found = NonNullable<ReturnType<typeof incident>>;
const fields = new Set(Object.keys({...shape, ...facts}));
export const kindOf = word<Kind>(["attack", "summary", "response", "context"], "kind");
const kindOrNone: Reader<Kind | "none"> = (value, scope) => kindOf(value, scope) ?? "none";
const readClaims = list(readClaim);

/** Reads an incident, whatever it is. */
export function readIncident(value: Incident | undefined, scope: Scope): Entry {
  const {problems, made} = begin(scope);
  const entry: Entry = {row: null, twin: null, nameless: false, linked: false, problems: nothing, made: nothing, places: nothing};
  try {
    if (isObject(value)) readRow(value, scope, entry);
    else fault(scope, "object", value);
  } catch {
    fault(at(scope), "throws");
  }
  if (problems.length) entry.problems = problems;
  if (made.length) entry.made = made;
  return entry;
}

/** Most have nothing to be told: arrays of their own, for 100,000, would cost more than they say. */
export function begin(scope: Scope): Scope {
  if (scope.problems.length) scope.problems = [];
  if (scope.made.length) scope.made = [];
  scope.depth = 0;
  return scope;
}

function readRow(value: Incident & Readonly<Record<string, unknown>>, scope: Scope, entry: Entry): void {
  if (!Object.keys(value).some(isField)) {
    fault(scope, "empty");
    return;
  }
  const found = incident(value, scope);
  const kind = ownAt(value, "kind", kindOrNone, scope);
  if (!found || kind === "none") return;
  const {title = null, note = null, partOf = null, covers = nothing, maybeSameAs = nothing, attacks = null, extra = null} = found;
  const span = dateOf(value, scope);
  const {from, to} = span ?? undated;
  const id = found.id ?? fingerprint(value, fields);
  const about: Subject = scope.about = {id, from, to, country: found.country ?? "", claims: 0, places: nothing, linked: covers.length + maybeSameAs.length > 0};
  const site = ownAt(value, "site", siteOf, scope);
  const claims = ownAt(value, "claims", readClaims, scope);
  if (!title && (kind === "response" || kind === "context")) fault(scope, "no-title");
  const {claims: voices, says} = claims ? alone(claims, found, scope) : itself(found, scope);
  entry.nameless = found.id === undefined;
  entry.linked = about.linked;
  entry.places = about.places;
  entry.row = {
    id, incident: value, kind: kind ?? "attack", title, note, partOf, covers, maybeSameAs, span, from, to, site, country: found.country ?? (site?.country || null),
    attacks, says, extra, claims: voices
  };
}

const isField = (key: string): boolean => fields.has(key);
export const undated = {from: null, to: null};

function ownAt<T>(value: Incident, key: keyof Incident, read: Reader<T>, scope: Scope): T | null {
  return Object.hasOwn(value, key) ? readAt(value, key, read, scope) : null;
}

type Voices = Pick<Row, "claims" | "says">;

/** The claims alone speak; what stands beside them does not. */
function alone(claims: ReadClaim[], found: Found, scope: Scope): Voices {
  for (const key of [...saidIn(found), ...Object.keys(found.says)]) fault(at(scope, key), "beside-claims");
  return {claims, says: null};
}

/** The incident itself is a claim if it has a source; else what it says is nobody's. */
function itself(found: Found, scope: Scope): Voices {
  const {source, says} = found;
  if (source) return {claims: [claimOf(source, says, found, bare({}), 0, scope)], says: null};
  if (saidIn(found).length) fault(scope, "no-source");
  return {claims: nothing, says: Object.keys(says).length ? says : null};
}

function saidIn(found: Found): string[] {
  return Object.keys(byline).filter((key) => key in found);
}

const spanOrUnknown = orUnknown(span);

/** Missing and unreadable dates are both told; only `null` says that none is known. */
function dateOf(value: object, scope: Scope): Span | null {
  const given = ownField(value, "date");
  if (given === null) return null;
  if (given === undefined || given === "") return fault(scope, "no-date");
  scope.trail[0] = "date";
  scope.depth = 1;
  const found = spanOrUnknown(given, scope);
  scope.depth = 0;
  return found === "unknown" ? null : found;
}
