import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import type {Reading} from "../../src/model/reading.js";

const fieldNames = [
  "id", "title", "date", "site", "country", "kind", "covers", "partOf", "maybeSameAs", "note", "source", "claims", "via", "document", "url", "quote", "stated", "occurred", "partOfDay", "weapon", "munitions", "intercepted",
  "attacks", "outcome", "damage", "injured", "killed", "responsibility", "place", "statement", "as", "join", "maybe", "exhaustive", "revises", "retracted", "evidence", "verdict", "is", "by", "low", "high", "best", "name",
  "aliases", "names", "within", "latitude", "longitude", "measure", "value", "since", "until", "topic", "position", "incidents", "contradicts", "__proto__", "constructor", "toString", "length"
];

const thrower = new Proxy({}, {
  get() { throw new Error("get"); }, ownKeys() { throw new Error("ownKeys"); }, getOwnPropertyDescriptor() { throw new Error("descriptor"); }, getPrototypeOf() { throw new Error("prototype"); }, has() { throw new Error("has"); }
});
const revoked = (() => { const {proxy, revoke} = Proxy.revocable({}, {}); revoke(); return proxy; })();
const revokedList = (() => { const {proxy, revoke} = Proxy.revocable([], {}); revoke(); return proxy; })();
const fickle = new Proxy({}, {get: (_, key) => key === "date" ? "2023-10-23" : () => 5, ownKeys: () => ["date", "claims", "x"], getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true})});
const cyclic: Record<string, unknown> = {date: "2023-10-23", injured: {low: 1}};
Object.assign(cyclic, {site: cyclic, claims: [cyclic], via: cyclic, as: cyclic, covers: [cyclic]});
const awkward = Object.defineProperties({date: "2023-10-23"}, {
  injured: {enumerable: true, get() { throw new Error("injured"); }}, claims: {enumerable: true, get() { throw new Error("claims"); }}, hidden: {enumerable: false, value: 1}
});

/** What cannot stand in a generated value: a token that `plant` puts it in place of. */
const tokens = new Map<unknown, unknown>([["@thrower", thrower], ["@revoked", revoked], ["@list", revokedList], ["@fickle", fickle], ["@cyclic", cyclic], ["@awkward", awkward]]);

function plant(value: unknown): unknown {
  if (tokens.has(value)) return tokens.get(value);
  if (Array.isArray(value)) return value.map(plant);
  if (typeof value !== "object" || value === null || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as null)) return value;
  const planted = {};
  for (const [key, found] of Object.entries(value)) Object.defineProperty(planted, key, {value: plant(found), enumerable: true});
  return planted;
}

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true}),
  fc.constantFrom<unknown>("2023-10-23", "2023-10-32", "unknown", "drone", "hit", "a", "b", "summary", ">110", "", NaN, -0, 1e308, Symbol("s"), ...tokens.keys(), "__proto__"),
  fc.string({maxLength: 20})
);
const {thing: hostile} = fc.letrec<{thing: unknown}>((tie) => ({
  thing: fc.oneof({depthSize: "small", withCrossShrink: true}, leaf, fc.array(tie("thing"), {maxLength: 4}), fc.dictionary(fc.constantFrom(...fieldNames), tie("thing"), {maxKeys: 8}))
}));

function readAnything(input: unknown): Reading {
  return readIncidents(input as Incident[]);
}

/** What must hold of every reading. */
function check({rows, given, problems, sites, sources}: Reading) {
  const leftOut = problems.filter((d) => d.severity === "error" && /^incidents\[\d+\](\.kind)?$/.test(d.path) || d.code === "throws" && /^incidents\[\d+\]$/.test(d.path));
  expect(rows.length + leftOut.length).toBe(given);
  const ids = new Set(rows.map((d) => d.id));
  expect(ids.size).toBe(rows.length);
  for (const row of rows) {
    for (const id of [...row.covers, ...row.maybeSameAs, ...row.claims.flatMap((d) => d.maybe)]) expect(ids.has(id)).toBe(true);
    if (row.site) expect(sites.get(row.site.id)).toBe(row.site);
    for (const claim of row.claims) expect(sources.get(claim.source.id)).toBe(claim.source);
    if (row.from !== null && row.to !== null) expect(row.to).toBeGreaterThanOrEqual(row.from);
  }
  for (const {path, message, cure} of problems) for (const text of [path, message, cure]) expect(typeof text).toBe("string");
}

