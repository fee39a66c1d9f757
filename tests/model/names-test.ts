import {describe, expect, it} from "vitest";
import {gazetteer} from "../../src/data.js";
import {indexNames, normaliseName} from "../../src/model/names.js";
import {distanceKm, indexSites} from "../../src/model/sites.js";
import {indexSources} from "../../src/model/sources.js";
import type {Site, Source} from "../../src/model/incident.js";

describe("normaliseName", () => {
  it.each([
    ["Al-Tanf", "tanf"], ["at-Tanf", "tanf"], ["Tanf", "tanf"], ["  AL  TANF ", "tanf"], ["el Tanf", "tanf"], ["ash-Shaddadi", "shaddadi"], ["az-Zawr", "zawr"],
    ["Aïn al-Assad", "ain al assad"], ["Hewlêr", "hewler"], ["Kata'ib Hezbollah", "kata ib hezbollah"], ["Kata’ib", "kata ib"], ["Deir ez‑Zor", "deir ez zor"], ["Deir Ezzor", "deir ezzor"],
    ["التنف", "تنف"], ["الأنبار", "انبار"], ["الانبار", "انبار"], ["إربيل", "اربيل"], ["أربيل", "اربيل"], ["آمرلي", "امرلي"], ["عين الأسد", "عين الاسد"], ["المالكية", "مالكيه"], ["موسى", "موسي"],
    ["مُحَمَّد", "محمد"], ["كـــركوك", "كركوك"], ["\u200fأربيل\u200e", "اربيل"], ["ＥＡＢ", "eab"], ["İzmir", "izmir"],
    ["Al", "al"], ["al ", "al"], ["ال", "ال"], ["---", ""], ["Green Zone", "green zone"], ["Alomar", "alomar"]
  ])("writes %j as %j", (text, expected) => expect(normaliseName(text)).toBe(expected));

  it("keeps apart what is close and different", () => {
    for (const [a, b] of [["Green Zone", "Green Village"], ["Al-Omar", "Abu Omar"], ["Rukban", "Tower 22"], ["حزب الله", "كتائب حزب الله"]] as const)
      expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  it("is quick on long text", () => {
    for (const d of ["a", " ", "-", "al ", "ا", "\u0301"]) {
      const start = performance.now();
      normaliseName(d.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(20);
    }
  });
});

function site(id: string, name: string, more: Partial<Site> = {}): Site {
  return {id, name, country: "IRQ", ...more};
}

describe("indexNames", () => {
  const tanf = site("tanf", "Al-Tanf Garrison", {short: "Tanf", aliases: ["ATG", "عين"], names: {ar: "التنف"}});
  const erbil = site("erbil", "Erbil Air Base", {aliases: ["Base"]});
  const harir = site("harir", "Harir", {aliases: ["base", "erbil"]});
  const index = indexNames([tanf, erbil, harir]);

  it("finds a record by any of its spellings, whatever the case, accents and article", () => {
    for (const name of ["tanf", "TANF", "at-Tanf", "al-tanf garrison", "Tanf Garrison", "atg", "تنف"]) expect(index.find(name)).toEqual([tanf]);
  });

  it("finds nothing by likeness", () => {
    for (const name of ["Tan", "Tanff", "Tanf Base", "", "-", "constructor", "__proto__"]) expect(index.find(name)).toEqual([]);
  });

  it("gives all that bear a name, and chooses none", () => expect(index.find("The Base".slice(4))).toEqual([erbil, harir]));

  it("lets an id win over the spellings of others", () => {
    expect(index.find("erbil")).toEqual([erbil]);
    expect(index.find("Erbil")).toEqual([erbil, harir]);
  });

  it("keeps the first of two with one id", () => {
    const twice = indexNames([tanf, site("tanf", "Other")]);
    expect(twice.all).toEqual([tanf]);
    expect(twice.find("other")).toEqual([]);
    expect(twice.get("tanf")).toBe(tanf);
  });

  it("tells the sites of the gazetteer apart by every one of their spellings", () => {
    const bases = indexNames(gazetteer);
    for (const d of gazetteer) for (const name of [d.id, d.name, ...d.aliases ?? []]) expect(bases.find(name).map((b) => b.id)).toEqual([d.id]);
  });
});

describe("indexSites", () => {
  const [world, country, town, ring, back] = [site("w", "W"), site("c", "C", {within: ["w"]}), site("t", "T", {within: ["c", "ring", "gone"]}), site("ring", "R", {within: ["back"]}), site("back", "B", {within: ["ring"]})];
  const index = indexSites(indexNames([world, country, town, ring, back]));

  it("within holds through areas of areas, for a site itself, and not backwards", () => {
    expect(index.within(town, world)).toBe(true);
    expect(index.within(town, back)).toBe(true);
    expect(index.within(town, town)).toBe(true);
    expect(index.within(world, town)).toBe(false);
    expect(index.within(country, ring)).toBe(false);
  });

  it("within ends where areas lie in one another", () => {
    expect(index.within(ring, back)).toBe(true);
    expect(index.within(ring, world)).toBe(false);
  });
});

describe("distanceKm", () => {
  const at = (latitude: number, longitude: number) => site("x", "X", {latitude, longitude});

  it.each([
    [at(36.238, 43.955), at(36.534, 44.34), 47.7], [at(0, 0), at(0, 1), 111.19], [at(90, 0), at(-90, 0), 20015.1], [at(0, 179.5), at(0, -179.5), 111.19], [at(10, 20), at(10, 20), 0], [at(1, 0), at(-1, 180), 20015.1]
  ])("measures along a great circle", (a, b, expected) => {
    expect(distanceKm(a, b)).toBeCloseTo(expected, 0);
    expect(distanceKm(b, a)).toBeCloseTo(expected, 0);
  });

  it("is null where one has no point", () => {
    expect(distanceKm(at(1, 2), site("y", "Y"))).toBeNull();
    expect(distanceKm(site("y", "Y", {latitude: 1}), at(1, 2))).toBeNull();
  });
});

describe("indexSources", () => {
  const source = (id: string, more: Partial<Source> = {}): Source => ({id, name: id, kind: "official", ...more});
  const [dod, centcom, speaker, ring, back, lost] = [
    source("dod", {side: "target"}), source("centcom", {partOf: "dod"}), source("speaker", {partOf: "centcom", side: "attacker"}),
    source("ring", {partOf: "back"}), source("back", {partOf: "ring"}), source("lost", {partOf: "gone"})
  ];
  const index = indexSources(indexNames([dod, centcom, speaker, ring, back, lost]));

  it("root is the outermost source that it belongs to", () => {
    expect(index.root(speaker)).toBe(dod);
    expect(index.root(dod)).toBe(dod);
    expect(index.root(lost)).toBe(lost);
  });

  it("side is its own, or that of the nearest it belongs to", () => {
    expect([dod, centcom, speaker, ring, lost].map((d) => index.side(d))).toEqual(["target", "target", "attacker", null, null]);
  });

  it("root and side end where sources belong to one another", () => {
    expect(index.root(ring)).toBe(back);
    expect(index.side(ring)).toBeNull();
  });
});
