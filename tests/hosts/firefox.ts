import puppeteer from "puppeteer-core";
import type {Host, HostOptions} from "./host.js";
import {findProgram} from "./hosts.mjs";

/** Firefox over WebDriver BiDi: puppeteer speaks it without a driver in between. */
export async function openFirefox({width, height}: HostOptions): Promise<Host> {
  const browser = await puppeteer.launch({browser: "firefox", executablePath: findProgram("firefox") ?? "", headless: true});
  const page = await browser.newPage();
  await page.setViewport({width, height});
  const complaints: string[] = [];
  page.on("console", (d) => { if (["warn", "error"].includes(d.type())) complaints.push(`console ${d.type()}: ${d.text()}`); });
  page.on("pageerror", (d) => complaints.push(`error: ${d instanceof Error ? d.message : String(d)}`));
  return {
    name: "firefox",
    goto: async (url) => { await page.goto(url, {waitUntil: "load"}); },
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    screenshot: async (file) => { await page.screenshot({path: `${file}.png`}); },
    complaints: () => Promise.resolve(complaints),
    close: () => browser.close()
  };
}
