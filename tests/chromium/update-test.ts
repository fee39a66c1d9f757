import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {activeOf, middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({height: 600}); });
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(async () => {
    await window.bench.show();
    await window.bench.gestures();
  });
});

/** The same incidents, one more, in new objects and another order. */
const more = () => opened.page.evaluate(() => {
  const {bench} = window;
  const incidents = structuredClone(bench.days.incidents).reverse();
  bench.at().update({incidents: {...bench.days, incidents: [...incidents, {id: "z", title: "Zulu", date: "2023-10-19", site: "hill"}]}});
});

async function click(words: string): Promise<void> {
  const {x, y} = await middleOf(opened.page, words);
  await opened.page.mouse.move(1, 1);
  await opened.page.mouse.click(x, y);
}

it("update shows other data; picks stay by id, and the value holds the new objects", async () => {
  const {page} = opened;
  await click("Bravo");
  await more();
  expect(await page.evaluate(() => window.bench.at().querySelectorAll(".ic-marks > *").length)).toBe(7);
  expect(await picked(page)).toEqual(["b"]);
  expect(await page.evaluate(() => window.bench.at().value[0] === window.bench.days.incidents[3])).toBe(false);
  expect(await page.evaluate(() => window.bench.at().querySelectorAll(".ic-picked").length)).toBe(1);
  expect(await page.evaluate(() => window.bench.inputs())).toBe(1);
});

it("update leaves alone what says the same as before: of one incident more only the picture, the counts and the table's name are new", async () => {
  const changed = await opened.page.evaluate(() => {
    const {bench} = window;
    const figure = bench.at();
    const seen = new MutationObserver(() => { /* asked below */ });
    seen.observe(figure, {attributes: true, childList: true, characterData: true, subtree: true});
    figure.update({incidents: {...bench.days, incidents: [...bench.days.incidents, {id: "z", title: "Zulu", date: "2023-10-19", site: "hill"}]}});
    return [...new Set(seen.takeRecords().map(({target, attributeName}) => [(target as Element).getAttribute("class") ?? target.nodeName, attributeName ?? "content"].join(" ")))].sort();
  });
  expect(changed).toEqual(["SUMMARY content", "ic-account content", "ic-back content", "ic-marks content", "ic-summary content"]);
});

it("focus and the active mark stay, though marks came before it", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await more();
  expect(await activeOf(page)).toBe("Charlie");
  expect(await page.evaluate(() => document.activeElement === window.bench.at().querySelector(".ic-marks"))).toBe(true);
  await page.keyboard.press("ArrowLeft");
  expect(await activeOf(page)).toBe("Zulu");
});

it("the active mark stays when lanes become a list, and back", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  for (const width of [360, 900]) {
    await page.evaluate(async (width) => {
      (document.querySelector("main") as HTMLElement).style.width = `${String(width)}px`;
      await window.bench.settled();
    }, width);
    expect(await activeOf(page)).toBe("Bravo");
  }
});

it("open details stay open, with the focus in them", async () => {
  const {page} = opened;
  await click("Charlie");
  await page.locator(".ic-panel a").focus();
  await more();
  expect(await page.evaluate(() => ({open: window.bench.at().querySelector(".ic-panel")?.textContent.includes("Charlie"), focus: document.activeElement?.getAttribute("href")}))).toEqual({open: true, focus: "https://example.org/c"});
});

it("an open table stays open, scrolled and focused", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    (document.querySelector("main") as HTMLElement).style.width = "500px";
    await window.bench.settled();
  });
  await page.locator(".ic-table summary").first().click();
  await page.locator("tbody a").first().focus();
  const scrolled = await page.evaluate(() => {
    const region = window.bench.at().querySelector(".ic-scroll") as HTMLElement;
    region.scrollLeft = 40;
    return region.scrollLeft;
  });
  const state = () => page.evaluate(() => ({rows: window.bench.at().querySelectorAll("tbody tr").length, scroll: window.bench.at().querySelector(".ic-scroll")?.scrollLeft, focus: document.activeElement?.getAttribute("href")}));
  await page.evaluate(() => { window.bench.at().update({subtitle: "drawn anew"}); });
  expect(await state()).toEqual({rows: 6, scroll: scrolled, focus: "https://example.org/c"});
  await page.evaluate(() => { window.bench.at().link.set({picked: ["d"]}); });
  expect(await state()).toEqual({rows: 6, scroll: scrolled, focus: "https://example.org/c"});
  await more();
  expect(await state()).toEqual({rows: 7, scroll: scrolled, focus: "https://example.org/c"});
});

