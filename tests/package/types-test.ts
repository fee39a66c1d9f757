import {expect, it} from "vitest";
import {run} from "../tools/project.js";

it("tsc finds no error in src", async () => {
  expect(await run("tsc", ["--pretty", "false"])).toEqual({code: 0, output: ""});
});

it("tsc finds no error in tests", async () => {
  expect(await run("tsc", ["--project", "tests", "--pretty", "false"])).toEqual({code: 0, output: ""});
});
