import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults, RunOptions} from "axe-core";
import type {Page} from "playwright-core";

declare global {
  interface Window {
    axe: {run(context: Element | {include: string[][]; exclude: string[][]}, options: RunOptions): Promise<AxeResults>};
  }
}

/** Puts axe into the page, as `window.axe`. */
export async function addAxe(page: Page): Promise<void> {
  await page.addScriptTag({content: readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")});
}