it("the page stays where it was scrolled to", async () => {
  const {page} = opened;
  const y = await page.evaluate(() => {
    document.body.style.paddingBottom = "2000px";
    scrollTo(0, 300);
    return scrollY;
  });
  await more();
  await page.evaluate(() => window.bench.settled());
  expect(await page.evaluate(() => scrollY)).toBe(y);
});

it("zoom and brush stay", async () => {
  const {page} = opened;
  const [bravo, delta] = [await middleOf(page, "Bravo"), await middleOf(page, "Delta")];
  await page.mouse.move(bravo.x, bravo.y + 25);
  await page.mouse.down();
  await page.mouse.move(delta.x, bravo.y + 25, {steps: 3});
  await page.mouse.up();
  await page.locator("[data-control=zoomIn]").click();
  const state = () => page.evaluate(() => {
    const box = window.bench.at().querySelector(".selection")?.getBoundingClientRect();
    return {period: window.bench.at().link.state.period, brush: [Math.round(box?.left ?? 0), Math.round(box?.right ?? 0)], charlie: window.bench.at().querySelector(`[aria-label^="Charlie"]`)?.getBoundingClientRect().x};
  });
  const before = await state();
  await more();
  expect(await state()).toEqual(before);
});

it("fields and switches keep the focus", async () => {
  const {page} = opened;
  await page.locator(".ic-period summary").click();
  await page.locator("[data-control=from]").focus();
  await more();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-control"))).toBe("from");
  await page.locator("[data-toggles='basis:one']").focus();
  await more();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-toggles"))).toBe("basis:one");
});

it("update takes options: words, lanes, marks, language with its direction; null is none and undefined keeps", async () => {
  const found = await opened.page.evaluate(() => {
    const {bench} = window;
    const chart = bench.at();
    const text = (part: string): string | null | undefined => chart.querySelector(`.ic-${part}`)?.textContent;
    const lanes = (): number => chart.querySelectorAll(".ic-lane").length;
    const seen: unknown[] = [];
    chart.update({title: "Ours", lane: "site"});
    seen.push(text("title"), lanes());
    chart.update({title: null, lane: "none"});
    seen.push(text("title"), lanes());
    chart.update({title: undefined});
    seen.push(text("title"));
    chart.update({locale: bench.ar});
    seen.push(chart.lang, chart.dir, chart.querySelector("svg.ic-svg")?.getAttribute("direction"), text("title"));
    return seen;
  });
  expect(found).toEqual(["Ours", 4, "", 2, "", "ar", "rtl", "rtl", ""]);
});

it("update refuses what is set once and for all, and what there is not, and changes nothing", async () => {
  const found = await opened.page.evaluate(() => {
    const chart = window.bench.at();
    const before = chart.querySelector(".ic-plot")?.innerHTML;
    const messages = [{asOf: "2023-10-20"}, {period: ["2023-10-20", "2023-10-21"]}, {link: {}}, {document}, {idPrefix: "x"}, {lanes: "site"}].map((change) => {
      try {
        chart.update(change as object);
        return "taken";
      } catch (error) {
        return (error as Error).message;
      }
    });
    return {messages, same: chart.querySelector(".ic-plot")?.innerHTML === before};
  });
  expect(found.messages.map((d) => d.slice(0, 35))).toEqual(["asOf is set when a chart is made; s", "period is set when a chart is made;", "link is set when a chart is made; m", "document is set when a chart is mad", "idPrefix is set when a chart is mad", "unknown option: lanes (did you mean"]);
  expect(found.same).toBe(true);
});

it("the width of a figure that stands nowhere can be updated; one in a page keeps that of its place", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench} = window;
    const detached = bench.timeline(bench.days, {width: 500});
    const width = (chart: Element): string | null | undefined => chart.querySelector("svg.ic-svg")?.getAttribute("width");
    const before = width(detached);
    detached.update({width: 900});
    const placed = width(bench.at());
    bench.at().update({width: 444});
    await bench.settled();
    return {before, after: width(detached), kept: width(bench.at()) === placed};
  });
  expect(found).toEqual({before: "500", after: "900", kept: true});
});

it("many updates in a row end in the last one", async () => {
  expect(await opened.page.evaluate(() => {
    for (let i = 0; i < 100; i++) window.bench.at().update({subtitle: `No. ${String(i)}`, incidents: window.bench.generated(20, {seed: i})});
    return [window.bench.at().querySelector(".ic-subtitle")?.textContent, window.bench.at().querySelectorAll(".ic-marks > *").length];
  })).toEqual(["No. 99", 20]);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
