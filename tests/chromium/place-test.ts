import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());
beforeEach(async () => { await opened.page.evaluate(async () => { await window.bench.show(); }); });

/** How wide the picture is drawn, and its place. */
const widths = (i = 0) => opened.page.evaluate((i) => {
  const chart = window.bench.at(i);
  const svg = chart.querySelector("svg.ic-svg") as SVGElement;
  return {drawn: Number(svg.getAttribute("width")), shown: Math.round(svg.getBoundingClientRect().width), place: Math.floor((chart.parentElement ?? document.body).getBoundingClientRect().width), list: chart.querySelector(".ic-heading") !== null};
}, i);

const set = (style: string) => opened.page.evaluate(async (style) => {
  (document.querySelector("main") as HTMLElement).style.cssText = style;
  await window.bench.settled();
}, style);

it("a figure is as wide as its place, from the first frame on", async () => {
  expect(await widths()).toMatchObject({drawn: 1068, shown: 1068, place: 1068});
  expect(await opened.page.evaluate(() => {
    const place = document.createElement("div");
    place.style.width = "700px";
    document.body.append(place);
    const chart = window.bench.add(window.bench.days, {}, place);
    return new Promise((done) => { requestAnimationFrame(() => { setTimeout(() => { done(chart.querySelector("svg.ic-svg")?.getAttribute("width")); }); }); });
  })).toBe("700");
});

it("a detached figure is drawn at 640, or at the width that is asked for", async () => {
  expect(await opened.page.evaluate(() => [{}, {width: 300}].map((options) => window.bench.timeline(window.bench.days, options).querySelector("svg.ic-svg")?.getAttribute("viewBox")?.split(" ")[2]))).toEqual(["640", "300"]);
});

it("it becomes a list where it is narrow, and lanes again where it is wide", async () => {
  await set("width:360px");
  expect(await widths()).toMatchObject({drawn: 360, list: true});
  await set("width:900px");
  expect(await widths()).toMatchObject({drawn: 900, list: false});
  await set("width:479.6px");
  expect(await widths()).toMatchObject({drawn: 479, list: true});
});

it("where it is hidden at first, or of no width, it waits, and then finds its width", async () => {
  for (const [hidden, shown] of [["display:none", "width:500px"], ["width:0", "width:500px"], ["display:none;width:0", "width:500px"]] as const) {
    await opened.page.evaluate(async (hidden) => {
      const main = document.createElement("main");
      main.style.cssText = hidden;
      document.body.replaceChildren(main);
      window.bench.figures.splice(0);
      window.bench.add(window.bench.days, {}, main);
      await window.bench.settled();
    }, hidden);
    expect((await widths()).drawn).toBe(640);
    await set(shown);
    expect(await widths()).toMatchObject({drawn: 500, shown: 500});
    await set(hidden);
    expect((await widths()).drawn).toBe(500);
  }
});

it("inside <details> that opens later, it finds its width when it is seen", async () => {
  await opened.page.evaluate(async () => {
    const details = document.createElement("details");
    details.style.width = "480px";
    document.body.replaceChildren(details);
    window.bench.figures.splice(0);
    window.bench.add(window.bench.days, {}, details);
    await window.bench.settled();
    details.open = true;
    await window.bench.settled();
  });
  expect((await widths()).drawn).toBe(480);
});

it("moved to another place, it follows that one", async () => {
  await opened.page.evaluate(async () => {
    const aside = document.createElement("aside");
    aside.style.width = "420px";
    document.body.append(aside);
    aside.append(window.bench.at());
    await window.bench.settled();
  });
  expect(await widths()).toMatchObject({drawn: 420, list: true});
});

it("in a flex row and in a grid it shrinks with its place", async () => {
  for (const style of ["display:flex;width:600px", "display:grid;grid-template-columns:1fr;width:600px", "display:inline-block;width:600px"]) {
    await set(style);
    await set(style.replace("600", "520"));
    expect(await widths()).toMatchObject({drawn: 520, shown: 520});
  }
});

it("two hundred widths, in and out of the list, with a scroll bar that comes and goes, and the observer never loops", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const style = document.createElement("style");
    style.textContent = "::-webkit-scrollbar{width:15px}body{height:auto}";
    document.head.append(style);
    const main = document.querySelector("main") as HTMLElement;
    main.style.cssText = "";
    for (let i = 0; i < 200; i++) {
      document.body.style.width = `${String(300 + ((i * 37) % 700))}px`;
      if (i % 20 === 0) document.body.style.paddingTop = `${String((i * 13) % 600)}px`;
      await window.bench.settled(1);
    }
    document.body.style.cssText = "";
    await window.bench.settled();
    style.remove();
  });
  expect(opened.errors).toEqual([]);
  expect(opened.messages).toEqual([]);
});

it("a redraw is done only for another width", async () => {
  const {page} = opened;
  expect(await page.evaluate(async () => {
    const chart = window.bench.at();
    const mark = chart.querySelector(".ic-marks > *");
    (document.querySelector("main") as HTMLElement).style.paddingTop = "50px";
    chart.style.marginTop = "10px";
    await window.bench.settled();
    return chart.querySelector(".ic-marks > *") === mark;
  })).toBe(true);
});

it("two dozen figures in one page have ids of their own", async () => {
  expect(await opened.page.evaluate(async () => {
    for (let i = 0; i < 24; i++) window.bench.add(window.bench.days, {width: 360});
    await window.bench.settled();
    const ids = [...document.querySelectorAll("[id]")].map((d) => d.id);
    return {ids: ids.length > 100, twice: ids.length - new Set(ids).size};
  })).toEqual({ids: true, twice: 0});
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
