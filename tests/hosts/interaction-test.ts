// The story page in an engine that is not Chromium, with its real mouse and keys, and in Firefox one finger; what needs two
// is in tests/chromium alone.
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import type {LivingFigure} from "../../src/index.js";
import {serveSite, type Serving} from "../tools/server.js";
import {openHost, type Host, type Place} from "./host.js";

declare global {
  interface Window {
    /** The figures of the story page. */
    charts: Record<Name, LivingFigure>;
  }
}
const names = ["counter", "timeline", "map", "disagreement"] as const;
type Name = (typeof names)[number];
const [width, height] = [1100, 800];
const inWebkit = process.env["HOST"] === "webkit";
const wheelHasCtrl = !inWebkit;

let site: Serving, host: Host;
beforeAll(async () => { [site, host] = [await serveSite(), await openHost({width, height})]; });
afterAll(async () => { await Promise.all([host.close(), site.close()]); });
beforeEach(() => open());
afterEach(async () => { expect(await host.complaints()).toEqual([]); });

/** The value of a function that runs in the page. */
const run = <T, A extends readonly unknown[]>(act: (...given: A) => T | Promise<T>, ...given: A): Promise<T> =>
  host.evaluate(`(${String(act)})(${given.map((d) => JSON.stringify(d)).join()})`) as Promise<T>;

async function open(query = ""): Promise<void> {
  await host.move(1, 1);
  await host.goto(`${site.url}${query}`);
  await host.evaluate(`new Promise((done, fail) => {
    const look = () => window.charts && Object.values(charts).every((d) => d.querySelector(".ic-marks > *")) ? requestAnimationFrame(() => requestAnimationFrame(() => done())) : setTimeout(look, 50);
    look();
    setTimeout(() => fail("no figures with marks within half a minute"), 30_000);
  })`);
}

/** Brings a part of a figure into view, and says where its middle is: the first that holds the words. */
const middle = (name: Name, part: string, words = ""): Promise<Place> => run((name, part, words) => {
  const found = [...document.querySelectorAll<HTMLElement>(`#${name} ${part}`)].find((d) => (d.getAttribute("aria-label") ?? d.textContent).includes(words));
  if (!found) throw new Error(`no ${part} with ${words} in ${name}`);
  const shape = found.querySelector(":scope > circle, :scope > path") ?? found;
  shape.scrollIntoView({block: "center", behavior: "instant"});
  const {x, y, width, height} = shape.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}, name, part, words);

async function click(name: Name, part: string, words = ""): Promise<void> {
  const {x, y} = await middle(name, part, words);
  await host.move(1, 1);
  await host.click(x, y);
}

/** A mark so small that its middle belongs to no other. */
const small = (name: Name): Promise<string> => run((name) => {
  const area = (d: Element): number => {
    const {width, height} = (d.querySelector(":scope > circle, :scope > path") ?? d).getBoundingClientRect();
    return width * height;
  };
  return [...document.querySelectorAll(`#${name} .ic-marks > *`)].filter((d) => !d.getAttribute("aria-label")!.includes("not counted")).sort((a, b) => area(a) - area(b))[0]?.getAttribute("aria-label") ?? "";
}, name);

const focus = (name: Name): Promise<void> => run((name) => {
  const marks = document.querySelector<SVGElement>(`#${name} .ic-marks`);
  marks?.scrollIntoView({block: "center", behavior: "instant"});
  marks?.focus({preventScroll: true});
}, name);

/** The keys of a date. WebKit goes from day to month to year by Tab alone, and takes the date when its field is left. */
const typed = (digits: string): string[] => [...digits].flatMap((d, i) => (inWebkit && [1, 3, 7].includes(i) ? [d, "Tab"] : [d]));

/** Which of the marks the reader is at, counted from 0; -1: none. */
const active = (name: Name): Promise<number> => run((name) => {
  const marks = document.querySelector(`#${name} .ic-marks`)!;
  return [...marks.children].findIndex((d) => d.id === marks.getAttribute("aria-activedescendant"));
}, name);

interface Tip {text: string; left: number; top: number; right: number; bottom: number}
const tip = (name: Name): Promise<Tip | null> => run((name) => {
  const found = document.querySelector(`#${name} .ic-tip`)!;
  const {left, top, right, bottom, width} = found.getBoundingClientRect();
  return width > 0 ? {text: found.textContent, left, top, right, bottom} : null;
}, name);
const outside = (d: Tip | null): boolean => !d || d.left < 0 || d.top < 0 || d.right > width || d.bottom > height;