describe("readIncidents, whatever it is given,", () => {
  it("does not throw, and accounts for every incident", () => {
    fc.assert(fc.property(fc.array(hostile, {maxLength: 5}), (incidents) => check(readAnything(incidents.map(plant)))), {numRuns: 500});
  });

  it("does not throw for whatever stands beside the incidents", () => {
    const dataset = fc.record({incidents: fc.array(hostile, {maxLength: 3}), about: hostile, tallies: hostile, statements: hostile, documents: hostile, sites: hostile, sources: hostile}, {requiredKeys: ["incidents"]});
    fc.assert(fc.property(dataset, (input) => check(readAnything(plant(input)))), {numRuns: 500});
  });

  it("reads what is sound beside what is not", () => {
    for (const bad of [thrower, revoked, revokedList, fickle, cyclic, awkward, Object.freeze({date: "2023-10-23"}), Object.create(null)]) {
      const {rows} = readAnything([bad, {id: "sound", date: "2023-10-23", source: "A"}]);
      expect(rows.at(-1)).toMatchObject({id: "sound", from: 19653, claims: [{source: {id: "a"}}]});
    }
    expect(readAnything([awkward]).problems.map((d) => [d.path, d.code])).toContainEqual(["incidents[0].injured", "throws"]);
    expect(readAnything([awkward]).rows).toMatchObject([{from: 19653, claims: []}]);
    expect(readAnything([cyclic]).rows).toMatchObject([{from: 19653}]);
  });

  it("changes nothing of what it is given", () => {
    fc.assert(fc.property(fc.array(fc.dictionary(fc.constantFrom(...fieldNames.filter((d) => d !== "__proto__")), fc.jsonValue(), {maxKeys: 8}), {maxLength: 4}), (incidents) => {
      const before = structuredClone(incidents);
      readAnything(incidents);
      expect(incidents).toEqual(before);
    }));
    const frozen = deepFreeze(structuredClone(usBases));
    expect(readIncidents(frozen).rows).toHaveLength(frozen.incidents.length);
    expect(frozen).toEqual(usBases);
  });

  it("gives the same rows in whichever order the incidents come", () => {
    const some = fc.array(fc.record({date: fc.constantFrom("2023-10-23", "2023", null, "x"), site: fc.constantFrom("A", "a", "B", ""), source: fc.constantFrom("S", "s", "T"), id: fc.option(fc.constantFrom("1", "2", "3", "4"), {nil: undefined})}), {maxLength: 6});
    fc.assert(fc.property(some.map(uniqueIds).chain((d) => fc.tuple(fc.constant(d), fc.shuffledSubarray(d, {minLength: d.length}))), ([incidents, others]) => {
      const ids = (input: Incident[]) => readIncidents(input).rows.map((d) => `${d.id} ${d.site?.id} ${d.claims[0]?.source.id} ${d.from}`).sort();
      expect(ids(others)).toEqual(ids(incidents));
    }));
  });
});

