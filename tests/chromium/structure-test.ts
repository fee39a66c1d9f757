import {afterAll, beforeAll, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {addAxe} from "./axe.js";
import {openBench} from "./open-bench.js";
import {openAll, openGallery} from "./open-gallery.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());

/** How Chromium names the figure and its list to a screen reader. */
const names = async (): Promise<(string | null)[]> => {
  const tree = await opened.page.locator("main").ariaSnapshot();
  return ["figure", "listbox"].map((role) => new RegExp(`${role} "([^"]*)"`).exec(tree)?.[1] ?? null);
};

it("figure and list are named by the title, and by the summary where there is none, also after an update", async () => {
  const {page} = opened;
  await page.evaluate(async () => { await window.bench.show(); });
  expect(await names()).toEqual(["What was reported, and when", "What was reported, and when"]);
  await page.evaluate(() => { window.bench.at().update({title: null}); });
  expect((await names()).map((d) => d?.slice(0, 9))).toEqual(["7 attacks", "7 attacks"]);
  await page.evaluate(async () => { await window.bench.show(window.bench.days, {title: null}); });
  expect((await names()).map((d) => d?.slice(0, 9))).toEqual(["7 attacks", "7 attacks"]);
  await page.evaluate(() => { window.bench.at().update({description: "In our words."}); });
  expect((await names())[0]).toBe("In our words.");
  await page.evaluate(() => { window.bench.at().update({title: "Ours"}); });
  expect(await names()).toEqual(["Ours", "Ours"]);
});

it("the parts stand in the order in which they are read, whatever is shown first", async () => {
  await opened.page.evaluate(async () => { await window.bench.show(); });
  const parts = ["title", "subtitle", "summary", "account", "how", "legend", "controls", "svg", "status", "panel", "table", "caption"];
  const order = await opened.page.evaluate((parts) => {
    const all = [...window.bench.at().querySelectorAll("*")];
    return parts.map((d) => all.findIndex((e) => e.classList.contains(`ic-${d}`)));
  }, parts);
  expect(order.every((d) => d >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it("in all figures marks are options named in words, what lies behind and above is hidden, one thing takes the focus, and the table has each incident once in the order of the marks", async () => {
  const gallery = await openGallery({of: "OfTheArticles"});
  await openAll(gallery);
  const found = await gallery.page.evaluate(() => {
    const bad: string[] = [];
    for (const figure of document.querySelectorAll("figure.ic")) {
      const is = (what: string, right: boolean): void => { if (!right) bad.push(`${figure.className}: ${what}`); };
      const all = (parts: string): Element[] => [...figure.querySelectorAll(parts)];
      is("svg", figure.querySelector(".ic-svg")?.getAttribute("role") === "none");
      is("hidden", all(".ic-back, .ic-front").every((d) => d.getAttribute("aria-hidden") === "true"));
      is("stops", all(".ic-plot [tabindex]").map((d) => d.getAttribute("tabindex")).join() === "0");
      is("tabindex", all("[tabindex]").every((d) => Number(d.getAttribute("tabindex")) <= 0));
      is("labels without a role", all("[aria-label]").every((d) => d.hasAttribute("role") || /^(button|input|a|select|summary)$/.test(d.localName)));
      is("summary", /^[^.]+(\.\S[^.]*)*(\. [^.]+){0,2}\.$/.test(figure.querySelector(".ic-summary")?.textContent ?? ""));
      for (const mark of all(".ic-marks > *")) {
        const name = mark.getAttribute("aria-label") ?? "";
        is(`option "${name}"`, mark.getAttribute("role") === "option" && name.length > 8 && !/\d{4}-\d\d|\de\+|undefined|null|NaN/.test(name));
      }
      const marks = all("tbody td:first-child").map((d) => Number(d.textContent));
      is("order of the table", marks.length > 0 && marks.every((d, i) => d >= (marks[i - 1] ?? 0)));
      const ids = all("tbody tr").map((d) => d.getAttribute("data-id"));
      is("rows", new Set(ids).size === ids.length);
      is("heads", all("table").every((d) => d.querySelector("caption")?.textContent !== "" && d.querySelectorAll("thead th[scope=col]").length === 8 && d.querySelectorAll("tbody th[scope=row]").length === ids.length));
    }
    return bad;
  });
  expect(found).toEqual([]);
  expect(gallery.complaints()).toEqual([]);
  await gallery.close();
}, 60_000);

it("the heading has the level that is asked for, and no id is there twice", async () => {
  const found = await opened.page.evaluate(async () => {
    await window.bench.show();
    window.bench.add(window.bench.days, {headingLevel: 2});
    window.bench.add(window.bench.days, {idPrefix: "mine"});
    await window.bench.settled();
    const ids = [...document.querySelectorAll("[id]")].map((d) => d.id);
    return {headings: [...document.querySelectorAll(".ic-title")].map((d) => d.localName), twice: ids.length - new Set(ids).size, mine: document.querySelectorAll("[id^=mine-]").length > 5};
  });
  expect(found).toEqual({headings: ["h3", "h2", "h3"], twice: 0, mine: true});
});

it("axe finds nothing in a figure without title, in a shadow root, and in two on one link", async () => {
  const {page} = opened;
  await addAxe(page);
  const found = await page.evaluate(async () => {
    const {bench} = window;
    const link = new bench.Link();
    await bench.show(bench.days, {title: null, link});
    bench.add(bench.days, {link, headingLevel: 3});
    const host = document.createElement("div");
    document.querySelector("main")?.append(host);
    bench.add(bench.days, {}, host.attachShadow({mode: "open"}));
    await bench.settled();
    for (const d of document.querySelectorAll("details")) d.open = true;
    await bench.settled();
    const {violations} = await window.axe.run(document.querySelector("main") as Element, {resultTypes: ["violations"]});
    return violations.flatMap(({id, nodes}) => nodes.map((d) => `${id}: ${d.html.slice(0, 120)}`));
  });
  expect(found.filter((d) => !d.startsWith("heading-order"))).toEqual([]);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
