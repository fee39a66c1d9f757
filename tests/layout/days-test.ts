import fc from "fast-check";
import {expect, it} from "vitest";
import {dayScale, extentOf, foldGaps, uncovered, type Days, type Segment} from "../../src/layout/days.js";
import {day} from "./day.js";

const october: Days = [day("2023-10-18"), day("2023-10-24")];
const november: Days = [day("2023-11-06"), day("2023-11-06")];
const january: Days = [day("2024-01-05"), day("2024-01-06")];
const windows = [october, november, january];
const axis = {extent: [october[0], january[1]] as Days, busy: windows, coverage: windows, fold: true, width: 700, foldWidth: 40};
const brief = (d: Segment) => `${d.kind} ${d.to - d.from + 1} ${d.covered}`;
const whole = (from: number, to: number): Segment[] => [{from, to, kind: "open", covered: null}];

it("extentOf is null where no span has a day", () => {
  expect(extentOf([])).toBeNull();
  expect(extentOf([{from: null, to: null}])).toBeNull();
});

it("extentOf is not widened by an open end", () => {
  expect(extentOf([{from: null, to: 12}, {from: 15, to: null}, {from: 13, to: 14}])).toEqual([12, 15]);
});

it("foldGaps folds what is empty and longer than a tenth of the rest", () => {
  expect(foldGaps(axis).map(brief)).toEqual(["open 7 true", "folded 12 false", "open 1 true", "folded 59 false", "open 2 true"]);
});

it("foldGaps without coverage does not say what is covered", () => {
  expect(foldGaps({...axis, coverage: []}).map(brief)).toEqual(["open 7 null", "folded 12 null", "open 1 null", "folded 59 null", "open 2 null"]);
});

it("foldGaps cuts a stretch where coverage ends", () => {
  const coverage: Days[] = [[0, 19], [60, 80]];
  const segments = foldGaps({extent: [0, 80], busy: [[0, 0], [80, 80]], coverage, fold: true, width: 700, foldWidth: 30});
  expect(segments.map(brief)).toEqual(["open 1 true", "folded 19 true", "folded 40 false", "folded 20 true", "open 1 true"]);
});

it("foldGaps leaves open what is short, narrow, or all there is", () => {
  const open = (change: object) => foldGaps({extent: [0, 99], busy: [[0, 49], [70, 99]], coverage: [], fold: true, width: 700, foldWidth: 40, ...change}).length;
  expect(open({})).toBe(3);
  expect(open({busy: [[0, 49], [60, 99]]})).toBe(1); // a tenth, not more
  expect(open({width: 200})).toBe(1); // 20 days are 40 px
  expect(open({busy: []})).toBe(1);
  expect(open({fold: false})).toBe(1);
  expect(open({extent: [46, 53], busy: [[46, 46], [50, 53]]})).toBe(1); // 3 days
});

it("foldGaps folds the empty ends of the axis too, and takes busy spans in any order", () => {
  const segments = foldGaps({extent: [0, 99], busy: [[55, 60], [40, 52], [45, 56]], coverage: [], fold: true, width: 700, foldWidth: 40});
  expect(segments.map((d) => [d.from, d.to, d.kind])).toEqual([[0, 39, "folded"], [40, 60, "open"], [61, 99, "folded"]]);
});

it("foldGaps covers the axis without a gap, and never folds a busy day", () => {
  const span = fc.tuple(fc.integer({min: -20, max: 300}), fc.nat(20)).map(([from, long]): Days => [from, from + long]);
  fc.assert(fc.property(fc.array(span), fc.array(span), fc.nat(250), (busy, coverage, last) => {
    const segments = foldGaps({extent: [0, last], busy, coverage, fold: true, width: 600, foldWidth: 40});
    expect(segments[0]!.from).toBe(0);
    expect(segments.at(-1)!.to).toBe(last);
    segments.slice(1).forEach((d, i) => expect(d.from).toBe(segments[i]!.to + 1));
    for (const d of segments.filter((d) => d.kind === "folded")) {
      expect(busy.some(([from, to]) => from <= d.to && to >= d.from)).toBe(false);
      for (let at = d.from; at <= d.to && coverage.length; at++) expect(coverage.some(([from, to]) => from <= at && at <= to)).toBe(d.covered);
    }
  }));
});

it("dayScale gives each open day the same band and each fold its width", () => {
  const scale = dayScale(foldGaps(axis), [100, 800], 40);
  expect(scale.bandwidth).toBe(62);
  expect(scale.band(october[0])).toEqual([100, 162]);
  expect(scale.band(november[0])).toEqual([574, 636]);
  expect(scale.segments.map((d) => [d.x0, d.x1])).toEqual([[100, 534], [534, 574], [574, 636], [636, 676], [676, 800]]);
  expect(scale.extent).toEqual(axis.extent);
});

