import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, describe, expect, it} from "vitest";
import {openPage, type OpenPage} from "../tools/browser.js";
import {openExample} from "../tools/pages.js";
import {root} from "../tools/project.js";

let opened: OpenPage;
afterEach(() => opened.close());

const file = (name: string) => join(root, "tests/import/fixtures", name);

/** Gives the page a file, and waits for the four figures. */
async function give(name: string): Promise<void> {
  await opened.page.locator("#file").setInputFiles(file(name));
  await opened.page.locator("#status", {hasText: `${name} was read`}).waitFor();
  await opened.page.locator("#figures figure").nth(3).waitFor();
}

describe("the page for your own data", () => {
  it.each([
    ["from a file, in the page", () => openPage({url: pathToFileURL(join(root, "examples/your-data.html")).href})],
    ["from a server, in a worker", () => openExample("your-data.html")]
  ])("reads a file %s: the report with its lines, four figures, and the code", async (_, open) => {
    opened = await open();
    const workers: string[] = [];
    opened.page.on("worker", (d) => workers.push(d.url()));
    await give("acled-broken.csv");
    expect(await opened.page.locator("#status").textContent()).toContain("fromAcled");
    expect(await opened.page.locator("#problems").textContent()).toContain('row 2 (line 4), column "event_date" is not a date of the calendar: "2023-10-32"');
    expect(await opened.page.locator("#code").textContent()).toContain('import {fromAcled} from "incident-charts/import";');
    expect(workers).toHaveLength(opened.page.url().startsWith("file:") ? 0 : 1);
    await give("gtd.csv");
    expect(await opened.page.locator("#figures figure").count()).toBe(4);
    expect(opened.complaints()).toEqual([]);
  });

  it("reads a pasted table, and says what is no table", async () => {
    opened = await openExample("your-data.html");
    await opened.page.getByRole("button", {name: "Read the table"}).click();
    await opened.page.locator("#figures figure").nth(3).waitFor();
    expect(await opened.page.locator("#problems").textContent()).toMatch(/^3 rows: 3 read\. They make 3 incidents, 3 claims\.\nwarning: row 3 \(line 4\)/);
    await opened.page.locator("#text").fill("<!doctype html><title>Sign in</title>");
    await opened.page.getByRole("button", {name: "Read the table"}).click();
    await opened.page.locator("#problems", {hasText: "a web page"}).waitFor();
    expect(opened.complaints()).toEqual([]);
  });
});
