import fc from "fast-check";
import {expect, it} from "vitest";
import {ByDay} from "../../src/model/by-day.js";

const day = fc.oneof(fc.integer({min: 19600, max: 19900}), fc.integer({min: -40_000, max: 60_000}), fc.constantFrom(0, -1, 1e9, -1e9, Infinity, 36_525));

it("ByDay holds what a map of days holds, and gives it in the order of the days", () => {
  fc.assert(fc.property(fc.array(day, {maxLength: 60}), (days) => {
    const known = new Map<number, {day: number; n: number}>(), by = new ByDay<{day: number; n: number}>();
    for (const d of days) {
      if (!known.has(d)) known.set(d, {day: d, n: 0});
      known.get(d)!.n++;
      by.under(d, (made) => ({day: made, n: 0})).n++;
    }
    expect(by.inOrder()).toEqual([...known.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
    expect(by.size).toBe(known.size);
  }), {numRuns: 500});
});

it("ByDay finds again a day that is far from the first, among places that were made for others", () => {
  const by = new ByDay<number>();
  for (const d of [0, -36_500, -36_600, -36_600]) by.under(d, (made) => made);
  expect([by.size, by.inOrder()]).toEqual([3, [-36_600, -36_500, 0]]);
});

it("ByDay makes no places for the days between two that are far apart", () => {
  const by = new ByDay<number>();
  for (const d of [0, 5e8, -5e8, Infinity]) by.under(d, (made) => made);
  expect(by.inOrder()).toEqual([-5e8, 0, 5e8, Infinity]);
});
