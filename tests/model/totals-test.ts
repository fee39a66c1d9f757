import {describe, expect, it} from "vitest";
import type {IncidentDataset, Tally} from "../../src/model/incident.js";
import type {View} from "../../src/model/reading.js";
import {checkParts, comparable, growth, listedFor} from "../../src/model/totals.js";
import {build, day, view} from "./build.js";

const base: Tally = {source: "ministry", measure: "attacks", value: 38, since: "2023-10-17", until: "2023-11-06"};
const world: Omit<IncidentDataset, "incidents"> = {
  sites: [
    {id: "tanf", name: "Al-Tanf", country: "SYR", within: ["homs"]},
    {id: "homs", name: "Homs", country: "SYR", kind: "area"},
    {id: "asad", name: "Ain al-Asad", country: "IRQ"}
  ],
  sources: [
    {id: "umbrella", name: "Umbrella", kind: "armed-group"},
    {id: "part", name: "Part", kind: "armed-group", partOf: "umbrella"},
    {id: "ministry", name: "Ministry", kind: "government"}
  ]
};

function tallies(...changes: Partial<Tally>[]) {
  return build({...world, incidents: [], tallies: changes.map((d) => ({...base, ...d}))}).tallies;
}

function compare(a: Partial<Tally>, b: Partial<Tally>): string {
  const [x, y] = tallies(a, b);
  if (!x || !y) throw new Error("no tally");
  const found = comparable(x, y);
  expect(comparable(y, x)).toEqual(found);
  return !found.comparable ? found.reason : found.approximately ? "≈" : "=";
}

describe("comparable", () => {
  it("comparable holds for the same measure, span, place, actor and people, whoever says so", () => {
    expect(compare({}, {source: "agency", value: ">40"})).toBe("=");
  });

  it("comparable marks ends that can be the same day", () => {
    expect(compare({}, {since: "[2023-10-15..2023-10-20]"})).toBe("≈");
    expect(compare({}, {until: "2023-11-06~"})).toBe("≈");
    expect(compare({since: "2023-10"}, {since: "2023-10"})).toBe("≈");
  });

  it("comparable says in what two totals differ", () => {
    expect(compare({}, {measure: "injured"})).toBe("measure");
    expect(compare({}, {since: "2023-10-18"})).toBe("since");
    expect(compare({}, {until: "2023-11-07"})).toBe("until");
    expect(compare({}, {country: "IRQ"})).toBe("place");
    expect(compare({site: "tanf"}, {country: "SYR"})).toBe("place");
    expect(compare({}, {by: "part"})).toBe("by");
    expect(compare({by: "umbrella"}, {by: "part"})).toBe("by");
    expect(compare({measure: "injured", of: "US personnel"}, {measure: "injured"})).toBe("of");
  });

  it("comparable does not take two spans to begin on the same day when neither says so", () => {
    expect(compare({since: undefined}, {since: undefined})).toBe("since");
    expect(compare({until: undefined}, {until: undefined})).toBe("until");
    expect(compare({until: undefined, stated: "2023-11-06"}, {})).toBe("=");
  });
});

describe("listedFor", () => {
  const incidents: IncidentDataset["incidents"] = [
    {id: "in", date: "2023-10-18", site: "tanf", claims: [{source: "agency", responsibility: "part", injured: 2}]},
    {id: "edge", date: "[2023-11-05..2023-11-08]", site: "asad", attacks: 3, claims: [{source: "agency", responsibility: ["umbrella"], injured: ">=1"}]},
    {id: "before", date: "2023-10-01", site: "tanf"},
    {id: "undated", date: null, site: "tanf", claims: [{source: "agency"}]},
    {id: "denied", date: "2023-10-19", site: "tanf", claims: [{source: "agency", occurred: false}]}
  ];
  const beside = (tally: Partial<Tally>, at: View = view(), coverage = ["2023-10-18/2023-10-24", "2023-11-06"]) => {
    const reading = build({...world, about: {coverage}, incidents, tallies: [{...base, ...tally}]});
    const [only] = reading.tallies;
    return only ? listedFor(only, reading, at) : null;
  };

  it("listedFor goes from what surely lies in the span to what can, and stands for all that can", () => {
    expect(beside({})).toMatchObject({value: {low: 1, high: 4, best: 4}, rows: [{id: "in"}, {id: "edge"}], undated: 1});
  });

  it("listedFor keeps to the place, an area or a country, and to the actor and its parts", () => {
    expect(beside({country: "IRQ"})).toMatchObject({rows: [{id: "edge"}], value: {low: 0, high: 3, best: 3}});
    expect(beside({site: "homs"})).toMatchObject({rows: [{id: "in"}], value: {low: 1, high: 1}});
    expect(beside({by: "umbrella"})).toMatchObject({rows: [{}, {}], undated: 0});
    expect(beside({by: "part"})).toMatchObject({rows: [{id: "in"}]});
  });

  it("listedFor counts in the measure of the total", () => {
    expect(beside({measure: "injured"})).toMatchObject({value: {low: 2, high: null, best: 3}});
    expect(beside({measure: "sites"})).toMatchObject({value: {low: 1, high: 2, best: 2}});
    expect(beside({measure: "killed"})).toMatchObject({value: {low: 0, high: 0}, rows: []});
  });

  it("listedFor says how much of the span the list covers", () => {
    expect(beside({})).toMatchObject({days: 21, covered: 8});
    expect(beside({since: "2023-10-24", until: "2023-10-24"})).toMatchObject({days: 1, covered: 1});
    expect(beside({}, view(), [])).toMatchObject({covered: null});
  });

  it("listedFor follows the view, but for its period: the total has its own", () => {
    expect(beside({}, view({hiddenSources: new Set(["agency"])}))).toMatchObject({rows: []});
    expect(beside({}, view({period: [day("2020-01-01"), day("2020-01-02")]}))).toMatchObject({rows: [{}, {}]});
  });

  it("listedFor is null where nobody says where the span begins", () => {
    expect(beside({since: undefined})).toBeNull();
    expect(beside({since: "[..2023-10-17]"})).toBeNull();
  });
});

