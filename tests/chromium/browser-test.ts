import {expect, inject, it} from "vitest";
import {openPage} from "../tools/browser.js";
import {galleryAddress} from "../tools/server.js";

/** How many pixels a text inks, and how wide it is. */
async function draw(texts: string[]): Promise<{ink: number; width: number}[]> {
  const {page, close} = await openPage();
  const drawn = await page.evaluate((texts) => texts.map((text) => {
    const pen = new OffscreenCanvas(200, 60).getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.font = "32px sans-serif";
    pen.fillText(text, 10, 40);
    return {ink: pen.getImageData(0, 0, 200, 60).data.filter((d, i) => i % 4 === 3 && d > 0).length, width: pen.measureText(text).width};
  }), texts);
  await close();
  return drawn;
}

it("openPage has letters for Arabic, Persian, Sorani, Hebrew, Russian and Turkish, and arrows and shapes", async () => {
  const drawn = await draw(["ع", "گ", "ێ", "ק", "Ж", "ğ", "→", "○", "◉", "●", "≈", "≥", "×", "١"]);
  expect(drawn.map((d) => d.ink > 20)).toEqual(drawn.map(() => true));
});

it("openPage joins Arabic letters", async () => {
  const [joined, apart] = await draw(["ييي", "ي\u200Cي\u200Cي"]);
  expect(joined?.ink).toBeGreaterThan(20);
  expect(joined?.width).toBeLessThan((apart?.width ?? 0) - 10);
});

it("openPage is as wide, dark, touched, still and turned as it is asked to be", async () => {
  const {page, close} = await openPage({url: galleryAddress(inject("gallery"), "counterOne"), width: 360, height: 500, colorScheme: "dark", touch: true, forcedColors: true, dir: "rtl", locale: "ar"});
  expect(await page.evaluate(() => ({
    width: innerWidth, height: innerHeight, dir: document.documentElement.dir, language: navigator.language,
    media: ["(prefers-color-scheme: dark)", "(pointer: coarse)", "(hover: none)", "(prefers-reduced-motion)", "(forced-colors: active)"].filter((d) => matchMedia(d).matches).length
  }))).toEqual({width: 360, height: 500, dir: "rtl", language: "ar", media: 5});
  await close();
});

it("openPage records what the page says, throws and asks of others", async () => {
  const {page, complaints, close} = await openPage({url: galleryAddress(inject("gallery"), "counterOne")});
  expect(complaints()).toEqual([]);
  const thrown = page.waitForEvent("pageerror");
  await page.evaluate(async () => {
    console.warn("careful");
    setTimeout(() => { throw new Error("broken"); });
    await fetch("http://localhost:9/elsewhere").catch(() => null);
  });
  await thrown;
  expect(complaints()).toEqual(expect.arrayContaining(["console warning: careful", "error: broken", "request: http://localhost:9/elsewhere"]));
  await close();
});
