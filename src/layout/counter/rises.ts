import type {Day} from "../../model/reading.js";
import type {Step} from "../../model/steps.js";
import {between} from "../../model/sums.js";
import {valueAt, type Layer} from "../../summary/counter.js";
import {binStart, binUnit} from "../../summary/calendar.js";
import type {RiseShape, Scene} from "./shapes.js";
import {across, nameOf, ownOf, type Steps} from "./steps.js";
import {ownIn} from "./words.js";
import type {Item} from "../layout.js";

/** Steps of days that lie on one another. */
interface Bin {
  /** The last step before them. */
  before: Step | undefined;
  steps: Step[];
}

/** One item for each day, or, where a day is no pixel wide, for each week or month, on which something steps up. */
export function layoutRises({scene, plot, y, box}: Steps): {shapes: RiseShape[]; items: Item[]} {
  const {summary: {steps: {days}, rows, layers, measure, totals}, frame: {locale}} = scene;
  const bins = binsOf(days, plot.scale!);
  const width = Math.max(1, Math.min(3, plot.scale!.bandwidth * 0.34)); // no thicker than the edge where one follows upon another
  const places = bins.map(({steps}) => across(steps.at(-1)!.day + 0.5, plot));
  return {
    shapes: bins.map(({before, steps}, i): RiseShape => ({is: "rise", x: places[i]!, y0: y(steps.at(-1)!.all), y1: y((steps.at(-2) ?? before)?.all ?? 0), width})),
    items: bins.map(({before: last, steps}, i): Item => {
      const [{day: from}, step] = [steps[0]!, steps.at(-1)!];
      const before = last?.all ?? 0;
      const [x, next] = [places[i]!, places[i + 1] ?? plot.x1];
      return {
        key: `day ${step.day}`,
        x,
        y: (y(before) + y(step.all)) / 2,
        width,
        height: Math.max(1, y(before) - y(step.all)),
        text: locale.counter.day({
          days: from === step.day ? locale.day(from) : locale.days(from, step.day),
          more: locale.counter.counts[measure](step.all - before),
          all: locale.quantity(between(step.low, step.high, step.all, false)),
          parts: partsOf(layers, step.day, scene)
        }),
        count: step.all - before,
        rows: () => steps.flatMap((d) => rows(d.day)),
        ...ownIn(totals, step.incidents - (last?.incidents ?? 0)),
        reach: {x0: Math.min(x, next), x1: Math.max(x, next), y0: box.y0, y1: box.y1},
        guide: {x0: x, x1: x, y0: box.y0, y1: box.y1}
      };
    })
  };
}

function binsOf(days: readonly Step[], {bandwidth, extent: [first, last]}: NonNullable<Steps["plot"]["scale"]>): Bin[] {
  const unit = binUnit(bandwidth, 1);
  const bins: Bin[] = [];
  days.forEach((step, i) => {
    if (step.day < first || step.day > last) return;
    const bin = bins.at(-1);
    if (bin && binStart(bin.steps[0]!.day, unit) === binStart(step.day, unit)) bin.steps.push(step);
    else bins.push({before: days[i - 1], steps: [step]});
  });
  return bins;
}

/** What the count is made of on a day, in words. */
function partsOf(layers: readonly Layer[], day: Day, scene: Scene): string | null {
  const {locale} = scene.frame;
  const value = (d: Layer): number => valueAt(d.days, day);
  if (layers[0]!.heading) return locale.list(layers.map((d, i) => `${nameOf(d, scene)} ${locale.number(ownOf(layers, i, value))}`), "plain");
  const of = (key: Layer["key"]): string => locale.number(valueAt(layers.find((d) => d.key === key)?.days ?? [], day));
  return layers.length > 1 ? locale.counter.founded(of("several"), of("attacked")) : null;
}
