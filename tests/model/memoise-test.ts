import {expect, it} from "vitest";
import {gathered, startsWith} from "../../src/model/memoise.js";

/** The names of all, and how many it went through to gather them. */
function names() {
  let seen = 0;
  const of = gathered(() => new Set<unknown>(), (all, list: readonly unknown[], from) => {
    for (let i = from; i < list.length; i++, seen++) all.add((list[i] as {name?: string} | null)?.name);
  });
  return {of: (list: readonly unknown[]) => [...of(list)], steps: () => { const n = seen; seen = 0; return n; }};
}
const [a, b, c] = ["a", "b", "c"].map((name) => ({name}));

it("gathered goes through what a list has more than the last one that began with the same, and no more", () => {
  const {of, steps} = names();
  expect([of([a, b]), steps()]).toEqual([["a", "b"], 2]);
  expect([of([a, b, c]), steps()]).toEqual([["a", "b", "c"], 1]);
  expect([of([a, b, c]), steps()]).toEqual([["a", "b", "c"], 0]);
});

it("gathered begins anew for a list that is shorter, in another order, or begins with another", () => {
  const {of, steps} = names();
  of([a, b, c]);
  steps();
  expect([of([a, b]), steps()]).toEqual([["a", "b"], 2]);
  expect([of([a, c, b]), steps()]).toEqual([["a", "c", "b"], 3]);
  expect([of([b, a, c]), steps()]).toEqual([["b", "a", "c"], 3]);
});

it("gathered takes lists that begin with nothing, and empty ones", () => {
  const {of} = names();
  expect(of([])).toEqual([]);
  expect(of([null, a])).toEqual([undefined, "a"]);
  expect(of(["x", b])).toEqual([undefined, "b"]);
});

it("startsWith compares what is in the lists, one by one", () => {
  expect([startsWith([a, b], [a]), startsWith([a], [a, b]), startsWith([a, b], [b]), startsWith([], [])]).toEqual([true, false, false, true]);
});
