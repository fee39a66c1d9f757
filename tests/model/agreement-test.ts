import {describe, expect, it} from "vitest";
import {alphaOf} from "../../src/model/agreement.js";
import {krippendorffAlpha} from "../../src/model/alpha.js";
import type {Incident, Says} from "../../src/model/incident.js";
import {build, day, view} from "./build.js";

/** 60 incidents of two origins, which differ on every tenth. */
function many(one: Says, other: Says, third: (i: number) => Says = () => one): Incident[] {
  return Array.from({length: 60}, (_, i) => ({
    id: `i${i}`, date: "2023-10-18",
    claims: [{source: "A", ...(i % 2 ? one : other)}, {source: "B", ...(i % 10 ? (i % 2 ? one : other) : third(i))}]
  }));
}

describe("alphaOf", () => {
  it("alphaOf takes the words of origins as the values of the incident", () => {
    const found = alphaOf(build({incidents: many({outcome: "hit"}, {outcome: "missed"})}), "outcome", view());
    const units = Array.from({length: 60}, (_, i) => [i % 2 ? "hit" : "missed", i % 10 ? (i % 2 ? "hit" : "missed") : "hit"]);
    expect(found).toEqual(krippendorffAlpha(units, "nominal"));
    expect(found).toMatchObject({n: 60});
  });

  it("alphaOf compares numbers by ratio, damage by rank, days by difference", () => {
    const of = (field: "injured" | "damage" | "date", one: Says, other: Says) => alphaOf(build({incidents: many(one, other)}), field, view());
    const units = (a: number, b: number) => Array.from({length: 60}, (_, i) => [i % 2 ? a : b, i % 10 ? (i % 2 ? a : b) : a]);
    expect(of("injured", {injured: 3}, {injured: 9})).toEqual(krippendorffAlpha(units(3, 9), "ratio"));
    expect(of("damage", {damage: "none"}, {damage: "severe"})).toEqual(krippendorffAlpha(units(0, 2), "ordinal"));
    expect(of("date", {date: "2023-10-18"}, {date: "2023-10-20"})).toEqual(krippendorffAlpha(units(day("2023-10-18"), day("2023-10-20")), "interval"));
  });

  it("alphaOf lets bounds, lists and who does not know abstain", () => {
    expect(alphaOf(build({incidents: many({injured: 3}, {injured: 9}, () => ({injured: ">=3"}))}), "injured", view())).toMatchObject({n: 54, alpha: 1});
    expect(alphaOf(build({incidents: many({injured: 3}, {injured: "unknown"})}), "injured", view())).toBe("too few");
    expect(alphaOf(build({incidents: many({weapon: "drone"}, {weapon: "rocket"}, () => ({weapon: ["drone", "rocket"]}))}), "weapon", view())).toMatchObject({n: 54, alpha: 1});
  });

  it("alphaOf takes the incidents that count", () => {
    const reading = build({incidents: many({outcome: "hit"}, {outcome: "missed"})});
    expect(alphaOf(reading, "outcome", view({asOf: day("2023-10-17")}))).toBe("too few");
    expect(alphaOf(reading, "outcome", view({hiddenSources: new Set(["B"])}))).toBe("too few");
  });
});
