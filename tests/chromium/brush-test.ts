import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => {
    await window.bench.show();
    await window.bench.gestures();
  });
});

const period = (i = 0): Promise<readonly string[] | null> => opened.page.evaluate((i) => window.bench.at(i).link.state.period, i);

/** Where the brushed period is drawn, from the left edge to the right one; `null`: nowhere. */
const drawn = (i = 0): Promise<number[] | null> => opened.page.evaluate((i) => {
  const box = window.bench.at(i).querySelector(".selection")?.getBoundingClientRect();
  return box && box.width > 0 ? [Math.round(box.left), Math.round(box.right)] : null;
}, i);

/** Drags, below the marks, from the day of one to the day of another. */
async function drag(from: string, to: string, steps = 5): Promise<void> {
  const {page} = opened;
  const [a, b] = [await middleOf(page, from), await middleOf(page, to)];
  await page.mouse.move(a.x, a.y + 25);
  await page.mouse.down();
  await page.mouse.move(b.x, a.y + 25, {steps});
  await page.mouse.up();
}

const field = (name: string) => opened.page.locator(`[data-control=${name}]`).first();
const openPeriod = () => opened.page.locator(".ic-period summary").first().click();

it("a drag sets the period to every day that it touches, and picks nothing", async () => {
  await drag("Bravo", "Delta");
  expect(await period()).toEqual(["2023-10-18", "2023-10-22"]);
  expect(await picked(opened.page)).toEqual([]);
  expect(await opened.page.evaluate(() => window.bench.inputs())).toBe(0);
});

it("what is brushed is drawn to the edges of its days, and still is after a redraw and in another width", async () => {
  const {page} = opened;
  await drag("Bravo", "Delta");
  const [bravo, delta] = [await middleOf(page, "Bravo"), await middleOf(page, "Delta")];
  const day = (delta.x - bravo.x) / 4;
  const before = await drawn();
  expect(before?.[0]).toBeCloseTo(bravo.x - day / 2, -1);
  expect(before?.[1]).toBeCloseTo(delta.x + day / 2, -1);
  await page.evaluate(() => { window.bench.at().update({subtitle: "drawn anew"}); });
  expect(await drawn()).toEqual(before);
  await page.evaluate(async () => {
    (document.querySelector("main") as HTMLElement).style.width = "700px";
    await window.bench.settled();
  });
  const narrow = await middleOf(page, "Bravo");
  expect((await drawn())?.[0]).toBeLessThan(narrow.x);
  expect((await drawn())?.[0]).toBeGreaterThan(narrow.x - day);
  expect(await period()).toEqual(["2023-10-18", "2023-10-22"]);
});

it("a click on a mark picks it, in the period and beside it, and leaves the period as it is", async () => {
  const {page} = opened;
  await drag("Bravo", "Delta");
  for (const [words, id] of [["Charlie", "c"], ["Echo", "e"], ["Delta", "d"], ["Alpha", "a"]] as const) {
    const {x, y} = await middleOf(page, words);
    await page.mouse.move(1, 1);
    await page.mouse.click(x, y);
    expect(await picked(page)).toEqual([id]);
    expect(await period()).toEqual(["2023-10-18", "2023-10-22"]);
    expect(await drawn()).not.toBe(null);
  }
});

it("a drag of what is brushed moves it, and it stays as long as it was", async () => {
  const {page} = opened;
  await drag("Bravo", "Delta");
  const [charlie, echo] = [await middleOf(page, "Charlie"), await middleOf(page, "Echo")];
  const day = (echo.x - charlie.x) / 4;
  for (const [days, expected] of [[1, ["2023-10-19", "2023-10-23"]], [1.3, ["2023-10-20", "2023-10-24"]], [-2.4, ["2023-10-18", "2023-10-22"]]] as const) {
    const box = (await drawn()) as [number, number];
    const at = {x: (box[0] + box[1]) / 2, y: charlie.y + 10};
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + days * day, at.y, {steps: 7});
    await page.mouse.up();
    expect(await period()).toEqual(expected);
  }
});

