import {describe, expect, it} from "vitest";
import {isoOf} from "../../src/model/edtf.js";
import type {Incident, IncidentDataset, Site, Source} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";

const plain: Incident = {id: "a", date: "2023-10-23", site: "Al-Tanf", country: "SYR", title: "Drones at Al-Tanf", source: "CENTCOM", url: "https://example.org/1", weapon: "drone", injured: 0};
const tanf: Site = {id: "tanf", name: "Al-Tanf Garrison", aliases: ["Tanf"], country: "SYR", latitude: 33.51, longitude: 38.62, uncertaintyKm: 1, within: ["homs"]};
const homs: Site = {id: "homs", name: "Homs", kind: "area", country: "SYR"};
const dod: Source = {id: "dod", name: "Pentagon", aliases: ["DoD"], kind: "military", side: "target"};
const centcom: Source = {id: "centcom", name: "CENTCOM", kind: "military", partOf: "dod"};

function faulty(incident: object): string[] {
  return problemsOf([{id: "a", date: "2023-10-23", ...incident}]);
}

/** The problems, as the sentences that a reader sees, without the notes. */
function problemsOf(input: Incident[] | IncidentDataset): string[] {
  return readIncidents(input).problems.filter((d) => d.severity !== "info").map((d) => `${d.severity}: ${d.path} ${d.message}`);
}

/** The notes alone. */
function notesOf(input: Incident[] | IncidentDataset): string[] {
  return readIncidents(input).problems.filter((d) => d.severity === "info").map((d) => `${d.path} ${d.message}`);
}

