// The whole package on a page with the strictest policy that lets it load: from the script tag, and from modules.
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import type {LivingFigure} from "../../src/index.js";
import {openPage, settled, type OpenPage} from "../tools/browser.js";

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

declare global {
  interface Window {
    violations: string[];
    charts: Record<"timeline" | "counter" | "map" | "disagreement", LivingFigure>;
  }
}

const listen = `window.violations = [];
document.addEventListener("securitypolicyviolation", (d) => violations.push(d.effectiveDirective + " " + d.blockedURI));`;
const draw = `const controls = ["zoom", "period", "sources", "playhead", "download"], link = new Link();
window.charts = {timeline: timeline(usBases, {link, controls, lane: "site"}), counter: counter(usBases, {link, controls}), map: baseMap(usBases, {link, controls, shapes: middleEast}), disagreement: disagreement(usBases, {link, controls})};
document.querySelector("main").append(...Object.values(charts));`;
const tag = (name: string, type = "text/javascript") => `<script src="${name}" type="${type}"></script>`;

const ways = {
  "the script tag": {
    tags: ["incident-charts", "data", "shapes/middle-east"].map((d) => tag(`/dist/${d}.min.js`)).join("") + tag("page.js", "module"),
    script: `const {timeline, counter, baseMap, disagreement, Link, usBases, middleEast} = IncidentCharts;\n${draw}`
  },
  "modules": {
    tags: tag("page.js", "module"),
    script: `import {timeline, counter, baseMap, disagreement, Link} from "/dist/incident-charts.bundle.min.js";
import {usBases} from "/dist/data.js";
import {middleEast} from "/dist/shapes/middle-east.js";\n${draw}`
  }
};

async function open({tags, script}: {tags: string; script: string}): Promise<OpenPage> {
  const opened = await openPage({height: 1000});
  const files: Record<string, [type: string, body: string]> = {
    "page.html": ["text/html; charset=utf-8", `<!doctype html><html lang="en"><title>strict</title>${tag("listen.js")}<main></main>${tags}</html>`],
    "listen.js": ["text/javascript", listen],
    "page.js": ["text/javascript", script],
    "favicon.ico": ["image/png", ""]
  };
  for (const [name, [contentType, body]] of Object.entries(files)) await opened.page.route(new URL(name, inject("site")).href, (route) => route.fulfill({contentType, body, headers: {"content-security-policy": policy}}));
  await opened.page.goto(new URL("page.html", inject("site")).href);
  await opened.page.locator(".ic-disagreement .ic-marks > *").first().waitFor({state: "attached"});
  await settled(opened.page);
  return opened;
}

const violations = (page: Page) => page.evaluate(() => window.violations);
const state = (page: Page) => page.evaluate(() => window.charts.timeline.link.state);
const names = ["timeline", "counter", "map", "disagreement"] as const;

/** A free spot, or the middle of a mark, in sight. */
async function spot(page: Page, selector: string): Promise<{x: number; y: number; width: number; height: number}> {
  const found = page.locator(selector).first();
  await found.evaluate((d) => { d.scrollIntoView({block: "center"}); });
  await settled(page);
  return (await found.boundingBox())!;
}

