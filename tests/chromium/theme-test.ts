import {afterAll, beforeAll, expect, it} from "vitest";
import {palette} from "../../src/draw/palette.js";
import {properties} from "../../src/chart/properties.js";
import type {OpenPage} from "../tools/browser.js";
import {middleOf, openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => {
  opened = await openBench();
  await opened.page.evaluate(async () => { await window.bench.show(window.bench.six); });
  const {x, y} = await middleOf(opened.page, "18 October");
  await opened.page.mouse.click(x, y);
  await opened.page.evaluate(async (classes) => {
    const chart = window.bench.at();
    for (const d of chart.querySelectorAll("details")) d.open = true;
    for (let i = 0; i < classes; i++) {
      const mark = document.createElementNS("http://www.w3.org/2000/svg", "path");
      mark.setAttribute("class", `ic-c${String(i)}`);
      chart.querySelector(".ic-back")?.append(mark);
    }
    await window.bench.settled();
  }, palette.length);
  await opened.page.locator(".ic-marks").focus();
  await opened.page.keyboard.press("ArrowRight");
});
afterAll(() => opened.close());

/** What can be seen of every part of the figure, as far as a property may set it. */
function looks(): string[] {
  const seen = ["color", "backgroundColor", "borderTopColor", "borderBottomColor", "borderInlineStartColor", "borderTopLeftRadius", "boxShadow", "outlineColor", "fill", "stroke", "fontFamily"] as const;
  return [...window.bench.at().querySelectorAll("*")].map((d) => {
    const style = getComputedStyle(d);
    return `${d.localName}.${d.getAttribute("class") ?? ""} ${seen.map((name) => style[name]).join(" ")}`;
  });
}

it.each(Object.keys(properties))("--ic-%s, set around the figure, changes what is computed in it", async (name) => {
  const {page} = opened;
  const value = name === "radius" ? "7px" : name === "font" ? "Brand" : "rgb(1, 2, 3)";
  const set = (value: string) => page.evaluate(([name, value]) => { document.querySelector("main")?.style.setProperty(name, value); }, [`--ic-${name}`, value] as const);
  const before = await page.evaluate(looks);
  await set(value);
  const after = await page.evaluate(looks);
  await set("");
  expect(after.filter((d, i) => d !== before[i] && d.includes(value)).length).toBeGreaterThan(0);
});

it("dark follows the color-scheme of the figure's place, in a light page and the other way round", async () => {
  const {page} = opened;
  const colours = await page.evaluate(() => {
    const mark = window.bench.at().querySelector(".ic-back .ic-c0") as Element;
    return ["light", "dark", "only dark"].map((scheme) => {
      document.querySelector("main")?.style.setProperty("color-scheme", scheme);
      return getComputedStyle(mark).fill;
    });
  });
  const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(", ")})`;
  const [[light, dark]] = palette as [[string, string]];
  expect(colours).toEqual([light, dark, dark].map(rgb));
});

it("no colour of the sheet is out of reach of a property, but the reader's own in forced colours, and black on white on paper", async () => {
  const sheet = await opened.page.evaluate(() => [...document.adoptedStyleSheets].flatMap((d) => [...d.cssRules]).map((d) => d.cssText).join("\n"));
  const free = sheet.replace(/@media (?:\(forced-colors|print)[^]*?\n\}/g, "").replace(/var\(--ic-(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, "");
  expect(free.match(/#[0-9a-f]{3,8}\b|rgb|hsl|color-mix|light-dark|Canvas/gi) ?? []).toEqual([]);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
