import {expect, it} from "vitest";
import {layoutNumbers} from "../../src/layout/number-scale.js";
import type {Interval} from "../../src/model/reading.js";
import {parseQuantity} from "../../src/model/quantity.js";
import {ar} from "../../src/locale/ar.js";
import {speak} from "../../src/locale/locale.js";
import {frameOf} from "./frame.js";

const lay = (values: (number | string)[], frame = frameOf()) => layoutNumbers(values.map((d) => parseQuantity(d) as Interval), {x: 0, width: 100, top: 0}, frame);

it("layoutNumbers shades what all can mean, or outlines the gap between those farthest apart", () => {
  expect(lay(["2-6", ">=4", 10 / 2]).common).toMatchObject({is: "compatible"});
  const {common, numbers} = lay(["2-4", "3-10"]);
  expect(common).toMatchObject({is: "compatible", x0: 30, x1: 40});
  expect(numbers.map((d) => [d.x0, d.x1, d.open, d.best])).toEqual([[20, 40, false, null], [30, 100, false, null]]);
  expect(lay([2, 5, 10]).common).toMatchObject({is: "gap", x0: 20, x1: 100});
});

it("layoutNumbers runs a bound without an upper end to the end of the line", () => {
  const {axis, numbers, common} = lay([2, ">1"]);
  expect(numbers[1]).toMatchObject({x1: axis.x1, open: true, best: null});
  expect(common).toMatchObject({is: "compatible", x0: numbers[0]?.x0, x1: numbers[0]?.x0});
  expect(lay(["some", "several"]).common.x1).toBe(axis.x1);
});

it("layoutNumbers names 0 and every number that there is room for, once, and draws nothing out of all proportion where all are 0", () => {
  expect(lay([1, 1, 50, 100, "~101"]).labels.map((d) => d.text)).toEqual(["0", "50", "100"]);
  expect(lay([0, 0]).numbers.map((d) => d.x0)).toEqual([0, 0]);
});

it("layoutNumbers mirrors for a script from right to left", () => {
  const frame = frameOf({width: 300, locale: speak(ar)});
  expect(lay([0, 10], frame).numbers.map((d) => d.x0)).toEqual([300, 200]);
});
