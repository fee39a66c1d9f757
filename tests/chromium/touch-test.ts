import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench, picked, swipe, type Point} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({touch: true, width: 700, height: 500}); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.evaluate(async () => {
    await window.bench.show();
    await window.bench.gestures();
    document.body.style.paddingBottom = "2000px";
    scrollTo(0, 0);
  });
});

const period = (): Promise<readonly string[] | null> => opened.page.evaluate(() => window.bench.at().link.state.period);

const tip = (): Promise<string | null> => opened.page.evaluate(() => window.bench.at().querySelector(".ic-tip:not([hidden])")?.textContent ?? null);
const claims = (): Promise<number> => opened.page.evaluate(() => window.bench.at().querySelectorAll(".ic-panel .ic-claim").length);

/** Ten steps from the first place to the second, after the one where the finger comes down. */
const way = (from: Point, to: Point): Point[][] => Array.from({length: 11}, (_, i) => [{x: from.x + ((to.x - from.x) * i) / 10, y: from.y + ((to.y - from.y) * i) / 10}]);

it("a tap picks the mark under the finger and shows its words, a second opens its claims; one beside all marks or outside takes the words away", async () => {
  const {page} = opened;
  const {x, y} = await middleOf(page, "Bravo");
  await page.touchscreen.tap(x, y);
  expect(await picked(page)).toEqual(["b"]);
  expect(await tip()).toContain("Bravo");
  expect(await claims()).toBe(0);
  await page.touchscreen.tap(x, y + 60);
  expect(await picked(page)).toEqual(["b"]);
  expect(await tip()).toBe(null);
  await page.touchscreen.tap(x, y);
  expect([await claims(), await tip()]).toEqual([0, expect.stringContaining("Bravo")]);
  await page.touchscreen.tap(x, y);
  expect(await claims()).toBe(1);
  await page.touchscreen.tap(5, 5);
  expect([await tip(), await claims()]).toEqual([null, 1]);
  const other = await middleOf(page, "Delta");
  await page.touchscreen.tap(other.x, other.y);
  expect([await claims(), await picked(page)]).toEqual([0, ["d"]]);
});

it("claims that a second tap opens below the window are brought into it; those that are seen stay where they are", async () => {
  const {page} = opened;
  const top = (): Promise<number> => page.evaluate(() => window.bench.at().querySelector(".ic-panel")!.getBoundingClientRect().top);
  const {x, y} = await middleOf(page, "Bravo");
  for (let i = 0; i < 2; i++) await page.touchscreen.tap(x, y);
  expect([await claims(), await page.evaluate(() => scrollY)]).toEqual([1, 0]);
  await page.evaluate(() => { window.bench.at().querySelector<HTMLElement>(".ic-panel")!.style.marginTop = "600px"; });
  const other = await middleOf(page, "Delta");
  for (let i = 0; i < 2; i++) await page.touchscreen.tap(other.x, other.y);
  expect(await top()).toBeGreaterThan(-1);
  expect(await top()).toBeLessThan(250);
});

it("a tap reaches farther than a mouse, and what it picks it does not also clear the period for", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().link.set({period: ["2023-10-16", "2023-10-18"]}, window.bench.at()); });
  const {x, y} = await middleOf(page, "Echo");
  await page.touchscreen.tap(x, y - 22);
  expect(await picked(page)).toEqual(["e"]);
  await page.waitForTimeout(50);
  expect(await period()).toEqual(["2023-10-16", "2023-10-18"]);
});

it("a finger along the picture brushes, and goes on through a redraw that somebody else caused", async () => {
  const {page} = opened;
  const [from, to] = [await middleOf(page, "Bravo"), await middleOf(page, "Delta")];
  const low = {...from, y: from.y + 40};
  await swipe(page, way(low, {...to, y: low.y}), async (step) => {
    if (step === 5) await page.evaluate(() => { window.bench.at().link.set({hiddenClasses: ["basis:listed"]}); });
  });
  expect(await period()).toEqual(["2023-10-18", "2023-10-22"]);
  expect(await page.evaluate(() => window.bench.at().querySelectorAll(".ic-marks > *").length)).toBe(5);
});

it("a finger up the picture scrolls the page, and leaves period and picks as they are", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().link.set({period: ["2023-10-16", "2023-10-18"], picked: ["a"]}, window.bench.at()); });
  const from = await middleOf(page, "Delta");
  await swipe(page, way({x: from.x, y: from.y + 40}, {x: from.x + 4, y: from.y - 160}));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await period()).toEqual(["2023-10-16", "2023-10-18"]);
  expect(await picked(page)).toEqual(["a"]);
});

it("two fingers zoom and do not brush", async () => {
  const {page} = opened;
  const {x, y} = await middleOf(page, "Charlie");
  const before = await middleOf(page, "Delta");
  await swipe(page, Array.from({length: 11}, (_, i) => (i === 0 ? [{x: x - 20, y: y + 30}] : [{x: x - 20 - i * 6, y: y + 30}, {x: x + 20 + i * 6, y: y + 30}])));
  expect((await middleOf(page, "Delta")).x).toBeGreaterThan(before.x + 10);
  expect(await period()).toBe(null);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