it("a click beside all marks, and the button, clear it", async () => {
  const {page} = opened;
  await drag("Alpha", "Bravo");
  expect(await period()).toEqual(["2023-10-16", "2023-10-18"]);
  const {x, y} = await middleOf(page, "Echo");
  await page.mouse.click(x - 40, y + 10);
  expect(await period()).toBe(null);
  expect(await drawn()).toBe(null);
  await drag("Alpha", "Bravo");
  await openPeriod();
  await field("clearPeriod").click();
  expect(await period()).toBe(null);
  expect(await field("clearPeriod").isVisible()).toBe(false);
});

it("two fields set it without a pointer, one of them alone from or up to its day; an end before the start waits", async () => {
  await openPeriod();
  await field("from").fill("2023-10-18");
  expect(await period()).toEqual(["2023-10-18", "2023-10-24"]);
  expect(await field("to").inputValue()).toBe("2023-10-24");
  await field("to").fill("2023-10-20");
  expect(await period()).toEqual(["2023-10-18", "2023-10-20"]);
  await field("from").fill("");
  expect(await period()).toEqual(["2023-10-16", "2023-10-20"]);
  await field("to").fill("2023-10-10");
  expect(await period()).toEqual(["2023-10-16", "2023-10-20"]);
});

it("a day that is typed in is not taken before its year is whole", async () => {
  const {page} = opened;
  await openPeriod();
  await field("from").focus();
  await page.evaluate(() => window.bench.at().link.addEventListener("change", () => { document.body.dataset["periods"] = `${document.body.dataset["periods"] ?? ""}${String(window.bench.at().link.state.period?.[0])} `; }));
  await page.keyboard.type("10102023");
  expect(await page.evaluate(() => document.body.dataset["periods"])).toBe("2023-10-10 ");
  await field("to").focus();
  await page.keyboard.type("11112023"); // the same in either order of day and month
  expect(await period()).toEqual(["2023-10-10", "2023-11-11"]);
});

it("from right to left, the period runs with time", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    await window.bench.show(window.bench.days, {locale: window.bench.ar});
    await window.bench.gestures();
  });
  await drag("Bravo", "Delta");
  expect(await period()).toEqual(["2023-10-18", "2023-10-22"]);
  await page.mouse.click((await middleOf(page, "Charlie")).x, (await middleOf(page, "Charlie")).y);
  expect(await period()).toEqual(["2023-10-18", "2023-10-22"]);
});

it("a period that reaches beyond what is zoomed to is not cut by a click", async () => {
  const {page} = opened;
  await drag("Alpha", "Echo");
  await page.locator("[data-control=zoomIn]").click();
  const {x, y} = await middleOf(page, "Charlie");
  await page.mouse.click(x, y);
  expect(await picked(page)).toEqual(["c"]);
  expect(await period()).toEqual(["2023-10-16", "2023-10-24"]);
});

it("in every figure the fields set the period, by keys alone; one without an axis to brush is filtered by it as the others are", async () => {
  const {page} = opened;
  const filtered = () => page.evaluate(() => window.bench.at().querySelector(".ic-account")?.textContent.includes("Only "));
  for (const name of ["counter", "baseMap", "disagreement", "timeline"] as const) {
    await page.evaluate(async (name) => {
      const {bench} = window;
      await bench.show(bench.usBases, {}, name === "timeline" ? 340 : undefined);
      bench.at().remove();
      bench.figures.splice(0);
      await bench.put(name, bench.usBases, {controls: ["period"]});
      bench.at().querySelector<HTMLElement>(".ic-period summary")?.focus();
    }, name);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("11112023");
    expect((await period())?.[0], name).toBe("2023-11-11");
    expect(await filtered(), name).toBe(name !== "counter"); // which has an axis here
    await page.evaluate(() => { window.bench.at().querySelector<HTMLElement>("[data-control=clearPeriod]")?.focus(); });
    await page.keyboard.press("Enter");
    expect(await period(), name).toBe(null);
    expect(await filtered(), name).toBe(false);
  }
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
