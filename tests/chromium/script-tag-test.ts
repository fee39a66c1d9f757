import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, afterEach, beforeAll, describe, expect, inject, it} from "vitest";
import {openPage, settled, type OpenPage} from "../tools/browser.js";
import {openExample} from "../tools/pages.js";
import {readText, root} from "../tools/project.js";

let opened: OpenPage;
let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "script-tag-")); });
afterAll(() => { rmSync(folder, {recursive: true}); });
afterEach(() => opened.close());

const dist = (file: string) => pathToFileURL(join(root, "dist", file)).href;
const script = (file = "incident-charts", more = "") => `<script src="${dist(`${file}.min.js`)}" ${more}></script>`;
const data = `<script type="application/json">[{"date": "2023-10-23", "site": {"id": "hill", "name": "Hill", "country": "IRQ", "latitude": 33, "longitude": 43}, "country": "IRQ"}]</script>`;
const elements = `<incident-map id="tag" shapes="middle-east">${data}</incident-map><div data-incident-chart="timeline">${data}</div>`;

/** A page that is opened as a file. */
async function open(body: string, html = `lang="en"`): Promise<OpenPage["page"]> {
  writeFileSync(join(folder, "page.html"), `<!doctype html><html ${html}><meta charset="utf-8"><title>page</title>${body}</html>`);
  opened = await openPage({url: pathToFileURL(join(folder, "page.html")).href});
  return opened.page;
}

const drawn = async (n: number): Promise<void> => {
  await expect.poll(() => opened.page.locator("figure.ic .ic-marks > :first-child").count()).toBe(n);
  await settled(opened.page);
};
const account = () => opened.page.locator("#tag .ic-account").textContent();

