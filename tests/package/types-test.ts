import {expect, it} from "vitest";
import {run} from "../tools/project.js";

// In src the build finds them: it stops at the first.
it("tsc finds no error in tests", async () => {
  expect(await run("tsc", ["--project", "tests", "--pretty", "false"])).toEqual({code: 0, output: ""});
});
