import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, describe, expect, it} from "vitest";
import {longFile} from "../import/long.js";
import {openPage, type OpenPage} from "../tools/browser.js";
import {openExample} from "../tools/pages.js";
import {root} from "../tools/project.js";

/** 200,000 are wanted, and take minutes where other tests run as well: ROWS=200000 npm run chromium -- tests/chromium/long-file-test.ts */
const rows = Number(process.env["ROWS"] ?? 6000);
const folder = mkdtempSync(join(tmpdir(), "long-"));
const file = join(folder, "long.csv");
/** Not read before somebody stops it. */
const longer = join(folder, "longer.csv");

let opened: OpenPage;
beforeAll(() => {
  writeFileSync(file, longFile("fromAcled", rows));
  writeFileSync(longer, longFile("fromAcled", 60_000));
});
afterEach(() => opened.close());
afterAll(() => { rmSync(folder, {recursive: true}); });

/** Measures how long the page keeps others waiting, from now on: `gaps`, in milliseconds. */
const watch = (page: Page) => page.evaluate(() => {
  const {port1, port2} = new MessageChannel();
  const gaps: number[] = [];
  let last = performance.now();
  port1.onmessage = () => {
    gaps.push(performance.now() - last);
    setTimeout(() => {
      last = performance.now();
      port2.postMessage(0);
    }, 2);
  };
  port2.postMessage(0);
  Object.assign(window, {gaps});
});

/** The gaps in order of length. */
const gapsOf = async (page: Page) => (await page.evaluate(() => (window as unknown as {gaps: number[]}).gaps)).sort((a, b) => a - b);

describe.each([
  ["from a file", () => openPage({url: pathToFileURL(join(root, "examples/your-data.html")).href})],
  ["from a server", () => openExample("your-data.html")]
])("the page for your own data %s, given a long one", (_, open) => {
  it("says how far it is, stays usable meanwhile, and accounts for every row", async () => {
    opened = await open();
    const {page} = opened;
    await watch(page);
    await page.locator("#file").setInputFiles(file);
    await page.locator("#doing:not([hidden])").waitFor();
    await page.locator("#status", {hasText: "long.csv was read with fromAcled"}).waitFor({timeout: 240_000});
    const reading = await gapsOf(page);
    await page.locator("#doing[hidden]").waitFor({state: "attached", timeout: 240_000});
    const all = await gapsOf(page);
    const told = (gaps: number[]) => `${gaps.length} turns, median ${gaps[gaps.length >> 1]?.toFixed(0)}, longest ${gaps.slice(-5).map((d) => d.toFixed(0)).join(" ")} ms`;
    process.stdout.write(`${rows} rows: reading ${told(reading)}; with the figures ${told(all)}; ${await page.locator("#status").textContent()}\n`);
    expect(await page.locator("#problems").textContent()).toMatch(new RegExp(`^${rows} rows: ${rows} read\\. They make ${rows} incidents, ${rows} claims\\.`));
    expect(await page.locator("#figures figure").count()).toBe(4);
    // Nine of ten, since a busy machine holds back any page now and then.
    expect(reading.length).toBeGreaterThan(10);
    expect(reading[Math.floor(reading.length * .9)]).toBeLessThan(100);
    expect(opened.complaints()).toEqual([]);
  }, 500_000);

  it("stops when it is told to", async () => {
    opened = await open();
    const {page} = opened;
    await page.locator("#file").setInputFiles(longer);
    await page.waitForFunction(() => (document.querySelector("#share") as HTMLProgressElement).value > 0); // a worker that is ended while it loads its scripts complains
    await page.getByRole("button", {name: "Stop"}).click();
    await page.locator("#status", {hasText: "longer.csv was not read: stopped after"}).waitFor();
    expect(await page.locator("#doing").isHidden()).toBe(true);
    expect(await page.locator("#figures figure").count()).toBe(0);
    expect(opened.complaints()).toEqual([]);
  });
});
