import {defineChart} from "../chart/define.js";
import type {ChartOptions} from "../chart/options.js";
import {drawCounter} from "../draw/counter.js";
import type {CounterLayout} from "../layout/counter/shapes.js";
import {layoutCounter} from "../layout/counter.js";
import {counter as words} from "../locale/en/counter.js";
import {summariseCounter, type CounterCounting, type CounterSummary} from "../summary/counter.js";

/** The options of the counter: what every chart takes, what is counted, and what stands beside it. */
export interface CounterOptions extends ChartOptions, CounterCounting {}

/**
 * How many are listed by each day, by how well they are founded, beside the totals that sources state.
 *
 * ```ts
 * document.querySelector("#where").append(counter(dataset, {measure: "attacks"}));
 * ```
 *
 * It needs incidents with a date, or totals. `about.coverage` says for which days the count can be told.
 */
export const counter = /* @__PURE__ */ defineChart<CounterOptions, CounterSummary, CounterLayout>({
  name: "counter",
  english: {counter: words},
  defaults: {measure: "attacks", headline: "listed", split: null, totals: "rows", since: null, gaps: "fold"},
  controls: ["zoom", "period", "sources", "download", "playhead"],
  summarise: summariseCounter,
  layout: layoutCounter,
  draw: drawCounter
});
