// The file of incident-charts/widget in what runs it in a notebook: anywidget's runtime on Jupyter's widgets, and a kernel's messages.
import {build} from "esbuild";
import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import {openPage, settled, type OpenPage} from "../tools/browser.js";
import {readText, root} from "../tools/project.js";
import {days} from "./days.js";
import type {} from "./widget-host.js";

const esm = readText("dist/incident-charts.widget.min.js");
const none = Object.fromEntries([".css", ".svg", ".woff", ".woff2", ".ttf", ".eot"].map((d) => [d, "empty" as const]));

let opened: OpenPage, script: string;
beforeAll(async () => {
  const {outputFiles} = await build({
    entryPoints: [`${root}/tests/chromium/widget-host.ts`], bundle: true, write: false, format: "esm", logLevel: "silent", loader: none
  });
  script = outputFiles[0]!.text;
  opened = await openPage({height: 1600});
  await opened.page.route("**/*", (route) => route.request().url().endsWith(".js")
    ? route.fulfill({body: script, contentType: "text/javascript"})
    : route.fulfill({body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>widget</title><link rel="icon" href="data:,"><body><div></div><div></div><script type="module" src="host.js"></script>`, contentType: "text/html"}));
});
afterAll(() => opened.close());
beforeEach(async () => {
  const {page} = opened;
  await page.goto("http://127.0.0.1/widget.html");
  await page.evaluate(async ([esm, incidents]) => {
    window.kernel.open(esm, {chart: "timeline", incidents, options: {lane: "site"}, value: [], state: {}});
    for (const place of document.querySelectorAll("div")) await window.kernel.display(place);
  }, [esm, days] as const);
  await page.locator("figure").nth(1).waitFor();
  await settled(page);
});

const heard = () => opened.page.evaluate(() => window.kernel.heard);
const set = (state: object) => opened.page.evaluate((state) => window.kernel.set(state as Record<string, unknown>), state);
/** Of each view, the titles of the marks that are picked. */
const picked = () => opened.page.evaluate(() => [...document.querySelectorAll("figure")].map((d) => [...d.querySelectorAll(".ic-marks > [data-picked]")].map((d) => d.getAttribute("aria-label")!.split(",")[0])));
/** The middle of a mark in the first view. */
async function middle(words: string): Promise<{x: number; y: number}> {
  const {x, y, width, height} = (await opened.page.locator(`.ic-marks > [aria-label^="${words}"]`).first().boundingBox())!;
  return {x: x + width / 2, y: y + height / 2};
}

it("a pick by keys is one message to the kernel, and shows in the other view", async () => {
  const {page} = opened;
  await page.locator(".ic-marks").first().focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect.poll(heard).toEqual([{value: ["a"]}]);
  expect(await picked()).toEqual([["Alpha"], ["Alpha"]]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect.poll(heard).toEqual([{value: ["a"]}, {value: []}]);
});

it("a period that is brushed is one message, when the drag rests", async () => {
  const {page} = opened;
  const [bravo, delta] = [await middle("Bravo"), await middle("Delta")];
  await page.mouse.move(bravo.x, bravo.y + 25);
  await page.locator(".selection").first().waitFor({state: "attached"}); // the brush comes with the pointer
  await page.mouse.down();
  await page.mouse.move(delta.x, bravo.y + 25, {steps: 12});
  await page.mouse.up();
  await expect.poll(async () => (await heard()).length).toBe(1);
  expect(await heard()).toMatchObject([{state: {period: ["2023-10-18", "2023-10-22"]}}]);
});

it("what the kernel sets is shown in each view and not sent back, and keeps what the reader did", async () => {
  const {page} = opened;
  await page.locator(".ic-table summary").first().click();
  await set({value: ["b"], state: {asOf: "2023-10-21"}});
  await set({incidents: {...days, incidents: days.incidents.slice(0, 4)}, options: {lane: "country"}});
  await settled(page);
  expect(await picked()).toEqual([["Bravo"], ["Bravo"]]);
  expect(await page.locator("details[open] table").count()).toBe(1);
  expect(await page.evaluate(() => [...document.querySelectorAll("figure")].map((d) => d.querySelectorAll(".ic-marks > *").length))).toEqual([3, 3]); // one of the four is of a later day
  expect(await heard()).toEqual([]);
});

it("a view that is removed leaves nothing behind, and the other one lives on", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.kernel.views[0]!.remove(); });
  await expect.poll(() => page.locator("figure").count()).toBe(1);
  await set({value: ["d"]});
  await expect.poll(picked).toEqual([["Delta"]]);
});

it("a map has its shapes and its language inside", async () => {
  const {page} = opened;
  await set({chart: "map", options: {shapes: "middle-east", locale: "ar"}});
  await expect.poll(() => page.locator("figure.ic-map[lang=ar]").count()).toBe(2);
});

it("what is wrong is said in the place of the figure", async () => {
  await set({options: {lanes: "site"}});
  await expect.poll(() => opened.page.locator("[role=alert]").allTextContents()).toEqual(Array(2).fill("incident-charts: unknown option: lanes (did you mean lane?)"));
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
