import {expect, it} from "vitest";
import {px} from "../../src/layout/round.js";

it("px keeps one decimal, and writes neither -0 nor NaN", () => {
  expect([1.25, 2, -0.04, NaN, Infinity, -3.14].map((d) => String(px(d)))).toEqual(["1.3", "2", "0", "0", "0", "-3.1"]);
});
