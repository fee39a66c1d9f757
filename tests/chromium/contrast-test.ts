import {expect, inject, it} from "vitest";
import {openPage} from "../tools/browser.js";
import {galleryAddress} from "../tools/server.js";

/** Runs in the page: the words and marks that stand out too little from the ground, each kind once, with its contrast. */
function faint(): string[] {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  if (!pen) throw new Error("no canvas");
  type Colour = [number, number, number];
  const paint = (colour: string, opacity: number): void => {
    pen.globalAlpha = opacity;
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  };
  const read = (): Colour => [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3) as Colour;
  const light = (colour: Colour): number => {
    const [r, g, b] = colour.map((d) => (d / 255 <= 0.04045 ? d / 255 / 12.92 : ((d / 255 + 0.055) / 1.055) ** 2.4)) as Colour;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const {backgroundColor: ground} = getComputedStyle(document.documentElement);
  const contrast = (colour: string, opacity: number): number => {
    paint(ground, 1);
    const below = light(read());
    paint(colour, opacity);
    const above = light(read());
    return (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05);
  };
  const found = new Map<string, number>();
  const look = (name: string, d: Element, least: number): void => {
    const style = getComputedStyle(d);
    const opacity = Number(style.opacity);
    const filled = style.fill === "none" ? 0 : contrast(style.fill, Number(style.fillOpacity) * opacity);
    const stroked = style.stroke === "none" ? 0 : contrast(style.stroke, Number(style.strokeOpacity) * opacity);
    const best = Math.max(filled, stroked);
    if (best < least) found.set(name, Math.min(found.get(name) ?? Infinity, Math.round(best * 100) / 100));
  };
  for (const figure of document.querySelectorAll("figure.ic")) {
    const name = figure.closest("div")?.previousElementSibling?.textContent ?? "";
    for (const d of figure.querySelectorAll(".ic-svg text")) look(`${name}: words .${d.getAttribute("class") ?? ""}`, d, 4.5);
    for (const d of figure.querySelectorAll(".ic-marks path:not([stroke-opacity]), .ic-ring, .ic-tick")) look(`${name}: ${d.localName} .${d.getAttribute("class") ?? ""}`, d, 3);
    for (const d of figure.querySelectorAll(".ic-legend path:not([fill-opacity])")) look(`${name}: sign of ${d.closest(".ic-entry")?.textContent ?? ""}`, d, 3);
  }
  return [...found].map(([name, best]) => `${name} ${String(best)}`);
}

it.each(["light", "dark"] as const)("on a %s ground all words have a contrast of 4.5, all solid marks and signs of 3", async (colorScheme) => {
  const {page, close} = await openPage({url: galleryAddress(inject("gallery"), undefined, {theme: colorScheme, small: "yes"}), colorScheme});
  await page.locator("html[data-ready]").waitFor({state: "attached"});
  await page.addStyleTag({content: "html{background:Canvas}"});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => {
    for (const d of document.querySelectorAll("figure.ic .ic-marks > :first-child")) d.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  });
  expect(await page.evaluate(faint)).toEqual([]);
  await close();
});
