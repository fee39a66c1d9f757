import {expect, it} from "vitest";
import {css} from "../../src/chart/sheet.js";
import {middleOf, openBench} from "./open-bench.js";
import {openAll, openGallery} from "./open-gallery.js";

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

it.each(["light", "dark"] as const)("in forced colours, %s, all words, marks, lines and buttons of all figures have the reader's colours and stand out", async (colorScheme) => {
  const opened = await openGallery({of: "OfTheArticles", forcedColors: true, colorScheme});
  await openAll(opened);
  expect(await opened.page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("span"));
    const system = new Map(["CanvasText", "Canvas", "Highlight", "HighlightText", "LinkText", "VisitedText", "ActiveText", "ButtonText", "ButtonBorder", "ButtonFace", "GrayText", "FieldText", "Field"].map((name) => {
      probe.style.color = name;
      return [getComputedStyle(probe).color, name];
    }));
    probe.remove();
    const found = new Set<string>();
    for (const d of document.querySelectorAll("figure.ic .ic-svg :is(path, rect, circle, text, tspan):not(.ic-hit), figure.ic .ic-legend path")) {
      const {fill, stroke} = getComputedStyle(d);
      for (const colour of [fill, stroke]) if (colour !== "none" && colour !== "rgba(0, 0, 0, 0)" && !d.closest(".ic-brush") && !system.has(colour)) found.add(`${d.localName}.${d.getAttribute("class") ?? ""} ${colour}`);
    }
    for (const d of document.querySelectorAll("figure.ic :is(p, h3, button, summary, a, td, th, dt, dd, label)")) if (!system.has(getComputedStyle(d).color)) found.add(`${d.localName}.${d.className} ${getComputedStyle(d).color}`);
    for (const d of document.querySelectorAll("figure.ic :is(button:not(.ic-entry), .ic-panel, .ic-tip)")) if (d.checkVisibility() && getComputedStyle(d).borderStyle === "none") found.add(`${d.localName}.${d.className} has no edge`);
    return [...found];
  })).toEqual([]);
  expect(opened.complaints()).toEqual([]);
  await opened.close();
}, 60_000);

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

it("printing opens the table, at most 100 rows of it, and what is folded in the details; afterwards all is as it was", async () => {
  const {page, complaints, close} = await openBench();
  await page.evaluate(async () => { await window.bench.show(window.bench.generated(300), {lane: "site"}); });
  await page.evaluate(async () => {
    const ids = window.bench.at().querySelectorAll(".ic-marks > *");
    ids[0]?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    await window.bench.settled();
  });
  const states = () => page.evaluate(() => {
    const chart = window.bench.at();
    const count = (parts: string): number => chart.querySelectorAll(parts).length;
    return {rows: count("tbody tr"), more: count(".ic-more"), folded: count(".ic-panel details:not([open])"), controls: count(".ic-controls [open]"), width: Number(chart.querySelector(".ic-svg")?.getAttribute("width"))};
  });
  const before = await states();
  await page.evaluate(() => {
    addEventListener("beforeprint", () => {
      const chart = window.bench.at();
      document.title = [chart.querySelectorAll("tbody tr").length, chart.querySelectorAll(".ic-panel details:not([open])").length, chart.querySelector(".ic-svg")?.getAttribute("width")].join(" ");
    });
  });
  await page.pdf({format: "A4"});
  expect(await page.title()).toBe("100 0 720");
  await page.evaluate(() => window.bench.settled());
  expect(before.width).toBeGreaterThan(1000);
  expect(await states()).toEqual(before);
  expect(complaints()).toEqual([]);
  await close();
});

it("on paper a dark figure is black on white, in the colours for a light ground, with the addresses of its links", async () => {
  const {page, close} = await openBench({colorScheme: "dark", head: "<style>html{color-scheme:dark;background:#111;color:#eee;--ic-ink:#fafafa;--ic-quiet:#ccc}</style>"});
  await page.evaluate(async () => { await window.bench.show(); });
  const {x, y} = await middleOf(page, "Charlie");
  await page.mouse.click(x, y);
  const look = () => page.evaluate(() => {
    const of = (part: string, pseudo?: string): CSSStyleDeclaration => getComputedStyle(window.bench.at().querySelector(part) as Element, pseudo);
    return {words: of(".ic-title").color, quiet: of(".ic-account").color, letters: of(".ic-back text").fill, ground: of(".ic-halo").stroke, behind: getComputedStyle(window.bench.at()).backgroundColor, link: of(".ic-panel a", "::after").content};
  });
  expect(await look()).toMatchObject({words: "rgb(250, 250, 250)", quiet: "rgb(204, 204, 204)", link: "none"});
  await page.emulateMedia({media: "print"});
  expect(await look()).toMatchObject({words: "rgb(0, 0, 0)", quiet: "color(srgb 0 0 0 / 0.72)", letters: "rgb(0, 0, 0)", ground: "rgb(255, 255, 255)", behind: "rgb(255, 255, 255)", link: expect.stringContaining("example.org/c") as string});
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
  expect(css).not.toMatch(/transition|animation|@keyframes|scroll-behavior/);
  await close();
});
