// npm run sizes: what each thing costs a reader, in KiB gzipped, beside its budget.
// npm run sizes -- --modules: which of our modules the timeline is made of, the largest first.
import {isAbsolute, join, relative} from "node:path";
import {bundlers, gzip, partsOf, type Size} from "./bundlers.js";
import {readPackage, readText, root} from "./project.js";

export interface Measured {
  what: string;
  /** What it should cost, in bytes; null where nothing is said. */
  budget: number | null;
  /** What it may cost at the most, in bytes. Above the budget where that is not met yet: it may only come down. */
  ceiling: number | null;
  /** Bytes by bundler, or of the file as it is shipped. */
  sizes: Record<string, number>;
}

const KiB = 1024;
const dist = (file: string) => join(root, "dist", file);
/** A program that uses one thing, or `{several, of, them}`. */
const use = (name: string, file: string) => `import {${name.replace(/[{}]/g, "")}} from ${JSON.stringify(dist(file))}; globalThis.used = ${name};`;
const isDependency = (id: string) => !id.startsWith(".") && !id.startsWith("\0") && !isAbsolute(id) && id !== "measured";
/** Of a language, what every figure has anyway. */
const isShared = (id: string) => /\/(phrases|tables|format)\.js$/.test(id);
const languages = Object.keys(readPackage().exports).flatMap((d) => /^\.\/locale\/(.*)/.exec(d)?.[1] ?? []);

/** What each figure may cost at the most until it meets its budgets, in KiB: its own code, with D3 at first, with behaviours. */
const ceilings = {timeline: [79.5, 83.3, 106.7], counter: [80.5, 84.5, 107.8], baseMap: [78.1, 80.4, 110.3], disagreement: [87.6, 91.6, 114.9]} as const;

/** Bundles what dist exports, as a reader's own program would, and weighs the files. */
export async function measure(by: readonly (keyof typeof bundlers)[] = ["rollup", "esbuild", "vite"]): Promise<Measured[]> {
  const bundle = async (source: string, isExternal: (id: string) => boolean = () => false): Promise<Record<string, Size>> => {
    const sizes: Record<string, Size> = {};
    for (const name of by) sizes[name] = await bundlers[name](source, isExternal);
    return sizes;
  };
  const figures: Measured[] = [];
  for (const [name, [own, first, all]] of Object.entries(ceilings)) {
    const alone = await bundle(use(name, "index.js"), isDependency);
    const whole = await bundle(use(name, "index.js"));
    figures.push(
      row(`${name}, our own code`, 16, pick(alone, "all"), own),
      row(`${name} with D3, at first`, 34, pick(whole, "first"), first),
      row(`${name} with D3 and behaviours`, name === "baseMap" ? 52 : 48, pick(whole, "all"), all)
    );
  }
  return [
    ...figures,
    row("all four, our own code", 30, pick(await bundle(use(`{${Object.keys(ceilings).join(", ")}}`, "index.js"), isDependency), "all"), 127.6),
    ...await Promise.all(languages.map(async (d) => row(`a language: locale/${d}`, 3, pick(await bundle(use(d, `locale/${d}.js`), isShared), "all"), 8.7))),
    row("the model alone: readIncidents", null, pick(await bundle(use("readIncidents", "index.js"), isDependency), "all")),
    row("static: renderToString", null, pick(await bundle(use("renderToString", "static.js"), isDependency), "all")),
    row("shapes/middle-east", 25, pick(await bundle(use("middleEast", "shapes/middle-east.js")), "all")),
    row("data: usBases", null, pick(await bundle(use("usBases", "data.js")), "all")),
    row("incident-charts.min.js", 84, {file: gzip(readText("dist/incident-charts.min.js"))}, 162),
    ...["bundle", "widget"].map((d) => row(`incident-charts.${d}.min.js`, null, {file: gzip(readText(`dist/incident-charts.${d}.min.js`))})),
    row("incident-charts.css", null, {file: gzip(readText("dist/incident-charts.css"))})
  ];
}

function row(what: string, budget: number | null, sizes: Record<string, number>, ceiling = budget): Measured {
  return {what, budget: budget === null ? null : budget * KiB, ceiling: ceiling === null ? null : ceiling * KiB, sizes};
}

function pick(sizes: Record<string, Size>, part: keyof Size): Record<string, number> {
  return Object.fromEntries(Object.entries(sizes).map(([name, d]) => [name, d[part]]));
}

export function tableOf(measured: readonly Measured[]): string {
  const kib = (bytes: number | undefined) => (bytes === undefined ? "" : (bytes / KiB).toFixed(2)).padStart(9);
  const head = ["KiB gzip".padEnd(34), ...["rollup", "esbuild", "vite", "file", "budget", "ceiling"].map((d) => d.padStart(9))].join("");
  const lines = measured.map(({what, budget, ceiling, sizes}) => {
    const over = budget !== null && Object.values(sizes).some((d) => d > budget);
    return [what.padEnd(34), kib(sizes["rollup"]), kib(sizes["esbuild"]), kib(sizes["vite"]), kib(sizes["file"]), kib(budget ?? undefined), kib(ceiling ?? undefined), over ? "  over its budget" : ""].join("");
  });
  return [head, ...lines].join("\n");
}

/** Each module by itself, minified and gzipped: together more than the whole, but in proportion. */
async function modules(): Promise<string> {
  const parts = await partsOf(use("timeline", "index.js"), isDependency);
  const lines = parts.map(({id, bytes}) => `${(bytes / KiB).toFixed(2).padStart(7)}  ${relative(join(root, "dist"), id)}`);
  return ["KiB gzip", ...lines].join("\n");
}

export async function main(args: string[]): Promise<void> {
  process.stdout.write(`${args.includes("--modules") ? await modules() : tableOf(await measure())}\n`);
}
