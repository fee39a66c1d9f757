import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readPackage, root, run} from "../tools/project.js";
import {consume, type Consumer} from "../tools/tarball.js";

const {name, exports, dependencies} = readPackage();
const entries = Object.entries(exports).flatMap(([subpath, target]) => typeof target === "string" ? [] : [{subpath, specifier: subpath.replace(".", name), ...target}]);

let consumer: Consumer;
beforeAll(async () => { consumer = await consume(); });
afterAll(() => consumer.close());

it("the tarball holds dist, its papers and nothing else", () => {
  expect(consumer.paths.filter((d) => !d.startsWith("dist/")).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(consumer.paths.filter((d) => d.startsWith("dist/") && !/\.(js|js\.map|d\.ts|css|json)$/.test(d))).toEqual([]);
});

it("every entry of exports, unpkg and jsdelivr is in the tarball", () => {
  const targets = Object.values(exports).flatMap((d) => typeof d === "string" ? [d] : Object.values(d));
  expect(targets.filter((d) => !consumer.paths.includes(d.replace("./", "")))).toEqual([]);
});

it("publint finds nothing", async () => {
  const {publint} = await import("publint");
  const {messages} = await publint({pack: {tarball: new Uint8Array(await readFile(consumer.tarball)).buffer}, strict: true});
  expect(messages).toEqual([]);
});

it("attw resolves the types of every entry", async () => {
  const sheets = Object.keys(exports).filter((d) => /\.css$|schema\.json$|worker\.min\.js$/.test(d));
  const {code, output} = await run("attw", [consumer.tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", ...sheets]);
  expect(code, output).toBe(0);
});

// Frozen, so that a change to the language's own objects throws.
it.concurrent.each(entries)("$specifier in bare Node throws nothing, adds no global and changes none", async ({specifier}) => {
  const script = `const all = () => Reflect.ownKeys(globalThis).map((name) => ({name: String(name), ...Reflect.getOwnPropertyDescriptor(globalThis, name)}));
    const before = all();
    await import(${JSON.stringify(specifier)});
    const same = (a, b) => b && Object.is(a.value, b.value) && a.get === b.get;
    console.log(JSON.stringify(all().filter((d) => !same(d, before.find(({name}) => name === d.name))).map((d) => d.name)));`;
  expect(await run("node", ["--frozen-intrinsics", "--no-warnings", "--input-type=module", "--eval", script], consumer.folder)).toEqual({code: 0, output: "[]\n"});
});

it("the modules of dist import only dependencies, and the types only what brings its own", async () => {
  const files = (await readdir(join(root, "dist"), {recursive: true})).filter((d) => /\.(d\.ts|js)$/.test(d));
  const imported = (text: string) => [...text.matchAll(/^(?:import|export)\b[^;"'`]*?(?:from )?["']([^"'.][^"']*)["'];?$/gm)].map((d) => d[1]!);
  const comes = (file: string, d: string) => (file.endsWith(".d.ts") ? `@types/${d}` : d) in dependencies || (file.startsWith("cli") && d.startsWith("node:"));
  const strange = await Promise.all(files.map(async (file) => imported(await readFile(join(root, "dist", file), "utf8")).filter((d) => !comes(file, d)).map((d) => `${file} imports ${d}`)));
  expect(strange.flat()).toEqual([]);
});
