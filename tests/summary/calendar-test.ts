import {expect, it} from "vitest";
import {binEnd, binStart, binUnit} from "../../src/summary/calendar.js";
import {day} from "../layout/day.js";

it("binUnit takes the smallest bin that is wide enough", () => {
  expect([10, 9.9, 1.5, 1.4, 0].map((d) => binUnit(d, 10))).toEqual(["day", "week", "week", "month", "month"]);
});

it("binStart and binEnd hold the day itself, the week from Monday, the month of the calendar", () => {
  const bins = (["day", "week", "month"] as const).map((d) => [binStart(day("2023-10-22"), d), binEnd(day("2023-10-22"), d)]);
  expect(bins).toEqual([
    [day("2023-10-22"), day("2023-10-22")],
    [day("2023-10-16"), day("2023-10-22")],
    [day("2023-10-01"), day("2023-10-31")]
  ]);
});

it("binEnd is right in a leap February, at the turn of the year and before 1970", () => {
  expect(binEnd(day("2024-02-10"), "month")).toBe(day("2024-02-29"));
  expect(binEnd(day("2023-12-31"), "month")).toBe(day("2023-12-31"));
  expect(binEnd(day("2024-12-31"), "week")).toBe(day("2025-01-05"));
  expect(binStart(day("1969-12-31"), "month")).toBe(day("1969-12-01"));
});

it("binStart of the day after binEnd begins the next bin", () => {
  for (const unit of ["day", "week", "month"] as const) {
    for (let d = 19000; d < 19100; d++) {
      expect(binStart(d, unit) <= d && d <= binEnd(d, unit)).toBe(true);
      expect(binStart(binEnd(d, unit) + 1, unit)).toBe(binEnd(d, unit) + 1);
    }
  }
});
