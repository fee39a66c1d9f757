import {describe, expect, it} from "vitest";
import {gazetteer, usBases} from "../../src/data.js";
import {baseMap} from "../../src/index.js";
import {ar} from "../../src/locale/ar.js";
import type {Claim, Incident} from "../../src/model/incident.js";
import {parseEdtf} from "../../src/model/edtf.js";
import {normaliseName} from "../../src/model/names.js";
import {parseQuantity} from "../../src/model/quantity.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {renderToString} from "../../src/static.js";

const {about, incidents, tallies = [], statements = [], documents = [], sources = [], sites = []} = usBases;
const claims = incidents.flatMap((incident) => (incident.claims ?? []).map((claim) => ({incident, claim})));
const attributed = [...claims.map((d) => d.claim), ...tallies, ...statements];

const ids = (records: readonly {id?: string}[]): string[] => records.flatMap((d) => d.id ?? []);
const missing = (named: readonly (string | undefined)[], known: readonly {id?: string}[]): string[] =>
  named.filter((id): id is string => id !== undefined && !ids(known).includes(id));
const repeated = (texts: readonly string[]): string[] => texts.filter((d, i) => texts.indexOf(d) !== i);
const wordCount = (text: string): number => text.trim().split(/\s+/).length;
const listOf = (value: string | string[] | undefined): string[] => value === undefined ? [] : [value].flat();

describe("usBases", () => {
  it("gives every record an id of its own", () => {
    for (const records of [incidents, tallies, statements, documents, sources, sites]) {
      expect(ids(records)).toHaveLength(records.length);
      expect(repeated(ids(records))).toEqual([]);
    }
    expect(repeated(ids(claims.map((d) => d.claim)))).toEqual([]);
  });

  it("has the established Arabic name of every site and area, and shows it to who reads Arabic", () => {
    expect(gazetteer.filter((d) => !d.names?.["ar"]).map((d) => d.id)).toEqual(["mss-euphrates"]); // it is written of by its English name
    const places = [...renderToString(baseMap, usBases, {locale: ar, shapes: middleEast}).matchAll(/class="ic-place[^>]*>([^<]*)/g)].map((d) => d[1]!);
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((d) => /[a-z]{3}/i.test(d))).toEqual([]);
  });

  it("names only sources that it holds", () => {
    expect(missing(attributed.flatMap((d) => [d.source, ...d.via ?? []]), sources)).toEqual([]);
    expect(missing(claims.flatMap(({claim}) => listOf(claim.responsibility)), sources)).toEqual([]);
    expect(missing(claims.flatMap(({claim}) => (claim.evidence ?? []).flatMap((d) => [d.by, d.verdict?.by])), sources)).toEqual([]);
    expect(missing(sources.flatMap((d) => [d.partOf, ...d.repeats ?? []]), sources)).toEqual([]);
    expect(missing(tallies.map((d) => d.by), sources)).toEqual([]);
  });

  it("names only documents, sites and areas that it holds", () => {
    expect(missing(attributed.map((d) => d.document), documents)).toEqual([]);
    expect(attributed.filter((d) => d.document === undefined)).toEqual([]);
    expect(missing(incidents.map((d) => typeof d.site === "string" ? d.site : undefined), sites)).toEqual([]);
    expect(missing(claims.map(({claim}) => claim.place), sites)).toEqual([]);
    expect(missing(tallies.map((d) => d.site), sites)).toEqual([]);
    expect(missing(sites.flatMap((d) => d.within ?? []), sites)).toEqual([]);
  });

  it("names only incidents, claims, totals and statements that it holds", () => {
    expect(missing(incidents.flatMap((d) => [...d.covers ?? [], ...d.maybeSameAs ?? []]), incidents)).toEqual([]);
    expect(missing(claims.flatMap(({claim}) => claim.maybe ?? []), incidents)).toEqual([]);
    expect(missing(statements.flatMap((d) => d.incidents ?? []), incidents)).toEqual([]);
    expect(missing(statements.flatMap((d) => d.contradicts ?? []), statements)).toEqual([]);
    expect(missing(tallies.map((d) => d.partOf), tallies)).toEqual([]);
    for (const {incident, claim} of claims) {
      const own = (incident.claims ?? []).filter((d) => d.source === claim.source && d !== claim);
      expect(missing(claim.revises ?? [], own)).toEqual([]);
    }
  });

  it("lets nothing name itself or name one thing twice", () => {
    for (const d of incidents) for (const list of [d.covers, d.maybeSameAs]) expect(repeated([d.id ?? "", ...list ?? []])).toEqual([]);
    for (const {incident, claim} of claims) expect(repeated([incident.id ?? "", ...claim.maybe ?? []])).toEqual([]);
  });

  it("ends each chain with the article, which says its own words without one", () => {
    const articles = ids(documents);
    for (const {source, via, document} of attributed) {
      expect(articles).toContain(document);
      if (source === document) expect(via).toBeUndefined();
      else expect(via?.at(-1)).toBe(document);
    }
  });

  it("quotes fewer than 15 words at a time", () => {
    const quotes = attributed.flatMap((d) => d.quote ?? []);
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((d) => wordCount(d) >= 15)).toEqual([]);
  });

  it("has dates of the calendar and numbers that can be read, and no more", () => {
    const dates = [
      ...incidents.map((d) => d.date), ...claims.flatMap(({claim}) => [claim.date, claim.stated]), ...about?.coverage ?? [],
      ...[...tallies, ...statements].map((d) => d.stated), ...tallies.flatMap((d) => [d.since, d.until]), ...documents.map((d) => d.published)
    ].filter((d) => d !== undefined && d !== null);
    expect(dates.filter((d) => !parseEdtf(d))).toEqual([]);
    const numbers = [
      ...claims.flatMap(({claim}) => [claim.munitions, claim.intercepted, claim.injured, claim.killed, claim.attacks]),
      ...tallies.map((d) => d.value)
    ].filter((d) => d !== undefined && d !== "unknown");
    expect(numbers.filter((d) => !parseQuantity(d))).toEqual([]);
  });

  it("puts each attack wholly within one span of its coverage", () => {
    const covered = (about?.coverage ?? []).map((d) => parseEdtf(d));
    const outside = incidents.filter(({kind = "attack", date}) => {
      const span = parseEdtf(date);
      return kind === "attack" && !covered.some((d) => d && span && span.from! >= d.from! && span.to! <= d.to!);
    });
    expect(ids(outside)).toEqual([]);
  });

  it("titles what is no attack, and gives each of its incidents a claim", () => {
    expect(ids(incidents.filter((d) => (d.kind ?? "attack") !== "attack" && !d.title))).toEqual([]);
    expect(ids(incidents.filter((d) => !d.claims?.length))).toEqual([]);
  });

  it("says for each join by the editor what the claim does not name", () => {
    const named = ({claim, incident}: {claim: Claim; incident: Incident}): boolean =>
      claim.join === "inferred" && claim.date === incident.date && claim.place === undefined && claim.as?.["site"] === undefined;
    expect(claims.filter(named)).toEqual([]);
    expect(claims.filter(({claim}) => claim.maybe && claim.join !== "inferred")).toEqual([]);
  });

  it("lets only parties and those inside them have a side", () => {
    const partial = sources.filter((d) => d.side);
    expect(partial.filter((d) => d.kind === "outlet" || d.kind === "agency")).toEqual([]);
    expect(sources.filter((d) => ["sudani", "syrian-government", "hezbollah", "israeli-air-force"].includes(d.id) && d.side)).toEqual([]);
    for (const {side, partOf} of partial) expect(sources.find((d) => d.id === partOf)?.side ?? side).toBe(side);
  });

  it("gives no article an outlet or an address, for none prints one", () => {
    expect(documents.filter((d) => d.outlet ?? d.url)).toEqual([]);
  });

  it("speaks in its own words without taking a side", () => {
    const loaded = /\b(?:terror attack|martyr|occup(?:ation|iers?|y|ied)|regime|aggression|heroic|so-called|proxy|proxies|zionist)\b/i;
    const own = [
      ...incidents.flatMap((d) => [d.title, d.note]), ...statements.flatMap((d) => [d.topic, d.position]),
      ...sources.map((d) => d.name), ...documents.map((d) => d.title)
    ].map((d) => (d ?? "").replace(/“[^”]*”/g, ""));
    expect(own.filter((d) => loaded.test(d))).toEqual([]);
  });
});

