import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {disagreement, fields} from "../../src/model/disagree.js";
import type {Claim, Incident, IncidentDataset} from "../../src/model/incident.js";
import type {Pair} from "../../src/summary/pairs.js";
import {camps} from "../gallery/disagreement-pairs.js";
import {generated} from "../gallery/made-up.js";
import {build, day, view} from "../model/build.js";
import {dataset, views} from "../model/generate.js";
import {summariseDisagreement} from "./at-once.js";

const told = (id: string, ...claims: Claim[]): Incident => ({id, date: "2023-10-18", claims, title: id});
const pairsIn = (data: IncidentDataset) => summariseDisagreement(build(data), view(), {view: "pairs"}).pairs;
const tell = ({origins, n, min, max, conflicts, incidents}: Pair) => `${origins.map((d) => d.id).join("")}: ${n} ${min} ${max} [${[...conflicts].join()}] ${incidents.map((d) => d.standing.row.id).join("")}`;

describe("pairsOf", () => {
  it("sums over the points on which both hold one value: silence, unknown and two values abstain", () => {
    const {pairs, origins, piles} = pairsIn({incidents: [
      told("x", {source: "a", outcome: "hit", damage: "none"}, {source: "b", outcome: "missed", damage: "severe"}, {source: "c", outcome: "unknown"}),
      told("y", {source: "a", injured: 1}, {source: "b", injured: 1}, {source: "b", injured: 2}, {source: "c", injured: ">=1"})
    ]});
    expect(pairs.map(tell)).toEqual(["ab: 2 2 2 [outcome,1,damage,1] x", "ac: 1 0 1 [] y"]);
    expect([...origins].map(([d, n]) => `${d.id}${n}`)).toEqual(["a3", "b2", "c1"]);
    expect([...piles].map(([field, days]) => [field, [...days].map(([at, d]) => [at, d.n, d.min, d.max, d.incidents.map(({standing}) => standing.row.id)])])).toEqual([
      ["outcome", [[day("2023-10-18"), 1, 1, 1, ["x"]]]], ["damage", [[day("2023-10-18"), 1, 1, 1, ["x"]]]], ["injured", [[day("2023-10-18"), 1, 0, 1, ["y"]]]]
    ]);
    expect(pairs.map((d) => d.own)).toEqual([1, 1]);
  });

  it("keeps no lines, and makes them again as they were", () => {
    const data = generated(200);
    const [pairs, positions] = (["pairs", "positions"] as const).map((look) => summariseDisagreement(build(data), view(), {view: look}));
    expect(pairs!.blocks.map((d) => d.lines)).toEqual(positions!.blocks.map((d) => d.lines));
  });

  it("counts what differs in wording as a distance, not as a conflict", () => {
    expect(pairsIn({incidents: [told("x", {source: "a", weapon: "rocket"}, {source: "b", weapon: "missile"})]}).pairs.map(tell)).toEqual(["ab: 1 0.25 0.25 [] x"]);
  });

  it("has D as the mean of each point, and every two origins of it in a pair", () => {
    fc.assert(fc.property(dataset, views, (data, {less}) => {
      const reading = build(data);
      const {pairs: {pairs}, standings, blocks, agreed} = summariseDisagreement(reading, less, {view: "pairs"});
      const known = standings.filter((d) => d.shown).flatMap(({row}) => fields.flatMap((field) => {
        const d = row.claims.length > 1 ? disagreement(row, field, reading, less) : undefined;
        return d ? [{id: `${row.id} ${field}`, pairs: (d.n * (d.n - 1)) / 2, min: d.min, max: d.max}] : [];
      }));
      const found = new Map([...blocks, ...agreed].flatMap(({standing: {row}, points}) => points.map((d) => [`${row.id} ${d.field}`, d])));
      expect([...found.keys()].sort()).toEqual(known.map((d) => d.id).sort());
      for (const {id, pairs: n, min, max} of known) {
        const d = found.get(id)!;
        expect(d.n).toBe(n);
        expect([d.min / n, d.max / n]).toEqual([expect.closeTo(min, 9), expect.closeTo(max, 9)]);
      }
      expect(pairs.reduce((sum, d) => sum + d.n, 0)).toBe(known.reduce((sum, d) => sum + d.pairs, 0));
    }), {numRuns: 50});
  });
});

describe("summariseDisagreement, auto", () => {
  const look = (data: IncidentDataset) => summariseDisagreement(build(data), view(), {view: "auto"}).look;

  it("shows pairs from a dozen origins and a hundred incidents on, where a third of the pairs share five points; else positions", () => {
    expect(look(camps(300, 12))).toBe("pairs");
    expect(look(camps(300, 11))).toBe("positions");
    expect(look(camps(90, 12))).toBe("positions");
    expect(look(camps(110, 60))).toBe("positions");
    expect(look(generated(60))).toBe("positions");
  });

  it("reads no pairs that are not shown", () => {
    expect(summariseDisagreement(build(camps(300, 12)), view(), {view: "positions"}).pairs.pairs).toEqual([]);
  });
});
