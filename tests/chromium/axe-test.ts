import {inject, it, expect} from "vitest";
import type {Page} from "playwright-core";
import {openPage} from "../tools/browser.js";
import {galleryAddress} from "../tools/server.js";
import {addAxe} from "./axe.js";

/** What a theme, or another language and direction, may change; all other rules are looked at once. */
const colours = ["color-contrast"];
const words = [...colours, "aria-input-field-name", "button-name", "image-alt", "label", "link-name", "summary-name", "svg-img-alt", "valid-lang"];

/** What axe finds in all figures of the page; of many marks and rows, the first stand for all. */
async function findings(page: Page, rules: string[] | null): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const {violations} = await window.axe.run({include: [["figure.ic"]], exclude: [[".ic-marks > :nth-child(n+50)"], ["tbody > :nth-child(n+20)"]]}, {resultTypes: ["violations"], ...(rules && {runOnly: rules})});
    // A mark is named in whole words; what is drawn on it ("2", the start of a title) is part of the picture.
    const isDrawn = (id: string, place: string): boolean => id === "label-content-name-mismatch" && document.querySelector(place)?.closest(".ic-marks") != null;
    return violations.flatMap(({id, nodes}) => nodes.filter((d) => !isDrawn(id, String(d.target[0]))).map((d) => `${id}: ${d.html.slice(0, 140)} ${d.failureSummary?.split("\n")[1] ?? ""}`));
  }, rules);
}

/** Each state, and how it ends, so that one does not weigh upon the next. */
const states: Record<string, [begin: (chart: HTMLElement) => void, end: (chart: HTMLElement) => void]> = {
  idle: [() => undefined, () => undefined],
  tooltip: [(chart) => {
    const mark = chart.querySelector(".ic-marks > *")?.getBoundingClientRect();
    if (mark) chart.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointermove", {bubbles: true, clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2}));
  }, (chart) => { chart.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointerleave")); }],
  "details open": [
    (chart) => { chart.querySelector(".ic-marks > *")?.dispatchEvent(new MouseEvent("click", {bubbles: true})); },
    (chart) => { chart.querySelector<HTMLElement>(".ic-close")?.click(); }
  ],
  "table open": [
    (chart) => { for (const d of chart.querySelectorAll<HTMLDetailsElement>(".ic-table details")) d.open = true; },
    (chart) => { for (const d of chart.querySelectorAll<HTMLDetailsElement>(".ic-table details")) d.open = false; }
  ],
  picked: [(chart) => {
    for (const i of [1, 2, 3]) chart.querySelector(`.ic-marks > :nth-child(${String(i)})`)?.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey: true}));
  }, (chart) => { chart.querySelector<HTMLElement>(".ic-close")?.click(); }],
  "zoomed, with a class switched off": [(chart) => {
    for (const name of ["[data-control=zoomIn]", "[data-toggles]"]) chart.querySelector<HTMLElement>(name)?.click();
  }, () => undefined]
};

for (const dir of ["ltr", "rtl"] as const) for (const colorScheme of ["light", "dark"] as const)
  it(`axe finds nothing in any scenario, ${dir}, ${colorScheme}: idle, with tip, details, table, picks and zoom`, async () => {
    const {page, complaints, close} = await openPage({url: galleryAddress(inject("gallery"), undefined, {dir, theme: colorScheme, small: "yes"}), width: 1100, colorScheme});
    await page.locator("html[data-ready]").waitFor({state: "attached"});
    await page.addStyleTag({content: "html{background:Canvas}"}); // else axe takes any ground for white
    await addAxe(page);
    const each = (act: (chart: HTMLElement) => void) => page.evaluate(`for (const chart of document.querySelectorAll("figure.ic")) (${String(act)})(chart)`);
    for (const [name, [begin, end]] of Object.entries(states)) {
      await each(begin);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect([name, ...(await findings(page, colorScheme === "dark" ? colours : dir === "rtl" ? words : null))]).toEqual([name]);
      await each(end);
    }
    expect(complaints()).toEqual([]);
    await close();
  }, 60_000);