describe("readIncidents", () => {
  it("readIncidents([]) is empty, and has no problem", () => {
    const {sites, sources, ...rest} = readIncidents([]);
    expect(rest).toEqual({rows: [], tallies: [], statements: [], about: {}, coverage: [], documents: new Map(), problems: [], given: 0});
    expect([sites.all, sources.all]).toEqual([[], []]);
  });

  it("reads a plain row as an incident with one claim", () => {
    const {rows, sites, sources} = readIncidents([plain]);
    expect(rows).toMatchObject([{id: "a", kind: "attack", title: "Drones at Al-Tanf", site: {id: "tanf-SYR", name: "Al-Tanf", country: "SYR"}, country: "SYR", attacks: null, says: null}]);
    expect(rows[0]?.incident).toBe(plain);
    expect(rows[0]?.span).toEqual({from: 19653, to: 19653, kind: "day", about: false});
    expect(rows[0]?.claims).toEqual([{
      id: "a#1", source: {id: "centcom", name: "CENTCOM", kind: "outlet"}, via: [], document: null, url: "https://example.org/1", quote: null, said: 19653, assumed: true,
      statement: null, says: {weapon: ["drone"], injured: {low: 0, high: 0, best: 0, about: false, wording: null}},
      as: {}, join: "stated", maybe: [], exhaustive: false, revises: [], retracted: false, evidence: []
    }]);
    expect([sites.all, sources.all]).toEqual([[rows[0]?.site], [rows[0]?.claims[0]?.source]]);
  });

  it("tells silence, unknown and none apart", () => {
    const says = (incident: Partial<Incident>) => readIncidents([{id: "a", date: null, source: "A", ...incident}]).rows[0]?.claims[0]?.says;
    expect(says({})).toEqual({});
    expect(says({injured: "unknown", killed: "Unknown", responsibility: "unknown"})).toEqual({injured: "unknown", killed: "unknown", responsibility: "unknown"});
    expect(says({injured: 0, damage: "none", occurred: false})).toMatchObject({injured: {low: 0, high: 0}, damage: "none", occurred: false});
  });

  it("takes blank cells and null as silence", () => {
    const {rows, problems} = readIncidents([{id: "a", date: null, source: "A", injured: "", weapon: null, title: " ", site: "", url: "", claims: []} as unknown as Incident]);
    expect(rows[0]).toMatchObject({title: null, site: null, claims: [{says: {}, url: null}]});
    expect(problems.filter((d) => d.severity !== "info")).toEqual([]);
  });

  it("keeps what a list says without a source, but as nobody's claim", () => {
    const {rows, problems} = readIncidents([{id: "a", date: "2023-10-23", weapon: "rocket", injured: 3}, {id: "b", date: "2023-10-23"}]);
    expect(rows).toMatchObject([{claims: [], says: {weapon: ["rocket"], injured: {best: 3}}}, {claims: [], says: null}]);
    expect(problems).toEqual([]);
    expect(faulty({url: "https://example.org/"})).toEqual(["warning: incidents[0] has no source: it is nobody's claim"]);
  });

  it("keeps the editor's count of attacks apart from what a source says", () => {
    const [row] = readIncidents([{id: "a", date: null, attacks: 3, claims: [{source: "A", attacks: ">2"}]}]).rows;
    expect(row).toMatchObject({attacks: {best: 3}, claims: [{says: {attacks: {low: 3, high: null}}}]});
    expect(readIncidents([{id: "a", date: null, attacks: 3, source: "A"}]).rows[0]).toMatchObject({attacks: {best: 3}, claims: [{says: {}}]});
  });

  it("takes a dataset too, and resolves names to its sites, sources and documents", () => {
    const {rows, sites, sources, documents, problems} = readIncidents({
      sites: [tanf, homs], sources: [dod, centcom], documents: [{id: "d", published: "2023-10-25"}],
      incidents: [{id: "a", date: "2023-10-23", site: "at-Tanf", claims: [{source: "Centcom", via: ["DoD"], document: "d", place: "HOMS", responsibility: ["DoD"]}]}]
    });
    const [tanfRead, homsRead] = sites.all as [Site, Site];
    expect(rows[0]).toMatchObject({site: {id: "tanf"}, country: "SYR", claims: [{source: {id: "centcom"}, via: [{id: "dod"}], document: {id: "d"}, said: 19655, assumed: false, says: {place: {id: "homs"}, responsibility: [{id: "dod"}]}}]});
    expect([tanfRead, homsRead]).toEqual([tanf, homs]);
    expect(sites.within(tanfRead, homsRead)).toBe(true);
    expect(sources.side(centcom)).toBe("target");
    expect(documents.get("d")).toEqual({id: "d", published: "2023-10-25"});
    expect(problems).toEqual([]);
  });

  it("throws for anything else than an array or a dataset", () => {
    for (const input of [undefined, null, 5, "[]", {}, {incidents: "x"}, {incidents: {0: plain}}, new Map(), () => []])
      expect(() => readIncidents(input as unknown as Incident[])).toThrow(TypeError);
    expect(() => readIncidents("[]" as unknown as Incident[])).toThrow('readIncidents takes an array of incidents, or an object with an array "incidents"; not "[]"');
  });

  it("throws for more than a million incidents, before it reads one", () => {
    const read: PropertyKey[] = [];
    const many = new Proxy(new Array<Incident>(1_000_001), {get: (list, key, all) => (read.push(key), Reflect.get(list, key, all) as unknown)});
    expect(() => readIncidents(many)).toThrow(RangeError);
    expect(read.filter((d) => d !== "length")).toEqual([]);
  });

  it("throws for a time zone that is none, and puts moments on their day in one that is", () => {
    expect(() => readIncidents([], {timeZone: "Nowhere/Land"})).toThrow(RangeError);
    const incidents: Incident[] = [{id: "a", date: "2023-10-23T22:30Z", source: "A", stated: "2023-10-24T21:30Z"}];
    const days = (timeZone?: string) => readIncidents(incidents, timeZone ? {timeZone} : {}).rows.map((d) => [d.from, d.claims[0]?.said].map((day) => isoOf(day ?? 0)));
    expect(days()).toEqual([["2023-10-23", "2023-10-24"]]);
    expect(days("Asia/Baghdad")).toEqual([["2023-10-24", "2023-10-25"]]);
    expect(days()).toEqual([["2023-10-23", "2023-10-24"]]);
  });
});

describe("readIncidents leaves out", () => {
  it.each([
    [5, "error: incidents[0] is left out: it is not an object: 5"], [null, "error: incidents[0] is left out: it is not an object: null"], ["x", 'error: incidents[0] is left out: it is not an object: "x"'],
    [[], "error: incidents[0] is left out: it has no field of an incident"], [{}, "error: incidents[0] is left out: it has no field of an incident"], [{lat: 3}, "error: incidents[0] is left out: it has no field of an incident"]
  ])("what is no incident: %j", (incident, message) => {
    const input = [incident, plain] as Incident[];
    expect(problemsOf(input)).toEqual([message]);
    expect(readIncidents(input)).toMatchObject({given: 2, rows: [{id: "a"}]});
  });

  it("an incident with an id that an earlier one has", () => {
    const input = [plain, {id: " a ", date: null}, {id: "b", date: null}];
    expect(problemsOf(input)).toEqual(['error: incidents[1] is left out: an earlier one has its id: "a"']);
    expect(readIncidents(input).rows.map((d) => d.id)).toEqual(["a", "b"]);
  });

  it("an incident of an unknown kind, for it cannot be said to be an attack", () => {
    expect(faulty({kind: "protest"})).toEqual(['error: incidents[0].kind is no known kind, and the incident is left out: "protest"']);
    expect(readIncidents([{...plain, kind: "protest" as "attack"}]).rows).toEqual([]);
    expect(readIncidents([{...plain, kind: "Summary" as "summary"}]).rows[0]?.kind).toBe("summary");
  });
});

