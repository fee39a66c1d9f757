/**
 * What is said of no single incident: totals and statements.
 *
 * @module
 */
import {bare, hasAll, list, object, quantity, readRecord, recordKind, span, text, word, type Reader, type Scope} from "./fields.js";
import type {Measure} from "./incident.js";
import type {ReadStatement, ReadTally} from "./reading.js";
import {isoOf, parseEdtf} from "./edtf.js";
import {fault} from "./problem.js";
import {byline, provenanceOf} from "./read-claim.js";
import {checkParts, country, existing, readList, siteNamed, sourceNamed} from "./records.js";

const tallyKind = recordKind("a total", byline, {
  id: text, source: sourceNamed, value: quantity, since: span, until: span, country, site: siteNamed, by: sourceNamed, of: text, partOf: text,
  measure: word<Measure>(["attacks", "sites", "injured", "killed", "munitions", "intercepted"])
});

/** Reads the totals. One without a source, a measure or a value, or over days that end before they begin, is left out. */
export function readTallies(given: unknown, scope: Scope): ReadTally[] {
  const tallies = readList("tallies", given, object((value) => readTally(value, scope)), scope);
  checkParts("tallies", tallies, null, scope);
  return [...tallies.keys()];
}

function readTally(value: Readonly<Record<string, unknown>>, scope: Scope): ReadTally | undefined {
  const [said, fields] = readRecord(value, tallyKind, scope);
  if (!hasAll(fields, ["source", "measure", "value"], scope)) return undefined;
  const {id = nthId("tally", scope), source, since = null, site = null, country = null, by = null, of = null, partOf = null} = fields;
  const provenance = provenanceOf(source, said, null, scope);
  const until = fields.until ?? (provenance.said === null ? null : parseEdtf(isoOf(provenance.said)));
  if (!until) fault(scope, "no-date");
  if (until?.to != null && since?.from != null && until.to < since.from) return fault(scope, "backwards");
  return {...provenance, id, measure: fields.measure, value: fields.value, since, until, site, country: country ?? (site?.country || null), by, of, partOf};
}

/** The id of a record that gives none, by its place in the list. */
function nthId(name: string, {trail}: Scope): string {
  return `${name}-${Number(trail[1]) + 1}`;
}

const statementKind = recordKind("a statement", byline, {
  id: text, source: sourceNamed, topic: text, position: text, incidents: list(text), contradicts: list(text)
});

/** Reads the statements. One without a source, a topic or a position is left out. */
export function readStatements(given: unknown, incidents: ReadonlySet<string>, scope: Scope): ReadStatement[] {
  const statements = readList("statements", given, object((value) => readStatement(value, scope)), scope);
  const ids = new Set([...statements.keys()].map((d) => d.id));
  for (const [{id, statement}, place] of statements) {
    statement.incidents = [...existing(statement.incidents ?? [], incidents, id, scope, ["statements", place, "incidents"])];
    statement.contradicts = [...existing(statement.contradicts ?? [], ids, id, scope, ["statements", place, "contradicts"])];
  }
  return [...statements.keys()];
}

function readStatement(value: Readonly<Record<string, unknown>>, scope: Scope): ReadStatement | undefined {
  const [said, fields] = readRecord(value, statementKind, scope);
  if (!hasAll(fields, ["source", "topic", "position"], scope)) return undefined;
  const {id = nthId("statement", scope), source, topic, position, incidents = [], contradicts = []} = fields;
  return {...provenanceOf(source, said, null, scope), id, statement: bare({id, source: source.id, topic, position, incidents, contradicts})};
}
