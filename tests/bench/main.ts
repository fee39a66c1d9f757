// npm run bench: what the figures cost, beside other libraries. Prints tables, and writes them to docs/performance.md.
// npm run bench -- --quick: fewer rounds, beside the floor and d3 alone; nothing is written.
// npm run bench -- --only timeline --only bundles: some of the parts.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {readText, root} from "../tools/project.js";
import {bundles} from "./bundles.js";
import {figures, type Figure} from "./contender.js";
import {growth} from "./grow.js";
import {memory} from "./memory.js";
import {install, ours, peers} from "./peers.js";
import {raceReport} from "./report.js";
import {openBrowser, pagesOf, race, type Plan, type Samples} from "./rounds.js";
import {scriptTag} from "./script-tag.js";
import {staticMarkup} from "./static-markup.js";
import {placed} from "./table.js";

export interface Run {quick: boolean; names: string[]; log(text: string): void}

const page = "docs/performance.md";
const rounds: Record<number, [rounds: number, warm: number]> = {50: [25, 25], 1000: [15, 10], 10_000: [9, 4], 100_000: [5, 3]};
const quick: typeof rounds = {50: [9, 15], 1000: [7, 6], 10_000: [5, 4], 100_000: [5, 3]};

const planOf = (run: Run, n: number): Plan => {
  const [rounds_, warm] = (run.quick ? quick : rounds)[n]!;
  return {rounds: rounds_, warm, limit: run.quick ? 20_000 : 60_000};
};

async function raced(figure: Figure, run: Run): Promise<string> {
  const browser = await openBrowser();
  try {
    const {pages, notes} = await pagesOf(browser, run.names, figure);
    const by = new Map<number, Samples>();
    for (const n of Object.keys(rounds).map(Number)) {
      by.set(n, await race(pages, figure, n, planOf(run, n)));
      run.log(`${figure}: ${n}`);
    }
    return raceReport(figure, by, notes, planOf(run, 50).limit);
  } finally {
    await browser.close();
  }
}

const parts: Record<string, (run: Run) => Promise<string>> = {
  ...Object.fromEntries(figures.map((figure) => [figure, (run: Run) => raced(figure, run)])),
  growth, memory, bundles, "script-tag": scriptTag, "static": staticMarkup
};

export async function main(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {quick: {type: "boolean", default: false}, only: {type: "string", multiple: true, default: Object.keys(parts)}}});
  const unknown = values.only.find((d) => !(d in parts));
  if (unknown) throw new Error(`there is no part ${unknown}: name one of ${Object.keys(parts).join(", ")}`);
  await install();
  const names = Object.keys(peers).filter((d) => !values.quick || ["floor", "floor, in bins", "d3 by hand", ours].includes(d));
  const run: Run = {quick: values.quick, names, log: (text) => { process.stderr.write(`${text}\n`); }};
  for (const name of values.only) {
    const text = await parts[name]!(run);
    process.stdout.write(`\n## ${name}\n\n${text}\n`);
    if (!run.quick) writeFileSync(join(root, page), placed(readText(page), name, text));
  }
}
