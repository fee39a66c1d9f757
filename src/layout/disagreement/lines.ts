import type {Locale} from "../../locale/locale.js";
import {sayValue} from "../../locale/say.js";
import type {Line, Version} from "../../model/disagree.js";
import type {Source} from "../../model/incident.js";
import type {Field, ReadClaim} from "../../model/reading.js";
import type {Word} from "../../model/words.js";
import {isAfresh} from "../../summary/disagreement.js";
import {kept, type Run} from "../runs.js";

/** What a line says: for the eye, one part after another; for the ear, in whole words. */
export interface Said {
  parts: readonly (readonly Run[])[];
  text: readonly string[];
}

/** The fields that are told in numbers. */
export const numeric: ReadonlySet<Field> = new Set<Field>(["munitions", "intercepted", "attacks", "injured", "killed"]);

/** Stands behind the name of an origin whose claim the editor joined to the incident. */
export const JOINED: Run = {text: "\u00a0◌", style: "sign"};

const quiet = (text: string): Run => ({text, style: "quiet"});
const claimsOf = ({id}: Source, claims: readonly ReadClaim[]): ReadClaim[] => claims.filter((d) => d.source.id === id);
/** The arrow of a language. */
export const arrowIn = ({claims}: Locale): string => claims.change("", "").trim();

/** Is the word of the origin in this version known by the editor's join alone? */
export const isJoined = (origin: Source, {claims}: Version): boolean => claimsOf(origin, claims).every((d) => d.join === "inferred");

/** Each version with those who hold it; who does not know; who says both; who said something else before. */
export function sayLine(line: Line, locale: Locale): Said {
  const {versions, both, words, relation} = line;
  const unknown = words.filter((d) => d.unknown && d.earlier.length === 0).map((d) => d.origin);
  const say = locale.disagreement;
  const name = (d: Source): string => locale.nameOf(d, true);
  const told = versions.map((d) => sayVersion(d, line, locale));
  const past = words.filter((d) => d.values.length === 0 && (d.earlier.length > 0 || d.notRepeated)).map((d) => sayPast(d, locale));
  const notes = [
    ...(unknown.length > 0 ? [say.unknown(locale.list(unknown.map(name)))] : []),
    ...both.map((d) => say.both(name(d))),
    ...(versions.length > 1 && relation !== "conflict" ? [relation === "wording" ? say.wording : say.positions.compatible] : [])
  ];
  return {
    parts: [...told.map((d) => d.runs), ...past, ...notes.map((d) => [quiet(kept(d))])],
    text: [...told.map((d) => d.text), ...past.map(textOf), ...notes]
  };
}

const textOf = (runs: readonly Run[]): string => runs.map((d) => d.text).join("");

export const valueOf = (field: Field, value: unknown, locale: Locale): string => sayValue(field, {[field]: value}, locale);

function sayVersion(version: Version, line: Line, locale: Locale): {runs: Run[]; text: string} {
  const {claims: {between}, disagreement: {positions: {version: say}}} = locale;
  const said = valueOf(line.field, version.value, locale);
  const holders = version.origins.map((d) => sayHolder(d, version, said, line, locale));
  return {
    runs: [{text: kept(said), style: line.relation === "conflict" ? "bold" : "plain"}, quiet("\u2002"), ...holders.flatMap(({runs}, i) => (i > 0 ? [quiet(between), ...runs] : runs))],
    text: say(said, locale.list(holders.map((d) => d.text)))
  };
}

/** Who holds a version: what it said before, whether the editor joined it. For the ear also through whom. */
function sayHolder(origin: Source, version: Version, said: string, {field, words, againstJoin, relation}: Line, locale: Locale): {runs: Run[]; text: string} {
  const {joined, againstJoin: against, positions: say} = locale.disagreement;
  const name = locale.nameOf(origin, true);
  const own = claimsOf(origin, version.claims);
  const word = words.find((d) => d.origin.id === origin.id && d.values[0]?.key === version.key);
  const notes = [
    word && word.earlier.length > 0 ? sayEarlier(word, said, locale) : isAfresh(field, own) ? [quiet(say.revision)] : [],
    own.some((d) => againstJoin.includes(d)) ? [quiet(against)] : []
  ].filter((d) => d.length > 0);
  const via = [...new Set(own.flatMap((d) => d.via))].map((d) => locale.nameOf(d, true));
  const sign: Run[] = isJoined(origin, version) ? [JOINED] : [];
  return {
    runs: [{text: kept(name), style: relation === "conflict" ? "plain" : "quiet"}, ...sign, ...notes.flatMap((d) => [quiet(" ("), ...d, quiet(")")])],
    text: say.holder(name, [...(via.length > 0 ? [locale.claims.via(locale.list(via))] : []), ...(sign.length > 0 ? [joined] : []), ...notes.map(textOf)])
  };
}

/** earlier → … → now; struck through what the source itself withdrew. */
export function sayEarlier({field, earlier}: Word, now: string, locale: Locale): Run[] {
  const arrow = quiet(` ${arrowIn(locale)} `);
  return [...earlier.flatMap(({value, struck}): Run[] => [{text: valueOf(field, value, locale), style: struck ? "struck" : "quiet"}, arrow]), quiet(now)];
}

/** An origin that holds no value any more. */
function sayPast(word: Word, locale: Locale): Run[] {
  const now = word.notRepeated ? locale.claims.notRepeated("").replace(arrowIn(locale), "").trim() : word.unknown ? locale.unknown : locale.claims.retracted;
  return [quiet(locale.labelled(locale.nameOf(word.origin, true))), ...sayEarlier(word, now, locale)];
}
