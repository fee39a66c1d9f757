import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll} from "vitest";
import {main} from "../../src/cli/main.js";

/** What a run of the command left. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process, with this piped in. */
export async function run(args: readonly string[], piped: string | Uint8Array = ""): Promise<Ran> {
  const ran = {out: "", err: ""};
  const code = await main(args, {
    out: (text) => { ran.out += typeof text === "string" ? text : new TextDecoder().decode(text); },
    err: (text) => { ran.err += text; },
    stdin: () => Promise.resolve(typeof piped === "string" ? new TextEncoder().encode(piped) : piped)
  });
  return {code, out: ran.out, err: ran.err.replace(/^incident-charts: \w+ … \(\d+ s\)\n/gm, "")}; // a busy machine takes its time
}

/** A folder for the tests of a file; gives the path of a file in it, which is written where there is something to write. */
export function folder(): (name: string, content?: unknown) => Promise<string> {
  let path = "";
  beforeAll(async () => { path = await mkdtemp(join(tmpdir(), "cli-")); });
  afterAll(() => rm(path, {recursive: true, force: true}));
  return async (name, content) => {
    const file = join(path, name);
    if (content !== undefined) await writeFile(file, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
    return file;
  };
}
