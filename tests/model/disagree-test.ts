import {describe, expect, it} from "vitest";
import {conflictsOf, disagreement, versionsOf} from "../../src/model/disagree.js";
import type {Claim, Says, Site, Source} from "../../src/model/incident.js";
import type {Field} from "../../src/model/reading.js";
import {build, day, view} from "./build.js";

const sites: Site[] = [
  {id: "tanf", name: "Al-Tanf", country: "SYR", within: ["homs"], latitude: 33.5, longitude: 38.6, uncertaintyKm: 2},
  {id: "omar", name: "Al-Omar", country: "SYR", within: ["east"], latitude: 35.1, longitude: 40.6, uncertaintyKm: 3},
  {id: "village", name: "Green Village", country: "SYR", within: ["east"], latitude: 35.12, longitude: 40.6, uncertaintyKm: 3},
  {id: "nowhere", name: "Unlocated", country: "SYR"},
  {id: "homs", name: "Homs", country: "SYR", kind: "area"},
  {id: "east", name: "The east", country: "SYR", kind: "area"},
  {id: "valley", name: "The valley", country: "SYR", kind: "area"}
];
const actors: Source[] = ["umbrella", "rival", "part", "other-part"].map((id) => ({id, name: id, kind: "armed-group", ...(id.endsWith("part") ? {partOf: "umbrella"} : {})}));

/** One incident at Al-Tanf; each claim is by a source of its own, A, B, C…, unless it names one. */
function incident(...says: (Says & Partial<Claim>)[]) {
  const claims = says.map((d, i) => ({source: "ABCDEFGH"[i] ?? "Z", ...d}));
  const reading = build({incidents: [{id: "a", date: "2023-10-18", site: "tanf", claims}], sites, sources: actors});
  return {reading, row: reading.rows[0] ?? expect.fail()};
}

function relation(field: Field, ...says: (Says & Partial<Claim>)[]): string {
  const {row, reading} = incident(...says);
  return versionsOf(row, field, reading, view()).relation;
}

/** D with three digits: `[n, value, gap]`, or the two ends of a bounded one. */
function D(field: Field, ...says: (Says & Partial<Claim>)[]): (number | string | null)[] | undefined {
  const {row, reading} = incident(...says);
  const found = disagreement(row, field, reading, view());
  if (!found) return undefined;
  const {n, min, max, gap} = found;
  const round = (d: number): number => Math.round(d * 1000) / 1000;
  return [n, min === max ? round(min) : `${round(min)}..${round(max)}`, gap === null ? null : round(gap)];
}

