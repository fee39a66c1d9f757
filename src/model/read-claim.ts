/**
 * Claims: what may be said of an incident, and who said it.
 *
 * @module
 */
import {dateText, flag, hasAll, list, object, orUnknown, quantity, readRecord, recordKind, span, text, texts, url, word, type FieldsOf, type Reader, type Scope} from "./fields.js";
import type {Evidence, Source} from "./incident.js";
import type {Day, Provenance, ReadClaim, Span} from "./reading.js";
import {parseEdtf} from "./edtf.js";
import {fault} from "./problem.js";
import {documentNamed, siteNamed, sourceNamed} from "./records.js";

/** What may stand on an incident or in a claim. */
export const facts = {
  occurred: flag,
  partOfDay: word(["night", "morning", "afternoon", "evening"]),
  weapon: orUnknown(list(word(["drone", "projectile", "rocket", "missile", "ballistic missile", "mortar", "artillery", "air strike", "small arms", "explosive device", "other"]))),
  munitions: orUnknown(quantity),
  intercepted: orUnknown(quantity),
  outcome: orUnknown(word(["hit", "partial", "missed", "intercepted"])),
  damage: orUnknown(word(["none", "minor", "severe"])),
  injured: orUnknown(quantity),
  killed: orUnknown(quantity),
  responsibility: orUnknown(list(sourceNamed))
};

/** Who carried it, and where it can be read. */
export const byline = {via: list(sourceNamed), document: documentNamed, url, quote: text, stated: span};

const evidenceKind = recordKind("a piece of evidence", {
  kind: word(["image", "video", "document"]), by: text, date: dateText, note: text,
  verdict: object((value, scope) => {
    const [fields] = readRecord(value, verdictKind, scope);
    return hasAll(fields, ["is", "by"], scope) ? fields : undefined;
  })
});

const verdictKind = recordKind("a verdict", {is: word(["authentic", "out-of-context", "manipulated"]), by: text});

const evidence: Reader<Evidence> = object((value, scope) => {
  const [fields] = readRecord(value, evidenceKind, scope);
  return hasAll(fields, ["kind"], scope) ? fields : undefined;
});

const claimKind = recordKind("a claim", {...facts, date: orUnknown(span), place: orUnknown(siteNamed), attacks: quantity}, byline, {
  id: text, source: sourceNamed, statement: text, as: texts, join: word(["stated", "inferred"]), maybe: list(text),
  exhaustive: flag, revises: list(text), retracted: flag, evidence: list(evidence)
});

/** Of the incident that a claim is about. */
export interface Occasion {
  id: string;
  from: Day | null;
  to: Day | null;
}

/** Reads the claim at a place of an incident's list. */
export function readClaim(value: Readonly<Record<string, unknown>>, scope: Scope, about: Occasion, place: number): ReadClaim | undefined {
  const before = scope.problems.length;
  const [says, said, rest] = readRecord(value, claimKind, scope);
  // Of a list that lost something it cannot be said that it is complete.
  if (scope.problems.length > before) rest.exhaustive = false;
  return hasAll(rest, ["source"], scope) ? claimOf(rest.source, says, said, rest, about, place, scope) : undefined;
}

/** A claim of its parts, where `rest` may be all missing. */
export function claimOf(source: Source, says: ReadClaim["says"], said: FieldsOf<typeof byline>, rest: FieldsOf<(typeof claimKind.shapes)[2]>, about: Occasion, place: number, scope: Scope): ReadClaim {
  const {id = `${about.id}#${place + 1}`, statement = null, as = none, join = "stated", maybe = [], exhaustive = false, revises = [], retracted = false, evidence = []} = rest;
  const provenance = provenanceOf(source, said, about.to ?? about.from, scope);
  if (!provenance.assumed && isBefore(provenance.said, about.from)) fault(scope, "too-early");
  return {...provenance, id, statement, says, as, join, maybe, exhaustive, revises, retracted, evidence};
}

const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day < other;
}

/** Who said it, where and when: on the day it was stated, or its document published, else on the day assumed. */
export function provenanceOf(source: Source, {via = [], document, url, quote, stated}: FieldsOf<typeof byline>, assumed: Day | null, {timeZone}: Scope): Provenance {
  const day = lastDay(stated) ?? lastDay(parseEdtf(document?.published, timeZone));
  return {source, via, document: document ?? null, url: url ?? null, quote: quote ?? null, said: day ?? assumed, assumed: day === null};
}

function lastDay(span: Span | null | undefined): Day | null {
  return span ? span.to ?? span.from : null;
}
