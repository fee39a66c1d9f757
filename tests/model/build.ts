import type {Claim, Incident, IncidentDataset, Says, Site, Source, Tally, Unknown} from "../../src/model/incident.js";
import {parseEdtf} from "../../src/model/edtf.js";
import {indexNames} from "../../src/model/names.js";
import {parseQuantity} from "../../src/model/quantity.js";
import type {Day, Interval, ReadClaim, Reading, ReadTally, Row, Said, Span, View} from "../../src/model/reading.js";
import {indexSites} from "../../src/model/sites.js";
import {indexSources} from "../../src/model/sources.js";

/** A view of everything, but for what is given. */
export function view(change: Partial<View> = {}): View {
  return {asOf: null, period: null, hiddenSources: new Set(), hiddenClasses: new Set(), joins: true, ...change};
}

export function day(text: string): Day {
  return span(text).from ?? NaN;
}

/** A reading of sound data, made without `readIncidents`: places, sources and actors are ids; nothing is checked. */
export function build({about = {}, incidents, tallies = [], sites = [], sources = []}: IncidentDataset): Reading {
  const unnamed = new Set([...incidents.flatMap((d) => d.claims ?? []), ...tallies].flatMap((d) => [d.source, ...(d.via ?? [])]));
  const named: Names = {
    sources: indexSources(indexNames<Source>([...sources, ...[...unnamed].filter((id) => !sources.some((d) => d.id === id)).map((id) => ({id, name: id, kind: "official" as const}))])),
    sites: indexSites(indexNames<Site>(sites))
  };
  return {
    rows: incidents.map((d) => buildRow(d, named)),
    tallies: tallies.map((d, i) => buildTally(d, i, named)),
    statements: [],
    about,
    coverage: (about.coverage ?? []).map((d) => [span(d).from ?? NaN, span(d).to ?? NaN]),
    ...named,
    documents: new Map(),
    problems: [],
    given: incidents.length
  };
}

type Names = Pick<Reading, "sources" | "sites">;

function buildRow(incident: Incident, named: Names): Row {
  const {id = "", date, kind = "attack", attacks, country = null, claims = [], maybeSameAs = []} = incident;
  const when = date === null ? null : span(date);
  const site = typeof incident.site === "string" ? need(named.sites.get(incident.site)) : incident.site ?? null;
  return {
    id, incident, kind, title: null, note: null, partOf: null, covers: [], maybeSameAs,
    span: when, from: when?.from ?? null, to: when?.to ?? null,
    site, country: country ?? site?.country ?? null,
    attacks: attacks === undefined ? null : quantity(attacks), says: null,
    claims: claims.map((d, i) => buildClaim(d, `${id}#${i}`, when, named))
  };
}

function buildClaim(claim: Claim, id: string, when: Span | null, named: Names): ReadClaim {
  return {
    id: claim.id ?? id, ...provenance(claim, named, when?.to ?? null),
    statement: claim.statement ?? null, says: said(claim, named), as: {}, join: claim.join ?? "stated", maybe: [],
    exhaustive: claim.exhaustive ?? false, revises: claim.revises ?? [], retracted: claim.retracted ?? false, evidence: []
  };
}

function buildTally(tally: Tally, i: number, named: Names): ReadTally {
  const site = tally.site === undefined ? null : need(named.sites.get(tally.site));
  const from = provenance(tally, named, null);
  return {
    id: tally.id ?? `t${i}`, tally, ...from, measure: tally.measure, value: quantity(tally.value),
    since: tally.since === undefined ? null : span(tally.since),
    until: tally.until === undefined ? (tally.stated === undefined ? null : span(tally.stated)) : span(tally.until),
    site, country: tally.country ?? site?.country ?? null,
    by: tally.by === undefined ? null : need(named.sources.get(tally.by)), of: tally.of ?? null, partOf: tally.partOf ?? null
  };
}

function provenance({source, via = [], document, stated}: Claim | Tally, {sources}: Names, assumed: Day | null) {
  return {
    source: need(sources.get(source)), via: via.map((d) => need(sources.get(d))),
    document: document === undefined ? null : {id: document}, url: null, quote: null,
    said: stated === undefined ? assumed : span(stated).to, assumed: stated === undefined
  };
}

function said({occurred, date, partOfDay, place, weapon, outcome, damage, responsibility, attacks, ...numbers}: Says, {sites, sources}: Names): Said {
  const known = <T, U>(value: T | Unknown | undefined, read: (value: T) => U): U | Unknown | undefined =>
    value === undefined ? undefined : value === "unknown" ? "unknown" : read(value);
  const {munitions, intercepted, injured, killed} = numbers;
  return {
    occurred, partOfDay, outcome, damage,
    date: known(date, span),
    place: known(place, (d) => need(sites.get(d))),
    weapon: known(weapon, (d) => (typeof d === "string" ? [d] : d)),
    responsibility: known(responsibility, (d) => (typeof d === "string" ? [d] : d).map((actor) => need(sources.get(actor)))),
    attacks: attacks === undefined ? undefined : quantity(attacks),
    munitions: known(munitions, quantity), intercepted: known(intercepted, quantity), injured: known(injured, quantity), killed: known(killed, quantity)
  };
}

function span(text: string): Span {
  return need(parseEdtf(text));
}

function quantity(value: unknown): Interval {
  return need(parseQuantity(value));
}

function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("the data of this test are not sound");
  return value;
}
