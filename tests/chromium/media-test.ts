import {expect, it} from "vitest";
import {middleOf, openBench} from "./open-bench.js";

it("in forced colours every mark, line, word and state is drawn in one of the reader's colours", async () => {
  const {page, complaints, close} = await openBench({forcedColors: true});
  await page.evaluate(async () => {
    await window.bench.show(window.bench.six);
    window.bench.at().link.set({picked: ["b"]});
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  });
  const found = await page.evaluate(() => {
    const chart = window.bench.at();
    const probe = (colour: string): string => {
      const span = document.createElement("span");
      span.style.color = colour;
      document.body.append(span);
      const {color} = getComputedStyle(span);
      span.remove();
      return color;
    };
    const [text, canvas, highlight] = ["CanvasText", "Canvas", "Highlight"].map(probe);
    const inked = [...chart.querySelectorAll(".ic-legend path, .ic-marks path, .ic-marks text, .ic-back text, .ic-ring")];
    const colours = new Set(inked.flatMap((d) => [getComputedStyle(d).fill, getComputedStyle(d).stroke]).filter((d) => d !== "none"));
    return {others: [...colours].filter((d) => d !== text && d !== highlight), ground: [...colours].includes(canvas ?? ""), active: getComputedStyle(chart.querySelector(".ic-active") as Element).stroke === highlight};
  });
  expect(found).toEqual({others: [], ground: false, active: true});
  expect(complaints()).toEqual([]);
  await close();
});

it("on paper there is the picture with its details and its words, and nothing to press", async () => {
  const {page, complaints, close} = await openBench();
  await page.evaluate(async () => { await window.bench.show(); });
  const {x, y} = await middleOf(page, "Charlie");
  await page.mouse.click(x, y);
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => window.bench.settled());
  const seen = (part: string) => page.locator(part).first().isVisible();
  for (const part of [".ic-svg", ".ic-panel", ".ic-claim", ".ic-title", ".ic-account", ".ic-legend"]) expect([part, await seen(part)]).toEqual([part, true]);
  for (const part of [".ic-controls", ".ic-tip", ".ic-close"]) expect([part, await seen(part)]).toEqual([part, false]);
  expect(complaints()).toEqual([]);
  await close();
});

it("on narrower paper the whole picture is there, smaller", async () => {
  const {page, close} = await openBench();
  await page.evaluate(async () => { await window.bench.show(); });
  const found = await page.evaluate(() => {
    const main = document.querySelector("main") as HTMLElement;
    const svg = window.bench.at().querySelector("svg.ic-svg") as SVGElement;
    window.bench.at().destroy(); // a printer does not wait for a redraw
    main.style.width = "600px";
    const {width, height} = svg.getBoundingClientRect();
    return {width, ratio: width / height, drawn: Number(svg.getAttribute("width")) / Number(svg.getAttribute("height"))};
  });
  expect(found.width).toBeCloseTo(600, 0);
  expect(found.ratio).toBeCloseTo(found.drawn, 1);
  await close();
});

it("nothing moves: no transition and no animation, though motion is allowed", async () => {
  const {page, close} = await openBench({reducedMotion: false});
  await page.evaluate(async () => { await window.bench.show(); });
  const {x, y} = await middleOf(page, "Charlie");
  await page.mouse.click(x, y);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await close();
});
