import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fromGeojson} from "../../src/import.js";
import {expectSafe, expectSound, fixture, told} from "./files.js";

describe("fromGeojson", () => {
  it("makes an incident of each feature, whose point has the longitude first, and derives no country from it", () => {
    const imported = fromGeojson(fixture("events.geojson"));
    expectSound(imported);
    expect(imported.dataset.incidents).toEqual([
      {id: "7", date: "2023-10-18", site: "tell-mithal", claims: [{source: "northern-wire", killed: 0}]},
      {id: "8", date: "2023-10", site: "shatt-mithal"}
    ]);
    expect(imported.dataset.sites).toEqual([
      {id: "tell-mithal", name: "Tell Mithal", country: "IRQ", latitude: 33.7861, longitude: 42.4411}, {id: "shatt-mithal", name: "Shatt Mithal", country: "SYR"}
    ]);
    expect(fromGeojson('{"type":"Feature","geometry":{"type":"Point","coordinates":[42,33]},"properties":{"date":"2023"}}').dataset.sites).toEqual([{id: "33,-42", name: "33, 42", country: "", latitude: 33, longitude: 42}]);
  });

  it("makes a claim of each source of an event of Timemap, and tells of every fault on its line", () => {
    const imported = fromGeojson(fixture("timemap.json"));
    expectSound(imported);
    expect(imported.report).toMatchObject({rowsRead: 5, accepted: 4, rejected: 1, merged: 0, claims: 4});
    expect(imported.dataset.incidents[0]).toEqual({
      id: "TM0001", date: "2023-10-18", site: "tell-mithal", note: "A drone comes down near a depot. Filters: Type of area affected: Industrial.",
      claims: [{source: "northern-wire", url: "https://example.org/post/1"}, {source: "radio.example.org", url: "https://radio.example.org/7"}]
    });
    expect(imported.dataset.incidents.map((d) => d.date)).toEqual(["2023-10-18", "2023-10-09", null, "2023-10-20"]);
    expect(told(imported.report)).toEqual([
      'row 4 (line 8) event: not-event "TM0004"',
      'row 3 (line 7) column "latitude", "longitude": swapped "133, 42"',
      'row 3 (line 7) column "date": date "13/13/2023"'
    ]);
  });

  it("reads an object with the list in it, and one object a line", () => {
    const event = '{"id": "a", "date": "2023-10-18"}';
    for (const text of [`{"meta": {"n": 1}, "events": [${event}]}`, `${event}\n${event.replace('"a"', '"b"')}`, `[${event}]`]) {
      expect(fromGeojson(text).dataset.incidents[0]).toEqual({id: "a", date: "2023-10-18"});
    }
  });

  it("says what a file is that has no list, and on which line it is not JSON", () => {
    expect(told(fromGeojson('{"type": "Topology", "objects": {}}').report)).toEqual(['(line 1) file: no-list ["type","objects"]']);
    expect(told(fromGeojson('[\n{"id": "a",\n "killed": NaN}]').report)[0]).toMatch(/^\(line 3\) file: json/);
    expect(told(fromGeojson("<!doctype html><title>Sign in</title>").report)).toEqual(["(line 1) file: wrong-file"]);
  });

  it("takes any JSON and any bytes, and accounts for every event", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.json().map((d) => JSON.parse(d) as unknown), fc.record({date: fc.string(), sources: fc.array(fc.string()), latitude: fc.double(), geometry: fc.json()})), {maxLength: 5}), (events) => {
      expectSound(fromGeojson(JSON.stringify(events)));
      expectSound(fromGeojson(JSON.stringify({features: events})));
    }), {numRuns: 25});
    expectSafe(fromGeojson, "timemap.json");
  }, 20_000);

  it("tells of a name that stands twice in one event, with its line", () => {
    const {dataset, report} = fromGeojson('[{"id": "a",\n "date": "2023-10-18", "tags": {"date": 1},\n "date": "2023-10-19"},\n {"date": "2023-10-20"}]');
    expect(dataset.incidents.map((d) => d.date)).toEqual(["2023-10-19", "2023-10-20"]);
    expect(report.problems.filter((d) => d.code === "key-twice").map((d) => [d.line, d.path])).toEqual([[3, 'column "date"']]);
  });

  it("keeps the columns that are asked for beside the incident", () => {
    expect(fromGeojson('[{"date": "2023-10-18", "date2": "x", "mood": "calm"}]', {extra: ["mood"]}).dataset.incidents[0]).toEqual({date: "2023-10-18", extra: {mood: "calm"}});
  });
});
