// The page that tells the story, as a reader has it: from dist, all four figures on one link.
import type {Page} from "playwright-core";
import {afterEach, describe, expect, it} from "vitest";
import type {LivingFigure} from "../../src/index.js";
import {settled, type OpenPage, type PageOptions} from "../tools/browser.js";
import {openExample} from "../tools/pages.js";
import {addAxe} from "./axe.js";
import {faults} from "./faults.js";

declare global {
  interface Window {
    /** The figures of the story page. */
    charts: Record<Name, LivingFigure>;
  }
}
const names = ["counter", "timeline", "map", "disagreement"] as const;
type Name = (typeof names)[number];

let opened: OpenPage;
async function open({dir = "ltr", ...options}: PageOptions = {}): Promise<Page> {
  opened = await openExample(dir === "rtl" ? "?lang=ar" : "", {height: 900, ...options});
  await opened.page.waitForFunction((names) => names.every((name) => document.querySelector(`#${name} .ic-marks > *`)), names);
  await settled(opened.page);
  return opened.page;
}
afterEach(async () => {
  expect(opened.complaints()).toEqual([]); // no console message, no foreign request
  await opened.close();
});

const of = (page: Page, read: (chart: LivingFigure) => unknown): Promise<Record<Name, unknown>> =>
  page.evaluate(`Object.fromEntries(Object.entries(window.charts).map(([name, chart]) => [name, (${String(read)})(chart)]))`);
const accounts = (page: Page) => of(page, (chart) => chart.querySelector(".ic-account")?.textContent) as Promise<Record<Name, string>>;

