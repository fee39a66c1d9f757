/**
 * Incidents that may be one. It proposes; nothing is merged.
 *
 * @module
 */
import {relate} from "../model/compare.js";
import {edtfOf, spansMeet} from "../model/edtf.js";
import type {Incident, IncidentDataset} from "../model/incident.js";
import {under} from "../model/memoise.js";
import {readIncidents} from "../model/read.js";
import type {Reading, Row, Said} from "../model/reading.js";

/** Two incidents that may be one. */
export interface Suggestion {
  /** Their ids, the earlier in the list first. */
  ids: readonly [string, string];
  /** What speaks for it: "same site: Al-Tanf". */
  reasons: readonly string[];
  /** What speaks against it: "CENTCOM tells of both". */
  doubts: readonly string[];
}

/** The most that are proposed. */
const most = 1000;

/**
 * Pairs of attacks at one site whose dates have a day in common, and whose weapons and actors do not contradict one
 * another, each with its reasons; those with fewer doubts first. At most 1,000.
 *
 * Whoever agrees gives both rows the same id and reads with `{groupBy: "id"}`, or writes `maybeSameAs` where it stays in
 * doubt.
 *
 * ```ts
 * suggestMerges(dataset); // [{ids: ["a", "b"], reasons: ["same site: Al-Tanf", "same day: 2023-10-18"], doubts: []}]
 * ```
 */
export function suggestMerges(data: readonly Incident[] | IncidentDataset): Suggestion[] {
  const reading = readIncidents(data);
  const bySite = new Map<string, Row[]>();
  for (const row of reading.rows) {
    if (row.kind !== "attack" || !row.site || row.site.kind === "area" || row.from === null || row.to === null) continue;
    under(bySite, row.site.id, () => []).push(row);
  }
  const found: Suggestion[] = [];
  for (const rows of bySite.values()) {
    for (const pair of neighbours(rows)) {
      const suggestion = suggest(...pair, reading);
      if (suggestion) found.push(suggestion);
      if (found.length >= most) break;
    }
  }
  return found.sort((a, b) => a.doubts.length - b.doubts.length || b.reasons.length - a.reasons.length).slice(0, most);
}

/** Pairs of rows that begin before the other ends, in order of time. */
function* neighbours(rows: readonly Row[]): Generator<[Row, Row]> {
  const sorted = [...rows].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.from! <= a.to!; j++) yield [a, sorted[j]!];
  }
}

function suggest(a: Row, b: Row, reading: Reading): Suggestion | null {
  if (!a.span || !b.span || !a.site || !spansMeet(a.span, b.span)) return null;
  const weapon = agreement("weapon", a, b, reading);
  const actor = agreement("responsibility", a, b, reading);
  if (weapon === "conflict" || actor === "conflict") return null;
  const [day, other] = [edtfOf(a.span), edtfOf(b.span)];
  const voices = new Map(a.claims.map((d) => [d.source.id, d.source.name]));
  return {
    ids: [a.id, b.id],
    reasons: [
      `same site: ${a.site.name}`, day === other ? `same ${a.span.kind === "day" ? "day" : "date"}: ${day}` : `dates meet: ${day} and ${other}`,
      ...weapon === "meet" ? ["same weapon"] : [], ...actor === "meet" ? ["same actor"] : []
    ],
    doubts: [
      ...[...new Set(b.claims.flatMap((d) => voices.get(d.source.id) ?? []))].map((name) => `${name} tells of both`),
      ...weapon === "wording" ? ["weapons differ in wording"] : [], ...a.span.kind === "day" && b.span.kind === "day" ? [] : ["the day is not known for certain"]
    ]
  };
}

/** Whether what is said of the two agrees; `null` where one is silent. */
function agreement(field: "weapon" | "responsibility", a: Row, b: Row, reading: Reading): "meet" | "wording" | "conflict" | null {
  const [x, y] = [a, b].map((row) => [row.says ?? {}, ...row.claims.map((d) => d.says)].flatMap((says: Said) => listIn(says[field])));
  if (!x?.length || !y?.length) return null;
  const pairs = x.flatMap((d) => y.map((e) => relate(field, {value: [d] as never, exhaustive: false}, {value: [e] as never, exhaustive: false}, reading)));
  return (["meet", "wording", "conflict"] as const).find((d) => pairs.includes(d)) ?? null;
}

function listIn(value: Said["weapon"] | Said["responsibility"]): readonly unknown[] {
  return typeof value === "object" ? value : [];
}
