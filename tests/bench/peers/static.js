// Runs in Node: a timeline as markup, as each library makes it where there is no page. Says how long it took, as JSON.
import * as Plot from "./plot.js";
import {JSDOM} from "jsdom";
import * as echarts from "echarts";
import {parse, View} from "vega";
import {compile} from "vega-lite";
import {timeline} from "../../../src/index.ts";
import {renderToString} from "../../../src/static.ts";
import {fresh, made} from "../data.ts";
import {timeline as d3Timeline} from "./d3.js";
import {optionOf} from "./echarts.js";
import {stacked} from "./stack.js";
import {spec} from "./vega-spec.js";

const {window: {document}} = new JSDOM();

const ways = {
  "floor": ({points}) => `<svg width="960" height="400">${points.map((d, i) => `<circle cx="${+d.date % 960}" cy="${i % 400}" r="3"/>`).join("")}</svg>`,
  "d3 by hand, in jsdom": ({points}) => {
    const place = document.createElement("div");
    d3Timeline.draw(place, points);
    return place.innerHTML;
  },
  "Observable Plot, in jsdom": ({points}) => Plot.dodged(points, {document}).outerHTML,
  "Vega-Lite": ({points}) => new View(parse(compile(spec(points)).spec), {renderer: "none"}).toSVG(),
  "ECharts": ({points}) => {
    const chart = echarts.init(null, null, {renderer: "svg", ssr: true, width: 960, height: 400});
    chart.setOption(optionOf(stacked(points), {}));
    const markup = chart.renderToSVGString();
    chart.dispose();
    return markup;
  },
  "ours, the full figure with table and claims": ({dataset}) => renderToString(timeline, dataset, {width: 960})
};

const [sizes, rounds] = JSON.parse(process.argv[2]);
const took = {};
for (const [k, n] of sizes.entries()) {
  for (let round = -1; round < rounds[k]; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const data = fresh(made(n, 7));
      globalThis.gc();
      const start = performance.now();
      const markup = await way(data);
      const ms = performance.now() - start;
      if (!markup.includes("<svg")) throw new Error(`${name} made no picture`);
      if (round >= 0) ((took[name] ??= {})[n] ??= []).push(ms);
    }
  }
}
process.stdout.write(JSON.stringify(took));
