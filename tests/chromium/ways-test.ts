import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, describe, expect, inject, it} from "vitest";
import {openPage, settled, type OpenPage} from "../tools/browser.js";
import {openExample} from "../tools/pages.js";
import {readText, root} from "../tools/project.js";

let opened: OpenPage;
afterEach(() => opened.close());

const marks = "figure.ic-timeline .ic-marks > *";
const drawn = async (count: number): Promise<void> => {
  await opened.page.locator(marks).first().waitFor({state: "attached"});
  expect(await opened.page.locator(marks).count()).toBe(count);
  expect(opened.complaints()).toEqual([]);
};

/** The code of the README behind a line of its prose. */
function snippet(after: string): string {
  const readme = readText("README.md");
  return /```\w+\n([^]*?)```/.exec(readme.slice(readme.indexOf(after)))?.[1] ?? "";
}

describe("the ways of use", () => {
  it("the script tag works from a file", async () => {
    opened = await openPage({url: pathToFileURL(join(root, "examples/script-tag.html")).href});
    await drawn(4);
    expect(await opened.page.evaluate(() => Object.keys(globalThis).filter((d) => /incident/i.test(d)))).toEqual(["IncidentCharts"]);
  });

  it.each([["before", "after"], ["after", "before"]])("languages, shapes and data for the script tag come %s the figures, not only %s them, from a file", async (order) => {
    const parts = ["locale/ar", "shapes/middle-east", "data"].map((d) => `${d}.min.js`);
    const scripts = order === "before" ? [...parts, "incident-charts.min.js"] : ["incident-charts.min.js", ...parts];
    const tags = scripts.map((d) => `<script src="${pathToFileURL(join(root, "dist", d)).href}"></script>`).join("");
    const folder = mkdtempSync(join(tmpdir(), "script-tag-"));
    writeFileSync(join(folder, "page.html"), `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body>${tags}<script>document.body.append(IncidentCharts.baseMap(IncidentCharts.usBases, {shapes: IncidentCharts.middleEast}))</script></body></html>`);
    opened = await openPage({url: pathToFileURL(join(folder, "page.html")).href});
    await opened.page.locator("figure.ic-map .ic-marks > *").first().waitFor({state: "attached"});
    await settled(opened.page);
    expect(await opened.page.locator("figure").getAttribute("lang")).toBe("ar");
    expect(await opened.page.locator(".ic-account").textContent()).toContain("Natural Earth");
    expect(opened.complaints()).toEqual([]);
    rmSync(folder, {recursive: true});
  });

  it("the script tag works from a server", async () => {
    opened = await openExample("script-tag.html");
    await drawn(4);
  });

  it("the README's page with a script tag draws its row", async () => {
    opened = await openPage();
    const address = new URL("dist/readme.html", inject("site")).href;
    const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${snippet("In a page, with one script tag")}</body></html>`;
    await opened.page.route(address, (route) => route.fulfill({contentType: "text/html", body}));
    await opened.page.goto(address);
    await drawn(1);
  });

  it("the README's data are read with no more than notes", async () => {
    opened = await openExample("script-tag.html");
    const rows = snippet("## The data").replace("const incidents: Incident[] =", "window.given =");
    await opened.page.addScriptTag({content: rows});
    const severities = await opened.page.evaluate(() => {
      const {IncidentCharts, given} = window as unknown as {IncidentCharts: {readIncidents(given: unknown): {problems: {severity: string; code: string}[]}}; given: unknown};
      return IncidentCharts.readIncidents(given).problems.filter((d) => d.severity !== "info").map((d) => d.code);
    });
    expect(severities).toEqual([]);
  });

  it("the one-file module draws a figure in a notebook's cell, detached until it is shown", async () => {
    opened = await openExample("script-tag.html");
    // As text: the test runner would put its own import in the place of the page's.
    const value = await opened.page.evaluate(`import("/dist/incident-charts.bundle.min.js").then(({timeline}) => {
      const cell = timeline([{date: "2023-10-23", title: "One"}]);
      const before = cell.isConnected;
      document.body.replaceChildren(cell);
      return [before, cell.value];
    })`);
    expect(value).toEqual([false, []]);
    await drawn(1);
  });
});
