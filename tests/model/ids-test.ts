import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {Ids} from "../../src/model/ids.js";

const id = fc.oneof(fc.integer({min: 0, max: 120}).map((d) => `i${d}`), fc.string({maxLength: 3}));

describe("Ids", () => {
  it("add(id) takes each id once, has(id) knows it, in whatever order they come", () => {
    fc.assert(fc.property(fc.array(id, {maxLength: 80}), fc.nat(80), fc.boolean(), (all, at, sorted) => {
      const list = sorted ? [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)) : all;
      const ids = new Ids(), known = new Set<string>();
      list.forEach((d, i) => {
        if (i === at) expect(ids.has(d)).toBe(known.has(d));
        expect(ids.add(d)).toBe(!known.has(d));
        known.add(d);
      });
      for (const d of list) expect(ids.has(d)).toBe(true);
      expect(ids.has("another")).toBe(false);
    }));
  });
});
