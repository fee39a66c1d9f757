import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => {
  opened = await openBench();
  await opened.page.evaluate(() => {
    let now = 0;
    performance.now = () => (now += 1000); // a machine on which each slice takes longer than a turn
    Object.assign(window, {many: window.bench.generated(15_000), others: window.bench.generated(12_000, {seed: 8})});
  });
});
afterAll(() => opened.close());
beforeEach(() => opened.page.evaluate(() => window.bench.show([])));

declare global {
  interface Window {
    many: ReturnType<typeof window.bench.generated>;
    others: ReturnType<typeof window.bench.generated>;
  }
}

it("of many incidents each chart gives its frame at once, with its title, as much room and no mark, the buttons to move in it, which do nothing yet, and is complete at ready", async () => {
  for (const name of ["timeline", "counter", "baseMap", "disagreement"] as const) {
    const found = await opened.page.evaluate(async (name) => {
      const {bench, many} = window;
      const [chart, main] = [bench.charts[name], document.querySelector("main")!];
      const figure = (chart as typeof bench.timeline)(many);
      main.replaceChildren(figure);
      const moves = ":is(.ic-buttons, .ic-playhead):not([hidden]) > :is(button, input)";
      const look = () => ({
        title: figure.querySelector(".ic-title")!.textContent, marks: figure.querySelectorAll(".ic-marks > *").length, words: figure.querySelector(".ic-summary")!.textContent.trim(),
        busy: figure.getAttribute("aria-busy"), buttons: figure.querySelectorAll(moves).length, line: figure.querySelector(".ic-hint:not([hidden])")?.textContent ?? "", height: Number(figure.querySelector(".ic-svg")!.getAttribute("height"))
      });
      const before = look();
      const inert = [...figure.querySelectorAll(moves)].every((d) => d.getAttribute("aria-disabled") === "true" || d.matches(":disabled"));
      await figure.ready;
      const after = look();
      const account = figure.querySelector(".ic-account")!.textContent;
      figure.destroy();
      return {before, after, account, inert};
    }, name);
    const {before, after, account, inert} = found;
    expect(inert, name).toBe(true);
    expect(before, name).toMatchObject({title: after.title, marks: 0, words: "", busy: "true"});
    expect(before.line, name).toMatch(/^Loading the data/);
    expect(after, name).toMatchObject({busy: null, line: ""});
    expect(after.marks, name).toBeGreaterThan(0);
    expect(before.height / after.height, name).toBeGreaterThan(0.5);
    expect(before.buttons, name).toBe(after.buttons);
    expect(account, name).toContain("15,000");
  }
});

it("what stands below a figure stays where it is when the picture comes", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench, many} = window;
    const fivefold = {...many, incidents: Array.from({length: 5}, (_, k) => many.incidents.map((d) => ({...d, id: `${d.id!} ${k}`}))).flat()};
    const post = MessagePort.prototype.postMessage;
    const jumps: [string | null, number][] = [];
    for (const name of ["timeline", "counter", "baseMap", "disagreement"] as const) for (const all of name === "disagreement" ? [many] : [many, fivefold]) {
      let goOn = (): void => {};
      MessagePort.prototype.postMessage = function (message: unknown) { goOn = () => { post.call(this, message); }; };
      const figure = (bench.charts[name] as typeof bench.timeline)(all);
      document.querySelector("main")!.replaceChildren(figure);
      await bench.settled();
      const [busy, before] = [figure.getAttribute("aria-busy"), figure.getBoundingClientRect().height];
      MessagePort.prototype.postMessage = post;
      goOn();
      await figure.ready;
      await bench.settled();
      jumps.push([busy, figure.getBoundingClientRect().height - before]);
      figure.destroy();
    }
    return jumps;
  });
  for (const [busy, jump] of found) {
    expect(busy).toBe("true");
    expect(Math.abs(jump)).toBeLessThan(20);
  }
});

it("the page has its turn while a figure reads", async () => {
  const turns = await opened.page.evaluate(async () => {
    let turns = 0;
    const {bench, many} = window;
    const timer = setInterval(() => turns++, 1);
    await bench.timeline(many).ready;
    clearInterval(timer);
    return turns;
  });
  expect(turns).toBeGreaterThan(3);
});

it("an update leaves the old picture until the new one is there; the later of two holds, and picks stay", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench, many, others} = window;
    const figure = await bench.show(bench.six);
    figure.value = ["a"];
    const marks = figure.querySelectorAll(".ic-marks > *").length;
    figure.update({incidents: many});
    const first = figure.ready;
    figure.update({incidents: {...others, incidents: [...others.incidents, bench.six.incidents[0]!]}, subtitle: "second"});
    const meanwhile = figure.querySelectorAll(".ic-marks > *").length;
    await first;
    return {kept: marks === meanwhile, given: figure.toJSON().incidents.length, subtitle: figure.querySelector(".ic-subtitle")!.textContent, picked: bench.ids()};
  });
  expect(found).toEqual({kept: true, given: 12_001, subtitle: "second", picked: ["a"]});
});

it("what is set while it reads is not lost: the state of the link, options, and what is picked", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench, many} = window;
    const figure = bench.add(many, {});
    figure.link.set({asOf: "2023-11-15"});
    figure.value = [many.incidents[9_999]!.id!];
    figure.update({lane: "none"});
    await figure.ready;
    return {lanes: figure.querySelectorAll(".ic-lane").length, picked: bench.ids().length + bench.ids(1).length, account: figure.querySelector(".ic-account")!.textContent};
  });
  expect(found).toMatchObject({lanes: 1, picked: 1});
  expect(found.account).toContain("15 November 2023");
});

it("a file waits until the picture is complete", async () => {
  expect(await opened.page.evaluate(async () => (await window.bench.timeline(window.many).toCSV()).split("\r\n").length)).toBeGreaterThan(15_000);
});

it("what is no data is refused at once, and a figure that is destroyed while it reads stays a frame", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench, many} = window;
    const figure = bench.add(many, {});
    let refused = "";
    try {
      figure.update({incidents: 5 as never});
    } catch (error) {
      refused = (error as Error).name;
    }
    figure.destroy();
    await figure.ready;
    await bench.settled(9);
    return {refused, marks: figure.querySelectorAll(".ic-marks > *").length, busy: figure.getAttribute("aria-busy")};
  });
  expect(found).toEqual({refused: "TypeError", marks: 0, busy: null});
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
