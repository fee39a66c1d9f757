import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({height: 500}); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => {
    await window.bench.show();
    await window.bench.gestures();
    document.body.style.paddingBottom = "2000px";
    scrollTo(0, 0);
  });
});

/** Presses a button, even one that is off. */
const press = (name: string) => opened.page.locator(`[data-control=${name}]`).click({force: true});
const off = async (): Promise<string[]> =>
  opened.page.evaluate(() => [...window.bench.at().querySelectorAll("[aria-disabled=true]:not([hidden])")].map((d) => d.getAttribute("data-control") ?? ""));
const xOf = async (words: string): Promise<number> => (await middleOf(opened.page, words)).x;

it("buttons zoom about the middle, step by step and back, and are off where there is no way to go", async () => {
  const before = [await xOf("Bravo"), await xOf("Charlie"), await xOf("Delta")] as const;
  expect(await off()).toEqual(["earlier", "zoomOut", "zoomReset", "later"]);
  await press("zoomOut");
  await press("later");
  expect(await xOf("Delta")).toBe(before[2]);
  await press("zoomIn");
  const day = before[2] - before[1];
  expect(await xOf("Charlie")).toBeCloseTo(before[1], 0);
  const wider = (await xOf("Delta")) - (await xOf("Charlie"));
  expect(wider).toBeGreaterThan(day * 1.2);
  expect(await off()).not.toContain("zoomOut");
  await press("zoomIn");
  await press("zoomIn");
  expect(await off()).toEqual(["zoomIn"]);
  await press("zoomReset");
  expect(await xOf("Bravo")).toBe(before[0]);
  expect(await off()).toEqual(["earlier", "zoomOut", "zoomReset", "later"]);
});

it("earlier and later move in time's direction, and stop at the ends", async () => {
  for (const locale of [false, true]) {
    await opened.page.evaluate(async (rtl) => {
      await window.bench.show(window.bench.days, rtl ? {locale: window.bench.ar} : {});
    }, locale);
    const way = locale ? -1 : 1;
    await press("zoomIn");
    const at = await xOf("Charlie");
    await press("later");
    expect((at - (await xOf("Charlie"))) * way).toBeGreaterThan(10);
    for (let i = 0; i < 4; i++) await press("earlier");
    expect(((await xOf("Charlie")) - at) * way).toBeGreaterThan(10);
    expect(await xOf("Alpha")).toBeGreaterThan(0);
  }
});

it("the account tells how many are out of view", async () => {
  const account = () => opened.page.evaluate(() => window.bench.at().querySelector(".ic-account")?.textContent);
  expect(await account()).not.toContain("outside the view");
  await press("zoomIn");
  await press("zoomIn");
  const said = await account();
  const shown = await opened.page.evaluate(() => window.bench.at().querySelectorAll(".ic-marks > *").length);
  expect(said).toContain(`${6 - shown} outside the view`);
});

it("Ctrl and the wheel zoom about the pointer, and the page does not scroll", async () => {
  const {page} = opened;
  const delta = await middleOf(page, "Delta");
  const charlie = await xOf("Charlie");
  await page.mouse.move(delta.x, delta.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(() => xOf("Charlie")).toBeLessThan(charlie);
  expect(Math.abs((await xOf("Delta")) - delta.x)).toBeLessThan(1.5);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it("the picture stays where it is while the legend tells of fewer marks", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const {bench} = window;
    bench.at().remove();
    bench.figures.splice(0);
    await bench.put("baseMap");
  });
  const places = () => page.evaluate(() => [".ic-plot", ".ic-bar"].map((d) => window.bench.at().querySelector(d)!.getBoundingClientRect()).map(({top, height}, i) => (i ? height : top)));
  const entries = () => page.evaluate(() => window.bench.at().querySelector(".ic-legend")!.children.length);
  const [before, all] = [await places(), await entries()];
  for (let i = 0; i < 3; i++) await press("zoomIn");
  expect(await entries()).toBeLessThan(all);
  expect((await places())[0]).toBe(before[0]);
  await press("zoomReset");
  expect(await places()).toEqual(before);
});

it("the plain wheel is the page's", async () => {
  const {page} = opened;
  const {x, y} = await middleOf(page, "Delta");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await xOf("Delta")).toBe(x);
});

