import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {activeOf, middleOf, openBench, picked} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());
beforeEach(async () => { await opened.page.evaluate(async () => { await window.bench.show(); }); });

async function click(words: string, modifiers: ("Shift" | "Control")[] = []): Promise<void> {
  const {page} = opened;
  const {x, y} = await middleOf(page, words);
  await page.mouse.move(1, 1); // a tip stays while the pointer is on it
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
}

it("a click picks the mark under it, and replaces what was picked", async () => {
  await click("Bravo");
  expect(await picked(opened.page)).toEqual(["b"]);
  await click("Delta");
  expect(await picked(opened.page)).toEqual(["d"]);
  expect(await opened.page.evaluate(() => window.bench.inputs())).toBe(2);
});

it("a click with Shift or Ctrl adds a mark and takes it away; the value is in the order of the data", async () => {
  await click("Alpha");
  await click("Charlie", ["Shift"]);
  await click("Foxtrot", ["Control"]);
  expect(await picked(opened.page)).toEqual(["c", "a", "f"]);
  await click("Alpha", ["Shift"]);
  expect(await picked(opened.page)).toEqual(["c", "f"]);
  expect(await opened.page.evaluate(() => window.bench.inputs())).toBe(4);
});

it("a click reaches twelve pixels, and none beside all marks picks anything", async () => {
  const {page} = opened;
  const {x, y} = await middleOf(page, "Alpha");
  await page.mouse.click(x + 17, y);
  expect(await picked(page)).toEqual(["a"]);
  await page.mouse.click(x + 32, y);
  expect(await picked(page)).toEqual(["a"]);
  expect(await page.evaluate(() => window.bench.inputs())).toBe(1);
});

it("a click that a screen reader makes, which has no place, picks the mark that it is made on", async () => {
  await opened.page.evaluate(() => window.bench.at().querySelector(`[aria-label^="Delta"]`)?.dispatchEvent(new MouseEvent("click", {bubbles: true})));
  expect(await picked(opened.page)).toEqual(["d"]);
});

it("keys step through the marks in time's order, to the ends and by ten, and never leave the list", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  expect(await activeOf(page)).toBe("Alpha");
  const seen: (string | null)[] = [];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "End", "ArrowRight", "PageUp", "PageDown", "Home"]) {
    await page.keyboard.press(key);
    seen.push(await activeOf(page));
  }
  expect(seen).toEqual(["Bravo", "Charlie", "Bravo", "Alpha", "Alpha", "Foxtrot", "Foxtrot", "Alpha", "Foxtrot", "Alpha"]);
  expect(await picked(page)).toEqual([]);
});

it("PageDown goes ten marks on", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    await window.bench.show(Array.from({length: 30}, (_, i) => ({id: `i${String(i)}`, title: `Mark ${String(i)}`, date: `2023-10-${String(i + 1).padStart(2, "0")}`})));
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  });
  await page.keyboard.press("PageDown");
  expect(await activeOf(page)).toBe("Mark 10");
  await page.keyboard.press("PageUp");
  expect(await activeOf(page)).toBe("Mark 0");
});

it("from right to left, the arrows follow the screen", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    await window.bench.show(window.bench.days, {locale: window.bench.ar});
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  });
  const active = () => page.evaluate(() => {
    const id = window.bench.at().querySelector(".ic-marks")?.getAttribute("aria-activedescendant");
    return id ? document.getElementById(id)?.getBoundingClientRect().x : undefined;
  }) as Promise<number>;
  const first = await active();
  await page.keyboard.press("ArrowLeft");
  const second = await active();
  expect(second).toBeLessThan(first);
  await page.keyboard.press("ArrowRight");
  expect(await active()).toBe(first);
  await page.keyboard.press("ArrowRight");
  expect(await active()).toBe(first);
});

it("Enter picks, Space adds and takes away, Escape hides the tip and then clears", async () => {
  const {page} = opened;
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("Enter");
  expect(await picked(page)).toEqual(["a"]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  expect(await picked(page)).toEqual(["a", "b"]);
  await page.keyboard.press("Space");
  expect(await picked(page)).toEqual(["a"]);
  await page.keyboard.press("Escape");
  expect(await picked(page)).toEqual(["a"]);
  await page.keyboard.press("Escape");
  expect(await picked(page)).toEqual([]);
  expect(await page.evaluate(() => window.bench.inputs())).toBe(4);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => window.bench.inputs())).toBe(4);
});

it("after a click, Escape clears what was picked", async () => {
  await click("Bravo");
  await opened.page.keyboard.press("Escape");
  await opened.page.keyboard.press("Escape");
  expect(await picked(opened.page)).toEqual([]);
});

it("keys with Ctrl, Alt or Meta are the page's", async () => {
  const {page} = opened;
  await page.evaluate(() => {
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
    document.addEventListener("keydown", ({defaultPrevented, key}) => { if (defaultPrevented) document.body.dataset["used"] = key; });
  });
  for (const key of ["Control+ArrowRight", "Alt+ArrowRight", "Meta+Enter", "Control+Space", "x"]) await page.keyboard.press(key);
  expect(await activeOf(page)).toBe("Alpha");
  expect(await page.evaluate(() => document.body.dataset["used"])).toBe(undefined);
  expect(await picked(page)).toEqual([]);
});