describe("versionsOf", () => {
  it("versionsOf groups the origins by what they hold, the version of the most first", () => {
    const {row, reading} = incident({outcome: "intercepted"}, {outcome: "hit"}, {outcome: "hit"}, {outcome: "unknown"}, {damage: "none"});
    const line = versionsOf(row, "outcome", reading, view());
    expect(line.versions.map((d) => [d.value, d.origins.map((o) => o.id)])).toEqual([["hit", ["B", "C"]], ["intercepted", ["A"]]]);
    expect(line).toMatchObject({relation: "conflict", unknown: [{id: "D"}], both: []});
    expect(line.origins.map((d) => d.id)).toEqual(["A", "B", "C"]);
  });

  it("versionsOf puts one that says both at each of its values, in conflict with itself", () => {
    const {row, reading} = incident({outcome: "hit"}, {source: "A", outcome: "missed"});
    expect(versionsOf(row, "outcome", reading, view())).toMatchObject({relation: "conflict", both: [{id: "A"}], versions: [{origins: [{id: "A"}]}, {origins: [{id: "A"}]}]});
  });

  it("versionsOf does not take a revision for a disagreement, and keeps it in the words", () => {
    const {row, reading} = incident({stated: "2023-10-18", outcome: "hit"}, {source: "A", stated: "2023-10-19", outcome: "intercepted"}, {outcome: "intercepted", source: "B"});
    const line = versionsOf(row, "outcome", reading, view());
    expect(line).toMatchObject({relation: "meet", versions: [{value: "intercepted"}]});
    expect(line.words[0]?.earlier).toMatchObject([{value: "hit", struck: false}]);
    expect(versionsOf(row, "outcome", reading, view({asOf: day("2023-10-18")})).relation).toBe("conflict");
  });

  it("versionsOf compares numbers by what they can be", () => {
    expect(relation("injured", {injured: 3}, {injured: 2})).toBe("conflict");
    expect(relation("injured", {injured: ">=2"}, {injured: 3})).toBe("meet");
    expect(relation("injured", {injured: "<=1000"}, {injured: 900})).toBe("meet");
    expect(relation("injured", {injured: "unknown"}, {injured: 0})).toBe("meet");
    expect(relation("injured", {injured: "several"}, {injured: 1})).toBe("conflict");
  });

  it("versionsOf compares dates by the days that they can be", () => {
    expect(relation("date", {date: "2023-10-18"}, {date: "2023-10-19"})).toBe("conflict");
    expect(relation("date", {date: "2023-10"}, {date: "2023-10-19"})).toBe("meet");
  });

  it("versionsOf takes different classes of outcome, damage and part of the day for a conflict", () => {
    expect(relation("outcome", {outcome: "hit"}, {outcome: "partial"})).toBe("conflict");
    expect(relation("damage", {damage: "none"}, {damage: "minor"})).toBe("conflict");
    expect(relation("partOfDay", {partOfDay: "night"}, {partOfDay: "morning"})).toBe("conflict");
    expect(relation("partOfDay", {partOfDay: "night"}, {partOfDay: "night"})).toBe("meet");
  });

  it("versionsOf compares weapons by the tree: a class holds its members, siblings differ in wording", () => {
    expect(relation("weapon", {weapon: "projectile"}, {weapon: "rocket"})).toBe("meet");
    expect(relation("weapon", {weapon: "projectile"}, {weapon: "ballistic missile"})).toBe("meet");
    expect(relation("weapon", {weapon: "missile"}, {weapon: "ballistic missile"})).toBe("meet");
    expect(relation("weapon", {weapon: "rocket"}, {weapon: "missile"})).toBe("wording");
    expect(relation("weapon", {weapon: "rocket"}, {weapon: "drone"})).toBe("conflict");
    expect(relation("weapon", {weapon: "air strike"}, {weapon: "explosive device"})).toBe("conflict");
  });

  it("versionsOf takes lists to contradict one another only when both are complete", () => {
    const [both, other]: [Says, Says] = [{weapon: ["drone", "rocket"]}, {weapon: ["mortar", "air strike"]}];
    expect(relation("weapon", both, {weapon: "drone"})).toBe("meet");
    expect(relation("weapon", both, other)).toBe("meet");
    expect(relation("weapon", {...both, exhaustive: true}, other)).toBe("meet");
    expect(relation("weapon", {...both, exhaustive: true}, {...other, exhaustive: true})).toBe("conflict");
    expect(relation("weapon", {...both, exhaustive: true}, {weapon: ["drone", "projectile"], exhaustive: true})).toBe("meet");
    expect(relation("weapon", {...both, exhaustive: true}, {weapon: ["drone", "missile"], exhaustive: true})).toBe("wording");
    expect(relation("weapon", {...both, exhaustive: true}, {weapon: "drone"})).toBe("meet");
    expect(relation("weapon", {...both, exhaustive: true}, {weapon: "drone", exhaustive: true})).toBe("conflict");
    expect(relation("weapon", {...both, exhaustive: true}, {weapon: "air strike"})).toBe("conflict");
  });

  it("versionsOf takes a part and its umbrella for compatible, two parts and two actors for a conflict", () => {
    expect(relation("responsibility", {responsibility: "part"}, {responsibility: "umbrella"})).toBe("meet");
    expect(relation("responsibility", {responsibility: "part"}, {responsibility: "other-part"})).toBe("conflict");
    expect(relation("responsibility", {responsibility: "umbrella"}, {responsibility: "rival"})).toBe("conflict");
    expect(relation("responsibility", {responsibility: ["part", "rival"]}, {responsibility: "rival"})).toBe("meet");
  });

  it("versionsOf takes an area to contradict a site that is not within it, and two sites each other", () => {
    expect(relation("place", {place: "tanf"}, {place: "homs"})).toBe("meet");
    expect(relation("place", {place: "homs"}, {place: "omar"})).toBe("conflict");
    expect(relation("place", {place: "omar"}, {place: "village"})).toBe("conflict");
    expect(relation("place", {place: "east"}, {place: "homs"})).toBe("conflict");
  });

  it("versionsOf lets a stated join speak for the incident's site only where another origin puts it elsewhere", () => {
    const versions = (...says: (Says & Partial<Claim>)[]): string[] => {
      const {row, reading} = incident(...says);
      return versionsOf(row, "place", reading, view()).versions.map((d) => `${d.value.id}: ${d.origins.map((o) => o.id).join()}`);
    };
    expect(versions({}, {})).toEqual([]);
    expect(versions({}, {place: "homs"})).toEqual(["homs: B"]);
    expect(versions({}, {place: "omar"}, {join: "inferred"}, {occurred: false}, {place: "unknown"}, {})).toEqual(["tanf: A,F", "omar: B"]);
    expect(versions({source: "B"}, {source: "B", place: "omar"})).toEqual(["omar: B"]);
  });

  it("versionsOf says which joined claims speak against their join", () => {
    const {row, reading} = incident({}, {id: "x", place: "omar", join: "inferred"}, {place: "homs", join: "inferred"});
    expect(versionsOf(row, "place", reading, view()).againstJoin.map((d) => d.id)).toEqual(["x"]);
    expect(versionsOf(row, "place", reading, view({joins: false})).againstJoin).toEqual([]);
  });

  it("versionsOf compares whether it happened only where some source denies it", () => {
    const line = (...says: (Says & Partial<Claim>)[]) => {
      const {row, reading} = incident(...says);
      return versionsOf(row, "occurred", reading, view());
    };
    expect(line({}, {occurred: true}).versions).toEqual([]);
    expect(line({outcome: "hit"}, {occurred: false})).toMatchObject({relation: "conflict", versions: [{value: false}, {value: true}]});
    expect(line({occurred: false}, {occurred: false}).relation).toBe("meet");
  });
});

