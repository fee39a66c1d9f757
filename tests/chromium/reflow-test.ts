import {expect, it} from "vitest";
import {settled, type PageOptions} from "../tools/browser.js";
import {faults} from "./faults.js";
import {middleOf, openBench, picked} from "./open-bench.js";
import {openAll, openGallery} from "./open-gallery.js";

/** Runs in the page: what makes it scroll sideways, words that are cut off, and words that stand upon others. */
function broken(): string[] {
  const found: string[] = [];
  const {clientWidth} = document.documentElement;
  if (document.documentElement.scrollWidth > clientWidth) found.push(`the page is ${String(document.documentElement.scrollWidth)} wide in ${String(clientWidth)}`);
  for (const figure of document.querySelectorAll("figure.ic")) {
    const words = [...figure.querySelectorAll<HTMLElement>(":is(p, h3, button, summary, label, dt, dd, blockquote, figcaption, output, caption)")].filter((d) => d.checkVisibility() && !d.closest(".ic-scroll, .ic-tip, .ic-keys"));
    for (const d of words) {
      const name = `${figure.className} ${d.localName}.${d.className} "${d.textContent.slice(0, 30)}"`;
      const {left, right, width, height} = d.getBoundingClientRect();
      if (d.textContent && (left < -1 || right > clientWidth + 1)) found.push(`${name} is out of the page`);
      if (d.scrollWidth > d.clientWidth + 1 && getComputedStyle(d).display !== "inline") found.push(`${name} is cut off`);
      if (d.textContent.length > 12 && height > width * 8) found.push(`${name} stands in a column of ${String(Math.round(width))} px`);
    }
    const blocks = [...figure.children].filter((d) => d.checkVisibility() && !d.matches(".ic-gauge, .ic-status, .ic-keys")).map((d) => ({d, box: d.getBoundingClientRect()}));
    for (const {d, box} of blocks) for (const other of blocks) if (d !== other.d && box.height > 0 && box.top < other.box.top && box.bottom > other.box.top + 1) found.push(`${figure.className} ${d.className} upon ${other.d.className}`);
  }
  return [...new Set(found)];
}

/** The values of WCAG 1.4.12, as a reader sets them. */
const spacing = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";
const large = "html{font-size:200%!important}body{font-size:1rem!important}";

it("a picture grows with the text of the page, at once, and answers where its marks then stand; it is never too narrow for its words", async () => {
  const {page, complaints, close} = await openBench({width: 1000, head: "<style>body{margin:0}</style>"});
  const heights = (css: string, width = 900) => page.evaluate(async ([css, width]) => {
    document.documentElement.style.fontSize = css;
    document.querySelector("main")!.style.width = `${String(width)}px`;
    await window.bench.settled(6);
    const svg = window.bench.at().querySelector("svg.ic-svg")!;
    return [svg.getBoundingClientRect().width, svg.querySelector("text")!.getBoundingClientRect().height, parseFloat(getComputedStyle(window.bench.at().querySelector(".ic-how")!).fontSize)].map(Math.round);
  }, [css, width] as const);
  await page.evaluate(async () => { await window.bench.show(); });
  const [room, plain] = await heights("100%");
  const [wide, large] = await heights("200%");
  expect([room, wide]).toEqual([900, 900]);
  expect(Math.abs(large! / plain! - 2)).toBeLessThan(0.1); // whole pixels
  const {x, y} = await middleOf(page, "Charlie");
  await page.mouse.click(x, y);
  expect(await picked(page)).toEqual(["c"]);
  const [narrow, less] = await heights("200%", 320);
  expect([narrow! <= 320, less! / plain! > 1.05, less! / plain! < 1.4]).toEqual([true, true, true]);
  // Of a page that makes its rem 10 px nothing shrinks.
  expect((await heights("62.5%")).slice(1)).toEqual([plain, 12]);
  expect(complaints()).toEqual([]);
  await close();
});

it.each<[string, PageOptions, string]>([
  ["at 1280 px and 400 %, which leaves 320 by 256 px", {width: 320, height: 256}, ":root{}"],
  ["with text of 200 %", {width: 1280}, large],
  ["with text of 200 % on a phone, from right to left", {width: 360, dir: "rtl"}, large],
  ["with the spacing of 1.4.12", {width: 1280}, spacing],
  ["with the spacing of 1.4.12 on a phone", {width: 360}, spacing]
])("%s nothing is cut off, overlaps or scrolls sideways, with everything open", async (_, options, css) => {
  const opened = await openGallery({of: "OfTheArticles", ...options});
  await opened.page.addStyleTag({content: css});
  await settled(opened.page);
  await openAll(opened);
  expect(await opened.page.evaluate(broken)).toEqual([]);
  expect(await opened.page.evaluate(faults)).toEqual([]);
  expect(opened.complaints()).toEqual([]);
  await opened.close();
});
