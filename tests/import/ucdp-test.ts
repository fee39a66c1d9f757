import {describe, expect, it} from "vitest";
import {fromUcdp} from "../../src/import.js";
import {expectSafe, expectSound, fixture, told} from "./files.js";

describe("fromUcdp", () => {
  const good = fromUcdp(fixture("ucdp.csv"));

  it("makes an incident with one claim by UCDP of each row: the deaths are one estimate with its bounds", () => {
    expectSound(good);
    expect(good.report).toMatchObject({rowsRead: 4, accepted: 4, rejected: 0, merged: 0, incidents: 4, claims: 4});
    expect(good.dataset.incidents[0]).toEqual({
      id: "990001", date: "2023-10-18", title: "Government of Exampleland - Harvest Front", site: "tell-mithal-town",
      note: "State-based violence. Conflict: Exampleland: Government. Headlines: Two guards killed at Tell Mithal;Rockets at the garrison; Their dates: 2023-10-19;2023-10-20.",
      claims: [{
        source: "ucdp", via: ["northern-wire", "valley-radio"], as: {site: "garrison of Tell Mithal", source: "army statement"}, killed: {low: 2, best: 2, high: 4}
      }]
    });
    expect(good.dataset.incidents.map((d) => d.claims?.[0]?.killed)).toEqual([{low: 2, best: 2, high: 4}, {low: 3, best: 5, high: 9}, {low: 7, best: 7, high: 12}, 0]);
  });

  it("takes days as far as they are known, and a row of several events as at least two attacks that lasted", () => {
    expect(good.dataset.incidents.map((d) => [d.date, d.claims?.[0]?.attacks])).toEqual([
      ["2023-10-18", undefined], ["[2023-10-21..2023-10-24]", undefined], ["2023-10-01/2023-10-31", ">=2"], ["[2023-09-01..2023-11-01]", undefined]
    ]);
  });

  it("puts what is known to the province or less at an area, without a point", () => {
    expect(good.dataset.sites?.filter((d) => good.dataset.incidents.some(({site}) => site === d.id)).map((d) => [d.name, d.country, d.kind, d.uncertaintyKm, d.latitude])).toEqual([
      ["Tell Mithal town", "IRQ", undefined, 1, 33.7861], ["Dayr Az Zawr governorate", "SYR", "area", undefined, undefined],
      ["Shatt Mithal village", "SYR", undefined, 25, 35.02], ["Yemen", "YEM", "area", undefined, undefined]
    ]);
  });

  it("names an attacker only where one side is civilians", () => {
    expect(good.dataset.incidents.map((d) => d.claims?.[0]?.responsibility)).toEqual([undefined, undefined, "harvest-front", undefined]);
  });

  it("tells of every fault, and takes the best estimate alone where the bounds are out of order", () => {
    const broken = fromUcdp(fixture("ucdp-broken.csv"));
    expectSound(broken);
    expect(broken.dataset.incidents[1]?.claims?.[0]?.killed).toBe(2);
    expect(broken.dataset.incidents[8]?.claims?.[0]).not.toHaveProperty("killed");
    expect(broken.dataset.incidents[11]?.note).toContain("UCDP marks the row: Check Dyad.");
    expect(told(broken.report)).toEqual([
      'row 2 (line 4) column "best": bounds "9, 2, 4"',
      'row 3 (line 5) column "best": parts 2',
      'row 4 (line 6) column "date_end": end-first "2023-10-18"',
      'row 5 (line 7) column "date_start": serial "45217"',
      'row 5 (line 7) column "date_end": serial "45217"',
      'row 6 (line 8) column "date_prec": code "8"',
      'row 7 (line 9) column "where_prec": code "9"',
      'row 8 (line 10) column "country": country "Exampleland"',
      'row 11 (line 13) column "latitude", "longitude": swapped "133.7861, 42.4411"',
      'row 14 (line 16) column "best": parts 3',
      'row 14 (line 16) row: same-event "990001"'
    ]);
  });

  it("takes any bytes, and accounts for every row", () => {
    expectSafe(fromUcdp, "ucdp.csv");
  }, 20_000);
});
