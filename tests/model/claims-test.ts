import {describe, expect, it} from "vitest";
import {asserts, independent, statusOf, telling, unseen} from "../../src/model/claims.js";
import type {Claim, Source} from "../../src/model/incident.js";
import {build, day, view} from "./build.js";

const sources: Source[] = [
  {id: "ministry", name: "Ministry", kind: "government"},
  {id: "command", name: "Command", kind: "military", partOf: "ministry"},
  {id: "group", name: "Group", kind: "armed-group"},
  {id: "mouthpiece", name: "Mouthpiece", kind: "outlet", repeats: ["group"]},
  {id: "agency", name: "Agency", kind: "agency"}
];

function rowOf(...claims: Claim[]) {
  const reading = build({incidents: [{id: "a", date: "2023-10-18", claims}], sources, documents: [{id: "one"}, {id: "two"}]});
  const [row] = reading.rows;
  if (!row) throw new Error("no row");
  const claim = (id: string) => row.claims.find((d) => d.id === id) ?? expect.fail(id);
  const source = (id: string) => reading.sources.get(id) ?? expect.fail(id);
  return {row, claim, source, sources: reading.sources};
}

describe("unseen", () => {
  const {claim} = rowOf({id: "x", source: "group", stated: "2023-10-20", join: "inferred"}, {id: "y", source: "agency"});

  it("unseen is null under a view of everything", () => {
    expect(unseen(claim("x"), view())).toBeNull();
  });

  it("unseen says why: not yet said, source hidden, joins off", () => {
    expect(unseen(claim("x"), view({asOf: day("2023-10-19")}))).toBe("notYetSaid");
    expect(unseen(claim("x"), view({asOf: day("2023-10-20"), hiddenSources: new Set(["group"])}))).toBe("sourceHidden");
    expect(unseen(claim("x"), view({joins: false}))).toBe("joinsOff");
    expect(unseen(claim("y"), view({joins: false, hiddenSources: new Set(["group"])}))).toBeNull();
  });

  it("unseen takes a claim without a day to be said on the incident's", () => {
    expect(unseen(claim("y"), view({asOf: day("2023-10-17")}))).toBe("notYetSaid");
    expect(unseen(claim("y"), view({asOf: day("2023-10-18")}))).toBeNull();
  });
});

describe("statusOf", () => {
  const {row, claim} = rowOf(
    {id: "first", source: "group", stated: "2023-10-18"},
    {id: "second", source: "group", stated: "2023-10-20", revises: ["first"]},
    {id: "gone", source: "agency", retracted: true},
    {id: "other", source: "ministry", stated: "2023-10-21", revises: ["second"]}
  );

  it("statusOf is revised once the revision is to be seen", () => {
    expect(statusOf(claim("first"), row, view())).toBe("revised");
    expect(statusOf(claim("first"), row, view({asOf: day("2023-10-19")}))).toBe("current");
  });

  it("statusOf lets nobody revise what another source said", () => {
    expect(statusOf(claim("second"), row, view())).toBe("current");
  });

  it("statusOf is retracted on every day on which the claim is to be seen", () => {
    expect(statusOf(claim("gone"), row, view())).toBe("retracted");
    expect(statusOf(claim("gone"), row, view({asOf: day("2023-10-17")}))).toBe("notYetSaid");
  });
});

describe("asserts", () => {
  const ids = (...claims: Claim[]): string[] => {
    const {row} = rowOf(...claims);
    return row.claims.filter((d) => asserts(d, row.claims)).map((d) => d.id);
  };

  it("asserts takes whoever says anything of an incident to say that it happened", () => {
    expect(ids({id: "x", source: "group", injured: "unknown"}, {id: "y", source: "agency", occurred: true}, {id: "z", source: "ministry"})).toEqual(["x", "y", "z"]);
  });

  it("asserts is false for a denial and for what was retracted", () => {
    expect(ids({id: "x", source: "group", occurred: false}, {id: "y", source: "agency", retracted: true})).toEqual([]);
  });

  it("asserts is false for what its own source denied later, not for what others deny, nor for what it says after", () => {
    expect(ids(
      {id: "before", source: "group", stated: "2023-10-18"},
      {id: "denial", source: "group", stated: "2023-10-19", occurred: false},
      {id: "after", source: "group", stated: "2023-10-20"},
      {id: "other", source: "agency", stated: "2023-10-18"}
    )).toEqual(["after", "other"]);
  });

  it("asserts stays true beside a denial of the same day, unless this one revises it: the source says both", () => {
    expect(ids({id: "x", source: "group"}, {id: "y", source: "group", occurred: false})).toEqual(["x"]);
    expect(ids({id: "x", source: "group"}, {id: "y", source: "group", occurred: false, revises: ["x"]})).toEqual([]);
  });

  it("asserts pays no heed to a denial that was itself retracted", () => {
    expect(ids({id: "x", source: "group", stated: "2023-10-18"}, {id: "y", source: "group", stated: "2023-10-19", occurred: false, retracted: true})).toEqual(["x"]);
  });
});

describe("independent", () => {
  const pair = (a: string, b: string, ...claims: Claim[]): boolean => {
    const {row, source, sources} = rowOf(...claims);
    const [one, other] = [{source: source(a)}, {source: source(b)}];
    const [there, back] = [independent(one, other, row, sources), independent(other, one, row, sources)];
    expect(back).toBe(there);
    return there;
  };

  it("independent holds for two origins with nothing in common", () => {
    expect(pair("group", "ministry", {source: "group"}, {source: "ministry"})).toBe(true);
  });

  it("independent does not hold for one origin, nor for a part and its umbrella", () => {
    expect(pair("group", "group")).toBe(false);
    expect(pair("command", "ministry")).toBe(false);
  });

  it("independent does not hold for a source and one that repeats it", () => {
    expect(pair("group", "mouthpiece")).toBe(false);
  });

  it("independent does not hold for an outlet's own words beside a source that it carries, on this incident alone", () => {
    expect(pair("agency", "group", {source: "group", via: ["agency"]}, {source: "agency"})).toBe(false);
    expect(pair("agency", "ministry", {source: "group", via: ["agency"]}, {source: "agency"}, {source: "ministry"})).toBe(true);
    expect(pair("agency", "group", {source: "group"}, {source: "agency"})).toBe(true);
  });
});

describe("telling", () => {
  it("telling counts reports by document, else last carrier, else the source; statements; origins", () => {
    const {row} = rowOf(
      {source: "group", via: ["agency"], document: "one", statement: "s"},
      {source: "group", via: ["agency"], document: "two", statement: "s"},
      {source: "group", via: ["mouthpiece", "agency"], statement: "s"},
      {source: "ministry", via: ["agency"], statement: "t"},
      {source: "agency"},
      {source: "command"}
    );
    expect(telling(row.claims)).toEqual({reports: 4, statements: 4, origins: 4});
  });

  it("telling counts claims without a statement one by one, and nothing as nothing", () => {
    const {row} = rowOf({source: "group", document: "one"}, {source: "group", document: "one"});
    expect(telling(row.claims)).toEqual({reports: 1, statements: 2, origins: 1});
    expect(telling([])).toEqual({reports: 0, statements: 0, origins: 0});
  });
});
