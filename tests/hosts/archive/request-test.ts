import {expect, it} from "vitest";
import {summaryOf} from "../../../examples/archive/summary.js";
import {checked} from "../../../examples/archive/request.js";

it("checked takes what a figure asks, and names what is of another kind", () => {
  const request = {chart: "map", asOf: null, period: ["2023-10-01", "2023-10-31"], hiddenSources: ["a"], hiddenClasses: [], joins: true, options: {}, days: null, bins: 100};
  expect(checked(JSON.stringify(request))).toEqual(request);
  for (const [name, value] of Object.entries({asOf: "yesterday", period: ["2023-10-31", "2023-10-01"], days: "2023", hiddenSources: "a", joins: 1, bins: -1, options: {repeat: true}})) {
    expect(() => checked(JSON.stringify({...request, [name]: value}))).toThrow(`${name}: `);
  }
  expect(() => checked("select")).toThrow("a request as JSON");
});

it("no word of a request is part of a query", async () => {
  const asked: {sql: string; values: readonly unknown[]}[] = [];
  const word = "'; drop table incident; --";
  const ask = (query: {sql: string; values?: readonly unknown[]}): Promise<Record<string, unknown>[]> => {
    asked.push({values: [], ...query});
    return Promise.resolve([]);
  };
  const others = {account: {given: 0, shown: 0, uncounted: 0, undated: 0, assumed: 0, unread: 0, left: {}}, undated: {incidents: 0, country: null}, busy: [], coverage: [], notAttacks: 0, incidents: []};
  const records = {dataset: {incidents: []}, codes: [], few: () => others};
  const view = {asOf: word, period: [word, word] as const, hiddenSources: [word], hiddenClasses: [word], days: [word, word] as const};
  for (const chart of ["timeline", "map"]) for (const state of [view, {...view, asOf: null, hiddenSources: [], period: ["2023-10-04", "2023-11-20"] as const}]) await summaryOf({chart, ...state}, ask, records);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((d) => d.sql.includes("drop"))).toEqual([]);
  expect(asked.filter((d) => d.values.includes(word)).length).toBeGreaterThan(5);
  await expect(summaryOf({chart: "timeline", options: {lane: word}}, ask, records)).rejects.toThrow("lane: this archive tells by country, site or none");
});
