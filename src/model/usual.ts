/**
 * The quick way to read an incident in which everything has a usual form: what is said again and again is looked up, and
 * a claim is no more than a voice. Of any other it makes nothing, and it is read in full; a test of properties holds the
 * two equal.
 *
 * @module
 */
import {bare, isList, isObject, span, text, texts, url, quantity, type Reader, type Scope, type Subject} from "./fields.js";
import {parseEdtf} from "./edtf.js";
import type {Document, Incident, Kind, Site, Source} from "./incident.js";
import {isBefore, lastDay, nothing, usualFacts} from "./read-claim.js";
import {kindOf, undated} from "./read-incident.js";
import {country, documentNamed, siteOf, sourceNamed} from "./records.js";
import type {Day, Row, Span} from "./reading.js";
import type {Kin} from "./sources.js";
import {UsualRow, type Voice} from "./voices.js";

/** What was read before in a context, by what it was read from. */
export interface Known {
  kin: (source: Source) => Kin;
  spans: Map<unknown, Span>;
  speakers: Map<unknown, Speaker>;
  sites: Map<unknown, Site>;
  countries: Map<unknown, string>;
  facts: Readonly<Record<keyof typeof usualFacts, Fact>>;
  /** Written again and again, for an incident and for a claim: new ones for each of 100,000 would wake the collector. */
  scratch: {about: Subject; incident: Line; claim: Line};
}

/** A field that a claim may speak of, and what it was found to say. */
interface Fact {
  read: Reader<unknown>;
  values: Map<unknown, unknown>;
}

/** A source by one of its names. */
interface Speaker {
  source: Source;
  kin: Kin;
  /** No list has it. */
  unlisted: boolean;
  /** What it said of its own on the last days, each at its day's place. */
  voices: Voice[];
}

export function newKnown(kin: Known["kin"]): Known {
  return {
    kin, spans: new Map(), speakers: new Map(), sites: new Map(), countries: new Map(),
    facts: Object.fromEntries(Object.entries(usualFacts).map(([key, read]) => [key, {read, values: new Map()}])) as unknown as Known["facts"],
    scratch: {about: {id: "", from: null, to: null, country: "", claims: 0, places: nothing, linked: false}, incident: cleared(), claim: cleared()}
  };
}

/** So many different values are remembered, of each kind. */
const MOST = 10_000;
/** So many days of a source have a place of their own. */
const PLACES = 256;

/** As what it was read before, or is now; remembered unless something is to be told of it. */
function recall<T>(known: Map<unknown, T>, value: unknown, read: Reader<T>, scope: Scope): T | null {
  return known.get(value) ?? learn(known, value, read, scope);
}

function learn<T>(known: Map<unknown, T>, value: unknown, read: Reader<T>, scope: Scope): T | null {
  const {length} = scope.made;
  const made = read(value, scope);
  if (made !== null && typeof value !== "object" && scope.made.length === length && scope.problems.length === 0 && known.size < MOST) known.set(value, made);
  return made;
}

function speakerNamed(name: unknown, scope: Scope, {speakers, kin}: Known): Speaker | null {
  const known = speakers.get(name);
  if (known) {
    if (known.unlisted) scope.made.push(known.source);
    return known;
  }
  const {length} = scope.made;
  const source = sourceNamed(name, scope);
  if (!source) return null;
  const speaker: Speaker = {source, kin: kin(source), unlisted: scope.made.length > length, voices: new Array<Voice>(PLACES).fill(nobody)};
  if (scope.problems.length === 0 && speakers.size < MOST) speakers.set(name, speaker);
  return speaker;
}

/** The row of an incident; `null`: it is not usual. */
export function readUsual(value: Incident | undefined, scope: Scope, known: Known): UsualRow | null {
  try {
    const row = isPlain(value) ? usualRow(value, scope, known) : null;
    return scope.problems.length === 0 ? row : null;
  } catch {
    return null;
  }
}

/** Has it no fields but its own? These can then be gone through without a list of them, which takes half the time. */
function isPlain<T>(value: T): value is T & Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const behind: unknown = Object.getPrototypeOf(value);
  if (behind === Object.prototype) for (const _ in Object.prototype) return false;
  return behind === Object.prototype || behind === null;
}

/** Who said it, and when. */
interface Line {
  speaker: Speaker | null;
  via: readonly Source[];
  document: Document | null;
  stated: Span | null;
  /** It says something else too. */
  more: boolean;
}

function cleared(line = {} as Line): Line {
  line.speaker = null;
  line.via = nothing;
  line.document = null;
  line.stated = null;
  line.more = false;
  return line;
}

/** Takes in a field of a claim; false: it is not usual. */
function take(line: Line, key: string, value: unknown, scope: Scope, known: Known): boolean {
  switch (key) {
    case "source":
      line.speaker = speakerNamed(value, scope, known);
      return true;
    case "stated":
      line.stated = recall(known.spans, value, span, scope);
      return true;
    case "via":
      line.via = carriers(value, scope, known);
      return true;
    case "document":
      line.document = documentNamed(value, scope);
      return true;
  }
  line.more = true;
  if (key === "url") return url(value, scope) !== null;
  if (key === "quote") return text(value, scope) !== null;
  const fact = factNamed(key, known.facts);
  return fact !== null && recall(fact.values, value, fact.read, scope) !== null;
}

