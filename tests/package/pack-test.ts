import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readPackage, root, run} from "../tools/project.js";

const {name, exports, dependencies} = readPackage();
const entries = Object.entries(exports).flatMap(([subpath, target]) => typeof target === "string" ? [] : [{subpath, specifier: subpath.replace(".", name), ...target}]);

let folder: string, tarball: string, paths: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
  const {output} = await run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder]);
  const [packed] = JSON.parse(output.slice(output.indexOf("["))) as [{filename: string; files: {path: string}[]}];
  tarball = join(folder, packed.filename);
  paths = packed.files.map((d) => d.path);
});
afterAll(() => rm(folder, {recursive: true, force: true}));

it("the tarball holds dist, its papers and nothing else", () => {
  expect(paths.filter((d) => !d.startsWith("dist/")).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(paths.filter((d) => d.startsWith("dist/") && !/\.(js|js\.map|d\.ts|css|json)$/.test(d))).toEqual([]);
});

it("every entry of exports, unpkg and jsdelivr is in the tarball", () => {
  const targets = Object.values(exports).flatMap((d) => typeof d === "string" ? [d] : Object.values(d));
  expect(targets.filter((d) => !paths.includes(d.replace("./", "")))).toEqual([]);
});

it("publint finds nothing", async () => {
  const {publint} = await import("publint");
  const {messages} = await publint({pack: {tarball: new Uint8Array(await readFile(tarball)).buffer}, strict: true});
  expect(messages).toEqual([]);
});

it("attw resolves the types of every entry", async () => {
  const sheets = Object.keys(exports).filter((d) => d.endsWith(".css"));
  const {code, output} = await run("attw", [tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", ...sheets]);
  expect(code, output).toBe(0);
});

it.each(entries)("$specifier in bare Node throws nothing and adds no global", async ({specifier}) => {
  const script = `const before = Reflect.ownKeys(globalThis); await import(${JSON.stringify(specifier)}); console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((d) => !before.includes(d)).map(String)));`;
  expect(await run("node", ["--input-type=module", "--eval", script])).toEqual({code: 0, output: "[]\n"});
});

it("the modules of dist import only dependencies, and the types only what brings its own", async () => {
  const files = (await readdir(join(root, "dist"), {recursive: true})).filter((d) => /\.(d\.ts|js)$/.test(d));
  const imported = (text: string) => [...text.matchAll(/^(?:import|export)\b[^;"'`]*?(?:from )?["']([^"'.][^"']*)["'];?$/gm)].map((d) => d[1]!);
  const comes = (file: string, d: string) => (file.endsWith(".d.ts") ? `@types/${d}` : d) in dependencies;
  const strange = await Promise.all(files.map(async (file) => imported(await readFile(join(root, "dist", file), "utf8")).filter((d) => !comes(file, d)).map((d) => `${file} imports ${d}`)));
  expect(strange.flat()).toEqual([]);
});
