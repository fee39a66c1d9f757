import {readdirSync} from "node:fs";
import {expect, it} from "vitest";
import {readText, root, run} from "../tools/project.js";

const own = ["package.json", "package-lock.json", "tsconfig.json", "rollup.config.mjs", "src", "examples", "tests", "docs", "README.md", "LICENSE"];
const made = ["node_modules", "dist"];

it("the top level holds nothing else than its rooms", () => {
  const visible = readdirSync(root).filter((d) => !d.startsWith(".") && !made.includes(d));
  expect(visible.sort()).toEqual([...own].sort());
});

it("git keeps nothing that is made", async () => {
  const {output} = await run("node", ["-e", "process.stdout.write(require('node:child_process').execFileSync('git', ['ls-files', '-ci', '--exclude-standard']))"]);
  expect(output).toBe("");
});

it("the lock names no host", () => {
  expect(readText("package-lock.json")).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});
