import {expect, it} from "vitest";
import {openAll, openGallery} from "./open-gallery.js";

/** Runs in the page: buttons, fields and switches that are smaller than this, each kind once. */
function small(least: number): string[] {
  const found = new Set<string>();
  for (const d of document.querySelectorAll("figure.ic :is(button, summary, input, select)")) {
    // A box stands in its label, which is pressed as well.
    const target = d.closest("label.ic-choice") ?? d;
    const {width, height} = target.getBoundingClientRect();
    if (d.checkVisibility() && (width < least - 0.5 || height < least - 0.5)) found.add(`${String(d.closest("figure")?.className)} ${target.localName}.${target.className} ${String(Math.round(width))} × ${String(Math.round(height))}`);
  }
  return [...found];
}

/** Runs in the page: places near a mark at which a pointer means none, and marks that no pointer can mean. */
function unreachable({reach, pointerType}: {reach: number; pointerType: string}): string[] {
  const found: string[] = [];
  for (const chart of document.querySelectorAll("figure.ic")) {
    const marks = chart.querySelector<HTMLElement>(".ic-marks");
    const plot = chart.querySelector(".ic-plot");
    if (!marks || !plot) throw new Error("no marks");
    const at = (x: number, y: number): string | null => {
      plot.dispatchEvent(new PointerEvent("pointermove", {bubbles: true, clientX: x, clientY: y, pointerType}));
      return marks.getAttribute("aria-activedescendant");
    };
    marks.focus();
    for (const [i, mark] of [...marks.children].slice(0, 25).entries()) {
      if (i > 0) marks.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown"}));
      const boxes = [...chart.querySelectorAll(".ic-active")].map((d) => d.getBoundingClientRect());
      const name = `${chart.className} "${mark.getAttribute("aria-label")?.slice(0, 40) ?? ""}"`;
      const meant = boxes.flatMap(({left, right, top, bottom}) => {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const upon = at(x, y);
        if ([[0, -1], [0, 1], [-1, 0], [1, 0]].some(([a = 0, b = 0]) => at(x + a * reach, y + b * reach) === null)) found.push(`${name}: nothing ${String(reach)} px off`);
        return upon;
      });
      if (!meant.includes(mark.id)) found.push(`${name}: not meant by a pointer upon it`);
      // Back to where the keys were.
      for (const key of ["Home", ...Array.from({length: i}, () => "ArrowDown")]) marks.dispatchEvent(new KeyboardEvent("keydown", {key}));
    }
    marks.blur();
  }
  return found;
}

it.each([["a mouse", 24, {}], ["a finger", 44, {touch: true, width: 360}]] as const)("for %s all that is pressed is %d px wide and high or more, and every mark is meant as far about it, unless another is nearer", async (_, size, options) => {
  const opened = await openGallery({of: "OfTheArticles", ...options});
  expect(await opened.page.evaluate(unreachable, {reach: size / 2 - 1, pointerType: size === 44 ? "touch" : "mouse"})).toEqual([]);
  await openAll(opened);
  expect(await opened.page.evaluate(small, size)).toEqual([]);
  expect(opened.complaints()).toEqual([]);
  await opened.close();
}, 60_000);
