import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {root, run} from "../tools/project.js";
import {bundled} from "./peers.js";
import type {Run} from "./main.js";
import {numberOf} from "./report.js";
import {spreadOf, tableOf, written} from "./table.js";

const sizes = [50, 1000, 10_000];

/** A timeline as markup, in Node: `renderToString`, and what others have for it. */
export async function staticMarkup({quick}: Run): Promise<string> {
  const folder = join(root, "node_modules/.cache/bench"), file = join(folder, "static.mjs");
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, await bundled(`import "./peers/static.js";`, {format: "esm", platform: "node", external: ["jsdom"]}));
  const {code, output} = await run("node", ["--expose-gc", file, JSON.stringify([sizes, quick ? [3, 3, 1] : [15, 7, 3]])]);
  if (code !== 0) throw new Error(output);
  const took = JSON.parse(output) as Record<string, Record<string, number[]>>;
  return tableOf(["in Node, incidents", ...sizes.map(numberOf)], Object.entries(took).map(([name, by]) => [name, ...sizes.map((n) => written(spreadOf(by[n]!), " ms"))]));
}
