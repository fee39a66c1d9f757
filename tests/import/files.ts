import fc from "fast-check";
import {expect} from "vitest";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Imported, Report} from "../../src/import/report.js";
import {readIncidents} from "../../src/model/read.js";
import {root} from "../tools/project.js";

/** A file of tests/import/fixtures, as bytes. */
export const fixture = (name: string): Uint8Array => readFileSync(join(root, "tests/import/fixtures", name));

/** Its problems in a line each: `row 2 (line 4) column "date": date "2023-10-32"`. */
export function told({problems}: Report, severities = ["error", "warning"]): string[] {
  return problems.filter((d) => severities.includes(d.severity)).map(({record, line, path, code, value}) =>
    `${record === undefined ? "" : `row ${record} `}(line ${line}) ${path}: ${code}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`);
}

/** Rows are accounted for, every problem has a line, a rule and a cure, and the model has nothing to add but what is said. */
export function expectSound({dataset, report}: Imported): void {
  const {rowsRead, accepted, rejected, merged, incidents, tallies, problems} = report;
  expect(rowsRead).toBe(accepted + rejected + merged);
  expect([incidents, tallies]).toEqual([dataset.incidents.length, dataset.tallies?.length ?? 0]);
  for (const d of problems) expect([d.code !== "", d.cure !== "", Number(d.line) >= 1]).toEqual([true, true, true]);
  expect(readIncidents(dataset).problems.filter((d) => !["country", "no-id"].includes(d.code))).toEqual([]);
}

/** Any text under the file's own header, in its own cells now and then, and any bytes: no throw, all accounted for. */
export function expectSafe(importer: (input: string | Uint8Array) => Imported, file: string): void {
  const text = new TextDecoder().decode(fixture(file)).replace(/^\ufeff/, "");
  const [header = "", ...lines] = text.split(/\r?\n/);
  const words = fc.constantFrom(...new Set(lines.join(",").split(",")), "-9", "0", "1e9", "2023-02-30", "9/9/2022", "''", "\"", "\n", "unknown", "__proto__", "=1+1", "\u202e");
  const row = fc.array(fc.oneof({weight: 4, arbitrary: words}, {weight: 1, arbitrary: fc.string()}), {maxLength: header.split(",").length + 1}).map((cells) => cells.join(","));
  fc.assert(fc.property(fc.array(row, {maxLength: 6}), (rows) => expectSound(importer([header, ...rows].join("\n")))), {numRuns: 60});
  fc.assert(fc.property(fc.uint8Array({maxLength: 200}), (bytes) => expectSound(importer(bytes))), {numRuns: 30});
}
