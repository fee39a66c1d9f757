// Who is measured, each as one file that is bundled for a page of its own.
import {existsSync} from "node:fs";
import {join} from "node:path";
import * as esbuild from "esbuild";
import {root, run} from "../tools/project.js";

const here = join(root, "tests/bench");

/** By name in the tables → its module, and what of it. */
export const peers: Readonly<Record<string, readonly [file: string, name: string]>> = {
  "floor": ["floor.ts", "contenders"],
  "floor, in bins": ["floor.ts", "inBins"],
  "d3 by hand": ["peers/d3.js", "*"],
  "Observable Plot": ["peers/plot.js", "*"],
  "Vega-Lite": ["peers/vega-lite.js", "*"],
  "ECharts, SVG": ["peers/echarts-svg.js", "*"],
  "ECharts, large canvas": ["peers/echarts-canvas.js", "*"],
  "Highcharts": ["peers/highcharts.js", "*"],
  "Chart.js, canvas": ["peers/chart-js.js", "*"],
  "uPlot, canvas": ["peers/uplot.js", "*"],
  "ours, the full figure": ["ours.ts", "contenders"]
};

export const ours = "ours, the full figure";

/** Installs what the lock of this folder names, where it is missing. */
export async function install(): Promise<void> {
  if (existsSync(join(here, "node_modules"))) return;
  const {code, output} = await run("npm", ["ci", "--prefix", here, "--no-audit", "--no-fund", "--ignore-scripts"]);
  if (code !== 0) throw new Error(output);
}

/** One script of a program that stands in this folder. */
export async function bundled(contents: string, more: esbuild.BuildOptions = {}): Promise<string> {
  const {outputFiles} = await esbuild.build({
    stdin: {contents, resolveDir: here, loader: "ts"}, bundle: true, minify: true, write: false, format: "iife", target: "es2022", logLevel: "error",
    loader: {".css": "text"}, define: {"process.env.NODE_ENV": `"production"`}, ...more
  });
  return outputFiles![0]!.text;
}

/** The script of a contender's page. */
export function scriptOf(peer: string): Promise<string> {
  const [file, name] = peers[peer]!;
  return bundled(`import ${name === "*" ? "* as all" : `{${name} as all}`} from "./${file}"; import {stand} from "./page.ts"; stand(all);`);
}
