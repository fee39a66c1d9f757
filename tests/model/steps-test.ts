import {describe, expect, it} from "vitest";
import type {Incident} from "../../src/model/incident.js";
import {isoOf} from "../../src/model/edtf.js";
import type {View} from "../../src/model/reading.js";
import {steps, type Countable} from "../../src/model/steps.js";
import {build, day, view} from "./build.js";

const incidents: Incident[] = [
  {id: "listed", date: "2023-10-20"},
  {id: "one", date: "2023-10-18", claims: [{source: "group", injured: 3}]},
  {id: "several", date: "[2023-10-18..2023-10-19]", claims: [{source: "group", injured: 1}, {source: "agency", injured: 4}]},
  {id: "attacked", date: "2023-10-19", attacks: 2, claims: [{source: "target", injured: ">=5"}]},
  {id: "joined", date: "2023-10-21", maybeSameAs: ["listed", "elsewhere"], claims: [{source: "group", join: "inferred", injured: "unknown"}]},
  {id: "undated", date: null, claims: [{source: "target"}]},
  {id: "open", date: "[2023-10-18..]", claims: [{source: "group"}]},
  {id: "denied", date: "2023-10-18", claims: [{source: "group", occurred: false}]},
  {id: "summary", date: "2023-10-18", kind: "summary", claims: [{source: "group", injured: 50}]}
];

function of(measure?: Countable, at: View = view(), given: Incident[] = incidents) {
  return steps(build({incidents: given, sources: [{id: "target", name: "Target", kind: "military", side: "target"}]}), at, measure);
}

const rise = (all: number, several: number, attacked: number, incidents: number, low = all, high: number | null = all) => ({all, several, attacked, low, high, incidents});

describe("steps", () => {
  it("steps counts attacks by basis, each on the last day on which it can have happened", () => {
    expect(of().days.map(({day, ...d}) => [isoOf(day), d])).toEqual([
      ["2023-10-18", rise(1, 0, 0, 1)],
      ["2023-10-19", rise(4, 3, 2, 3)],
      ["2023-10-20", rise(5, 3, 2, 4)],
      ["2023-10-21", rise(6, 3, 2, 5)]
    ]);
  });

  it("steps has the earliest line on the first possible days", () => {
    expect(of().earliest.map((d) => [isoOf(d.day), d.value])).toEqual([["2023-10-18", 2], ["2023-10-19", 4], ["2023-10-20", 5], ["2023-10-21", 6]]);
  });

  it("steps adds the undated apart, and what is only known to be on or after a day", () => {
    expect(of().undated).toEqual(rise(2, 1, 1, 2));
  });

  it("steps has the incidents that stand in it, and says whether it is exact", () => {
    expect(of().inexact).toBe(false);
    expect(of().counted.map((d) => d.row.id)).toEqual(["listed", "one", "several", "attacked", "joined", "undated", "open"]);
    expect(of("attacks", view(), [{id: "a", date: "2023-10-18", attacks: ">=2"}])).toMatchObject({inexact: true, days: [rise(2, 0, 0, 1, 2, null)]});
  });

  it("steps of another measure run from the lowest current values to the highest; an open one stays open", () => {
    expect(of("injured").days.map(({day, ...d}) => [isoOf(day), d])).toEqual([
      ["2023-10-18", rise(3, 0, 0, 1)],
      ["2023-10-19", rise(9, 6, 5, 3, 9, null)]
    ]);
    expect(of("injured")).toMatchObject({inexact: true, undated: rise(0, 0, 0, 0)});
  });

  it("steps follows the view", () => {
    expect(of("attacks", view({joins: false, asOf: day("2023-10-20"), hiddenSources: new Set(["agency"])})).days.map(({day, ...d}) => [isoOf(day), d])).toEqual([
      ["2023-10-18", rise(1, 0, 0, 1)],
      ["2023-10-19", rise(4, 2, 2, 3)],
      ["2023-10-20", rise(5, 2, 2, 4)]
    ]);
  });

  it("steps of nothing is nothing", () => {
    expect(of("attacks", view(), [])).toEqual({days: [], earliest: [], undated: rise(0, 0, 0, 0), counted: [], inexact: false});
  });
});