describe("readIncidents loses only the faulty field", () => {
  it.each([
    [{date: "2023-10-32"}, 'date is not a date of the calendar: "2023-10-32"'],
    [{date: 45222}, "date is not a date of the calendar: 45222"],
    [{injured: "lots"}, 'injured is not a number that can be read: "lots"'],
    [{killed: -1}, "killed is not a number that can be read: -1"],
    [{munitions: {low: 4, high: 2}}, "munitions is not a number that can be read: an object"],
    [{weapon: "catapult"}, 'weapon is not one of its words: "catapult"'],
    [{weapon: ["drone", "catapult"]}, 'weapon[1] is not one of its words: "catapult"'],
    [{outcome: "failed"}, 'outcome is not one of its words: "failed"'],
    [{damage: "huge"}, 'damage is not one of its words: "huge"'],
    [{partOfDay: "noon"}, 'partOfDay is not one of its words: "noon"'],
    [{occurred: "yes"}, 'occurred is not true or false: "yes"'],
    [{title: {en: "x"}}, "title is not text: an object"],
    [{country: "Iraq"}, 'country is not a country code: "Iraq"'],
    [{url: "javascript:alert(1)"}, 'url is not an http address that can be linked to: "javascript:alert(1)"'],
    [{document: "d"}, 'document of this claim names what is not there: "d"'],
    [{stated: "yesterday"}, 'stated is not a date of the calendar: "yesterday"'],
    [{covers: 5n}, "covers is not text: 5"],
    [{site: {name: "No id", country: "IRQ"}}, "site is left out: it has no id", "error"],
    [{claims: "x"}, 'claims is left out: it is not an object: "x"', "error"]
  ])("%o", (fields, message, severity = "warning") => {
    expect(faulty({source: "A", ...fields})).toEqual([`${severity}: incidents[0].${message}`]);
    expect(readIncidents([{id: "a", date: null, source: "A", ...fields} as unknown as Incident]).rows).toMatchObject([{id: "a", claims: [{source: {id: "a"}}]}]);
  });

  it("names the words that are allowed", () => {
    expect(readIncidents([{...plain, outcome: "failed" as "hit"}]).problems.find((d) => d.code === "word")).toEqual({
      path: "incidents[0].outcome", code: "word", message: 'is not one of its words: "failed"', value: "failed", cure: "write hit, partial, missed, intercepted", severity: "warning"
    });
  });

  it("keeps an incident whose date cannot be read, or is not given, undated", () => {
    const {rows, problems} = readIncidents([{id: "a", date: "2023-10-32"}, {id: "b"} as Incident, {id: "c", date: null}, {id: "d", date: "unknown"}]);
    expect(rows.map((d) => [d.id, d.span, d.from, d.to])).toEqual(["a", "b", "c", "d"].map((id) => [id, null, null, null]));
    expect(problems.map((d) => [d.path, d.code])).toEqual([["incidents[0].date", "date"], ["incidents[1]", "no-date"]]);
  });

  it("keeps a country that is no code as text", () => {
    expect(readIncidents([{id: "a", date: null, country: "Kurdistan"}]).rows[0]?.country).toBe("Kurdistan");
  });

  it("does not read what stands beside claims, and says so", () => {
    const incident: Incident = {id: "a", date: "2023-10-23", attacks: 2, weapon: "drone", injured: 3, source: "A", quote: "q", claims: [{source: "B"}]};
    expect(problemsOf([incident])).toEqual(["source", "quote", "weapon", "injured"].map((d) => `warning: incidents[0].${d} stands beside claims, and is not read`));
    expect(readIncidents([incident]).rows).toMatchObject([{says: null, claims: [{source: {id: "b"}, says: {}}]}]);
  });

  it("needs a title for a response and a context event", () => {
    expect(faulty({kind: "response"})).toEqual(["warning: incidents[0] needs a title"]);
    expect(faulty({kind: "context", title: "x"})).toEqual([]);
  });
});

