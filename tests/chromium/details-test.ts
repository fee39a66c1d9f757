import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {activeOf, middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => { await window.bench.show(); });
});

async function click(words: string): Promise<void> {
  const {x, y} = await middleOf(opened.page, words);
  await opened.page.mouse.move(1, 1);
  await opened.page.mouse.click(x, y);
}

const panel = (i = 0): Promise<string | null> => opened.page.evaluate((i) => {
  const found = window.bench.at(i).querySelector<HTMLElement>(".ic-panel");
  return found && !found.hidden && found.getBoundingClientRect().height > 0 ? found.innerText : null;
}, i);

it("a click opens every claim of the mark: who, in which words, when, with its link", async () => {
  const {page} = opened;
  expect(await panel()).toBe(null);
  await click("Charlie");
  const text = await panel();
  for (const words of ["Charlie", "Northern Group", "armed group", "drone", "hit", "Army of the South", "intercepted", "said 21 October 2023", "2 origins"]) expect(text).toContain(words);
  expect(await page.evaluate(() => window.bench.at().querySelectorAll(".ic-panel .ic-claim").length)).toBe(2);
  const link = await page.evaluate(() => {
    const found = window.bench.at().querySelector(".ic-panel a");
    return [found?.getAttribute("href"), found?.getAttribute("rel"), found?.textContent];
  });
  expect(link).toEqual(["https://example.org/c", "noopener noreferrer", expect.stringContaining("example.org")]);
});

it("of every incident of the articles, the details hold each claim: source, quote and link", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench} = window;
    const figure = await bench.show(bench.usBases);
    const {rows} = bench.readIncidents(bench.usBases);
    const missing: string[] = [];
    for (const mark of figure.querySelectorAll(".ic-marks > *")) {
      mark.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      const row = rows.find((d) => d.id === bench.ids()[0]);
      const shown = [...figure.querySelectorAll(".ic-panel .ic-incident > .ic-claims:first-of-type > .ic-claim")];
      if (shown.length !== row?.claims.length) missing.push(`${String(row?.id)}: ${String(shown.length)} of ${String(row?.claims.length)} claims`);
      for (const {source, quote, url} of row?.claims ?? []) {
        const held = shown.some((d) => d.textContent.includes(source.name) && (quote === null || d.textContent.includes(quote)) && (url === null || d.querySelector("a")?.getAttribute("href") === url));
        if (!held) missing.push(`${String(row?.id)}: ${source.name}`);
      }
    }
    return {marks: figure.querySelectorAll(".ic-marks > *").length, missing};
  });
  expect(found.marks).toBeGreaterThan(30);
  expect(found.missing).toEqual([]);
});

it("an incident without a source says so, and a join by the editor too", async () => {
  await click("Alpha");
  expect(await panel()).toContain("Listed; no source is given.");
  await click("Echo");
  expect(await panel()).toContain("joined by the editor");
});

it("Enter opens them as a click does, and the number of claims is told to who cannot see", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await panel()).toContain("Bravo");
  expect(await page.evaluate(() => window.bench.at().querySelector("[role=status]")?.textContent)).toBe("1 claim; 1 report of 1 statement, 1 origin");
});

it("the button closes them, leaves the pick, and brings the reader back to the mark", async () => {
  const {page} = opened;
  await click("Bravo");
  await page.locator(".ic-close").click();
  expect(await panel()).toBe(null);
  expect(await picked(page)).toEqual(["b"]);
  expect(await activeOf(page)).toBe("Bravo");
  await page.keyboard.press("ArrowRight");
  expect(await activeOf(page)).toBe("Charlie");
});

it("Escape that clears the pick closes them", async () => {
  const {page} = opened;
  await click("Bravo");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await picked(page)).toEqual([]);
  expect(await panel()).toBe(null);
});

it("several picked are shown one below the other, and a bin of many says how many more there are", async () => {
  const {page} = opened;
  await click("Bravo");
  const {x, y} = await middleOf(page, "Delta");
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  expect(await panel()).toMatch(/Bravo[^]*Delta|Delta[^]*Bravo/);
  const found = await page.evaluate(async () => {
    const figure = await window.bench.show(window.bench.generated(5000));
    const mark = [...figure.querySelectorAll(".ic-marks > *")][30];
    mark?.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey: true}));
    return {picked: figure.value.length, shown: figure.querySelectorAll(".ic-panel .ic-incident").length, text: figure.querySelector(".ic-panel")?.textContent};
  });
  expect(found.picked).toBeGreaterThan(50);
  expect(found.shown).toBe(50);
  expect(found.text).toContain(`${found.picked - 50} more`);
});

it("details: an element of the page, or none", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench} = window;
    const aside = document.createElement("aside");
    const click = (): void => { bench.at().querySelector(`[aria-label^="Bravo"]`)?.dispatchEvent(new MouseEvent("click", {bubbles: true})); };
    await bench.show(bench.days, {details: aside});
    document.body.append(aside);
    click();
    const elsewhere = {aside: aside.textContent.includes("Northern Group"), own: bench.at().querySelector(".ic-panel")?.textContent};
    await bench.show(bench.days, {details: "none"});
    click();
    return {...elsewhere, none: bench.at().querySelector(".ic-panel")?.textContent, ids: bench.ids()};
  });
  expect(found).toEqual({aside: true, own: "", none: "", ids: ["b"]});
});

it("the table has a row for each incident once, in the order of the marks, its links, and what is picked", async () => {
  const {page} = opened;
  const rows = () => page.evaluate(() => [...window.bench.at().querySelectorAll("tbody tr")].map((d) => [d.querySelector("th")?.textContent, d.querySelector("td")?.textContent, d.hasAttribute("data-picked")]));
  expect(await rows()).toEqual([]);
  await page.locator(".ic-table summary").first().click();
  await expect.poll(rows).toEqual([["Alpha", "1", false], ["Bravo", "2", false], ["Charlie", "3", false], ["Delta", "4", false], ["Echo", "5", false], ["Foxtrot", "6", false]]);
  await click("Delta");
  expect((await rows()).filter(([, , chosen]) => chosen)).toEqual([["Delta", "4", true]]);
  expect(await page.evaluate(() => window.bench.at().querySelector("tbody a")?.getAttribute("href"))).toBe("https://example.org/c");
});

it("the table is made a hundred rows at a time", async () => {
  const {page} = opened;
  await page.evaluate(async () => { await window.bench.show(window.bench.generated(250)); });
  await page.locator(".ic-table summary").first().click();
  const count = () => page.evaluate(() => window.bench.at().querySelectorAll("tbody tr").length);
  await expect.poll(count).toBe(100);
  await page.locator(".ic-more").click();
  expect(await count()).toBe(200);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("ic-more");
  await page.locator(".ic-more").click();
  expect(await count()).toBe(250);
  expect(await page.locator(".ic-more").count()).toBe(0);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