describe("conflictsOf", () => {
  it("conflictsOf names the fields that can be compared, and those in conflict or in other words", () => {
    const {row, reading} = incident(
      {outcome: "hit", weapon: "rocket", injured: 3, damage: "minor", munitions: 2},
      {outcome: "missed", weapon: "missile", injured: ">1", damage: "unknown", place: "omar"}
    );
    expect(conflictsOf(row, reading, view())).toEqual({
      compared: ["place", "weapon", "outcome", "injured"], inConflict: ["place", "outcome"], inWording: ["weapon"]
    });
  });

  it("conflictsOf compares one origin with itself where it says both", () => {
    const {row, reading} = incident({source: "A", outcome: "hit"}, {source: "A", outcome: "missed"});
    expect(conflictsOf(row, reading, view())).toEqual({compared: ["outcome"], inConflict: ["outcome"], inWording: []});
  });

  it("conflictsOf has nothing to compare in one claim", () => {
    const {row, reading} = incident({outcome: "hit"});
    expect(conflictsOf(row, reading, view())).toEqual({compared: [], inConflict: [], inWording: []});
  });
});

describe("disagreement", () => {
  it("disagreement is undefined, never 0, for fewer than two origins; who says both abstains", () => {
    expect(D("outcome")).toBeUndefined();
    expect(D("outcome", {outcome: "hit"}, {outcome: "unknown"}, {})).toBeUndefined();
    expect(D("outcome", {source: "A", outcome: "hit"}, {source: "A", outcome: "missed"}, {source: "B", outcome: "hit"})).toBeUndefined();
  });

  it("disagreement of names is the chance that two origins differ", () => {
    expect(D("partOfDay", {partOfDay: "night"}, {partOfDay: "night"}, {partOfDay: "morning"})).toEqual([3, 0.667, null]);
  });

  it("disagreement of outcomes goes by the share that reached its target", () => {
    expect(D("outcome", {outcome: "hit"}, {outcome: "intercepted"})).toEqual([2, 1, null]);
    expect(D("outcome", {outcome: "hit"}, {outcome: "partial"})).toEqual([2, 0.25, null]);
    expect(D("outcome", {outcome: "missed"}, {outcome: "partial"})).toEqual([2, 0.25, null]);
    expect(D("outcome", {outcome: "missed"}, {outcome: "intercepted"})).toEqual([2, 0.25, null]);
    expect(D("outcome", {outcome: "hit"}, {outcome: "hit"}, {outcome: "intercepted"})).toEqual([3, 0.667, null]);
  });

  it("disagreement of weapons goes by the tree, of damage by rank", () => {
    expect(D("weapon", {weapon: "rocket"}, {weapon: "mortar"}, {weapon: "projectile"})).toEqual([3, 0.083, null]);
    expect(D("weapon", {weapon: "rocket"}, {weapon: "drone"})).toEqual([2, 1, null]);
    expect(D("damage", {damage: "none"}, {damage: "severe"})).toEqual([2, 1, null]);
    expect(D("damage", {damage: "none"}, {damage: "minor"})).toEqual([2, 0.25, null]);
  });

  it("disagreement of numbers goes by their ratio, with the plain gap beside", () => {
    expect(D("munitions", {munitions: 3}, {munitions: 2})).toEqual([2, 0.04, 1]);
    expect(D("munitions", {munitions: 0}, {munitions: 0})).toEqual([2, 0, 0]);
    expect(D("munitions", {munitions: 0}, {munitions: 5})).toEqual([2, 1, 5]);
  });

  it("disagreement of bounded numbers goes from the nearest to the farthest", () => {
    expect(D("munitions", {munitions: "2-4"}, {munitions: "6-12"})).toEqual([2, "0.04..0.51", 2]);
    expect(D("munitions", {munitions: "<=1000"}, {munitions: 900})).toEqual([2, "0..1", 0]);
    expect(D("munitions", {munitions: ">=12"}, {munitions: 4})).toEqual([2, "0.25..1", 8]);
  });

  it("disagreement of dates goes by the days between, up to a week", () => {
    expect(D("date", {date: "2023-10-18"}, {date: "2023-10-19"})).toEqual([2, 0.02, 1]);
    expect(D("date", {date: "[2023-10-16..2023-10-18]"}, {date: "2023-10-18"})).toEqual([2, 0, 0]);
    expect(D("date", {date: "[..2023-10-18]"}, {date: "2023-11-18"})).toEqual([2, 1, 31]);
  });

  it("disagreement of places goes by the kilometres beyond their uncertainty, up to 100", () => {
    expect(D("place", {place: "tanf"}, {place: "homs"})).toEqual([2, 0, 0]);
    expect(D("place", {place: "omar"}, {place: "village"})).toEqual([2, 0, 0]);
    const far = D("place", {place: "omar"}, {place: "tanf"});
    expect(far?.slice(0, 2)).toEqual([2, 1]);
    expect(far?.[2]).toBeCloseTo(250.7, 1);
    expect(D("place", {place: "omar"}, {place: "nowhere"})).toEqual([2, "0..1", null]);
  });

  it("disagreement counts who names the incident's site by a stated join where another puts it elsewhere", () => {
    expect(D("place", {}, {place: "nowhere"}, {})).toEqual([3, "0..0.667", 0]);
  });
});
