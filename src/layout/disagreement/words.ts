import type {Locale} from "../../locale/locale.js";
import {titleOf} from "../../locale/title.js";
import {unseen} from "../../model/claims.js";
import {relate, type Relation} from "../../model/compare.js";
import type {ReadClaim, Reading, View} from "../../model/reading.js";
import type {Word} from "../../model/words.js";
import {valueOf} from "./lines.js";
import type {Unit} from "./units.js";

/** The claims in which an origin says what it now says on a field. */
export function claimsBehind({origin, field, values}: Word, {compared: {standing: {row}}}: Unit, view: View): readonly ReadClaim[] {
  return values.length > 0 ? values.flatMap((d) => d.claims) : row.claims.filter((d) => d.source.id === origin.id && d.says[field] !== undefined && !unseen(d, view));
}

/** Is it known by the editor's join alone? */
export const restsOnJoin = (claims: readonly ReadClaim[]): boolean => claims.every((d) => d.join === "inferred");

/** How what an origin says stands to what the others say, and to what else it says itself. */
export function relationOf({values, field}: Word, {line: {versions}}: Unit, reading: Reading): Relation {
  const relations = values.flatMap((a) => versions.map((b) => relate(field, a, b, reading)));
  return relations.includes("conflict") ? "conflict" : relations.includes("wording") ? "wording" : "meet";
}

/** What an origin says on a field of an incident, through whom, and on which day it said so: a whole sentence. */
export function tellWord(word: Word, unit: Unit, {reading, view}: {reading: Reading; view: View}, locale: Locale): string {
  const {origin, field, values, unknown, notRepeated, earlier} = word;
  const {claims: words, disagreement: {matrix: say, ...shared}} = locale;
  const {row} = unit.compared.standing;
  const value = (d: unknown): string => valueOf(field, d, locale);
  const past = earlier.map((d) => (d.struck ? say.withdrew : say.earlier)(value(d.value)));
  const now = [...values.map((d) => value(d.value)), ...(unknown ? [locale.unknown] : [])];
  const behind = claimsBehind(word, unit, view);
  const last = behind.reduce<ReadClaim | null>((d, e) => (d && (d.said ?? -Infinity) >= (e.said ?? -Infinity) ? d : e), null);
  const via = [...new Set(behind.flatMap((d) => d.via))].map((d) => locale.nameOf(d));
  const relation = relationOf(word, unit, reading);
  const notes = [
    relation !== "meet" && shared[relation],
    values.length > 1 && shared.both(locale.nameOf(origin)),
    restsOnJoin(behind) && shared.joined,
    via.length > 0 && words.via(locale.list(via)),
    last?.said != null && words.said(last.said, last.assumed)
  ];
  return say.cell({
    origin: locale.nameOf(origin),
    field: locale.field[field],
    title: titleOf(row, locale),
    date: locale.span(row.span),
    says: [...(now.length > 0 ? [locale.list(now)] : []), ...past, ...(notRepeated ? [say.notRepeated] : [])],
    notes: notes.filter((d) => typeof d === "string")
  });
}

