/**
 * What incidents are read against: sites, sources, documents, a time zone. It remembers what became of each incident.
 *
 * @module
 */
import {isObject, ownField, type Scope} from "./fields.js";
import type {Problem} from "./incident.js";
import {gathered} from "./memoise.js";
import {indexNames} from "./names.js";
import type {Entry} from "./read-incident.js";
import {newRun, type Run} from "./read-rows.js";
import {checkParts, document, existing, readList, site, source} from "./records.js";
import {kinIn} from "./sources.js";
import {newKnown, type Known} from "./usual.js";
import type {UsualRow} from "./voices.js";

/** A scope with a memory. */
export interface Context extends Scope {
  run: Run;
  readonly known: Known;
  /** What was read before it. */
  readonly entries: WeakMap<object, Entry | UsualRow>;
  /** The problems of the lists themselves. */
  readonly noted: readonly Problem[];
  /** What it was made of. */
  readonly parts: readonly unknown[];
}

const nowhere = {id: "", from: null, to: null, country: "", claims: 0, places: [], linked: false};

const contexts = new WeakMap<object, Context>();

/**
 * The context for a dataset: the same one as before if its lists and the sites on its incidents are the same objects,
 * and so is its first incident or its last. (Found by its lists alone it would carry over, from one set of incidents to
 * another, how a name was first written.)
 */
export function contextFor(dataset: unknown, incidents: readonly unknown[], timeZone: string): Context {
  const lists = ["documents", "sources", "sites"].map((key) => ownField(dataset, key));
  const own = [...ownSites(incidents).values()];
  const parts = [timeZone, ...lists, ...lists.map((d) => ownField(d, "length")), ...own];
  const ends = [incidents[0], incidents.at(-1)].filter(isObject);
  const known = ends.map((d) => contexts.get(d)).find((d) => d?.parts.length === parts.length && parts.every((part, i) => part === d.parts[i]));
  const context = known ?? newContext(lists, own, timeZone, parts);
  for (const end of ends) contexts.set(end, context);
  return context;
}

/** The site objects that stand on incidents, the first of each id. */
const ownSites = gathered(() => new Map<unknown, unknown>(), (found, incidents, from) => {
  for (let i = from; i < incidents.length; i++) {
    const site = ownField(incidents[i], "site");
    const id = isObject(site) ? ownField(site, "id") : undefined;
    if (id !== undefined && !found.has(id)) found.set(id, site);
  }
});

function newContext([documents, sources, sites]: readonly unknown[], own: readonly unknown[], timeZone: string, parts: readonly unknown[]): Context {
  const scope: Scope = {
    trail: [], depth: 0, problems: [], timeZone, sites: indexNames([]), sources: indexNames([]), documents: new Map(),
    pool: {sites: new Map(), sources: new Map()}, made: [], about: nowhere
  };
  const documentList = readList("documents", documents, document, scope);
  const sourceList = readList("sources", sources, source, scope);
  checkParts("sources", sourceList, undefined, scope);
  const siteList = readList("sites", sites, site, scope);
  // Their problems are told where the incident is read.
  const ownList = readList("sites", own, site, {...scope, problems: []});
  const sourceIndex = indexNames([...sourceList.keys()]);
  const siteIndex = indexNames([...siteList.keys(), ...ownList.keys()]);
  const siteIds = idsOf(siteIndex.all);
  const sourceIds = idsOf(sourceIndex.all);
  for (const [d, place] of siteList) d.within &&= [...existing(d.within, siteIds, d.id, scope, ["sites", place, "within"])];
  for (const [d, place] of sourceList) d.repeats &&= [...existing(d.repeats, sourceIds, d.id, scope, ["sources", place, "repeats"])];
  return {
    ...scope, problems: [], run: newRun(), known: newKnown(kinIn(sourceIndex)), entries: new WeakMap(), noted: scope.problems, parts, sites: siteIndex, sources: sourceIndex,
    documents: new Map([...documentList.keys()].map((d) => [d.id, d]))
  };
}

function idsOf(records: readonly {id: string}[]): ReadonlySet<string> {
  return new Set(records.map((d) => d.id));
}