describe("linked", () => {
  it("a mark picked by the keyboard is seen in the other three, and its claims stand below its own figure alone", async () => {
    const page = await open();
    await page.locator("#timeline .ic-marks").focus();
    for (let i = 0; i < 40 && !(await page.evaluate(() => window.charts.timeline.querySelector(`.ic-marks > [id="${window.charts.timeline.querySelector(".ic-marks")?.getAttribute("aria-activedescendant") ?? ""}"]`)?.getAttribute("aria-label")?.includes("Ain al-Asad"))); i++)
      await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await of(page, (chart) => chart.querySelectorAll("[data-picked]").length > 0)).toEqual({counter: true, timeline: true, map: true, disagreement: true});
    expect(await of(page, (chart) => chart.value.length)).toEqual({counter: 1, timeline: 1, map: 1, disagreement: 1});
    expect(await of(page, (chart) => chart.querySelectorAll(".ic-panel .ic-claim").length > 0)).toEqual({counter: false, timeline: true, map: false, disagreement: false});
    expect(await page.locator("#again span").textContent()).toBe("1 picked");
  });

  it("a reload shows the same again: the address keeps what is picked, filtered and switched off", async () => {
    const page = await open();
    await page.evaluate(() => { window.charts.map.link.set({picked: [window.charts.timeline.toJSON().incidents[0]!.id!], hiddenSources: ["iri"], asOf: "2023-11-06"}); });
    const before = await accounts(page);
    await expect.poll(() => new URL(page.url()).hash).toContain("asOf=2023-11-06");
    await page.reload();
    await page.waitForFunction(() => document.querySelector("#map .ic-marks > *"));
    await settled(page);
    expect(await accounts(page)).toEqual(before);
    expect(await page.locator("#again span").textContent()).toBe("1 picked · as of 6 November 2023 · sources switched off");
  });

  it("a total and a statement open who says it, through whom, in which words and where, beside the incidents that are picked with it", async () => {
    const page = await open();
    const panelOf = (name: Name, has: string) => page.evaluate(([name, has]) => {
      const chart = window.charts[name];
      [...chart.querySelectorAll(".ic-marks > *")].find((d) => d.getAttribute("aria-label")?.includes(has))?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      const panel = chart.querySelector<HTMLElement>(".ic-panel");
      return {text: panel?.innerText, incidents: chart.value.length};
    }, [name, has] as const);
    const total = await panelOf("counter", "38 attacks");
    for (const words of ["Pat Ryder", "Article datelined Erbil", "said 6 November 2023"]) expect(total.text).toContain(words);
    expect(total.incidents).toBeGreaterThan(5);
    expect(await page.evaluate(() => [...window.charts.counter.querySelectorAll<HTMLDetailsElement>(".ic-panel details")].map((d) => d.open))).toEqual(Array(total.incidents).fill(false));
    const statement = await panelOf("disagreement", "In the south of Syria");
    expect(statement.text).toContain("up to three locations");
    expect(statement.incidents).toBe(0);
  });

  it("a country of the map picks its incidents in all figures", async () => {
    const page = await open();
    const inSyria = await page.evaluate(() => {
      const {map} = window.charts;
      const item = [...map.querySelectorAll(".ic-marks > *")].find((d) => d.getAttribute("aria-label")?.startsWith("Syria"));
      item?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      return map.value.map((d) => d.country);
    });
    expect(inSyria.length).toBeGreaterThan(5);
    const values = await of(page, (chart) => chart.value.length) as Record<Name, number>;
    expect(new Set(Object.values(values))).toEqual(new Set([inSyria.length]));
    expect(await of(page, (chart) => chart.querySelectorAll("[data-picked]").length > 1)).toEqual({counter: true, timeline: true, map: true, disagreement: true});
  });

  it("a period that is brushed on the timeline filters the other three, and each says so; show everything again does", async () => {
    const page = await open();
    const before = await accounts(page);
    await page.locator("#timeline .ic-plot").hover();
    await page.locator("#timeline .ic-brush .overlay").waitFor({state: "attached"});
    const box = (await page.locator("#timeline .ic-brush .overlay").boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.02, box.y + box.height - 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height - 4, {steps: 4});
    await page.mouse.up();
    const after = await accounts(page);
    for (const name of ["counter", "map", "disagreement"] as const) expect(after[name], name).toMatch(/outside the period.*Only /s);
    expect(after.timeline).toBe(before.timeline);
    await page.getByRole("button", {name: "Show everything again"}).click();
    expect(await accounts(page)).toEqual(before);
  });

  it("a source switched off changes what every figure draws, and each names it; the editor's joins too", async () => {
    const page = await open();
    const drawn = () => of(page, (chart) => [...chart.querySelectorAll(".ic-marks > *")].map((d) => d.getAttribute("aria-label")).join("\n"));
    const before = await drawn();
    await page.locator("#counter .ic-switches summary").click();
    await page.locator("#counter .ic-choice", {hasText: "Islamic Resistance in Iraq"}).first().click();
    for (const [name, account] of Object.entries(await accounts(page))) expect(account, name).toMatch(/Switched off: Islamic Resistance in Iraq/);
    const after = await drawn();
    for (const name of names) expect(after[name], name).not.toBe(before[name]);
    await page.locator("#counter .ic-switches button").click();
    expect(await drawn()).toEqual(before);
    await page.locator("#counter .ic-choice", {hasText: "Joins by the editor"}).click();
    for (const [name, account] of Object.entries(await accounts(page))) expect(account, name).toContain("Without the editor’s joins.");
    const joinless = await drawn();
    for (const name of names) expect(joinless[name], name).not.toBe(before[name]);
  });

  it("play goes through the days of statements in all figures; the count never falls, and ends where it began", async () => {
    const page = await open();
    const end = await accounts(page);
    await page.clock.install();
    await page.locator("[data-control=play]").click();
    const counts: number[] = [];
    for (let i = 0; i < 60 && (await page.evaluate(() => window.charts.counter.link.state.asOf)) !== null; i++) {
      const shown = await accounts(page);
      for (const [name, account] of Object.entries(shown)) expect(account, name).toContain("As it stood on");
      counts.push(Number(/(\d+) attack/.exec(shown.counter)?.[1]));
      expect(new Set(Object.values(shown).map((d) => /(\d+) attack/.exec(d)?.[1])).size, "one count in all figures").toBe(1);
      await page.clock.runFor(900);
    }
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(await accounts(page)).toEqual(end);
  });
});

it("show everything again gives the keys back to what they set", async () => {
  const page = await open();
  await page.locator("#timeline .ic-marks").focus();
  await page.keyboard.press("Enter");
  await page.locator("#again button").focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => [document.activeElement?.closest("main > div")?.id, document.querySelector<HTMLElement>("#again")?.hidden])).toEqual(["timeline", true]);
});

