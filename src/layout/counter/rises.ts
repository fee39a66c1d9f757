import type {Day} from "../../model/reading.js";
import {between} from "../../model/sums.js";
import {valueAt, type Layer} from "../../summary/counter.js";
import {binStart, binUnit} from "../../summary/calendar.js";
import type {RiseShape, Scene} from "./shapes.js";
import {across, nameOf, ownOf, type Steps} from "./steps.js";
import type {Item} from "../layout.js";

/** Days on which something steps up. */
interface Bin {
  from: Day;
  to: Day;
  days: Day[];
}

/** One item for each day, or, where a day is no pixel wide, for each week or month, on which something steps up. */
export function layoutRises({scene, plot, y, box}: Steps): {shapes: RiseShape[]; items: Item[]} {
  const {summary: {steps: {days}, rows, layers, measure}, frame: {locale}} = scene;
  const all = layers[0]!.days;
  const bins = binsOf(days.map((d) => d.day), plot.scale!);
  const width = Math.max(1, Math.min(3, plot.scale!.bandwidth * 0.34)); // no thicker than the edge where one follows upon another
  const places = bins.map((d) => across(d.to + 0.5, plot));
  return {
    shapes: bins.map(({to}, i): RiseShape => ({is: "rise", x: places[i]!, y0: y(valueAt(all, to)), y1: y(valueAt(all, to - 1)), width})),
    items: bins.map(({from, to, days: within}, i): Item => {
      const [before, value] = [valueAt(all, from - 1), valueAt(all, to)];
      const [x, next] = [places[i]!, places[i + 1] ?? plot.x1];
      const step = days.find((d) => d.day === to)!;
      return {
        key: `day ${to}`,
        x,
        y: (y(before) + y(value)) / 2,
        width,
        height: Math.max(1, y(before) - y(value)),
        text: locale.counter.day({
          days: from === to ? locale.day(from) : locale.days(from, to),
          more: locale.counter.counts[measure](value - before),
          all: locale.quantity(between(step.low, step.high, step.all, false)),
          parts: partsOf(layers, to, scene)
        }),
        count: value - before,
        rows: () => within.flatMap((day) => rows.get(day) ?? []),
        reach: {x0: Math.min(x, next), x1: Math.max(x, next), y0: box.y0, y1: box.y1},
        guide: {x0: x, x1: x, y0: box.y0, y1: box.y1}
      };
    })
  };
}

function binsOf(days: readonly Day[], {bandwidth, extent: [first, last]}: NonNullable<Steps["plot"]["scale"]>): Bin[] {
  const unit = binUnit(bandwidth, 1);
  const bins: Bin[] = [];
  for (const day of days) {
    if (day < first || day > last) continue;
    const bin = bins.at(-1);
    if (bin && binStart(bin.to, unit) === binStart(day, unit)) {
      bin.to = day;
      bin.days.push(day);
    } else bins.push({from: day, to: day, days: [day]});
  }
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
