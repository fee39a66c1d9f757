// The recipes of docs/frameworks.md in pages that the frameworks' own servers write and their clients take over, from the packed package.
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {ElementHandle, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {LivingFigure} from "../../src/index.js";
import {closeAll, openPage, settled, type OpenPage} from "../tools/browser.js";
import {vite} from "../tools/consumers.js";
import {run} from "../tools/project.js";
import type {Serving} from "../tools/server.js";
import {serve} from "../tools/static.mjs";
import {consume, type Consumer} from "../tools/tarball.js";

declare global {
  interface Window {
    gone: WeakRef<Element>[];
  }
}

/** Of the two that examples/NAME/App shows. */
const figure = "figure.ic-timeline";
const frameworks = ["react", "vue", "svelte"] as const;
const modules = ["react", "react-dom", "vue", "svelte"];

let consumer: Consumer, server: Serving;
beforeAll(async () => {
  consumer = await consume(modules, ["examples", "tests/consumers"]);
  const {folder} = consumer;
  const entries = (part: string) => Object.fromEntries(frameworks.map((d) => [d, `tests/consumers/${d}/${part}.${d === "react" ? "jsx" : "js"}`]));
  // Development: there React mounts what is in StrictMode twice, and all three say what they find amiss.
  await Promise.all([
    vite(folder, entries("client"), "client", {minify: false}, "development"),
    vite(folder, entries("server"), "server", {ssr: true}, "development")
  ]);
  await Promise.all(frameworks.map(writePage));
  server = await serve(0, {"/": folder});
});
afterAll(async () => {
  await closeAll();
  await server.close();
  await consumer.close();
});

/** What the framework renders in bare Node, as a page that its client goes on with. */
async function writePage(name: string): Promise<void> {
  const {folder} = consumer;
  const script = `const {html} = await import(${JSON.stringify(pathToFileURL(join(folder, "server", `${name}.js`)).href)}); process.stdout.write(html);`;
  const {code, output} = await run("node", ["--input-type=module", "--eval", script], folder);
  if (code !== 0) throw new Error(output);
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "index.html"), `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><main>${output}</main><script type="module" src="/client/${name}.js"></script></html>`);
}

const press = (page: Page, name: string) => page.getByRole("button", {name, exact: true}).click();
const marks = (page: Page) => page.locator(`${figure} .ic-marks > *`).count();
const figures = (page: Page) => page.locator("figure.ic").count();

async function pick(page: Page, title: string): Promise<void> {
  await page.locator(`${figure} .ic-svg`).scrollIntoViewIfNeeded();
  const {x, y, width, height} = (await page.locator(`${figure} .ic-marks > [aria-label*="${title}"]`).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Takes both figures away and puts others up. */
async function change(page: Page): Promise<void> {
  await press(page, "Switch");
  await expect.poll(() => figures(page)).toBe(0);
  await press(page, "Switch");
  await expect.poll(() => figures(page)).toBe(2);
  await settled(page);
}

describe.each(frameworks)("in %s", (name) => {
  let opened: OpenPage, page: Page;
  beforeAll(async () => {
    opened = await openPage({url: `${server.url}${name}/`});
    page = opened.page;
    await page.locator(figure).waitFor();
    await settled(page);
  });
  afterAll(() => opened.close());

  it("a page that was rendered without a document comes to life with one figure of each chart, as wide as its place", async () => {
    expect(await figures(page)).toBe(2);
    expect(await marks(page)).toBe(3);
    expect(await page.locator(`${figure} .ic-svg`).getAttribute("width")).toBe(String(await page.evaluate(() => document.querySelector("main")!.clientWidth)));
  });

  it("a pick comes out as input, goes to the other figure, and draws neither anew", async () => {
    const mark = await page.locator(`${figure} .ic-marks > *`).first().elementHandle();
    await pick(page, "Bravo");
    await expect.poll(() => page.locator("output:not(.ic output)").textContent()).toBe("Bravo");
    expect(await page.locator(".ic-counter [data-picked]").count()).toBeGreaterThan(0);
    await press(page, "Again");
    await expect.poll(() => page.locator("main > b").textContent()).toBe("1");
    expect(await mark.evaluate((d) => d.isConnected)).toBe(true);
  });

  it("other data and another option reach the figure, and what is picked stays so", async () => {
    await press(page, "More");
    await expect.poll(() => marks(page)).toBe(4);
    await press(page, "Sources");
    await expect.poll(() => page.locator(`${figure} .ic-back`).textContent()).toContain("Two");
    expect(await page.locator(`${figure} [data-picked]`).count()).toBeGreaterThan(0);
  });

  it("a figure that is taken away no longer answers to its link", async () => {
    const last = (await page.locator(figure).elementHandle()) as ElementHandle<LivingFigure>;
    await change(page);
    const before = await last.evaluate((d) => {
      const html = d.outerHTML;
      d.link.set({asOf: "2023-10-19"});
      return html;
    });
    await settled(page);
    expect(await last.evaluate((d) => d.outerHTML)).toBe(before);
    await last.evaluate((d) => { d.link.set({asOf: null}); });
    await last.dispose();
  });

  it("figures that came and went are forgotten", async () => {
    await page.evaluate(() => { window.gone = []; });
    for (let i = 0; i < 4; i++) {
      await page.evaluate(() => { window.gone.push(...[...document.querySelectorAll("figure.ic")].map((d) => new WeakRef(d))); });
      await change(page);
    }
    const session = await page.context().newCDPSession(page);
    const left = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return page.evaluate(() => window.gone.filter((d) => d.deref()).length);
    };
    await expect.poll(left, {timeout: 10_000, interval: 200}).toBeLessThan(3); // Vue keeps them some seconds for its developer tools, React its last two
  });

  it("the page complained of nothing", () => {
    expect(opened.complaints().filter((d) => !d.includes("Download the React DevTools"))).toEqual([]);
  });
});
