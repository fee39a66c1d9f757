import {expect, it} from "vitest";
import {hatchPath} from "../../src/layout/hatch.js";

it("hatchPath draws rising lines, cut to the rectangle", () => {
  expect(hatchPath(0, 0, 20, 10, 10)).toBe("M0,10l10,-10M10,10l10,-10");
});

it("hatchPath stays in the rectangle", () => {
  for (const [, x, y, long] of hatchPath(13.3, 7.7, 81.2, 30, 4).matchAll(/M([\d.]+),([\d.]+)l([\d.]+),/g)) {
    expect([Number(x) >= 13.3, Number(x) + Number(long) <= 81.3, Number(y) <= 30, Number(y) - Number(long) >= 7.6]).toEqual([true, true, true, true]);
  }
});

it("hatchPath goes on in the rectangle beside it", () => {
  const ends = (d: string) => [...d.matchAll(/M([\d.]+),([\d.]+)l([\d.]+),/g)].map(([, x, y, long]) => [Number(x), Number(y), Number(x) + Number(long), Number(y) - Number(long)]);
  const reach = ends(hatchPath(0, 0, 25, 40, 6)).filter((d) => d[2] === 25).map((d) => d[3]);
  const begin = ends(hatchPath(25, 0, 60, 40, 6)).filter((d) => d[0] === 25).map((d) => d[1]);
  expect(reach.length).toBeGreaterThan(3);
  expect(begin).toEqual(expect.arrayContaining(reach.filter((d) => d! > 0)));
});

it("hatchPath draws nothing where there is nothing", () => {
  expect([hatchPath(5, 5, 5, 50, 4), hatchPath(0, 0, 10, 10, 0), hatchPath(NaN, 0, 10, 10, 4), hatchPath(9, 0, 0, 10, 4)]).toEqual(["", "", "", ""]);
});
