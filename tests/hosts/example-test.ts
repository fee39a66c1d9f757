import {afterAll, beforeAll, expect, it} from "vitest";
import {serveSite, type Serving} from "../tools/server.js";
import {openHost, type Host} from "./host.js";

let site: Serving, host: Host;
beforeAll(async () => {
  site = await serveSite();
  host = await openHost();
  await host.goto(site.url);
  await host.evaluate(`new Promise((done, fail) => {
    const look = () => document.querySelector("#timeline .ic-marks > *") ? requestAnimationFrame(() => requestAnimationFrame(() => done())) : setTimeout(look, 50);
    look();
    setTimeout(() => fail("no figure with marks within ten seconds"), 10_000);
  })`);
});
afterAll(async () => {
  await Promise.all([host.close(), site.close()]);
});

it("the story page draws its figures, and a click on a mark of the timeline picks its incident in all four", async () => {
  // The smallest mark: the middle of a long one, as a flag or a bracket, may belong to another.
  const point = await host.evaluate(`(() => {
    const area = (mark) => mark.getBoundingClientRect().width * mark.getBoundingClientRect().height;
    const mark = [...document.querySelectorAll("#timeline .ic-marks > *")].sort((a, b) => area(a) - area(b))[0];
    mark.scrollIntoView({block: "center"});
    const {x, y, width, height} = mark.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  })()`) as {x: number; y: number};
  expect(await host.evaluate("charts.timeline.value.length")).toBe(0);
  await host.click(point.x, point.y);
  await expect.poll(() => host.evaluate("charts.timeline.value.length")).toBeGreaterThan(0);
  expect(await host.evaluate("Object.values(charts).every((d) => d.value.length === charts.timeline.value.length)")).toBe(true);
});

it("the page complained of nothing", async () => {
  expect(await host.complaints()).toEqual([]);
});
