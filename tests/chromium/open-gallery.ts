import {inject} from "vitest";
import {openPage, type OpenPage, type PageOptions} from "../tools/browser.js";
import {galleryAddress} from "../tools/server.js";

/** The scenarios of the gallery whose names end so, in one page: "OfTheArticles" are those that readers of the articles get. */
export async function openGallery({of, width = 1100, dir = "ltr", ...options}: PageOptions & {of: string}): Promise<OpenPage> {
  const theme = options.colorScheme ?? "light";
  const opened = await openPage({...options, width, url: galleryAddress(inject("gallery"), undefined, {of, dir, theme, small: "yes"})});
  await opened.page.locator("html[data-ready]").waitFor({state: "attached"});
  await opened.page.addStyleTag({content: "html{background:Canvas}h2{font-size:12px!important;overflow-wrap:anywhere}"});
  await settled(opened);
  return opened;
}

/** What is drawn follows the observer's call, which comes in the next frame. */
export const settled = ({page}: OpenPage): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => { done(); })))));

/** Opens all that can be opened, but tips: details of a mark, table, fields, switches. */
export async function openAll(opened: OpenPage): Promise<void> {
  await opened.page.evaluate(() => {
    for (const chart of document.querySelectorAll("figure.ic")) {
      for (const i of [3, 2]) chart.querySelector(`.ic-marks > :nth-child(${String(i)})`)?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      for (const d of chart.querySelectorAll("details")) d.open = true;
      chart.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointerleave"));
    }
  });
  await settled(opened);
}
