import type {CDPSession, Page} from "playwright-core";
import {inject} from "vitest";
import {openPage, type OpenPage, type PageOptions} from "../tools/browser.js";
import type {} from "./bench.js";

export interface BenchOptions extends Omit<PageOptions, "url"> {
  /** Default `<!doctype html>`. In XHTML the page is well-formed as long as head and body are. */
  doctype?: string;
  /** What stands in `<html …>`: its attributes. Default `lang="en"`. */
  html?: string;
  /** What stands in the head, besides the module. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  /** Before the address of bench.js and after it. Default: a module's tag. */
  script?: readonly [string, string];
}

const style = `<style>html{color-scheme:light dark;font:14px/1.4 system-ui,sans-serif}body{margin:16px}</style>`;

/** A page of our own server with `window.bench`, which puts up figures; see bench.ts. */
export async function openBench({doctype = "<!doctype html>", html = `lang="en"`, head = style, body = "<main></main>", headers = {}, script: [before, after] = [`<script type="module" src="`, `"></script>`], ...options}: BenchOptions = {}): Promise<OpenPage> {
  const gallery = inject("gallery");
  const opened = await openPage(options);
  const {page} = opened;
  const script = before + new URL("bench.js", gallery).href + after;
  const text = `${doctype}<html ${html}><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>bench</title><link rel="icon" href="data:,"/>${head}</head><body>${body}${script}</body></html>`;
  await page.route("**/bench.html", (route) => route.fulfill({body: text, headers: {"content-type": "text/html; charset=utf-8", ...headers}}));
  await page.goto(new URL("bench.html", gallery).href);
  // Asked again and again, for a strict policy forbids the page to wait for it.
  for (let i = 0; i < 200 && !(await page.evaluate(() => "bench" in window)); i++) await page.waitForTimeout(20);
  return opened;
}

export interface Point {
  x: number;
  y: number;
}

/** The middle of the first mark with this among its words, in the n-th figure of the page. */
export function middleOf(page: Page, words: string, figure = 0): Promise<Point> {
  return page.evaluate(([words, i]) => {
    const mark = window.bench.at(i).querySelector(`.ic-marks > [aria-label*="${words}"]`);
    if (!mark) throw new Error(`no mark with ${words}`);
    const {x, y, width, height} = mark.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  }, [words, figure] as const);
}

/** Ids of what is picked in the n-th figure. */
export const picked = (page: Page, figure = 0): Promise<(string | undefined)[]> => page.evaluate((i) => window.bench.ids(i), figure);

/** The words of the mark that the reader is at; `null`: at none. */
export function activeOf(page: Page, figure = 0): Promise<string | null> {
  return page.evaluate((i) => {
    const chart = window.bench.at(i);
    const id = chart.querySelector(".ic-marks")?.getAttribute("aria-activedescendant");
    return id ? ((chart.getRootNode() as Document).getElementById(id)?.getAttribute("aria-label")?.split(",")[0] ?? "lost") : null;
  }, figure);
}

/** A session of DevTools, for what no test driver has: fingers one by one, and the garbage. */
export const devTools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Puts fingers down, moves them through the steps, and lifts them; between two steps `between` may act. */
export async function swipe(page: Page, steps: readonly (readonly Point[])[], between?: (step: number) => Promise<void>): Promise<void> {
  const session = await devTools(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", {type, touchPoints: touchPoints.map(({x, y}, id) => ({x, y, id}))});
  for (const [i, points] of steps.entries()) {
    await touch(i === 0 ? "touchStart" : "touchMove", points);
    await between?.(i);
  }
  await touch("touchEnd", []);
  await session.detach();
}