describe.each(Object.entries(ways))("under the strictest policy, from %s", (_, way) => {
  let opened: OpenPage, page: Page;
  beforeAll(async () => {
    opened = await open(way);
    page = opened.page;
  });
  afterAll(() => opened.close());

  it("all four figures are drawn, in their own colours, as wide as their place", async () => {
    const found = await page.evaluate(() => Object.values(window.charts).map((d) => ({marks: d.querySelectorAll(".ic-marks > *").length > 3, wide: Number(d.querySelector(".ic-svg")!.getAttribute("width")) > 900, sheet: getComputedStyle(d).display})));
    expect(found).toEqual(names.map(() => ({marks: true, wide: true, sheet: "flex"})));
  });

  it.each(names)("%s: a mark under the pointer shows its words, keys walk to one with claims and pick it, its details are closed", async (name) => {
    const figure = page.locator(`.ic-${name}`);
    const {x, y, width, height} = await spot(page, `.ic-${name} .ic-svg`);
    for (let i = 0; i < 400 && !(await figure.locator(".ic-tip").isVisible()); i++) await page.mouse.move(x + width * ((i * 0.755) % 1), y + height * ((i * 0.57) % 1));
    expect(await figure.locator(".ic-tip").textContent()).not.toBe("");
    await figure.locator(".ic-marks").focus();
    for (let i = 0; i < 20 && !(await figure.locator(".ic-panel .ic-claim").first().isVisible()); i++) for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
    expect((await state(page)).picked.length).toBeGreaterThan(0);
    await figure.locator(".ic-close").click();
    for (const key of ["End", "Space", "Escape"]) await page.keyboard.press(key);
    await page.evaluate(() => { window.charts.timeline.link.set({picked: []}); });
  });

  it("a mark is picked with the mouse", async () => {
    const {x, y, width, height} = await spot(page, ".ic-timeline .ic-marks > *");
    await page.mouse.click(x + width / 2, y + height / 2);
    expect((await state(page)).picked.length).toBeGreaterThan(0);
  });

  it("days are brushed, zoomed by wheel and buttons, and set by hand", async () => {
    await page.locator(".ic-timeline .ic-plot").hover();
    const {x, y, width, height} = await spot(page, ".ic-timeline .ic-brush .overlay");
    await page.mouse.move(x + width * 0.5, y + height - 3);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.8, y + height - 3, {steps: 4});
    await page.mouse.up();
    expect((await state(page)).period).not.toBeNull();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    for (const control of ["zoomIn", "zoomOut", "zoomReset"]) await page.locator(`.ic-timeline [data-control=${control}]`).click({force: true});
    await page.locator(".ic-timeline .ic-period summary").click();
    await page.locator(".ic-timeline [data-control=from]").fill("2023-10-18");
    expect((await state(page)).period?.[0]).toBe("2023-10-18");
    await page.locator(".ic-timeline [data-control=clearPeriod]").click();
    expect((await state(page)).period).toBeNull();
  });

  it("a class and a source are switched off, the playhead goes back and plays", async () => {
    await page.locator(".ic-timeline [data-toggles]").first().click();
    expect((await state(page)).hiddenClasses).toHaveLength(1);
    await page.locator(".ic-counter .ic-switches summary").click();
    await page.locator(".ic-counter .ic-choices .ic-choice input").last().click();
    expect((await state(page)).hiddenSources.length).toBeGreaterThan(0);
    await page.locator(".ic-counter input[type=range]").press("Home");
    expect((await state(page)).asOf).toMatch(/^2023/);
    await page.locator(".ic-counter [data-control=play]").click();
    await expect.poll(() => state(page).then((d) => d.asOf === null || d.asOf > "2023-10-18")).toBe(true);
    await page.evaluate(() => { window.charts.timeline.link.set({hiddenClasses: [], hiddenSources: [], asOf: null}); });
  });

  it.each(names)("%s: the table is unfolded, and what is shown is saved as SVG, CSV and JSON", async (name) => {
    await page.locator(`.ic-${name} .ic-table summary`).first().click();
    await expect.poll(() => page.locator(`.ic-${name} tbody tr`).count()).toBeGreaterThan(0);
    await page.locator(`.ic-${name} .ic-download summary`).click();
    await page.waitForTimeout(1000); // of more than ten downloads within a second, Chromium drops the rest
    for (const type of ["svg", "csv", "json"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`.ic-${name} .ic-download [data-control=${type}]`).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${type}$`));
    }
  });

  it("other options, another width and the end come without a violation; nobody complained", async () => {
    await page.evaluate(() => { window.charts.timeline.update({title: "Other", subtitle: "words"}); });
    await page.setViewportSize({width: 400, height: 800});
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(opened.complaints()).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll("figure style, figure script").length)).toBe(0);
  });

  it("a PNG, which would need an image of data, is refused in words, to the reader and to the page", async () => {
    const button = page.locator(".ic-timeline .ic-download [data-control=png]");
    await button.click();
    await expect.poll(() => button.textContent()).toBe("Picture (PNG): not possible on this page");
    expect([...new Set((await violations(page)).map((d) => d.split(" ")[0]))]).toEqual(["img-src"]);
    expect(opened.errors).toEqual([expect.stringContaining("toPNG: this page's security policy lets no image be made of data (img-src data: or blob:)")]);
  });

  it("the policy is in force, and would have been heard: markup as text is refused", async () => {
    const refused = await page.evaluate(() => {
      for (const chart of Object.values(window.charts)) chart.destroy();
      window.violations.length = 0;
      try {
        document.body.innerHTML = "<p>";
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await expect.poll(() => violations(page)).toEqual(["require-trusted-types-for trusted-types-sink"]);
  });
});

it("under the strictest policy an element draws the data that stand in it; where its data may not be asked for, it says so", async () => {
  const rows = `<script type="application/json">[{"date": "2023-10-23", "title": "One"}, {"date": "2023-10-24", "title": "Two"}]</script>`;
  const {page, close} = await open({
    tags: `<incident-timeline>${rows}</incident-timeline><div data-incident-chart="counter">${rows}</div><incident-map src="rows.json"></incident-map>${ways["the script tag"].tags}`,
    script: ways["the script tag"].script
  });
  for (const place of ["incident-timeline", "[data-incident-chart]"]) expect(await page.locator(`${place} .ic-marks > *`).count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator("incident-map").textContent()).toContain("could not be loaded");
  expect((await violations(page)).map((d) => d.split(" ")[0])).toEqual(["connect-src"]);
  await close();
});
