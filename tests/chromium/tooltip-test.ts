import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({width: 900, height: 500}); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => { await window.bench.show(); });
});

interface Tip {text: string; left: number; top: number; right: number; bottom: number}

/** What the tip says and where it stands in the window; `null`: there is none. */
const tip = (): Promise<Tip | null> => opened.page.evaluate(() => {
  const found = window.bench.at().querySelector(".ic-tip");
  const box = found?.getBoundingClientRect();
  return found && box && box.width > 0 ? {text: found.textContent, left: box.left, top: box.top, right: box.right, bottom: box.bottom} : null;
});

async function hover(words: string): Promise<{x: number; y: number}> {
  const point = await middleOf(opened.page, words);
  await opened.page.mouse.move(1, 1);
  await opened.page.mouse.move(point.x, point.y);
  return point;
}

it("the tip tells on hover what the mark is called, and goes with the pointer", async () => {
  const {page} = opened;
  expect(await tip()).toBe(null);
  const {x, y} = await hover("Charlie");
  const label = await page.evaluate(() => window.bench.at().querySelector(`[aria-label^="Charlie"]`)?.getAttribute("aria-label"));
  expect((await tip())?.text).toBe(label);
  await page.mouse.move(x + 60, y + 20);
  expect(await tip()).toBe(null);
});

it("the tip tells on focus what it tells on hover, and goes when the focus does", async () => {
  const {page} = opened;
  await hover("Bravo");
  const hovered = await tip();
  await page.mouse.move(1, 1);
  expect(await tip()).toBe(null);
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  expect(await tip()).toEqual(hovered);
  await page.keyboard.press("Tab");
  expect(await tip()).toBe(null);
});

it("the pointer may go onto the tip, and its text may be selected", async () => {
  const {page} = opened;
  const {x, y} = await hover("Charlie");
  const box = (await tip()) as Tip;
  const inside = {x: Math.min(box.right - 4, Math.max(box.left + 4, x)), y: box.bottom < y ? box.bottom - 4 : box.top + 4};
  for (let i = 1; i <= 8; i++) await page.mouse.move(x + ((inside.x - x) * i) / 8, y + ((inside.y - y) * i) / 8);
  expect((await tip())?.text).toBe(box.text);
  await page.mouse.dblclick(box.left + 30, (box.top + box.bottom) / 2);
  expect(await page.evaluate(() => String(getSelection()))).not.toBe("");
  expect((await tip())?.text).toBe(box.text);
  expect(await page.evaluate(() => window.bench.inputs())).toBe(0);
});

it("other marks on the straight way from a mark to its tip do not take the tip away; beside it they do", async () => {
  const {page} = opened;
  const [low, above] = await page.evaluate(async () => {
    await window.bench.show(Array.from({length: 4}, (_, i) => ({id: `i${String(i)}`, title: `Mark ${String(i)}`, date: "2023-10-18"})));
    return [...window.bench.at().querySelectorAll(".ic-marks > *")].map((d) => d.getBoundingClientRect()).sort((a, b) => b.y - a.y).map((d) => ({x: d.x + d.width / 2, y: d.y + d.height / 2}));
  });
  expect(low!.y - above!.y).toBeLessThan(20);
  const {x, y} = low!;
  await page.mouse.move(x, y);
  const box = (await tip())!;
  for (let at = y; at > box.bottom - 3; at -= 2) {
    await page.mouse.move(x, at);
    expect((await tip())?.text).toBe(box.text);
  }
  await page.mouse.move(1, 1);
  await page.mouse.move(above!.x, above!.y);
  expect((await tip())?.text).not.toBe(box.text);
});

it("a slanting way to the tip passes over the mark next to it; where the pointer rests there, that mark is meant", async () => {
  const {page} = opened;
  const marks = await page.evaluate(async () => {
    await window.bench.show(["07-01", ...Array<string>(4).fill("10-18"), ...Array<string>(4).fill("10-19")].map((day, i) => ({id: `i${String(i)}`, title: `Mark ${String(i)}, of which there is much to say`, date: `2023-${day}`})), {gaps: "show"});
    return [...window.bench.at().querySelectorAll(".ic-marks > *")].map((d) => d.getBoundingClientRect()).sort((a, b) => b.y - a.y).map((d) => ({x: d.x + d.width / 2, y: d.y + d.height / 2}));
  });
  const [from, over] = [marks[4]!, marks[5]!]; // the topmost of a day, and above it the lowest of the next
  await page.mouse.move(from.x, from.y);
  const box = (await tip())!;
  const to = {x: over.x + 4, y: box.bottom - 2};
  for (let i = 1; i <= 12; i++) {
    await page.mouse.move(from.x + ((to.x - from.x) * i) / 12, from.y + ((to.y - from.y) * i) / 12);
    expect((await tip())?.text).toBe(box.text);
  }
  await page.mouse.move(1, 1);
  await page.mouse.move(from.x, from.y);
  await page.mouse.move(over.x, over.y);
  await expect.poll(async () => (await tip())?.text).not.toBe(box.text);
});

