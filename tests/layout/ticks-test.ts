import fc from "fast-check";
import {expect, it} from "vitest";
import {dayScale, foldGaps, type Days, type Segment} from "../../src/layout/days.js";
import {dayTicks, type DayTick} from "../../src/layout/ticks.js";
import {day} from "./day.js";

const whole = (from: string, to: string): Segment[] => [{from: day(from), to: day(to), kind: "open", covered: null}];
const brief = (d: DayTick) => `${new Date(d.day * 864e5).toISOString().slice(0, 10)} ${d.unit}${d.first ? " first" : ""}`;

it("dayTicks names each day where there is room, and the month with the first", () => {
  const ticks = dayTicks(dayScale(whole("2023-10-30", "2023-11-02"), [0, 400], 40), 50);
  expect(ticks.map(brief)).toEqual(["2023-10-30 day first", "2023-10-31 day", "2023-11-01 day first", "2023-11-02 day"]);
  expect(ticks.map((d) => d.x)).toEqual([50, 150, 250, 350]);
});

it("dayTicks takes the 1st of a month before the 31st", () => {
  const ticks = dayTicks(dayScale(whole("2023-10-27", "2023-11-05"), [0, 300], 40), 50);
  expect(ticks.map((d) => brief(d).slice(5, 10))).toEqual(["10-27", "10-29", "11-01", "11-03", "11-05"]);
});

it("dayTicks goes by Mondays, months, quarters and years", () => {
  const units = (to: string) => dayTicks(dayScale(whole("2022-12-28", to), [0, 600], 40), 60).map(brief);
  expect(units("2023-02-10")).toEqual([
    "2023-01-02 week first", "2023-01-09 week", "2023-01-16 week", "2023-01-23 week", "2023-01-30 week", "2023-02-06 week first"
  ]);
  expect(units("2023-06-01").slice(0, 3)).toEqual(["2023-01-01 month first", "2023-02-01 month", "2023-03-01 month"]);
  expect(units("2024-12-31").slice(0, 5)).toEqual([
    "2023-01-01 month first", "2023-04-01 month", "2023-07-01 month", "2023-10-01 month", "2024-01-01 month first"
  ]);
  expect(units("2030-12-31").slice(0, 2)).toEqual(["2023-01-01 year first", "2024-01-01 year first"]);
  expect(units("2222-12-31").slice(0, 2)).toEqual(["2025-01-01 year first", "2050-01-01 year first"]);
});

it("dayTicks puts a month where it begins", () => {
  const scale = dayScale(whole("2023-01-10", "2023-12-31"), [600, 0], 40);
  expect(dayTicks(scale, 40)[0]).toEqual({day: day("2023-02-01"), x: scale.x(day("2023-02-01")), unit: "month", first: true});
});

it("dayTicks says where each open stretch is, before all else, and never stands in a fold", () => {
  const segments: Segment[] = [
    {from: day("2023-10-01"), to: day("2023-10-28"), kind: "open", covered: null},
    {from: day("2023-10-29"), to: day("2024-01-08"), kind: "folded", covered: null},
    {from: day("2024-01-09"), to: day("2024-01-10"), kind: "open", covered: null}
  ];
  expect(dayTicks(dayScale(segments, [0, 330], 30), 60).map(brief)).toEqual([
    "2023-10-02 week first", "2023-10-09 week", "2023-10-16 week", "2023-10-23 week", "2024-01-09 day first"
  ]);
  expect(dayTicks(dayScale(segments, [0, 330], 10), 60).map(brief)).toContain("2024-01-09 day first");
});

it("dayTicks names the month again after a fold", () => {
  const segments = foldGaps({extent: [0, 29], busy: [[0, 1], [28, 29]], coverage: [], fold: true, width: 400, foldWidth: 40});
  expect(dayTicks(dayScale(segments, [0, 400], 40), 40).map(brief)).toEqual([
    "1970-01-01 day first", "1970-01-02 day", "1970-01-29 day first", "1970-01-30 day"
  ]);
});

it("dayTicks has one for one day, and some even where there is no width", () => {
  expect(dayTicks(dayScale(whole("2023-10-18", "2023-10-18"), [0, 300], 40), 50).map(brief)).toEqual(["2023-10-18 day first"]);
  expect(dayTicks(dayScale(whole("2023-10-18", "2023-10-24"), [0, 0], 40), 50)).toHaveLength(1);
});

it("dayTicks stands in view, outside folds, in order, as far apart as asked", () => {
  const spans = fc.array(fc.tuple(fc.nat(4000), fc.nat(60)).map(([from, long]): Days => [from, Math.min(4000, from + long)]), {minLength: 1, maxLength: 8});
  fc.assert(fc.property(spans, fc.integer({min: 20, max: 90}), fc.boolean(), fc.double({min: 1, max: 300, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}), (busy, gap, mirrored, k, part) => {
    const segments = foldGaps({extent: [0, 4000], busy, coverage: [], fold: true, width: 700, foldWidth: 30});
    const scale = dayScale(segments, mirrored ? [700, 0] : [0, 700], 30, {k, x: -part * (k - 1) * 700});
    const ticks = dayTicks(scale, gap);
    ticks.forEach((d, i) => {
      expect(d.x >= 0 && d.x <= 700).toBe(true);
      expect(segments.find((s) => s.from <= d.day && d.day <= s.to)!.kind).toBe("open");
      if (i) expect((d.x - ticks[i - 1]!.x) * (mirrored ? -1 : 1)).toBeGreaterThanOrEqual(gap);
    });
    expect(ticks[0]?.first ?? true).toBe(true);
  }));
});
