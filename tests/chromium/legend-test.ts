import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());
beforeEach(async () => { await opened.page.evaluate(async () => { await window.bench.show(window.bench.six); }); });

const state = () => opened.page.evaluate(() => {
  const chart = window.bench.at();
  return {
    marks: chart.querySelectorAll(".ic-marks > *").length,
    account: chart.querySelector(".ic-account")?.textContent ?? "",
    legend: [...chart.querySelectorAll(".ic-entry[data-toggles]")].map((d) => [d.textContent, d.getAttribute("aria-pressed")]),
    hidden: chart.link.state.hiddenClasses,
    focus: document.activeElement?.getAttribute("data-toggles")
  };
});

const entry = (words: string) => opened.page.getByRole("button", {name: words, exact: true});

it("a switch of the legend takes its marks away; the count falls and the account says so", async () => {
  const before = await state();
  expect(before.marks).toBe(6);
  expect(before.account).toMatch(/^Shown: 8 attacks in 6 incidents\./);
  await entry("several independent origins").click();
  const after = await state();
  expect(after.marks).toBe(5);
  expect(after.account).toMatch(/^Shown: 5 attacks/);
  expect(after.account).toContain("1 switched off in the legend");
  expect(after.hidden).toEqual(["basis:several"]);
  expect(after.legend).toEqual(before.legend.map(([words]) => [words, words === "several independent origins" ? "false" : "true"]));
});

it("it keeps the focus, and a second press brings all back", async () => {
  const {page} = opened;
  const before = await state();
  await entry("one origin").focus();
  await page.keyboard.press("Enter");
  expect(await state()).toMatchObject({marks: 4, focus: "basis:one"});
  await page.keyboard.press("Space");
  expect(await state()).toEqual({...before, focus: "basis:one"});
});

it("with all switched off there is no picture, but a way back", async () => {
  const {page} = opened;
  const words = (await state()).legend.map(([words]) => words ?? "");
  for (const name of words) await entry(name).click();
  expect(await state()).toMatchObject({marks: 0, legend: words.map((d) => [d, "false"])});
  expect(await page.evaluate(() => window.bench.at().querySelector(".ic-message")?.textContent)).toBe("Of 6 entries given, none is shown.");
  await entry(words[0] ?? "").click();
  expect((await state()).marks).toBeGreaterThan(0);
});

it("context and responses can be switched off too, and are not among what is counted", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const {bench} = window;
    await bench.show({...bench.six, incidents: [...bench.six.incidents, {id: "k", date: "2023-10-19", kind: "context", title: "Meeting"}]});
  });
  expect(await state()).toMatchObject({marks: 7});
  await entry("context").click();
  expect(await state()).toMatchObject({marks: 6, hidden: ["kind:context"]});
  const {account} = await state();
  expect(account).toMatch(/^Shown: 8 attacks in 6 incidents, of 7 entries given\./);
  expect(account).toContain("Left out: 1 switched off in the legend.");
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
