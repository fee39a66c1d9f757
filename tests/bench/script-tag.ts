import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "esbuild";
import {gzip} from "../tools/bundlers.js";
import {readText, root, run} from "../tools/project.js";
import {serve} from "../tools/static.mjs";
import {bundled} from "./peers.js";
import type {Run} from "./main.js";
import {openBrowser} from "./rounds.js";
import {figuresOf, spreadOf, tableOf, written} from "./table.js";

/** By name: the scripts that a page has, and how it says what it draws. */
const pages: Record<string, {scripts: string[]; contender: string}> = {
  "d3 by hand": {scripts: ["d3/dist/d3.min.js"], contender: `import {timeline} from "./peers/d3.js";`},
  "Observable Plot": {scripts: ["d3/dist/d3.min.js", "@observablehq/plot/dist/plot.umd.min.js"], contender: `import {timeline} from "./peers/plot.js";`},
  "Vega-Lite": {scripts: ["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js", "vega-embed/build/vega-embed.min.js"], contender: `import {timeline} from "./peers/vega-lite.js";`},
  "ECharts, SVG": {scripts: ["echarts/dist/echarts.min.js"], contender: `import {timelineOf} from "./peers/echarts.js"; const timeline = timelineOf(globalThis.echarts, "svg", {}, "");`},
  "Highcharts": {scripts: ["highcharts/highcharts.js"], contender: `import {timeline} from "./peers/highcharts.js";`},
  "Chart.js, canvas": {scripts: ["chart.js/dist/chart.umd.min.js"], contender: `import {timeline} from "./peers/chart-js.js";`},
  "ours, the full figure": {scripts: ["incident-charts.min.js"], contender: `import {timeline} from "./tag.ts";`}
};

/** What the modules are called where they are scripts. */
const globals: Record<string, string> = {
  "@observablehq/plot": "Plot", "vega": "vega", "vega-embed": "vegaEmbed",
  "highcharts/esm/highcharts.js": "Highcharts", "chart.js": "{...Chart, Chart}"
};
const asGlobals: Plugin = {
  name: "globals",
  setup(build) {
    build.onResolve({filter: /^[^./]/}, ({path}) => (path in globals || path.startsWith("d3-") ? {path, namespace: "global"} : undefined));
    build.onLoad({filter: /.*/, namespace: "global"}, ({path}) => ({contents: `module.exports = ${globals[path] ?? "d3"};`}));
  }
};

/** From the start of a page, whose scripts come from this machine, to the first figure of 50 incidents that is ready. */
export async function scriptTag({quick, names}: Run): Promise<string> {
  const built = await run("npm", ["run", "build"]);
  if (built.code !== 0) throw new Error(built.output);
  const folder = join(root, "node_modules/.cache/bench");
  mkdirSync(folder, {recursive: true});
  const modules = join(root, "tests/bench/node_modules"), taken = Object.entries(pages).filter(([name]) => names.includes(name));
  for (const [i, [name, {scripts, contender}]] of taken.entries()) {
    const draws = `${contender} import {made} from "./data.ts"; const go = async () => { await timeline.draw(document.querySelector("main"), timeline.form(made(50, 7))); document.body.getBoundingClientRect(); globalThis.took = performance.now(); }; void go();`;
    const script = await bundled(draws, {plugins: [asGlobals]});
    const tags = scripts.map((d) => `<script src="/${name.startsWith("ours") ? "dist" : "modules"}/${d}"></script>`).join("");
    writeFileSync(join(folder, `${i}.html`), `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body><main style="width:960px"></main>${tags}<script>${script.replaceAll("</script", "<\\/script")}</script></body></html>`);
  }
  const server = await serve(0, {"/dist/": join(root, "dist"), "/modules/": modules, "/": folder});
  const browser = await openBrowser();
  try {
    const took = taken.map((): number[] => []);
    for (let round = -1; round < (quick ? 3 : 11); round++) {
      for (const i of taken.keys()) {
        const context = await browser.newContext({viewport: {width: 1000, height: 800}}), page = await context.newPage();
        await page.goto(`${server.url}${i}.html`);
        const ms = await page.waitForFunction(() => (globalThis as {took?: number}).took).then((d) => d.jsonValue());
        if (round >= 0) took[i]!.push(ms!);
        await context.close();
      }
    }
    const weight = (name: string, scripts: string[]): number => scripts.reduce((sum, d) => sum + gzip(readText(`${name.startsWith("ours") ? "dist" : "tests/bench/node_modules"}/${d}`)) / 1024, 0);
    return tableOf(["script tag to first figure", "ready", "scripts, KiB gzip"], taken.map(([name, {scripts}], i) => [name, written(spreadOf(took[i]!), " ms"), figuresOf(weight(name, scripts))]));
  } finally {
    await browser.close();
    await server.close();
  }
}
