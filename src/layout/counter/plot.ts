import {max, scaleLinear} from "d3";
import {endRoom, layoutEnds, layoutKey} from "./ends.js";
import {layoutPlotted} from "./plotted.js";
import {layoutRises} from "./rises.js";
import type {Area, CounterPicture, Part, Scene} from "./shapes.js";
import {edgeOf, linesOf, runsOf, shadeOf, type Steps} from "./steps.js";
import {layoutUndated} from "./undated.js";
import type {Brushable} from "../layout.js";
import {widest} from "../text-width.js";
import {AXIS, plotOf, timeAxis} from "../time-axis.js";

const GAP = 6;

/** The running count: nested steps, or a stack, broken where nothing is covered. */
export function layoutSteps(scene: Scene, top: number): Part & Partial<CounterPicture> & {axis?: Brushable} {
  const {summary, look, frame: {locale, width}} = scene;
  const {layers, reading: {coverage}} = summary;
  const narrow = width < 480;
  const [y0, y1] = [top + 12, top + 12 + (narrow ? 130 : Math.min(220, Math.max(150, width * 0.2)))];
  const y = scaleLinear([0, highestIn(scene)], [y1, y0]);
  const grid = y.ticks(4).filter(Number.isInteger);
  const room = endRoom(scene);
  const plot = plotOf(summary, coverage, look.gaps, scene.frame, [widest(grid.map(locale.number), 11) + GAP, room.all]);
  if (!plot.scale) return layoutUndated(scene, top);
  const box = {x0: plot.left, x1: plot.right, y0, y1};
  const steps: Steps = {scene, plot, y, box, runs: runsOf(scene, plot)};
  const rises = layoutRises(steps);
  const ends = layoutEnds(steps, room);
  const totals = layoutPlotted(steps);
  const key = narrow ? layoutKey(steps, y1 + AXIS) : {bottom: y1 + AXIS, swatches: []};
  const parts = [rises, ends, key, totals];
  return {
    bottom: key.bottom,
    labels: parts.flatMap((d) => ("labels" in d && d.labels) || []),
    areas: layers.map((d, i): Area => ({colour: d.colour, shade: shadeOf(d, i), runs: steps.runs.map((run) => edgeOf(d.days, run, steps)), foot: y1})),
    hairlines: [...linesOf(steps), ...ends.hairlines, ...totals.hairlines],
    grid: grid.map((n) => ({y: y(n), x0: plot.left, x1: plot.right, text: locale.number(n), x: plot.x0 - plot.way * GAP})),
    swatches: key.swatches,
    shapes: parts.flatMap((d) => ("shapes" in d && d.shapes) || []),
    items: parts.flatMap((d) => ("items" in d && d.items) || []),
    ...timeAxis(plot.scale, coverage, scene.frame),
    box,
    axis: {...box, x0: plot.x0, x1: plot.x1, scale: plot.scale}
  };
}

/** The top of the scale; a highest value far beyond the count is an arrow, so that it does not flatten the steps. */
function highestIn({summary: {steps: {days}, totals, measure}, look}: Scene): number {
  const {all = 0, high = 0} = days.at(-1) ?? {};
  const stated = look.totals === "plot" ? totals.all.filter(({tally}) => tally.measure === measure).map(({tally: {value}}) => value.high ?? value.low) : [];
  return max([1, all, high === null || high > 2 * all ? 0 : high, ...stated])!;
}
