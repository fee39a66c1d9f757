// The package as it is packed, in the programs of others: built with their tools, opened in Chromium.
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {closeAll, openPage} from "../tools/browser.js";
import {builders, importMap} from "../tools/consumers.js";
import {readPackage, root} from "../tools/project.js";
import type {Serving} from "../tools/server.js";
import {serve} from "../tools/static.mjs";
import {consume, type Consumer} from "../tools/tarball.js";

let consumer: Consumer, server: Serving;
beforeAll(async () => {
  consumer = await consume([], ["examples"]);
  const {folder} = consumer;
  server = await serve(0, {"/dist/": join(folder, "node_modules/incident-charts/dist"), "/node_modules/": join(root, "node_modules"), "/": folder});
});
afterAll(async () => {
  await closeAll();
  await server.close();
  await consumer.close();
});

const page = (script = "main.js", head = "") => `<!doctype html><html lang="en"><link rel="icon" href="data:,">${head}<main></main><script type="module" src="${script}"></script></html>`;

/** Four figures are up; brush and zoom, and the files of the menu, come when they are asked for, as parts that load later. */
async function expectFour(path: string): Promise<void> {
  const {page, complaints, close} = await openPage({url: new URL(path, server.url).href});
  await expect.poll(() => page.locator("figure.ic .ic-marks:not(:empty)").count(), {timeout: 10_000}).toBe(4);
  await page.locator(".ic-timeline .ic-plot").hover();
  await page.locator(".ic-timeline .ic-brush .overlay").waitFor({state: "attached"});
  await page.locator(".ic-map .ic-download summary").click();
  await expect.poll(() => page.locator(".ic-map .ic-download button").count()).toBe(4);
  expect(complaints()).toEqual([]);
  await close();
}

it.each(["vite", "webpack", "esbuild"] as const)("built by %s, four figures are drawn and load the rest when it is asked for", async (name) => {
  const {folder} = consumer;
  await builders[name](folder, "examples/modules/main.js", name);
  await writeFile(join(folder, name, "index.html"), page());
  await expectFour(`${name}/`);
});

it("with an import map to the bundle, without a bundler", () => expectFour("examples/modules/"));

it("with an import map to the modules themselves and those of D3, without a bundler", async () => {
  const {exports, dependencies} = readPackage();
  const own = Object.entries(exports).flatMap(([subpath, d]) => typeof d === "string" ? [] : [[subpath.replace(".", "incident-charts"), d["default"]!.replace("./", "/")]]);
  const imports = {...importMap(Object.keys(dependencies)), ...Object.fromEntries(own) as Record<string, string>};
  await writeFile(join(consumer.folder, "mapped.html"), page("examples/modules/main.js", `<script type="importmap">${JSON.stringify({imports})}</script>`));
  await expectFour("mapped.html");
});
