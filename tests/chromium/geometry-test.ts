import {expect, it} from "vitest";
import {settled} from "../tools/browser.js";
import {faults} from "./faults.js";
import {openGallery} from "./open-gallery.js";

for (const [width, dir] of [[1100, "ltr"], [1100, "rtl"], [700, "ltr"], [700, "rtl"], [360, "ltr"], [360, "rtl"]] as const)
  it(`at ${width} px, ${dir}, no words and no mark stand upon others or out of the picture, in any scenario`, async () => {
    // The large ones once in lanes and once in lists.
    const {page, complaints, close} = await openGallery({width: width + 40, height: 900, dir, place: width, large: width !== 700 && (width === 1100) === (dir === "ltr")});
    expect(await page.evaluate(() => document.querySelectorAll("figure.ic .ic-marks > *").length)).toBeGreaterThan(200);
    expect(await page.evaluate(faults)).toEqual([]);
    expect(complaints()).toEqual([]);
    await close();
  });

it.each(["ltr", "rtl"] as const)("at 320 px, %s, a page with all scenarios never scrolls sideways, with details and tables open too, and no words of a picture are smaller than 12 px", async (dir) => {
  const {page, complaints, close} = await openGallery({width: 320, height: 900, dir});
  const wide = () => page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll("figure.ic, figure.ic > *, .ic-plot > *")].filter((d) => {
    const {left, right} = d.getBoundingClientRect();
    return left < 0 || right > 320;
  }).map((d) => d.className)]);
  expect(await wide()).toEqual([320]);
  expect(await page.evaluate(() => Math.min(...[...document.querySelectorAll("figure.ic svg text")].map((d) => parseFloat(getComputedStyle(d).fontSize))))).toBeGreaterThanOrEqual(12);
  await page.evaluate(() => {
    for (const chart of document.querySelectorAll("figure.ic")) {
      chart.querySelector(".ic-marks > *")?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      for (const d of chart.querySelectorAll("details")) d.open = true;
    }
  });
  await settled(page);
  expect(await wide()).toEqual([320]);
  expect(complaints()).toEqual([]);
  await close();
});
