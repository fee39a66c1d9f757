import type {Page} from "playwright-core";
import type {Run} from "./main.js";
import {costReport} from "./report.js";
import {openBrowser, pagesOf} from "./rounds.js";

const cycles = 50, n = 1000;

/** What the heap, and the nodes of the page, grew by while fifty timelines were made and ended; ten before are not counted. */
export async function memory({names}: Run): Promise<string> {
  const browser = await openBrowser();
  try {
    const {pages} = await pagesOf(browser, names.filter((d) => !d.startsWith("floor")), "timeline");
    const rows: [string, number, number][] = [];
    for (const [name, page] of pages) {
      await cycle(page, 10);
      const before = await held(page);
      await cycle(page, cycles);
      const after = await held(page);
      rows.push([name, (after.heap - before.heap) / 1024, after.nodes - before.nodes]);
    }
    return costReport([`${cycles} timelines of ${n} made and ended`, "heap, KiB", "nodes"], rows);
  } finally {
    await browser.close();
  }
}

const cycle = (page: Page, times: number): Promise<void> => page.evaluate(([n, times]) => window.contender.cycle("timeline", n, times), [n, times] as const);

async function held(page: Page): Promise<{heap: number; nodes: number}> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  const {nodes} = await session.send("Memory.getDOMCounters");
  await session.detach();
  return {heap: usedSize, nodes};
}
