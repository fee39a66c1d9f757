import {csvParseRows} from "d3";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {takeCsv} from "../../../src/chart/export/csv.js";
import {csvOf} from "../../../src/chart/export/csv-values.js";
import {edtfOf, parseEdtf} from "../../../src/model/edtf.js";
import type {IncidentDataset} from "../../../src/model/incident.js";
import {parseQuantity, quantityOf} from "../../../src/model/quantity.js";
import {day, build, view} from "../../model/build.js";

describe("csvOf", () => {
  it("writes RFC 4180 with the mark of UTF-8; what it writes is read back", () => {
    expect(csvOf([["a", "b"], ['say "x", y', "two\nlines"], [3, null]])).toBe('\ufeffa,b\r\n"say ""x"", y","two\nlines"\r\n3,\r\n');
  });

  it("lets no text be run as a formula, and numbers be numbers", () => {
    const cells = (csv: string): string[] => csvParseRows(csv.slice(1))[0]!;
    expect(cells(csvOf([["=1+1", "+2", "-3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "a-b", -77.03, "x; =1"]]))).toEqual(["'=1+1", "'+2", "'-3", "'@SUM(A1)", "'\t'=1", "'\r=1", "' =1", "'＝1", "a-b", "-77.03", "x;' =1"]);
    const nasty = fc.array(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", ";", ",", '"', "'", "a", "1", "＝"), {maxLength: 9}).map((d) => d.join(""));
    fc.assert(fc.property(fc.array(nasty, {minLength: 1, maxLength: 4}), (row) => {
      const csv = csvOf([row]);
      const runs = /^[\s"]*[=+\-@＝＋－＠]/;
      const read = csvParseRows(csv.slice(1))[0] ?? [];
      expect(read.filter((d) => /^[\t\r]/.test(d) || runs.test(d))).toEqual([]);
      expect(read.flatMap((d) => d.split(/[;\t]/)).filter((d) => runs.test(d))).toEqual([]); // a program that parts cells at ; or tabs
      expect(read.map((d, i) => d === row[i] || d.replaceAll("'", "") === row[i]!.replaceAll("'", ""))).toEqual(row.map(() => true));
    }), {numRuns: 2000});
  });
});

it.each(["2023-10-23", "2023-10-23~", "2023-10", "2024-02", "2023", "2023-12~", "[2023-10-18..2023-10-19]", "[..2023-10-18]", "[2023-10-18..]", "[2023-10-18~..]", "2023-10-18/2023-10-19", "2023-10/2023-12~", "[2023-10..2023-11]"])("edtfOf writes %s so that it is read as the same days", (text) => {
  expect(parseEdtf(edtfOf(parseEdtf(text)!))).toEqual(parseEdtf(text));
});

it.each([3, 0, ">110", ">=2", "<=1000", "<5", "~20", "2-4", "0-3", "some", "dozens", "more than 3"])("quantityOf writes %s so that it is read as the same number", (given) => {
  expect(parseQuantity(quantityOf(parseQuantity(given)!))).toEqual(parseQuantity(given));
  expect(csvOf([[quantityOf(parseQuantity(given)!)]])).not.toContain("'");
});

const dataset: IncidentDataset = {
  incidents: [
    {id: "a", date: "2023-10-18", title: "Base, north", site: {id: "n", name: "North", country: "IRQ", latitude: 33.5, longitude: 42.4}, claims: [
      {source: "group", stated: "2023-10-18", occurred: true, weapon: ["drone", "rocket"], munitions: ">=2", quote: "=cmd", url: "https://example.org/1"},
      {source: "army", stated: "2023-10-20", injured: 0, outcome: "unknown", responsibility: "group", via: ["agency"]},
      {source: "late", stated: "2023-10-30", injured: 3}
    ]},
    {id: "b", date: null, weapon: "drone"}
  ]
};
const columnsOf = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csvParseRows(csv.slice(1));
  return rows.map((row) => Object.fromEntries(row.map((d, i) => [head[i] ?? "", d] as const).filter(([, d]) => d !== "")));
};

describe("takeCsv", () => {
  it("has one row a claim that is to be seen, one of an incident without, and one of each thing that belongs to them", () => {
    const reading = build(dataset);
    const csv = takeCsv(reading.rows, reading, view({asOf: day("2023-10-24")}), "asOf=2023-10-24");
    const a = {id: "a", date: "2023-10-18", title: "Base, north", site: "North", latitude: "33.5", longitude: "42.4", country: "IRQ", kind: "attack", counted: "yes", standsFor: "1", basis: "several", status: "current", sourceKind: "official", join: "stated", filters: "asOf=2023-10-24"};
    expect(columnsOf(csv)).toEqual([
      {...a, record: "claim", claim: "a#1", source: "group", stated: "2023-10-18", occurred: "yes", weapon: "drone; rocket", munitions: ">=2", quote: "'=cmd", url: "https://example.org/1"},
      {...a, record: "claim", claim: "a#2", source: "army", stated: "2023-10-20", via: "agency", outcome: "unknown", injured: "0", responsibility: "group"},
      {record: "incident", id: "b", kind: "attack", counted: "yes", standsFor: "1", basis: "listed", weapon: "drone", filters: "asOf=2023-10-24"},
      {record: "site", id: "n", name: "North", country: "IRQ", latitude: "33.5", longitude: "42.4"},
      ...["group", "army", "agency"].map((d) => ({record: "source", id: d, name: d, kind: "official"}))
    ]);
  });

  it("has its head alone where nothing is shown; other rows add the columns that they fill", () => {
    const reading = build(dataset);
    const [head = []] = csvParseRows(takeCsv([], reading, view(), "").slice(1));
    expect(head).toHaveLength(48);
    expect(csvParseRows(takeCsv(reading.rows, reading, view(), "").slice(1))[0]).toEqual([...head, "name"]);
  });
});