function uniqueIds(list: (Omit<Incident, "id"> & {id: string | undefined})[]): Incident[] {
  return list.filter((d, i) => d.id === undefined || list.findIndex((e) => e.id === d.id) === i).map(({id, ...d}) => ({...d, ...id && {id}}));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe("readIncidents does not take long over", () => {
  const indices = Array.from({length: 20_000}, (_, i) => i);
  it.each<[string, () => unknown]>([
    ["rows of the same content", () => indices.map(() => ({date: "2023-10-23"}))],
    ["one row with thousands of unknown fields", () => [Object.fromEntries(indices.map((i) => [`field${i}`, i])), {date: null}]],
    ["a chain of claims that revise one another", () => [{id: "a", date: null, claims: indices.map((i) => ({id: `c${i}`, source: "A", revises: [`c${i + 1}`]}))}]],
    ["a chain of sources and sites", () => ({incidents: [], sources: indices.map((i) => ({id: `s${i}`, name: "S", partOf: `s${i + 1}`})), sites: indices.map((i) => ({id: `s${i}`, name: "S", within: [`s${i + 1}`]}))})],
    ["a source of thousands of names", () => ({incidents: [{id: "a", date: null, source: "n1"}], sources: [{id: "s", name: "S", aliases: indices.map((i) => `N${i}`)}]})]
  ])("%s", (_, make) => {
    const input = make();
    const start = process.cpuUsage(); // the processor's time: a busy machine has no part in it
    readAnything(input);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
  });
});

describe("readIncidents on a page that has changed the prototypes of the language", () => {
  it("takes nothing from them", () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const foreign = {title: "x", date: "2020-01-01", injured: 3, source: "Z", claims: [{source: "Z"}], kind: "protest", latitude: 1, longitude: 1, side: "target", id: "q", low: 1, high: 2};
    try {
      for (const [key, value] of Object.entries(foreign)) Object.defineProperty(polluted, key, {value, configurable: true, enumerable: true, writable: true});
      Object.defineProperty(Array.prototype, "foo", {value: 1, configurable: true, enumerable: true});
      const {rows, sites, sources, about} = readAnything({incidents: [{date: null, site: "Camp", weapon: "drone"}, {date: "2023-10-23", claims: [{source: "A"}]}]});
      const [first, second] = rows;
      expect([first?.title, first?.kind, first?.from, first?.claims.length, Object.keys(first?.says ?? {})]).toEqual([null, "attack", null, 0, ["weapon"]]);
      expect([second?.claims[0]?.says.injured, second?.claims[0]?.source.side, first?.site?.latitude, about.title]).toEqual([undefined, undefined, undefined, undefined]);
      expect([sites.all.length, sources.all.length]).toEqual([1, 1]);
    } finally {
      for (const key of Object.keys(foreign)) Reflect.deleteProperty(polluted, key);
      Reflect.deleteProperty(Array.prototype, "foo");
    }
  });

  it("is not led astray by keys that mean something to the language", () => {
    const incidents = JSON.parse('[{"id": "__proto__", "date": "2023-10-23", "__proto__": {"title": "x"}, "constructor": 1, "claims": [{"source": "__proto__", "as": {"__proto__": "y", "site": "z"}}]}, {"id": "constructor", "date": null, "site": "toString"}]') as Incident[];
    const {rows, sources, sites} = readIncidents(incidents);
    expect(rows.map((d) => [d.id, d.title, d.site?.name ?? null])).toEqual([["__proto__", null, null], ["constructor", null, "toString"]]);
    expect(Object.entries(rows[0]?.claims[0]?.as ?? {})).toEqual([["__proto__", "y"], ["site", "z"]]);
    expect(sources.find("__proto__")).toHaveLength(1);
    expect(sites.find("hasOwnProperty")).toEqual([]);
    expect(({} as {title?: unknown}).title).toBeUndefined();
  });
});

