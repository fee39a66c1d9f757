/**
 * One incident.
 *
 * @module
 */
import {isObject, list, orUnknown, ownField, quantity, readAt, record, span, text, word, type Reader, type Scope} from "./fields.js";
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
  twin?: Row;
  /** It gives no id; the row's is made of its content. */
  nameless: boolean;
  /** It names other incidents or claims, or can be named by them. */
  linked: boolean;
  problems: readonly Problem[];
  /** The sites and sources that it names and no list has. */
  made: readonly (Site | Source)[];
  /** The places of the row's claims in the incident's list, of which some may be left out. */
  places: number[];
}

const shape = {
  ...byline, date: null, site: null, kind: null, claims: null, country, attacks: quantity,
  id: text, title: text, note: text, partOf: text, covers: list(text), maybeSameAs: list(text)
};
const incident = record("an incident", shape, [], facts);
type Found = NonNullable<ReturnType<typeof incident>>;
const fields = new Set(Object.keys({...shape, ...facts}));
export const kindOf = word<Kind>(["attack", "summary", "response", "context"], "kind");
const kindOrNone: Reader<Kind | "none"> = (value, scope) => kindOf(value, scope) ?? "none";
const readClaims = list(readClaim);

/** Reads an incident, whatever it is. */
export function readIncident(value: Incident | undefined, scope: Scope): Entry {
  const problems: Problem[] = scope.problems = [];
  const made: (Site | Source)[] = scope.made = [];
  const entry: Entry = {row: null, nameless: false, linked: false, problems, made, places: []};
  try {
    if (isObject(value)) readRow(value, at(scope), entry);
    else fault(at(scope), "object", value);
  } catch {
    fault(at(scope), "throws");
  }
  // Most entries have none of these: an array each, kept for 100,000, would cost more than it says.
  if (!problems.length) entry.problems = nothing;
  if (!made.length) entry.made = nothing;
  if (!entry.places.length) entry.places = nothing;
  return entry;
}

function readRow(value: Incident & Readonly<Record<string, unknown>>, scope: Scope, entry: Entry): void {
  if (!Object.keys(value).some((key) => fields.has(key))) {
    fault(scope, "empty");
    return;
  }
  const own = <T>(key: keyof Incident, read: Reader<T>) => Object.hasOwn(value, key) ? readAt(value, key, read, scope) : null;
  const found = incident(value, scope);
  const kind = own("kind", kindOrNone);
  if (!found || kind === "none") return;
  const {title = null, note = null, partOf = null, covers = nothing, maybeSameAs = nothing, attacks = null} = found;
  const span = dateOf(value, scope);
  const {from, to} = span ?? {from: null, to: null};
  const id = found.id ?? fingerprint(value, fields);
  scope.about = {id, from, to, country: found.country ?? "", places: entry.places};
  const site = own("site", siteOf);
  const claims = own("claims", readClaims);
  if (!title && (kind === "response" || kind === "context")) fault(scope, "no-title");
  entry.nameless = found.id === undefined;
  entry.row = {
    id, incident: value, kind: kind ?? "attack", title, note, partOf, covers, maybeSameAs, span, from, to, site, country: found.country ?? (site?.country || null),
    attacks, ...claims ? alone(claims, found, scope) : itself(found, scope)
  };
  entry.linked = isLinked(entry.row);
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
  if (source) return {claims: [claimOf(source, says, found, {}, 0, scope)], says: null};
  if (saidIn(found).length) fault(scope, "no-source");
  return {claims: nothing, says: Object.keys(says).length ? says : null};
}

function saidIn(found: Found): string[] {
  return Object.keys(byline).filter((key) => key in found);
}

function isLinked({id, covers, maybeSameAs, claims}: Row): boolean {
  return covers.length + maybeSameAs.length > 0
    || claims.some((d) => d.statement !== null || d.revises.length + d.maybe.length > 0 || !d.id.startsWith(`${id}#`));
}

/** Missing and unreadable dates are both told; only `null` says that none is known. */
function dateOf(value: object, scope: Scope): Span | null {
  const given = ownField(value, "date");
  if (given === null) return null;
  if (given === undefined || given === "") return fault(scope, "no-date");
  const found = orUnknown(span)(given, at(scope, "date"));
  at(scope);
  return found === "unknown" ? null : found;
}
