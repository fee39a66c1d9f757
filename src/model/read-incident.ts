/**
 * One incident: read once, and remembered for as long as its object lives.
 *
 * @module
 */
import {isObject, list, object, orUnknown, ownField, quantity, readField, readRecord, recordKind, span, text, word, type FieldsOf, type Scope} from "./fields.js";
import {fingerprint} from "./fingerprint.js";
import type {Incident, Kind, Problem, Site, Source} from "./incident.js";
import type {ReadClaim, Row, Span} from "./reading.js";
import {fault, type Code} from "./problem.js";
import {byline, claimOf, facts, readClaim, type Occasion} from "./read-claim.js";
import {country, siteOf, sourceNamed} from "./records.js";

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
  /** The place of each of the row's claims in the incident's list, of which some may have been left out. */
  places: readonly number[];
}

const kinds = word<Kind>(["attack", "summary", "response", "context"], "kind");

const incidentKind = recordKind("an incident", {
  date: null, site: null, kind: null, claims: null, country, source: sourceNamed, attacks: quantity,
  id: text, title: text, note: text, partOf: text, covers: list(text), maybeSameAs: list(text)
}, facts, byline);

/** Reads an incident, whatever it is. */
export function readIncident(value: Incident | undefined, scope: Scope): Entry {
  const problems: Problem[] = scope.problems = [];
  const made: (Site | Source)[] = scope.made = [];
  const entry = {row: null, nameless: false, linked: false, problems, made, places: []};
  scope.trail.length = 0;
  try {
    if (isObject(value)) return {...entry, ...rowOf(value, scope)};
    fault(scope, "object", value);
  } catch {
    scope.trail.length = 0;
    fault(scope, "throws");
  }
  return entry;
}

type Given = Incident & Readonly<Record<string, unknown>>;

function rowOf(value: Given, scope: Scope): Partial<Entry> | undefined {
  if (!Object.keys(value).some((key) => incidentKind.fields.has(key))) return fault(scope, "empty", value, "an incident");
  const [fields, says, said] = readRecord(value, incidentKind, scope);
  const {title = null, note = null, partOf = null, covers = [], maybeSameAs = [], attacks = null} = fields;
  const kind = readField(value, "kind", (d) => kinds(d, scope) ?? null, scope);
  if (kind === null) return undefined;
  scope.country = fields.country ?? "";
  const site = readField(value, "site", siteOf, scope) ?? null;
  const span = dateOf(ownField(value, "date"), scope);
  const {from, to} = span ?? {from: null, to: null};
  const id = fields.id ?? fingerprint(value, incidentKind.fields);
  const {places, ...voices} = voicesOf(value, fields.source, says, said, {id, from, to}, scope);
  const row: Row = {
    id, incident: value, kind: kind ?? "attack", title, note, partOf, covers, maybeSameAs, span, from, to, site,
    country: fields.country ?? (site?.country || null), attacks, ...voices
  };
  scope.trail.length = 0;
  if (!title && (kind === "response" || kind === "context")) fault(scope, "no-title");
  if (row.country && site?.country && row.country !== site.country) at(scope, "country", "country-differs", row.country, site.country);
  return {row, places, nameless: fields.id === undefined, linked: isLinked(row)};
}

/** Missing and unreadable dates are both told; only `null` says that none is known. */
function dateOf(value: unknown, scope: Scope): Span | null {
  scope.trail.splice(0, Infinity, "date");
  if (value === null) return null;
  if (value !== undefined && value !== "") {
    const found = orUnknown(span)(value, scope);
    return found === undefined || found === "unknown" ? null : found;
  }
  scope.trail.length = 0;
  return fault(scope, "no-date", undefined) ?? null;
}

/** The claims; or the one claim that the incident itself makes; or, without a source, what it says as nobody's claim. */
function voicesOf(value: Given, source: Source | undefined, says: FieldsOf<typeof facts>, said: FieldsOf<typeof byline>, about: Occasion, scope: Scope): Pick<Row, "claims" | "says"> & Pick<Entry, "places"> {
  let place = 0;
  const places: number[] = [];
  const claims = readField(value, "claims", list(object((d) => {
    const claim = readClaim(d, scope, about, place++);
    if (claim) places.push(Number(scope.trail[1] ?? 0));
    return claim;
  })), scope) ?? [];
  scope.trail.length = 0;
  if (place) for (const key of Object.keys({...source && {source}, ...says, ...said})) at(scope, key, "beside-claims");
  else if (source) claims.push(claimOf(source, says, said, {}, about, 0, scope));
  else if (Object.keys(said).length) fault(scope, "no-source");
  return {claims, places, says: place || source || !Object.keys(says).length ? null : says};
}

function isLinked({id, covers, maybeSameAs, claims}: Row): boolean {
  return covers.length + maybeSameAs.length > 0
    || claims.some((d) => d.statement !== null || d.revises.length + d.maybe.length > 0 || !d.id.startsWith(`${id}#`));
}

function at(scope: Scope, key: string, code: Code, value?: unknown, particulars?: string): void {
  scope.trail.splice(0, Infinity, key);
  fault(scope, code, value, particulars);
}
