import puppeteer, {type KeyInput} from "puppeteer-core";
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
    tap: (x, y) => page.touchscreen.tap(x, y),
    move: (x, y) => page.mouse.move(x, y, {steps: 4}),
    drag: async (start, ...way) => {
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      for (const {x, y} of way) await page.mouse.move(x, y, {steps: 4});
      await page.mouse.up();
    },
    wheel: async (deltaY, ctrl = false) => {
      if (ctrl) await page.keyboard.down("Control");
      await page.mouse.wheel({deltaY});
      if (ctrl) await page.keyboard.up("Control");
    },
    press: async (...keys) => { for (const key of keys) await page.keyboard.press(key as KeyInput); },
    screenshot: async (file) => { await page.screenshot({path: `${file}.png`}); },
    complaints: () => Promise.resolve(complaints),
    close: () => browser.close()
  };
}
