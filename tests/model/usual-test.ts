import fc from "fast-check";
import {expect, it} from "vitest";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import type {Reading, View} from "../../src/model/reading.js";
import {standingsOf} from "../../src/model/standings.js";
import {UsualRow} from "../../src/model/voices.js";
import {dataset, views} from "./generate.js";

/** Of other objects, which are not plain ones: such incidents are read in full. */
const inFull = (data: IncidentDataset): IncidentDataset => ({...data, incidents: data.incidents.map((d) => Object.assign(Object.create({}) as Incident, d))});

const contents = ({rows, problems, sites, sources}: Reading) => ({
  rows: rows.map((d) => ({...d, voices: null, incident: null, claims: d.claims})), problems, sites: sites.all, sources: sources.all
});

const standings = (reading: Reading, at: View) => standingsOf(reading, at).map(({why, counts, shown, basis, basisWithoutJoins, drawn, attacks, voices, claims, origins}) =>
  ({why, counts, shown, basis, basisWithoutJoins, drawn, attacks, assumed: voices.filter((d) => d.assumed).length, claims, origins}));

/** What is usual, and here and there a slip. */
const mostly = (usual: unknown[], slips: unknown[]) => fc.oneof({weight: 40, arbitrary: fc.constantFrom(...usual)}, {weight: 1, arbitrary: fc.constantFrom(...slips)});
const claim = fc.record({
  source: mostly(["s0", "s1", "S2", "Nobody", "no body"], [" ", 3, null]), stated: mostly(["2023-10-21", "2023-10", "2023-10-18~", null, ""], ["2023-09-01", "x"]),
  via: mostly(["s3", ["s1"], ["s4", ""], [], ["Nobody"]], [3]), document: mostly(["d0"], ["d9"]), url: mostly(["https://a.example/"], ["javascript:x"]), quote: mostly(["words"], [" ", 3]),
  weapon: mostly(["drone", ["rocket", "drone"], "unknown"], ["Drone", "x"]), outcome: mostly(["hit", "intercepted", "unknown"], ["hits", 3]), injured: mostly([0, 3, ">2", "several"], ["x", -1]),
  killed: mostly([1, {low: 1, high: 2}], [{low: 2, high: 1}]), responsibility: mostly(["s1", "Nobody", ["s1", "s0"]], [7]), partOfDay: mostly(["night"], ["x"]), join: mostly([null], ["inferred"])
}, {requiredKeys: ["source"]});
const incident = fc.record({
  id: mostly(["a", "b", "c", "d", "e", 4], ["", " "]), date: mostly(["2023-10-12", "2023-10-10/2023-10-14", "2023-10", null], ["unknown", "x", ""]), site: mostly(["p0", "P1", "Elsewhere", "else where", {id: "p5", name: "P5", country: "JOR"}], [3]),
  country: mostly(["IRQ", "SYR"], ["Iraq"]), kind: mostly(["attack", "summary", null], ["context", "Attack", "x"]), title: mostly(["Title", ""], [3]), note: mostly(["Note"], [" "]), partOf: mostly(["o"], [""]),
  attacks: mostly([2, 0, ">=3"], ["x"]), extra: mostly([{a: "b"}], ["x"]), covers: mostly([null, []], [["a"]]), claims: fc.oneof({weight: 9, arbitrary: fc.array(claim, {minLength: 1, maxLength: 3})}, {weight: 1, arbitrary: fc.constantFrom<unknown>([], null, "x", [null])})
}, {requiredKeys: ["id", "date"]});
/** Each its own claim. */
const alone = fc.tuple(incident, claim).map(([d, said]) => ({...said, ...d, claims: undefined}));

it("readIncidents makes the same of an incident whether it is read quickly or in full", {timeout: 60_000}, () => {
  let quick = 0;
  const check = (data: IncidentDataset, at: View[]): void => {
    const reading = readIncidents(data), full = readIncidents(inFull(data));
    quick += reading.rows.filter((d) => d instanceof UsualRow).length;
    expect(full.rows.filter((d) => d instanceof UsualRow)).toEqual([]);
    for (const d of at) expect(standings(reading, d)).toEqual(standings(full, d));
    expect(contents(reading)).toEqual(contents(full));
  };
  fc.assert(fc.property(dataset, views, (data, {more, less}) => { check(data, [more, less]); }), {numRuns: 200});
  fc.assert(fc.property(dataset, fc.array(fc.oneof(incident, alone), {maxLength: 6}), views, (data, incidents, {more, less}) => { check({...data, incidents: incidents as Incident[]}, [more, less]); }), {numRuns: 500});
  expect(quick).toBeGreaterThan(100);
});

it("readIncidents does not read a claim before somebody asks for it, and then as it is", () => {
  const claims = [{source: "A", outcome: "hit" as const, quote: "x"}, {source: "B", stated: "2023-10-25"}];
  const [row] = readIncidents([{id: "a", date: "2023-10-23", claims}]).rows;
  expect(row).toBeInstanceOf(UsualRow);
  expect(row?.claims).toMatchObject([{id: "a#1", source: {id: "a"}, says: {outcome: "hit"}, quote: "x", assumed: true}, {id: "a#2", said: 19655, assumed: false}]);
  expect(row?.claims).toBe(row?.claims);
  expect(JSON.parse(JSON.stringify(row))).toMatchObject({id: "a", claims: [{id: "a#1"}, {id: "a#2"}]});
});

it("readIncidents reads the claims of a usual incident from its own fields alone", () => {
  Object.defineProperty(Object.prototype, "claims", {value: [{source: "X", outcome: "missed"}], configurable: true});
  try {
    expect(readIncidents([{id: "a", date: "2023-10-23", source: "A", outcome: "hit"}]).rows[0]?.claims).toMatchObject([{id: "a#1", source: {id: "a"}, says: {outcome: "hit"}}]);
  } finally {
    Reflect.deleteProperty(Object.prototype, "claims");
  }
});
