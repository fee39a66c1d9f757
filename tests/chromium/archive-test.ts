import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import type {ArchiveRequest} from "../../src/index.js";
import type {OpenPage} from "../tools/browser.js";
import {openBench} from "./open-bench.js";

let opened: OpenPage;
beforeAll(async () => { opened = await openBench(); });
afterAll(() => opened.close());

declare global {
  interface Window {
    /** What the archive was asked, whether it was told to leave off, and how it ends: by the next word in `fails`. */
    asked: {request: ArchiveRequest; signal: AbortSignal}[];
    fails: string[];
  }
}

beforeEach(() => opened.page.evaluate(async () => {
  const {bench} = window;
  const data = bench.generated(900, {days: 60});
  Object.assign(window, {asked: [], fails: []});
  await bench.show(async (request, signal) => {
    window.asked.push({request, signal});
    await new Promise((done) => setTimeout(done, 30));
    const failure = window.fails.shift();
    if (failure) throw new Error(failure);
    return bench.summarise(bench.timeline, data, request);
  }, {lane: "site"});
  await bench.at().ready;
}));

const line = () => opened.page.evaluate(() => window.bench.at().querySelector(".ic-hint:not([hidden])")?.textContent ?? null);

it("an archive is asked once for a picture, in plain words of what is wanted, and the picture is that of its incidents", async () => {
  const found = await opened.page.evaluate(() => {
    const {bench, asked} = window;
    const array = bench.timeline(bench.generated(900, {days: 60}), {lane: "site", width: Number(bench.at().querySelector(".ic-svg")!.getAttribute("width"))});
    const text = (figure: Element) => [".ic-summary", ".ic-account"].map((d) => figure.querySelector(d)!.textContent);
    return {times: asked.length, request: structuredClone(asked[0]!.request), same: JSON.stringify(text(array)) === JSON.stringify(text(bench.at()))};
  });
  expect(found).toMatchObject({times: 1, same: true, request: {chart: "timeline", options: {lane: "site"}, asOf: null, period: null, days: null, hiddenSources: [], joins: true}});
});

it("it is asked again when the link changes or days come nearer, and what is overtaken is aborted; the old picture stays meanwhile", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench, asked} = window;
    const figure = bench.at();
    const marks = figure.querySelectorAll(".ic-marks > *").length;
    figure.link.set({hiddenSources: ["s1"]});
    await new Promise((done) => setTimeout(done, 80));
    const kept = figure.querySelectorAll(".ic-marks > *").length === marks;
    figure.link.set({hiddenSources: ["s1", "s2"]});
    await figure.ready;
    const seen = asked.map(({request, signal}) => [request.hiddenSources.length, signal.aborted]);
    for (let i = 0; i < 3; i++) figure.querySelector<HTMLElement>("[data-control=zoomIn]")!.click();
    await figure.ready;
    return {kept, seen, days: asked.at(-1)!.request.days !== null, requests: asked.length, busy: figure.getAttribute("aria-busy")};
  });
  expect(found).toEqual({kept: true, seen: [[0, false], [1, true], [2, false]], days: true, requests: 4, busy: null});
});

it("what asks nothing new of it asks nothing: a look, a pick, a title", async () => {
  expect(await opened.page.evaluate(async () => {
    const {bench, asked} = window;
    bench.at().update({title: "Mine", gaps: "show"});
    bench.at().link.set({picked: ["x"]});
    await bench.at().ready;
    return [asked.length, bench.at().querySelector(".ic-title")!.textContent];
  })).toEqual([1, "Mine"]);
});

it("a failure is told in the figure, which asks again with the next change", async () => {
  const {page, messages} = opened;
  await page.evaluate(async () => {
    window.fails.push("503 Service Unavailable");
    window.bench.at().link.set({joins: false});
    await window.bench.at().ready.catch(() => undefined);
  });
  expect(await line()).toBe("The data of this figure could not be loaded. 503 Service Unavailable");
  await page.evaluate(async () => {
    window.bench.at().update({title: "Again"});
    await window.bench.at().ready;
  });
  expect(await line()).toBe(null);
  expect(messages.splice(0)).toEqual([expect.stringContaining("503 Service Unavailable")]);
});

it("a figure that needs the claims themselves, and lanes by a function, refuse an archive", async () => {
  expect(await opened.page.evaluate(() => {
    const {bench} = window;
    return [() => bench.charts.counter(() => new Promise(() => undefined)), () => bench.timeline(() => new Promise(() => undefined), {lane: () => "x"})].map((make) => {
      try {
        make();
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    });
  })).toEqual([expect.stringContaining("counter needs the claims themselves"), expect.stringContaining("lane: an archive cannot be asked by a function")]);
});

it("a worker sums up what the page gives it, in slices or by its address, and the picture is that of its incidents", async () => {
  const found = await opened.page.evaluate(async () => {
    const {bench} = window;
    const data = bench.generated(12_000, {days: 60});
    const here = bench.timeline(data, {lane: "site", controls: null});
    const [worker, words] = [bench.worker(), (figure: Element) => [".ic-summary", ".ic-account"].map((d) => figure.querySelector(d)!.textContent)];
    const src = new URL(`data:application/json,${encodeURIComponent(JSON.stringify(data))}`);
    const theirs = [data, src].map((d) => bench.timeline(d, {lane: "site", controls: null, worker}));
    await Promise.all([here, ...theirs].map((d) => d.ready));
    const first = [here, ...theirs].map(words);
    for (const d of [here, ...theirs]) d.link.set({asOf: "2023-11-01"});
    await Promise.all([here, ...theirs].map((d) => d.ready));
    const second = [here, ...theirs].map(words);
    theirs[0]!.update({incidents: bench.generated(11_000)});
    await theirs[0]!.ready;
    worker.terminate();
    return {first, second, last: words(theirs[0]!)[1]};
  });
  for (const [here, ...theirs] of [found.first, found.second]) expect(theirs).toEqual([here, here]);
  expect(found.first[0]![1]).toContain("12,000");
  expect(found.second[0]).not.toEqual(found.first[0]);
  expect(found.last).toContain("11,000");
});

it("the page complained of nothing", () => {
  expect(opened.complaints()).toEqual([]);
});
