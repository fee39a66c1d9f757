import {csvParseRows} from "d3";
import fc from "fast-check";
import {expect, it} from "vitest";
import {takeCsv} from "../../src/chart/export/csv.js";
import {usBases} from "../../src/data/us-bases/index.js";
import {fromTable, type TemplateOptions} from "../../src/import/from-table.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import {build, view} from "../model/build.js";
import {dataset} from "../model/generate.js";

const csvOf = (data: IncidentDataset): string => {
  const reading = build(data);
  return takeCsv(reading.rows, reading, view(), "");
};
const again = (csv: string, options?: TemplateOptions): string => {
  const reading = readIncidents(fromTable(csv, options).dataset);
  return takeCsv(reading.rows, reading, view(), "");
};
/** Without what follows from who belongs to whom. */
const alone = (csv: string): string[][] => {
  const [head = [], ...rows] = csvParseRows(csv);
  const kept = head.map((d) => !["counted", "basis", "status", "attacks", "sourceKind"].includes(d));
  return [head, ...rows].map((row) => row.filter((_, i) => kept[i]));
};

it("fromTable reads what toCSV writes: with the dataset's own sites and sources, the same table comes of it", {timeout: 30_000}, () => {
  fc.assert(fc.property(dataset, (data) => {
    const csv = csvOf(data);
    expect(again(csv, {sites: data.sites!, sources: data.sources!})).toBe(csv);
  }), {numRuns: 60});
});

it("fromTable reads what toCSV writes: without them, the same but for what follows from who belongs to whom", {timeout: 30_000}, () => {
  fc.assert(fc.property(dataset, (data) => {
    const csv = csvOf(data);
    expect(alone(again(csv))).toEqual(alone(csv));
  }), {numRuns: 60});
});

it("fromTable reads the articles back from their table", () => {
  const csv = csvOf(usBases);
  const {dataset, report} = fromTable(csv, {sites: usBases.sites!, sources: usBases.sources!});
  expect(report).toMatchObject({rejected: 0, incidents: usBases.incidents.length});
  expect(report.problems.filter((d) => d.severity === "error")).toEqual([]);
  expect(again(csv, {sites: usBases.sites!, sources: usBases.sources!})).toBe(csv);
  expect(readIncidents(dataset).problems.filter((d) => d.severity === "error")).toEqual([]);
});

it("texts that a spreadsheet would run come back as they were", () => {
  const text = fc.array(fc.constantFrom("=", "+", "-", "@", "\t", "\n", " ", ";", ",", '"', "'", "a", "1", "＝"), {maxLength: 9}).map((d) => `x${d.join("")}y`.slice(d.length % 2));
  fc.assert(fc.property(text, (note) => {
    const csv = csvOf({incidents: [{id: "a", date: "2023-10-18", note, title: "t", source: "s"}]});
    expect(fromTable(csv).dataset.incidents[0]?.note).toBe(note.trim() || undefined);
  }), {numRuns: 500});
});
