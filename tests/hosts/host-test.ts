import {afterAll, beforeAll, expect, it} from "vitest";
import {openHost, type Host} from "./host.js";

let host: Host;
beforeAll(async () => { host = await openHost({width: 900, height: 600}); });
afterAll(() => host.close());

it("openHost has a viewport as large as it was asked for", async () => {
  expect(await host.evaluate("[innerWidth, innerHeight]")).toEqual([900, 600]);
});

it("complaints are what the page writes to its console and what it throws", async () => {
  await host.goto(`data:text/html,${encodeURIComponent(`<!doctype html><script>console.log("said"); console.warn("careful"); setTimeout(() => { throw new Error("broken"); });</script>`)}`);
  await expect.poll(async () => (await host.complaints()).length).toBe(2);
  expect(await host.complaints()).toEqual([expect.stringContaining("careful"), expect.stringContaining("broken")]);
});

it("evaluate passes on what the page refuses", async () => {
  await expect(host.evaluate("Promise.reject(new Error('refused'))")).rejects.toThrow("refused");
});
