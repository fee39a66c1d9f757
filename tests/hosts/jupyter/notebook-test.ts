// examples/jupyter in Debian's Jupyter, in the Chromium that comes through npm.
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {WidgetTraits} from "../../../src/widget.js";
import {closeAll, openPage, type OpenPage} from "../../tools/browser.js";
import {startJupyter, type Jupyter} from "./jupyter.js";

interface Cell {trusted?: boolean; metadata: {trusted: boolean}; input_prompt_number: number | string | null; output_area: {outputs: {data?: Record<string, string>}[]}}
declare global {
  interface Window {
    Jupyter?: {notebook: {
      _fully_loaded: boolean;
      kernel: {is_connected(): boolean} | null;
      get_cells(): Cell[];
      execute_all_cells(): void;
      execute_cells(indices: number[]): void;
      save_notebook(): Promise<unknown>;
    }};
  }
}

let jupyter: Jupyter, opened: OpenPage;
beforeAll(async () => {
  jupyter = await startJupyter();
  opened = await openPage({width: 1200, height: 1400});
});
afterAll(async () => {
  await closeAll();
  await jupyter.close();
});

async function open(notebook: string): Promise<Page> {
  const {page} = opened;
  await page.goto(jupyter.addressOf(notebook));
  await page.waitForFunction(() => window.Jupyter?.notebook._fully_loaded && window.Jupyter.notebook.kernel?.is_connected());
  return page;
}

const ran = (page: Page) => page.waitForFunction(() => window.Jupyter!.notebook.get_cells().every((d) => !("input_prompt_number" in d) || typeof d.input_prompt_number === "number"));

it("the notebook runs: the figure is drawn, a mark is picked by keys, and Python reads the pick", async () => {
  const page = await open("incidents.ipynb");
  await page.evaluate(() => { window.Jupyter!.notebook.execute_all_cells(); });
  await ran(page);
  await page.locator(".ic-marks > *").first().waitFor();
  await page.locator(".ic-marks").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await page.locator(".ic-marks > [data-picked]").getAttribute("aria-label")).toContain("Al-Tanf");
  const read = () => page.evaluate(async () => {
    const {notebook} = window.Jupyter!;
    notebook.execute_cells([5]);
    await new Promise((done) => setTimeout(done, 300));
    return notebook.get_cells()[5]!.output_area.outputs[0]?.data?.["text/plain"];
  });
  await expect.poll(read, {timeout: 10_000}).toBe("['tanf']");
});

it("the saved notebook has a picture of the figure and the table, and lives again where it is trusted", async () => {
  const {page} = opened;
  await page.waitForFunction(() => window.Jupyter!.notebook.get_cells()[3]!.output_area.outputs[0]!.data!["text/html"]!.includes("<img"));
  await page.evaluate(() => window.Jupyter!.notebook.save_notebook());
  await open("incidents.ipynb");
  await page.locator(".ic-marks > *").first().waitFor();
  expect(await page.locator(".output table:visible").count()).toBe(0);
});

/** What stands where the figure would. */
const seen = (page: Page) => page.evaluate(async () => {
  const picture = document.querySelector<HTMLImageElement>("img[src^='data:image/png']");
  await picture?.decode();
  return {
    figures: document.querySelectorAll("figure").length,
    picture: (picture?.clientWidth ?? 0) > 600 && picture!.naturalWidth > picture!.clientWidth && /^What was reported, and when: /.test(picture?.alt ?? ""),
    rows: [...document.querySelectorAll("td:last-child")].map((d) => d.textContent)
  };
});
const still = {figures: 0, picture: true, rows: ["Pentagon", "Coalition sources, An outlet", "CENTCOM", "listed, no source given"]};

it("the same notebook, not trusted, shows the picture and the table", async () => {
  const text = await readFile(join(jupyter.folder, "incidents.ipynb"), "utf8");
  await writeFile(join(jupyter.folder, "of-a-stranger.ipynb"), text.replace("Attacks as they were reported", "Attacks, from somebody else"));
  const page = await open("of-a-stranger.ipynb");
  expect(await page.evaluate(() => "IncidentCharts" in window)).toBe(false);
  expect(await seen(page)).toEqual(still);
});

it("nbconvert makes a page of it: the living figure, and without script the picture and the table", async () => {
  const {code, output} = await jupyter.python("-m", "nbconvert", "--to", "html", "incidents.ipynb");
  expect(code, output).toBe(0);
  const url = `file://${join(jupyter.folder, "incidents.html")}`;
  const [living, plain] = [await openPage(), await openPage({javaScript: false})];
  for (const {page} of [living, plain]) await page.goto(url, {waitUntil: "commit"});
  await living.page.locator(".ic-marks > *").first().waitFor();
  expect(await seen(plain.page)).toEqual(still);
  expect([...living.errors, ...plain.errors]).toEqual([]);
});

it("incident_widget.py declares the traits that the widget reads; anywidget itself is stood in for", async () => {
  await writeFile(join(jupyter.folder, "anywidget.py"), "from traitlets import HasTraits as AnyWidget\n");
  const script = "import json; from incident_widget import IncidentChart as C; c = C(incidents=[{'id': 'a'}], value=['a']); print(json.dumps([{d: getattr(c, d) for d in c.trait_names(sync=True)}, str(c._esm)]))";
  const {output} = await jupyter.python("-c", script);
  const traits: Required<WidgetTraits> = {chart: "timeline", incidents: [{id: "a"}] as never, options: {}, value: ["a"], state: {}};
  expect(JSON.parse(output)).toEqual([traits, "incident-charts.widget.min.js"]);
});

it("the notebook's pages asked nothing of another host and threw nothing", () => {
  expect([opened.strangers, opened.errors]).toEqual([[], []]);
});
