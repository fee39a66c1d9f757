import {describe, expect, it} from "vitest";
import {attacksOf, countOf, standing} from "../../src/model/count.js";
import type {Claim, Incident, Source} from "../../src/model/incident.js";
import type {View} from "../../src/model/reading.js";
import {build, day, view} from "./build.js";

const sources: Source[] = [
  {id: "target", name: "Target", kind: "military", side: "target"},
  {id: "target-base", name: "Base", kind: "official", partOf: "target"},
  {id: "group", name: "Group", kind: "armed-group", side: "attacker"},
  {id: "mouthpiece", name: "Mouthpiece", kind: "outlet", repeats: ["group"]}
];

function of(incident: Partial<Incident> & {claims?: Claim[]}, at: View = view()) {
  const reading = build({incidents: [{id: "a", date: "2023-10-18", ...incident}], sources});
  return reading.rows.map((row) => standing(row, reading, at))[0] ?? expect.fail();
}

describe("standing", () => {
  it("standing counts an incident that nobody is known to have told, as listed", () => {
    expect(of({})).toMatchObject({counts: true, shown: true, why: null, basis: "listed", drawn: "listed", restsOnJoin: false, claims: [], origins: []});
  });

  it("standing has a basis of one, several or the attacked side", () => {
    expect(of({claims: [{source: "group"}]}).basis).toBe("one");
    expect(of({claims: [{source: "group"}, {source: "group"}]}).basis).toBe("one");
    expect(of({claims: [{source: "group"}, {source: "mouthpiece"}]}).basis).toBe("one");
    expect(of({claims: [{source: "group"}, {source: "agency"}]}).basis).toBe("several");
    expect(of({claims: [{source: "target"}]}).basis).toBe("attacked");
    expect(of({claims: [{source: "target-base"}]}).basis).toBe("attacked");
  });

  it("standing takes no origin to be there that denies", () => {
    expect(of({claims: [{source: "group"}, {source: "target", occurred: false}]})).toMatchObject({counts: true, basis: "one", origins: [{id: "group"}]});
  });

  it("standing keeps two origins apart that one of which carried, though that claim is out of sight", () => {
    const claims: Claim[] = [{source: "group", via: ["agency"], stated: "2023-10-20"}, {source: "group", stated: "2023-10-18"}, {source: "agency", stated: "2023-10-18"}];
    expect(of({claims}, view({asOf: day("2023-10-18")})).basis).toBe("one");
  });

  it("standing names the reason why an incident does not count", () => {
    const claims: Claim[] = [{source: "group", stated: "2023-10-20"}];
    expect(of({claims: [{source: "group", occurred: false}]}).why).toBe("denied");
    expect(of({claims: [{source: "group", retracted: true}, {source: "agency", occurred: false}]}).why).toBe("denied");
    expect(of({claims: [{source: "group", retracted: true}]}).why).toBe("retracted");
    expect(of({claims}, view({asOf: day("2023-10-19")})).why).toBe("notYetSaid");
    expect(of({claims}, view({hiddenSources: new Set(["group"])})).why).toBe("sourceHidden");
    expect(of({claims: [{source: "group", join: "inferred"}]}, view({joins: false})).why).toBe("joinsOff");
    expect(of({claims}, view({hiddenClasses: new Set(["basis:one"])})).why).toBe("classHidden");
    expect(of({claims}, view({period: [day("2023-10-19"), day("2023-10-20")]})).why).toBe("outsidePeriod");
    expect(of({claims, date: null}, view({period: [day("2023-10-19"), day("2023-10-20")]})).why).toBe("undated");
    expect(of({claims, kind: "summary"})).toMatchObject({counts: false, shown: true, why: "notAttack", basis: "one"});
    expect(of({claims, kind: "summary"}, view({hiddenClasses: new Set(["basis:one"])})).why).toBe("notAttack");
  });

  it("standing does not say not yet said of what a hidden source had said", () => {
    const claims: Claim[] = [{source: "group", stated: "2023-10-20"}, {source: "agency", stated: "2023-10-18"}];
    expect(of({claims}, view({asOf: day("2023-10-18"), hiddenSources: new Set(["agency"])})).why).toBe("sourceHidden");
  });

  it("standing lets a listed incident appear on its last possible day, an undated one always", () => {
    const on = (date: string | null, asOf: string): boolean => of({date}, view({asOf: day(asOf)})).counts;
    expect(on("2023-10-18", "2023-10-17")).toBe(false);
    expect(on("2023-10-18", "2023-10-18")).toBe(true);
    expect(on("[2023-10-18..2023-10-20]", "2023-10-19")).toBe(false);
    expect(on("[2023-10-18..2023-10-20]", "2023-10-20")).toBe(true);
    expect(on("[2023-10-18..]", "2023-10-17")).toBe(false);
    expect(on("[2023-10-18..]", "2023-10-18")).toBe(true);
    expect(on(null, "2000-01-01")).toBe(true);
  });

  it("standing takes an incident to be in a period in which it can have happened", () => {
    const during = (date: string): string | null => of({date}, view({period: [day("2023-10-18"), day("2023-10-20")]})).why;
    expect(during("2023-10-18")).toBeNull();
    expect(during("[2023-10-10..2023-10-18]")).toBeNull();
    expect(during("2023-10-20/2023-10-30")).toBeNull();
    expect(during("[..2023-10-17]")).toBe("outsidePeriod");
    expect(during("[..2023-10-30]")).toBeNull();
    expect(during("[2023-10-21..]")).toBe("outsidePeriod");
  });

  it("standing falls back to the basis without joins, and says that it rests on one", () => {
    const claims: Claim[] = [{source: "group"}, {source: "target", join: "inferred"}];
    expect(of({claims})).toMatchObject({basis: "attacked", basisWithoutJoins: "one", restsOnJoin: true, drawn: "one"});
    expect(of({claims}, view({joins: false}))).toMatchObject({basis: "one", basisWithoutJoins: "one", restsOnJoin: false});
    expect(of({claims: [{source: "target", join: "inferred"}]})).toMatchObject({counts: true, basis: "attacked", basisWithoutJoins: null, restsOnJoin: true, drawn: "attacked"});
    expect(of({claims: [{source: "target"}, {source: "group", join: "inferred"}]}).restsOnJoin).toBe(false);
  });

  it("standing hides a class by the basis that is drawn", () => {
    const claims: Claim[] = [{source: "group"}, {source: "target", join: "inferred"}];
    expect(of({claims}, view({hiddenClasses: new Set(["basis:attacked"])})).why).toBeNull();
    expect(of({claims}, view({hiddenClasses: new Set(["basis:one"])})).why).toBe("classHidden");
  });

  it("standing does not count on an earlier day what its own source later denied", () => {
    const claims: Claim[] = [{source: "group", stated: "2023-10-18"}, {source: "group", stated: "2023-10-19", occurred: false}];
    expect(of({claims}, view({asOf: day("2023-10-18")}))).toMatchObject({counts: false, why: "denied"});
  });
});

