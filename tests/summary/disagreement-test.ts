import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Claim, Incident, IncidentDataset, Statement} from "../../src/model/incident.js";
import type {View} from "../../src/model/reading.js";
import {differs, type Compared, type DisagreementSummary} from "../../src/summary/disagreement.js";
import {build, day, view} from "../model/build.js";
import {dataset, views} from "../model/generate.js";
import {summariseDisagreement} from "./at-once.js";

const told = (id: string, ...claims: Claim[]): Incident => ({id, date: "2023-10-18", claims, title: id});
const summarise = (incidents: Incident[], change: Partial<View> = {}, more: Partial<IncidentDataset> = {}): DisagreementSummary =>
  summariseDisagreement(build({incidents, ...more}), view(change), {view: "positions"});
const ids = (all: readonly Compared[]): string[] => all.map((d) => d.standing.row.id);

const hit: Claim = {source: "a", outcome: "hit"};
const missed: Claim = {source: "b", outcome: "missed"};

describe("summariseDisagreement", () => {
  it("sets apart conflicts, what several tell alike, what one tells and what has no source", () => {
    const summary = summarise([told("x", hit, missed), told("y", hit, {...missed, outcome: "hit"}), told("z", hit), {id: "w", date: "2023-10-18", title: "w"}]);
    expect([summary.blocks, summary.agreed, summary.single, summary.unsourced].map(ids)).toEqual([["x"], ["y"], ["z"], ["w"]]);
    expect(summary).toMatchObject({several: 2, conflicting: 1, most: [["outcome", 1]]});
  });

  it("makes a block of another wording, a revision, two answers of one origin and a verdict, without counting them as conflicts of origins", () => {
    const verdict = {is: "out-of-context", by: "b"} as const;
    const summary = summarise([
      told("wording", {source: "a", weapon: "rocket"}, {source: "b", weapon: "missile"}),
      told("revision", {...hit, stated: "2023-10-18"}, {...hit, outcome: "missed", stated: "2023-10-19"}),
      told("not repeated", {...hit, id: "first", stated: "2023-10-18"}, {source: "a", injured: 2, revises: ["first"], stated: "2023-10-19"}),
      told("both", {...hit, stated: "2023-10-18"}, {...hit, outcome: "missed", stated: "2023-10-18"}),
      told("verdict", {...hit, evidence: [{kind: "image", verdict}]}),
      told("no verdict", {...hit, evidence: [{kind: "image"}]})
    ]);
    expect(ids(summary.blocks).sort()).toEqual(["both", "not repeated", "revision", "verdict", "wording"]);
    expect(summary).toMatchObject({several: 1, conflicting: 0, most: []});
    const fieldsOf = (id: string) => summary.blocks.find((d) => d.standing.row.id === id)?.lines.filter(differs).map((d) => d.field);
    expect(fieldsOf("not repeated")).toEqual(["outcome", "injured"]);
  });

  it("orders blocks by fields in conflict, then origins, then time, the undated last", () => {
    const third: Claim = {source: "c", weapon: "drone"};
    const later: Incident = {...told("later", hit, missed), date: "2023-10-20"};
    expect(ids(summarise([{...told("undated", hit, missed), date: null}, later, told("early", hit, missed), told("three", hit, missed, third), told("two fields", {...hit, killed: 1}, {...missed, killed: 3})]).blocks))
      .toEqual(["two fields", "three", "early", "later", "undated"]);
  });

  it("says what stood on a day, without hidden sources and without joins", () => {
    const incidents = [told("x", {...hit, stated: "2023-10-18"}, {...missed, stated: "2023-10-20", join: "inferred"})];
    for (const change of [{asOf: day("2023-10-19")}, {hiddenSources: new Set(["b"])}, {joins: false}]) {
      const {blocks, single} = summarise(incidents, change);
      expect([ids(blocks), ids(single)]).toEqual([[], ["x"]]);
    }
  });

  it("calls statements in conflict only where the editor said so, on both sides, and leaves hidden ones out", () => {
    const said = (id: string, source: string, more: Partial<Statement> = {}): Statement => ({id, source, topic: "cause", position: id, ...more});
    const statements = [said("s1", "a"), said("s2", "b", {contradicts: ["s1"]}), said("s3", "c"), said("s4", "a", {topic: "other"})];
    const sources = ["a", "b", "c"].map((id) => ({id, name: id, kind: "official" as const}));
    const conflicts = (change?: Partial<View>) => summarise([], change, {statements, sources}).topics.map((d) => [d.topic, d.statements.length, [...d.inConflict].map(({id}) => id)]);
    expect(conflicts()).toEqual([["cause", 3, ["s1", "s2"]], ["other", 1, []]]);
    expect(conflicts({hiddenSources: new Set(["a"])})).toEqual([["cause", 2, []]]);
  });

  it("refuses a view that there is not, and names those that there are", () => {
    expect(() => summariseDisagreement(build({incidents: []}), view(), {view: "lines" as "matrix"})).toThrow("view: lines is none of auto, positions, matrix, ranges, pairs");
  });

  it("puts every incident that is shown into one place", () => {
    fc.assert(fc.property(dataset, views, (data, {less}) => {
      const {blocks, agreed, single, unsourced, standings} = summariseDisagreement(build(data), less, {view: "positions"});
      expect(ids([blocks, agreed, single, unsourced].flat()).sort()).toEqual(standings.filter((d) => d.shown).map((d) => d.row.id).sort());
    }), {numRuns: 100});
  });
});
