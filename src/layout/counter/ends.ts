import {between} from "../../model/sums.js";
import {valueAt, type Layer} from "../../summary/counter.js";
import type {CounterPicture, Hairline, Label, Part, Scene} from "./shapes.js";
import {endOf, nameOf, ownOf, shadeOf, type Steps} from "./steps.js";
import {layoutUndated, tellUndated} from "./undated.js";
import {spread} from "../labels.js";
import {sideOf} from "../layout.js";
import {textWidth, widest, wrap} from "../text-width.js";
import {EDGE} from "../time-axis.js";

const FONT = 12;
const LINE = 14;
const GAP = 6;

/** Room at the end of the steps: for numbers, and for words where there is enough of it. */
export interface EndRoom {
  numbers: number;
  words: number;
  all: number;
}

const plus = (n: number, locale: Scene["frame"]["locale"]): string => `+${locale.number(n)}`;

export function endRoom(scene: Scene): EndRoom {
  const {summary: {layers, steps: {undated}}, frame: {locale, width}} = scene;
  const numbers = widest([...(undated.incidents > 0 && width >= 480 ? [plus(undated.all, locale)] : []), ...layers.map((_, i) => locale.number(ownOf(layers, i)))], FONT, {bold: true}) + GAP;
  const words = width < 480 ? 0 : Math.min(width * 0.2, 180, widest([...layers.map((d) => wordsOf(d, scene)), locale.counter.steps.undated], FONT));
  return {numbers, words, all: 2 * EDGE + numbers + words};
}

/** What a step is; the first also says between what it lies. */
function wordsOf(layer: Layer, scene: Scene): string {
  const {summary: {steps: {days, inexact}}, frame: {locale}} = scene;
  const last = days.at(-1);
  return layer.key === "all" && inexact && last ? `${nameOf(layer, scene)} (${locale.quantity(between(last.low, last.high, last.all, false))})` : nameOf(layer, scene);
}

/** Each step is named at its end, with its number; above them what comes on top. */
export function layoutEnds(steps: Steps, room: EndRoom): Part & Pick<CounterPicture, "hairlines"> {
  const {scene, plot, y, box} = steps;
  const {layers, steps: {undated}} = scene.summary;
  const {locale} = scene.frame;
  const end = endOf(steps);
  const value = (d: Layer): number => valueAt(d.days, end.day);
  const x = plot.x1 + plot.way * 2 * EDGE;
  const named = layers.map((d, i) => {
    const foot = d.heading ? (layers[i + 1] ? y(value(layers[i + 1]!)) : box.y1) : y(value(d));
    return {key: String(i), y: (y(value(d)) + foot) / 2, number: locale.number(ownOf(layers, i, value)), words: wordsOf(d, scene)};
  });
  const top = undated.incidents > 0 && room.words > 0 ? [{key: "undated", y: y(value(layers[0]!)) - 0.5, number: plus(undated.all, locale), words: locale.counter.steps.undated}] : [];
  const blocks = [...top, ...named].map((d) => {
    const lines = room.words > 0 ? wrap(d.words, room.words + 1, FONT, 4) : [];
    return {...d, lines, height: Math.max(1, lines.length) * LINE + 2};
  });
  const places = new Map(spread(blocks, [box.y0 - 10, box.y1 + 8]).map((d) => [d.key, d.y]));
  const labels = blocks.map(({key, number, lines}): Label[] => {
    const first = places.get(key)! - ((Math.max(1, lines.length) - 1) * LINE) / 2 + 4;
    return [
      {x, y: first, text: number, look: "bold"},
      ...lines.map((text, j): Label => ({x: x + plot.way * room.numbers, y: first + j * LINE, text, look: "plain"}))
    ];
  });
  const wide = room.numbers + textWidth(locale.counter.steps.undated, FONT);
  return {
    bottom: 0,
    labels: labels.slice(top.length).flat(),
    // None over days of which the step does not tell.
    hairlines: Math.abs(end.x - plot.x1) > 1 ? [] : named.map(({key, y: from}): Hairline => ({is: "leader", points: [[plot.x1 + plot.way * 3, from], [plot.x1 + plot.way * (2 * EDGE - 3), places.get(key)!]]})),
    shapes: top.map(() => ({is: "words", labels: labels[0]!})),
    items: top.map(({key}) => ({...tellUndated(scene), x: x + (plot.way * wide) / 2, y: places.get(key)!, width: wide, height: LINE}))
  };
}

/** With little room at the side: the names below the plot, each beside a piece of its step, and then what comes on top. */
export function layoutKey({scene, runs}: Pick<Steps, "scene" | "runs">, top: number): Part & Pick<CounterPicture, "swatches"> {
  const {summary: {layers}, frame} = scene;
  const {width, locale} = frame;
  const side = sideOf(frame);
  const labels: Label[] = [];
  const swatches: CounterPicture["swatches"][number][] = [];
  let y = top + 6;
  const numbers = layers.map((_, i) => locale.number(ownOf(layers, i, ({days}) => valueAt(days, runs.at(-1)?.[1] ?? -Infinity))));
  const start = 18 + widest(numbers, FONT, {bold: true}) + GAP;
  layers.forEach((d, i) => {
    const lines = wrap(wordsOf(d, scene), width - start, FONT, 3);
    for (let j = d.heading ? i : 0; j <= i; j++) swatches.push({x0: Math.min(side(0), side(12)), x1: Math.max(side(0), side(12)), y0: y, y1: y + 12, colour: d.colour, shade: shadeOf(d, j)});
    labels.push({x: side(18), y: y + 10, text: numbers[i]!, look: "bold"}, ...lines.map((text, j): Label => ({x: side(start), y: y + 10 + j * LINE, text, look: "plain"})));
    y += Math.max(18, lines.length * LINE + 4);
  });
  return {...layoutUndated(scene, y), labels, swatches};
}
