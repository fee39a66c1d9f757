import {expect, it} from "vitest";
import {fresh, grown, made} from "./data.js";
import {raceReport} from "./report.js";
import {figuresOf, placed, spreadOf, tableOf, written} from "./table.js";

it("made gives the same for the same seed, with two claims each, of thirty sources", () => {
  const {dataset, points} = made(200, 7);
  expect(made(200, 7)).toEqual({dataset, points});
  expect(made(200, 8).points).not.toEqual(points);
  expect(new Set(dataset.incidents.map((d) => d.claims?.length))).toEqual(new Set([2]));
  expect(dataset.sources).toHaveLength(30);
  expect(points.map((d) => d.date.toISOString().slice(0, 10))).toEqual(dataset.incidents.map((d) => d.date));
});

it("fresh copies each incident, grown keeps each and adds one", () => {
  const all = made(5, 7), copy = fresh(all), more = grown(all);
  expect(copy).toEqual(all);
  expect(copy.dataset.incidents.some((d, i) => d === all.dataset.incidents[i])).toBe(false);
  expect(more.dataset.incidents.slice(0, 5).every((d, i) => d === all.dataset.incidents[i])).toBe(true);
  expect([more.dataset.incidents.length, more.points.length]).toEqual([6, 6]);
});

it("figuresOf writes two digits that count", () => {
  expect([0, 0.0213, 0.354, 4.16, 38.4, 412.3].map(figuresOf)).toEqual(["0", "0.021", "0.35", "4.2", "38", "412"]);
});

it("spreadOf gives the middle and the middle half", () => {
  expect(spreadOf([5, 1, 2, 4, 3])).toEqual({median: 3, low: 2, high: 4});
  expect(written(spreadOf([1, 2]), " ms")).toBe("1.5 ms (1.3–1.8)");
});

it("tableOf puts numbers to the right", () => {
  expect(tableOf(["a", "b"], [["x", "1"]])).toBe("| a | b |\n|---|--:|\n| x | 1 |");
});

it("placed writes between the marks alone, and asks for them", () => {
  const page = "before\n<!-- bench: a -->\nold\n<!-- end: a -->\nafter";
  expect(placed(page, "a", "new")).toBe("before\n<!-- bench: a -->\nnew\n<!-- end: a -->\nafter");
  expect(() => placed(page, "b", "new")).toThrow("the page has no <!-- bench: b --> … <!-- end: b -->");
});

it("raceReport compares samples of the same round, and says what was wanted", () => {
  const floor = {first: [10, 20]}, slow = {first: ["over" as const]}, no = {first: [12, "refuses" as const]};
  const report = raceReport("counter", new Map([[10_000, {"floor": floor, "Slow": slow, "No": no, "ours, the full figure": {first: [10, 60]}}]]), new Map(["floor", "Slow", "No", "ours, the full figure"].map((d) => [d, "note"])), 60_000);
  expect(report.split("\n").slice(0, 7)).toEqual([
    "| first draw, incidents | 10,000 |", "|---|--:|", "| floor | 15 ms (13–18) |", "| Slow | over 60 s |", "| No | refuses |", "| **ours, the full figure** | 2.0 (1.5–2.5) |", "| ours is wanted at | ≤ 2: met |"
  ]);
});
