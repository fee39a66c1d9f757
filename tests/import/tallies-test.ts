import {describe, expect, it} from "vitest";
import {fromTallies, fromUcdp} from "../../src/import.js";
import {readIncidents} from "../../src/model/read.js";
import {checkParts} from "../../src/model/totals.js";
import {expectSafe, expectSound, fixture, told} from "./files.js";

describe("fromTallies", () => {
  const good = fromTallies(fixture("totals.csv"));

  it("makes a total of each row: who states it, of what, since and until when, as the source puts it", () => {
    expectSound(good);
    expect(good.report).toMatchObject({rowsRead: 7, accepted: 7, rejected: 0, merged: 0, incidents: 0, tallies: 7});
    expect(good.dataset.tallies?.[1]).toEqual({
      id: "t2", source: "ministry-of-example", measure: "attacks", value: "at least 20", since: "2023-10-17", until: "2023-10-31", stated: "2023-11-01", by: "harvest-front",
      url: "https://example.org/t/2", quote: "at least twenty"
    });
    expect(good.dataset.tallies?.map((d) => d.value)).toEqual([">10", "at least 20", 38, 20, 18, "45-50", "~40"]);
    expect(told(good.report)).toEqual([]);
  });

  it("keeps parts with their whole", () => {
    const {tallies} = readIncidents(good.dataset);
    expect(tallies.filter((d) => d.id === "t3").flatMap((d) => checkParts(d, tallies)).map((d) => [d.along, d.verdict])).toEqual([[["place"], "agrees"]]);
  });

  it("reads a column for each thing that is counted, and says where since when is not known", () => {
    const {dataset, report} = fromTallies(fixture("totals-wide.csv"));
    expect(dataset.tallies?.map(({measure, value, until}) => [measure, value, until])).toEqual([
      ["injured", 10, "2023-10-18"], ["killed", 3, "2023-10-18"], ["injured", 21, "2023-10-19"], ["killed", 8, "2023-10-19"], ["injured", 30, "2023-10-20"]
    ]);
    expect(report.problems.find((d) => d.code === "no-since")?.message).toMatch(/\(3 rows\)/);
    expect(fromTallies("day,killed\n2023-10-18,3", {source: "Health Office"}).dataset.tallies?.[0]?.source).toBe("health-office");
  });

  it("takes a sign and bounds from columns of their own", () => {
    const {dataset} = fromTallies("as_of,source,measure,comparator,value,low,high\n2023-10-18,A,killed,>=,3,,\n2023-10-18,A,injured,,5,4,9");
    expect(dataset.tallies?.map((d) => d.value)).toEqual([">= 3", {low: 4, high: 9, best: 5}]);
  });

  it("leaves out what is no total, mends nothing, and tells of each", () => {
    const broken = fromTallies(fixture("totals-broken.csv"));
    expectSound(broken);
    expect(broken.report).toMatchObject({rowsRead: 10, accepted: 4, rejected: 6});
    expect(broken.dataset.tallies?.map((d) => [d.id, d.value, d.partOf])).toEqual([["x1", 12, undefined], ["x2", 9, undefined], ["x3", 9, undefined], ["x4", 9, undefined]]);
    expect(told(broken.report)).toEqual([
      "row 1 (line 2) row: lacks",
      "row 2 (line 3) row: lacks",
      'row 3 (line 4) column "measure": measure "killed or injured"',
      'row 4 (line 5) column "value": quantity "26th attack"',
      "row 4 (line 5) row: no-number",
      'row 5 (line 6) column "value": negative "-3"',
      "row 5 (line 6) row: no-number",
      'row 6 (line 7) row: backwards "2023-10-17/2023-10-10"',
      'row 10 (line 11) column "country": country "Exampleland"',
      'row 10 (line 11) column "url": url "ftp://example.org"',
      'row 9 (line 10) column "part_of": reference "nowhere"',
      "row 8 (line 9) row: falls 9"
    ]);
  });

  it("takes any bytes, and accounts for every row", () => {
    expectSafe(fromTallies, "totals.csv");
  }, 20_000);
});

describe("fromUcdp", () => {
  it("makes totals of a file by country and year", () => {
    const imported = fromUcdp(fixture("ucdp-country-year.csv"));
    expectSound(imported);
    expect(imported.dataset.tallies?.[0]).toEqual({source: "ucdp", measure: "killed", value: {low: 340, best: 362, high: 431}, since: "2022-01-01", until: "2022-12-31", country: "IRQ"});
    expectSafe(fromUcdp, "ucdp-country-year.csv");
  }, 20_000);
});
