import {describe, expect, it} from "vitest";
import {krippendorffAlpha, rawAlpha, type Metric} from "../../src/model/alpha.js";

/** Raters in rows, units in columns, a dot where a rater gave no value. */
function unitsOf(...raters: string[]): number[][] {
  const rows = raters.map((d) => d.split(" "));
  return (rows[0] ?? []).map((_, i) => rows.flatMap((row) => (row[i] === "." ? [] : Number(row[i]))));
}

// Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
const krippendorff = unitsOf(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 ."
);

// Wikipedia, Krippendorff's alpha, "A computational example".
const wikipedia = unitsOf(
  ". . . . . 3 4 1 2 1 1 3 3 . 3",
  "1 . 2 1 3 3 4 3 . . . . . . .",
  ". . 2 1 3 4 4 . 2 1 1 3 3 . 4"
);

describe("rawAlpha", () => {
  it.each<[Metric, number]>([["nominal", 0.7434], ["ordinal", 0.8154], ["interval", 0.8491], ["ratio", 0.7974]])(
    "rawAlpha(units, %o) gives Krippendorff's own result", (metric, alpha) => {
      expect(rawAlpha(krippendorff, metric).alpha?.toFixed(4)).toBe(alpha.toFixed(4));
    });

  it.each<[Metric, number]>([["nominal", 0.6914], ["interval", 0.8108]])("rawAlpha(units, %o) gives Wikipedia's result", (metric, alpha) => {
    expect(rawAlpha(wikipedia, metric).alpha?.toFixed(4)).toBe(alpha.toFixed(4));
  });

  it("rawAlpha gives what the npm package krippendorff does for the matrix of its readme", () => {
    expect(rawAlpha(unitsOf("1 2 1", "1 1 1", "1 2 ."), "nominal").alpha).toBeCloseTo(0.41666666666666663, 14);
  });

  it("rawAlpha says what it is made of, and leaves units with one value aside", () => {
    expect(rawAlpha([["hit", "hit"], ["hit", "missed"], ["hit"]], "nominal")).toEqual({alpha: 0, n: 2, observed: 0.5, expected: 0.5});
  });

  it("rawAlpha is null where nothing varies, and where there is nothing", () => {
    expect(rawAlpha([["hit", "hit"], ["hit", "hit"]], "nominal").alpha).toBeNull();
    expect(rawAlpha([], "ratio")).toEqual({alpha: null, n: 0, observed: 0, expected: 0});
  });

  it("rawAlpha by ratio takes two zeroes for equal", () => {
    expect(rawAlpha([[0, 0], [2, 2]], "ratio").alpha).toBe(1);
  });
});

describe("krippendorffAlpha", () => {
  const agreeing = Array.from({length: 60}, (_, i) => (i % 10 === 0 ? ["hit", "missed"] : i % 2 ? ["hit", "hit"] : ["missed", "missed"]));

  it("krippendorffAlpha gives α with an interval about it", () => {
    const found = krippendorffAlpha(agreeing, "nominal");
    expect(found).toMatchObject({n: 60, alpha: rawAlpha(agreeing, "nominal").alpha});
    if (found === "too few") throw new Error(found);
    // Student's t with 59 degrees of freedom, 2.0010, times the jackknife error over the units.
    const without = agreeing.map((_, i) => rawAlpha(agreeing.filter((_, j) => j !== i), "nominal").alpha ?? NaN);
    const mean = without.reduce((a, b) => a + b) / 60;
    const error = Math.sqrt(without.reduce((sum, d) => sum + (d - mean) ** 2, 0) * (59 / 60));
    expect(found.low).toBeCloseTo(found.alpha - 2.001 * error, 3);
    expect(found.high).toBeCloseTo(found.alpha + 2.001 * error, 3);
  });

  it("krippendorffAlpha says too few for fewer than 10 units of two values", () => {
    const nine = [...agreeing.slice(1, 10), ["hit"], ["missed"]];
    expect(krippendorffAlpha(nine, "nominal")).toBe("too few");
    expect(krippendorffAlpha([...nine, ["hit", "hit"]], "nominal")).not.toBe("too few");
  });

  it("krippendorffAlpha says too few where nothing varies", () => {
    expect(krippendorffAlpha(Array.from({length: 20}, () => [3, 3]), "ratio")).toBe("too few");
  });

  it("krippendorffAlpha says too few where one unit alone varies, for without it there is nothing to compare", () => {
    expect(krippendorffAlpha([...Array.from({length: 20}, () => [3, 3]), [3, 4]], "ratio")).toBe("too few");
  });

  it("krippendorffAlpha says too few where the interval is 0.4 or wider, as for Krippendorff's own 11 units", () => {
    expect(krippendorffAlpha(krippendorff, "nominal")).toBe("too few");
  });

  it("krippendorffAlpha does not depend on the order of units or raters", () => {
    const turned = agreeing.map((d) => [...d].reverse()).reverse();
    expect(krippendorffAlpha(turned, "nominal")).toEqual(krippendorffAlpha(agreeing, "nominal"));
    expect(krippendorffAlpha(turned, "nominal")).not.toBe("too few");
  });
});
