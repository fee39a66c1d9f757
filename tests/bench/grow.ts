import {bundled} from "./peers.js";
import {parts} from "./growth-parts.js";
import type {Run} from "./main.js";
import {numberOf} from "./report.js";
import {openBrowser, openPage} from "./rounds.js";
import {figuresOf, spreadOf, tableOf, written} from "./table.js";
import type {} from "./growth.js";

const sizes = [50, 1000, 5000, 10_000, 30_000, 100_000, 300_000];

/** What our timeline costs, part by part, in milliseconds, and a thousandth of it for each further incident. */
export async function growth({quick, log}: Run): Promise<string> {
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, await bundled(`import "./growth.ts";`));
    const rows: string[][] = [];
    for (const n of quick ? sizes.slice(0, -1) : sizes) {
      const took = await page.evaluate(([n, rounds]) => window.growth(n, rounds), [n, quick || n > 10_000 ? 3 : 9] as const);
      const {whole, ...each} = took, spread = spreadOf(whole);
      rows.push([numberOf(n), ...Object.values(each).map((d) => figuresOf(spreadOf(d).median)), written(spread), figuresOf((spread.median / n) * 1000)]);
      log(`growth: ${n}`);
    }
    return tableOf(["timeline, incidents; ms", ...parts.slice(0, -1), "the whole figure", "µs an incident"], rows);
  } finally {
    await browser.close();
  }
}