describe("the script tag", () => {
  it.each([
    ["before what it draws", [script(), script("shapes/middle-east"), script("locale/ar"), elements]],
    ["after it, shapes and words first", [elements, script("locale/ar"), script("shapes/middle-east"), script()]],
    ["with defer", [script(undefined, "defer"), script("shapes/middle-east", "defer"), script("locale/ar", "defer"), elements]],
    ["twice, as a page has it that was put together of parts", [script(), elements, script(), script("shapes/middle-east"), script("locale/ar")]]
  ])("%s, from a file: elements and data attributes are drawn, with words and shapes", async (_, parts) => {
    await open(parts.join("\n"), `lang="ar" dir="rtl"`);
    await drawn(2);
    expect(await opened.page.evaluate(() => [...document.querySelectorAll("figure")].map((d) => d.lang))).toEqual(["ar", "ar"]);
    expect(await account()).toContain("Natural Earth");
    expect(opened.complaints()).toEqual([]);
  });

  it("as a module, from a file: it is text in the page then, for a file may load none", async () => {
    await open(`<script type="module">${readText("dist/incident-charts.min.js").replaceAll("</script", "<\\/script")}</script>${elements}`);
    await drawn(2);
    expect(opened.errors).toEqual([]);
  });

  it("with async, or as a module from a server, in whatever order: what comes later is taken up", async () => {
    for (const [more, order] of [["async", ["incident-charts", "shapes/middle-east", "locale/ar"]], [`type="module"`, ["locale/ar", "incident-charts", "shapes/middle-east"]]] as const) {
      opened = await openPage();
      const address = new URL("dist/page.html", inject("site")).href;
      const tags = order.map((d) => `<script src="${d}.min.js" ${more}></script>`).join("");
      await opened.page.route(address, (route) => route.fulfill({contentType: "text/html; charset=utf-8", body: `<!doctype html><html lang="ar" dir="rtl"><link rel="icon" href="data:,">${tags}<body>${elements}</body></html>`}));
      await opened.page.route(/shapes/, async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await opened.page.goto(address);
      await drawn(2);
      await expect.poll(account).toContain("Natural Earth");
      expect(await opened.page.evaluate(() => [...document.querySelectorAll("figure")].map((d) => d.lang))).toEqual(["ar", "ar"]);
      expect(opened.errors).toEqual([]);
      if (more === "async") await opened.close();
    }
  });

  it("makes one global and nothing else, whatever is done with it", async () => {
    await open(`<script>window.before = new Set(Reflect.ownKeys(globalThis))</script>${script()}${script("shapes/middle-east")}${script("data")}${elements}`);
    await drawn(2);
    expect(await opened.page.evaluate(() => Reflect.ownKeys(globalThis).filter((d) => d !== "before" && !(window as unknown as {before: Set<string | symbol>}).before.has(d)).map(String))).toEqual(["IncidentCharts"]);
    expect(opened.complaints()).toEqual([]);
  });

  it("where a loader of AMD modules stands ready, as in a classic Jupyter, it asks nothing of it", async () => {
    await open(`<script>window.define = () => { throw new Error("grabbed"); }; window.define.amd = {}; window.exports = {}; window.module = {exports: window.exports}; window.require = window.define;</script>${script()}${elements}`);
    await drawn(2);
    expect(opened.errors).toEqual([]);
    expect(await opened.page.evaluate(() => Object.keys((window as unknown as {exports: object}).exports))).toEqual([]);
  });

  it("of two versions the elements of the first serve the page, the later one's functions are called, and languages reach both", async () => {
    const other = join(folder, "other.js");
    writeFileSync(other, readText("dist/incident-charts.min.js").replaceAll(`"0.1.0"`, `"0.0.9"`));
    await open(`${script()}<incident-timeline link="page">${data}</incident-timeline><script>window.first = {...IncidentCharts}</script><script src="${pathToFileURL(other).href}"></script>${script("locale/ar")}<div data-incident-chart="counter" data-link="page">${data}</div><main></main>`, `lang="ar"`);
    await drawn(2);
    const found = await opened.page.evaluate(async () => {
      const {first, IncidentCharts: second} = window as unknown as Record<"first" | "IncidentCharts", typeof import("../../src/bundle.js")>;
      document.querySelector("main")!.append(first.timeline([]), second.timeline([]));
      await new Promise((done) => setTimeout(done, 100));
      return {two: first.timeline !== second.timeline, langs: [...document.querySelectorAll("figure")].map((d) => d.lang), link: first.linkNamed("page") === second.linkNamed("page")};
    });
    expect(found).toEqual({two: true, langs: ["ar", "ar", "ar", "ar"], link: true});
    expect(opened.complaints()).toEqual([]);
  });

  it("without shapes the map draws its sites, and says that it has no borders", async () => {
    await open(`${script()}<incident-map id="tag">${data}</incident-map>`);
    await drawn(1);
    expect(await account()).toMatch(/no borders/i);
  });

  it("src in a page that is a file says why it cannot be, and what to do", async () => {
    await open(`${script()}<incident-map src="incidents.json"></incident-map>`);
    await expect.poll(() => opened.page.locator(".ic-failure").innerText()).toBe("The data of this figure could not be loaded. incidents.json: a page that is opened as a file can load no other; put the data into the page");
  });
});

describe("the examples", () => {
  it.each([["elements.html", 4], ["cms.html", 2]])("%s is drawn, from a server, and asks no other", async (path, n) => {
    opened = await openExample(path);
    await drawn(n);
    await expect.poll(() => opened.page.locator(".ic-account", {hasText: "Natural Earth"}).count()).toBe(1);
    expect(opened.errors).toEqual([]);
    expect(opened.strangers).toEqual([]);
    if (path === "elements.html") {
      expect(opened.complaints()).toEqual([]);
      await opened.page.locator("incident-timeline [aria-label*='Conoco']").dispatchEvent("click");
      expect(await opened.page.evaluate(() => [...document.querySelectorAll<HTMLElement & {value: {id: string}[]}>("[link]")].map((d) => d.value.map((i) => i.id)))).toEqual(Array(3).fill(["conoco-19"]));
    } else expect(await opened.page.locator("table:not(figure table)").count()).toBe(0);
  });
});
