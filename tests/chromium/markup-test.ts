import {expect, it} from "vitest";
import {openBench} from "./open-bench.js";

it("what d3 writes on the figure it writes through CSSOM: no markup that is read holds a style", async () => {
  const {page, close} = await openBench();
  const found = await page.evaluate(async () => {
    const {bench} = window;
    await bench.show(bench.six);
    const before = document.querySelectorAll("figure [style]").length;
    await bench.gestures();
    const text = bench.renderToString(bench.timeline, bench.six);
    return {before, text: /style=|<style|<script|\son\w+=/i.test(text)};
  });
  expect(found).toEqual({before: 0, text: false});
  await close();
});
