import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {seriate} from "../../../src/layout/disagreement/seriate.js";

const apart = (a: number, b: number): number => Math.abs(a - b);

describe("seriate", () => {
  it("puts like beside like: two groups stay together, and their nearer ends touch", () => {
    expect(seriate([90, 1, 30, 3, 31, 92], apart)).toEqual([92, 90, 31, 30, 3, 1]);
  });

  it("takes what is not known for the usual, neither near nor far", () => {
    const known = new Map([["ab", 0.1], ["bc", 0.9], ["cd", 0.1]]);
    const order = seriate(["a", "c", "b", "d"], (x, y) => known.get(x < y ? x + y : y + x) ?? null).join("");
    expect(order).toMatch(/ab|ba/);
    expect(order).toMatch(/cd|dc/);
  });

  it("keeps everyone, once, in the same order each time, and the order as given where all are alike", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(50), {maxLength: 12}), (all) => {
      expect(new Set(seriate(all, apart))).toEqual(new Set(all));
      expect(seriate(all, apart)).toEqual(seriate(all, apart));
      expect(seriate(all, () => null)).toEqual(all);
    }));
  });
});