it("Enter on a bin opens its days with the reader in them, and Escape returns", async () => {
  const {page} = opened;
  const state = () => page.evaluate(() => {
    const chart = window.bench.at();
    const marks = [...chart.querySelectorAll(".ic-marks > *")];
    const active = chart.querySelector(".ic-marks")?.getAttribute("aria-activedescendant");
    return {
      marks: marks.length,
      first: marks[0]?.getAttribute("aria-label"),
      active: marks.find((d) => d.id === active)?.getAttribute("aria-label") ?? null,
      tip: chart.querySelector(".ic-tip:not([hidden])")?.textContent ?? null,
      focus: document.activeElement === chart.querySelector(".ic-marks"),
      picked: window.bench.ids().length
    };
  });
  await page.evaluate(async () => {
    await window.bench.show(window.bench.generated(5000));
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  });
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  const whole = await state();
  await page.keyboard.press("Enter");
  const close = await state();
  expect(close.first).not.toBe(whole.first);
  expect(close).toMatchObject({focus: true, picked: 0});
  expect(close.active).not.toBe(null);
  expect(close.tip).toBe(close.active);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await state()).toMatchObject({marks: whole.marks, first: whole.first, active: whole.active, focus: true});
});

it("the days that are zoomed to stay in view in another width, with other data, and as far as a period holds them", async () => {
  const {page} = opened;
  const seen = () => page.evaluate(() => [...window.bench.at().querySelectorAll(".ic-marks > *")].map((d) => Number(d.getAttribute("aria-label")?.split(",")[0]?.slice(4))));
  const ends = async () => { const all = await seen(); return [all[0], all.at(-1), all.length]; };
  const wide = (width: string) => page.evaluate(async (width) => {
    (document.querySelector("main") as HTMLElement).style.width = width;
    await window.bench.settled();
  }, width);
  await page.evaluate(async () => {
    const days = (from: number, to: number) => Array.from({length: to - from}, (_, i) => ({id: `d${String(from + i)}`, title: `Day ${String(from + i)}`, date: new Date(Date.UTC(2023, 9, from + i)).toISOString().slice(0, 10)}));
    Object.assign(window, {days});
    await window.bench.show(days(1, 81));
  });
  for (const name of ["zoomIn", "zoomIn", "later", "later", "later", "later", "later"]) await press(name);
  expect(await ends()).toEqual([61, 80, 20]);
  for (const width of ["600px", "1000px", "360px", "1068px"]) {
    await wide(width);
    if (width !== "360px") expect([width, ...(await ends())]).toEqual([width, 61, 80, 20]);
  }
  await press("earlier");
  const some = await ends();
  await page.evaluate(() => { window.bench.at().update({incidents: (window as unknown as {days(a: number, b: number): []}).days(-40, 120)}); });
  expect(await ends()).toEqual(some);
  const [first = 0, last = 0] = some;
  const iso = (day: number): string => new Date(Date.UTC(2023, 9, day)).toISOString().slice(0, 10);
  const filter = (period: [string, string] | null) => page.evaluate((period) => { window.bench.at().link.set({period}); }, period);
  await filter([iso(first + 5), iso(last + 20)]);
  expect(await ends()).toEqual([first + 5, last + 5, last - first + 1]);
  await filter([iso(1), iso(10)]);
  expect(await ends()).toEqual([1, 10, 10]);
  await filter(null);
  expect((await seen()).length).toBeGreaterThan(9);
});

it("a click on a bin opens its days, with Shift it picks what is in it; buttons open bins into marks, and Escape returns", async () => {
  const {page} = opened;
  await page.evaluate(async () => { await window.bench.show(window.bench.generated(1500)); });
  const labels = () => page.evaluate(() => [...window.bench.at().querySelectorAll(".ic-marks > *")].map((d) => d.getAttribute("aria-label")));
  const count = () => page.evaluate(() => window.bench.ids().length);
  const bin = /: \d+ attacks?\.$/;
  const whole = await labels();
  const {x, y} = await page.evaluate(() => {
    const bin = window.bench.at().querySelector(".ic-marks > *:nth-child(8)")!;
    bin.scrollIntoView({block: "center"});
    const {x, y, width, height} = bin.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  });
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  expect(await labels()).toEqual(whole);
  expect(await count()).toBeGreaterThan(1);
  await page.mouse.move(1, 1);
  const picked = await count();
  await page.mouse.click(x, y);
  expect(await labels()).not.toEqual(whole);
  expect(await count()).toBe(picked);
  for (let i = 0; i < 3 && (await labels()).length !== whole.length; i++) await page.keyboard.press("Escape");
  expect(await labels()).toEqual(whole);
  for (let i = 0; i < 8; i++) await press("zoomIn");
  const marks = await labels();
  expect(whole.filter((d) => bin.test(d ?? "")).length).toBeGreaterThan(50);
  expect(marks.filter((d) => bin.test(d ?? ""))).toEqual([]);
  expect(marks.length).toBeGreaterThan(2);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
