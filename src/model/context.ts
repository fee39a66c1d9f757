/**
 * What incidents are read against: sites, sources, documents, a time zone. It remembers what became of each incident.
 *
 * @module
 */
import {ownField, isObject, type Scope} from "./fields.js";
import type {Document, Problem, Site, Source} from "./incident.js";
import {indexNames} from "./names.js";
import type {Entry} from "./read-incident.js";
import {checkParts, document, existing, readList, site, source} from "./records.js";

/** A scope with a memory. */
export interface Context extends Scope {
  readonly entries: WeakMap<object, Entry>;
  /** The problems of the lists themselves. */
  readonly noted: readonly Problem[];
  /** The site objects that stand on the incidents. */
  readonly own: readonly object[];
}

/** The lists beside the incidents, as given. */
export type Lists = readonly [sites: unknown, sources: unknown, documents: unknown];

const absent: readonly unknown[] = [];

interface Node {
  next: WeakMap<object, Node>;
  contexts: Map<string, Context>;
}

const newNode = (): Node => ({next: new WeakMap(), contexts: new Map()});
const root = newNode();

/** The context for these lists, the same one as long as they and the sites on the incidents are the same objects. */
export function contextFor(lists: Lists, timeZone: string, own: readonly object[]): Context {
  let node = root;
  let key = timeZone;
  for (const given of lists) {
    const part = isObject(given) ? given : absent;
    let next = node.next.get(part);
    if (!next) node.next.set(part, next = newNode());
    node = next;
    key += ` ${Array.isArray(part) ? part.length : 0}`;
  }
  let context = node.contexts.get(key);
  if (!context || context.own.length !== own.length || own.some((d, i) => d !== context?.own[i])) {
    context = newContext(lists, timeZone, own);
    node.contexts.set(key, context);
  }
  return context;
}

/** The site objects that stand on incidents, the first of each id. */
export function ownSites(incidents: readonly unknown[]): object[] {
  const found = new Map<unknown, object>();
  for (const incident of incidents) {
    const site = ownField(incident, "site");
    if (!isObject(site)) continue;
    const id = ownField(site, "id") ?? ownField(site, "name");
    if (!found.has(id)) found.set(id, site);
  }
  return [...found.values()];
}

function newContext([sites, sources, documents]: Lists, timeZone: string, own: readonly object[]): Context {
  const scope: Scope = {
    trail: [], problems: [], timeZone, sites: indexNames<Site>([]), sources: indexNames<Source>([]), documents: new Map(),
    pool: {sites: new Map(), sources: new Map()}, country: "", made: []
  };
  const readDocuments = readList<Document>("documents", documents, document, scope);
  const readSources = readList<Source>("sources", sources, source, scope);
  checkParts("sources", readSources, undefined, scope);
  const readSites = readList<Site>("sites", sites, site, scope);
  const noted = scope.problems;
  // Their problems are told where the incident is read.
  const ownSites = readList<Site>("sites", own, site, {...scope, problems: []});
  const siteIndex = indexNames([...readSites.keys(), ...ownSites.keys()]);
  const sourceIndex = indexNames([...readSources.keys()]);
  const siteIds = new Set(siteIndex.all.map((d) => d.id));
  const sourceIds = new Set(sourceIndex.all.map((d) => d.id));
  for (const [d, place] of readSites) d.within &&= [...existing(d.within, siteIds, d.id, scope, ["sites", place, "within"])];
  for (const [d, place] of readSources) d.repeats &&= [...existing(d.repeats, sourceIds, d.id, scope, ["sources", place, "repeats"])];
  return {
    ...scope, noted, own, entries: new WeakMap(), sites: siteIndex, sources: sourceIndex,
    documents: new Map([...readDocuments.keys()].map((d) => [d.id, d]))
  };
}
