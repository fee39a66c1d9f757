import {afterAll, beforeAll, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench, swipe, type Point} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({touch: true, height: 500}); });
afterAll(() => opened.close());

const put = (name: "baseMap" | "timeline" | "disagreement", language = false) => opened.page.evaluate(async ([name, rtl]) => {
  const {bench} = window;
  await bench.show();
  bench.at().remove();
  bench.figures.splice(0);
  await bench.put(name, bench.usBases, rtl ? {locale: bench.ar} : {});
  if (name !== "disagreement") while (!bench.at().querySelector(".ic-hint")) await bench.settled(1);
  document.body.style.padding = "700px 0 2000px";
  bench.at().querySelector(".ic-plot")?.scrollIntoView();
  await new Promise((done) => setTimeout(done, 450)); // what scrolls now is not the reader's
}, [name, language] as const);

const hint = () => opened.page.evaluate(() => {
  const found = window.bench.at().querySelector<HTMLElement>(".ic-hint:not([hidden])");
  const [box, plot] = [found, window.bench.at().querySelector(".ic-plot")].map((d) => d?.getBoundingClientRect());
  return found && box && plot && {
    text: found.textContent, seen: box.top >= 0 && box.bottom <= innerHeight && box.left >= plot.left && box.right <= plot.right,
    middle: Math.abs(box.left + box.right - plot.left - plot.right) < 2, hidden: found.getAttribute("aria-hidden"), aside: getComputedStyle(found).pointerEvents
  };
});

async function wheel(): Promise<void> {
  const {page} = opened;
  const box = (await page.locator(".ic-plot").boundingBox())!;
  await page.mouse.move(1, 1);
  await page.mouse.move(box.x + box.width / 2, Math.max(box.y, 0) + 100);
  await page.mouse.wheel(0, 60);
}
const scrolled = () => opened.page.evaluate(() => scrollY);

it("a plain wheel that begins over the plot scrolls the page, and a hint in view says once how to zoom", async () => {
  const {page} = opened;
  await put("baseMap");
  const [before, height] = [await scrolled(), await page.evaluate(() => document.body.scrollHeight)];
  await wheel();
  await expect.poll(scrolled).toBeGreaterThan(before);
  expect(await hint()).toEqual({text: "Hold Ctrl or ⌘ while scrolling to zoom.", seen: true, middle: true, hidden: "true", aside: "none"});
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
  await expect.poll(hint, {timeout: 4000}).toBe(null);
  await page.waitForTimeout(450);
  await wheel();
  await page.waitForTimeout(50);
  expect(await hint()).toBe(null);
});

it("a wheel that came across the plot on its way down the page, and one with Ctrl, get none", async () => {
  const {page} = opened;
  await put("baseMap");
  await page.evaluate(() => { scrollBy(0, -300); }); // the plot lies below the pointer
  await wheel();
  expect(await hint()).toBe(null);
  await page.waitForTimeout(450);
  await page.keyboard.down("Control");
  await wheel();
  await page.keyboard.up("Control");
  expect(await hint()).toBe(null);
});

it("a figure that cannot be zoomed has none; one that can has it in its own language, and takes it along when it is destroyed", async () => {
  await put("disagreement");
  await wheel();
  expect(await hint()).toBe(null);
  await put("timeline", true);
  await wheel();
  expect(await hint()).toMatchObject({text: expect.stringContaining("Ctrl") as string, seen: true, middle: true});
  expect((await hint())?.text).not.toContain("scrolling");
  await opened.page.evaluate(() => { window.bench.at().destroy(); });
  expect(await opened.page.locator(".ic-hint").count()).toBe(0);
});

it("one finger on a zoomed map scrolls the page, moves nothing, and is told to be two; two move the map", async () => {
  const {page} = opened;
  await put("baseMap");
  const box = (await page.locator(".ic-plot").boundingBox())!;
  const at = {x: box.x + 200, y: Math.max(box.y, 0) + 350};
  const up = (x: number): Point[][] => Array.from({length: 9}, (_, i) => [{x: at.x + x * i, y: at.y - i * 20}]);
  const places = () => page.evaluate(() => [...window.bench.at().querySelectorAll(".ic-back path, .ic-marks > *")].map((d) => Math.round(d.getBoundingClientRect().x)));
  await swipe(page, up(0));
  expect(await hint()).toBe(null);
  await page.locator("[data-control=zoomIn]").click();
  await page.evaluate(() => { window.bench.at().querySelector(".ic-plot")?.scrollIntoView(); });
  const [before, there] = [await scrolled(), await places()];
  await swipe(page, up(1));
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(await places()).toEqual(there);
  expect((await hint())?.text).toBe("Use two fingers to move the picture.");
  await page.waitForTimeout(500); // else the fingers only stop what still scrolls
  await page.evaluate(() => { window.bench.at().querySelector(".ic-plot")?.scrollIntoView(); });
  await swipe(page, Array.from({length: 11}, (_, i) => (i === 0 ? [at] : [{x: at.x + i * 6, y: at.y}, {x: at.x + 80 + i * 6, y: at.y}])));
  expect(await places()).not.toEqual(there);
  expect(await hint()).toBe(null);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
