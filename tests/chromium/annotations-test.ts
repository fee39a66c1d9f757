import {afterAll, beforeAll, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {activeOf, middleOf, openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());

const annotations = [{incident: "b", text: "Words on b"}, {date: "2023-10-19", text: "Words on the 19th"}, {site: "hill", text: "Words on the hill"}, {date: "2024-02-02", text: "Words on a day that is not there"}];
const show = (width: number) => opened.page.evaluate(async ([annotations, width]) => { await window.bench.show(window.bench.six, {annotations}, width); }, [annotations, width] as const);

it("arrow keys come to an annotation right after its incident, and to a date in its place in time", async () => {
  const {page} = opened;
  for (const width of [800, 360]) {
    await show(width);
    await page.locator(".ic-marks").focus();
    const steps: (string | null)[] = [];
    for (let i = 0; i < 10; i++) {
      steps.push(await activeOf(page));
      await page.keyboard.press("ArrowDown");
    }
    expect(steps.map((d) => d?.split(" (")[0])).toEqual(["Rocket attack", "Drone attack", "Editor’s note: Words on b", "Drone attack", "Editor’s note: Words on the 19th", "Attack", "Attack", "Editor’s note: Words on the hill", "Editor’s note: Words on a day that is not there", "Mortar attack"]);
  }
});

it("pointing at an annotation gives all its words, and picking it its incidents, with its words above their claims", async () => {
  const {page} = opened;
  await show(800);
  const at = await middleOf(page, "Words on b");
  await page.mouse.move(at.x, at.y);
  expect(await page.locator(".ic-tip").textContent()).toBe("Editor’s note: Words on b (Drone attack, West Harbour)");
  await page.mouse.click(at.x, at.y);
  expect(await page.evaluate(() => window.bench.ids())).toEqual(["b"]);
  expect(await page.locator(".ic-panel .ic-note").first().textContent()).toContain("Words on b");
  const away = await middleOf(page, "Words on a day that is not there");
  await page.mouse.click(away.x, away.y);
  expect(await page.evaluate(() => window.bench.ids())).toEqual([]);
  expect(await page.locator(".ic-panel").textContent()).toContain("Words on a day that is not there");
});

it("update draws other annotations, and an option that is none of them is refused", async () => {
  await show(800);
  const drawn = await opened.page.evaluate(() => {
    const figure = window.bench.at();
    figure.update({annotations: [{site: "hill", text: "Other words"}]});
    const words = [...figure.querySelectorAll(".ic-marks > *")].map((d) => d.getAttribute("aria-label") ?? "").filter((d) => d.startsWith("Editor"));
    let refused = "";
    try { figure.update({annotations: [{text: "About nothing"} as never]}); } catch (error) { refused = String(error); }
    return {words, refused};
  });
  expect(drawn).toEqual({words: ["Editor’s note: Other words (Hill Station)"], refused: "Error: annotations[0]: give it a text, and one of date, site and incident"});
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
