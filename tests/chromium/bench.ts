// Runs in the page, straight from src: what tests put figures up with. See open-bench.ts.
import * as Inputs from "@observablehq/inputs";
import {usBases} from "../../src/data.js";
import {add, defineElements, linkNamed, scan} from "../../src/elements.js";
import {addLocale, baseMap, counter, disagreement, keepInAddress, Link, readIncidents, summarise, timeline, type ChartOptions, type Data, type Given, type LivingFigure, type TimelineOptions} from "../../src/index.js";
import {ar} from "../../src/locale/ar.js";
import {hydrate, renderToString} from "../../src/static.js";
import {pseudo} from "../locale/pseudo.js";
import {generated, six, sites, sources} from "../gallery/made-up.js";
import {days} from "./days.js";

export type Figure = LivingFigure<TimelineOptions>;

/** Figures that are up, and how often each dispatched `input`. */
const figures: Figure[] = [];
const inputs = new Map<HTMLElement, number>();

const charts = {timeline, counter, baseMap, disagreement};

const bench = {
  charts, timeline, Inputs, keepInAddress, Link, addLocale, addParts: add, linkNamed, scan, readIncidents, hydrate, renderToString, summarise, ar, pseudo, usBases, six, sites, sources, generated, days, figures,

  worker: (): Worker => new Worker(new URL("../../src/worker.ts", import.meta.url), {type: "module"}),

  clear,

  /** Clears the page and puts up one figure, in `<main>` or elsewhere; waits until it has found its width. */
  async show(data: Data = days, options: Given<TimelineOptions> = {}, width?: number, place: Node = clear(width)): Promise<Figure> {
    const figure = bench.add(data, options, place);
    await bench.settled();
    return figure;
  },

  add(data: Data, options: Given<TimelineOptions>, place: Node = document.querySelector("main") ?? document.body): Figure {
    return bench.watch(timeline(data, options), place);
  },

  /** Any of the four, beside what is up. */
  async put(name: keyof typeof charts, data: Data = usBases, options: Given<ChartOptions> = {}): Promise<void> {
    bench.watch(charts[name](data, options), document.querySelector("main")!);
    await bench.settled();
  },

  watch(figure: Figure, place: Node): Figure {
    figures.push(figure);
    inputs.set(figure, 0);
    figure.addEventListener("input", () => inputs.set(figure, (inputs.get(figure) ?? 0) + 1));
    place.appendChild(figure);
    return figure;
  },

  /** The figure that was put up first, second … */
  at(i = 0): Figure {
    const figure = figures[i];
    if (!figure) throw new Error(`there is no figure ${String(i)}`);
    return figure;
  },

  /** Brush and zoom come when a pointer first does, and where it is a finger at once; waits until they have. */
  async gestures(i = 0): Promise<void> {
    if (!matchMedia("(pointer: coarse)").matches) bench.at(i).querySelector(".ic-plot")?.dispatchEvent(new PointerEvent("pointerenter"));
    while (!bench.at(i).querySelector(".ic-brush .overlay")) await bench.settled(1);
  },

  inputs: (i = 0): number => inputs.get(bench.at(i)) ?? 0,
  ids: (i = 0): (string | undefined)[] => bench.at(i).value.map((d) => d.id),

  /** What is drawn follows the observer's call, which comes in the next frame. */
  settled: (frames = 3): Promise<void> =>
    new Promise((done) => {
      const next = (left: number): void => { if (left === 0) done(); else requestAnimationFrame(() => { next(left - 1); }); };
      next(frames);
    })
};

function clear(width?: number): HTMLElement {
  for (const figure of figures.splice(0)) figure.destroy();
  inputs.clear();
  const main = document.createElement("main");
  if (width !== undefined) main.style.width = `${String(width)}px`;
  document.body.replaceChildren(main);
  return main;
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
defineElements();
