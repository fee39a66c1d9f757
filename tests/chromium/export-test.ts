import {readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {LivingFigure} from "../../src/index.js";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";
import {openGallery} from "./open-gallery.js";

declare global {
  interface Window {
    /** Pixels of a picture, drawn as an image is. */
    pixels(svg: string, box?: {x: number; y: number; width: number; height: number}): Promise<ImageData>;
  }
}

/** Runs in the page. */
function addPixels(): void {
  window.pixels = async (svg, box) => {
    const image = new Image();
    image.src = svg.startsWith("data:") ? svg : `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const {x, y, width, height} = box ?? {x: 0, y: 0, width: image.naturalWidth, height: image.naturalHeight};
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.drawImage(image, -x, -y);
    return context.getImageData(0, 0, width, height);
  };
}

describe.each([{width: 1100, colorScheme: "light", dir: "ltr"}, {width: 360, colorScheme: "dark", dir: "rtl"}] as const)("toSVG of every figure, $width px, $colorScheme, $dir", (look) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openGallery({...look, of: "OfTheArticles"});
    await opened.page.evaluate(addPixels);
  });
  afterAll(() => opened.close());

  it("is well-formed, holds title, summary, account and source, and neither variables nor words of a sheet", async () => {
    const found = await opened.page.evaluate(() => Promise.all([...document.querySelectorAll<LivingFigure>("figure.ic")].map(async (chart) => {
      const svg = await chart.toSVG();
      const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
      const plain = (text: string): string => text.replace(/[\s\u2066-\u2069]+/g, "");
      const drawn = plain([...parsed.querySelectorAll("text")].map((d) => d.textContent).join(" "));
      const {data} = await window.pixels(svg);
      const colours = new Set(new Uint32Array(data.buffer));
      return {
        name: chart.className,
        faults: [parsed.querySelector("parsererror")?.textContent, /var\(|currentColor|light-dark|color-mix|Canvas|rgb|class=|\sstyle=|data-|aria-|id=|NaN|undefined/.exec(svg)?.[0]].filter(Boolean),
        missing: [".ic-title", ".ic-summary", ".ic-account", ".ic-caption bdi"].filter((d) => !drawn.includes(plain(chart.querySelector(d)!.textContent))),
        told: parsed.querySelectorAll("title").length - 1 - chart.querySelectorAll(".ic-marks > *").length,
        title: parsed.documentElement.querySelector("title")?.textContent === chart.querySelector(".ic-title")?.textContent,
        direction: parsed.documentElement.getAttribute("direction"),
        colours: colours.size > 20
      };
    })));
    expect(found.length).toBeGreaterThan(5);
    for (const d of found) expect(d).toEqual({name: d.name, faults: [], missing: [], told: 0, title: true, direction: look.dir, colours: true});
  });

  it("is drawn as an image just as it is in the page", async () => {
    const {page} = opened;
    for (const name of ["timeline", "counter", "map", "disagreement"]) {
      const figure = page.locator(`figure.ic-${name}`).first();
      await figure.locator(".ic-svg").evaluate((svg) => {
        for (const [property, value] of Object.entries({position: "fixed", left: "0", top: "0", "z-index": "9", background: "Canvas"})) (svg as SVGElement).style.setProperty(property, value, "important");
      });
      const height = await figure.locator(".ic-svg").evaluate((svg) => Number(svg.getAttribute("height")));
      const clip = {x: 0, y: 0, width: await figure.locator(".ic-svg").evaluate((svg) => Number(svg.getAttribute("width"))), height: Math.min(760, Math.floor(height))};
      const shot = `data:image/png;base64,${(await page.screenshot({clip})).toString("base64")}`;
      const apart = await figure.evaluate(async (chart, {shot, clip}) => {
        (chart.querySelector(".ic-svg") as SVGElement).removeAttribute("style");
        const svg = await (chart as LivingFigure).toSVG();
        const layer = /<g transform="translate\((\d+),(\d+)\)">(?!<text)/.exec(svg.slice(svg.lastIndexOf("</text></g><g transform"))) ?? [];
        const [live, taken] = [await window.pixels(shot), await window.pixels(svg, {...clip, x: Number(layer[1]), y: Number(layer[2])})];
        let other = 0;
        for (let i = 0; i < live.data.length; i += 4) if ([0, 1, 2].some((d) => Math.abs(live.data[i + d]! - taken.data[i + d]!) > 90)) other++;
        return other / (live.data.length / 4);
      }, {shot, clip});
      expect(apart, name).toBeLessThan(0.002);
    }
  });
});

describe("of one figure", () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openBench({height: 1000});
    await opened.page.evaluate(addPixels);
  });
  afterAll(() => opened.close());

  it("toSVG draws what is shown: what is picked, switched off and left out, not where the reader is", async () => {
    const found = await opened.page.evaluate(async () => {
      const {bench} = window;
      const chart = await bench.show(bench.six);
      const before = await chart.toSVG();
      const rings = (svg: string): number => svg.split('stroke-width="2"').length - before.split('stroke-width="2"').length;
      const marks = (svg: string): number => svg.split("<title>").length - 2;
      chart.querySelector<SVGElement>(".ic-marks")?.focus();
      const focused = rings(await chart.toSVG());
      chart.value = ["b"];
      const picked = rings(await chart.toSVG());
      chart.link.set({asOf: "2023-10-20", hiddenClasses: ["basis:several"]});
      const after = await chart.toSVG();
      return {focused, picked, marks: [marks(before), marks(after)], items: chart.querySelectorAll(".ic-marks > *").length, struck: after.split("line-through").length - 1, told: after.includes("As it stood on 20 October 2023")};
    });
    expect(found).toEqual({focused: 0, picked: 1, marks: [6, found.items], items: found.items, struck: 1, told: true});
    expect(found.items).toBeLessThan(6);
  });

  it("toSVG takes colours as the host sets them, in whatever way it writes them, and the ground on which the figure stands", async () => {
    const svg = await opened.page.evaluate(async () => {
      const main = document.createElement("main");
      main.style.cssText = "--ic-colour-1:oklch(0.6 0.2 30);color:color-mix(in srgb,#ff0000 50%,#0000ff);background:rgb(0 0 0/.5)";
      document.body.replaceChildren(main);
      document.body.style.background = "#ffffff";
      return (await window.bench.show(window.bench.six, {}, undefined, main)).toSVG();
    });
    expect(svg).toMatch(/<rect [^>]*fill="#(7f7f7f|808080)"/);
    expect(svg).toMatch(/<svg [^>]*fill="#80008[0-1]"|<svg [^>]*fill="#7f007f"/);
    expect([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((d) => d[1]!).filter((d) => !/^(#[0-9a-f]{6}|none)$/.test(d))).toEqual([]);
    expect(svg).not.toContain("#1660a1");
  });

  it("toSVG is well-formed whatever the words, and also of a figure that stands nowhere", async () => {
    const found = await opened.page.evaluate(async () => {
      const title = "A\u0000\u0008 <b>&nbsp;\u00a0]]> \ud800 \"quoted\"";
      const svg = await window.bench.timeline(window.bench.six, {title, credit: "الراصد (x)", source: null}).toSVG();
      const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
      return {fault: parsed.querySelector("parsererror")?.textContent, title: parsed.documentElement.querySelector("title")?.textContent, still: /currentColor|var\(|class=/.test(svg), credit: svg.includes("Graphic: \u2067الراصد (x)\u2069"), source: svg.includes("Source:"), pixels: (await window.pixels(svg)).width > 600};
    });
    expect(found).toEqual({fault: undefined, title: 'A <b>&nbsp;\u00a0]]>  "quoted"', still: false, credit: true, source: false, pixels: true});
  });

  it("toPNG has as many pixels to a CSS pixel as it is asked for, 2 by default", async () => {
    const found = await opened.page.evaluate(async () => {
      const chart = await window.bench.show(window.bench.six, {}, 500);
      const viewBox = /viewBox="0 0 (\d+) (\d+)"/.exec(await chart.toSVG())!.slice(1).map(Number);
      const size = async (png: Blob): Promise<number[]> => {
        const image = await createImageBitmap(png);
        return [image.width, image.height];
      };
      const refused = await chart.toPNG(1000).catch((error: unknown) => String(error));
      return {type: (await chart.toPNG()).type, viewBox, two: await size(await chart.toPNG()), half: await size(await chart.toPNG(0.5)), refused};
    });
    expect(found).toMatchObject({type: "image/png", two: found.viewBox.map((d) => d * 2), half: found.viewBox.map((d) => Math.round(d / 2)), refused: expect.stringMatching(/timeline\.toPNG: this browser makes no image of \d+ × \d+ pixels/) as string});
    expect(found.viewBox[0]).toBe(532);
  });

  it("toJSON and toCSV hold what is shown; a figure takes the data again and shows the same", async () => {
    const found = await opened.page.evaluate(async () => {
      const {bench} = window;
      const texts = (chart: Element): (string | null)[] => [...chart.querySelectorAll(".ic-marks > *")].map((d) => d.getAttribute("aria-label"));
      const chart = await bench.show(bench.usBases);
      const all = await chart.toCSV();
      chart.link.set({hiddenSources: ["iri"], asOf: "2023-10-24", period: ["2023-10-18", "2023-10-23"]});
      const data = JSON.parse(JSON.stringify(chart)) as ReturnType<typeof chart.toJSON>;
      const again = bench.add(data, {});
      again.link.set(data.view.state);
      await bench.settled();
      const csv = await chart.toCSV();
      return {texts: texts(chart), again: texts(again), incidents: data.incidents.length, given: bench.usBases.incidents.length, account: data.view.account === chart.querySelector(".ic-account")?.textContent, problems: bench.readIncidents(data).problems.map((d) => d.code), csv, all};
    });
    expect(found.texts.length).toBeGreaterThan(5);
    expect(found.again).toEqual(found.texts);
    expect(found.incidents).toBeLessThan(found.given);
    expect(found.account).toBe(true);
    expect(found.problems).not.toContain("unknown-field");
    expect(found.csv.slice(0, 11)).toBe("\ufeffrecord,id,");
    expect(found.csv).toContain("asOf=2023-10-24");
    expect([found.all, found.csv].map((d) => d.includes("Islamic Resistance in Iraq,armed-group"))).toEqual([true, false]);
  });

  it("the menu saves a file each, named for title, days and filters, and offers no link that would restore nothing", async () => {
    const {page} = opened;
    await page.evaluate(async () => {
      const chart = await window.bench.show(window.bench.six, {title: "Raids: what, when?"});
      chart.link.set({joins: false, asOf: "2023-10-24"});
    });
    await page.locator(".ic-download summary").click();
    await expect.poll(() => page.locator(".ic-download button").allTextContents()).toEqual(["Picture (SVG)", "Picture (PNG)", "Claims as a table (CSV)", "Data (JSON)"]);
    const files: Record<string, string> = {};
    for (const type of ["svg", "png", "csv", "json"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`.ic-download [data-control=${type}]`).click()]);
      files[download.suggestedFilename()] = (await readFile(await download.path())).toString("latin1").slice(0, 4);
    }
    const name = Object.keys(files)[0]!.replace(".svg", "");
    expect(name).toMatch(/^Raids-what-when-2023-10-1\d-2023-1\d-\d\d-asOf-2023-10-24-joins$/);
    expect(files).toEqual({[`${name}.svg`]: "<svg", [`${name}.png`]: "\x89PNG", [`${name}.csv`]: "\xef\xbb\xbfr", [`${name}.json`]: "{\n  "});
  });

  it("the menu copies the link where the page keeps it in its address, says so, and else gives it to be copied", async () => {
    const {page} = opened;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(async () => {
      const {bench} = window;
      const chart = await bench.show(bench.six);
      bench.keepInAddress(chart.link, "a");
      chart.link.set({picked: ["b"]});
    });
    await page.locator(".ic-download summary").click();
    await page.getByRole("button", {name: "Copy link to this view"}).click();
    await expect.poll(() => page.locator(".ic-status").textContent()).toBe("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/bench\.html#a\.picked=b$/);
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("no")); });
    await page.getByRole("button", {name: "Copy link to this view"}).click();
    expect(await page.locator(".ic-download input").inputValue()).toMatch(/#a\.picked=b$/);
    expect(await page.evaluate(() => String(getSelection()) || (document.activeElement as HTMLInputElement).value)).toMatch(/#a\.picked=b$/);
  });

  it("the page complained of nothing", () => {
    expect(opened.complaints()).toEqual([]);
  });
});

it("under a policy that allows no images toSVG, toCSV and the menu work, and toPNG says what is amiss", async () => {
  const {page, close} = await openBench({head: "", headers: {"content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"}});
  const found = await page.evaluate(async () => {
    const chart = await window.bench.show(window.bench.six);
    return {svg: (await chart.toSVG()).slice(0, 5), csv: (await chart.toCSV()).length > 500, png: await chart.toPNG().catch((error: unknown) => String(error))};
  });
  expect(found).toEqual({svg: "<svg ", csv: true, png: expect.stringMatching(/timeline\.toPNG: this page's security policy lets no image/) as string});
  await page.locator(".ic-download summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".ic-download [data-control=csv]").click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await close();
});
