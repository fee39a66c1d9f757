import {runInNewContext} from "node:vm";
import {expect, it} from "vitest";
import * as charts from "../../src/index.js";
import * as tables from "../../src/import.js";
import type {Imported} from "../../src/import.js";
import * as still from "../../src/static.js";
import {readText} from "../tools/project.js";
import {expectSound, fixture} from "./files.js";

const blocks = [...readText("docs/data-sets.md").matchAll(/```js\n([^]*?)```/g)].map((d) => d[1]!);

/** A block of the page, run with the package's own names; what it makes. */
function run(block: string): Imported & {written: string} {
  const made = {written: ""};
  const names = {...charts, ...tables, ...still, console: {log: () => undefined}, readFileSync: fixture, writeFileSync: (_: string, text: string) => (made.written = text)};
  const body = block.replace(/^import .*\n/gm, "");
  return {...runInNewContext(`(() => {${body}; return {dataset, report};})()`, names) as Imported, ...made};
}

it("what docs/data-sets.md shows runs as it stands", () => {
  expect(blocks).toHaveLength(6);
  const made = blocks.map(run);
  const [acled, , , , totals, events] = made;
  for (const d of made) expectSound(d);
  expect(made.slice(1, 4).map((d) => [d.dataset.incidents[0]?.date, d.report.claims, d.report.problems.filter((e) => e.severity !== "info")])).toEqual([
    ["[2023-10-18..2023-10-20]", 1, []], ["2023-10-18", 2, []], ["2023-10-18", 3, []]
  ]);
  expect(acled?.written.match(/<figure/g)).toHaveLength(2);
  expect(acled?.written).toContain("acleddata.com (ACLED terms of use and attribution policy)");
  expect([totals?.report.tallies, events?.report.claims]).toEqual([3, 1]);
});
