// npm run picture: docs/figures.png, the picture of the README: the four figures of the story page as it is built, in two columns.
import {fileURLToPath} from "node:url";
import {closeAll, openPage} from "./browser.js";
import {serveSite} from "./server.js";

const sheet = `
  main { max-width: none !important; padding: 16px !important; display: grid; grid-template-columns: 1fr 1fr; gap: 36px; align-items: start; }
  main > :is(header, section), main .ic :is(.ic-account, .ic-table, .ic-caption, .ic-how) { display: none !important; }
  main > div > div { margin: 0 0 28px !important; }
`;

export async function main(): Promise<void> {
  const site = await serveSite();
  try {
    const {page, complaints} = await openPage({url: site.url, width: 1560, height: 1200});
    await page.addStyleTag({content: sheet});
    await page.evaluate(() => {
      for (const d of document.querySelectorAll<HTMLElement>(".ic-controls")) d.style.setProperty("display", "none", "important");
      for (const ids of [["counter", "timeline"], ["map", "disagreement"]]) {
        const column = document.createElement("div");
        column.append(...ids.map((id) => document.getElementById(id)!));
        document.querySelector("main")!.append(column);
      }
    });
    await page.locator("figure.ic-disagreement .ic-marks > *").first().waitFor({state: "attached"});
    await page.waitForTimeout(500); // each figure draws once more at its new width
    await page.locator("main").screenshot({path: fileURLToPath(new URL("../../docs/figures.png", import.meta.url))});
    if (complaints().length > 0) throw new Error(complaints().join("\n"));
  } finally {
    await Promise.all([closeAll(), site.close()]);
  }
}