const text = (name: Name, part: string): Promise<string> => run((name, part) => document.querySelector(`#${name} ${part}`)?.textContent ?? "", name, part);
const of = <T>(read: (chart: LivingFigure) => T): Promise<Record<Name, T>> => host.evaluate(`Object.fromEntries(Object.entries(charts).map(([name, chart]) => [name, (${String(read)})(chart)]))`) as Promise<Record<Name, T>>;
const accounts = (): Promise<Record<Name, string>> => of((chart) => chart.querySelector(".ic-account")!.textContent);
const same = <T>(value: T): Record<Name, T> => ({counter: value, timeline: value, map: value, disagreement: value});
const labels = (name: Name): Promise<(string | null)[]> => run((name) => [...document.querySelectorAll(`#${name} .ic-marks > *`)].map((d) => d.getAttribute("aria-label")), name);

describe("pointer", () => {
  for (const name of names)
    it(`a click on a mark of the ${name} picks its incidents in all four, and opens the claims below it alone`, async () => {
      const words = await small(name);
      await click(name, ".ic-marks > *", words);
      await expect.poll(() => of((chart) => chart.value.length > 0)).toEqual(same(true));
      expect(new Set(Object.values(await of((chart) => chart.value.map((d) => d.id).join()))).size).toBe(1);
      expect(await of((chart) => chart.querySelectorAll("[data-picked]").length > 0)).toEqual(same(true));
      expect(await of((chart) => chart.querySelectorAll(".ic-panel .ic-incident").length > 0)).toEqual({...same(false), [name]: true});
    });

  it("the words of a mark stand in the window while the mouse is on it, or on them, until Escape", async () => {
    const words = await small("timeline");
    const {x, y} = await middle("timeline", ".ic-marks > *", words);
    await host.move(x, y);
    const shown = await tip("timeline");
    expect(shown?.text).toBe(words);
    expect(outside(shown)).toBe(false);
    const edge = shown!.bottom < y ? shown!.bottom - 4 : shown!.top + 4;
    await host.move(Math.max(shown!.left + 4, Math.min(shown!.right - 4, x)), edge);
    expect((await tip("timeline"))?.text).toBe(words);
    await host.press("Escape");
    expect(await tip("timeline")).toBe(null);
  });

  it("a drag along the timeline sets the period, which filters the other three; a click beside all marks ends it", async () => {
    const before = await accounts();
    await middle("timeline", ".ic-svg");
    const {x, y} = await middle("timeline", ".ic-svg");
    await host.move(x, y);
    await expect.poll(() => run(() => document.querySelector("#timeline .ic-brush .overlay") !== null)).toBe(true);
    const box = await run(() => {
      const {left, top, width, height} = document.querySelector("#timeline .ic-brush .overlay")!.getBoundingClientRect();
      return {left, top, width, height};
    });
    const low = box.top + box.height - 3;
    await host.drag({x: box.left + box.width * 0.02, y: low}, {x: box.left + box.width * 0.15, y: low}, {x: box.left + box.width * 0.3, y: low});
    expect(await run(() => window.charts.timeline.link.state.period?.length)).toBe(2);
    const after = await accounts();
    for (const name of ["counter", "map", "disagreement"] as const) expect(after[name], name).toMatch(/outside the period.*Only /s);
    expect(after.timeline).toBe(before.timeline);
    const beside = await run(() => { // the figures above are not as high as they were
      const {left, bottom, width} = document.querySelector("#timeline .ic-brush .overlay")!.getBoundingClientRect();
      return {x: left + width * 0.75, y: bottom - 3};
    });
    await host.click(beside.x, beside.y);
    expect(await accounts()).toEqual(before);
  });

  it(`the plain wheel scrolls the page, with a hint${wheelHasCtrl ? "; with Ctrl it zooms, and nothing moves about the picture" : " (with Ctrl it is not tried: this driver turns the wheel without)"}`, async () => {
    const {x, y} = await middle("map", ".ic-svg");
    await host.move(x - 5, y);
    await host.move(x, y);
    await expect.poll(() => run(() => document.querySelector("#map .ic-hint") !== null)).toBe(true);
    await new Promise((done) => setTimeout(done, 500)); // what scrolls now is not the reader's
    const [scrolled, before] = [await run(() => scrollY), await run(() => document.querySelector("#map .ic-back")!.innerHTML)];
    await host.wheel(80);
    await expect.poll(() => run(() => scrollY)).toBeGreaterThan(scrolled);
    await expect.poll(() => run(() => document.querySelector("#map .ic-hint:not([hidden])")?.textContent)).toContain("Ctrl");
    expect(await run(() => document.querySelector("#map .ic-back")!.innerHTML)).toBe(before);
    if (!wheelHasCtrl) return;
    const places = () => run(() => [scrollY, ...[...document.querySelectorAll("#map > figure > *")].map((d) => `${d.className} ${Math.round(d.getBoundingClientRect().top)}`)].join());
    let still = "";
    await expect.poll(async () => still === (still = await places()), {interval: 150}).toBe(true); // it may scroll smoothly
    await host.wheel(-240, true);
    await expect.poll(() => run(() => document.querySelector("#map .ic-back")!.innerHTML)).not.toBe(before);
    expect(await places()).toBe(still);
  });

  it("the buttons zoom and move time and map, and all is shown again", async () => {
    for (const [name, move] of [["timeline", "later"], ["map", "east"]] as const) {
      const picture = () => run((name) => document.querySelector(`#${name} .ic-marks`)!.innerHTML.replace(/ id="[^"]*"| aria-\S+="[^"]*"/g, ""), name);
      const seen = [await picture()];
      for (const control of ["zoomIn", move, "zoomOut"]) {
        await click(name, `[data-control=${control}]`);
        seen.push(await picture());
      }
      expect(new Set(seen.slice(0, 3)).size, name).toBe(3);
      await click(name, "[data-control=zoomReset]");
      expect(await picture(), name).toBe(seen[0]);
    }
  });

  it("an entry of the legend switches its marks off in all four, and on again", async () => {
    const before = await accounts();
    await click("timeline", "[data-toggles]", "one origin");
    for (const [name, account] of Object.entries(await accounts())) expect(account, name).toContain("switched off in the legend");
    expect(await text("timeline", "[aria-pressed=false]")).toContain("one origin");
    await click("timeline", "[data-toggles]", "one origin");
    expect(await accounts()).toEqual(before);
  });
});