it("dayScale mirrors time where the range runs to the left; edges stay left and right", () => {
  const [ltr, rtl] = [dayScale(foldGaps(axis), [100, 800], 40), dayScale(foldGaps(axis), [800, 100], 40)];
  for (let d = axis.extent[0]; d <= axis.extent[1]; d++) {
    const [left, right] = ltr.band(d);
    expect(rtl.band(d)[0]).toBeCloseTo(900 - right, 6);
    expect(rtl.band(d)[1]).toBeCloseTo(900 - left, 6);
  }
  expect(rtl.segments.map((d) => [d.x0, d.x1])[0]).toEqual([366, 800]);
  expect(rtl.extent).toEqual(ltr.extent);
});

it("dayScale inverts to the day whose band holds x, and stays on the axis", () => {
  fc.assert(fc.property(fc.nat(400), fc.integer({min: 1, max: 1200}), fc.boolean(), fc.double({min: 1, max: 40, noNaN: true}), (last, width, mirrored, k) => {
    const range = mirrored ? [width, 0] as const : [0, width] as const;
    const scale = dayScale(foldGaps({extent: [0, last], busy: [[0, 3], [last, last]], coverage: [], fold: true, width, foldWidth: 20}), range, 20, {k, x: 0});
    for (const d of [0, 2, Math.floor(last / 2), last]) {
      const [left, right] = scale.band(d);
      if (d <= last) expect(scale.invert((left + right) / 2)).toBe(d);
    }
    expect([scale.invert(-1e5), scale.invert(1e5)].sort((a, b) => a - b)).toEqual([0, last]);
  }));
});

it("dayScale inverts the first pixel of a day to that day", () => {
  const scale = dayScale(whole(19000, 19364), [37, 1093], 40);
  for (let d = 19000; d < 19365; d++) expect(scale.invert(scale.x(d))).toBe(d);
});

it("dayScale zooms as d3-zoom does, and tells what is in view", () => {
  const scale = dayScale(whole(0, 9), [0, 1000], 40, {k: 2, x: -400});
  expect(scale.band(3)).toEqual([200, 400]);
  expect(scale.bandwidth).toBe(200);
  expect(scale.extent).toEqual([2, 6]);
  expect(scale.segments).toMatchObject([{from: 0, to: 9, x0: 0, x1: 1000}]);
});

it("dayScale has segments only where they are in view", () => {
  const scale = dayScale(foldGaps(axis), [100, 800], 40, {k: 2, x: -200}); // 0 to 350 of the unzoomed plot are in view
  expect(scale.segments.map((d) => [d.kind, d.x0, d.x1])).toEqual([["open", 100, 800]]);
});

it("dayScale gives numbers for one day, no width, and folds without room", () => {
  const scales = [
    dayScale(whole(19648, 19648), [0, 300], 40), dayScale(whole(19648, 19648), [0, 0], 40),
    dayScale(foldGaps(axis), [50, 50], 40), dayScale(foldGaps(axis), [0, 60], 40)
  ];
  for (const scale of scales) {
    const [first, last] = scale.extent;
    const numbers = [first, last, scale.x(first), ...scale.band(last), scale.invert(20), scale.bandwidth, ...scale.segments.flatMap((d) => [d.x0, d.x1])];
    expect(numbers.filter((d) => !Number.isFinite(d))).toEqual([]);
    expect(scale.bandwidth).toBeGreaterThanOrEqual(0);
    expect(last).toBeGreaterThanOrEqual(first);
  }
  expect(scales[0]!.band(19648)).toEqual([0, 300]);
});

it("uncovered marks the open days outside coverage, and nothing where none is given", () => {
  const scale = dayScale(whole(0, 9), [0, 100], 40);
  expect(uncovered(scale, [])).toEqual([]);
  expect(uncovered(scale, [[2, 4], [7, 7]])).toEqual([[0, 20], [50, 70], [80, 100]]);
  expect(uncovered(dayScale(whole(0, 9), [100, 0], 40), [[2, 9]])).toEqual([[80, 100]]);
  expect(uncovered(dayScale(whole(0, 9), [0, 100], 40, {k: 2, x: -30}), [[2, 9]])).toEqual([[0, 10]]);
});

it("uncovered leaves out folds, which are hatched as a whole", () => {
  expect(uncovered(dayScale(foldGaps(axis), [100, 800], 40), windows)).toEqual([]);
});
