import {describe, expect, it} from "vitest";
import {fromAcled, type IncidentDataset} from "../../src/import.js";
import {expectSafe, expectSound, fixture, told} from "./files.js";

describe("fromAcled", () => {
  const good = fromAcled(fixture("acled.csv"));

  it("makes an incident with one claim by ACLED of each row, carried by its sources", () => {
    expectSound(good);
    expect(good.report).toMatchObject({rowsRead: 7, accepted: 7, rejected: 0, merged: 0, incidents: 7, claims: 7});
    expect(good.dataset.incidents[1]).toEqual({
      id: "IRQ90002", date: "2023-10-19", title: "Shelling/artillery/missile attack", site: "qasr-numudhaj",
      note: "Actor 1: Harvest Front; with: Harvest Front: Eastern Column; Actor 2: Garrison of Qasr Numudhaj.",
      claims: [{
        source: "acled", via: ["valley-radio"], stated: "2023-10-24",
        quote: "On 19 October 2023, the Harvest Front fired rockets at the garrison of Qasr Numudhaj.\nTwo guards were killed.",
        as: {weapon: "Shelling/artillery/missile attack"}, weapon: "projectile", killed: 2, responsibility: "harvest-front"
      }]
    });
    expect(good.dataset.incidents[0]?.claims?.[0]?.via).toEqual(["northern-wire", "valley-radio"]);
    expect(good.dataset.sources?.find((d) => d.id === "acled")).toEqual({id: "acled", name: "ACLED", kind: "dataset"});
  });

  it("draws a date as well as ACLED knows it: the day, the week about it, the month", () => {
    expect(good.dataset.incidents.map((d) => d.date)).toEqual(["2023-10-18", "2023-10-19", "[2023-10-18..2023-10-27]", "2023-10-22", "2023-10-23", "2023-10", "2023-10-23"]);
  });

  it("makes of its geographic precision 5, 25 and 100 kilometres", () => {
    expect(good.dataset.sites?.filter((d) => d.kind !== "area").map((d) => [d.name, d.country, d.uncertaintyKm])).toEqual([
      ["Tell Mithal", "IRQ", 5], ["Qasr Numudhaj", "IRQ", 5], ["Shatt Mithal", "SYR", 25], ["Baghdad - Karkh", "IRQ", 5], ["Homs", "SYR", 100], ["Deir ez Zor countryside", "SYR", 25]
    ]);
  });

  it("takes protests and strategic developments as context, and names nobody as the attacker in a battle", () => {
    expect(good.dataset.incidents.map((d) => d.kind ?? "attack")).toEqual(["attack", "attack", "attack", "context", "context", "attack", "attack"]);
    expect(good.dataset.incidents.map((d) => d.claims?.[0]?.responsibility)).toEqual(["unknown", "harvest-front", undefined, undefined, undefined, "unknown", "unknown"]);
  });

  it("does not say that nobody was killed where ACLED writes 0, and tells of it once", () => {
    expect(good.dataset.incidents.map((d) => d.claims?.[0]?.killed)).toEqual([undefined, 2, 5, undefined, undefined, 1, undefined]);
    expect(good.report.problems.find((d) => d.code === "zero")?.message).toMatch(/taken as silent \(4 rows\)/);
  });

  it("names each column that it does not carry, with its rows", () => {
    expect(good.report.problems.filter((d) => d.code === "not-carried").map((d) => [d.path, /\d+ rows?/.exec(d.message)?.[0]])).toEqual([
      ['column "inter2"', "5 rows"], ['column "civilian_targeting"', "2 rows"], ['column "admin2"', "7 rows"], ['column "source_scale"', "7 rows"]
    ]);
  });

  it("reads the older columns, in capitals, to the same incidents", () => {
    const old = fromAcled(fixture("acled-old.csv"));
    expectSound(old);
    const plain = ({incidents}: IncidentDataset) => incidents.map((d) => ({...d, note: ""}));
    expect(plain(old.dataset)).toEqual(plain(good.dataset).slice(0, 4));
  });

  it("makes of a later reading of an event a claim that revises the earlier one", () => {
    const {dataset, report} = fromAcled(fixture("acled-broken.csv"));
    const claims = dataset.incidents.find((d) => d.id === "IRQ91012")?.claims;
    expect(claims?.map((d) => [d.id, d.stated, d.killed, d.revises])).toEqual([
      ["IRQ91012@2023-10-24", "2023-10-24", 2, undefined], ["IRQ91012@2023-10-31", "2023-10-31", 3, ["IRQ91012@2023-10-24"]]
    ]);
    expect(report).toMatchObject({rowsRead: 20, accepted: 17, rejected: 1, merged: 2});
  });

  it("tells of every fault, with its row, line and value, and keeps the other rows", () => {
    const broken = fromAcled(fixture("acled-broken.csv"));
    expectSound(broken);
    expect(told(broken.report)).toEqual([
      "row 19 (line 34) row: fewer-cells 3",
      "row 20 (line 36) row: more-cells 34",
      'row 2 (line 4) column "event_date": date "2023-10-32"',
      'row 3 (line 5) column "time_precision": code "9"',
      'row 4 (line 6) column "fatalities": negative "-5"',
      'row 5 (line 8) column "fatalities": quantity "several dozens?"',
      'row 6 (line 10) column "latitude", "longitude": coordinates "0, 0"',
      'row 7 (line 12) column "latitude", "longitude": coordinates "43.9552, 136.2381x"',
      'row 8 (line 14) column "iso": other-country "760"',
      'row 9 (line 16) column "country": country "Irak al-Jadid"',
      'row 10 (line 18) column "event_type": term "Cyber event"',
      'row 10 (line 18) column "sub_event_type": term "Outage"',
      'row 11 (line 20) column "geo_precision": code "7"',
      'row 18 (line 32) row: same-event "IRQ91013"'
    ]);
  });

  it("says once that it is another file, and how to name its columns", () => {
    const {report} = fromAcled("Event id,When\nA,2023-10-23\nB,2023-10-24");
    expect(report).toMatchObject({rowsRead: 2, accepted: 0, rejected: 2, merged: 0});
    expect(told(report)[0]).toBe('(line 1) column "event_id_cnty": no-column ["event_id","when"]');
    expect(report.problems[0]?.cure).toContain('{columns: {event_id_cnty: "event_id"}}');
    expect(fromAcled("Event id,When,event_type\nA,2023-10-23,Battles", {columns: {event_id_cnty: "Event id", event_date: "When"}}).dataset.incidents[0]).toMatchObject({id: "A", date: "2023-10-23"});
  });

  it("takes any bytes, and accounts for every row", () => {
    expectSafe(fromAcled, "acled.csv");
  }, 20_000);
});
