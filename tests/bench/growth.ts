// Runs in the page: what our own timeline costs, part by part.
import {timeline} from "../../src/index.js";
import {domPen} from "../../src/chart/dom-pen.js";
import {viewOf} from "../../src/chart/link.js";
import {defaultsOf} from "../../src/chart/define.js";
import {localeOf} from "../../src/chart/options.js";
import {whole} from "../../src/chart/zoom.js";
import {en} from "../../src/locale/en.js";
import {readIncidents} from "../../src/model/read.js";
import {fresh, made} from "./data.js";
import {parts, type Part} from "./growth-parts.js";
import {contenders} from "./ours.js";
import {atOnce} from "../../src/model/slices.js";

declare global {
  interface Window {growth(n: number, rounds: number): Promise<Record<Part, number[]>>}
}

window.growth = async (n, rounds) => {
  const {definition} = timeline, options = {...defaultsOf(definition), width: 960}, place = document.querySelector("main")!, pen = domPen(document);
  const took = Object.fromEntries(parts.map((d) => [d, [] as number[]])) as Record<Part, number[]>;
  const base = made(n, 7);
  const timed = <T>(part: Part, act: () => T): T => {
    const start = performance.now(), done = act();
    took[part].push(performance.now() - start);
    return done;
  };
  for (let i = 0; i < rounds; i++) {
    window.gc?.();
    const {dataset} = fresh(base);
    const reading = timed("read", () => readIncidents(dataset, {timeZone: "UTC"}));
    const view = viewOf({picked: [], period: null, asOf: null, hiddenSources: [], hiddenClasses: [], joins: true});
    const summary = timed("summarise", () => atOnce(definition.summarise(reading, view, options)));
    const locale = localeOf(options, en);
    const layout = timed("layout", () => definition.layout(summary, options, {width: 960, coarse: false, zoom: whole, unfolded: new Set(), locale, notes: []}));
    const {back, marks, front} = timed("draw", () => definition.draw(layout, pen));
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    timed("browser", () => {
      svg.append(...back, ...marks, ...front);
      place.replaceChildren(svg);
      place.getBoundingClientRect();
    });
    place.replaceChildren();
    window.gc?.();
    const {draw, destroy} = contenders.timeline!, data = fresh(base).dataset, start = performance.now();
    const chart = await draw(place, data);
    place.getBoundingClientRect();
    took.whole.push(performance.now() - start);
    destroy(chart);
    place.replaceChildren();
  }
  return took;
};
