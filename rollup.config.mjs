// src → dist: modules with their types for bundlers and Node, one self-contained
// module, one script for the script tag, and the stylesheet as a file.
import {readFileSync, readdirSync, rmSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import typescriptPlugin from "@rollup/plugin-typescript";
import nodeResolve from "@rollup/plugin-node-resolve";
import {dts} from "rollup-plugin-dts";
import {minify} from "terser";
import ts from "typescript";

const root = import.meta.dirname;
const {name, version, license, dependencies, optionalDependencies, exports, bin} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const banner = `/*! ${name} ${version} | ${license} */`;
const holderOf = (d) => /Copyright .*/.exec(readFileSync(join(root, "node_modules", d, "LICENSE"), "utf8"))[0];
const holders = Object.keys(dependencies).map((d) => `${d} (ISC, ${holderOf(d)})`);
const wholeBanner = `/*! ${name} ${version} | ${license} | with parts of ${holders.join(", ")} */`;

/** What package.json exports, by its place in src: "index", "data", "locale/ar". */
const names = Object.values(exports).map((d) => /^\.\/dist\/(.*)\.d\.ts$/.exec(d.types)).filter(Boolean).map((d) => d[1]);
const entries = Object.fromEntries(names.map((d) => [d, `src/${d}.ts`]));
const commands = Object.fromEntries(Object.values(bin).map((d) => /^dist\/(.*)\.js$/.exec(d)[1]).map((d) => [d, `src/${d}.ts`]));
/** Those that the script tag has as scripts of their own. */
const scripts = names.filter((d) => /^(data$|import$|locale\/|shapes\/)/.test(d));

const external = (id) => id.startsWith("node:") || Object.keys({...dependencies, ...optionalDependencies}).some((d) => id === d || id.startsWith(`${d}/`));

/** Any warning stops the build; d3's modules may import one another in circles. */
function onwarn(warning) {
  if (warning.code === "CIRCULAR_DEPENDENCY" && warning.ids?.every((id) => id.includes("node_modules"))) return;
  throw new Error(`${warning.code ?? warning.plugin ?? "rollup"}: ${warning.message}`);
}

/** Reads what an earlier build wrote, with its map, so that each later file still leads back to src. */
const built = {
  name: "built",
  load: (id) => (id.startsWith(join(root, "dist")) ? {code: readFileSync(id, "utf8").replace(banner, ""), map: JSON.parse(readFileSync(`${id}.map`, "utf8"))} : null)
};

const terser = {
  name: "terser",
  async renderChunk(source) {
    // Functions that know no `this` become arrows: nobody calls these with `new`.
    const compress = {passes: 2, unsafe_arrows: true, unsafe_methods: true};
    const {code, map} = await minify(source, {ecma: 2020, module: true, sourceMap: true, compress, format: {comments: /^!/}});
    return {code: code ?? "", map: typeof map === "string" ? map : null};
  }
};

/**
 * What d3's modules bring for callers of whom there are none here: brush and zoom can be moved slowly, and scales lead from
 * colour to colour and write their ticks. 11 KiB less in the files that stand alone.
 */
const unused = {
  "d3-transition": "export const interrupt = () => {};",
  "d3-format": "export const [format, formatPrefix, formatSpecifier, precisionFixed, precisionPrefix, precisionRound] = Array(6).fill(() => null);",
  "d3-color": "export const [color, rgb, hsl, lab, hcl, cubehelix] = Array(6).fill(() => null);"
};
const withoutUnused = {
  name: "without-unused",
  resolveId: (id) => (id in unused ? `\0${id}` : null),
  load: (id) => (id.startsWith("\0") ? unused[id.slice(1)] ?? null : null)
};

/** A script that adds what a module exports to the script of the figures, or leaves it for that one to find. */
const adding = {
  name: "adding",
  resolveId: (id) => (id.startsWith("adding:") ? id : null),
  load: (id) => (id.startsWith("adding:") ? `import * as parts from ${JSON.stringify(join(root, "dist", id.slice(7)))};(globalThis.IncidentCharts??={queue:[],add(d){this.queue.push(d)}}).add(parts);` : null)
};

const transpile = (source) => ts.transpileModule(source, {compilerOptions: {target: "es2022", module: "es2022"}}).outputText;

/** The few lines of a script that stands outside the modules. */
const transpiled = {
  name: "transpiled",
  transform: (source, id) => (id.endsWith(".ts") ? {code: transpile(source), map: {mappings: ""}} : null)
};

/** The figures of the script tag and of the widget are those of the one module, so that they are made small once: that takes longest. */
const withBundle = {
  name: "with-bundle",
  resolveId: (id, importer) => (["./index.js", "./bundle.js"].includes(id) ? join(root, "dist/incident-charts.bundle.min.js") : importer?.startsWith(join(root, "src")) ? join(root, "dist", id) : null),
  async transform(source, id) {
    if (id.endsWith(".min.js")) return null;
    const {code} = await minify(transpile(source), {module: true});
    return {code: code ?? "", map: {mappings: ""}};
  }
};

/** In a module, and in strict code, the script's `this` is nothing. */
const withGlobal = {
  name: "with-global",
  renderChunk(code) {
    const own = "this.IncidentCharts=this.IncidentCharts||{}";
    if (!code.includes(own)) throw new Error(`no ${own} in the script`);
    return {code: code.replace(own, "globalThis.IncidentCharts??={}"), map: null};
  }
};

/** Replaces the module that exports `css` by the text it exports. */
function cssText() {
  return {
    name: "css-text",
    async generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== "chunk") continue;
        const {css} = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
        if (typeof css !== "string") throw new Error(`no stylesheet: ${chunk.facadeModuleId} exports no string named css`);
        delete bundle[file];
        this.emitFile({type: "asset", fileName: `${chunk.name}.css`, source: css});
      }
    }
  };
}