describe("gazetteer", () => {
  it("finds each base and area by one spelling or another, and none by another's", () => {
    const owners = new Map<string, Set<string>>();
    for (const {id, name, short, aliases = [], names = {}} of gazetteer) {
      for (const spelling of [id, name, ...short ? [short] : [], ...aliases, ...Object.values(names)]) {
        const form = normaliseName(spelling);
        owners.set(form, (owners.get(form) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, d]) => d.size > 1)).toEqual([]);
    const found = (spelling: string): string[] => [...owners.get(normaliseName(spelling)) ?? []];
    expect(found("Koniko")).toEqual(["conoco"]);
    expect(found("At-Tanf")).toEqual(["al-tanf"]);
    expect(found("Al-Shadadi")).toEqual(["al-shaddadi"]);
    expect(found("Tel Baydar")).toEqual(["tell-baydar"]);
    expect(found("التنف")).toEqual(["al-tanf"]);
    expect(found("Dayr al-Zawr")).toEqual(["deir-ez-zor-governorate"]);
    expect(found("Green Village")).toEqual(["al-omar"]);
    expect(found("Abu Omar")).toEqual([]);
  });

  it("has a point with its uncertainty, or neither", () => {
    for (const {latitude, longitude, uncertaintyKm} of gazetteer) {
      expect([typeof longitude, typeof uncertaintyKm]).toEqual([typeof latitude, typeof latitude]);
    }
    expect(ids(gazetteer.filter((d) => d.kind !== "area" && d.latitude === undefined))).toEqual(["mss-euphrates", "istirahat-al-wazir", "khirbat-adnan"]);
  });

  it("keeps Rukban in Syria and Tower 22 in Jordan, whose points nearly coincide", () => {
    expect(gazetteer.find((d) => d.id === "al-rukban")?.country).toBe("SYR");
    expect(gazetteer.find((d) => d.id === "tower-22")?.country).toBe("JOR");
  });

  it("puts each area of a base in the country of the base", () => {
    for (const {country, within = []} of gazetteer) {
      for (const id of within) expect(gazetteer.find((d) => d.id === id)).toMatchObject({kind: "area", country});
    }
  });
});
