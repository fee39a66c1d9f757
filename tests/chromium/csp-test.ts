import {expect, it} from "vitest";
import {middleOf, openBench, picked, swipe} from "./open-bench.js";

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

declare global {
  interface Window {
    violations: string[];
  }
}

it("under the strictest policy a figure is drawn, picked in, brushed, zoomed, filtered and closed without a violation", async () => {
  const {page, complaints, close} = await openBench({head: "", headers: {"content-security-policy": policy}});
  await page.evaluate(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI, sample}) => window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`));
  });
  // Proof that the policy is in force: markup as text is refused.
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<p>";
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await page.evaluate(async () => {
    await window.bench.settled();
    window.violations.length = 0;
    await window.bench.show(window.bench.days, {lane: "site"});
    await window.bench.gestures();
  });
  const heard = complaints().length;

  const [bravo, delta] = [await middleOf(page, "Bravo"), await middleOf(page, "Delta")];
  await page.mouse.click(bravo.x, bravo.y);
  expect(await picked(page)).toEqual(["b"]);
  await page.locator(".ic-close").click();
  await page.mouse.move(bravo.x, bravo.y + 17);
  await page.mouse.down();
  await page.mouse.move(delta.x, bravo.y + 17, {steps: 4});
  await page.mouse.up();
  expect(await page.evaluate(() => window.bench.at().link.state.period)).toEqual(["2023-10-18", "2023-10-22"]);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  for (const name of ["zoomIn", "later", "zoomReset"]) await page.locator(`[data-control=${name}]`).click({force: true});
  await page.locator(".ic-period summary").click();
  await page.locator("[data-control=clearPeriod]").click();
  await page.locator("[data-toggles='basis:one']").click();
  await page.locator(".ic-table summary").first().click();
  await expect.poll(() => page.locator("tbody tr").count()).toBeGreaterThan(0);
  await page.evaluate(() => { window.bench.at().querySelector<SVGElement>(".ic-marks")?.focus(); });
  for (const key of ["End", "ArrowLeft", "Enter", "Escape"]) await page.keyboard.press(key);
  await swipe(page, [[bravo], [{x: bravo.x + 40, y: bravo.y}], [delta]]);
  await page.evaluate(async () => {
    const {bench} = window;
    bench.at().update({mark: "outcome", locale: bench.ar});
    (document.querySelector("main") as HTMLElement).style.setProperty("width", "360px");
    await bench.settled();
    bench.at().destroy();
  });

  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints().slice(heard)).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll("figure style, figure script").length)).toBe(0);
  await close();
});

it("what d3 writes on the figure it writes through CSSOM: no markup that is read holds a style", async () => {
  const {page, close} = await openBench();
  const found = await page.evaluate(async () => {
    const {bench} = window;
    await bench.show(bench.six);
    const before = document.querySelectorAll("figure [style]").length;
    await bench.gestures();
    const text = bench.renderToString(bench.timeline, bench.six);
    return {before, text: /style=|<style|<script|\son\w+=/i.test(text)};
  });
  expect(found).toEqual({before: 0, text: false});
  await close();
});
