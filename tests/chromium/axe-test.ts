import {it, expect} from "vitest";
import type {Page} from "playwright-core";
import {settled} from "../tools/browser.js";
import {addAxe} from "./axe.js";
import {openGallery} from "./open-gallery.js";

/** What a theme, or another language and direction, may change; all other rules are looked at once. */
const colours = ["color-contrast"];
const words = ["aria-input-field-name", "button-name", "image-alt", "label", "link-name", "summary-name", "svg-img-alt", "valid-lang"];

/** What axe finds in all figures of the page; of many marks and rows, the first stand for all. */
async function findings(page: Page, rules: readonly string[] | null): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const {violations} = await window.axe.run({include: [["figure.ic"]], exclude: [[".ic-marks > :nth-child(n+50)"], ["tbody > :nth-child(n+20)"]]}, {resultTypes: ["violations"], rules: {"target-size": {enabled: true}}, ...(rules && {runOnly: [...rules]})});
    // A mark is named in whole words; what is drawn on it ("2", the start of a title) is part of the picture.
    const isDrawn = (id: string, place: string): boolean => id === "label-content-name-mismatch" && document.querySelector(place)?.closest(".ic-marks") != null;
    return violations.flatMap(({id, nodes}) => nodes.filter((d) => !isDrawn(id, String(d.target[0]))).map((d) => `${id}: ${d.html.slice(0, 140)} ${d.failureSummary?.split("\n")[1] ?? ""}`));
  }, rules);
}

/** Each state, on top of the one before. */
const states: Record<string, (chart: HTMLElement) => void> = {
  "as first seen": () => undefined,
  "tip, details of three and table": (chart) => {
    for (const i of [1, 2, 3]) chart.querySelector(`.ic-marks > :nth-child(${String(i)})`)?.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey: true}));
    for (const d of chart.querySelectorAll<HTMLDetailsElement>("details")) d.open = true;
    const mark = chart.querySelector(".ic-marks > *")?.getBoundingClientRect();
    if (mark) chart.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointermove", {bubbles: true, clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2}));
  },
  "zoomed, with a class switched off": (chart) => {
    for (const name of [".ic-close", "[data-control=zoomIn]", "[data-toggles]"]) chart.querySelector<HTMLElement>(name)?.click();
    for (const d of chart.querySelectorAll<HTMLDetailsElement>("details")) d.open = false;
  }
};

it("axe finds nothing in any scenario as it is first seen", async () => {
  const {page, complaints, close} = await openGallery();
  await addAxe(page);
  expect(await findings(page, null)).toEqual([]);
  expect(complaints()).toEqual([]);
  await close();
}, 60_000);

for (const [dir, theme, rules] of [["ltr", "light", null], ["ltr", "dark", colours], ["rtl", "light", words]] as const)
  it(`axe finds nothing in the figures of the articles, ${dir}, ${theme}: as first seen, with tip, details, table and switches open, zoomed`, async () => {
    const {page, complaints, close} = await openGallery({dir, colorScheme: theme, of: "OfTheArticles"});
    await addAxe(page);
    const each = (act: (chart: HTMLElement) => void) => page.evaluate(`for (const chart of document.querySelectorAll("figure.ic")) (${String(act)})(chart)`);
    for (const [name, act] of Object.entries(states)) {
      await each(act);
      await settled(page);
      expect([name, ...(await findings(page, rules))]).toEqual([name]);
    }
    expect(await page.evaluate(() => new Set([...document.querySelectorAll("figure.ic")].map((d) => d.className)).size)).toBe(4);
    expect(complaints()).toEqual([]);
    await close();
  }, 60_000);
