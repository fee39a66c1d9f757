import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {flow, kept, type Run} from "../../src/layout/runs.js";
import {textWidth} from "../../src/layout/text-width.js";

const words = fc.array(fc.constantFrom("hit", "intercepted", "of the", "Al-Mayadeen’s", "أصاب", "x".repeat(60)), {minLength: 1, maxLength: 6}).map((d) => d.join(" "));
const runs: fc.Arbitrary<Run[]> = fc.array(fc.record({text: words, style: fc.constantFrom<Run["style"]>("plain", "bold", "quiet", "struck", "heading")}), {minLength: 1, maxLength: 6});
const textOf = (line: readonly Run[]): string => line.map((d) => d.text).join("");

describe("flow", () => {
  it("breaks into lines that fit, and keeps every letter in its style", () => {
    fc.assert(fc.property(runs, fc.integer({min: 60, max: 400}), (all, width) => {
      const lines = flow(all, width);
      const letters = (list: readonly Run[], style: Run["style"]): string => list.filter((d) => d.style === style).map((d) => d.text).join("").replaceAll(" ", "");
      for (const style of ["plain", "bold", "quiet", "struck", "heading"] as const) expect(letters(lines.flat(), style)).toBe(letters(all, style));
      for (const line of lines) expect(line.reduce((sum, {text, style}) => sum + textWidth(text, style === "heading" ? 14 : 12, {bold: style === "bold" || style === "heading"}), 0)).toBeLessThanOrEqual(width + 6);
    }), {numRuns: 200});
  });

  it("strikes the space between two struck words, and none beside them", () => {
    const [line] = flow([{text: "was ", style: "plain"}, {text: "hit in part", style: "struck"}, {text: " now", style: "plain"}], 900);
    expect(line).toEqual([{text: "was ", style: "plain"}, {text: "hit in part", style: "struck"}, {text: " now", style: "plain"}]);
  });

  it("never parts what is kept together, and parts long words only where they alone are too wide", () => {
    expect(flow([{text: kept("Army of the South"), style: "plain"}, {text: " says so", style: "plain"}], 125).map(textOf)).toEqual(["Army\u00a0of\u00a0the\u00a0South", "says so"]);
    expect(flow([{text: "a Donaudampfschiff b", style: "plain"}], 60).map(textOf).every((d) => textWidth(d, 12) <= 60)).toBe(true);
  });

  it("ends no line with the dot that separates", () => {
    expect(flow([{text: "hit a", style: "bold"}, {text: "\u00a0\u2002·\u2002 ", style: "quiet"}, {text: "missed b", style: "bold"}], 70).map(textOf)).toEqual(["hit a", "missed b"]);
  });

  it("sets off in each line what runs the other way", () => {
    const lines = flow([{text: "\u2068In the south of Syria.\u2069 نعم", style: "plain"}], 70).map(textOf);
    expect(lines.length).toBeGreaterThan(2);
    lines.forEach((d, i) => { expect(d.startsWith("\u2068")).toBe(i < lines.findIndex((line) => line.includes("\u2069")) + 1); });
  });
});
