import {describe, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import {countOf, standing} from "../../src/model/count.js";
import {fields, versionsOf} from "../../src/model/disagree.js";
import {readIncidents} from "../../src/model/read.js";
import type {View} from "../../src/model/reading.js";
import {checkParts, comparable, listedFor} from "../../src/model/totals.js";

const reading = readIncidents(usBases);
const {rows, tallies} = reading;
const all: View = {asOf: null, period: null, hiddenSources: new Set(), hiddenClasses: new Set(), joins: true};
const tally = (id: string) => tallies.find((d) => d.id === id)!;
const conflicts = (view: View): string[] =>
  rows.flatMap((row) => fields.filter((field) => versionsOf(row, field, reading, view).relation === "conflict").map((field) => `${row.id} ${field}`));

describe("readIncidents(usBases)", () => {
  it("reads every incident, total and statement, and has nothing to complain of", () => {
    expect(reading.problems).toEqual([]);
    expect([rows.length, reading.given]).toEqual([34, 34]);
    expect([tallies.length, reading.statements.length]).toEqual([usBases.tallies?.length, usBases.statements?.length]);
  });

  it("counts 24 attacks in 22 incidents", () => {
    const count = countOf(rows.map((d) => standing(d, reading, all)), reading.given);
    expect(count).toMatchObject({incidents: 22, attacks: {low: 24, high: 24}});
  });

  it("finds the contradictions of the articles, and no others", () => {
    expect(conflicts(all).sort()).toEqual([
      "2023-10-19-al-tanf date",
      "2023-10-19-al-tanf outcome",
      "2023-10-21-ain-al-asad weapon",
      "2023-10-23-al-omar weapon",
      "2023-10-23-al-shaddadi weapon",
      "2023-10-23-al-tanf damage",
      "2023-10-23-al-tanf munitions",
      "2023-10-23-al-tanf outcome",
      "2023-10-23-al-tanf partOfDay",
      "2023-11-06-al-tanf place"
    ]);
  });

  it("finds the three of them that rest on no join, when joins are off", () => {
    expect(conflicts({...all, joins: false}).sort()).toEqual(["2023-10-19-al-tanf date", "2023-10-19-al-tanf outcome", "2023-11-06-al-tanf place"]);
  });

  it("shows the Pentagon's first word on Ain al-Asad as superseded", () => {
    const row = rows.find((d) => d.id === "2023-10-18-ain-al-asad")!;
    const {words: [word]} = versionsOf(row, "outcome", reading, all);
    expect(word).toMatchObject({origin: {id: "pentagon"}, values: [], notRepeated: true, earlier: [{value: "intercepted", struck: false}]});
  });

  it("checks the parts of totals, which agree", () => {
    const checks = tallies.flatMap((d) => checkParts(d, tallies).map(({verdict}) => [d.id, verdict]));
    expect(checks).toEqual([["ryder-38-attacks", "agrees"], ["ryder-45-injured", "agrees"], ["iri-6-nov-six-attacks", "agrees"]]);
  });

  it("does not compare totals of different spans", () => {
    expect(comparable(tally("saturday-more-than-110"), tally("saturday-over-100"))).toEqual({comparable: false, reason: "since"});
    expect(comparable(tally("ryder-45-injured"), tally("saturday-66-injured"))).toMatchObject({comparable: false});
  });

  it("lists 21 attacks beside the 38 of 17 October to 6 November, covering 8 of 21 days", () => {
    expect(listedFor(tally("ryder-38-attacks"), reading, all)).toMatchObject({value: {low: 21, high: 21}, days: 21, covered: 8});
    expect(listedFor(tally("ryder-38-attacks"), reading, all)?.rows).toHaveLength(19);
    expect(listedFor(tally("iri-6-nov-six-attacks"), reading, all)).toMatchObject({value: {low: 6, high: 6}});
    expect(listedFor(tally("iri-6-nov-six-attacks"), reading, all)?.rows).toHaveLength(4);
  });
});
