import {afterAll, beforeAll, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench, picked, type Point} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({head: `<base href="https://example.org/elsewhere/">`}); });
afterAll(() => opened.close());

const press = async ({x, y}: Point) => {
  await opened.page.mouse.move(1, 1);
  await opened.page.mouse.click(x, y);
};

/** How the marks of a figure are drawn, and whether its own sheet reached it. */
const looks = (i = 0) => opened.page.evaluate((i) => {
  const chart = window.bench.at(i);
  const view = chart.ownerDocument.defaultView ?? window;
  const mark = chart.querySelector(".ic-marks .ic-c0") as Element;
  return {fill: view.getComputedStyle(mark).fill, display: view.getComputedStyle(chart).display, tip: view.getComputedStyle(chart.querySelector(".ic-tip") as Element).position, width: Number(chart.querySelector("svg.ic-svg")?.getAttribute("width"))};
}, i);
const ours = {fill: "rgb(22, 96, 161)", display: "flex", tip: "absolute"};

it("under <base href> the figure is drawn and picked in as ever: nothing in it refers to an address", async () => {
  const {page} = opened;
  await page.evaluate(async () => { await window.bench.show(); });
  expect(await looks()).toMatchObject(ours);
  await press(await middleOf(page, "Bravo"));
  expect(await picked(page)).toEqual(["b"]);
  expect(await page.evaluate(() => /url\(|xlink|href="#/.test(window.bench.at().querySelector(".ic-plot")?.innerHTML ?? ""))).toBe(false);
});

it.each(["timeline", "counter", "baseMap", "disagreement"] as const)("under <base href> and in a shadow root the figure %s has its sheet, is as wide as its place, and shows the words of a mark that is picked by keys", async (name) => {
  const {page} = opened;
  const place = (shadow: boolean) => page.evaluate(async ([name, shadow]) => {
    const main = window.bench.clear(600);
    await window.bench.put(name);
    if (shadow) main.attachShadow({mode: "open"}).append(window.bench.at());
    await window.bench.settled();
    window.bench.at().querySelector<SVGElement>(".ic-marks")!.focus();
  }, [name, shadow] as const);
  for (const shadow of [false, true]) {
    await place(shadow);
    for (let i = 0; i < 12 && (await picked(page)).length === 0; i++) for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
    expect(await picked(page)).not.toEqual([]);
    expect(await page.evaluate(() => {
      const chart = window.bench.at();
      const tip = chart.querySelector(".ic-tip:not([hidden])");
      return {display: getComputedStyle(chart).display, tip: tip && getComputedStyle(tip).position, width: chart.querySelector("svg.ic-svg")?.getAttribute("width"), details: chart.querySelectorAll(".ic-panel:not([hidden]) :is(.ic-incident, .ic-remark)").length > 0, addresses: /url\(|xlink|href="#/.test(chart.querySelector(".ic-plot")?.innerHTML ?? "")};
    })).toEqual({display: "flex", tip: "absolute", width: "600", details: true, addresses: false});
  }
});

it("in a shadow root it has its sheet, keys, focus and tip", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const host = document.createElement("div");
    document.body.replaceChildren(host);
    window.bench.figures.splice(0);
    const root = host.attachShadow({mode: "open"});
    await window.bench.show(window.bench.days, {}, undefined, root);
    Object.assign(window, {root});
  });
  expect(await looks()).toMatchObject(ours);
  await press(await middleOf(page, "Delta"));
  expect(await picked(page)).toEqual(["d"]);
  const active = () => page.evaluate(() => {
    const {root} = window as unknown as {root: ShadowRoot};
    return root.getElementById(root.activeElement?.getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-label")?.split(",")[0];
  });
  await page.mouse.move(1, 1);
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  expect(await active()).toBe("Alpha");
  await page.keyboard.press("ArrowRight");
  expect(await active()).toBe("Bravo");
  await page.locator("[data-toggles='basis:one']").focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => (window as unknown as {root: ShadowRoot}).root.activeElement?.getAttribute("data-toggles"))).toBe("basis:one");
});

it("moved from the page into a shadow root, it takes its sheet along", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    await window.bench.show();
    const host = document.createElement("div");
    host.style.width = "700px";
    document.body.append(host);
    host.attachShadow({mode: "open"}).append(window.bench.at());
    await window.bench.settled();
  });
  expect(await looks()).toEqual({...ours, width: 700});
});

it("in the document of a frame, by the option document, it is drawn, measured, styled and picked in", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.style.cssText = "width:600px;height:700px;border:0;display:block";
    document.body.replaceChildren(frame);
    window.bench.figures.splice(0);
    const inner = frame.contentDocument as Document;
    inner.documentElement.lang = "en";
    window.bench.add(window.bench.days, {document: inner}, inner.body);
    await window.bench.settled(6);
  });
  const found = await looks();
  expect(found).toMatchObject(ours);
  expect(found.width).toBeGreaterThan(500);
  expect(found.width).toBeLessThan(600);
  const inner = await middleOf(page, "Bravo");
  const frame = await page.evaluate(() => {
    const {x, y} = (document.querySelector("iframe") as Element).getBoundingClientRect();
    return {x, y};
  });
  await press({x: inner.x + frame.x, y: inner.y + frame.y});
  expect(await picked(page)).toEqual(["b"]);
  expect(await page.evaluate(() => {
    const chart = window.bench.at();
    const inner = chart.ownerDocument.defaultView as unknown as {HTMLElement: typeof HTMLElement};
    return chart.ownerDocument !== document && chart instanceof inner.HTMLElement && chart.querySelector(".ic-tip:not([hidden])") !== null;
  })).toBe(true);
});

it("in an XHTML document it is drawn", async () => {
  const {page} = opened;
  const found = await page.evaluate(() => {
    const other = document.implementation.createDocument("http://www.w3.org/1999/xhtml", "html");
    const chart = window.bench.timeline(window.bench.days, {document: other});
    other.documentElement.append(chart);
    const parsed = new DOMParser().parseFromString(new XMLSerializer().serializeToString(other), "application/xhtml+xml");
    return {marks: chart.querySelectorAll(".ic-marks > *").length, error: parsed.querySelector("parsererror")?.textContent ?? null, space: parsed.querySelector("figure svg.ic-svg")?.namespaceURI};
  });
  expect(found).toEqual({marks: 6, error: null, space: "http://www.w3.org/2000/svg"});
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
