// npm run picture: docs/timeline.png, the picture of the README, from the example page as it is built.
import {fileURLToPath} from "node:url";
import {closeAll, openPage} from "./browser.js";
import {serveSite} from "./server.js";

export async function main(): Promise<void> {
  const site = await serveSite();
  try {
    const {page, complaints} = await openPage({url: site.url, width: 1100, height: 1000});
    await page.locator("figure.ic .ic-marks > *").first().waitFor({state: "attached"});
    await page.locator("#timeline").screenshot({path: fileURLToPath(new URL("../../docs/timeline.png", import.meta.url))});
    if (complaints().length > 0) throw new Error(complaints().join("\n"));
  } finally {
    await Promise.all([closeAll(), site.close()]);
  }
}
