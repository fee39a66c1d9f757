import {execFile} from "node:child_process";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import {root} from "../tools/project.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
  await writeFile(join(folder, "bases.json"), JSON.stringify(usBases));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

/** Runs what package.json names as the command, with what is piped in. */
async function command(args: string[], piped = ""): Promise<{code: number; out: string; err: string}> {
  const {bin} = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {bin: Record<string, string>};
  return new Promise((done) => {
    const child = execFile(process.execPath, [join(root, bin["incident-charts"]!), ...args], {cwd: folder}, (error, out, err) => {
      done({code: error ? Number(error.code) : 0, out, err});
    });
    child.stdin?.end(piped);
  });
}

it("the built command checks what is piped in, and its exit code tells", async () => {
  expect(await command(["check", "-"], JSON.stringify(usBases))).toMatchObject({code: 0, err: ""});
  expect(await command(["check", "-"], "[1]")).toMatchObject({code: 1, err: ""});
  expect(await command(["check", "none.json"])).toEqual({code: 2, out: "", err: "incident-charts: cannot read none.json: there is no such file\n"});
});

it("the built command draws in another language", async () => {
  expect(await command(["render", "bases.json", "--chart", "map", "--lang", "fa", "--shapes", "middle-east", "-o", "map.html"])).toEqual({code: 0, out: "", err: expect.not.stringContaining("Error") as string});
  expect(await readFile(join(folder, "map.html"), "utf8")).toContain(`lang="fa" dir="rtl"`);
});

it("schema.json is what the source has", async () => {
  expect(await readFile(join(root, "dist/schema.json"), "utf8")).toBe(await readFile(join(root, "src/schema.json"), "utf8"));
});
