/**
 * What rows are made into: incidents, and the sites, sources and documents that they name, each once; and the account
 * of every row.
 *
 * @module
 */
import type {About, Document, Incident, IncidentDataset, Site, Source, Statement, Tally} from "../model/incident.js";
import {memoise, under} from "../model/memoise.js";
import {indexNames, normaliseName} from "../model/names.js";
import type {NameIndex} from "../model/reading.js";
import {distanceKm} from "../model/sites.js";
import type {Row} from "./cells.js";
import {ImportError, type Imported, type Report} from "./report.js";
import type {Sheet} from "./sheet.js";

/** What is known before the first row is read. */
export interface Known {
  /** Title, credit, licence and what the list claims to hold; goes into the dataset as it is. */
  about?: About;
  /** Sites that rows may name by any alias: a gazetteer. Those that no row names are left out of the dataset. */
  sites?: readonly Site[];
  /** Sources that rows may name by any alias. */
  sources?: readonly Source[];
  /** Throws an `ImportError`, with all problems, where anything is left out. By default whatever can be read is. */
  strict?: boolean;
}

/** A place as a row has it. */
export type Place = Pick<Site, "name"> & Partial<Omit<Site, "id">>;

/** Gathers what rows are made into. Each row has to be told once: by `add`, `accept`, `merge` or `reject`. */
export class Gathering {
  readonly incidents: Incident[] = [];
  readonly tallies: Tally[] = [];
  readonly statements: Statement[] = [];
  private accepted = 0;
  private merged = 0;
  private rejected = 0;
  private readonly sites: Pool<Site>;
  private readonly sources: Pool<Source>;
  private readonly apart = new Map<string, string | null>();
  private readonly documents = new Map<string, Document>();
  /** By id: the first incident, what is said under it where there are several, and how many of these there are. */
  private readonly ids = new Map<string, {first: Incident; contents: Set<string> | null; n: number}>();

  constructor(private readonly known: Known = {}) {
    this.sites = new Pool(known.sites ?? [], (d) => d.within ?? []);
    this.sources = new Pool(known.sources ?? [], (d) => d.partOf === undefined ? [] : [d.partOf]);
  }

  /** The site of that name: a known one, one made of an earlier row (whose point is kept), or a new one. */
  site(place: Place, row: Row, column: string): Site {
    const {country = ""} = place;
    noteAmbiguous(this.sites.known(place.name), place.name, row, column);
    if (this.known.sites && !this.sites.has(place.name, country)) row.fault("unlisted", column, place.name, "site");
    const site = this.sites.take(place.name, country, (id) => ({...place, id, country}));
    const moved = place.latitude !== undefined && (place.latitude !== site.latitude || place.longitude !== site.longitude);
    if (moved && (distanceKm(site, {...place, id: "", country}) ?? 0) > 1) row.fault("two-points", column, place.name, JSON.stringify(place.name));
    return site;
  }

  /** The id of the site, for data sets, in which one name at two points is two places. */
  siteApart(place: Place): string {
    const {name, country = ""} = place;
    return this.sites.take(name, country, (id) => ({...place, id, country}), JSON.stringify(place)).id;
  }

  /** As `siteApart`, for a place that is made only where no row before had the same `key`, or where something is wrong with it, which every row is to tell. */
  siteAt(key: string, make: () => Place | null, row: Row): string | null {
    let id = this.apart.get(key);
    if (id === undefined) {
      const faults = row.faults;
      const place = make();
      id = place && this.siteApart(place);
      if (row.faults === faults) this.apart.set(key, id);
    }
    return id;
  }

  /** The id of the source: a known one of that name, or one made of it. */
  source(name: string, kind: Source["kind"], row: Row, column: string): string {
    noteAmbiguous(this.sources.known(name), name, row, column);
    return this.sources.take(name, "", (id) => ({id, name, kind})).id;
  }

  /** The id of the known site that bears the name; else the name. */
  nameSite<T extends string | null>(name: T): T | string {
    return name && (this.sites.find(name)?.id ?? name);
  }

  /** The id of the known source that bears the name; else the name. */
  nameSource(name: string): string {
    return this.sources.find(name)?.id ?? name;
  }

  /** Takes known records into the dataset, whether or not a row names them. */
  list({sites, sources}: Required<Pick<Known, "sites" | "sources">>, documents: readonly Document[]): void {
    for (const d of sites) this.sites.find(d.id);
    for (const d of sources) this.sources.find(d.id);
    for (const d of documents) this.documents.set(d.id, d);
    for (const d of documents) if (d.title && !this.documents.has(d.title)) this.documents.set(d.title, d);
  }

  /** The id of the document of that id or title, which is made when it is first named. */
  document(name: string): string {
    const found = this.documents.get(name) ?? {id: name, title: name};
    this.documents.set(name, found);
    return found.id;
  }

  /**
   * Takes an incident that a row was made into. A row that repeats one with its id is merged into it; one with its id
   * and other content is kept under an id of its own, and noted. Gives the incident as it is kept.
   */
  add(incident: Incident, row: Row, idColumn = "id"): Incident {
    const {id} = incident;
    const own = id === undefined ? null : this.ownId(id, incident);
    if (id !== undefined && own === null) {
      this.merged++;
      return incident;
    }
    if (own !== null && own !== id) row.fault("same-id", idColumn, id, own);
    this.accepted++;
    const kept = own === null || own === id ? incident : {...incident, id: own};
    this.incidents.push(kept);
    return kept;
  }

