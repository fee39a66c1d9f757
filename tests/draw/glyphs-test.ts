import {describe, expect, it} from "vitest";
import {glyphPath, type Glyph} from "../../src/draw/glyphs.js";

const all: Glyph[] = ["listed", "one", "several", "attacked", "hit", "partial", "missed", "intercepted", "notStated", "response", "context", "summary", "swatch", "join", "within", "lasted", "about", "uncovered", "rough", "aside", "elsewhere"];

/** The area of the first outline of a path of straight lines, by its corners. */
function areaOf(path: string): number {
  const corners = /^M([^MZ]+)Z/.exec(path)![1]!.split("L").map((d) => d.split(",").map(Number) as [number, number]);
  return Math.abs(corners.reduce((sum, [x, y], i) => { const [a, b] = corners[(i + 1) % corners.length]!; return sum + x * b - a * y; }, 0)) / 2;
}

describe("glyphPath", () => {
  it("gives each meaning a sign of its own", () => {
    expect(new Set(all.map((d) => glyphPath(d, 0, 0, 6))).size).toBe(all.length);
  });

  it("draws the five outcomes with one area, within a twentieth", () => {
    const areas = (["hit", "partial", "missed", "intercepted", "notStated"] as const).map((d) => areaOf(glyphPath(d, 0, 0, 100)));
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.05);
  });

  it("draws circles whose arcs are half their chord, so that they are round at every size", () => {
    for (const r of [3, 3.75, 4.5, 5.5, 6.5, 7.33]) {
      for (const [, radius, chord] of glyphPath("several", 10, 10, r).matchAll(/a([\d.]+),[\d.]+ 0 1,0 ([\d.]+),0/g)) expect(Number(chord)).toBeCloseTo(2 * Number(radius), 9);
    }
  });

  it("writes numbers with at most one decimal", () => {
    for (const d of all) expect(glyphPath(d, 10.123456, 10.98765, 5.4321)).not.toMatch(/\d\.\d\d|NaN/);
  });
});
