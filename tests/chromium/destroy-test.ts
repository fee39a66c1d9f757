import type {CDPSession} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {devTools, middleOf, openBench} from "./open-bench.js";

let opened: OpenPage;
let session: CDPSession;
beforeAll(async () => {
  opened = await openBench();
  session = await devTools(opened.page);
  await session.send("Performance.enable");
});
afterAll(() => opened.close());

/** What is alive after the garbage is gone. */
async function alive(): Promise<{nodes: number; listeners: number; heap: number}> {
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const {metrics} = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((d) => d.name === name)?.value ?? NaN;
  return {nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize")};
}

it("destroy may be called twice, and the picture stays", async () => {
  expect(await opened.page.evaluate(async () => {
    const chart = await window.bench.show();
    await window.bench.gestures();
    const before = chart.querySelector(".ic-marks")?.innerHTML;
    chart.destroy();
    chart.destroy();
    return chart.isConnected && before !== "" && chart.querySelector(".ic-marks")?.innerHTML === before;
  })).toBe(true);
});

it("after destroy, neither pointer, keys, width nor link do anything; the value can still be read", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const chart = await window.bench.show();
    await window.bench.gestures();
    chart.value = ["b"];
    chart.destroy();
  });
  const html = () => page.evaluate(() => window.bench.at().outerHTML);
  const before = await html();
  const {x, y} = await middleOf(page, "Delta");
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await page.mouse.move(x - 200, y + 25);
  await page.mouse.down();
  await page.mouse.move(x, y + 25, {steps: 3});
  await page.mouse.up();
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await page.locator("[data-toggles]").first().click();
  await page.evaluate(async () => {
    window.bench.at().link.set({hiddenClasses: ["basis:one"], asOf: "2023-10-19"});
    (document.querySelector("main") as HTMLElement).style.width = "400px";
    await window.bench.settled();
  });
  expect(await html()).toBe(before);
  expect(await page.evaluate(() => [window.bench.ids(), window.bench.inputs(), window.bench.at().link.state.period])).toEqual([["b"], 0, null]);
});

it("a figure that is destroyed while its gestures are on the way, or before it was in the page, throws nothing", async () => {
  await opened.page.evaluate(async () => {
    const {bench} = window;
    const chart = await bench.show();
    chart.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointerenter"));
    chart.destroy();
    bench.timeline(bench.days).destroy();
    const gone = bench.add(bench.days, {});
    gone.remove();
    gone.destroy();
    await bench.settled();
  });
});

it("a figure that is forgotten is collected, though others share its link", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    const {bench} = window;
    const link = new bench.Link();
    await bench.show(bench.days, {link});
    await bench.gestures();
    const figure = bench.at();
    Object.assign(window, {kept: link, gone: new WeakRef(figure)});
    figure.querySelector(`[aria-label^="Bravo"]`)?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    await bench.show([], {link});
  });
  await alive();
  expect(await page.evaluate(() => (window as unknown as {gone: WeakRef<object>}).gone.deref() === undefined)).toBe(true);
});

it("fifty figures that come and go leave nothing behind", async () => {
  const {page} = opened;
  const cycles = (n: number) => page.evaluate(async (n) => {
    const {bench} = window;
    for (let i = 0; i < n; i++) {
      const figure = await bench.show(bench.six);
      await bench.gestures();
      figure.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointermove", {clientX: 500, clientY: 300}));
      figure.querySelector(".ic-marks > *")?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      figure.update({lane: "site"});
    }
    await bench.show([]);
  }, n);
  await cycles(5);
  const before = await alive();
  await cycles(50);
  const after = await alive();
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.heap - before.heap).toBeLessThan(500_000);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