/** By comparing: names are few, and to look one up takes as long as to look up what it says. */
function factNamed(key: string, facts: Known["facts"]): Fact | null {
  switch (key) {
    case "outcome": return facts.outcome;
    case "weapon": return facts.weapon;
    case "damage": return facts.damage;
    case "injured": return facts.injured;
    case "killed": return facts.killed;
    case "munitions": return facts.munitions;
    case "intercepted": return facts.intercepted;
    case "partOfDay": return facts.partOfDay;
    case "responsibility": return facts.responsibility;
    default: return null;
  }
}

function carriers(value: unknown, scope: Scope, known: Known): readonly Source[] {
  const names = isList(value) ? value : [value];
  return names.flatMap((name) => (isNothing(name) ? [] : speakerNamed(name, scope, known)?.source ?? []));
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === "";

function usualRow(incident: Incident & Readonly<Record<string, unknown>>, scope: Scope, known: Known): UsualRow | null {
  const line = cleared(known.scratch.incident);
  let id: string | null = null, title: string | null = null, note: string | null = null, partOf: string | null = null, code: string | null = null;
  let date: Span | null | undefined, kind: Kind | null = "attack", attacks: Row["attacks"] = null, extra: Row["extra"] = null;
  let where: unknown, claims: unknown;
  for (const key in incident) {
    const value = incident[key];
    if (isNothing(value)) {
      if (key === "date" && value === null) date = null;
      continue;
    }
    switch (key) {
      case "id": id = text(value, scope); break;
      case "date": date = recall(known.spans, value, span, scope); break;
      case "site": where = value; break;
      case "claims": claims = value; break;
      case "country": code = recall(known.countries, value, country, scope); break;
      case "kind": kind = kindOf(value, scope); break;
      case "title": title = text(value, scope); break;
      case "note": note = text(value, scope); break;
      case "partOf": partOf = text(value, scope); break;
      case "attacks": attacks = quantity(value, scope); break;
      case "extra": extra = texts(value, scope); break;
      default: if (!take(line, key, value, scope, known)) return null;
    }
  }
  if (!id || date === undefined || !kind || !title && (kind === "response" || kind === "context")) return null;
  const {from, to} = date ?? undated;
  const {about} = known.scratch;
  about.id = id;
  about.from = from;
  about.to = to;
  about.country = code ?? "";
  scope.about = about;
  const site = where === undefined ? null : recall(known.sites, where, siteOf, scope);
  const voices = claims === undefined ? itself(line, scope) : line.more || line.speaker || line.stated || line.document || line.via.length > 0 ? null : among(claims, scope, known);
  return voices && new UsualRow(scope, id, incident, kind, title, note, partOf, date, site, code ?? (site?.country || null), attacks, extra, voices);
}

/** The incident is its own claim. */
function itself(line: Line, scope: Scope): readonly Voice[] | null {
  const voice = voiceOf(line, scope);
  return voice && [voice];
}

function among(claims: unknown, scope: Scope, known: Known): readonly Voice[] | null {
  if (!isList(claims) || claims.length === 0) return null;
  const voices = new Array<Voice>(claims.length); // one that grew would hold room for 17
  for (let i = 0; i < claims.length; i++) {
    const claim: unknown = claims[i];
    if (!isPlain(claim)) return null;
    const line = cleared(known.scratch.claim);
    for (const key in claim) {
      const value = claim[key];
      if (!isNothing(value) && !take(line, key, value, scope, known)) return null;
    }
    const voice = voiceOf(line, scope);
    if (!voice) return null;
    voices[i] = voice;
  }
  return voices;
}

/** One for all that a source says of its own on a day. */
function voiceOf({speaker, via, document, stated}: Line, {about: {from, to}, timeZone}: Scope): Voice | null {
  if (!speaker) return null;
  const day = lastDay(stated) ?? (document && lastDay(parseEdtf(document.published, timeZone)));
  if (isBefore(day, from)) return null;
  const {voices} = speaker;
  const said = day ?? to ?? from;
  const assumed = day === null;
  if (via.length > 0) return newVoice(speaker, via, said, assumed);
  const place = (said ?? 0) & (PLACES - 1);
  const known = voices[place]!;
  return known.said === said && known.assumed === assumed ? known : (voices[place] = newVoice(speaker, nothing, said, assumed));
}

const silent = bare({});

const newVoice = ({source, kin}: Pick<Speaker, "source" | "kin">, via: readonly Source[], said: Day | null, assumed: boolean): Voice => ({source, via, said, assumed, join: "stated", retracted: false, says: silent, kin});

const noSource: Source = {id: "", name: "", kind: "outlet"};
const nobody = newVoice({source: noSource, kin: {root: noSource, side: null}}, nothing, NaN, true);
