import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {charts} from "../../src/charts/all.js";
import {usBases} from "../../src/data.js";
import {ar} from "../../src/locale/ar.js";
import {renderToSVG} from "../../src/static.js";
import {folder, run} from "../cli/console.js";
import {openPage, type OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

const file = folder();

/** A page that the command wrote, in a browser without script. */
async function openStatic(chart: string, width: number, lang: string, more: readonly string[] = []): Promise<OpenPage> {
  const output = await file(`${chart}-${lang}-${more.length}.html`);
  const {code, err} = await run(["render", await file("bases.json", usBases), "-c", chart, "--lang", lang, "--width", String(Math.min(width - 32, 720)), "-o", output, ...more]);
  expect([code, err]).toEqual([0, ""]);
  return openPage({url: pathToFileURL(output).href, width, javaScript: false});
}

const looks = Object.keys(charts).flatMap((chart) => [{chart, width: 1100, lang: "en"}, {chart, width: 360, lang: "ar"}]);

describe.each(looks)("the static $chart without script, $width px, $lang", ({chart, width, lang}) => {
  it("shows title, picture, account, source, and on demand the table and every claim with its link", async () => {
    const {page, complaints, close} = await openStatic(chart, width, lang);
    for (const part of [".ic-title", ".ic-summary", ".ic-svg", ".ic-legend", ".ic-account", ".ic-caption"]) expect([part, await page.locator(part).isVisible()]).toEqual([part, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator("tbody tr").first().isVisible()).toBe(false);
    await page.locator(".ic-table > details > summary").first().click();
    expect(await page.locator("tbody tr").last().isVisible()).toBe(true);
    await page.locator(".ic-said > summary").click();
    const shown = await page.locator("tbody tr").evaluateAll((rows) => rows.map((d) => d.getAttribute("data-id")));
    const claims = usBases.incidents.filter((d) => shown.includes(d.id!)).flatMap((d) => d.claims ?? []);
    expect(await page.locator(".ic-said .ic-claim").count()).toBe(claims.length);
    const quotes = claims.flatMap((d) => d.quote ?? []);
    const said = await page.locator(".ic-said").textContent();
    expect(quotes.filter((d) => !said?.includes(d))).toEqual([]);
    expect(complaints()).toEqual([]);
    await close();
  });
});

it("a static figure can be read where no sheet is: its parts in order, its legend in words that are parted", async () => {
  const {page, close} = await openStatic("timeline", 1100, "en", ["--css", "none.css"]);
  expect(await page.locator(".ic-legend").innerText()).toContain("one origin several independent origins");
  const tops = await page.locator(".ic-title, .ic-legend, .ic-svg, .ic-table, .ic-caption").evaluateAll((parts) => parts.map((d) => d.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await close();
});

describe("renderToSVG", () => {
  let bench: OpenPage;
  beforeAll(async () => { bench = await openBench(); });
  afterAll(() => bench.close());

  it.each([["timeline", charts["timeline"]!], ["counter", charts["counter"]!], ["baseMap", charts["map"]!], ["disagreement", charts["disagreement"]!]] as const)("gives what toSVG of a %s gives that stands in no page", async (name, chart) => {
    for (const arabic of [false, true]) {
      const live = await bench.page.evaluate(([name, arabic]) => window.bench.charts[name](window.bench.usBases, {width: 640, ...(arabic && {locale: window.bench.ar})}).toSVG(), [name, arabic] as const);
      expect(renderToSVG(chart, usBases, {width: 640, ...(arabic && {locale: ar})}) === live).toBe(true);
    }
  });
});
