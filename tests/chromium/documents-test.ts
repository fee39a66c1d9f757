// All four figures in other documents and places: as they are on any page.
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

const names = ["timeline", "counter", "baseMap", "disagreement"] as const;

/** Runs in the page: where every mark stands in its picture. */
function places(): string[] {
  const svg = window.bench.at().querySelector("svg.ic-svg") as Element;
  const origin = svg.getBoundingClientRect();
  return [...svg.querySelectorAll(".ic-marks > *, .ic-back text")].map((d) => {
    const {x, y, width, height} = d.getBoundingClientRect();
    return [x - origin.x, y - origin.y, width, height].map((n) => Math.round(n)).join(" ");
  });
}

async function drawn(opened: OpenPage, name: (typeof names)[number]): Promise<string[]> {
  await opened.page.evaluate(async (name) => {
    await window.bench.show([], {}, 800);
    window.bench.figures.splice(0)[0]!.remove();
    await window.bench.put(name);
  }, name);
  return opened.page.evaluate(places);
}

let plain: OpenPage;
beforeAll(async () => { plain = await openBench(); });
afterAll(() => plain.close());

// Chromium has no module scripts in XML, but lets a script import one.
describe.each([
  ["in quirks mode", {doctype: "", html: `lang="en"`}, "BackCompat text/html"],
  ["in XHTML", {doctype: `<?xml version="1.0"?>`, html: `xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"`, headers: {"content-type": "application/xhtml+xml; charset=utf-8"}, script: [`<script>import("`, `")</script>`] as const}, "CSS1Compat application/xhtml+xml"]
])("on a page %s", (_, options, mode) => {
  let opened: OpenPage;
  beforeAll(async () => { opened = await openBench(options); });
  afterAll(() => opened.close());

  it.each(names)("%s is drawn as on any page, picked in, and its table is filled", async (name) => {
    expect(await opened.page.evaluate(() => `${document.compatMode} ${document.contentType}`)).toBe(mode);
    const there = await drawn(opened, name);
    expect(there.length).toBeGreaterThan(10);
    expect(there).toEqual(await drawn(plain, name));
    await opened.page.evaluate(async () => {
      const chart = window.bench.at();
      chart.querySelectorAll(".ic-marks > *")[1]?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      for (const d of chart.querySelectorAll("details")) d.open = true;
      await window.bench.settled();
    });
    expect(await opened.page.evaluate(() => {
      const chart = window.bench.at();
      return [chart.querySelectorAll("[data-picked]").length > 0, chart.querySelectorAll(".ic-panel .ic-claim").length > 0, chart.querySelectorAll("tbody tr").length > 3];
    })).toEqual([true, true, true]);
  });

  it("the page complained of nothing", () => {
    expect(opened.complaints()).toEqual([]);
  });
});

it.each(names)("%s is made of nodes of the document that it is given: one without a window, an XHTML one, that of a frame", async (name) => {
  expect(await plain.page.evaluate((name) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const {implementation} = document;
    return [implementation.createHTMLDocument(), implementation.createDocument("http://www.w3.org/1999/xhtml", "html"), frame.contentDocument!].map((other) => {
      const chart = window.bench.charts[name](window.bench.usBases, {document: other});
      other.documentElement.append(chart);
      const strangers = [chart, ...chart.querySelectorAll("*")].filter((d) => d.ownerDocument !== other).length;
      chart.destroy();
      return [chart.querySelectorAll(".ic-marks > *").length > 3, strangers];
    });
  }, name)).toEqual(Array(3).fill([true, 0]));
});

describe.each(names)("%s", (name) => {
  const wait = (style: string, show: string) => plain.page.evaluate(async ([name, style, show]) => {
    const {bench} = window;
    await bench.show([], {});
    bench.figures.splice(0)[0]!.remove();
    const details = document.createElement("details");
    const main = document.querySelector("main")!;
    details.append(document.createElement("summary"));
    main.replaceWith(details);
    details.append(main);
    details.open = show !== "open";
    main.style.cssText = style;
    await bench.put(name);
    const before = bench.at().querySelector(".ic-svg")!.getAttribute("width");
    if (show === "open") details.open = true;
    else main.style.cssText = show;
    await bench.settled();
    return [before, bench.at().querySelector(".ic-svg")!.getAttribute("width")];
  }, [name, style, show] as const);

  it.each([["hidden at first", "display:none", "width:700px"], ["of no width at first", "width:0", "width:700px"], ["in <details> that opens later", "width:700px", "open"]])("in a place %s it waits and then finds its width", async (_, style, show) => {
    expect(await wait(style, show)).toEqual(["640", "700"]);
  });

  it("resized in every frame it is drawn once for each width, and not at all where the width stays", async () => {
    const found = await plain.page.evaluate(async (name) => {
      const {bench} = window;
      await bench.show([], {});
      bench.figures.splice(0)[0]!.remove();
      await bench.put(name);
      const main = document.querySelector("main")!;
      const counts = {wide: 0, same: 0};
      let which: keyof typeof counts = "wide";
      const observer = new MutationObserver((records) => { counts[which] += records.length; });
      observer.observe(bench.at().querySelector(".ic-svg")!, {attributes: true, attributeFilter: ["viewBox"]});
      for (let i = 0; i < 40; i++) {
        main.style.width = `${String(400 + ((i * 137) % 500))}px`;
        await bench.settled(1);
      }
      await bench.settled(4);
      which = "same";
      for (let i = 0; i < 40; i++) {
        main.style.height = `${String(2000 + i)}px`;
        await bench.settled(1);
      }
      observer.disconnect();
      return {...counts, width: bench.at().querySelector(".ic-svg")!.getAttribute("width"), place: String(main.clientWidth)};
    }, name);
    expect(found.wide).toBeGreaterThan(5);
    expect(found.wide).toBeLessThanOrEqual(41);
    expect(found).toMatchObject({same: 0, width: found.place});
  });
});

it("the page complained of nothing, not even of a loop of an observer", () => {
  expect(plain.complaints()).toEqual([]);
});
