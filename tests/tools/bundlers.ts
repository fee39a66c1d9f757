import {gzipSync} from "node:zlib";
import {nodeResolve} from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import {rollup, type RollupOutput} from "rollup";
import {minify} from "terser";
import {build} from "vite";

/** One file that a bundler made, with the files that it loads at once, and those that come by import(). */
interface Chunk {file: string; code: string; isEntry: boolean; imports: string[]; later: string[]}

/** In bytes, gzipped: what loads at once, and together with what is loaded later. */
export interface Size {first: number; all: number}

export type Bundler = (source: string, isExternal: (id: string) => boolean) => Promise<Size>;

const entry = "\0measured";
/** A module that exists only here: the program of a reader who uses what is measured. */
const program = (source: string) => ({
  name: "measured",
  resolveId: (id: string) => id.endsWith("measured") ? entry : null,
  load: (id: string) => id === entry ? source : null
});

const shrink = async (code: string, module = true): Promise<string> => (await minify(code, {module, ecma: 2020, compress: {passes: 2}, format: {comments: false}})).code ?? "";

function roll(source: string, external: (id: string) => boolean): Promise<RollupOutput> {
  return rollup({input: "measured", external, plugins: [program(source), nodeResolve({browser: true})], onwarn: refuse}).then((d) => d.generate({format: "es"}));
}

/** What is left of each module after rollup has taken away what is not used; the largest first. */
export async function partsOf(source: string, external: (id: string) => boolean): Promise<{id: string; bytes: number}[]> {
  const {output} = await roll(source, external);
  const parts = output.flatMap((d) => d.type === "chunk" ? Object.entries(d.modules) : []);
  const sized = await Promise.all(parts.map(async ([id, {code}]) => ({id, bytes: gzip(await shrink(code ?? "", false))})));
  return sized.filter((d) => d.id !== entry).sort((a, b) => b.bytes - a.bytes);
}

export const bundlers: Record<"rollup" | "esbuild" | "vite", Bundler> = {
  async rollup(source, external) {
    const {output} = await roll(source, external);
    return sizeOf(await Promise.all(chunksOf(output).map(async (d) => ({...d, code: await shrink(d.code)}))));
  },
  async esbuild(source, isExternal) {
    const external: esbuild.Plugin = {name: "external", setup: (d) => d.onResolve({filter: /.*/}, ({path, kind}) => kind !== "entry-point" && isExternal(path) ? {path, external: true} : undefined)};
    const {outputFiles, metafile} = await esbuild.build({
      stdin: {contents: source, resolveDir: process.cwd()}, plugins: [external], outdir: "/", format: "esm", target: "es2022",
      bundle: true, splitting: true, minify: true, charset: "utf8", metafile: true, write: false, legalComments: "none", logLevel: "silent"
    });
    const paths = new Map(outputFiles.map((d) => [d.path.split("/").at(-1)!, d.text]));
    return sizeOf(Object.entries(metafile.outputs).map(([path, {imports, entryPoint}]) => {
      const of = (kind: esbuild.ImportKind): string[] => imports.filter((d) => d.kind === kind).map((d) => d.path);
      return {file: path, code: paths.get(path.split("/").at(-1)!) ?? "", isEntry: entryPoint === "<stdin>", imports: of("import-statement"), later: of("dynamic-import")};
    }));
  },
  async vite(source, external) {
    const built = await build({
      configFile: false, logLevel: "error", publicDir: false, plugins: [program(source)],
      build: {write: false, modulePreload: false, reportCompressedSize: false, target: "es2022", rolldownOptions: {input: "measured", external}}
    });
    return sizeOf(chunksOf((built as unknown as RollupOutput).output));
  }
};

function refuse(warning: {code?: string; message: string; ids?: string[]}): void {
  if (warning.code !== "CIRCULAR_DEPENDENCY") throw new Error(warning.message);
}

function chunksOf(output: RollupOutput["output"]): Chunk[] {
  return output.filter((d) => d.type === "chunk").map(({fileName, code, isEntry, imports, dynamicImports}) => ({file: fileName, code, isEntry, imports, later: dynamicImports}));
}

/** esbuild also writes files that nothing leads to: those nobody loads. */
function sizeOf(chunks: readonly Chunk[]): Size {
  const reached = (from: (chunk: Chunk) => string[]): Chunk[] => {
    const found = new Set(chunks.filter((d) => d.isEntry));
    for (const chunk of found) for (const file of from(chunk)) for (const d of chunks) if (d.file === file) found.add(d);
    return [...found];
  };
  return {first: sum(reached((d) => d.imports)), all: sum(reached((d) => [...d.imports, ...d.later]))};
}

const sum = (chunks: readonly Chunk[]) => chunks.reduce((bytes, d) => bytes + gzip(d.code), 0);

export const gzip = (text: string): number => gzipSync(text, {level: 9}).byteLength;
