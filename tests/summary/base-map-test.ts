import fc from "fast-check";
import {sum} from "d3";
import {describe, expect, it} from "vitest";
import {countOf, type Standing} from "../../src/model/count.js";
import type {Incident, IncidentDataset, Site} from "../../src/model/incident.js";
import {point} from "../../src/model/quantity.js";
import {readIncidents} from "../../src/model/read.js";
import type {View} from "../../src/model/reading.js";
import type {BaseMapSummary} from "../../src/summary/base-map.js";
import {view} from "../model/build.js";
import {dataset, views} from "../model/generate.js";
import {summariseBaseMap} from "./at-once.js";

const sites: Site[] = [
  {id: "east", name: "East Field", country: "JOR", longitude: 37, latitude: 31, within: ["south"]},
  {id: "west", name: "West Harbour", country: "JOR", longitude: 35, latitude: 29.5},
  {id: "hill", name: "Hill Station", country: "TUR"},
  {id: "south", name: "The South", country: "JOR", kind: "area", longitude: 36, latitude: 30},
  {id: "north", name: "The North", country: "TUR", kind: "area"},
  {id: "peak", name: "Peak", country: "TUR", longitude: 39, latitude: 40, within: ["north"]}
];
const sources = [{id: "group", name: "Group", kind: "armed-group" as const}, {id: "army", name: "Army", kind: "military" as const, side: "target" as const}];
const summarise = (incidents: Incident[], more: Partial<IncidentDataset> = {}, at: Partial<View> = {}): BaseMapSummary => summariseBaseMap(readIncidents({sites, sources, incidents, ...more}), view(at));

describe("summariseBaseMap", () => {
  it("leaves nothing out: mapped and not located together are the count, under any view, and so are the countries", () => {
    fc.assert(fc.property(dataset, views, (data, {less}) => {
      const reading = readIncidents(data);
      const {mapped, unlocated, countries, standings} = summariseBaseMap(reading, less);
      const {attacks, incidents} = countOf(standings, reading.given);
      for (const parts of [[...mapped, ...unlocated], countries] as {attacks: number; standings: readonly Standing[]}[][]) {
        expect(sum(parts, (d) => d.attacks)).toBe(incidents === 0 ? 0 : sum(standings.filter((d) => d.counts), (d) => point(d.attacks)));
        expect(parts.flatMap((d) => d.standings)).toHaveLength(incidents);
      }
      expect(point(attacks)).toBeGreaterThanOrEqual(0);
    }), {numRuns: 100});
  });

  it("maps a site with a point; an area, a site without one, and a mere country are not located", () => {
    const {mapped, unlocated} = summarise(["east", "hill", "south"].map((site, i): Incident => ({id: `${i}`, date: null, site})).concat([{id: "x", date: null, title: "x", country: "JOR"}, {id: "y", date: null, title: "y"}]));
    expect(mapped.map((d) => d.key)).toEqual(["east"]);
    expect(unlocated.map((d) => d.key).sort()).toEqual(["? ", "? JOR", "hill", "south"]);
  });

  it("adds up attacks by place, and those told by several origins or the attacked side", () => {
    const {mapped, countries} = summarise([
      {id: "a", date: null, site: "east", attacks: 3, claims: [{source: "group"}]},
      {id: "b", date: null, site: "east", attacks: 2, claims: [{source: "army"}]},
      {id: "c", date: null, site: "west", claims: [{source: "group", retracted: true}]}
    ]);
    expect(mapped).toMatchObject([{key: "east", attacks: 5, founded: 2}]);
    expect(countries).toMatchObject([{code: "JOR", attacks: 5}]);
  });

  it("lists a country of about.countries without incidents, last", () => {
    expect(summarise([{id: "a", date: null, site: "east"}], {about: {countries: ["IRQ", "JOR"]}}).countries.map((d) => [d.code, d.attacks])).toEqual([["JOR", 1], ["IRQ", 0]]);
  });

  it("knows where others put it: at a site, or in an area, which stands in the middle of its sites; not in the area around it", () => {
    const say = (place: string): BaseMapSummary => summarise([{id: "a", date: null, site: "east", claims: [{source: "army"}, {source: "group", place}]}]);
    expect(say("west").mapped[0]!.elsewhere).toMatchObject([{place: {id: "west"}, point: [35, 29.5], incidents: 1, origins: [{id: "group"}]}]);
    expect(say("north").mapped[0]!.elsewhere).toMatchObject([{place: {id: "north"}, point: [39, 40]}]);
    expect(say("south").mapped[0]!.elsewhere).toEqual([]);
  });

  it("keeps an incident that is listed in another country than its site apart", () => {
    const {mapped, countries} = summarise([{id: "a", date: null, site: "east"}, {id: "b", date: null, site: "east", country: "IRQ"}]);
    expect(mapped.map((d) => [d.country, d.attacks])).toEqual(expect.arrayContaining([["JOR", 1], ["IRQ", 1]]));
    expect(countries.map((d) => d.code)).toEqual(["IRQ", "JOR"]);
  });
});
