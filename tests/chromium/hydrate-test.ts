import {afterAll, beforeAll, expect, it} from "vitest";
import {timeline} from "../../src/charts/timeline.js";
import {ar} from "../../src/locale/ar.js";
import {renderToString} from "../../src/static.js";
import type {OpenPage} from "../tools/browser.js";
import {six} from "../gallery/made-up.js";
import {days} from "./days.js";
import {middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());

/** Puts markup into the page as a server would, and remembers its nodes. */
const put = (markup: string, width = 640) => opened.page.evaluate(async ([markup, width]) => {
  const main = document.createElement("main");
  main.style.width = `${String(width)}px`;
  main.innerHTML = markup;
  document.body.replaceChildren(main);
  window.bench.figures.splice(0);
  for (const d of main.querySelectorAll(".ic-svg *, .ic-title, .ic-summary, .ic-account, .ic-caption")) d.setAttribute("data-from-server", "");
  await window.bench.settled();
}, [markup, width] as const);

/** Which of the nodes of the server are still there: of the marks, and of the words behind them. */
const kept = () => opened.page.evaluate(() => {
  const figure = window.bench.at();
  const share = (selector: string): string => {
    const all = [...figure.querySelectorAll(selector)];
    return all.every((d) => d.hasAttribute("data-from-server")) ? "all" : all.some((d) => d.hasAttribute("data-from-server")) ? "some" : "none";
  };
  return {marks: share(".ic-marks > *"), words: share(".ic-back > *"), title: share(".ic-title")};
});

/** Brings the figure to life with `days`, and these options. */
const bring = (options: object = {}, data: "days" | "six" = "days") => opened.page.evaluate(async ([options, data]) => {
  const {bench} = window;
  const {arabic = false, ...given}: {arabic?: boolean} = options;
  bench.watch(bench.hydrate(document.querySelector("figure.ic") as Element, bench.timeline, bench[data], {...given, ...(arabic && {locale: bench.ar})}), document.querySelector("main") as Element);
  await bench.settled();
}, [options, data] as const);

it("a figure from the server stays as it is, node for node, where chart, width, language, options and data are the same", async () => {
  for (const [data, name] of [[days, "days"], [six, "six"]] as const) {
    await put(renderToString(timeline, data, {width: 640, subtitle: "below"}));
    await bring({width: 640, subtitle: "below"}, name);
    expect(await kept()).toEqual({marks: "all", words: "all", title: "all"});
  }
});

it("it is then alive: pointer, keys, legend, table, and one stop of Tab", async () => {
  const {page} = opened;
  await put(renderToString(timeline, days, {width: 640}));
  expect(await page.evaluate(() => document.querySelectorAll(".ic-plot [tabindex], .ic-plot [role=option], .ic button").length)).toBe(0);
  await bring({width: 640});
  const {x, y} = await middleOf(page, "Bravo");
  await page.mouse.click(x, y);
  expect(await picked(page)).toEqual(["b"]);
  expect(await page.evaluate(() => {
    const figure = window.bench.at();
    const marks = figure.querySelector(".ic-marks");
    return {role: marks?.getAttribute("role"), tab: marks?.getAttribute("tabindex"), options: figure.querySelectorAll("[role=option]").length, svg: figure.querySelector("svg.ic-svg")?.getAttribute("role"), named: figure.querySelector("svg.ic-svg")?.hasAttribute("aria-labelledby"), switches: figure.querySelectorAll("button[data-toggles]").length, inputs: window.bench.inputs()};
  })).toEqual({role: "listbox", tab: "0", options: 6, svg: "none", named: false, switches: 4, inputs: 1});
  await page.locator("[data-toggles='basis:one']").click();
  expect(await page.evaluate(() => window.bench.at().querySelectorAll(".ic-marks > *").length)).toBe(4);
  await page.locator(".ic-table summary").first().click();
  await expect.poll(() => page.locator("tbody tr").count()).toBe(4);
  expect(await page.locator(".ic-table details:visible").count()).toBe(1);
});