describe("in Arabic", () => {
  it("the prose is Arabic, from right to left, and nothing of the page is English but what the data say", async () => {
    const page = await open({dir: "rtl"});
    const seen = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("main > [lang], #again")].filter((d) => d.checkVisibility()).map((d) => [d.lang, getComputedStyle(d).direction, d.innerText.replace("English", "")] as const));
    expect(seen.map(([lang, direction]) => `${lang} ${direction}`)).toEqual(["ar rtl", "ar rtl", "ar rtl"]);
    expect(seen.filter(([, , text]) => /\p{sc=Latin}/u.test(text.replace(/^المقالات\n[^]*/, "")))).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll("li bdi")].map((d) => d.getAttribute("lang")))).toEqual(Array(5).fill("en"));
    expect(await page.title()).toMatch(/^\P{sc=Latin}+$/u);
  });

  it("what is set is said in Arabic, and the other language shows the same", async () => {
    const page = await open({dir: "rtl"});
    await page.evaluate(() => { window.charts.map.link.set({hiddenSources: ["iri"], period: ["2023-10-18", "2023-11-06"]}); });
    expect(await page.locator("#again").innerText()).toBe("من 18 أكتوبر 2023 إلى 6 نوفمبر 2023 فقط · مصادر موقوفة عرض الكل من جديد");
    await expect.poll(() => new URL(page.url()).hash).toContain("period=");
    await page.getByRole("link", {name: "English"}).click();
    await page.waitForFunction(() => document.querySelector("#map .ic-marks > *"));
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.querySelector("#again span")?.textContent]))
      .toEqual(["en", "", "only 18 October 2023 to 6 November 2023 · sources switched off"]);
  });
});

it("the mark that the keys come to stays clear of the line that says what is set", async () => {
  const page = await open({width: 360, dir: "rtl"});
  await page.locator("#timeline .ic-marks").focus();
  await page.keyboard.press("Enter");
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => {
      const mark = document.getElementById(document.querySelector("#timeline .ic-marks")?.getAttribute("aria-activedescendant") ?? document.activeElement!.id)!;
      return mark.getBoundingClientRect().bottom <= document.querySelector("#again:not([hidden])")!.getBoundingClientRect().top;
    })).toBe(true);
  }
});

describe("to look at", () => {
  for (const width of [1100, 700, 360]) for (const dir of ["ltr", "rtl"] as const)
    it(`at ${width} px, ${dir}, nothing overlaps, nothing scrolls sideways, and axe finds nothing`, async () => {
      const page = await open({width, dir, touch: width === 360});
      expect(await page.evaluate(faults)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.addStyleTag({content: "html{background:Canvas}"}); // else axe takes any ground for white
      await addAxe(page);
      const found = await page.evaluate(async () => (await window.axe.run({include: [["body"]], exclude: [[".ic-marks > :nth-child(n+40)"]]}, {resultTypes: ["violations"]})).violations
        .flatMap(({id, nodes}) => nodes.filter((d) => !(id === "label-content-name-mismatch" && document.querySelector(String(d.target[0]))?.closest(".ic-marks"))).map((d) => `${id}: ${d.html.slice(0, 160)}`)));
      expect(found).toEqual([]);
    }, 60_000);
});

it("a newcomer reads off the page how many, of how many stated and by whom, what is not covered, where most, and who says what", async () => {
  const page = await open();
  const words = (name: Name): Promise<string> => page.locator(`#${name}`).innerText();
  const marks = (name: Name): Promise<string> => page.evaluate((name) => [...window.charts[name].querySelectorAll(".ic-marks > *")].map((d) => d.getAttribute("aria-label")).join("\n"), name);
  const [count, when, where, who] = [await words("counter"), await words("timeline"), await words("map"), await marks("disagreement")];
  expect(count).toMatch(/24 attacks/);
  expect(count).toMatch(/Ryder/);
  expect(count).toMatch(/38/);
  expect(when).toMatch(/not covered/);
  expect(where).toMatch(/Al-Tanf/);
  expect(who).toMatch(/hit/);
  expect(who).toMatch(/intercepted/);
  expect(who).toMatch(/→/);
});