describe("attacksOf", () => {
  const attacks = (incident: Partial<Incident>) => {
    const {low, high, best} = attacksOf(of(incident).row);
    return [low, high, best];
  };

  it("attacksOf is 1 where nobody counts them", () => {
    expect(attacks({claims: [{source: "group"}]})).toEqual([1, 1, 1]);
  });

  it("attacksOf is the editor's reading before any other", () => {
    expect(attacks({attacks: 2, claims: [{source: "group", attacks: 5}]})).toEqual([2, 2, 2]);
  });

  it("attacksOf goes from the lowest to the highest of the origins' last words, and stands for the lowest", () => {
    const claims: Claim[] = [
      {source: "group", stated: "2023-10-18", attacks: 7}, {source: "group", stated: "2023-10-19", attacks: 4}, {source: "agency", attacks: 2}
    ];
    expect(attacks({claims})).toEqual([2, 4, null]);
    expect(attacks({claims: [{source: "group", attacks: ">=3"}, {source: "agency", attacks: 5}]})).toEqual([3, null, null]);
  });

  it("attacksOf takes no word from a claim that was retracted or denied", () => {
    expect(attacks({claims: [{source: "group", attacks: 7, retracted: true}, {source: "agency", attacks: 9}, {source: "agency", occurred: false, stated: "2023-10-20"}, {source: "other"}]})).toEqual([1, 1, 1]);
  });

  it("attacksOf is never less than 1", () => {
    expect(attacks({claims: [{source: "group", attacks: 0}, {source: "agency", attacks: 2}]})).toEqual([1, 2, 1]);
    expect(attacks({claims: [{source: "group", attacks: "<=3"}]})).toEqual([1, 3, 3]);
  });
});

describe("countOf", () => {
  it("countOf adds up attacks and reasons, and what could not be read", () => {
    const reading = build({incidents: [
      {id: "a", date: "2023-10-18", claims: [{source: "group", attacks: ">=2"}]},
      {id: "b", date: "2023-10-19", claims: [{source: "target", join: "inferred"}]},
      {id: "c", date: "2023-10-20", claims: [{source: "group", occurred: false}]},
      {id: "d", date: null, kind: "context"}
    ], sources});
    expect(countOf(reading.rows.map((d) => standing(d, reading, view())), 5)).toEqual({
      incidents: 2, onJoin: 1, unread: 1,
      attacks: {low: 3, high: null, best: null, about: false, wording: null},
      leftOut: new Map([["denied", 1], ["notAttack", 1]])
    });
  });
});