it("a table that was opened before the script came stays open", async () => {
  const {page} = opened;
  await put(renderToString(timeline, days, {width: 640}));
  await page.locator(".ic-table summary").first().click();
  await bring({width: 640});
  expect(await page.locator(".ic-table tbody tr:visible").count()).toBe(6);
});

const others: [name: string, options: object, expected: string][] = [
  ["a mark of another kind", {mark: "outcome"}, "#outcome"],
  ["other lanes", {lane: "site"}, "West Harbour"],
  ["a subtitle", {subtitle: "Below"}, "Below"],
  ["notes", {notes: "Mind this"}, "Mind this"],
  ["a noun", {noun: {one: "# raid", other: "# raids"}}, "raids"],
  ["a description", {description: "In our words"}, "In our words"],
  ["another language", {arabic: true}, "ما أُفيد به"]
];
it.each(others)("with %s it is drawn once, as the living figure says", async (_, options, expected) => {
  const {page} = opened;
  await put(renderToString(timeline, days, {width: 640}));
  await bring({width: 640, ...options});
  expect(await kept()).toMatchObject({marks: "none", words: "none"});
  const found = await page.evaluate(async () => {
    const figure = window.bench.at();
    const mark = figure.querySelector(".ic-marks > *");
    await window.bench.settled(6);
    return {text: figure.textContent, once: figure.querySelector(".ic-marks > *") === mark, lang: figure.lang, dir: figure.dir};
  });
  if (expected !== "#outcome") expect(found.text).toContain(expected);
  expect(found).toMatchObject({once: true, ..."arabic" in options ? {lang: "ar", dir: "rtl"} : {dir: "ltr"}});
});

it("with other data, and in another width, it is drawn anew", async () => {
  await put(renderToString(timeline, days, {width: 640}));
  await bring({width: 640}, "six");
  expect(await kept()).toMatchObject({marks: "none"});
  expect(await opened.page.evaluate(() => window.bench.at().querySelectorAll("[aria-label*=Alpha]").length)).toBe(0);
  await put(renderToString(timeline, days, {width: 640}), 400);
  await bring({width: 640});
  expect(await kept()).toMatchObject({marks: "none"});
  expect(await opened.page.evaluate(() => window.bench.at().querySelector("svg.ic-svg")?.getAttribute("width"))).toBe("400");
});

it("a server's figure in the language of the page stays as it is", async () => {
  await put(renderToString(timeline, days, {width: 640, locale: ar}));
  await bring({width: 640, arabic: true});
  expect(await kept()).toEqual({marks: "all", words: "all", title: "all"});
  expect(await opened.page.evaluate(() => [window.bench.at().lang, window.bench.at().dir])).toEqual(["ar", "rtl"]);
});

it("hydrate refuses what no figure of this chart is", async () => {
  expect(await opened.page.evaluate(() => {
    const {bench} = window;
    try {
      bench.hydrate(document.body, bench.timeline, bench.days);
      return "taken";
    } catch (error) {
      return String(error);
    }
  })).toBe(`TypeError: hydrate takes a figure that renderToString(timeline, …) drew; this is <body class="">`);
});

it.each([640, 1100, 360])("static and living figure draw the same, %i px wide", async (width) => {
  for (const [name, data] of [["six", six], ["days", days]] as const) {
    const found = await opened.page.evaluate(([markup, name, width]) => {
      const {bench} = window;
      const template = document.createElement("template");
      template.innerHTML = markup;
      const drawn = (figure: ParentNode): string[] => [...figure.querySelectorAll(".ic-marks, .ic-marks *, .ic-back *, .ic-svg")].map((d) => {
        const attributes = [...d.attributes].filter(({name}) => !/^(role|tabindex|id|aria-(?!label$).*|data-.*|xmlns)$/.test(name));
        return `${d.localName} ${attributes.map(({name, value}) => `${name}=${value}`).sort().join(" ")} ${d.children.length ? "" : d.textContent}`;
      });
      return [drawn(template.content), drawn(bench.timeline(bench[name], {width}))];
    }, [renderToString(timeline, data, {width}), name, width] as const);
    expect(found[0]?.length).toBeGreaterThan(20);
    expect(found[0]).toEqual(found[1]);
  }
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
