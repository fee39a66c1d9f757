import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {foundIn} from "./host-faults.js";
import {middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({head: "<style>html{color-scheme:light dark;font:14px/1.4 system-ui,sans-serif}body{margin:0}</style>"}); });
afterAll(() => opened.close());

const hosts = {
  "a sheet for icons": "svg{width:24px;height:24px;fill:green;overflow:hidden;vertical-align:middle} svg *{fill:green;stroke:red;stroke-width:6px} path{d:none;opacity:.1} circle{r:2px} rect{x:9px;width:5px} text{font-size:40px;letter-spacing:9px;text-anchor:end;fill:red} g{display:none;transform:scale(2)}",
  "a sheet for text": "p,h3,div,span,button{font-size:40px;float:left} figure{columns:3} figure *{position:static;direction:rtl} [hidden]{display:block} details>*{display:block} svg{max-width:50px;direction:rtl}",
  "a sheet for forms and tables": "button,input,summary{display:block;width:100%;height:12px;margin:0 0 20px;padding:20px;text-transform:uppercase;appearance:none;line-height:3} summary{list-style:none} input{opacity:0;position:absolute} label{float:left;width:50%} table,tbody,tr{display:block;width:2000px} td,th{display:inline;padding:0;white-space:nowrap} ul,li,dl,dt,dd,figcaption{display:inline;margin:0;float:right}",
  "a sheet for effects": "svg *{translate:9px!important;rotate:9deg!important;scale:2!important;filter:blur(3px)!important;clip-path:circle(1px)!important;mix-blend-mode:screen!important;visibility:hidden!important;cx:1px!important;cy:1px!important;y:3px!important;height:3px!important;rx:9px!important;stroke-linejoin:bevel!important;font:italic 30px serif!important;writing-mode:vertical-rl!important;text-transform:uppercase!important;word-spacing:9px!important;fill-opacity:.1!important;stroke-opacity:.1!important;unicode-bidi:bidi-override!important}",
  "a reset of everything": "*{all:unset!important}",
  // The picture grows with the letters of the root: these stay.
  "everything important": ":root{font-size:14px!important}*{display:block!important;fill:green!important;stroke:red!important;stroke-width:5px!important;d:none!important;r:1px!important;width:auto!important;font-size:30px!important;opacity:1!important;direction:rtl!important;position:static!important;text-anchor:end!important;stroke-dasharray:1 9!important;fill-rule:nonzero!important;pointer-events:all!important;font-weight:900!important}"
};

/** What can be seen of each part of the picture: its box within the picture, its colours, its line. */
function picture(): string[] {
  const chart = window.bench.at();
  const svg = chart.querySelector("svg.ic-svg") as Element;
  const {x: x0, y: y0, width, height} = svg.getBoundingClientRect();
  const parts = [...svg.querySelectorAll(".ic-back *, .ic-marks *, .ic-front *")].map((d) => {
    const {x, y, width, height} = d.getBoundingClientRect();
    const style = getComputedStyle(d);
    const seen = ["display", "visibility", "opacity", "transform", "pointerEvents"] as const;
    const inked = ["fill", "fillOpacity", "fillRule", "stroke", "strokeOpacity", "strokeWidth", "strokeDasharray"] as const;
    const written = ["fontSize", "fontWeight", "fontStyle", "textAnchor", "letterSpacing", "textTransform", "writingMode"] as const;
    const box = [x - x0, y - y0, width, height].map((n) => Math.round(n * 10) / 10).join(" ");
    return `${d.localName}.${d.getAttribute("class") ?? ""} ${box} ${[...seen, ...(d.localName === "g" ? [] : inked), ...(/^t/.test(d.localName) ? written : []), ...(d.localName === "path" ? ["d"] as const : [])].map((name) => `${name}:${style[name]}`).join(" ")}`;
  });
  return [`${Math.round(width)} ${Math.round(height)}`, ...parts];
}

const figures = ["timeline", "counter", "baseMap", "disagreement"] as const;

