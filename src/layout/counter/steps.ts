import type {ScaleLinear} from "d3";
import type {Day} from "../../model/reading.js";
import {valueAt, wholeOf, type Layer} from "../../summary/counter.js";
import type {Hairline, Point, Scene} from "./shapes.js";
import type {Days} from "../days.js";
import type {Edges4} from "../layout.js";
import type {Plot} from "../time-axis.js";

/** The steps in their place: time across, numbers up. */
export interface Steps {
  scene: Scene;
  plot: Plot;
  y: ScaleLinear<number, number>;
  box: Edges4;
  /** Stretches of days over which a step is drawn, in view. */
  runs: readonly Days[];
}

/** How dark the steps are, from all to the best founded: the least known never has the most ink. */
const shades = [0.16, 0.4, 0.85];

export const shadeOf = ({heading, colour}: Layer, i: number): number => (!heading ? shades[i]! : colour === null ? shades[0]! : 0.85);

export const nameOf = ({heading, key}: Layer, {frame: {locale}}: Scene): string => (heading ? heading.name(locale, true) : locale.counter.steps[key!]);

/** Of a stack, a part without those below it; nested steps are what they are. */
export function ownOf(layers: readonly Layer[], i: number, of: (layer: Layer) => number = wholeOf): number {
  const value = of(layers[i]!);
  return layers[i]!.heading && layers[i + 1] ? value - of(layers[i + 1]!) : value;
}

/** Live days in view, cut where time is folded. */
export function runsOf({summary: {live}}: Scene, {scale}: Plot): Days[] {
  const [first, last] = scale!.extent;
  const open = scale!.segments.filter((d) => d.kind === "open");
  return live.flatMap(([from, to]) => open
    .map((d) => [Math.max(from, d.from, first), Math.min(to, d.to, last)] as const)
    .filter((d) => d[0] <= d[1]));
}

/** Where a day, or a part of it, stands, cut to the plot. */
export const across = (day: number, {scale, left, right}: Plot): number => Math.min(right, Math.max(left, scale!.x(day)));

/** The edge of a step over a run: it rises in the middle of a day, where marks of a timeline stand. */
export function edgeOf(days: Layer["days"], [from, to]: Days, {plot, y}: Steps): Point[] {
  let at = y(valueAt(days, from - 1));
  const points: Point[] = [[across(from, plot), at]];
  for (const {day, value} of days) {
    if (day < from || day > to) continue;
    const x = across(day + 0.5, plot);
    points.push([x, at], [x, (at = y(value))]);
  }
  return [...points, [across(to + 1, plot), at]];
}

/** Where the last run in view ends; the beginning of the plot where there is none. */
export function endOf({runs, plot}: Steps): {day: Day; x: number} {
  const last = runs.at(-1);
  return last ? {day: last[1], x: across(last[1] + 1, plot)} : {day: plot.scale!.extent[0] - 1, x: plot.x0};
}

/** Where days, and where numbers, are not known for sure. */
export function linesOf(steps: Steps): Hairline[] {
  const {scene: {summary: {steps: {days, earliest}, layers}}, runs, y} = steps;
  const top = y.domain()[1]!;
  const all = layers[0]!.days;
  const line = (is: Hairline["is"], values: Layer["days"]): Hairline[] => runs.map((run) => ({is, points: edgeOf(values, run, steps)}));
  const last = days.at(-1);
  return [
    ...(earliest.some((d) => valueAt(all, d.day) !== d.value) ? line("earliest", earliest) : []),
    ...(days.some((d) => d.low < d.all) ? line("interval", days.map((d) => ({day: d.day, value: d.low}))) : []),
    ...(days.some((d) => (d.high ?? 0) > d.all) ? line("interval", days.map((d) => ({day: d.day, value: Math.min(top, d.high ?? d.all)}))) : []),
    ...(last && (last.high ?? Infinity) > top ? openEnd(steps) : [])
  ];
}

/** An arrow up from the end: it may be far more, or nobody says how many at the most. */
function openEnd(steps: Steps): Hairline[] {
  const end = endOf(steps);
  const y = steps.y(valueAt(steps.scene.summary.layers[0]!.days, end.day));
  const x = end.x - 6 * steps.plot.way;
  return [{is: "open", points: [[x, y], [x, y - 12], [x - 3, y - 8], [x, y - 12], [x + 3, y - 8]]}];
}
