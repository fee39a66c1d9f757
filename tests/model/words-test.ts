import {describe, expect, it} from "vitest";
import type {Claim} from "../../src/model/incident.js";
import type {Field, View} from "../../src/model/reading.js";
import {wordOn, wordsOn} from "../../src/model/words.js";
import {build, day, view} from "./build.js";

function claimsOf(...claims: Claim[]) {
  return build({incidents: [{id: "a", date: "2023-10-18", claims}]}).rows.flatMap((d) => d.claims);
}

/** The word of A as text: what it holds now, and what it held before. */
function word(field: Field, claims: Claim[], at: View = view()): string | null {
  const [found] = wordsOn(claimsOf(...claims), field, at);
  if (!found) return null;
  const before = found.earlier.map((d) => `${d.struck ? "struck " : ""}${typeof d.value === "object" ? JSON.stringify(d.value) : d.value}`);
  const now = [...found.values.map((d) => d.key), ...(found.unknown ? ["unknown"] : []), ...(found.notRepeated ? ["not repeated"] : [])];
  return [...before, now.join(" and ")].join(" → ");
}

const [first, second, third]: [Claim, Claim, Claim] = [
  {id: "1", source: "A", stated: "2023-10-18"}, {id: "2", source: "A", stated: "2023-10-19"}, {id: "3", source: "A", stated: "2023-10-20"}
];

describe("wordsOn", () => {
  it("wordsOn has one word an origin, in the order of their ids, and none for who is silent", () => {
    const words = wordsOn(claimsOf({source: "C", outcome: "hit"}, {source: "A", outcome: "missed"}, {source: "B", damage: "none"}), "outcome", view());
    expect(words.map((d) => [d.origin.id, d.values[0]?.value])).toEqual([["A", "missed"], ["C", "hit"]]);
  });

  it("wordsOn lets a later claim replace the value in the fields it speaks of, and in no others", () => {
    const claims: Claim[] = [{...first, outcome: "hit", damage: "minor"}, {...second, outcome: "missed"}];
    expect(word("outcome", claims)).toBe("hit → missed");
    expect(word("damage", claims)).toBe("minor");
  });

  it("wordsOn shows the word as of a day", () => {
    expect(word("outcome", [{...first, outcome: "hit"}, {...second, outcome: "missed"}], view({asOf: day("2023-10-18")}))).toBe("hit");
  });

  it("wordsOn lets a revision supersede the earlier claim as a whole", () => {
    const claims: Claim[] = [{...first, outcome: "intercepted", damage: "none"}, {...second, damage: "minor", revises: ["1"]}];
    expect(word("outcome", claims)).toBe("intercepted → not repeated");
    expect(word("damage", claims)).toBe("none → minor");
  });

  it("wordsOn does not bring back what a revised claim had replaced", () => {
    expect(word("outcome", [{...first, outcome: "hit"}, {...second, outcome: "intercepted"}, {...third, revises: ["2"]}])).toBe("hit → intercepted → not repeated");
  });

  it("wordsOn takes the editor's word for what revises what, whatever day is assumed", () => {
    expect(word("outcome", [{...second, outcome: "hit"}, {source: "A", outcome: "missed", revises: ["2"]}])).toBe("hit → missed");
  });

  it("wordsOn says both for two values of a day, neither of which revises the other", () => {
    expect(word("outcome", [{...first, outcome: "hit"}, {...first, id: "1b", outcome: "missed"}])).toBe("hit and missed");
    expect(word("outcome", [{...first, outcome: "hit"}, {...first, id: "1b", outcome: "missed", revises: ["1"]}])).toBe("hit → missed");
  });

  it("wordsOn strikes only what the source withdrew, and what it replaced stands again", () => {
    expect(word("outcome", [{...first, outcome: "hit"}, {...second, outcome: "missed", retracted: true}])).toBe("struck missed → hit");
    expect(word("outcome", [{...first, outcome: "hit", retracted: true}])).toBe("struck hit → ");
  });

  it("wordsOn pays no heed to a revision that was itself withdrawn", () => {
    expect(word("outcome", [{...first, outcome: "hit"}, {...second, outcome: "missed", revises: ["1"], retracted: true}])).toBe("struck missed → hit");
  });

  it("wordsOn counts what was said before and holds still as one word, with all its claims", () => {
    const [found] = wordsOn(claimsOf({...first, injured: 3}, {...second, injured: "3"}), "injured", view());
    expect(found).toMatchObject({earlier: [], values: [{claims: [{id: "1"}, {id: "2"}]}]});
  });

  it("wordsOn keeps every turn of a source that returns to what it said first", () => {
    expect(word("outcome", [{...first, outcome: "hit"}, {...second, outcome: "missed"}, {...third, outcome: "hit"}])).toBe("hit → missed → hit");
  });

  it("wordsOn keeps silence, unknown and none apart", () => {
    expect(word("injured", [first])).toBeNull();
    expect(word("injured", [{...first, injured: "unknown"}])).toBe("unknown");
    expect(word("injured", [{...first, injured: 0}])).toBe("0 0 0 false");
    expect(word("injured", [{...first, injured: "unknown"}, {...second, injured: 0}])).toBe("unknown → 0 0 0 false");
    expect(word("injured", [{...first, injured: 0}, {...second, injured: "unknown"}])).toMatch(/^\{"low":0.* → unknown$/);
    expect(word("injured", [{...first, injured: 0}, second])).toBe("0 0 0 false");
  });

  it("wordsOn takes lists for equal whatever their order, and complete where one claim says so", () => {
    const [found] = wordsOn(claimsOf({...first, weapon: ["drone", "rocket"]}, {...second, weapon: ["rocket", "drone"], exhaustive: true}), "weapon", view());
    expect(found?.values).toHaveLength(1);
    expect(found?.values[0]?.exhaustive).toBe(true);
  });

  it("wordsOn puts claims of which nobody knows the day first", () => {
    const {rows: [row]} = build({incidents: [{id: "a", date: null, claims: [{source: "A", stated: "2023-10-18", outcome: "hit"}, {source: "A", outcome: "missed"}]}]});
    const [found] = wordsOn(row?.claims ?? [], "outcome", view());
    expect(found?.values.map((d) => d.value)).toEqual(["hit"]);
  });

  it("wordsOn does not change with the order of the claims", () => {
    const claims = claimsOf({...first, outcome: "hit"}, {...first, id: "1b", outcome: "missed"}, {...second, outcome: "partial"}, {source: "B", outcome: "hit"});
    expect(wordsOn([...claims].reverse(), "outcome", view())).toEqual(wordsOn(claims, "outcome", view()));
  });
});

describe("wordOn", () => {
  it("wordOn is the word of one origin, or null where it is silent", () => {
    const claims = claimsOf({source: "A", outcome: "hit"}, {source: "B", damage: "none"});
    const [a, b] = claims.map((d) => d.source);
    if (!a || !b) throw new Error("no source");
    expect(wordOn(claims, a, "outcome", view())?.values[0]?.value).toBe("hit");
    expect(wordOn(claims, b, "outcome", view())).toBeNull();
  });
});
