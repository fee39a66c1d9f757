/**
 * What is said of no single incident: totals and statements.
 *
 * @module
 */
import {bare, list, quantity, record, span, text, andThen, word, type Scope} from "./fields.js";
import type {Ids} from "./ids.js";
import type {Measure} from "./incident.js";
import type {ReadStatement, ReadTally} from "./reading.js";
import {isoOf, parseEdtf} from "./edtf.js";
import {fault} from "./problem.js";
import {byline, isBefore, provenanceOf} from "./read-claim.js";
import {checkParts, country, existing, readList, siteNamed, sourceNamed} from "./records.js";

export const measureOf = word<Measure>(["attacks", "sites", "injured", "killed", "munitions", "intercepted"]);

const tally = andThen(record("a total", {
  ...byline, id: text, value: quantity, since: span, until: span, country, site: siteNamed, by: sourceNamed, of: text, partOf: text,
  measure: measureOf
}, ["source", "measure", "value"]), (found, scope): ReadTally | null => {
  const {id = idAt("tally", Number(scope.trail[1])), measure, value, since = null, site = null, country = null, by = null, of = null, partOf = null} = found;
  const provenance = provenanceOf(found.source, found, null, scope);
  const until = found.until ?? (provenance.said === null ? null : parseEdtf(isoOf(provenance.said)));
  if (!until) fault(scope, "no-date");
  if (until && since && isBefore(until.to, since.from)) return fault(scope, "backwards");
  return {...provenance, id, measure, value, since, until, site, country: country ?? (site?.country || null), by, of, partOf};
});

const statement = andThen(record("a statement", {
  ...byline, id: text, topic: text, position: text, incidents: list(text), contradicts: list(text)
}, ["source", "topic", "position"]), (found, scope): ReadStatement => {
  const {id = idAt("statement", Number(scope.trail[1])), source, topic, position, incidents = [], contradicts = []} = found;
  return {...provenanceOf(source, found, null, scope), id, statement: bare({id, source: source.id, topic, position, incidents, contradicts})};
});

/** The id of a total or a statement that gives none, by its place in the list. */
export const idAt = (name: "tally" | "statement", place: number): string => `${name}-${place + 1}`;

/** Reads the totals. One without a source, a measure or a value, or over days that end before they begin, is left out. */
export function readTallies(given: unknown, scope: Scope): ReadTally[] {
  const tallies = readList("tallies", given, tally, scope);
  checkParts("tallies", tallies, null, scope);
  return [...tallies.keys()];
}

/** Reads the statements. One without a source, a topic or a position is left out. */
export function readStatements(given: unknown, incidents: Pick<Ids, "has">, scope: Scope): ReadStatement[] {
  const statements = readList("statements", given, statement, scope);
  const ids = new Set([...statements.keys()].map((d) => d.id));
  for (const [{id, statement}, place] of statements) {
    statement.incidents = [...existing(statement.incidents ?? [], incidents, id, scope, ["statements", place, "incidents"])];
    statement.contradicts = [...existing(statement.contradicts ?? [], ids, id, scope, ["statements", place, "contradicts"])];
  }
  return [...statements.keys()];
}
