import fc from "fast-check";
import {expect, it} from "vitest";
import {cascade, spread, type Flag, type PlacedFlag} from "../../src/layout/labels.js";

const box = {min: 0, max: 500, rows: 3, gap: 8};
const brief = (placed: readonly PlacedFlag[]) => placed.map((d) => `${d.key} row ${d.row} ${d.anchor} ${d.width}`);

it("cascade of no flags is empty", () => {
  expect(cascade([], box)).toEqual([]);
});

it("cascade sets labels that have room side by side, next to the axis", () => {
  expect(brief(cascade([{key: "a", x: 10, width: 80}, {key: "b", x: 98, width: 80}, {key: "c", x: 300, width: 80}], box))).toEqual([
    "a row 0 start 80", "b row 0 start 80", "c row 0 start 80"
  ]);
});

it("cascade raises a label above the lines that it would meet", () => {
  expect(brief(cascade([{key: "a", x: 10, width: 80}, {key: "b", x: 60, width: 80}, {key: "c", x: 90, width: 80}], box))).toEqual([
    "a row 2 start 80", "b row 1 start 80", "c row 0 start 80"
  ]);
});

it("cascade stacks flags of one day over one line", () => {
  expect(brief(cascade([{key: "a", x: 10, width: 80}, {key: "b", x: 10, width: 60}], box))).toEqual(["a row 1 start 80", "b row 0 start 60"]);
});

it("cascade sets a label on the left of its line at the end of the plot, above the lines there", () => {
  expect(brief(cascade([{key: "a", x: 450, width: 80}], box))).toEqual(["a row 0 end 80"]);
  expect(brief(cascade([{key: "a", x: 440, width: 80}, {key: "b", x: 460, width: 80}, {key: "c", x: 480, width: 80}], box))).toEqual([
    "a row 0 end 80", "b row 1 end 80", "c row 2 end 80"
  ]);
});

it("cascade cuts a label for which there is no row left, or drops it", () => {
  const flags = [10, 60, 90].map((x, i) => ({key: "abc"[i]!, x, width: 80}));
  expect(brief(cascade(flags, {...box, rows: 1}))).toEqual(["a row 0 start 42", "b row 0 start 0", "c row 0 start 80"]);
});

it("cascade cuts a label that is wider than the plot", () => {
  expect(brief(cascade([{key: "a", x: 100, width: 900}], box))).toEqual(["a row 0 start 400"]);
  expect(brief(cascade([{key: "a", x: 400, width: 900}], box))).toEqual(["a row 0 end 400"]);
});

const anyFlags = fc.array(fc.tuple(fc.integer({min: 0, max: 500}), fc.integer({min: 0, max: 220})), {maxLength: 25})
  .map((flags) => flags.map(([x, width], i): Flag => ({key: `k${i}`, x, width})));

it("cascade lets no label overlap another and no line run through one, and keeps to rows and plot", () => {
  fc.assert(fc.property(anyFlags, fc.integer({min: 1, max: 5}), fc.integer({min: 0, max: 12}), (flags, rows, gap) => {
    const placed = cascade(flags, {min: 0, max: 500, rows, gap}).map((d) => ({...d, left: d.anchor === "end" ? d.x - d.width : d.x, right: d.anchor === "end" ? d.x : d.x + d.width}));
    expect(placed).toHaveLength(flags.length);
    for (const d of placed) {
      expect([d.row >= 0 && d.row < rows, d.left >= 0, d.right <= 500, d.width <= flags.find((f) => f.key === d.key)!.width]).toEqual([true, true, true, true]);
      for (const other of placed.filter((e) => e !== d)) {
        if (d.width && other.width && d.row === other.row) expect(d.right + gap <= other.left || other.right + gap <= d.left).toBe(true);
        if (d.width && other.row >= d.row) expect(other.x <= d.left || other.x >= d.right).toBe(true);
      }
    }
  }), {numRuns: 500});
});

it("cascade gives the same places whatever the order", () => {
  const shuffled = anyFlags.chain((flags) => fc.tuple(fc.constant(flags), fc.shuffledSubarray(flags, {minLength: flags.length})));
  fc.assert(fc.property(shuffled, ([flags, others]) => {
    expect(cascade(others, box)).toEqual(cascade(flags, box));
  }));
});

it("cascade shows whatever fits its own place in full: a lone label is never cut", () => {
  fc.assert(fc.property(fc.integer({min: 0, max: 500}), fc.integer({min: 1, max: 250}), (x, width) => {
    expect(cascade([{key: "a", x, width}], box)[0]!.width).toBe(width);
  }));
});

it("cascade places 5,000 flags in a moment", () => {
  const start = performance.now();
  expect(cascade(Array.from({length: 5000}, (_, i) => ({key: `k${i}`, x: (i * 7919) % 500, width: 60})), box)).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(2000);
});

it("spread leaves labels that have room where they are", () => {
  expect(spread([], [0, 100])).toEqual([]);
  expect(spread([{key: "a", y: 20, height: 12}, {key: "b", y: 60, height: 12}], [0, 100])).toEqual([{key: "a", y: 20}, {key: "b", y: 60}]);
});

it("spread moves labels apart about their middle, and into the plot", () => {
  expect(spread(["a", "b", "c"].map((key) => ({key, y: 50, height: 12})), [0, 100])).toEqual([{key: "a", y: 38}, {key: "b", y: 50}, {key: "c", y: 62}]);
  expect(spread([{key: "a", y: 0, height: 12}, {key: "b", y: 2, height: 12}], [0, 100])).toEqual([{key: "a", y: 6}, {key: "b", y: 18}]);
  expect(spread([{key: "a", y: 99, height: 12}], [0, 100])).toEqual([{key: "a", y: 94}]);
});

it("spread begins at the start where there is too little room", () => {
  expect(spread(["a", "b", "c"].map((key) => ({key, y: 50, height: 12})), [10, 30]).map((d) => d.y)).toEqual([16, 28, 40]);
});

it("spread keeps the order, lets none overlap, and stays within", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({min: -50, max: 450}), fc.integer({min: 2, max: 20})), {maxLength: 20}), (values) => {
    const labels = values.map(([y, height], i) => ({key: `k${i}`, y, height}));
    const placed = spread(labels, [0, 400]).map((d) => ({...d, ...{wanted: labels.find((l) => l.key === d.key)!}}));
    placed.forEach((d, i) => {
      expect(d.y - d.wanted.height / 2 >= -0.1 && d.y + d.wanted.height / 2 <= 400.1).toBe(true);
      const next = placed[i + 1];
      if (!next) return;
      expect(d.wanted.y).toBeLessThanOrEqual(next.wanted.y);
      expect(next.y - d.y).toBeGreaterThanOrEqual((d.wanted.height + next.wanted.height) / 2 - 0.11);
    });
  }));
});
