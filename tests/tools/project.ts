import {execFile} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";

/** The top folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Every file below a folder of the project, as paths from the top: "src/model/edtf.ts". */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((d) => d.isFile())
    .map((d) => relative(root, join(d.parentPath, d.name)).split(sep).join("/"))
    .sort();
}

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");

export function readPackage(): {name: string; exports: Record<string, string | Record<string, string>>; dependencies: Record<string, string>} {
  return JSON.parse(readText("package.json")) as ReturnType<typeof readPackage>;
}

export interface Ran {code: number; output: string}

/** Runs a program of node_modules/.bin, or node itself, npm or tar, in the top folder or another one. */
export function run(program: string, args: string[], folder = root): Promise<Ran> {
  const file = program === "node" ? process.execPath : ["npm", "tar"].includes(program) ? program : join(root, "node_modules/.bin", program);
  return new Promise((done) => {
    execFile(file, args, {cwd: folder, maxBuffer: 1e8, env: {...process.env, FORCE_COLOR: "0"}}, (error, stdout, stderr) => {
      done({code: error ? 1 : 0, output: stdout + stderr});
    });
  });
}