const put = async (css: string, name: (typeof figures)[number] = "timeline"): Promise<string[]> => {
  await opened.page.evaluate(async ([css, name]) => {
    document.querySelector("#host")?.remove();
    const sheet = document.createElement("style");
    sheet.id = "host";
    sheet.textContent = css;
    document.head.append(sheet);
    const {bench} = window;
    bench.clear();
    if (name === "timeline") {
      await bench.show({...bench.six, about: {coverage: ["2023-10-17/2023-10-20"]}}, {mark: "outcome"});
      await bench.gestures();
    } else await bench.put(name);
    bench.at().link.set({picked: ["c", bench.usBases.incidents[2]!.id!]});
  }, [css, name] as const);
  return opened.page.evaluate(picture);
};

describe.each(Object.entries(hosts))("under %s", (_, css) => {
  it.each(figures)("the picture of the figure %s keeps its colours, sizes and places", async (name) => {
    const without = await put("", name);
    expect(without.length).toBeGreaterThan(20);
    expect((await put(css, name)).filter((d, i) => d !== without[i])).toEqual([]);
  });

  it("what stands around the pictures is legible and in its place, the first figure of the page included", async () => {
    const {page, close} = await openBench({head: `<style>${css}</style>`, width: 700});
    const found: string[] = [];
    for (const name of figures) {
      for (const width of [700, 360]) {
        await page.setViewportSize({width, height: 900});
        found.push(...(await foundIn(page, name)).map((d) => `${name}, ${String(width)} px: ${d}`));
      }
    }
    expect(found).toEqual([]);
    await close();
  });
});

it.each(Object.entries(hosts))("under %s a mark can be picked and its words are shown, and what is hidden stays so", async (_, css) => {
  const {page} = opened;
  await put(css);
  const hidden = () => page.evaluate(() => [...window.bench.at().querySelectorAll("[hidden]")].map((d) => d.getBoundingClientRect().height + d.getBoundingClientRect().width));
  expect((await hidden()).filter((d) => d > 0)).toEqual([]);
  const {x, y} = await middleOf(page, "17 October");
  await page.mouse.move(1, 1);
  await page.mouse.click(x, y);
  expect(await picked(page)).toEqual(["a"]);
  const tip = await page.evaluate(() => {
    const found = window.bench.at().querySelector(".ic-tip:not([hidden])") as Element;
    const {width, height, top} = found.getBoundingClientRect();
    return {width, height, top, position: getComputedStyle(found).position, visible: getComputedStyle(found).visibility};
  });
  expect(tip).toMatchObject({position: "absolute", visible: "visible"});
  expect(tip.width).toBeGreaterThan(50);
  expect(tip.width).toBeLessThan(400);
});

it("a host may hide a figure, and what is in it", async () => {
  await put("main{visibility:hidden}");
  expect(await opened.page.evaluate(() => [...window.bench.at().querySelectorAll(".ic-svg, .ic-marks > *, .ic-back text, p, button")].filter((d) => getComputedStyle(d).visibility !== "hidden").length)).toBe(0);
});

it("a host may give it letters, ink and colours of its own, by plain rules and by the properties", async () => {
  await put(".ic-title{color:rgb(1, 2, 3);font-size:30px;margin:9px} .ic{--ic-colour-1:rgb(9, 9, 9);--ic-ink:rgb(4, 5, 6)} .ic-entry{border:3px solid red}");
  expect(await opened.page.evaluate(() => {
    const chart = window.bench.at();
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(chart.querySelector(selector) as Element);
    return [style(".ic-title").color, style(".ic-title").fontSize, style(".ic-title").marginTop, style(".ic-marks .ic-c0").fill, style(".ic-back text").fill, style(".ic-summary").color, style("button.ic-entry, .ic-entry").borderTopWidth];
  })).toEqual(["rgb(1, 2, 3)", "30px", "9px", "rgb(9, 9, 9)", "rgb(4, 5, 6)", "rgb(4, 5, 6)", "3px"]);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
