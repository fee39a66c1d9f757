/**
 * The lists beside the incidents: sites, sources, documents. And the records that are made of names which none has.
 *
 * @module
 */
import type {Document, Site, Source} from "./incident.js";
import type {NameIndex} from "./reading.js";
import {bare, date, isList, isObject, list, numberFrom, readAt, record, text, texts, andThen, url, word, type Reader, type Scope} from "./fields.js";
import {normaliseName} from "./names.js";
import {at, fault, type Code, type Log} from "./problem.js";

/** ISO 3166-1 alpha-3, by its form alone. Other text is kept, for it may still tell a reader where. */
export const country = andThen(text, (found, scope) => {
  if (!/^[A-Z]{3}$/.test(found)) fault(scope, "country", found);
  return found;
});

const named = {id: text, name: text, short: text, aliases: list(text), names: texts};

/** Words of sites and sources. */
export const siteKind = word(["site", "area"]);
export const side = word(["attacker", "target"]);
export const sourceKind = word(["armed-group", "military", "government", "official", "outlet", "agency", "anonymous", "witness", "dataset"]);

/** A site. Of a point that cannot be, it keeps nothing. */
export const site: Reader<Site> = andThen(record("a site", {
  ...named, kind: siteKind, within: list(text), country,
  latitude: numberFrom(-90, 90), longitude: numberFrom(-180, 180), uncertaintyKm: numberFrom(0, 20_000)
}, ["id", "name"]), (found, scope) => {
  const {latitude, longitude, country = ""} = found;
  if (latitude === undefined ? longitude !== undefined : longitude === undefined || !latitude && !longitude) {
    fault(scope, "coordinates");
    found.latitude = found.longitude = undefined;
  }
  return Object.assign(found, {country});
});

/** A source. Where its kind cannot be told it is taken as an outlet, which claims the least. */
export const source: Reader<Source> = andThen(record("a source", {
  ...named, partOf: text, repeats: list(text), side,
  kind: sourceKind
}, ["id", "name"]), (found) => Object.assign(found, {kind: found.kind ?? "outlet"}));

export const document: Reader<Document> = record("a document", {id: text, title: text, outlet: text, dateline: text, published: date, url}, ["id"]);

/** Reads one list of a dataset: each record with its place. Of two with one id the first is kept. */
export function readList<T extends {id: string}>(name: string, value: unknown, read: Reader<T>, scope: Scope): Map<T, number> {
  const places = new Map<T, number>();
  const ids = new Set<string>();
  const each = andThen(read, (found) => {
    if (ids.has(found.id)) return fault(scope, "duplicate-id", found.id);
    ids.add(found.id);
    places.set(found, Number(scope.trail[1]));
    return found;
  });
  readAt({[name]: value}, name, (d) => isList(d) ? list(each)(d, scope) : fault(scope, "type", d, "a list"), at(scope));
  return places;
}

/** Takes away from each record the `partOf` that leads nowhere, or in a ring back to itself. */
export function checkParts<T extends {id: string; partOf?: string | null}>(name: string, records: ReadonlyMap<T, number>, none: T["partOf"], log: Log): void {
  const ids = new Map([...records.keys()].map((d) => [d.id, d]));
  const faults = [...records].flatMap(([record, place]) => {
    if (record.partOf == null) return [];
    const seen = new Set<T | undefined>();
    let whole: T | undefined = record;
    do {
      seen.add(whole);
      whole = ids.get(whole.partOf ?? "");
    } while (whole && !seen.has(whole) && seen.size < 100);
    const code: Code | null = whole === record ? "ring" : ids.has(record.partOf) ? null : "reference";
    return code ? [{record, place, code}] : [];
  });
  for (const {record, place, code} of faults) {
    fault(at(log, name, place, "partOf"), code, record.partOf, `"${record.id}"`);
    record.partOf = none;
  }
}

/** Those of the ids that are known; the others are reported, under the id of the record that names them. */
export function existing(ids: readonly string[], known: {has(id: string): boolean}, owner: string, log: Log, trail: Log["trail"], code: Code = "reference"): readonly string[] {
  return ids.every((d) => known.has(d)) ? ids : ids.filter((d) => known.has(d) || fault(at(log, ...trail), code, d, `"${owner}"`));
}

/** The site of that name. One that no list has is made of the name, apart for each country. */
export const siteNamed: Reader<Site> = andThen(text, (name, scope) => {
  const {sites, pool, about: {country}} = scope;
  return resolve(name, country, sites, pool.sites, scope, (id) => ({id, name, country}));
});

const ownSite = andThen(site, ({id}, {sites}) => sites.get(id) ?? null);

/** The site of an incident: named, or an object of its own, of which the first with its id is used. */
export const siteOf: Reader<Site> = (value, scope) => (isObject(value) ? ownSite : siteNamed)(value, scope);

/** The source of that name. One that no list has is made of the name. */
export const sourceNamed: Reader<Source> = andThen(text, (name, scope) =>
  resolve(name, "", scope.sources, scope.pool.sources, scope, (id) => ({id, name, kind: "outlet"})));

export const documentNamed: Reader<Document> = andThen(text, (id, scope) => scope.documents.get(id) ?? fault(scope, "reference", id, "this claim"));

/** The record of that name; where none or several have it, one of its own, the same for all ways to write the name. */
function resolve<T extends Site | Source>(name: string, country: string, index: NameIndex<T>, pool: Map<string, T>, scope: Scope, make: (id: string) => T): T {
  const exact = index.get(name);
  if (exact) return exact;
  const found = index.find(name);
  if (found[0] && !found[1]) return found[0];
  const written = `${country} ${name}`;
  let record = pool.get(written);
  if (!record) {
    let id = [...normaliseName(name).split(" "), country].filter(Boolean).join("-") || name;
    while (index.get(id)) id += "~";
    record = pool.get(`=${id}`) ?? bare(make(id));
    pool.set(written, record).set(`=${id}`, record);
  }
  if (found[1]) fault(scope, "ambiguous", name, found.map((d) => d.id).join(" or "));
  scope.made.push(record);
  return record;
}
