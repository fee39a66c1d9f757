import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({height: 1400}); });
afterAll(() => opened.close());
/** Two figures on one link: the one by country, the other by site. */
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => {
    const {bench} = window;
    const link = new bench.Link();
    await bench.show(bench.days, {link});
    bench.add(bench.days, {link, lane: "site"});
    await bench.settled();
    for (const i of [0, 1]) await bench.gestures(i);
  });
});

async function click(words: string, figure = 0): Promise<void> {
  const {x, y} = await middleOf(opened.page, words, figure);
  await opened.page.mouse.move(1, 1);
  await opened.page.mouse.click(x, y);
}

async function drag(from: string, to: string, figure: number): Promise<void> {
  const {page} = opened;
  const [a, b] = [await middleOf(page, from, figure), await middleOf(page, to, figure)];
  await page.mouse.move(a.x, a.y - 14);
  await page.mouse.down();
  await page.mouse.move(b.x, a.y - 14, {steps: 4});
  await page.mouse.up();
}

const state = (i: number) => opened.page.evaluate((i) => {
  const chart = window.bench.at(i);
  return {
    marks: [...chart.querySelectorAll(".ic-marks > *")].map((d) => d.getAttribute("aria-label")?.split(",")[0]),
    selected: [...chart.querySelectorAll(".ic-marks > [aria-selected=true]")].map((d) => d.getAttribute("aria-label")?.split(",")[0]),
    rings: chart.querySelectorAll(".ic-picked").length,
    account: chart.querySelector(".ic-account")?.textContent ?? "",
    brushed: (chart.querySelector(".selection")?.getBoundingClientRect().width ?? 0) > 0,
    details: chart.querySelectorAll(".ic-claim, .ic-incident").length,
    inputs: window.bench.inputs(i)
  };
}, i);

const set = (change: object) => opened.page.evaluate((change) => { window.bench.at().link.set(change); }, change);
const all = ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"];

it("what is picked in one is picked in both; input and details are of the one acted in", async () => {
  await click("Bravo");
  expect(await picked(opened.page, 1)).toEqual(["b"]);
  expect(await state(0)).toMatchObject({selected: ["Bravo"], rings: 1, inputs: 1});
  expect(await state(1)).toMatchObject({selected: ["Bravo"], rings: 1, inputs: 0, details: 0});
  expect((await state(0)).details).toBeGreaterThan(0);
  await click("Delta", 1);
  expect(await state(0)).toMatchObject({selected: ["Delta"], inputs: 1, details: 0});
  expect(await state(1)).toMatchObject({selected: ["Delta"], inputs: 1});
  expect((await state(1)).details).toBeGreaterThan(0);
});

it("a pick draws no mark anew, in neither", async () => {
  const {page} = opened;
  await page.evaluate(() => { for (const i of [0, 1]) for (const d of window.bench.at(i).querySelectorAll(".ic-marks > *")) d.setAttribute("data-kept", ""); });
  await click("Bravo");
  expect(await page.evaluate(() => document.querySelectorAll("[data-kept]").length)).toBe(12);
});

it("a period set in one filters only the other, and shows as a brush only in the one", async () => {
  await drag("Bravo", "Delta", 0);
  expect(await state(0)).toMatchObject({marks: all, brushed: true});
  expect(await state(1)).toMatchObject({marks: ["Bravo", "Charlie", "Delta"], brushed: false});
  const {account} = await state(1);
  expect(account).toContain("2 outside the period");
  expect(account).toContain("1 undated");
  expect(account).toContain("Only 18");
  expect((await state(0)).account).not.toContain("Only");
});

it("two brush: the last one wins, and a redraw changes what neither shows", async () => {
  await drag("Bravo", "Delta", 0);
  await drag("Charlie", "Delta", 1);
  const one = {marks: ["Charlie", "Delta"], brushed: false};
  const other = {marks: ["Bravo", "Charlie", "Delta"], brushed: true};
  expect(await state(0)).toMatchObject(one);
  expect(await state(1)).toMatchObject(other);
  await set({asOf: "2024-01-01"});
  expect(await state(0)).toMatchObject(one);
  expect(await state(1)).toMatchObject(other);
  await set({period: null});
  expect(await state(0)).toMatchObject({marks: all, brushed: false});
  expect(await state(1)).toMatchObject({marks: all, brushed: false});
});

it("a click beside all marks of the one that brushed brings both back", async () => {
  const {page} = opened;
  await drag("Bravo", "Charlie", 0);
  const {x, y} = await middleOf(page, "Echo");
  await page.mouse.click(x - 45, y - 14);
  expect(await state(0)).toMatchObject({marks: all, brushed: false});
  expect(await state(1)).toMatchObject({marks: all, brushed: false});
});

it("the one that is filtered can itself be brushed, anywhere", async () => {
  await drag("Bravo", "Delta", 0);
  await drag("Bravo", "Charlie", 1);
  expect(await opened.page.evaluate(() => window.bench.at().link.state.period)).toEqual(["2023-10-18", "2023-10-20"]);
});

it("asOf, sources that are switched off, and joins are counted anew in both", async () => {
  await set({asOf: "2023-10-19"});
  for (const i of [0, 1]) expect(await state(i)).toMatchObject({marks: ["Alpha", "Bravo", "Foxtrot"]});
  expect((await state(1)).account).toContain("As it stood on 19 October 2023");
  await set({asOf: null, hiddenSources: ["group"]});
  for (const i of [0, 1]) expect(await state(i)).toMatchObject({marks: all.filter((d) => d !== "Bravo")});
  expect((await state(0)).account).toContain("Switched off: Northern Group");
  await set({hiddenSources: [], joins: false});
  for (const i of [0, 1]) expect(await state(i)).toMatchObject({marks: all.filter((d) => d !== "Echo")});
  await set({joins: true});
  for (const i of [0, 1]) expect(await state(i)).toMatchObject({marks: all});
});

it("whoever listens to the link hears of every act once, and by whom", async () => {
  const {page} = opened;
  await page.evaluate(() => {
    const {bench} = window;
    bench.at().link.addEventListener("change", ({detail: {changed, by}}) => {
      document.body.dataset["heard"] = `${document.body.dataset["heard"] ?? ""}${changed.join("+")} by ${by === bench.at(0) ? "one" : by === bench.at(1) ? "other" : "page"}; `;
    });
  });
  await click("Bravo");
  await click("Bravo", 1);
  await click("Alpha", 1);
  await set({joins: false, asOf: "2024-01-01"});
  await set({joins: false});
  expect(await page.evaluate(() => document.body.dataset["heard"])).toBe("picked by one; picked by other; asOf+joins by page; ");
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
