import {describe, expect, it} from "vitest";
import type {Tally} from "../../src/model/incident.js";
import {comparedTotals} from "../../src/summary/comparable.js";
import {build, view} from "../model/build.js";

const tally = (id: string, source: string, more: Partial<Tally> = {}): Tally => ({id, source, measure: "attacks", value: 1, since: "2023-10-17", until: "2023-11-06", ...more});
const totals = (...tallies: Tally[]) => comparedTotals(build({incidents: [], tallies}), view());

describe("comparedTotals", () => {
  it("puts together what compares, through a third too, and nothing else", () => {
    const {groups, alone} = totals(tally("a", "a"), tally("b", "b", {since: "2023-10"}), tally("c", "c", {since: "2023-10-20"}), tally("d", "d", {country: "IRQ"}));
    expect(groups.map((all) => all.map((d) => d.id).sort())).toEqual([["a", "b", "c"]]);
    expect(alone.map((d) => d.tally.id)).toEqual(["d"]);
  });

  it("names the total that is nearest: the one that differs last; its own whole, then another source's", () => {
    const {alone} = totals(tally("far", "a", {since: "2023-01-01"}), tally("own", "a", {country: "SYR"}), tally("other", "b", {country: "JOR"}), tally("x", "a", {country: "IRQ"}));
    const of = (id: string) => alone.find((d) => d.tally.id === id)!.nearest;
    expect(of("x")).toMatchObject({tally: {id: "other"}, reason: "place"});
    expect(of("far")).toMatchObject({reason: "since"});
    expect(totals(tally("w", "a"), tally("o", "b", {country: "JOR"}), tally("x", "a", {country: "IRQ", partOf: "w"})).alone.find((d) => d.tally.id === "x")!.nearest).toMatchObject({tally: {id: "w"}});
    expect(totals(tally("x", "a")).alone).toMatchObject([{nearest: null}]);
  });
});