it("Escape hides the tip without the pointer moving, wherever the focus is, and nothing more", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().link.set({picked: ["a"]}); });
  await hover("Charlie");
  await page.keyboard.press("Escape");
  expect(await tip()).toBe(null);
  expect(await page.evaluate(() => window.bench.ids())).toEqual(["a"]);
  await page.mouse.move(1, 1);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => window.bench.ids())).toEqual(["a"]);
});

it("the tip stands inside the window, in every corner and when the page is scrolled", async () => {
  const {page} = opened;
  for (const [style, words] of [["margin: -40px 0 0 -16px", "Alpha"], ["margin-left: 500px; width: 383px", "Echo"], ["margin-top: 400px", "Foxtrot"], ["", "Delta"]] as const)
    for (const rtl of [false, true]) {
      await page.evaluate(async ([style, rtl, words]) => {
        await window.bench.show(window.bench.days, rtl ? {locale: window.bench.ar} : {});
        document.querySelector("main")?.setAttribute("style", style);
        await window.bench.settled();
        window.bench.at().querySelector(`[aria-label*="${words}"]`)?.scrollIntoView({block: "end"});
      }, [style, rtl, words] as const);
      await hover(words);
      const box = (await tip()) as Tip;
      expect(box.text).toContain(words);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(900);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(500);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
    }
});

it("the tip does not cover the mark that it tells of", async () => {
  for (const words of ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"]) {
    const {x, y} = await hover(words);
    const box = (await tip()) as Tip;
    expect(box.left > x || box.right < x || box.top > y || box.bottom < y).toBe(true);
  }
});

it("a redraw leaves no tip that tells of what is not there, or stands elsewhere", async () => {
  const {page} = opened;
  await hover("Charlie");
  await page.evaluate(() => { window.bench.at().update({incidents: window.bench.days.incidents.filter((d) => d.id !== "c")}); });
  expect(await tip()).toBe(null);
  await page.evaluate(async () => { await window.bench.show(); });
  await hover("Charlie");
  await page.evaluate(() => { window.bench.at().update({incidents: [...window.bench.days.incidents, {id: "z", title: "Zulu", date: "2023-12-01"}]}); });
  const box = await tip();
  const {x} = await middleOf(page, "Charlie");
  expect(box === null || (box.left < x && box.right > x)).toBe(true);
});

it("at 320 px, in each of the four, each way to read, no tip of any mark leaves the window", async () => {
  const {page} = opened;
  await page.setViewportSize({width: 320, height: 480});
  const outside = await page.evaluate(async () => {
    const {bench} = window;
    const found: string[] = [];
    for (const rtl of [false, true]) for (const name of Object.keys(bench.charts) as (keyof typeof bench.charts)[]) {
      await bench.show();
      bench.at().remove();
      bench.figures.splice(0);
      document.documentElement.dir = rtl ? "rtl" : "ltr";
      await bench.put(name, bench.usBases, rtl ? {locale: bench.ar} : {});
      const marks = bench.at().querySelector<SVGElement>(".ic-marks");
      const tip = bench.at().querySelector(".ic-tip");
      marks?.focus();
      for (let i = 0; i < Math.min(25, marks?.children.length ?? 0); i++) {
        const box = tip!.getBoundingClientRect();
        if (box.width < 20 || box.left < 0 || box.right > 320 || box.top < 0 || box.bottom > 480) found.push(`${name} ${String(rtl)} ${String(i)} ${JSON.stringify(box)}`);
        marks?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown"}));
      }
      if (document.documentElement.scrollWidth > 320) found.push(`${name} scrolls sideways`);
    }
    document.documentElement.dir = "ltr";
    return found;
  });
  expect(outside).toEqual([]);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
