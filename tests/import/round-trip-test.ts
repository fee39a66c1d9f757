import fc from "fast-check";
import {expect, it} from "vitest";
import {belongings} from "../../src/chart/export/json.js";
import {takeCsv} from "../../src/chart/export/csv.js";
import {usBases} from "../../src/data/us-bases/index.js";
import {fromTable} from "../../src/import/from-table.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import type {Reading} from "../../src/model/reading.js";
import {view} from "../model/build.js";
import {whole} from "./generate-whole.js";

const csvOf = (reading: Reading): string => takeCsv(reading.rows, reading, view(), "");

/** All that a reading holds, in an order of its own: what was read, without the objects that it was read from. */
function contentOf(reading: Reading) {
  const {rows, tallies, statements, about} = reading;
  const {documents, sites, sources} = belongings(rows, reading, view());
  const byId = (records: Iterable<{id: string}>) => [...records].sort((a, b) => a.id < b.id ? -1 : 1);
  // As JSON, for what was read has nothing behind it, and what is undefined is not there.
  return JSON.parse(JSON.stringify(
    {rows: rows.map((d) => ({...d, incident: null})), tallies, statements, about, documents: byId(documents), sites: byId(sites), sources: byId(sources)},
    (_, value: unknown) => typeof value === "object" && value && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value
  )) as unknown;
}

function expectSame(data: IncidentDataset): void {
  const reading = readIncidents(data);
  const {dataset, report} = fromTable(csvOf(reading));
  expect(contentOf(readIncidents(dataset))).toEqual(contentOf(reading));
  expect([report.rejected, report.problems.filter((d) => d.severity === "error")]).toEqual([0, []]);
}

it("fromTable reads of toCSV the same again: incidents, claims, evidence, totals, statements, documents, sites, sources, and what the list says of itself", {timeout: 60_000}, () => {
  fc.assert(fc.property(whole, expectSame), {numRuns: 60});
});

it("fromTable reads the articles back from their table, and the table of these is the same again", () => {
  expectSame(usBases);
  const csv = csvOf(readIncidents(usBases));
  expect(csvOf(readIncidents(fromTable(csv).dataset))).toBe(csv);
});

it("texts that a spreadsheet would run come back as they were", () => {
  const text = fc.array(fc.constantFrom("=", "+", "-", "@", "\t", "\n", " ", ";", ",", '"', "'", "a", "1", "＝"), {maxLength: 9}).map((d) => `x${d.join("")}y`.slice(d.length % 2));
  fc.assert(fc.property(text, (note) => {
    const csv = csvOf(readIncidents({incidents: [{id: "a", date: "2023-10-18", note, title: "t", source: "s"}]}));
    expect(fromTable(csv).dataset.incidents[0]?.note).toBe(note.trim() || undefined);
  }), {numRuns: 500});
});