/** The schema, as it is. */
const schema = {
  name: "schema",
  generateBundle() {
    this.emitFile({type: "asset", fileName: "schema.json", source: readFileSync(join(root, "src/schema.json"), "utf8")});
  }
};

/** Removes from dist what no build wrote, at the end, so that dist is never empty in between. */
function tidy() {
  const written = new Set();
  return {
    name: "tidy",
    writeBundle({dir, file}, bundle) {
      for (const path of Object.keys(bundle)) written.add(resolve(dir ?? dirname(file ?? ""), path));
    },
    last: {
      name: "tidy-last",
      closeBundle() {
        for (const entry of readdirSync(join(root, "dist"), {recursive: true, withFileTypes: true})) {
          const path = join(entry.parentPath, entry.name);
          if (entry.isFile() && !written.has(path)) rmSync(path);
        }
      }
    }
  };
}

const {last, ...note} = tidy();

const typescript = typescriptPlugin({tsconfig: "tsconfig.json", noEmit: false, noEmitOnError: true, outDir: "dist", rootDir: "src", sourceMap: true, inlineSources: true});

export default [
  {
    // Module by module as written: what is not used falls away where it is used.
    input: {...entries, ...commands, worker: "src/worker.ts"}, external, onwarn, treeshake: false, plugins: [typescript, note],
    output: {dir: "dist", format: "es", preserveModules: true, hoistTransitiveImports: false, preserveModulesRoot: "src", sourcemap: true, banner}
  },
  {
    input: "dist/bundle.js", onwarn, plugins: [built, withoutUnused, nodeResolve({browser: true}), note],
    output: {file: "dist/incident-charts.bundle.min.js", format: "es", inlineDynamicImports: true, sourcemap: true, banner: wholeBanner, plugins: [terser]}
  },
  {
    input: "src/script.ts", onwarn, treeshake: false, plugins: [withBundle, built, note],
    output: {file: "dist/incident-charts.min.js", format: "iife", name: "IncidentCharts", extend: true, compact: true, sourcemap: true, plugins: [withGlobal]}
  },
  {
    input: "src/widget.ts", onwarn, plugins: [withBundle, built, note],
    output: {file: "dist/incident-charts.widget.min.js", format: "es", compact: true, sourcemap: true}
  },
  {
    input: "dist/worker.js", onwarn, plugins: [built, withoutUnused, nodeResolve({browser: true}), note],
    output: {file: "dist/incident-charts.worker.min.js", format: "iife", inlineDynamicImports: true, sourcemap: true, banner: wholeBanner, plugins: [terser]}
  },
  // A figure in a frame: the script of the frame's page, and of the page around it.
  ...["frame", "host"].map((d) => ({
    input: `src/embed/${d}.ts`, onwarn, plugins: [transpiled, nodeResolve({browser: true}), note],
    output: {file: `dist/embed/${d}.min.js`, format: "iife", banner: `${banner}\n/*! with parts of @newswire/frames (MIT, ${holderOf("@newswire/frames")}) */`, plugins: [terser]}
  })),
  ...scripts.map((d) => ({
    input: `adding:${d}.js`, onwarn, plugins: [adding, nodeResolve({browser: true}), note],
    output: {file: `dist/${d}.min.js`, format: "iife", banner, plugins: [terser]}
  })),
  {
    input: {"incident-charts": "dist/chart/sheet.js"}, onwarn, plugins: [cssText(), schema, note],
    output: {dir: "dist", format: "es"}
  },
  {
    input: entries, external: (id) => !/^[./]/.test(id), onwarn, plugins: [dts(), note, last],
    output: {dir: "dist", format: "es", chunkFileNames: "types/[name].d.ts"}
  }
];
