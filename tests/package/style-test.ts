import {ESLint} from "eslint";
import {expect, it} from "vitest";
import {run} from "../tools/project.js";

const config = "tests/eslint.config.mjs";

it("eslint finds nothing in src, tests and the build", async () => {
  expect(await run("eslint", ["--config", config, "--max-warnings", "0", "src", "tests", "rollup.config.mjs"])).toEqual({code: 0, output: ""});
});

const refused = [
  ["element.innerHTML = text", "no-restricted-properties"],
  ["eval(text)", "no-eval"],
  ["new Function(text)", "@typescript-eslint/no-implied-eval"],
  ["new Date(text)", "house/no-date-of-text"],
  ["new Date(2023, 9, 23)", "no-restricted-syntax"],
  ["Date.parse(text)", "no-restricted-properties"],
  ["Math.max(...numbers)", "no-restricted-syntax"],
  ["document.title", "no-restricted-globals"]
] as const;

it("eslint refuses in the model what the house forbids", async () => {
  const lines = ["declare const text: string, element: {innerHTML: string}, numbers: number[];", ...refused.map(([expression], i) => `export const tried${i}: unknown = ${expression};`)];
  // The name of a file that exists, for the rules that ask for types.
  const [result] = await new ESLint({overrideConfigFile: config}).lintText(lines.join("\n"), {filePath: "src/model/incident.ts"});
  const rules = refused.map((_, i) => result?.messages.filter((d) => d.line === i + 2).map((d) => d.ruleId));
  expect(rules).toMatchObject(refused.map(([, rule]) => expect.arrayContaining([rule]) as unknown));
});
