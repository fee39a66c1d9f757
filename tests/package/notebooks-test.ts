// The example projects of Observable's tools, from the packed package: built with no network, opened in Chromium.
import {join} from "node:path";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {usBases} from "../../src/data.js";
import {closeAll, openPage} from "../tools/browser.js";
import {readText, run, type Ran} from "../tools/project.js";
import {serve} from "../tools/static.mjs";
import {consume, type Consumer} from "../tools/tarball.js";

const fonts = ["inter", "source-serif-4", "spline-sans-mono"].map((d) => `@fontsource-variable/${d}`);

let consumer: Consumer;
beforeAll(async () => {
  vi.stubEnv("OBSERVABLE_TELEMETRY_DISABLE", "true");
  consumer = await consume(["@observablehq/framework", "@observablehq/notebook-kit", "@observablehq/inputs", ...fonts], ["examples/framework", "examples/notebook-kit"]);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeAll();
  await consumer.close();
});

it("docs/notebooks.md shows the examples as they are", () => {
  const page = readText("docs/notebooks.md");
  const files = ["framework/src/index.md", "notebook-kit/incidents.html", "jupyter/incident_widget.py"].map((d) => readText(`examples/${d}`));
  const cells = (JSON.parse(readText("examples/jupyter/incidents.ipynb")) as {cells: {id: string; source: string[]}[]}).cells;
  const shown = cells.filter((d) => ["load", "chart", "value"].includes(d.id)).map((d) => d.source.join(""));
  expect([...files, ...shown].filter((d) => !page.includes(`\n${d.trim()}\n`))).toEqual([]);
});

const titleOf = (id: string | undefined) => usBases.incidents.find((d) => d.id === id)?.title ?? id;

/** A pick by keys stands beside the figure and in the boxes that are bound to it; a box picks in the figure. */
async function expectNotebook(name: string, path: string, build: (folder: string) => Promise<Ran>): Promise<void> {
  const folder = join(consumer.folder, "examples", name);
  const {code, output} = await build(folder);
  expect(code, output).toBe(0);
  const server = await serve(0, {"/": join(folder, "dist")});
  const {page, complaints, close} = await openPage({url: new URL(path, server.url).href, height: 2400});
  await page.locator(".ic-timeline .ic-marks > *").first().waitFor();
  await page.getByText("Picked: nothing yet.").waitFor();
  await page.locator(".ic-timeline .ic-marks").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const chart = page.locator("figure.ic-timeline");
  const ids = () => chart.evaluate((d) => (d as unknown as {value: {id: string}[]}).value.map(({id}) => id));
  const [last] = await ids();
  await page.getByText(`Picked: ${titleOf(last)}.`).waitFor();
  const boxes = page.locator("input[type=checkbox][name=input]");
  expect(await boxes.count()).toBe(usBases.incidents.length);
  await expect.poll(() => boxes.evaluateAll((all) => all.map((d) => (d as HTMLInputElement).checked).indexOf(true))).toBe(usBases.incidents.findIndex((d) => d.id === last));
  await boxes.first().press("Space");
  expect(await ids()).toEqual([usBases.incidents[0]!.id, last]);
  expect(complaints()).toEqual([]);
  await close();
  await server.close();
}

it("Observable Framework: view, invalidation and Inputs.bind, from incident-charts/bundle", () =>
  expectNotebook("framework", "", (folder) => run("observable", ["build"], folder)));

it("Observable Notebook Kit: the same, from incident-charts", () =>
  expectNotebook("notebook-kit", "incidents.html", (folder) => run("notebooks", ["build", "--root", ".", "--out", "dist", "--", "incidents.html"], folder)));
