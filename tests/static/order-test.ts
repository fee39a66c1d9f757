import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {timeline} from "../../src/charts/timeline.js";
import {ar} from "../../src/locale/ar.js";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {renderToString} from "../../src/static.js";
import {dataset} from "../model/generate.js";

const options = fc.constantFrom<object>({}, {width: 360}, {lane: "site"}, {lane: "weapon", repeat: true}, {lane: "source", mark: "outcome"}, {lane: "none", locale: ar}, {asOf: "2023-10-14"}, {period: ["2023-10-12", "2023-10-15"]});

/** The same dataset with its lists in another order, by the numbers given. */
const shuffled = <T>(list: readonly T[], by: readonly number[]): T[] =>
  list.map((d, i) => ({d, at: by[i % by.length] ?? 0, i})).sort((a, b) => a.at - b.at || b.i - a.i).map(({d}) => d);

/** The incidents without the ids that others would name them by. */
const nameless = ({incidents, ...rest}: IncidentDataset): IncidentDataset => ({...rest, incidents: incidents.map((d): Incident => Object.fromEntries(Object.entries(d).filter(([name]) => name !== "id")) as unknown as Incident)});

const lines = (markup: string): string[] => markup.split(/(?=<[^/])/);
const picture = (markup: string): string[] => lines(markup.slice(0, markup.indexOf(`<div class="ic-table">`)).replace(/ic-timeline-\w+|data-ic="[^"]*"/g, ""));

describe("renderToString", () => {
  it("is the same whatever the order of incidents, sources and sites", () => {
    fc.assert(fc.property(dataset, fc.array(fc.nat(), {minLength: 8, maxLength: 8}), options, (data, by, given) => {
      const other = {...data, incidents: shuffled(data.incidents, by), sources: shuffled(data.sources ?? [], by), sites: shuffled(data.sites ?? [], by)};
      expect(lines(renderToString(timeline, other, given))).toEqual(lines(renderToString(timeline, data, given)));
    }), {numRuns: 80});
  });

  it("draws the same whatever the order of each incident's claims", () => {
    fc.assert(fc.property(dataset, fc.array(fc.nat(), {minLength: 5, maxLength: 5}), options, (data, by, given) => {
      const other = {...data, incidents: data.incidents.map((d) => (d.claims ? {...d, claims: shuffled(d.claims, by)} : d))};
      expect(picture(renderToString(timeline, other, given))).toEqual(picture(renderToString(timeline, data, given)));
    }), {numRuns: 80});
  });

  it("draws the same whatever the order of incidents without ids", () => {
    fc.assert(fc.property(dataset.map(nameless), fc.array(fc.nat(), {minLength: 8, maxLength: 8}), (data, by) => {
      expect(picture(renderToString(timeline, {...data, incidents: shuffled(data.incidents, by)}))).toEqual(picture(renderToString(timeline, data)));
    }), {numRuns: 60});
  });

  it("never writes what is no number or no word", () => {
    fc.assert(fc.property(dataset, options, fc.integer({min: 1, max: 1400}), (data, given, width) => {
      expect(renderToString(timeline, data, {width, ...given})).not.toMatch(/NaN|Infinity|undefined|\[object|null/);
    }), {numRuns: 80});
  });
});
