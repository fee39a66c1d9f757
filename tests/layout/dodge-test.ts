import fc from "fast-check";
import {expect, it} from "vitest";
import {dodge, leastLevels, topLevel, type Dodging, type Placed} from "../../src/layout/dodge.js";

const size = {step: 10, levels: 4};
const one = (key: string, day: number, bandwidth: number, width = 10): Dodging =>
  ({key, from: day, to: day, width, band: [day * bandwidth, (day + 1) * bandwidth]});
const many = (n: number, day: number, bandwidth: number) => Array.from({length: n}, (_, i) => one(`${day}-${String(i).padStart(4, "0")}`, day, bandwidth));
const brief = (placed: readonly Placed[]) => placed.map((d) => `${d.key} ${d.x} ${d.level}`);

it("dodge of no marks is empty, and its top level -1", () => {
  expect(dodge([], size)).toEqual([]);
  expect(topLevel([])).toBe(-1);
});

it("dodge puts one mark at the middle of its day", () => {
  expect(dodge([one("a", 3, 40)], size)).toEqual([{key: "a", x: 140, level: 0}]);
});

it("dodge stacks the marks of one day", () => {
  expect(brief(dodge(many(3, 0, 40), size))).toEqual(["0-0000 20 0", "0-0001 20 1", "0-0002 20 2"]);
});

it("dodge sets a day in as few columns as help, centred", () => {
  const placed = dodge(many(6, 0, 40), size);
  expect(placed.map((d) => [d.x, d.level])).toEqual([[15, 0], [25, 0], [15, 1], [25, 1], [15, 2], [25, 2]]);
  expect(topLevel(dodge(many(16, 0, 40), size))).toBe(3);
});

it("dodge rises above the levels where nothing helps", () => {
  expect(topLevel(dodge(many(20, 0, 40), size))).toBe(4);
  expect(topLevel(dodge(many(20, 0, 12), size))).toBe(19);
});

it("dodge moves marks of narrow days up, not aside", () => {
  expect(brief(dodge([one("a", 0, 4), one("b", 1, 4), one("c", 2, 4), one("d", 3, 4)], size))).toEqual(["a 2 0", "b 6 1", "c 10 2", "d 14 0"]);
});

it("dodge keeps the whole extent of a hairline free", () => {
  const within = {key: "w", from: 0, to: 2, width: 120, band: [0, 120] as const};
  expect(brief(dodge([one("a", 0, 40), within, one("b", 1, 40), one("c", 2, 40), one("d", 3, 40)], size))).toEqual([
    "a 20 0", "w 60 1", "b 60 0", "c 100 0", "d 140 0"
  ]);
});

it("dodge mirrors with time", () => {
  const marks = [...many(3, 0, 4), ...many(9, 1, 4), {key: "w", from: 1, to: 3, width: 12, band: [4, 16] as const}, ...many(2, 2, 4)];
  const mirrored = marks.map((d) => ({...d, band: [200 - d.band[1], 200 - d.band[0]] as const}));
  expect(dodge(mirrored, size).map((d) => [d.key, 200 - d.x, d.level])).toEqual(dodge(marks, size).map((d) => [d.key, d.x, d.level]));
});

const anyMarks = fc.record({
  bandwidth: fc.integer({min: 0, max: 90}),
  marks: fc.array(fc.tuple(fc.nat(30), fc.constantFrom(0, 0, 0, 1, 2), fc.constantFrom(4, 10, 10, 10, 27)), {maxLength: 60})
}).map(({bandwidth, marks}) => marks.map(([from, more, width], i): Dodging => ({
  key: `k${i}`, from, to: from + more, width: more ? Math.max(width, (more + 1) * bandwidth) : width, band: [from * bandwidth, (from + more + 1) * bandwidth]
})));

it("dodge lets no mark overlap another, with what goes through it", () => {
  fc.assert(fc.property(anyMarks, (marks) => {
    const boxes = dodge(marks, size).map((d) => ({...d, half: Math.max(10, marks.find((m) => m.key === d.key)!.width) / 2}));
    expect(boxes).toHaveLength(marks.length);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
      if (a.level === b.level) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.half + b.half - 0.11);
    }));
  }));
});

it("dodge keeps each mark within its band, if that is wide enough", () => {
  fc.assert(fc.property(anyMarks, (marks) => {
    for (const {key, x} of dodge(marks, size)) {
      const {band, width} = marks.find((d) => d.key === key)!;
      const room = (band[1] - band[0] - Math.max(10, width)) / 2;
      expect(Math.abs(x - (band[0] + band[1]) / 2)).toBeLessThanOrEqual(Math.max(0, room) + 0.11);
    }
  }));
});

it("dodge gives the same places whatever the order", () => {
  const shuffled = anyMarks.chain((marks) => fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, {minLength: marks.length})));
  fc.assert(fc.property(shuffled, ([marks, others]) => {
    expect(dodge(others, size)).toEqual(dodge(marks, size));
  }));
});

it("dodge places 5,000 marks in a moment, on one day or over many", () => {
  const spread = (days: number, bandwidth: number) => Array.from({length: 5000}, (_, i) => one(`k${i}`, (i * 7919) % days, bandwidth));
  for (const marks of [spread(1, 900), spread(80, 11), spread(365, 2.5), spread(5000, 0)]) {
    const start = performance.now();
    expect(dodge(marks, size)).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(500); // some 10 ms, on a machine that does nothing else
  }
});

it("leastLevels is what marks that cannot step aside need, and never more than dodge uses", () => {
  expect(leastLevels(many(20, 0, 12), 10)).toBe(20);
  expect(leastLevels([one("a", 0, 4), one("b", 1, 4), one("c", 2, 4), one("d", 3, 4)], 10)).toBe(3);
  fc.assert(fc.property(anyMarks, fc.integer({min: 1, max: 20}), (marks, levels) => {
    expect(leastLevels(marks, 10)).toBeLessThanOrEqual(topLevel(dodge(marks, {step: 10, levels})) + 1);
  }));
});
