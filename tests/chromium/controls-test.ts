import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench({height: 1400}); });
afterAll(() => opened.close());
/** Two figures on one link: the first has every control, the second none. */
beforeEach(() => opened.page.evaluate(async () => {
  const {bench} = window;
  const link = new bench.Link();
  await bench.show(bench.six, {link, controls: ["sources", "playhead"]});
  bench.add(bench.six, {link, controls: null});
  await bench.settled();
}));

const read = () => opened.page.evaluate(() => [0, 1].map((i) => {
  const chart = window.bench.at(i);
  const text = (part: string) => chart.querySelector(part)?.textContent ?? null;
  return {items: chart.querySelectorAll(".ic-marks > *").length, account: text(".ic-account"), asOf: text(".ic-as-of"), sources: text(".ic-switches summary")};
}));
const press = (name: string) => opened.page.locator(`[data-control="${name}"]`).click();

it("controls says what stands beside a figure, and null that nothing does; an update changes it", async () => {
  const parts = () => opened.page.evaluate(() => [0, 1].map((i) => [...window.bench.at(i).querySelectorAll(".ic-controls > *")].map((d) => d.className)));
  expect(await parts()).toEqual([["ic-switches", "ic-playhead"], []]);
  await opened.page.evaluate(() => { window.bench.at(1).update({controls: undefined}); });
  expect((await parts())[1]).toEqual([]);
  await opened.page.evaluate(() => { window.bench.at(1).update({controls: ["zoom", "period"]}); });
  expect((await parts())[1]).toEqual(["ic-buttons", "ic-period"]);
});

it("a source is switched off in all figures of the link, and on again; its box keeps the focus", async () => {
  await opened.page.locator(".ic-switches summary").click();
  const boxes = opened.page.locator(".ic-choice");
  expect(await boxes.allTextContents()).toEqual(["Joins by the editor", "Northern Group (3)", "Army of the South (2)", "The Gazette (1)", "Wire Service (1)"]);
  await boxes.nth(1).locator("input").focus();
  await opened.page.keyboard.press("Space");
  const [own, other] = await read();
  expect([own!.items, other!.items, own!.sources]).toEqual([5, 5, "Sources (1 off)"]);
  for (const {account} of [own!, other!]) expect(account).toMatch(/1 with sources switched off\..*Switched off: Northern Group\./);
  expect(await opened.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("group");
  await opened.page.getByRole("button", {name: "All on"}).click();
  expect((await read()).map((d) => d.items)).toEqual([6, 6]);
  expect(await boxes.nth(1).locator("input").isChecked()).toBe(true);
});

it("the editor's joins are switched off as sources are", async () => {
  await opened.page.locator(".ic-switches summary").click();
  await opened.page.locator(".ic-choice").first().click();
  for (const {items, account} of await read()) {
    expect(items).toBe(5);
    expect(account).toMatch(/1 joined by the editor only\..*Without the editor’s joins\./);
  }
});

it("the playhead steps by day of statement, for all figures of the link", async () => {
  expect((await read())[0]).toMatchObject({items: 6, asOf: "with everything said since"});
  await press("stepBack");
  await press("stepBack");
  expect((await read()).map((d) => d.items)).toEqual([5, 5]);
  expect(await read()).toMatchObject([{asOf: "20 October 2023"}, {account: expect.stringContaining("As it stood on 20 October 2023.") as string}]);
  await press("stepForth");
  await press("stepForth");
  expect((await read())[1]).toMatchObject({items: 6, account: expect.not.stringContaining("As it stood") as string});
});

it("the slider goes to the ends by its keys, and says the day", async () => {
  const slider = opened.page.getByRole("slider", {name: "As it stood on"});
  await slider.focus();
  await opened.page.keyboard.press("Home");
  expect(await slider.getAttribute("aria-valuetext")).toBe("18 October 2023");
  expect((await read())[0]!.items).toBe(3); // nobody says when the undated one was told
  await opened.page.keyboard.press("End");
  expect(await slider.getAttribute("aria-valuetext")).toBe("with everything said since");
});

it("play starts at the beginning when all is shown, goes on by itself to the end, and pauses where it is pressed", async () => {
  await opened.page.clock.install();
  await press("play");
  expect((await read())[0]!.asOf).toBe("18 October 2023");
  await opened.page.clock.runFor(1000);
  const paused = (await read())[0]!.asOf;
  expect(paused).not.toBe("18 October 2023");
  await opened.page.getByRole("button", {name: "Pause"}).click();
  await opened.page.clock.runFor(5000);
  expect((await read())[0]!.asOf).toBe(paused);
  await press("play");
  await opened.page.clock.runFor(9000);
  expect((await read())[0]).toMatchObject({items: 6, asOf: "with everything said since"});
  expect(await opened.page.getByRole("button", {name: "Play"}).count()).toBe(1);
});

it("the playhead stands below each of the four: it goes by one day of statements, at once, and back to all", async () => {
  const {page} = opened;
  const found = await page.evaluate(async () => {
    const {bench} = window;
    const told: Record<string, unknown> = {};
    for (const name of Object.keys(bench.charts) as (keyof typeof bench.charts)[]) {
      await bench.show();
      bench.at().remove();
      bench.figures.splice(0);
      await bench.put(name, bench.usBases, {controls: ["playhead"]});
      const chart = bench.at();
      const picture = () => chart.querySelector(".ic-account")!.textContent + [...chart.querySelectorAll(".ic-marks > *")].map((d) => d.outerHTML).join("");
      const step = (name: string): void => { chart.querySelector<HTMLElement>(`[data-control=${name}]`)?.click(); };
      const [before, states] = [picture(), [] as boolean[]];
      step("stepBack");
      states.push(picture() !== before && /As it stood on/.test(picture()));
      const at = picture();
      await bench.settled(3);
      states.push(picture() === at, document.getAnimations().length === 0);
      step("stepForth");
      states.push(picture() === before);
      told[name] = states.every(Boolean) || states;
    }
    return told;
  });
  expect(found).toEqual({timeline: true, counter: true, baseMap: true, disagreement: true});
});

it("nothing moves by itself: a figure that plays stops when it is destroyed", async () => {
  await press("play");
  await opened.page.evaluate(() => { window.bench.at().destroy(); });
  const before = await opened.page.evaluate(() => window.bench.at(1).link.state.asOf);
  await opened.page.waitForTimeout(1100);
  expect(await opened.page.evaluate(() => window.bench.at(1).link.state.asOf)).toBe(before);
});
