import {beforeAll, expect, it} from "vitest";
import {measure, tableOf, type Measured} from "../tools/sizes.js";

let measured: Measured[];
beforeAll(async () => {
  measured = await measure(["esbuild"]); // the quickest, and the one that leaves the most
  process.stdout.write(`${tableOf(measured)}\n`);
});

it("whatever has a ceiling stays below it", () => {
  const limited = measured.filter((d) => d.ceiling !== null);
  expect(limited.map((d) => d.what)).toEqual(expect.arrayContaining(["timeline, our own code", "baseMap with D3 and behaviours", "all four, our own code", "a language: locale/ar", "shapes/middle-east", "incident-charts.min.js"]));
  const over = limited.flatMap(({what, ceiling, sizes}) => Object.entries(sizes).filter(([, bytes]) => bytes > ceiling!).map(([bundler, bytes]) => ({what, bundler, bytes, ceiling})));
  expect(over).toEqual([]);
});
