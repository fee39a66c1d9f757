// tests/types/public.ts, which says what compiles and what must not, against the packed package as TypeScript projects have it.
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readText, run} from "../tools/project.js";
import {consume, type Consumer} from "../tools/tarball.js";

let consumer: Consumer;
beforeAll(async () => {
  consumer = await consume();
  const text = readText("tests/types/public.ts").replace(/"\.\.\/\.\.\/src\/(.*)\.js"/g, (_, path: string) => `"incident-charts${path === "index" ? "" : `/${path}`}"`);
  await writeFile(join(consumer.folder, "public.ts"), text);
});
afterAll(() => consumer.close());

it.each([["bundler", "esnext"], ["nodenext", "nodenext"]])("moduleResolution %s: the types compile, their own files too, and refuse what is wrong", async (moduleResolution, module) => {
  const compilerOptions = {moduleResolution, module, target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true};
  const project = join(consumer.folder, `${moduleResolution}.json`);
  await writeFile(project, JSON.stringify({compilerOptions, files: ["public.ts"]}));
  expect(await run("tsc", ["--project", project, "--pretty", "false"])).toEqual({code: 0, output: ""});
});
