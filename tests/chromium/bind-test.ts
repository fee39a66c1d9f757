// Observable's own bind, with figures on either side of it.
import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {Incident} from "../../src/index.js";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({height: 1400}); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => { await window.bench.show(); });
  // A binding lasts as long as its target stands in the cell of a notebook.
  await opened.page.evaluate(() => { document.querySelector("main")!.className = "observablehq"; });
});

async function click(words: string, figure = 0): Promise<void> {
  const {x, y} = await middleOf(opened.page, words, figure);
  await opened.page.mouse.click(x, y);
}

it("a figure that is bound to checkboxes follows them, and they follow it", async () => {
  const {page} = opened;
  await page.evaluate(() => {
    const {bench} = window;
    const boxes = bench.Inputs.checkbox<Incident>(bench.days.incidents, {format: (d) => d.title ?? ""});
    bench.Inputs.bind(bench.at(), boxes);
    document.querySelector("main")?.prepend(boxes);
    Object.assign(window, {boxes});
  });
  const boxes = () => page.evaluate(() => (window as unknown as {boxes: {value: Incident[]}}).boxes.value.map((d) => d.id));
  const ids = () => page.evaluate(() => window.bench.ids());
  await click("Bravo");
  expect(await boxes()).toEqual(["b"]);
  expect(await page.evaluate(() => window.bench.inputs())).toBe(1);
  await page.getByRole("checkbox", {name: "Delta"}).check();
  expect(await ids()).toEqual(["b", "d"]);
  await page.getByRole("checkbox", {name: "Bravo"}).uncheck();
  expect(await ids()).toEqual(["d"]);
  expect(await page.evaluate(() => window.bench.inputs())).toBe(1);
  expect(await page.evaluate(() => window.bench.at().querySelectorAll("[data-picked]").length)).toBe(1);
});

it("two figures with links of their own are bound to one another, and a pick in either goes round once", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const {bench} = window;
    bench.add(bench.days, {lane: "site"});
    await bench.settled();
    bench.Inputs.bind(bench.at(0), bench.at(1));
  });
  const all = () => page.evaluate(() => [0, 1].map((i) => [...window.bench.ids(i), window.bench.inputs(i)]));
  await click("Bravo");
  expect(await all()).toEqual([["b", 1], ["b", 1]]);
  await click("Delta", 1);
  expect(await all()).toEqual([["d", 1], ["d", 2]]);
});

it("a value that the source has at first, or is given none of, is the figure's", async () => {
  const ids = await opened.page.evaluate(() => {
    const {bench} = window;
    const source = bench.Inputs.input<readonly Incident[] | null>(bench.days.incidents.slice(0, 2));
    bench.Inputs.bind(bench.at(), source);
    const first = bench.ids();
    source.value = null;
    source.dispatchEvent(new Event("input"));
    return [first, bench.ids()];
  });
  expect(ids).toEqual([["c", "a"], []]);
});

it("input means a pick: the figure's own fields and sliders dispatch none that leaves it", async () => {
  const {page} = opened;
  await page.evaluate(async () => { await window.bench.show(window.bench.days, {controls: ["period", "sources", "playhead"]}); });
  await page.locator(".ic-switches summary").click();
  await page.locator(".ic-choice input").first().click();
  await page.getByRole("slider").press("Home");
  await page.locator(".ic-period summary").click();
  await page.locator("[data-control=from]").fill("2023-10-18");
  expect(await page.evaluate(() => [window.bench.inputs(), window.bench.at().link.state.period?.[0], window.bench.at().link.state.asOf])).toEqual([0, "2023-10-18", "2023-10-18"]);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