describe("checkParts", () => {
  const check = (...parts: Partial<Tally>[]) => {
    const all = tallies({id: "whole"}, ...parts.map((d) => ({partOf: "whole", ...d})));
    return checkParts(all[0] ?? expect.fail(), all).map(({along, sum, verdict}) => [along.join(), sum.low, sum.high, verdict]);
  };

  it("checkParts says that the parts come to the whole", () => {
    expect(check({country: "IRQ", value: 20}, {country: "SYR", value: 18})).toEqual([["place", 38, 38, "agrees"]]);
    expect(check({country: "IRQ", value: ">=20"}, {country: "SYR", value: 10})).toEqual([["place", 30, null, "agrees"]]);
  });

  it("checkParts says that they do not", () => {
    expect(check({country: "IRQ", value: 20})).toEqual([["place", 20, 20, "incomplete"]]);
    expect(check({country: "IRQ", value: 20}, {country: "SYR", value: ">18"})).toEqual([["place", 39, null, "differs"]]);
  });

  it("checkParts adds nothing across two divisions, nor what another measure counts", () => {
    expect(check({country: "IRQ", value: 38}, {by: "part", value: 12}, {measure: "injured", value: 9})).toEqual([["place", 38, 38, "agrees"], ["by", 12, 12, "incomplete"]]);
  });

  it("checkParts adds a part once that two sources state", () => {
    expect(check({country: "IRQ", value: 20}, {country: "IRQ", value: 22, source: "agency"}, {country: "SYR", value: 17})).toEqual([["place", 37, 39, "agrees"]]);
  });

  it("checkParts has nothing to say of a total without parts", () => {
    expect(check()).toEqual([]);
  });
});

describe("growth", () => {
  const of = (earlier: Partial<Tally>, later: Partial<Tally>) => {
    const [a, b] = tallies(earlier, later);
    return a && b ? growth(a, b) : expect.fail();
  };

  it("growth calls a later, larger total grown, and a later, smaller one revised down", () => {
    expect(of({}, {until: "2023-11-10", value: 40})).toBe("grown");
    expect(of({}, {until: "2023-11-10", value: 36})).toBe("revisedDown");
    expect(of({value: ">100"}, {until: "2023-11-10", value: ">110"})).toBe("grown");
  });

  it("growth calls what stands for the same last day revised", () => {
    expect(of({stated: "2023-11-07"}, {stated: "2023-11-09", value: 40})).toBe("revisedUp");
    expect(of({stated: "2023-11-07"}, {stated: "2023-11-09", value: 37})).toBe("revisedDown");
  });

  it("growth does not call a total smaller that can be the same", () => {
    expect(of({}, {until: "2023-11-10", value: ">=30"})).toBe("holds");
    expect(of({}, {until: "2023-11-10"})).toBe("holds");
  });

  it("growth is null for another source, another scope, another beginning, and the other way about", () => {
    expect(of({}, {until: "2023-11-10", source: "agency"})).toBeNull();
    expect(of({}, {until: "2023-11-10", country: "IRQ"})).toBeNull();
    expect(of({}, {until: "2023-11-10", since: "2023-10-18"})).toBeNull();
    expect(of({since: undefined}, {until: "2023-11-10", since: undefined})).toBeNull();
    expect(of({until: "2023-11-10"}, {})).toBeNull();
    expect(of({}, {})).toBeNull();
  });
});