it.skipIf(inWebkit)("the first tap of a finger shows the words, the second opens the claims, one elsewhere takes the words away (not in WebKit: its driver has no finger)", async () => {
  const words = await small("timeline");
  const {x, y} = await middle("timeline", ".ic-marks > *", words);
  const claims = () => run(() => document.querySelectorAll("#timeline .ic-panel .ic-incident").length);
  await host.tap?.(x, y);
  await expect.poll(async () => (await tip("timeline"))?.text).toBe(words);
  expect(outside(await tip("timeline"))).toBe(false);
  expect(await claims()).toBe(0);
  await host.tap?.(x, y);
  await expect.poll(claims).toBeGreaterThan(0);
  await host.tap?.(5, 5);
  await expect.poll(() => tip("timeline")).toBe(null);
});

describe("keys", () => {
  for (const name of names)
    it(`in the ${name} they go from mark to mark with its words in the window, to the ends, open the claims, and leave`, async () => {
      const all = await labels(name);
      await focus(name);
      expect(await active(name)).toBe(0);
      const seen: number[] = [];
      for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "End", "Home"]) {
        await host.press(key);
        seen.push(await active(name));
        const shown = await tip(name);
        expect(shown?.text, key).toBe(all[await active(name)]);
        expect(outside(shown), `${key} ${JSON.stringify(shown)}`).toBe(false);
      }
      expect(seen).toEqual([1, 2, 1, 0, all.length - 1, 0]);
      const words = await small(name);
      await host.press(...Array.from({length: all.indexOf(words)}, () => "ArrowDown"));
      await host.press("Enter");
      await expect.poll(() => run((name) => window.charts[name].querySelectorAll(".ic-panel .ic-incident").length > 0, name)).toBe(true);
      await host.press("Escape");
      expect(await tip(name)).toBe(null);
      await host.press("Escape");
      expect(await of((chart) => chart.value.length)).toEqual(same(0));
      expect(await text(name, ".ic-panel")).toBe("");
      await host.press("Tab");
      expect(await run((name) => document.querySelector(`#${name} .ic-plot`)!.contains(document.activeElement), name)).toBe(false);
    });

  it("two fields set the period, and the button clears it", async () => {
    const before = await accounts();
    await run(() => { document.querySelector<HTMLElement>("#timeline .ic-period summary")!.focus(); });
    await host.press("Enter");
    await expect.poll(() => run(() => document.querySelector<HTMLDetailsElement>("#timeline .ic-period")!.open)).toBe(true);
    await run(() => { document.querySelector<HTMLElement>("#timeline [data-control=from]")!.focus(); });
    await host.press(...typed("11112023"));
    await expect.poll(() => run(() => window.charts.timeline.link.state.period?.[0])).toBe("2023-11-11");
    await run(() => { document.querySelector<HTMLElement>("#timeline [data-control=to]")!.focus(); });
    await host.press(...typed("12122023"));
    await expect.poll(() => run(() => window.charts.timeline.link.state.period)).toEqual(["2023-11-11", "2023-12-12"]);
    for (const name of ["counter", "map", "disagreement"] as const) expect((await accounts())[name], name).toContain("Only ");
    await run(() => { document.querySelector<HTMLElement>("#timeline [data-control=clearPeriod]")!.focus(); });
    await host.press("Enter");
    expect(await accounts()).toEqual(before);
  });

  it("a source is switched off in all four, its figure tells what changed, and all is on again", async () => {
    const before = await accounts();
    await run(() => { document.querySelector<HTMLElement>("#counter .ic-switches summary")!.focus(); });
    await host.press("Enter");
    await expect.poll(() => run(() => document.querySelectorAll("#counter .ic-choice").length > 3)).toBe(true);
    await run(() => { [...document.querySelectorAll("#counter .ic-choice")].find((d) => d.textContent.includes("Islamic Resistance in Iraq"))!.querySelector("input")!.focus(); });
    await host.press(" ");
    for (const [name, account] of Object.entries(await accounts())) expect(account, name).toMatch(/Switched off: Islamic Resistance in Iraq/);
    expect(await of((chart) => chart.querySelector("[role=status]")!.textContent)).toEqual({...same(""), counter: expect.stringMatching(/^Now .*; before, 24 attacks/) as string});
    await click("counter", ".ic-switches button");
    expect(await accounts()).toEqual(before);
  });

  it("the playhead goes by days of statements: a step, its slider, and play until it is paused", async () => {
    const end = await accounts();
    await run(() => { document.querySelector<HTMLElement>("#counter [data-control=stepBack]")!.focus(); });
    await host.press("Enter");
    for (const [name, account] of Object.entries(await accounts())) expect(account, name).toContain("As it stood on");
    await run(() => { document.querySelector<HTMLElement>("#counter [data-control=asOf]")!.focus(); });
    await host.press("Home");
    const first = await text("counter", ".ic-as-of");
    await host.press("ArrowRight");
    expect(await text("counter", ".ic-as-of")).not.toBe(first);
    await host.press("End");
    expect(await accounts()).toEqual(end);
    await click("counter", "[data-control=play]");
    expect(await text("counter", ".ic-as-of")).toBe(first);
    await expect.poll(() => text("counter", ".ic-as-of"), {timeout: 5000}).not.toBe(first);
    await click("counter", "[data-control=play]");
    const paused = await text("counter", ".ic-as-of");
    await new Promise((done) => setTimeout(done, 1200));
    expect(await text("counter", ".ic-as-of")).toBe(paused);
  });
});

it("in Arabic all is set from the right, time too, and the arrow to the left leads on", async () => {
  await open("?lang=ar");
  expect(await of((chart) => [chart.dir, chart.lang])).toEqual(same(["rtl", "ar"]));
  const place = () => run(() => {
    const marks = document.querySelector("#timeline .ic-marks")!;
    const found = document.getElementById(marks.getAttribute("aria-activedescendant") ?? "")!.getBoundingClientRect();
    return found.x + found.width / 2;
  });
  await focus("timeline");
  expect(await active("timeline")).toBe(0);
  const first = await place();
  await host.press("ArrowLeft", "ArrowLeft");
  expect(await active("timeline")).toBe(2);
  expect(outside(await tip("timeline"))).toBe(false);
  await host.press("End");
  expect(await place()).toBeLessThan(first);
  expect(await run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