  /** Counts a row that something other than an incident was made of. */
  accept(): void {
    this.accepted++;
  }

  /** Counts a row that was joined to what an earlier one had begun. */
  merge(): void {
    this.merged++;
  }

  /** Counts a row that is left out; its problem has been noted. */
  reject(): void {
    this.rejected++;
  }

  /** The dataset, and the report on all sheets. */
  finish(...sheets: readonly Sheet[]): Imported {
    const {incidents, tallies, statements, accepted, merged, known: {about}} = this;
    const sum = (count: (sheet: Sheet) => number) => sheets.reduce((n, d) => n + count(d), 0);
    const rejected = this.rejected + sum((d) => d.counts.unread);
    this.notePoints(sheets[0]);
    const claims = incidents.reduce((n, d) => n + (d.claims?.length ?? (d.source ? 1 : 0)), 0);
    const lists = {tallies, statements, documents: [...new Set(this.documents.values())], sites: this.sites.taken(), sources: this.sources.taken()};
    const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<typeof lists>;
    const account = {unreadRows: (about?.unreadRows ?? 0) + rejected, faultyRows: (about?.faultyRows ?? 0) + sum((d) => d.faultyRows)};
    const counts = Object.fromEntries(Object.entries(account).filter(([, n]) => n > 0));
    const dataset: IncidentDataset = {...(about || counts.unreadRows || counts.faultyRows) && {about: {...about, ...counts}}, incidents, ...filled};
    const report: Report = {
      rowsRead: sum((d) => d.counts.rowsRead), accepted, rejected, merged,
      incidents: incidents.length, claims, tallies: tallies.length, problems: sheets.flatMap((d) => d.problems)
    };
    if (this.known.strict && report.problems.some((d) => d.severity === "error")) throw new ImportError(report);
    return {dataset, report};
  }

  /** Says how many incidents have a place that no map can show. */
  private notePoints(sheet: Sheet | undefined): void {
    const placed = new Set(this.sites.taken().filter((d) => d.latitude !== undefined).map((d) => d.id));
    const without = this.incidents.filter((d) => typeof d.site !== "string" || !placed.has(d.site)).length;
    if (without) sheet?.note({line: 1}, "file", "no-points", undefined, `${without} of ${this.incidents.length} incidents`);
  }

  /** The id for an incident: its own, or one apart where an earlier row has it; `null` where that row says the same. */
  private ownId(id: string, incident: Incident): string | null {
    const known = this.ids.get(id);
    if (!known) {
      this.ids.set(id, {first: incident, contents: null, n: 1});
      return id;
    }
    const contents = known.contents ??= new Set([JSON.stringify(known.first)]);
    const content = JSON.stringify(incident);
    if (contents.has(content)) return null;
    contents.add(content);
    do known.n++;
    while (this.ids.has(`${id}#${known.n}`));
    return this.ownId(`${id}#${known.n}`, incident);
  }
}

function noteAmbiguous(found: readonly {id: string}[], name: string, row: Row, column: string): void {
  if (found.length > 1) row.fault("ambiguous", column, name, found.map((d) => d.id).join(" or "));
}

/** Records by name: known ones, and those that are made on the way. */
class Pool<T extends Site | Source> {
  private readonly index: NameIndex<T>;
  private readonly made = new Map<string, T>();
  private readonly ids = new Set<string>();
  private readonly used = new Set<T>();

  constructor(known: readonly T[], private readonly above: (record: T) => readonly string[]) {
    this.index = indexNames(known);
  }

  /** The known records of that name, of which only one may be chosen. */
  known(name: string): readonly T[] {
    return this.index.find(name);
  }

  /** The one record that bears the name, which is then in use. */
  find(name: string): T | null {
    const [found, another] = this.known(name);
    if (!found || another) return null;
    this.used.add(found);
    return found;
  }

  /** Is one known, or made already? */
  has(name: string, country: string): boolean {
    return this.known(name).length > 0 || this.made.has(keyOf(name, country));
  }

  /** The one known record of that name; else one for it, apart for each country. */
  take(name: string, country: string, make: (id: string) => T, key = keyOf(name, country)): T {
    const [found, another] = this.known(name);
    const record = found && !another ? found : under(this.made, key, () => {
      const id = normaliseName(name).replaceAll(" ", "-") || name;
      const free = [id, `${id}-${country}`, `${id}~${this.ids.size}`].find((d) => !this.ids.has(d) && !this.index.get(d)) ?? name;
      this.ids.add(free);
      return make(free);
    });
    this.used.add(record);
    return record;
  }

  /** Those that were named, with those that they belong to. */
  taken(): T[] {
    const all = new Set(this.used);
    for (const d of all) for (const id of this.above(d)) {
      const above = this.index.get(id);
      if (above) all.add(above);
    }
    return [...all];
  }
}

function keyOf(name: string, country: string): string {
  return `${country} ${normalised(name)}`;
}

const normalised = memoise(normaliseName);
