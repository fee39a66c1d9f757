import {chromium, type Browser, type BrowserContext, type Page} from "playwright-core";
import {findChromium} from "./chromium.js";

export interface PageOptions {
  /** Where to go; none: a blank page. */
  url?: string;
  /** In CSS pixels. Default 1100 × 800. */
  width?: number;
  height?: number;
  /** Default "light". */
  colorScheme?: "light" | "dark";
  /** A finger instead of a mouse: touch events, (pointer: coarse), (hover: none). Default false. */
  touch?: boolean;
  /** Default true, so that nothing moves while a test looks. */
  reducedMotion?: boolean;
  /** Windows' high contrast. Default false. */
  forcedColors?: boolean;
  /** Set on <html> before any script of the page runs. Default: what the page says. */
  dir?: "ltr" | "rtl";
  /** The language of the browser. Default "en-GB". */
  locale?: string;
  /** Default true. */
  javaScript?: boolean;
}

/** A page and what went wrong in it; a test ends with `expect(opened.complaints()).toEqual([])`. */
export interface OpenPage {
  page: Page;
  /** Every console message: "warning: text". */
  messages: string[];
  /** What the page threw and nobody caught. */
  errors: string[];
  /** The address of each request to another host than this machine. */
  strangers: string[];
  /** All three of them, each with its kind. */
  complaints(): string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;
const contexts = new Set<BrowserContext>();

/** The Chromium of this worker: the first call starts it. */
export function launch(): Promise<Browser> {
  return (browser ??= findChromium().then((found) => chromium.launch(found)));
}

/** A new page in a context of its own: nothing is shared with another page but the browser. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const {url, width = 1100, height = 800, colorScheme = "light", touch = false, reducedMotion = true, forcedColors = false, dir, locale = "en-GB", javaScript = true} = options;
  const context = await (await launch()).newContext({
    viewport: {width, height}, colorScheme, hasTouch: touch, locale, javaScriptEnabled: javaScript,
    reducedMotion: reducedMotion ? "reduce" : "no-preference", forcedColors: forcedColors ? "active" : "none"
  });
  contexts.add(context);
  await context.addInitScript(reportQuietErrors);
  if (dir) await context.addInitScript(setDirection, dir);
  const page = await context.newPage();
  const opened = listen(page);
  if (url) await page.goto(url);
  return opened;
}

/** Waits for the letters, and for what is drawn: it follows the observer's call, which comes in the next frame. */
export const settled = (page: Page): Promise<void> => page.evaluate(async () => {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
});

/** Closes every page and the browser of this worker. */
export async function closeAll(): Promise<void> {
  const open = browser;
  browser = null;
  contexts.clear();
  await (await open)?.close();
}

/** Runs in the page. Some errors, as that of a ResizeObserver which resizes what it observes, are events and nothing else. */
function reportQuietErrors(): void {
  addEventListener("error", (event) => { if (event.message && !event.error) console.error(event.message); });
}

/** Runs in the page. Scripts that wait for the document, as modules do, find the direction set. */
function setDirection(dir: string): void {
  document.addEventListener("readystatechange", () => { document.documentElement.dir = dir; }, {once: true});
}

function listen(page: Page): OpenPage {
  const messages: string[] = [], errors: string[] = [], strangers: string[] = [];
  page.on("console", (d) => messages.push(`${d.type()}: ${d.text()}`));
  page.on("pageerror", (d) => errors.push(d.message));
  page.on("request", (d) => { if (!isHome(d.url())) strangers.push(d.url()); });
  const complaints = () => [...messages.map((d) => `console ${d}`), ...errors.map((d) => `error: ${d}`), ...strangers.map((d) => `request: ${d}`)];
  const close = async () => {
    contexts.delete(page.context());
    await page.context().close();
  };
  return {page, messages, errors, strangers, complaints, close};
}

function isHome(address: string): boolean {
  const {protocol, hostname} = new URL(address);
  return ["data:", "blob:", "file:"].includes(protocol) || hostname === "127.0.0.1";
}