describe("readIncidents notes once", () => {
  it("a field that there is not, with the nearest name", () => {
    expect(notesOf([{...plain, colour: 1, injury: 2}, {...plain, id: "b", colour: 3}] as object[] as Incident[])).toEqual([
      'incidents[0].colour is not a field of an incident, and not read: "colour" (2 times)',
      'incidents[0].injury is not a field of an incident (did you mean injured?), and not read: "injury"',
      'incidents[0] names a source that is not listed: one is made of the name: "CENTCOM"',
      'incidents[0] names a site that is not listed: one is made of the name: "Al-Tanf"'
    ]);
    expect(notesOf({incidents: [], site: []} as unknown as IncidentDataset)).toEqual(['site is not a field of a dataset (did you mean sites?), and not read: "site"']);
  });

  it("words that are spelled otherwise, and reads them", () => {
    const input = [{id: "a", date: null, weapon: "Drones"}, {id: "b", date: null, weapon: "Drones", outcome: "HIT"}, {id: "c", date: null, weapon: ["Air-strikes", "small arms"]}] as unknown as Incident[];
    expect(notesOf(input)).toEqual(['incidents[0].weapon is read as drone: "Drones" (2 times)', 'incidents[1].outcome is read as hit: "HIT"', 'incidents[2].weapon[0] is read as air strike: "Air-strikes"']);
    expect(readIncidents(input).rows.map((d) => d.says?.weapon)).toEqual([["drone"], ["drone"], ["air strike", "small arms"]]);
  });

  it("text that is cut", () => {
    const [row] = readIncidents([{id: "a", date: null, title: "x".repeat(1_000_000)}]).rows;
    expect(row?.title).toHaveLength(10_001);
    expect(row?.incident.title).toHaveLength(1_000_000);
    expect(notesOf([{id: "a", date: null, title: "x".repeat(10_001)}])).toEqual(["incidents[0].title is cut after 10,000 characters"]);
  });

  it("incidents without an id, and makes one of their content", () => {
    const rows: Incident[] = [{date: "2023-10-23", site: "A"}, {date: "2023-10-23", site: "B"}, {site: "A", date: "2023-10-23"}, {date: "2023-10-23", site: "A"}];
    const ids = readIncidents(rows).rows.map((d) => d.id);
    expect(ids).toEqual([ids[0], ids[1], `${ids[0]}~2`, `${ids[0]}~3`]);
    expect(ids[0]).toMatch(/^[0-9a-z]{6,14}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(readIncidents([{date: "2023-10-23", site: "B"}, {id: "x", date: null}]).rows[0]?.id).toBe(ids[1]);
    expect(notesOf(rows)).toContain("incidents[0] has no id (4 have none): one is made of the content");
    expect(new Set(readIncidents(rows.map((d) => ({...d, source: "S"}))).rows.flatMap((d) => d.claims.map((c) => c.id))).size).toBe(4);
  });
});

describe("readIncidents and sites", () => {
  it("makes one site of a name that no list has, however it is written, apart for each country", () => {
    const {rows, sites} = readIncidents(["Camp X", "camp-x", "al-Camp X"].map((site, i): Incident => ({id: `i${i}`, date: null, site})).concat({id: "z", date: null, site: "Camp X", country: "IRQ"}));
    expect(rows.map((d) => d.site?.id)).toEqual(["camp-x", "camp-x", "camp-x", "camp-x-IRQ"]);
    expect(sites.all).toEqual([{id: "camp-x", name: "Camp X", country: ""}, {id: "camp-x-IRQ", name: "Camp X", country: "IRQ"}]);
    expect(sites.find("CAMP X")).toHaveLength(2);
    expect(sites.get("camp-x")).toBe(sites.all[0]);
    expect(rows.map((d) => d.country)).toEqual([null, null, null, "IRQ"]);
  });

  it("chooses none of two sites with the name", () => {
    const sites: Site[] = [{id: "x1", name: "Hasakah", country: "SYR"}, {id: "x2", name: "Base", aliases: ["al-Hasakah"], country: "SYR"}];
    const dataset = {sites, incidents: [{id: "a", date: null, site: "Al Hasakah"}]};
    expect(problemsOf(dataset)).toEqual(['warning: incidents[0].site may be x1 or x2: it is taken as neither: "Al Hasakah"']);
    expect(readIncidents(dataset).rows[0]?.site).toEqual({id: "hasakah", name: "Al Hasakah", country: ""});
    expect(readIncidents({sites, incidents: [{id: "a", date: null, site: "x2"}]}).rows[0]?.site?.id).toBe("x2");
  });

  it("knows a site that stands on one incident on the others too, in whichever order", () => {
    const own = {id: "x", name: "Camp X", country: "IRQ", latitude: 33, longitude: 44};
    const input: Incident[] = [{id: "a", date: null, site: "camp x"}, {id: "b", date: null, site: own}, {id: "c", date: null, site: {...own}}];
    for (const incidents of [input, [...input].reverse()]) {
      const {rows, sites, problems} = readIncidents(incidents);
      expect(rows.map((d) => d.site)).toEqual([own, own, own]);
      expect(new Set(rows.map((d) => d.site)).size).toBe(1);
      expect(rows[0]?.country).toBe("IRQ");
      expect(sites.all).toEqual([own]);
      expect(problems).toEqual([]);
    }
  });

  it("drops a point that cannot be, and keeps the site", () => {
    const points = [{latitude: 0, longitude: 0}, {latitude: 91, longitude: 10}, {latitude: 33}, {latitude: "33.5", longitude: 44}, {latitude: 33, longitude: NaN}];
    const {sites, problems} = readIncidents({incidents: [], sites: points.map((d, i) => ({id: `s${i}`, name: `S${i}`, country: "IRQ", ...d}) as Site)});
    expect(sites.all.map((d) => [d.latitude, d.longitude])).toEqual(points.map(() => [undefined, undefined]));
    expect(new Set(problems.map((d) => d.path.slice(0, 8)))).toEqual(new Set(points.map((_, i) => `sites[${i}]`)));
    expect(readIncidents({incidents: [], sites: [{id: "n", name: "Null Island's neighbour", country: "GHA", latitude: 0, longitude: 1}]}).problems).toEqual([]);
  });

  it("reports faulty, repeated and dangling records", () => {
    expect(problemsOf({
      incidents: [], tallies: "x" as unknown as [], sites: [tanf, {...tanf, within: []}, {id: "n"} as Site, 5 as unknown as Site],
      sources: [{...dod, partOf: "centcom"}, {...centcom, repeats: ["gone"]}, {id: "z", name: "Z", kind: "band" as "outlet", partOf: "dod"}, {id: "y", name: "Y", kind: "outlet", partOf: "nobody"}],
      documents: [{id: "d", published: "2023-02-30", url: "ftp://example.org"}, {id: "d"}, {} as {id: string}]
    })).toEqual([
      'warning: documents[0].published is not a date of the calendar: "2023-02-30"',
      'warning: documents[0].url is not an http address that can be linked to: "ftp://example.org"',
      'error: documents[1] is left out: an earlier one has its id: "d"',
      "error: documents[2] is left out: it has no id",
      'warning: sources[2].kind is not one of its words: "band"',
      'warning: sources[0].partOf of "dod" leads back to itself: "centcom"',
      'warning: sources[1].partOf of "centcom" leads back to itself: "dod"',
      'warning: sources[3].partOf of "y" names what is not there: "nobody"',
      'error: sites[1] is left out: an earlier one has its id: "tanf"',
      "error: sites[2] is left out: it has no name",
      "error: sites[3] is left out: it is not an object: 5",
      'warning: sites[0].within of "tanf" names what is not there: "homs"',
      'warning: sources[1].repeats of "centcom" names what is not there: "gone"',
      'warning: tallies is not a list: "x"'
    ]);
  });
});

describe("readIncidents and about", () => {
  it("puts the days covered in order, and joins those that touch", () => {
    const {about, coverage, problems} = readIncidents({about: {title: "T", coverage: ["2024-01", "2023-10-20/2023-10-24", "2023-10-18/2023-10-19", "[2025-01-01..]", "2023-10-22"]}, incidents: []});
    expect(coverage.map((d) => d.map(isoOf))).toEqual([["2023-10-18", "2023-10-24"], ["2024-01-01", "2024-01-31"]]);
    expect(about).toEqual({title: "T", coverage: ["2024-01", "2023-10-20/2023-10-24", "2023-10-18/2023-10-19", "2023-10-22"]});
    expect(problems.map((d) => d.path)).toEqual(["about.coverage[3]"]);
  });
});
