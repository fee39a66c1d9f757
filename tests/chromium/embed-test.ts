import type {Frame, Page} from "playwright-core";
import {afterEach, expect, inject, it} from "vitest";
import {openPage, settled, type OpenPage} from "../tools/browser.js";
import {openExample} from "../tools/pages.js";

let opened: OpenPage;
afterEach(() => opened.close());

const frameOf = (page: Page): Frame => page.frames().find((d) => d.url().includes("embed.html"))!;
const drawn = (frame: Frame) => frame.locator("figure .ic-marks > *").first().waitFor({state: "attached"});
const heightOf = (page: Page) => page.evaluate(() => Number(document.querySelector("iframe")!.getAttribute("height")));
/** What a frame's page shows, and its height. */
const shown = (frame: Frame) => frame.evaluate(() => document.documentElement.offsetHeight);

it("embedding.html: the frame is as high as its figure, and follows it when details open and the page gets narrow", async () => {
  opened = await openExample("embedding.html");
  const {page} = opened;
  const frame = frameOf(page);
  await drawn(frame);
  await expect.poll(async () => Math.abs(await heightOf(page) - await shown(frame))).toBeLessThan(2);
  const before = await heightOf(page);
  await frame.locator(".ic-marks > *").first().dispatchEvent("click");
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 40);
  expect(await page.evaluate(() => document.querySelector("iframe")!.contentDocument!.documentElement.scrollHeight <= document.querySelector("iframe")!.clientHeight)).toBe(true);
  await page.setViewportSize({width: 360, height: 800});
  await expect.poll(async () => Math.abs(await heightOf(page) - await shown(frame))).toBeLessThan(2);
  const narrow = await shown(frame);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(narrow).not.toBe(before);
  await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(3);
  const map = page.frames()[2]!;
  await drawn(map);
  await settled(page);
  expect(await map.locator("figure").getAttribute("lang")).toBe("ar");
  expect(await map.locator(".ic-account").textContent()).toContain("Natural Earth");
  expect(opened.complaints()).toEqual([]);
});

it("sends sizes and nothing else; foreign messages move neither side", async () => {
  opened = await openExample("embedding.html");
  const {page} = opened;
  await page.evaluate(() => {
    Object.assign(window, {heard: []});
    addEventListener("message", ({data}) => (window as unknown as {heard: unknown[]}).heard.push(data));
  });
  const frame = frameOf(page);
  await drawn(frame);
  await expect.poll(async () => Math.abs(await heightOf(page) - await shown(frame))).toBeLessThan(2);
  const before = await heightOf(page);
  await page.evaluate(async () => {
    for (const data of [null, "pymxPYMxaxPYMxheightxPYMx9", {sentinel: "amp", type: "embed-size", height: 9}]) postMessage(data, "*"); // from the page itself
    const stranger = document.body.appendChild(document.createElement("iframe"));
    stranger.srcdoc = `<script>parent.postMessage({sentinel: "amp", type: "embed-size", height: 9}, "*"); parent.frames[0].postMessage({sentinel: "amp", type: "frames-init"}, "*"); parent.frames[0].postMessage(null, "*")</` + "script>";
    await new Promise((done) => { stranger.onload = done; });
  });
  for (const height of ["9", 0, -1, Infinity, {}]) await frame.evaluate((height) => { parent.postMessage({sentinel: "amp", type: "embed-size", height}, "*"); }, height);
  await frame.evaluate(() => { parent.postMessage("pymxPYMxaxPYMxheightxPYMx9", "*"); });
  await settled(page);
  expect(await heightOf(page)).toBe(before);
  // The frame itself may be led elsewhere: its messages are then of another origin.
  const elsewhere = "http://localhost:1/";
  await page.route(`${elsewhere}**`, (route) => route.fulfill({contentType: "text/html", body: `<script>parent.postMessage({sentinel: "amp", type: "embed-size", height: 9}, "*")</script>`}));
  await page.evaluate(async (address) => {
    const iframe = document.querySelector("iframe")!;
    iframe.contentWindow!.location.href = address;
    await new Promise((done) => { iframe.onload = done; });
  }, elsewhere);
  await settled(page);
  expect(await heightOf(page)).toBe(before);
  const heard = await page.evaluate(() => (window as unknown as {heard: unknown[]}).heard.map((d) => (typeof d === "object" && d ? Object.keys(d).sort().join() : d)));
  expect(new Set(heard)).toEqual(new Set(["height,sentinel,type", null, "pymxPYMxaxPYMxheightxPYMx9"])); // the last two are this test's own
  expect(opened.errors).toEqual([]);
});

it("embed.html obeys its address: every option, and refuses what it may not", async () => {
  opened = await openPage();
  const {page} = opened;
  const go = (query: string) => page.goto(new URL(`embed.html?${query}`, inject("site")).href);
  await go("chart=timeline&src=incidents.json&lane=weapon&heading-level=2&subtitle=Below&controls=&as-of=2023-10-20");
  await drawn(page.mainFrame());
  for (const words of ["Below", "drone", "As it stood on 20 October 2023."]) expect(await page.locator("figure").innerText()).toContain(words);
  expect(await page.locator("h2.ic-title").count()).toBe(1);
  for (const [query, message] of [
    ["chart=time&src=incidents.json", "chart=time is none of timeline, counter, map, disagreement"],
    ["src=incidents.json", "chart= is none of"],
    ["chart=counter", "src is missing"],
    ["chart=counter&src=incidents.json&onclick=alert(1)", "onclick is none of"],
    ["chart=counter&src=incidents.json&style=x", "style is none of"],
    ["chart=counter&src=http://127.0.0.1:9/a.json", "is on another site"],
    ["chart=counter&src=//127.0.0.1:9/a.json", "is on another site"],
    ["chart=counter&src=data:application/json,[]", "is on another site"],
    ["chart=counter&src=http://127.0.0.1:9/a.json&crossorigin=", "crossorigin is none of"],
    ["chart=counter&src=none.json", "none.json: 404"],
    ["chart=counter&src=incidents.json&split=colour", "split: colour is none of country, site, weapon"]
  ] as const) {
    await go(query);
    await expect.poll(() => page.locator(".ic-failure").innerText()).toContain(message);
    expect(await page.locator("figure").count()).toBe(0);
  }
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
});
