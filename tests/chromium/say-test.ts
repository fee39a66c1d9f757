import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => {
  opened = await openBench({height: 1400});
  await opened.page.clock.install({time: 0});
  await opened.page.clock.pauseAt(1000); // the time of the machine is not that of the page
});
afterAll(() => opened.close());
/** Two figures on one link: the first has every switch, the second none. */
beforeEach(() => opened.page.evaluate(() => {
  const {bench} = window;
  const link = new bench.Link();
  void bench.show(bench.six, {link, controls: ["sources", "playhead"]});
  bench.add(bench.six, {link, controls: null});
  document.querySelector<HTMLElement>(".ic-switches summary")?.click();
}));

const status = () => opened.page.evaluate(() => [0, 1].map((i) => window.bench.at(i).querySelector("[role=status]")?.textContent));
const after = (time: number) => opened.page.clock.runFor(time);
const press = (name: string) => opened.page.locator(`[data-control="${name}"]`).click();
const flip = async (name: string): Promise<void> => {
  await after(50); // the switches are made when their part is open
  await opened.page.locator(".ic-choice", {hasText: name}).click();
};
const all = "8 attacks in 6 incidents";

it("a source that is switched off says how many there are now and were before, in its own figure alone; and so when it is back", async () => {
  expect(await status()).toEqual(["", ""]);
  await flip("Northern Group");
  expect(await status()).toEqual([`Now 7 attacks in 5 incidents; before, ${all}.`, ""]);
  await after(5000);
  await flip("Northern Group");
  expect(await status()).toEqual([`Now ${all}; before, 7 attacks in 5 incidents.`, ""]);
});

it("a figure speaks once in five seconds: of what comes meanwhile it tells the last, against what was last told", async () => {
  await flip("Northern Group");
  const [told] = await status();
  await after(2000);
  await flip("Wire Service");
  await flip("Joins");
  await after(2500);
  expect(await status()).toEqual([told, ""]);
  await after(500);
  expect(await status()).toEqual(["Now 5 attacks in 3 incidents; before, 7 attacks in 5 incidents.", ""]);
});

it("what is picked meanwhile is told instead, later", async () => {
  await flip("Northern Group");
  const [told] = await status();
  await opened.page.evaluate(() => { window.bench.at().querySelector(".ic-marks > *")?.dispatchEvent(new MouseEvent("click", {bubbles: true})); });
  expect(await status()).toEqual([told, ""]);
  await after(5000);
  expect((await status())[0]).toBe("Listed; no source is given.");
});

it("a step of the playhead is told, a play only where it pauses, with what it began from", async () => {
  await press("stepBack");
  expect((await status())[0]).toBe(`Now ${all}; before, ${all}.`);
  await press("stepForth");
  await after(10_000);
  const [told] = await status();
  await press("play");
  await after(2000);
  expect((await status())[0]).toBe(told);
  await press("play");
  expect((await status())[0]).toBe("Now 7 attacks in 5 incidents; before, 3 attacks.");
});

it("what the page sets is for the page to tell, and a figure that is destroyed says nothing more", async () => {
  await opened.page.evaluate(() => { window.bench.at().link.set({joins: false}); });
  expect(await status()).toEqual(["", ""]);
  await flip("Northern Group");
  const [told] = await status();
  await flip("Wire Service");
  await opened.page.evaluate(() => { window.bench.at().destroy(); });
  await after(6000);
  expect((await status())[0]).toBe(told);
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
