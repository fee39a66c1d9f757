// What a page's sheet may do to a figure that a reader could not put up with.
import type {Page} from "playwright-core";
import type {ChartOptions, Given} from "../../src/index.js";

/** Puts up a figure with all that it can have, everything unfolded and the claims of an incident open, and looks at it. */
export async function foundIn(page: Page, name: "timeline" | "counter" | "baseMap" | "disagreement"): Promise<string[]> {
  await page.evaluate(async (name) => {
    const {bench} = window;
    bench.clear();
    const {incidents, statements = [], ...rest} = bench.usBases;
    const options: Given<ChartOptions> = {controls: ["zoom", "period", "sources", "playhead", "download"], subtitle: "A subtitle", notes: "A note"};
    await bench.put(name, {...rest, incidents: incidents.slice(0, 12), statements: statements.slice(0, 3)}, options);
    bench.at().querySelector<SVGElement>(".ic-marks")!.focus();
  }, name);
  for (const key of ["ArrowRight", "Enter", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await page.evaluate(() => { for (const d of window.bench.at().querySelectorAll("details")) d.open = true; });
  await page.locator(".ic [data-control=json]").waitFor({state: "attached"});
  await page.locator(".ic tbody tr").last().waitFor({state: "attached"});
  return page.evaluate(faults);
}

/** Runs in the page. */
function faults(): string[] {
  const figure = window.bench.at();
  const found: string[] = [];
  const called = (d: Element): string => `${d.localName} "${d.textContent.trim().slice(0, 30)}"`;
  const seen = (selector: string): HTMLElement[] => [...figure.querySelectorAll<HTMLElement>(selector)].filter((d) => d.checkVisibility());
  const edge = figure.getBoundingClientRect();
  if (Math.abs(edge.width - document.querySelector("main")!.getBoundingClientRect().width) > 1 || edge.width < 300) found.push(`the figure is ${String(edge.width)} wide`);

  for (const d of seen("[hidden]")) found.push(`${called(d)} should be hidden`);
  for (const d of seen("input")) {
    const {opacity, appearance} = getComputedStyle(d);
    const {width, height} = d.getBoundingClientRect();
    if (opacity !== "1" || appearance === "none" || Math.min(width, height) < 12) found.push(`the ${d.getAttribute("type")!} cannot be seen: ${[opacity, appearance, width, height].join(" ")}`);
  }
  for (const d of seen("summary")) if (getComputedStyle(d).display !== "list-item" || !getComputedStyle(d).listStyleType.startsWith("disclosure")) found.push(`${called(d)} has no sign that it unfolds`);

  const parts = ["title", "subtitle", "summary", "how", "bar", "plot", "keys", "account", "panel", "table", "caption"].map((d) => figure.querySelector(`.ic-${d}`)!);
  const boxes = parts.map((d) => d.getBoundingClientRect());
  parts.forEach((d, i) => { if (i > 0 && boxes[i]!.top < boxes[i - 1]!.bottom - 1) found.push(`${d.className} begins above the end of what stands before it`); });
  const tip = figure.querySelector<HTMLElement>(".ic-tip:not([hidden])")!;
  const {position, left, top} = getComputedStyle(tip);
  if (position !== "absolute" || left !== tip.style.left || top !== tip.style.top || tip.getBoundingClientRect().width > 340) found.push(`the tip is ${position}, at ${left} ${top}`);

  const kinds = "h3, p, summary, button, label, dt, dd, li, th, td, caption, .ic-entry";
  const words = seen(kinds).filter((d) => d.textContent.trim() !== "" && !d.querySelector(kinds) && !d.closest(".ic-tip, .ic-hint")).map((d) => {
    const range = document.createRange();
    range.selectNodeContents(d);
    return {d, box: range.getBoundingClientRect(), within: d.closest(".ic-scroll, .ic-choices")};
  });
  words.forEach((a, i) => {
    if (parseFloat(getComputedStyle(a.d).fontSize) < 12) found.push(`${called(a.d)} is small`);
    if (!a.within && (a.box.left < edge.left - 1 || a.box.right > edge.right + 1)) found.push(`${called(a.d)} leaves the figure`);
    for (const b of words.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (a.within === b.within && across > -3 && down > 4) found.push(`${called(a.d)} runs into ${called(b.d)}`);
    }
  });
  return found;
}
