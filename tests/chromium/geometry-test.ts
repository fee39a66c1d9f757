import {expect, inject, it} from "vitest";
import {openPage, type OpenPage} from "../tools/browser.js";
import {galleryAddress} from "../tools/server.js";

/** The whole gallery, each figure in a box of this width, or of the window's. */
async function openGallery(options: {width: number; dir: "ltr" | "rtl"; place?: number}): Promise<OpenPage> {
  const {width, dir, place} = options;
  const opened = await openPage({url: galleryAddress(inject("gallery"), undefined, {dir, theme: "light", ...(place !== undefined && {width: place})}), width, height: 900});
  await opened.page.locator("html[data-ready]").waitFor({state: "attached"});
  await opened.page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
  });
  return opened;
}

/** Runs in the page: words upon words and marks, marks upon marks, lines through words, and what sticks out of its picture. */
function faults(): string[] {
  interface Box {left: number; right: number; top: number; bottom: number}
  const found: string[] = [];
  const boxOf = (d: Element, trim = 0): Box => {
    const {left, right, top, bottom} = d.getBoundingClientRect();
    return {left: left + 0.5, right: right - 0.5, top: top + trim, bottom: bottom - trim};
  };
  const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  for (const figure of document.querySelectorAll("figure.ic")) {
    const name = figure.closest("div")?.previousElementSibling?.textContent ?? "";
    const svg = figure.querySelector("svg.ic-svg");
    if (!svg) continue;
    // A line of text is as high as its letters may be; three pixels of it are room above and below.
    const texts = [...svg.querySelectorAll("text")].filter((d) => d.textContent !== "").map((d) => ({d, box: boxOf(d, 3)}));
    const marks = [...svg.querySelectorAll(".ic-marks path[class^=ic-c], .ic-marks path.ic-ink")].map((d) => ({d, box: boxOf(d)}));
    const lines = [...svg.querySelectorAll(".ic-flagpole")].map((d) => ({d, box: boxOf(d, 1)})).map(({d, box}) => ({d, box: {...box, left: box.left - 1, right: box.right + 1}}));
    const outer = svg.getBoundingClientRect();
    texts.forEach(({d, box}, i) => {
      const words = `${name}: "${d.textContent}"`;
      for (const other of texts.slice(i + 1)) if (meet(box, other.box)) found.push(`${words} upon "${other.d.textContent}"`);
      for (const other of marks) if (other.d.parentElement !== d.parentElement && meet(box, other.box)) found.push(`${words} upon a mark`);
      for (const other of lines) if (meet(box, other.box)) found.push(`a pole through ${words}`);
      if (box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 1 || box.bottom > outer.bottom + 1) found.push(`${words} out of the picture`);
    });
    marks.forEach(({d, box}, i) => {
      const item = d.closest(".ic-marks > *");
      for (const other of marks.slice(i + 1)) if (!item?.contains(other.d) && meet(box, other.box)) found.push(`${name}: a mark upon a mark, at ${String(Math.round(box.left - outer.left))}, ${String(Math.round(box.top - outer.top))}`);
    });
    for (const {d, box} of marks) if (box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 1 || box.bottom > outer.bottom + 1) found.push(`${name}: a mark out of the picture, ${d.getAttribute("d")?.slice(0, 20) ?? ""}`);
    if (figure.scrollWidth > figure.clientWidth + 1) found.push(`${name}: the figure is ${String(figure.clientWidth)} wide, what is in it ${String(figure.scrollWidth)}`);
  }
  return found;
}

for (const width of [1100, 700, 360]) for (const dir of ["ltr", "rtl"] as const)
  it(`at ${width} px, ${dir}, no words and no mark stand upon others or out of the picture, in any scenario`, async () => {
    const {page, complaints, close} = await openGallery({width: width + 40, dir, place: width});
    expect(await page.evaluate(() => document.querySelectorAll("figure.ic .ic-marks > *").length)).toBeGreaterThan(200);
    expect(await page.evaluate(faults)).toEqual([]);
    expect(complaints()).toEqual([]);
    await close();
  });

it.each(["ltr", "rtl"] as const)("at 320 px, %s, a page with all scenarios never scrolls sideways, with details and tables open too", async (dir) => {
  const {page, complaints, close} = await openGallery({width: 320, dir});
  const wide = () => page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll("figure.ic, figure.ic > *, .ic-plot > *")].filter((d) => {
    const {left, right} = d.getBoundingClientRect();
    return left < 0 || right > 320;
  }).map((d) => d.className)]);
  expect(await wide()).toEqual([320]);
  await page.evaluate(async () => {
    for (const chart of document.querySelectorAll("figure.ic")) {
      chart.querySelector(".ic-marks > *")?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      for (const d of chart.querySelectorAll("details")) d.open = true;
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  expect(await wide()).toEqual([320]);
  expect(complaints()).toEqual([]);
  await close();
});

it("at 320 px no words of the picture are smaller than 11 px", async () => {
  const {page, close} = await openGallery({width: 320, dir: "ltr"});
  expect(await page.evaluate(() => Math.min(...[...document.querySelectorAll("figure.ic svg text")].map((d) => parseFloat(getComputedStyle(d).fontSize))))).toBeGreaterThanOrEqual(11);
  await close();
});
