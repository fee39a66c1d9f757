import {describe, expect, it} from "vitest";
import {fromAirwars} from "../../src/import.js";
import {expectSafe, expectSound, fixture, told} from "./files.js";

describe("fromAirwars", () => {
  const good = fromAirwars(fixture("airwars.csv"));

  it("makes a claim by Airwars of each row, and one by each of its sources that gives a number", () => {
    expectSound(good);
    expect(good.report).toMatchObject({rowsRead: 4, accepted: 4, rejected: 0, merged: 0, incidents: 4, claims: 7});
    expect(good.dataset.incidents[0]).toEqual({
      id: "EX0001", date: "2023-10-18", title: "Airstrike", site: "tell-mithal", note: "Airwars grading: Fair. Strike status: Likely strike.",
      claims: [{
        source: "airwars", via: ["harbour-times"], url: "https://example.org/civilian-casualties/ex0001", stated: "2023-11-02",
        quote: "Between three and five civilians were reportedly killed in an alleged strike on a house in Tell Mithal.\nThe sources name a single belligerent.",
        weapon: ["air strike"], killed: {low: 3, high: 5}, injured: 2, responsibility: "harvest-air-force"
      },
      {source: "northern-wire", via: ["airwars"], url: "https://example.org/wire/1", killed: "3"},
      {source: "valley-radio", via: ["airwars"], url: "https://example.org/radio/7", killed: "5", injured: "2"}]
    });
  });

  it("has the military that declared a strike speak for itself, and accuses it where it did not", () => {
    expect(good.dataset.incidents.map((d) => d.claims?.filter((c) => c.responsibility).map((c) => [c.source, c.responsibility]))).toEqual([
      [["airwars", "harvest-air-force"]], [["airwars", "harvest-air-force"], ["harvest-air-force", "harvest-air-force"]],
      [["airwars", ["harvest-air-force", "river-guard"]]], [["airwars", "unknown"]]
    ]);
  });

  it("keeps what Airwars discounted in sight and out of the count, and unknown apart from none", () => {
    expect(good.dataset.incidents.map((d) => [d.kind ?? "attack", d.claims?.[0]?.killed])).toEqual([["attack", {low: 3, high: 5}], ["attack", 0], ["attack", {low: 1, high: 8}], ["context", "unknown"]]);
  });

  it("takes a range of dates as some one day of these", () => {
    expect(good.dataset.incidents[1]?.date).toBe("[2023-10-19..2023-10-20]");
  });

  it("loads no names of persons, and says so", () => {
    expect(JSON.stringify(good.dataset)).not.toContain("Resident One");
    expect(good.report.problems.find((d) => d.code === "personal")?.path).toBe('column "victims"');
  });

  it("knows the names that tables made of Airwars' pages have for its fields", () => {
    const {dataset} = fromAirwars("Incident Code,Incident date,Country,Civilians reported killed,Airwars civilian harm grading,Suspected belligerent\nX1,2023-10-18,Iraq,3–5,Fair,Harvest Air Force");
    expect(dataset.incidents[0]).toMatchObject({id: "X1", country: "IRQ", claims: [{killed: "3–5", responsibility: "harvest-air-force"}]});
  });

  it("tells of every fault", () => {
    const broken = fromAirwars(fixture("airwars-broken.csv"), {dates: "day-first"});
    expectSound(broken);
    expect(broken.dataset.incidents.map((d) => d.id)).toEqual(Array.from({length: 10}, (_, i) => `EX${1001 + i}`));
    expect(told(broken.report)).toEqual([
      'row 2 (line 4) column "civilian_non_combatants_killed_min": bounds-alone 7',
      'row 3 (line 6) column "incident_date": date "10/32/2023"',
      'row 5 (line 10) column "civilian_harm_status": term "Plausible"',
      'row 6 (line 12) column "strike_status": term "Rumoured"',
      'row 7 (line 14) column "url": url "javascript:alert(1)"',
      'row 8 (line 16) column "sources": quantity "lots of people"',
      'row 9 (line 18) column "latitude", "longitude": coordinates "42°99\'N, 42.4411"',
      'row 10 (line 20) column "strike_type": term "Trebuchet"'
    ]);
  });

  it("takes any bytes, and accounts for every row", () => {
    expectSafe(fromAirwars, "airwars.csv");
  }, 20_000);
});
