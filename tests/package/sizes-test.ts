import {beforeAll, expect, it} from "vitest";
import {measure, tableOf, type Measured} from "../tools/sizes.js";

let measured: Measured[];
beforeAll(async () => {
  measured = await measure();
  process.stdout.write(`${tableOf(measured)}\n`);
});

it.each([
  "timeline, our own code", "timeline with D3, at first", "timeline with D3 and behaviours", "a language: locale/ar", "incident-charts.min.js"
])("%s stays below its ceiling in every bundler", (what) => {
  const {ceiling, sizes} = measured.find((d) => d.what === what)!;
  expect(Object.keys(sizes).length).toBeGreaterThan(0);
  for (const [bundler, bytes] of Object.entries(sizes)) expect({bundler, bytes: bytes <= ceiling! ? "within" : bytes}).toEqual({bundler, bytes: "within"});
});
