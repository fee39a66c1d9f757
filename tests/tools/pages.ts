import {inject} from "vitest";
import {openPage, type OpenPage, type PageOptions} from "./browser.js";
import {galleryAddress} from "./server.js";

/** A page of the examples, as readers get it: from dist. */
export function openExample(path = "index.html", options: PageOptions = {}): Promise<OpenPage> {
  return openPage({...options, url: new URL(path, inject("site")).href});
}

/** One scenario of the gallery, from src, in a place as wide as the page less its margins, or as `place` says. */
export async function openScenario(chart: string, {place, ...options}: PageOptions & {place?: number} = {}): Promise<OpenPage> {
  const url = galleryAddress(inject("gallery"), chart, {
    ...(place !== undefined && {width: place}), ...(options.dir && {dir: options.dir}), theme: options.colorScheme ?? "light"
  });
  const opened = await openPage({...options, url});
  await opened.page.locator("html[data-ready]").waitFor({state: "attached"});
  return opened;
}
