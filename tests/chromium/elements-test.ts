import type {Page, Route} from "playwright-core";
import {afterEach, describe, expect, it} from "vitest";
import {timeline} from "../../src/charts/timeline.js";
import type {IncidentElement} from "../../src/elements.js";
import {renderToString} from "../../src/static.js";
import type {OpenPage} from "../tools/browser.js";
import {days} from "./days.js";
import {devTools, openBench} from "./open-bench.js";

const json = JSON.stringify(days);
const inside = `<script type="application/json">${json}</script>`;

let opened: OpenPage;
/** What a test expects the console to say. */
let said: RegExp[] = [];
afterEach(async () => {
  const heard = opened.complaints().filter((d) => !said.some((expected) => expected.test(d)));
  expect(heard).toEqual([]);
  said = [];
  await opened.close();
});

/** A page with this in its body, and files beside it; `answer` may keep one waiting. */
async function open(body: string, {html, answer = (route, file) => route.fulfill({body: file ?? "", status: file === undefined ? 404 : 200})}: {html?: string; answer?: (route: Route, file: string | undefined) => Promise<void>} = {}): Promise<Page> {
  opened = await openBench({body: "", ...(html !== undefined && {html})});
  const {page} = opened;
  await page.route(/\/files\//, (route) => answer(route, files[new URL(route.request().url()).pathname.split("/").at(-1)!]));
  await put(page, body);
  return page;
}

const put = (page: Page, body: string) => page.evaluate((body) => { document.body.innerHTML = body; }, body);

const files: Record<string, string> = {"days.json": json, "one.json": `[{"date": "2023-10-23", "title": "Only"}]`, "days.csv": "date,title\n2023-10-23,From a table\n2023-10-99,No day\n"};

const element = "incident-timeline, incident-map, incident-counter, incident-disagreement";
const figure = `:is(${element}) > figure.ic`;
const drawn = (page: Page, n = 1) => expect.poll(() => page.locator(`${figure} .ic-marks > *`).evaluateAll((marks) => new Set(marks.map((d) => d.closest("figure"))).size)).toBe(n);
const failed = (page: Page) => page.locator(".ic-failure").innerText();
/** Calls with the first element of the page. */
const at = <T>(page: Page, read: (element: IncidentElement) => T) => page.evaluate<T>(`window.bench.settled().then(() => (${String(read)})(document.querySelector(${JSON.stringify(element)})))`);
const labels = (page: Page) => page.locator(`${figure} .ic-marks > *`).evaluateAll((marks) => marks.map((d) => d.getAttribute("aria-label")?.split(",")[0]));

describe("data", () => {
  it("come from the script inside, from src as JSON or as a table, from another part of the page, or from a property", async () => {
    const page = await open(`<incident-timeline>${inside}</incident-timeline>`);
    await drawn(page);
    expect(await page.locator("incident-timeline > script").count()).toBe(1);
    await at(page, (d) => { d.setAttribute("src", "files/one.json"); });
    await expect.poll(() => labels(page)).toEqual(["Only"]);
    said = [/files\/days\.csv: 0 of 2 rows left out; 1 problems/];
    await at(page, (d) => { d.setAttribute("src", "files/days.csv"); });
    await expect.poll(() => labels(page)).toEqual(["From a table", "No day"]);
    await page.evaluate(() => { document.body.insertAdjacentHTML("beforeend", `<script type="application/json" id="rows">[{"date": "2023-10-23", "title": "In the page"}]</script>`); });
    await at(page, (d) => { d.setAttribute("src", "#rows"); });
    await expect.poll(() => labels(page)).toEqual(["In the page"]);
    await at(page, (d) => { d.incidents = [{date: "2023-10-23", title: "By property"}]; });
    await expect.poll(() => labels(page)).toEqual(["By property"]);
    await at(page, (d) => { d.incidents = null; });
    await expect.poll(() => labels(page)).toEqual(["In the page"]);
  });

  it("what stood inside stays until the figure is ready, and if it fails, in the language of the page, until it succeeds", async () => {
    let answer = (): void => undefined;
    const waits = new Promise<void>((done) => { answer = done; });
    const page = await open(`<incident-timeline src="files/none.json"><p id="before">Before</p></incident-timeline>`, {html: `lang="ar" dir="rtl"`, answer: async (route, file) => {
      await waits;
      await route.fulfill({body: file ?? "", status: file === undefined ? 404 : 200});
    }});
    said = [/404 \(Not Found\)/, /<incident-timeline>: files\/none\.json: 404 Not Found/, /no words for lang="ar"/];
    await page.evaluate(() => { window.bench.addLocale(window.bench.ar); });
    await page.evaluate(() => window.bench.settled());
    expect(await page.locator("incident-timeline").innerText()).toBe("Before");
    answer();
    await expect.poll(() => failed(page)).toBe("تعذّر تحميل بيانات هذا الشكل. files/none.json: 404 Not Found");
    expect(await page.locator("#before").isVisible()).toBe(true);
    await at(page, (d) => { d.setAttribute("src", "files/days.json"); });
    await drawn(page);
    expect(await page.locator("#before, .ic-failure").count()).toBe(0);
    expect(await page.locator(figure).getAttribute("lang")).toBe("ar");
    await at(page, (d) => { d.setAttribute("src", "files/none.json"); });
    await expect.poll(() => page.locator("#before").count()).toBe(1);
    expect(await page.locator(figure).count()).toBe(0);
  });

  it("of another site are not asked for, but with crossorigin", async () => {
    const page = await open(`<incident-timeline src="http://127.0.0.1:9/files/days.json"></incident-timeline>`, {
      answer: (route, file) => route.fulfill({body: file ?? "", headers: {"access-control-allow-origin": "*"}})
    });
    said = [/<incident-timeline>: src="http:\/\/127\.0\.0\.1:9\/files\/days\.json" is on another site/];
    await expect.poll(() => failed(page)).toBe(`This figure cannot be shown. src="http://127.0.0.1:9/files/days.json" is on another site, http://127.0.0.1:9: add crossorigin if it may be asked`);
    await at(page, (d) => { d.setAttribute("crossorigin", ""); });
    await drawn(page);
  });

  it("are no longer waited for when src changes or the element goes, and are asked for anew when it comes back", async () => {
    const asked: string[] = [], ended: string[] = [];
    const page = await open(`<incident-timeline src="files/days.json?1"></incident-timeline>`, {answer: async (route, file) => {
      const {searchParams} = new URL(route.request().url());
      asked.push([...searchParams.keys()].join());
      if (!searchParams.has("2") && asked.length < 4) return; // kept waiting for ever
      await route.fulfill({body: file ?? ""});
    }});
    page.on("requestfailed", (d) => ended.push(new URL(d.url()).search.slice(1)));
    await expect.poll(() => asked).toEqual(["1"]);
    await at(page, (d) => { d.setAttribute("src", "files/one.json?2"); });
    await expect.poll(() => labels(page)).toEqual(["Only"]);
    expect(ended).toEqual(["1"]);
    await at(page, (d) => { d.setAttribute("src", "files/days.json?3"); });
    await expect.poll(() => asked.length).toBe(3);
    await at(page, (d) => {
      Object.assign(window, {gone: d});
      d.remove();
    });
    await expect.poll(() => ended).toEqual(["1", "3"]);
    await page.evaluate(() => { document.body.append((window as unknown as {gone: Element}).gone); });
    await expect.poll(async () => (await labels(page)).length).toBe(6);
    expect(asked).toEqual(["1", "2", "3", "3"]);
  });

  it("that cannot be any are refused in its place", async () => {
    said = [/incident-charts: <incident-timeline>: /];
    const page = await open("");
    for (const [text, message] of [
      [`{"incidents": `, `This figure cannot be shown. the data in the page is not JSON: `],
      [`"text"`, `This figure cannot be shown. the data in the page holds no incidents: `],
      [`{"rows": []}`, `This figure cannot be shown. `]
    ] as const) {
      await put(page, `<incident-timeline><script type="application/json">${text}</script></incident-timeline>`);
      await expect.poll(() => failed(page)).toContain(message);
    }
  });
});

describe("attributes", () => {
  it("update the figure as it stands, without losing what the reader did; taken away they are the default again", async () => {
    const page = await open(`<incident-timeline lane="country">${inside}</incident-timeline>`);
    await drawn(page);
    await at(page, (d) => {
      d.value = ["b"];
      d.querySelector(".ic-table details")!.setAttribute("open", "");
      Object.assign(window, {figure: d.figure});
      d.setAttribute("lane", "site");
      d.setAttribute("subtitle", "Below");
    });
    const found = () => at(page, (d) => ({same: d.figure === (window as unknown as {figure: Element}).figure, value: d.value.map((i) => i.id), text: d.textContent.includes("West Harbour"), subtitle: d.querySelector(".ic-subtitle")!.textContent, title: d.querySelector(".ic-title")!.textContent, open: d.querySelector<HTMLDetailsElement>(".ic-table details")!.open}));
    expect(await found()).toMatchObject({same: true, value: ["b"], text: true, subtitle: "Below", open: true});
    await at(page, (d) => {
      d.removeAttribute("subtitle");
      d.title = "Ours";
    });
    expect(await found()).toMatchObject({same: true, value: ["b"], subtitle: "", title: "Ours"});
    await at(page, (d) => { d.removeAttribute("title"); });
    expect(await found()).toMatchObject({value: ["b"], title: "What was reported, and when"});
  });

  const wrong = [
    [`lane="colour"`, "lane: colour is none of country, site, weapon, source, none (did you mean country?)"],
    [`mark="shape"`, "mark: shape is none of basis, outcome"],
    [`gaps="no"`, "gaps: no is none of fold, show"],
    [`controls="zoom, swiches"`, "controls: swiches is none of zoom, period, sources, playhead, download"],
    [`heading-level="9"`, "headingLevel: 9 is none of 1, 2, 3, 4, 5, 6"],
    [`details="below"`, "details: below is none of own, none"],
    [`width="-1"`, "width: -1 is not a number of pixels"],
    [`as-of="yesterday"`, `asOf is not a day like "2023-10-23": "yesterday"`],
    [`link="page" as-of="2023-10-23"`, "with a shared link"],
    [`annotations='[{"text": "about nothing"}]'`, "annotations[0]: give it a text, and one of date, site and incident"],
    [`time-zone="Mars/Base"`, "Mars/Base"]
  ] as const;
  it("with a value that is none are refused in its place, and right again it is drawn", async () => {
    said = [/incident-charts: <incident-timeline>: /];
    const page = await open("");
    for (const [attributes, message] of wrong) {
      await put(page, `<incident-timeline ${attributes}>${inside}</incident-timeline>`);
      await expect.poll(() => failed(page)).toContain(message);
    }
    await at(page, (d) => { for (const {name} of [...d.attributes]) d.removeAttribute(name); });
    await drawn(page);
    expect(await page.locator(".ic-failure").count()).toBe(0);
  });

  it("asOf and period are the start of its link, and set it when they change", async () => {
    const page = await open(`<incident-timeline as-of="2023-10-21" period="2023-10-16,2023-10-22">${inside}</incident-timeline>`);
    await drawn(page);
    expect(await at(page, (d) => [d.link!.state.asOf, d.link!.state.period])).toEqual(["2023-10-21", ["2023-10-16", "2023-10-22"]]);
    await at(page, (d) => {
      d.link!.set({hiddenClasses: ["basis:one"]});
      d.removeAttribute("period");
      d.setAttribute("as-of", "2023-10-20");
    });
    expect(await at(page, (d) => d.link!.state)).toMatchObject({asOf: "2023-10-20", period: null, hiddenClasses: ["basis:one"]});
  });

  it("a title is the heading, and no tip of the browser's over the whole figure", async () => {
    const page = await open(`<incident-timeline title="Ours">${inside}</incident-timeline>`);
    await drawn(page);
    expect(await at(page, (d) => [d.querySelector(".ic-title")!.textContent, d.figure!.getAttribute("title")])).toEqual(["Ours", ""]);
  });
});

describe("links", () => {
  it("one name is one link, of elements, data attributes and code; another is another", async () => {
    const page = await open(`<incident-timeline link="a">${inside}</incident-timeline><incident-timeline link="a">${inside}</incident-timeline><incident-timeline link="b">${inside}</incident-timeline>`);
    await drawn(page, 3);
    await page.evaluate(() => {
      Object.assign(window, {heard: []});
      document.body.addEventListener("input", ({target, currentTarget}) => (window as unknown as {heard: unknown[]}).heard.push([(target as Element).localName, currentTarget === document.body]));
    });
    await page.locator("figure").first().locator("[aria-label^=Bravo]").dispatchEvent("click");
    expect(await page.evaluate(() => [...document.querySelectorAll("incident-timeline")].map((d) => d.value.map((i) => i.id)))).toEqual([["b"], ["b"], []]);
    expect(await page.evaluate(() => [(window as unknown as {heard: unknown}).heard, window.bench.linkNamed("a").state.picked])).toEqual([[["figure", true]], ["b"]]);
    await page.evaluate(() => { document.querySelectorAll("incident-timeline")[2]!.link = "a"; });
    await expect.poll(() => page.evaluate(() => document.querySelectorAll("incident-timeline")[2]!.value.length)).toBe(1);
    await page.evaluate(() => {
      const link = new window.bench.Link();
      document.querySelectorAll("incident-timeline")[2]!.link = link;
      link.set({picked: ["c", "d"]});
    });
    await expect.poll(() => page.evaluate(() => document.querySelectorAll("incident-timeline")[2]!.value.length)).toBe(2);
  });
});

describe("a life", () => {
  it("properties that were set before the element was known count", async () => {
    opened = await openBench({body: `<main></main><script>
      const early = document.createElement("incident-timeline");
      early.incidents = [{id: "x", date: "2023-10-23", title: "Early", site: "Hill"}];
      early.options = {lane: () => "Ours"};
      early.value = ["x"];
      early.link = "page";
      document.querySelector("main").append(early);
    </script>`});
    const {page} = opened;
    await drawn(page);
    expect(await at(page, (d) => ({value: d.value.map((i) => i.title), text: d.querySelector(".ic-back")!.textContent.includes("Ours"), link: d.link === window.bench.linkNamed("page"), own: Object.keys(d)}))).toEqual({value: ["Early"], text: true, link: true, own: []});
  });

  it("moved, it keeps its figure; taken out, its listeners end and the picture stays; put back, it shows what it showed", async () => {
    const page = await open(`<section></section><incident-timeline>${inside}</incident-timeline>`);
    await drawn(page);
    await at(page, (d) => {
      Object.assign(window, {figure: d.figure, element: d});
      d.value = ["b", "c"];
      document.querySelector("section")!.append(d);
    });
    expect(await at(page, (d) => [d.figure === (window as unknown as {figure: Element}).figure, d.value.length])).toEqual([true, 2]);
    const removed = await page.evaluate(async () => {
      const {element} = window as unknown as {element: IncidentElement};
      element.remove();
      await window.bench.settled();
      element.querySelector("[aria-label^=Alpha]")!.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      const {length} = element.querySelectorAll(".ic-marks > *");
      return [length, element.value.map((d) => d.id)];
    });
    expect(removed).toEqual([6, ["c", "b"]]);
    await page.evaluate(() => { document.body.append((window as unknown as {element: Element}).element); });
    expect(await at(page, (d) => [d.querySelectorAll("figure").length, d.value.map((i) => i.id)])).toEqual([1, ["c", "b"]]);
    await page.locator(`[aria-label^=Alpha]`).dispatchEvent("click");
    expect(await at(page, (d) => d.value.map((i) => i.id))).toEqual(["a"]);
  });

  it("moved into the document of a frame, it is drawn by that document", async () => {
    const page = await open(`<iframe style="width:600px;height:600px"></iframe><incident-timeline>${inside}</incident-timeline>`);
    await drawn(page);
    const found = await page.evaluate(async () => {
      const element = document.querySelector("incident-timeline")!;
      document.querySelector("iframe")!.contentDocument!.body.append(element);
      await window.bench.settled(6);
      return [element.figure!.ownerDocument === document.querySelector("iframe")!.contentDocument, element.querySelectorAll("figure").length, element.querySelectorAll(".ic-marks > *").length];
    });
    expect(found).toEqual([true, 1, 6]);
  });

  it("many that come and go leave nothing behind, even on a link that stays", async () => {
    const page = await open("");
    const session = await devTools(page);
    await session.send("Performance.enable");
    const alive = async (): Promise<{nodes: number; listeners: number}> => {
      for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
      const {metrics} = await session.send("Performance.getMetrics");
      const of = (name: string): number => metrics.find((d) => d.name === name)?.value ?? NaN;
      return {nodes: of("Nodes"), listeners: of("JSEventListeners")};
    };
    const cycles = (n: number) => page.evaluate(async (n) => {
      for (let i = 0; i < n; i++) {
        const element = document.createElement("incident-timeline");
        element.setAttribute("link", "stays");
        element.incidents = window.bench.six;
        document.body.append(element);
        await window.bench.settled(2);
        element.remove();
        await window.bench.settled(1);
      }
    }, n);
    await cycles(5);
    const before = await alive();
    await cycles(20);
    const after = await alive();
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(20);
  });

  it("a static figure inside comes to life without being drawn again", async () => {
    const page = await open("");
    await page.addStyleTag({content: "incident-timeline{width:640px}"});
    await page.evaluate((html) => {
      document.body.innerHTML = html;
      for (const d of document.querySelectorAll(".ic-marks > *")) d.setAttribute("data-from-server", "");
    }, `<incident-timeline subtitle="Below">${renderToString(timeline, days, {width: 640, subtitle: "Below"})}${inside}</incident-timeline>`);
    await expect.poll(() => at(page, (d) => d.figure !== null)).toBe(true);
    expect(await at(page, (d) => [d.querySelectorAll("figure").length, d.querySelectorAll("[data-from-server]").length, d.querySelector(".ic-marks")!.getAttribute("role")])).toEqual([1, 6, "listbox"]);
  });

  it("says load when its figure stands, error when it cannot", async () => {
    const page = await open("");
    said = [/incident-charts: <incident-timeline>: /];
    const heard = await page.evaluate(async () => {
      const element = document.createElement("incident-timeline");
      const types: string[] = [];
      for (const type of ["load", "error"]) element.addEventListener(type, () => types.push(type));
      document.body.append(element);
      await window.bench.settled();
      element.incidents = [];
      await window.bench.settled();
      element.setAttribute("lane", "colour");
      await window.bench.settled();
      return types;
    });
    expect(heard).toEqual(["load", "error"]);
  });
});

describe("language and parts", () => {
  it("lang of the element or around it is spoken, follows changes, and words and shapes that come later are taken up", async () => {
    const page = await open(`<div lang="ar"><incident-map shapes="middle-east" src="files/one.json"></incident-map></div><incident-timeline lang="en">${inside}</incident-timeline>`);
    said = [/no words for lang="ar"/, /no shapes are added under the name middle-east/];
    await expect.poll(() => page.locator(figure).count()).toBe(2);
    await page.evaluate(() => window.bench.settled());
    const langs = () => page.evaluate(() => [...document.querySelectorAll("figure")].map((d) => d.lang));
    expect(await langs()).toEqual(["en-GB", "en-GB"]);
    await page.evaluate(() => { window.bench.addParts({ar: window.bench.ar}); });
    await expect.poll(langs).toEqual(["ar", "en-GB"]);
    await page.evaluate(() => { document.querySelector("incident-timeline")!.lang = "ar-IQ"; });
    await expect.poll(langs).toEqual(["ar", "ar"]);
    await page.evaluate(() => { document.querySelector("incident-timeline")!.lang = "en"; });
    await expect.poll(langs).toEqual(["ar", "en-GB"]);
  });
});

describe("data-incident-chart", () => {
  it("scan brings those of the page to life, once; later ones, and changes, when it is called again", async () => {
    const page = await open(`<div data-incident-chart="timeline" data-src="files/one.json" data-lane="site" data-onclick="window.broken = 1" data-heading-level="2"><p>Before</p></div>`);
    expect(await page.locator("div").innerText()).toBe("Before");
    await page.evaluate(() => { window.bench.scan(); });
    await drawn(page);
    expect(await page.evaluate(() => [...document.querySelector("div > incident-timeline")!.attributes].map((d) => d.name))).toEqual(["heading-level", "lane", "src"].sort());
    expect(await page.locator("h2.ic-title").count()).toBe(1);
    await page.evaluate(() => {
      Object.assign(window, {figure: document.querySelector("figure")});
      document.querySelector("div")!.dataset["subtitle"] = "Below";
      Reflect.deleteProperty(document.querySelector("div")!.dataset, "lane");
      document.body.insertAdjacentHTML("beforeend", `<section data-incident-chart="counter"><script type="application/json">[{"date": "2023-10-23"}]</script></section>`);
      window.bench.scan(document.querySelector("section")!);
      window.bench.scan();
      window.bench.scan();
    });
    await drawn(page, 2);
    expect(await page.evaluate(async () => {
      await window.bench.settled();
      const figure = document.querySelector("figure")!;
      return [document.querySelectorAll("figure").length, figure === (window as unknown as {figure: Element}).figure, figure.querySelector(".ic-subtitle")!.textContent, document.querySelector("incident-timeline")!.hasAttribute("lane")];
    })).toEqual([2, true, "Below", false]);
  });

  it("a name that is none is told in its place, once", async () => {
    said = [/incident-charts: <div>: /];
    const page = await open(`<div data-incident-chart="time-line"></div>`);
    await page.evaluate(() => { window.bench.scan(); window.bench.scan(); });
    expect(await page.locator("div").innerText()).toBe(`This figure cannot be shown. data-incident-chart="time-line" is none of timeline, counter, map, disagreement (did you mean timeline?)`);
  });
});
