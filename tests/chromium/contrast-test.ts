import {expect, it} from "vitest";
import {openGallery} from "./open-gallery.js";

/** Lines that tell something; grids, frames, hatching and what is behind lanes are there in words too. */
const lines = ["lead", "leader", "flagpole", "join", "bracket", "stated", "numbers", "bar", "ends", "earlier", "earliest", "interval", "series", "open", "edge", "scale", "view", "extent", "rim"].map((d) => `.ic-svg .ic-${d}`).join();

/** Runs in the page: the words and marks that stand out too little from the ground, each kind once, with its contrast. */
function faint(meaningful: string): string[] {
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
  const apart = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  /** How light it is where these are painted upon one another, the ground first. */
  const seen = new Map<string, number>();
  const painted = (...layers: readonly [colour: string, opacity: number][]): number => {
    const key = layers.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    for (const [colour, opacity] of [[ground, 1] as const, ...layers]) paint(colour, opacity);
    const found = light(read());
    seen.set(key, found);
    return found;
  };
  const bare = painted();
  type Layer = [string, number];
  const fillOf = (d: Element): Layer => {
    const {fill, fillOpacity, opacity} = getComputedStyle(d);
    return fill === "none" ? [ground, 0] : [fill, Number(fillOpacity) * Number(opacity)];
  };
  const strokeOf = (d: Element): Layer => {
    const {stroke, strokeOpacity, opacity} = getComputedStyle(d);
    return stroke === "none" ? [ground, 0] : [stroke, Number(strokeOpacity) * Number(opacity)];
  };
  const found = new Map<string, number>();
  const least = (name: string, best: number, wanted: number): void => {
    if (best < wanted) found.set(name, Math.min(found.get(name) ?? Infinity, Math.round(best * 100) / 100));
  };
  const look = (name: string, d: Element, wanted: number, ...below: Layer[]): void => {
    least(name, Math.max(apart(painted(...below), painted(...below, fillOf(d))), apart(painted(...below), painted(...below, strokeOf(d)))), wanted);
  };
  /** A part within others: those below it are painted first, and its line is the ground's. */
  const within = (name: string, d: Element): void => {
    const below = [...(d.parentElement?.children ?? [])].filter((e) => e.localName === d.localName && e.compareDocumentPosition(d) & 4 && getComputedStyle(e).fill === getComputedStyle(d).fill && getComputedStyle(e).fill !== "none").slice(d.localName === "circle" ? -1 : 0);
    least(`${name}: part`, apart(bare, painted(...below.map(fillOf), fillOf(d))), 3);
    least(`${name}: gap`, 1 / apart(bare, painted(strokeOf(d))), 1);
  };
  for (const figure of document.querySelectorAll("figure.ic")) {
    const name = figure.closest("div")?.previousElementSibling?.textContent ?? "";
    for (const d of figure.querySelectorAll(".ic-svg text")) look(`${name}: words .${d.getAttribute("class") ?? ""}`, d, 4.5);
    for (const d of figure.querySelectorAll(".ic-marks path:not([stroke-opacity]), .ic-ring, .ic-tick, .ic-outlined")) look(`${name}: ${d.localName} .${d.getAttribute("class") ?? ""}`, d, 3);
    for (const d of figure.querySelectorAll(".ic-marks .ic-gap:not([fill=none])")) within(`${name}: ${d.localName}`, d);
    for (const d of figure.querySelectorAll(meaningful)) look(`${name}: line .${d.getAttribute("class") ?? ""}`, d, 3);
    const darkest = Math.max(0, ...[...figure.querySelectorAll(".ic-back > path.ic-land")].map((d) => Number(getComputedStyle(d).fillOpacity)));
    for (const d of figure.querySelectorAll(".ic-border")) look(`${name}: border`, d, 3, [getComputedStyle(figure).color, darkest]);
    if (darkest > 0) for (const d of figure.querySelectorAll(".ic-svg text")) look(`${name}: words on land .${d.getAttribute("class") ?? ""}`, d, 4.5, [getComputedStyle(figure).color, darkest]);
    // Steps lie one upon the other: between two of them the edge stands out from both, or they from each other.
    let steps: Layer[] = [];
    for (const d of figure.querySelectorAll(".ic-back > .ic-edge")) {
      const area = d.previousElementSibling;
      if (!area) throw new Error("an edge of nothing");
      const [before, after, edge] = [painted(...steps), painted(...steps, fillOf(area)), painted(strokeOf(d))];
      least(`${name}: step`, Math.max(apart(before, after), Math.min(apart(before, edge), apart(edge, after))), 3);
      steps = [...steps, fillOf(area)];
    }
    for (const d of figure.querySelectorAll(".ic-back > path.ic-gap")) least(`${name}: gap of a stack`, 1 / apart(bare, painted(strokeOf(d))), 1);
    for (const d of figure.querySelectorAll(".ic-legend path:not([fill-opacity])")) look(`${name}: sign of ${d.closest(".ic-entry")?.textContent ?? ""}`, d, 3);
  }
  return [...found].map(([name, best]) => `${name} ${String(best)}`);
}

it.each(["light", "dark"] as const)("on a %s ground all words have a contrast of 4.5; marks, signs, lines, borders, and each part of a bar, a circle or a step, of 3 to what is beside them", async (colorScheme) => {
  const {page, close} = await openGallery({colorScheme});
  await page.evaluate(() => {
    for (const d of document.querySelectorAll("figure.ic .ic-marks > :first-child")) d.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  });
  expect(await page.evaluate(faint, lines)).toEqual([]);
  await close();
}, 60_000);
