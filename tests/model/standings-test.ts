import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {standing} from "../../src/model/count.js";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {readIncidents, readInSlices} from "../../src/model/read.js";
import type {Reading, View} from "../../src/model/reading.js";
import {standingsOf} from "../../src/model/standings.js";
import {day, view} from "./build.js";
import {dataset, views} from "./generate.js";
import {summariseCounter, summariseDisagreement, summariseTimeline} from "../summary/at-once.js";

/** The same content in other objects, of which nothing is remembered. */
const fresh = <T>(data: T): T => structuredClone(data);

/** What can be compared of a reading. */
const contents = ({rows, problems, sites, sources, given}: Reading) => ({rows: rows.map((d) => ({...d, claims: d.claims, incident: null})), problems, sites: sites.all, sources: sources.all, given});

/** Sums up as the figures do, without functions and without what was given. */
function summed(reading: Reading, at: View): unknown {
  const all = [
    summariseTimeline(reading, at, {lane: "weapon", laneOrder: null, repeat: true}),
    summariseCounter(reading, at, {measure: "injured", headline: "listed", split: "site", totals: "rows", since: null, gaps: "fold"}),
    summariseDisagreement(reading, at, {view: "auto"})
  ];
  return all.map((d) => JSON.parse(JSON.stringify({...d, reading: null, view: null})) as unknown);
}

describe("readIncidents", {timeout: 60_000}, () => {
  it("reads a list with some more, fewer or others as if it were read for the first time", () => {
    const parts = dataset.chain((data) => fc.tuple(fc.constant(data), fc.array(fc.subarray([...data.incidents]), {minLength: 2, maxLength: 4})));
    fc.assert(fc.property(parts, fc.boolean(), ([data, lists], repeated) => {
      for (const list of lists) {
        const given: IncidentDataset = {...data, incidents: repeated ? [...list, ...list.slice(0, 2)] : list};
        expect(contents(readIncidents(given))).toEqual(contents(readIncidents(fresh(given))));
      }
    }));
  });

  it("reads on where a shorter list ended, and keeps what the shorter one gave", () => {
    const incidents: Incident[] = Array.from({length: 5}, (_, i) => ({id: `i${String(i)}`, date: "2023-10-17", site: `Site ${String(i)}`, source: "Somebody"}));
    const before = readIncidents(incidents.slice(0, 4));
    const earlier = contents(before);
    const after = readIncidents(incidents);
    expect(after.rows.slice(0, 4).every((row, i) => row === before.rows[i])).toBe(true);
    expect(contents(before)).toEqual(earlier);
    expect(contents(after)).toEqual(contents(readIncidents(fresh(incidents))));
  });

  it("comes to the same when two lists that begin alike are read in turns", () => {
    const incidents: Incident[] = Array.from({length: 1400}, (_, i) => ({id: `i${String(i)}`, date: "2023-10-17", claims: [{source: `s${String(i % 7)}`}]}));
    const lists = [incidents, [...incidents.slice(0, 900), {id: "other", date: null}], incidents.slice(0, 1200)];
    const turns = lists.map((d) => readInSlices(d));
    const readings: Reading[] = [];
    while (readings.filter(Boolean).length < lists.length) turns.forEach((d, i) => {
      const {done, value} = d.next();
      if (done && !readings[i]) readings[i] = value;
    });
    lists.forEach((d, i) => expect(contents(readings[i]!)).toEqual(contents(readIncidents(fresh(d)))));
  });
});

describe("standingsOf", {timeout: 60_000}, () => {
  it("is what each row is by itself, whatever was seen before", () => {
    fc.assert(fc.property(dataset, fc.array(fc.tuple(views, fc.subarray(["basis:one", "basis:listed"])), {minLength: 2, maxLength: 6}), (data, list) => {
      const reading = readIncidents(data);
      for (const [{more, less}, classes] of list) for (const one of [more, less]) {
        const at = {...one, hiddenClasses: new Set(classes)};
        expect(standingsOf(reading, at)).toEqual(reading.rows.map((row) => standing(row, reading, at)));
      }
    }), {numRuns: 300});
  });

  it("gives the same objects where nothing changed for a row", () => {
    const incidents: Incident[] = [{id: "a", date: "2023-10-17", claims: [{source: "x"}]}, {id: "b", date: "2023-10-20", claims: [{source: "y"}]}];
    const reading = readIncidents(incidents);
    const [a, b] = standingsOf(reading, view());
    const [sameA, otherB] = standingsOf(reading, view({asOf: day("2023-10-18")}));
    const more = standingsOf(readIncidents([...incidents, {id: "c", date: null}]), view());
    expect(a === sameA).toBe(true);
    expect(otherB).toMatchObject({counts: false, why: "notYetSaid"});
    expect(more[0] === a).toBe(true);
    expect(more[1]).toEqual(b);
  });
});

describe("the summaries", {timeout: 60_000}, () => {
  it("after other days, sources and periods are those of a first look", () => {
    fc.assert(fc.property(dataset, fc.array(views, {minLength: 2, maxLength: 4}), (data, list) => {
      const reading = readIncidents(data);
      for (const {more, less} of list) for (const at of [more, less]) expect(summed(reading, at)).toEqual(summed(readIncidents(fresh(data)), at));
    }));
  });
});
