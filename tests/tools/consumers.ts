// How a reader's own program is built from the packed package.
import {join} from "node:path";
import {svelte} from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import * as esbuild from "esbuild";
import {build, type InlineConfig} from "vite";
import webpack from "webpack";
import {readText} from "./project.js";

/** Each builds `entry` of a folder into `out` of the same, as `main.js` and what that loads; a warning is an error. */
export const builders: Record<"vite" | "webpack" | "esbuild", (folder: string, entry: string, out: string) => Promise<void>> = {
  vite: (folder, entry, out) => vite(folder, {main: entry}, out),
  async esbuild(folder, entry, out) {
    const {warnings} = await esbuild.build({entryPoints: {main: join(folder, entry)}, outdir: join(folder, out), bundle: true, splitting: true, format: "esm", minify: true, logLevel: "silent"});
    if (warnings.length > 0) throw new Error(warnings.map((d) => d.text).join("\n"));
  },
  webpack: (folder, entry, out) => new Promise((done, fail) => {
    const quick = {optimization: {minimize: false}, performance: {hints: false}} as const; // making it small takes half a minute on a slow machine
    webpack({mode: "production", context: folder, entry: `./${entry}`, output: {path: join(folder, out)}, ...quick}, (error, stats) => {
      const {errors = [], warnings = []} = stats?.toJson({all: false, errors: true, warnings: true}) ?? {};
      const said = [...(error ? [error] : []), ...errors, ...warnings].map((d) => d.message);
      if (said.length > 0) fail(new Error(said.join("\n"))); else done();
    });
  })
};

/** One build for entries in whatever framework. */
export async function vite(folder: string, input: Record<string, string>, out: string, more: InlineConfig["build"] = {}, mode = "production"): Promise<void> {
  const rolldownOptions = {input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(folder, path)])), output: {entryFileNames: "[name].js"}, onwarn: refuse};
  await build({
    root: folder, configFile: false, logLevel: "error", publicDir: false, mode, define: {"process.env.NODE_ENV": JSON.stringify(mode)},
    plugins: [vue(), svelte({configFile: false})], build: {outDir: out, modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: 1e4, rolldownOptions, ...more}
  });
}

function refuse({message}: {message: string}): never {
  throw new Error(message);
}

interface Manifest {exports?: string | {default?: string}; module?: string; main?: string; dependencies?: Record<string, string>}

/** Where a browser finds each module that the named packages need, as files below /node_modules/. */
export function importMap(names: readonly string[], map: Record<string, string> = {}): Record<string, string> {
  for (const name of names.filter((d) => !(d in map))) {
    const {exports, module, main, dependencies = {}} = JSON.parse(readText(`node_modules/${name}/package.json`)) as Manifest;
    const file = (typeof exports === "string" ? exports : exports?.default) ?? module ?? main ?? "index.js";
    map[name] = new URL(file, `http://localhost/node_modules/${name}/`).pathname;
    importMap(Object.keys(dependencies), map);
  }
  return map;
}
