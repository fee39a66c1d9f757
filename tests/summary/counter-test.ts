import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {optionsOf} from "../../src/chart/define.js";
import {counter, type CounterOptions} from "../../src/charts/counter.js";
import {point} from "../../src/model/quantity.js";
import {countOf} from "../../src/model/count.js";
import type {Incident, IncidentDataset, Tally} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import type {View} from "../../src/model/reading.js";
import {standingsOf} from "../../src/model/standings.js";
import {valueAt, wholeOf, type CounterSummary} from "../../src/summary/counter.js";
import {totalsOf} from "../../src/summary/totals.js";
import {six, sites, sources} from "../gallery/made-up.js";
import {build, day, view} from "../model/build.js";
import {dataset, views} from "../model/generate.js";
import {summariseCounter} from "./at-once.js";

const summarise = (data: IncidentDataset | readonly Incident[], given: Partial<CounterOptions> = {}, at: View = view()): CounterSummary =>
  summariseCounter(readIncidents(data), at, optionsOf(counter.definition, given));

const splits = fc.constantFrom(null, "country" as const, "site" as const, "weapon" as const);
const anyDay = fc.integer({min: day("2023-10-08"), max: day("2023-10-21")});

describe("summariseCounter", () => {
  it("nests its steps on every day, however they are divided", () => {
    fc.assert(fc.property(dataset, views, splits, anyDay, (data, {more}, split, at) => {
      const values = summarise(data, {split}, more).layers.map((d) => valueAt(d.days, at));
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }));
  });

  it("comes to as many as the list counts, the undated with them", () => {
    fc.assert(fc.property(dataset, views, splits, (data, {more}, split) => {
      const {layers, account} = summarise(data, {split}, more);
      const attacks = standingsOf(readIncidents(data), more).filter((d) => d.row.kind === "attack");
      expect(account.attacks).toEqual(countOf(attacks, 0).attacks);
      expect(layers[0] ? wholeOf(layers[0]) : 0).toBe(point(account.attacks));
    }));
  });

  it("raises no step when less is to be seen: an earlier day, a source hidden, joins off", () => {
    fc.assert(fc.property(dataset, views, anyDay, (data, {more, less}, at) => {
      const all = new Map(summarise(data, {}, more).layers.map((d) => [d.key, valueAt(d.days, at)]));
      for (const d of summarise(data, {}, less).layers) expect(valueAt(d.days, at)).toBeLessThanOrEqual(all.get(d.key) ?? 0);
    }));
  });

  it("is live on covered days and where something is listed, and never after the playhead", () => {
    const data = {about: {coverage: ["2023-10-17/2023-10-18", "2023-10-25/2023-10-26"]}, incidents: [{id: "a", date: "2023-10-18"}, {id: "b", date: "2023-10-21"}]};
    const days = (...texts: string[]) => texts.map(day);
    expect(summarise(data).live).toEqual([days("2023-10-17", "2023-10-18"), days("2023-10-21", "2023-10-21"), days("2023-10-25", "2023-10-26")]);
    expect(summarise(data, {}, view({asOf: day("2023-10-21")})).live).toEqual([days("2023-10-17", "2023-10-18"), days("2023-10-21", "2023-10-21")]);
    expect(summarise(data.incidents).live).toEqual([days("2023-10-18", "2023-10-21")]);
  });

  it("stacks six parts, and the others as one", () => {
    const incidents = Array.from({length: 9}, (_, i): Incident => ({id: `i${i}`, date: "2023-10-18", site: `Site ${i}`, country: "JOR"}));
    const {layers} = summarise(incidents, {split: "site"});
    expect(layers.map(wholeOf)).toEqual([9, 6, 5, 4, 3, 2, 1]);
    expect(layers[0]?.colour).toBe(6);
  });

  it("counts from the day that since names, and says no more than that of what was before", () => {
    const {layers, extent, account} = summarise(six, {since: "2023-10-19"});
    expect(wholeOf(layers[0]!)).toBe(5);
    expect(extent?.[0]).toBe(day("2023-10-19"));
    expect(account.left).toEqual({outsidePeriod: 2, undated: 1});
  });

  it("refuses a value that an option has not, with the nearest, and takes a headline that nobody states for the list", () => {
    expect(() => summarise(six, {measure: "kiled" as "killed"})).toThrow("measure: kiled is none of attacks, injured, killed, munitions (did you mean killed?)");
    expect(() => summarise(six, {since: "October"})).toThrow("since: October is not a day (write it as 2023-10-17)");
    expect(summarise(six, {headline: "nobody"}).headline).toBeNull();
  });
});

describe("totalsOf", () => {
  const base: Tally = {id: "a", source: "army", measure: "attacks", value: 3, since: "2023-10-17", until: "2023-10-20", stated: "2023-10-20"};
  const of = (tallies: Tally[], change: Partial<View> = {}) => totalsOf(build({sources, sites, incidents: six.incidents, tallies}), view(change), "attacks");

  it("has the measure of the figure first, and parts below their whole", () => {
    const {groups} = of([{...base, id: "hurt", measure: "injured"}, base, {...base, id: "part", country: "JOR", partOf: "a", value: 2}]);
    expect(groups.map((d) => [d.measure, d.totals.map(({tally, parts}) => [tally.id, parts.map((p) => p.tally.id)])])).toEqual([["attacks", [["a", ["part"]]]], ["injured", [["hurt", []]]]]);
    expect(groups[0]?.totals[0]?.checks).toMatchObject([{verdict: "incomplete"}]);
  });

  it("leaves out what is not said yet, whose source is hidden, and what lies outside the period, each with its number", () => {
    const all = [base, {...base, id: "b", source: "wire"}, {...base, id: "c", stated: "2023-10-30"}];
    expect(of(all, {asOf: day("2023-10-25"), hiddenSources: new Set(["wire"])}).left).toEqual([["notYetSaid", 1], ["sourceHidden", 1]]);
    expect(of(all, {period: [day("2023-11-01"), day("2023-11-02")]}).left).toEqual([["outsidePeriod", 3]]);
  });

  it("compares a total with its own span, whatever the period", () => {
    expect(of([base], {period: [day("2023-10-20"), day("2023-10-20")]}).all[0]?.listed?.value.best).toBe(6);
  });

  it("knows what a source said before only of the same span's beginning, and not of its own parts", () => {
    const later = {...base, id: "b", until: "2023-10-25", value: 9};
    const befores = (tallies: Tally[]) => of(tallies).all.map((d) => d.before && [d.before.tally.id, d.before.how]);
    expect(befores([base, later])).toEqual([null, ["a", "grown"]]);
    expect(befores([base, {...later, since: "2023-10-18"}])).toEqual([null, null]);
    expect(befores([{...base, partOf: "b"}, later])).toEqual([null, null]);
  });
});
