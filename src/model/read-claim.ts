/**
 * Claims: what may be said of an incident, and who said it.
 *
 * @module
 */
import {bare, Bare, date, flag, isList, isObject, list, orUnknown, ownField, quantity, readAt, record, remembered, span, text, texts, url, word, type FieldsOf, type Reader, type Scope} from "./fields.js";
import type {Document, Source} from "./incident.js";
import type {Day, Provenance, ReadClaim, Row, Said, Span} from "./reading.js";
import {parseEdtf} from "./edtf.js";
import {fault} from "./problem.js";
import {documentNamed, siteNamed, sourceNamed} from "./records.js";

const number = remembered(orUnknown(quantity));

/** What says nothing of where, when, whether and how often it happened. */
export const usualFacts = {
  partOfDay: word(["night", "morning", "afternoon", "evening"]),
  weapon: remembered(orUnknown(list(word(["drone", "projectile", "rocket", "missile", "ballistic missile", "mortar", "artillery", "air strike", "small arms", "explosive device", "other"])))),
  munitions: number,
  intercepted: number,
  outcome: remembered(orUnknown(word(["hit", "partial", "missed", "intercepted"]))),
  damage: remembered(orUnknown(word(["none", "minor", "severe"]))),
  injured: number,
  killed: number,
  responsibility: orUnknown(list(sourceNamed))
};

/** What may be said in a claim, or on the incident itself. */
export const facts = {occurred: flag, ...usualFacts};

/** Who said it, who carried it, and where it can be read. */
export const byline = {source: sourceNamed, via: list(sourceNamed), document: documentNamed, url, quote: text, stated: span};

export const evidenceKind = word(["image", "video", "document"]);
export const verdictOf = word(["authentic", "out-of-context", "manipulated"]);
const verdict = record("a verdict", {is: verdictOf, by: text}, ["is", "by"]);

export const joinOf = word(["stated", "inferred"]);

const claim = record("a claim", {
  ...byline, id: text, statement: text, as: texts, join: joinOf, maybe: list(text), exhaustive: flag, revises: list(text), retracted: flag,
  evidence: list(record("a piece of evidence", {kind: evidenceKind, by: text, verdict, date, note: text}, ["kind"]))
}, ["source"], {...facts, date: orUnknown(span), place: orUnknown(siteNamed), attacks: quantity});

/** A claim of the incident being read. */
export const readClaim: Reader<ReadClaim> = (value, scope) => {
  const {problems, about, depth, trail} = scope;
  const before = problems.length;
  const found = claim(value, scope);
  if (!found) return null;
  // Of a list that lost something nobody can say that it is complete.
  if (problems.length > before && problems.slice(before).some((d) => d.severity === "warning")) found.exhaustive = false;
  const place = depth > 1 ? Number(trail[1]) : 0;
  const nth = about.claims++;
  if (place !== nth) about.places = Object.assign([...about.places], {[nth]: place});
  return claimOf(found.source, found.says, found, found, place, scope);
};

/** What else a claim has; an incident that is its own claim has none of it. */
type Rest = Pick<NonNullable<ReturnType<typeof claim>>, "id" | "statement" | "as" | "join" | "maybe" | "exhaustive" | "revises" | "retracted" | "evidence">;

/** A claim of the incident being read, of its parts. */
export function claimOf(source: Source, says: Said, said: FieldsOf<typeof byline>, rest: Rest, place: number, scope: Scope): ReadClaim {
  const {about} = scope;
  const found = made(rest.id ?? `${about.id}#${place + 1}`, says, provenanceOf(source, said, about.to ?? about.from, scope), rest);
  if (!found.assumed && isBefore(found.said, about.from)) fault(scope, "too-early");
  if (rest.id !== undefined || found.statement !== null || found.revises.length + found.maybe.length > 0) about.linked = true;
  return found;
}

function made(id: string, says: Said, {source, via, document, url, quote, said, assumed}: Provenance, rest: Rest): ReadClaim {
  const {statement = null, as = none, join = "stated", exhaustive = false, retracted = false, maybe = nothing, revises = nothing, evidence = nothing} = rest;
  // Field by field: to spread a record into it costs more than all the rest.
  return {id, statement, says, as, join, maybe, exhaustive, revises, retracted, evidence, source, via, document, url, quote, said, assumed};
}

const usual: ReadonlyMap<string, Reader<unknown>> = new Map(Object.entries(usualFacts));

/** The claims of an incident in which everything is usual, for it was read before who said them, and when. */
export function usualClaims({id, incident}: Pick<Row, "id" | "incident">, voices: readonly Omit<Provenance, "document" | "url" | "quote">[], scope: Scope): ReadClaim[] {
  const claims = ownField(incident, "claims");
  return voices.map(({source, via, said, assumed}, i) => {
    const value: unknown = isList(claims) ? claims[i] : incident;
    const says = new Bare();
    let document: Document | null = null, address: string | null = null, quote: string | null = null;
    if (isObject(value)) for (const key of Object.keys(value)) {
      const read = usual.get(key);
      const found = read ? readAt(value, key, read, scope) : null;
      if (found !== null) says[key] = found;
      else if (key === "document") document = readAt(value, key, documentNamed, scope);
      else if (key === "url") address = readAt(value, key, url, scope);
      else if (key === "quote") quote = readAt(value, key, text, scope);
    }
    return made(`${id}#${i + 1}`, says, {source, via, document, url: address, quote, said, assumed}, nothingMore);
  });
}

const nothingMore: Rest = bare({});
const none: Readonly<Record<string, string>> = bare({});

/** An empty list for all that have none; nobody writes into it, for what is read is readonly. */
export const nothing: never[] = [];

/** Is the one day, if both are known, before the other? */
export function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day < other;
}

/** Who said it, where and when: on the day stated, or that of its document, else on the one assumed. */
export function provenanceOf(source: Source, {via = nothing, document, url, quote, stated}: FieldsOf<typeof byline>, assumed: Day | null, {timeZone}: Scope): Provenance {
  const day = lastDay(stated) ?? lastDay(parseEdtf(document?.published, timeZone));
  return {source, via, document: document ?? null, url: url ?? null, quote: quote ?? null, said: day ?? assumed, assumed: day === null};
}

export function lastDay(span: Span | null | undefined): Day | null {
  return span ? span.to ?? span.from : null;
}