it("the picture is one stop of Tab, which always leads out of it", async () => {
  const {page} = opened;
  const stops = await page.evaluate(() => [...window.bench.at().querySelectorAll<SVGElement>(".ic-plot, .ic-plot *")].filter((d) => d.tabIndex >= 0).map((d) => d.getAttribute("class")));
  expect(stops).toEqual(["ic-marks"]);
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => window.bench.at().querySelector(".ic-plot")?.contains(document.activeElement))).toBe(false);
  expect(await activeOf(page)).toBe(null);
});

it("the list says at once what is active and what is picked, also right after a redraw", async () => {
  const {page} = opened;
  const state = () => page.evaluate(() => {
    const chart = window.bench.at();
    const marks = [...chart.querySelectorAll(".ic-marks > *")];
    const active = chart.querySelector(".ic-marks")?.getAttribute("aria-activedescendant");
    return {
      active: marks.find((d) => d.id === active)?.getAttribute("aria-label")?.split(",")[0],
      selected: marks.filter((d) => d.getAttribute("aria-selected") === "true").map((d) => d.getAttribute("aria-label")?.split(",")[0]),
      others: marks.filter((d) => d.getAttribute("aria-selected") === "false").length,
      status: chart.querySelector("[role=status]")?.textContent
    };
  });
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  const before = {active: "Charlie", selected: ["Bravo"], others: 5, status: "1 incident picked"};
  expect(await state()).toEqual(before);
  await page.evaluate(() => { window.bench.at().update({subtitle: "drawn anew"}); });
  expect(await state()).toEqual(before);
  await page.evaluate(() => { window.bench.at().link.set({picked: ["d"]}); });
  expect(await state()).toMatchObject({active: "Charlie", selected: ["Delta"]});
});

it("value takes incidents or ids, is silent, passes over what it does not know, and is in the order of the data", async () => {
  const found = await opened.page.evaluate(() => {
    const {bench} = window;
    const chart = bench.at();
    let changes = 0;
    chart.link.addEventListener("change", () => changes++);
    const start = chart.value;
    chart.value = ["b", "nobody", bench.days.incidents[0] as {date: null}, "c"];
    const ids = bench.ids();
    const same = chart.value[0] === bench.days.incidents[0];
    chart.value = ["nobody"];
    return {start, ids, same, none: bench.ids(), changes, inputs: bench.inputs()};
  });
  expect(found).toEqual({start: [], ids: ["c", "b"], same: true, none: [], changes: 2, inputs: 0});
});

it("a picture without marks is no stop of Tab", async () => {
  const stop = () => opened.page.evaluate(() => window.bench.at().querySelector<SVGElement>(".ic-marks")?.tabIndex);
  await opened.page.evaluate(async () => { await window.bench.show([]); });
  expect(await stop()).toBe(-1);
  await opened.page.evaluate(() => { window.bench.at().update({incidents: window.bench.days}); });
  expect(await stop()).toBe(0);
  await opened.page.evaluate(() => { window.bench.at().link.set({hiddenSources: ["group", "army", "wire", "gazette"], hiddenClasses: ["basis:listed"]}); });
  expect(await stop()).toBe(-1);
});

it("the mark that keys lead to is scrolled into view, and its words with it", async () => {
  const {page} = opened;
  await page.evaluate(async () => {
    await window.bench.show(Array.from({length: 55}, (_, i) => ({id: `i${String(i)}`, title: `Mark ${String(i)}`, date: new Date(Date.UTC(2023, 9, i + 1)).toISOString().slice(0, 10)})), {}, 360);
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  });
  for (const [key, words] of [["End", "Mark 54"], ["PageUp", "Mark 44"], ["Home", "Mark 0"]] as const) {
    await page.keyboard.press(key);
    expect(await activeOf(page)).toBe(words);
    expect(await page.evaluate(() => {
      const chart = window.bench.at();
      const mark = document.getElementById(chart.querySelector(".ic-marks")?.getAttribute("aria-activedescendant") ?? "");
      return [mark, chart.querySelector(".ic-tip")].map((d) => {
        const {top, bottom} = (d as Element).getBoundingClientRect();
        return top > -1 && bottom < innerHeight + 1;
      });
    })).toEqual([true, true]);
  }
});

it("where the page is scaled, a click picks the mark under it and the tip stands beside it", async () => {
  const {page} = opened;
  for (const style of ["transform: scale(.6); transform-origin: 0 0", "zoom: .7", "transform: scale(1.3); transform-origin: 0 0; width: 700px"]) {
    await page.evaluate(async (style) => {
      await window.bench.show();
      document.querySelector("main")?.setAttribute("style", style);
      await window.bench.settled();
    }, style);
    await click("Delta");
    expect(await picked(page)).toEqual(["d"]);
    const mark = await middleOf(page, "Delta");
    const tip = await page.evaluate(() => {
      const {left, right, top, bottom} = (window.bench.at().querySelector(".ic-tip") as Element).getBoundingClientRect();
      return {left, right, top, bottom};
    });
    expect(tip.left < mark.x && mark.x < tip.right).toBe(true);
    expect(Math.min(Math.abs(tip.bottom - mark.y), Math.abs(tip.top - mark.y))).toBeLessThan(40);
  }
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
