import {inject} from "vitest";
import {openPage, settled, type OpenPage, type PageOptions} from "../tools/browser.js";
import {galleryAddress} from "../tools/server.js";

export interface GalleryView extends PageOptions {
  /** Only the scenarios whose names end so: "OfTheArticles" are the figures that readers of the articles get. Default: all. */
  of?: string;
  /** The width of the box that each figure stands in; default: that of the page, less its margins. */
  place?: number;
  /** Those with thousands too. Default false. */
  large?: boolean;
}

/** The scenarios of the gallery in one page. */
export async function openGallery({of, place, large = false, width = 1100, dir = "ltr", ...options}: GalleryView = {}): Promise<OpenPage> {
  const shown = {dir, theme: options.colorScheme ?? "light", ...(of !== undefined && {of}), ...(!large && {small: "yes" as const}), ...(place !== undefined && {width: place})};
  const opened = await openPage({...options, width, url: galleryAddress(inject("gallery"), undefined, shown)});
  await opened.page.locator("html[data-ready]").waitFor({state: "attached"});
  // What measures colours takes a page without a ground for white.
  await opened.page.addStyleTag({content: "html{background:Canvas}h2{font-size:12px!important;overflow-wrap:anywhere}"});
  await settled(opened.page);
  return opened;
}

/** Opens all that can be opened, but tips: details of a mark, table, fields, switches. */
export async function openAll(opened: OpenPage): Promise<void> {
  await opened.page.evaluate(() => {
    for (const chart of document.querySelectorAll("figure.ic")) {
      for (const i of [3, 2]) chart.querySelector(`.ic-marks > :nth-child(${String(i)})`)?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
      for (const d of chart.querySelectorAll("details")) d.open = true;
      chart.querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointerleave"));
    }
  });
  await settled(opened.page);
}