describe("readIncidents, given the same incidents again,", () => {
  const sites = [{id: "s", name: "S", country: "IRQ"}];
  const incidents: Incident[] = Array.from({length: 20}, (_, i) => ({id: `i${i}`, date: "2023-10-23", site: "s", claims: [{source: "A"}, {source: "B", statement: "t"}]}));
  const one: Incident = {id: "more", date: null};

  it("gives the same rows, also among others and in another order", () => {
    const dataset: IncidentDataset = {sites, incidents};
    const before = readIncidents(dataset).rows;
    expect(readIncidents(dataset).rows).toEqual(before);
    readIncidents({sites, incidents: [one, ...incidents].reverse()}).rows.slice(0, -1).reverse().forEach((row, i) => expect(row).toBe(before[i]));
  });

  it("tells of problems at their new places", () => {
    const faulty = {id: "f", date: "2023-10-32"};
    expect(readIncidents([faulty]).problems.map((d) => d.path)).toEqual(["incidents[0].date"]);
    expect(readIncidents([one, faulty]).problems.map((d) => d.path)).toEqual(["incidents[1].date"]);
  });

  it("reads them anew against other sites, sources, documents, or in another zone", () => {
    const incident: Incident = {id: "a", date: "2023-10-23T22:00Z", site: "S", source: "X", document: "d"};
    const first = readIncidents({sites, incidents: [incident]}).rows[0];
    expect(first?.site?.id).toBe("s");
    expect(readIncidents([incident]).rows[0]?.site?.country).toBe("");
    expect(readIncidents({sites: [{id: "s2", name: "S", country: "IRQ"}], incidents: [incident]}).rows[0]?.site?.id).toBe("s2");
    expect(readIncidents({sites, sources: [{id: "x9", name: "X", kind: "agency"}], incidents: [incident]}).rows[0]?.claims[0]?.source.id).toBe("x9");
    expect(readIncidents({sites, documents: [{id: "d"}], incidents: [incident]}).rows[0]?.claims[0]?.document).toEqual({id: "d"});
    expect(readIncidents({sites, incidents: [incident]}, {timeZone: "Asia/Baghdad"}).rows[0]?.from).toBe(19654);
    expect(readIncidents({sites, incidents: [incident]}).rows[0]).toEqual(first);
  });

  it("sees a site that was added to a list, or to an incident", () => {
    const list = [...sites];
    const incident: Incident = {id: "a", date: null, site: "T"};
    expect(readIncidents({sites: list, incidents: [incident]}).rows[0]?.site?.id).toBe("t");
    list.push({id: "t1", name: "T", country: "SYR"});
    expect(readIncidents({sites: list, incidents: [incident]}).rows[0]?.site?.id).toBe("t1");
    const own = {id: "b", date: null, site: {id: "t2", name: "T", country: "JOR"}};
    expect(readIncidents([incident, own]).rows[0]?.site?.id).toBe("t2");
    expect(readIncidents([incident]).rows[0]?.site?.id).toBe("t");
  });

  it("names only the sites and sources of the incidents that are there", () => {
    const [a, b]: [Incident, Incident] = [{id: "a", date: null, site: "Aa", source: "Xx"}, {id: "b", date: null, site: "Bb", source: "Yy"}];
    expect(readIncidents([a, b]).sites.all.map((d) => d.id)).toEqual(["aa", "bb"]);
    const {sites, sources} = readIncidents([b]);
    expect([sites.all, sources.all].map((d) => d.map((e) => e.id))).toEqual([["bb"], ["yy"]]);
  });

  it("does not carry a spelling over to other incidents", () => {
    const sources = [{id: "x", name: "X", kind: "outlet" as const}];
    for (const name of ["Al-Tanf", "al tanf", "Tanf"]) {
      expect(readIncidents([{id: "a", date: null, site: name}]).sites.all).toMatchObject([{id: "tanf", name}]);
      expect(readIncidents({sources, incidents: [{id: "a", date: null, site: name}]}).sites.all).toMatchObject([{id: "tanf", name}]);
    }
  });

  it("counts twins anew", () => {
    const twin = (): Incident => ({date: "2023-10-23", source: "A"});
    const [a, b] = [twin(), twin()];
    const [id] = readIncidents([a]).rows.map((d) => d.id);
    expect(readIncidents([a, b]).rows.map((d) => d.id)).toEqual([id, `${id}~2`]);
    expect(readIncidents([b]).rows.map((d) => [d.id, d.claims[0]?.id])).toEqual([[id, `${id}#1`]]);
    expect(readIncidents([b, a]).rows.map((d) => [d.id, d.claims[0]?.id])).toEqual([[id, `${id}#1`], [`${id}~2`, `${id}~2#1`]]);
  });

  it("costs little: one more among 20,000", () => {
    const many: Incident[] = Array.from({length: 20_000}, (_, i) => ({id: `i${i}`, date: "2023-10-23", claims: [{source: `S${i % 50}`, injured: i % 7}]}));
    const taken = [many, [...many, one], [one, ...many], [...many, one]].map((incidents) => {
      const start = performance.now();
      expect(readIncidents(incidents).rows).toHaveLength(incidents.length);
      return performance.now() - start;
    });
    expect(Math.min(...taken.slice(1))).toBeLessThan((taken[0] ?? 0) / 3);
  });
});

it("readIncidents reads the built-in data without a problem", () => {
  const {rows, tallies, statements, problems, documents} = readIncidents(usBases);
  expect(problems).toEqual([]);
  expect([rows.length, tallies.length, statements.length, documents.size]).toEqual([usBases.incidents, usBases.tallies, usBases.statements, usBases.documents].map((d) => d?.length));
  expect(rows.flatMap((d) => d.claims).length).toBe(usBases.incidents.flatMap((d) => d.claims ?? []).length);
});
