import {gzip, bundlers} from "../tools/bundlers.js";
import {bundled, ours, peers} from "./peers.js";
import type {Run} from "./main.js";
import {costReport} from "./report.js";

/** One timeline of each, with what it imports, in KiB gzipped: esbuild, minified, what is not used taken away. */
export async function bundles({names}: Run): Promise<string> {
  const rows: [string, number, number][] = [];
  for (const name of names.filter((d) => !d.startsWith("floor"))) {
    const [file] = peers[name]!, figure = name === "uPlot, canvas" ? "counter" : "timeline";
    if (name === ours) continue;
    const bytes = gzip(await bundled(`import {${figure}} from "./${file}"; globalThis.used = ${figure};`, {format: "esm"}));
    rows.push([figure === "counter" ? `${name} (a counter)` : name, bytes / 1024, bytes / 1024]);
  }
  const {first, all} = await bundlers.esbuild(`import {timeline} from "./src/index.ts"; globalThis.used = timeline;`, () => false);
  rows.sort((a, b) => a[1] - b[1]);
  return costReport(["one figure, KiB gzip", "at first", "with what is loaded later"], [...rows, [ours, first / 1024, all / 1024]]);
}
