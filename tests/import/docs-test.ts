import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {fromTable} from "../../src/import/from-table.js";
import {printProblems} from "../../src/import/report.js";
import {suggestMerges} from "../../src/import/suggest-merges.js";
import {readIncidents} from "../../src/model/read.js";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

it("examples/template.csv is read without an error or a warning, and gives what the page says", () => {
  const {dataset, report} = fromTable(read("examples/template.csv"));
  expect(report.problems.filter((d) => d.severity !== "info")).toEqual([]);
  expect(report).toMatchObject({rowsRead: 5, accepted: 5, rejected: 0, merged: 0, incidents: 5, claims: 5});
  const {rows, problems} = readIncidents(dataset);
  expect(problems.filter((d) => d.severity !== "info")).toEqual([]);
  expect(rows.map((d) => d.site?.longitude)).toEqual([42.441, 42.441, 38.618, 38.618, 42.441]);
  expect(suggestMerges(dataset).map((d) => d.reasons)).toEqual([["same site: Al-Tanf", "same day: 2023-10-23", "same weapon"]]);
});

it("the table with rows of several kinds in docs/import.md is read whole", () => {
  const {dataset, report} = fromTable(/```csv\n([^]*?)```/.exec(read("docs/import.md"))![1]!);
  expect(report.problems.filter((d) => d.severity !== "info")).toEqual([]);
  expect(dataset).toMatchObject({incidents: [{id: "a", claims: [{injured: 2}]}], tallies: [{source: "Pentagon", value: "at least 13"}]});
});

it("the report of docs/import.md is what comes of a file with these faults", () => {
  const report = fromTable('date,note,source,injured\n2023-10-18,"two\nlines",A,1\n2023-10-32,,A,1\n45222,,A,\n2023-10-18,,A,-9\n2023-10-19,,,\n2023-10-19,,A,1,2\n').report;
  expect(read("docs/import.md")).toContain(`\`\`\`\n${printProblems(report)}\n\`\`\``);
});
