/**
 * The lists beside the incidents: sites, sources, documents. And the records that are made of names which none has.
 *
 * @module
 */
import type {Document, Site, Source} from "./incident.js";
import {bare, dateText, hasAll, isObject, list, numberFrom, object, readRecord, recordKind, text, texts, url, word, type Reader, type Scope} from "./fields.js";
import type {NameIndex} from "./reading.js";
import {normaliseName} from "./names.js";
import {fault, type Code, type Log} from "./problem.js";

/** ISO 3166-1 alpha-3, by its form alone; other text is kept, for it may still tell the reader where. */
export const country: Reader<string> = (value, scope) => {
  const found = text(value, scope);
  if (found && !/^[A-Z]{3}$/.test(found)) fault(scope, "country", value);
  return found;
};

const named = {id: text, name: text, short: text, aliases: list(text), names: texts};
const degrees = {latitude: numberFrom(-90, 90), longitude: numberFrom(-180, 180)};

const siteKind = recordKind("a site", {
  ...named, ...degrees, kind: word(["site", "area"]), within: list(text), country, uncertaintyKm: numberFrom(0, 20_000)
});

/** A site; where it has no id, one is made of its name. Of a point that cannot be, the site keeps nothing. */
export const site: Reader<Site> = object((value, scope) => {
  const [fields] = readRecord(value, siteKind, scope);
  fields.id ??= fields.name && slug(fields.name);
  fields.name ??= fields.id;
  fields.country ??= "";
  const {latitude, longitude} = fields;
  if ((latitude === undefined) !== (longitude === undefined) || latitude === 0 && longitude === 0) {
    fault(scope, "coordinates");
    delete fields.latitude;
    delete fields.longitude;
  }
  return hasAll(fields, ["id", "name", "country"], scope) ? fields : undefined;
});

const sourceKind = recordKind("a source", {
  ...named, partOf: text, repeats: list(text), side: word(["attacker", "target"]),
  kind: word(["armed-group", "military", "government", "official", "outlet", "agency", "anonymous", "witness", "dataset"])
});

/** A source; where its kind is not given or not known, it is taken as an outlet, which claims the least. */
export const source: Reader<Source> = object((value, scope) => {
  const [fields] = readRecord(value, sourceKind, scope);
  fields.name ??= fields.id;
  fields.kind ??= "outlet";
  return hasAll(fields, ["id", "name", "kind"], scope) ? fields : undefined;
});

const documentKind = recordKind("a document", {id: text, title: text, outlet: text, dateline: text, published: dateText, url});

export const document: Reader<Document> = object((value, scope) => {
  const [fields] = readRecord(value, documentKind, scope);
  return hasAll(fields, ["id"], scope) ? fields : undefined;
});

/** Reads one list of a dataset: each record with its place in the list. Of two with one id the first is kept. */
export function readList<T extends {id: string}>(name: string, value: unknown, read: Reader<T>, scope: Scope): Map<T, number> {
  const places = new Map<T, number>();
  const ids = new Set<string>();
  scope.trail.splice(0, Infinity, name);
  if (Array.isArray(value)) list((item) => {
    const record = read(item, scope);
    if (record && ids.has(record.id)) return fault(scope, "duplicate-id", record.id);
    if (record) places.set(record, Number(scope.trail[1]));
    if (record) ids.add(record.id);
    return undefined;
  })(value, scope);
  else if (value !== undefined && value !== null) fault(scope, "list", value);
  scope.trail.length = 0;
  return places;
}

/** Takes away from each record the `partOf` that leads nowhere, or in a ring back to itself. */
export function checkParts<T extends {id: string; partOf?: string | null}>(name: string, records: ReadonlyMap<T, number>, none: T["partOf"], log: Log): void {
  const ids = new Map([...records.keys()].map((d) => [d.id, d]));
  const wholeOf = ({partOf}: T) => partOf == null ? undefined : ids.get(partOf);
  const inRing = [...records.keys()].filter((record) => {
    const seen = new Set<T>();
    let next = wholeOf(record);
    for (; next && next !== record && !seen.has(next); next = wholeOf(next)) seen.add(next);
    return next === record;
  });
  for (const [record, place] of records) {
    const ring = inRing.includes(record);
    if (record.partOf == null || !ring && ids.has(record.partOf)) continue;
    log.trail.splice(0, Infinity, name, place, "partOf");
    fault(log, ring ? "ring" : "reference", record.partOf, `"${record.id}"`);
    record.partOf = none;
  }
}

/** Those of the ids that are there; the others are reported, under the id of the record that names them. */
export function existing(ids: readonly string[], known: {has(id: string): boolean}, owner: string, log: Log, trail: Log["trail"], code: Code = "reference"): readonly string[] {
  if (ids.every((id) => known.has(id))) return ids;
  log.trail.splice(0, Infinity, ...trail);
  return ids.filter((id) => known.has(id) || fault(log, code, id, `"${owner}"`));
}

/** The site of that name. One that no list has is made of the name, apart for each country. */
export const siteNamed: Reader<Site> = (value, log) => {
  const name = text(value, log);
  if (name === undefined) return undefined;
  const {sites, pool, country} = log;
  const found = sites.find(name);
  if (found.length > 1) return fault(log, "ambiguous", name, idsOf(found));
  return found[0] ?? pooled(pool.sites, sites, name, country, log, (id) => ({id, name, country}));
};

/** The site of an incident: named, or an object of its own; of several with one id the first is used. */
export const siteOf: Reader<Site> = (value, scope) => {
  if (!isObject(value)) return siteNamed(value, scope);
  const own = site(value, scope);
  const known = own && scope.sites.get(own.id);
  if (own && known && (["name", "country", "latitude", "longitude"] as const).some((key) => own[key] !== known[key])) fault(scope, "site-differs", own.id);
  return known;
};

/** The source of that name. One that no list has, or several have, is made of the name. */
export const sourceNamed: Reader<Source> = (value, scope) => {
  const name = text(value, scope);
  if (name === undefined) return undefined;
  const {sources, pool} = scope;
  const found = sources.find(name);
  if (found.length > 1) fault(scope, "ambiguous", name, idsOf(found));
  return found.length === 1 ? found[0] : pooled(pool.sources, sources, name, "", scope, (id) => ({id, name, kind: "outlet"}));
};

export const documentNamed: Reader<Document> = (value, scope) => {
  const id = text(value, scope);
  return id === undefined ? id : scope.documents.get(id) ?? fault(scope, "document", id);
};

function idsOf(records: readonly {id: string}[]): string {
  return records.map((d) => d.id).join(", ");
}

function slug(name: string): string {
  return normaliseName(name).replace(/ /g, "-") || name;
}

/** The record of the pool for the name, written in whichever way; made where there is none. */
function pooled<T extends Site | Source>(pool: Map<string, T>, index: NameIndex<T>, name: string, country: string, scope: Scope, make: (id: string) => T): T {
  const written = `${country} ${name}`;
  let record = pool.get(written);
  if (!record) {
    let id = slug(name) + (country && `-${country}`);
    while (index.get(id)) id += "~";
    record = pool.get(`=${id}`) ?? bare(make(id));
    pool.set(written, record).set(`=${id}`, record);
  }
  scope.made.push(record);
  return record;
}
