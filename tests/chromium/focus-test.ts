import {expect, it} from "vitest";
import {settled} from "../tools/browser.js";
import {activeOf, openBench} from "./open-bench.js";
import {openGallery} from "./open-gallery.js";

/** Runs in the page: what is wrong with the rings about the mark that the keys are at, and about what is focused otherwise. */
function badRings(): string[] {
  const found: string[] = [];
  const pen = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  if (!pen) throw new Error("no canvas");
  const light = (colour: string): number => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((d) => (d / 255 <= 0.04045 ? d / 255 / 12.92 : ((d / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [x, y] = [light(a), light(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const {backgroundColor: ground} = getComputedStyle(document.documentElement);
  const standsOut = (name: string, width: string, colour: string, beside: string): void => {
    if (parseFloat(width) < 2) found.push(`${name} is ${width} wide`);
    if (contrast(colour, beside) < 3) found.push(`${name} is ${colour} on ${beside}`);
  };
  for (const figure of document.querySelectorAll("figure.ic")) {
    const name = figure.className;
    const [svg, marks, front] = ["svg.ic-svg", ".ic-marks", ".ic-front"].map((d) => figure.querySelector<HTMLElement>(d)) as [HTMLElement, HTMLElement, HTMLElement];
    if (svg.lastElementChild !== front) found.push(`${name}: rings are not above all else`);
    marks.querySelectorAll(":scope > *").forEach((d, i) => { if (i < 4) d.dispatchEvent(new MouseEvent("click", {bubbles: true})); });
    marks.focus();
    const rings = [...figure.querySelectorAll(".ic-ring")];
    if (!figure.querySelector(".ic-active")) found.push(`${name}: no ring`);
    for (const ring of rings) {
      const {stroke, strokeWidth} = getComputedStyle(ring);
      const {previousElementSibling: halo} = ring;
      if (!halo?.matches(".ic-halo")) found.push(`${name}: a ring without its ground`);
      else if (parseFloat(getComputedStyle(halo).strokeWidth) - parseFloat(strokeWidth) < 2) found.push(`${name}: the ground of a ring is too narrow`);
      else standsOut(`${name}: ring`, strokeWidth, stroke, getComputedStyle(halo).stroke);
      standsOut(`${name}: ring`, strokeWidth, stroke, ground);
    }
    const kinds = new Map([...figure.querySelectorAll<HTMLElement>("button, summary, input, a, .ic-scroll")].filter((d) => d.checkVisibility()).map((d) => [`${d.localName} ${d.className}`, d]));
    for (const d of kinds.values()) {
      d.focus({focusVisible: true});
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(d);
      if (outlineStyle === "none") found.push(`${name}: no ring about ${d.outerHTML.slice(0, 60)}`);
      standsOut(`${name}: ${d.localName}`, outlineWidth, outlineColor, ground);
    }
  }
  return [...new Set(found)];
}

it.each([
  ["a light ground", {colorScheme: "light"}], ["a dark ground", {colorScheme: "dark"}], ["forced colours", {forcedColors: true}]
] as const)("on %s every ring is two pixels wide or more, stands out by 3 : 1 from what is about it, and lies above the marks", async (_, options) => {
  const opened = await openGallery({of: "OfTheArticles", ...options});
  await opened.page.evaluate(() => { for (const d of document.querySelectorAll("details")) d.open = true; });
  await settled(opened.page);
  expect(await opened.page.evaluate(badRings)).toEqual([]);
  expect(opened.complaints()).toEqual([]);
  await opened.close();
});

/** Fifty-five days of a mark each: a list far longer than the window. */
const long = () => Array.from({length: 55}, (_, i) => ({id: `i${String(i)}`, title: `${i === 40 ? "Fortieth" : "Mark"} ${String(i)}`, date: new Date(Date.UTC(2023, 9, i + 1)).toISOString().slice(0, 10)}));

it("a mark that the keys come to is in view, clear of what the page says sticks to its top, and its words are beside it", async () => {
  const {page, complaints, close} = await openBench({width: 360, height: 400, head: "<style>html{scroll-padding-top:80px;scroll-behavior:smooth}</style>"});
  await page.evaluate(async (days) => {
    await window.bench.show(days);
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  }, long());
  const places = () => page.evaluate(() => {
    const chart = window.bench.at();
    const id = chart.querySelector(".ic-marks")?.getAttribute("aria-activedescendant") ?? "";
    const [mark, tip] = [document.getElementById(id), chart.querySelector(".ic-tip")].map((d) => (d as Element).getBoundingClientRect());
    if (!mark || !tip) throw new Error("no mark");
    return {mark: mark.top >= 79 && mark.bottom <= innerHeight + 1, tip: tip.top >= 0 && tip.bottom <= innerHeight, covered: tip.top < mark.bottom && tip.bottom > mark.top};
  });
  const good = {mark: true, tip: true, covered: false};
  for (const key of ["End", "PageUp", "Home", "PageDown", "PageDown"]) {
    await page.keyboard.press(key);
    expect([key, await places()]).toEqual([key, good]);
  }
  await page.keyboard.press("Tab");
  await page.evaluate(() => { scrollTo({top: 0, behavior: "instant"}); });
  await page.keyboard.press("Shift+Tab");
  expect(await places()).toEqual(good);
  expect(complaints()).toEqual([]);
  await close();
});

it("a letter goes to the next mark whose name begins with it, and round; where none does, and with Ctrl, it is the page's", async () => {
  const {page, close} = await openBench();
  await page.evaluate(async (days) => {
    await window.bench.show(days);
    document.addEventListener("keydown", ({defaultPrevented, key}) => { if (!defaultPrevented) document.body.dataset["left"] = key; });
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  }, long());
  const seen: (string | null)[] = [];
  for (const key of ["f", "f", "m", "z", "Control+f"]) {
    await page.keyboard.press(key);
    seen.push(await activeOf(page));
  }
  expect(seen).toEqual(["Fortieth 40", "Fortieth 40", "Mark 41", "Mark 41", "Mark 41"]);
  expect(await page.evaluate(() => document.body.dataset["left"])).toBe("f");
  await close();
});

it("where the mark that the keys are at is gone, they go on from its neighbour; where it is still there, from it", async () => {
  const {page, close} = await openBench();
  await page.evaluate(async () => {
    await window.bench.show();
    window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus();
  });
  await page.keyboard.press("ArrowRight");
  expect(await activeOf(page)).toBe("Bravo");
  const without = (...ids: string[]) => page.evaluate((ids) => { window.bench.at().update({incidents: {...window.bench.days, incidents: window.bench.days.incidents.filter((d) => !ids.includes(d.id ?? ""))}}); }, ids);
  await without("a");
  expect(await activeOf(page)).toBe("Bravo");
  await without("a", "b");
  expect(await activeOf(page)).toBe("Charlie");
  await page.keyboard.press("ArrowRight");
  expect(await activeOf(page)).toBe("Delta");
  await without("b", "c", "d", "e", "f");
  expect(await activeOf(page)).toBe("Alpha");
  await close();
});

it("what the keys do is told below the picture while they are in it, and not at every mark", async () => {
  const {page, close} = await openBench();
  await page.evaluate(async () => { await window.bench.show(); });
  const keys = () => page.evaluate(() => {
    const chart = window.bench.at();
    const [told, marks] = [".ic-keys", ".ic-marks"].map((d) => chart.querySelector(d)) as [Element, Element];
    return {seen: told.getBoundingClientRect().height > 10, text: told.textContent.includes("Arrow keys"), list: marks.getAttribute("aria-describedby")?.split(" ").includes(told.id), marks: chart.querySelectorAll(".ic-marks > [aria-describedby]").length};
  });
  const said = {text: true, list: true, marks: 0};
  expect(await keys()).toEqual({...said, seen: false});
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  expect(await keys()).toEqual({...said, seen: true});
  await close();
});

it("a press of the mouse below the picture that takes the focus out of it finds what it is on: nothing moves before it has ended", async () => {
  const {page, close} = await openBench();
  await page.evaluate(async () => {
    await window.bench.show();
    await window.bench.put("counter", window.bench.days, {controls: ["sources"]});
    for (const d of window.bench.at(1).querySelectorAll("details")) d.open = true;
    await window.bench.settled();
    window.bench.at().querySelector<SVGElement>(".ic-marks")!.focus();
  });
  const keys = page.locator(".ic-timeline .ic-keys");
  const box = page.locator(".ic-counter .ic-choice input").first();
  const summary = page.locator(".ic-timeline .ic-table summary").first();
  for (const pressed of [summary, box]) {
    await page.locator(".ic-timeline .ic-marks").focus();
    expect((await keys.boundingBox())!.width).toBeGreaterThan(100);
    const {x, y, height} = (await pressed.boundingBox())!;
    await page.mouse.move(x + 8, y + height - 2);
    await page.mouse.down();
    await settled(page);
    expect((await pressed.boundingBox())!.y).toBe(y);
    await page.mouse.up();
    await expect.poll(() => keys.boundingBox().then((d) => d?.width ?? 0)).toBeLessThan(2);
  }
  expect(await page.evaluate(() => [window.bench.at().querySelector<HTMLDetailsElement>(".ic-table details")!.open, window.bench.at(1).querySelector<HTMLInputElement>(".ic-choice input")!.checked])).toEqual([true, false]);
  await page.locator(".ic-timeline .ic-marks").focus();
  await page.keyboard.press("Tab");
  expect((await keys.boundingBox())?.width ?? 0).toBeLessThan(2);
  await close();
});
