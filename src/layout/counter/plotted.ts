import {point, stated} from "../../model/quantity.js";
import type {Interval, ReadTally} from "../../model/reading.js";
import {valueAt} from "../../summary/counter.js";
import type {Total} from "../../summary/totals.js";
import type {Hairline, Label, PlottedShape, StatedShape} from "./shapes.js";
import type {Steps} from "./steps.js";
import {numberOf, tellTotal} from "./words.js";
import type {Edges4, Item} from "../layout.js";
import {textWidth} from "../text-width.js";

const SMALL = 11;
const MOST_LABEL = 220;

/** A number as stated, on a scale whose values grow towards `way`. */
export function statedOn(value: Interval, scale: (n: number) => number, way: 1 | -1): StatedShape {
  const {low, high, best, about} = value;
  const range = !about && high !== null && low < high && (low > 0 || best !== null);
  const open = range || about ? 0 : high === null ? way : low < high ? (-way as 1 | -1) : 0;
  return {at: range && best === null ? null : scale(stated(value)), ends: range ? [scale(low), scale(high)] : null, open, about};
}

/** Totals on the days up to which they are stated; a line joins only what one source said of one and the same. */
export function layoutPlotted(steps: Steps): {items: Item[]; shapes: PlottedShape[]; hairlines: Hairline[]} {
  const {scene: {summary: {totals, measure}, look, frame: {locale}}, plot: {scale}, y, box} = steps;
  if (look.totals !== "plot" || !scale) return {items: [], shapes: [], hairlines: []};
  const [first, last] = scale.extent;
  const inView = totals.all.filter(({tally: {until, measure: own}}) => own === measure && until?.to != null && until.to >= first && until.to <= last);
  const at = ({until, value}: ReadTally): readonly [number, number] => [scale.x(until!.to! + 0.5), y(point(value))];
  const labels = labelsOf(inView, at, steps);
  const shown = new Set(inView.map((d) => d.tally));
  return {
    shapes: inView.map((d) => ({is: "plotted", labels: labels.get(d) ?? [], x: at(d.tally)[0], stated: statedOn(d.tally.value, y, -1)})),
    items: inView.map((d): Item => {
      const [x, middle] = at(d.tally);
      return {key: d.tally.id, x, y: middle, width: 14, height: 14, text: tellTotal(d, locale), count: 0, rows: () => d.listed?.rows ?? [], guide: {x0: x, x1: x, y0: box.y0, y1: box.y1}};
    }),
    hairlines: inView.flatMap(({tally, before}): Hairline[] =>
      (before && shown.has(before.tally) ? [{is: "series", points: [at(before.tally), at(tally)]}] : []))
  };
}

/** The latest are named first; of what a line leads on from, or where there is too little room, the number alone; and nothing on the steps. */
function labelsOf(inView: readonly Total[], at: (tally: ReadTally) => readonly [number, number], {scene: {summary: {layers}, frame: {locale}}, plot, y}: Steps): Map<Total, Label[]> {
  const {x0: start, way} = plot;
  const led = new Set(inView.map((d) => d.before?.tally));
  const taken: Edges4[] = inView.map(({tally}) => {
    const [x, middle] = at(tally);
    return {x0: x - 8, x1: x + 8, y0: middle - 6, y1: middle + 6};
  });
  const labels = new Map<Total, Label[]>();
  for (const d of [...inView].reverse()) {
    const [x, middle] = at(d.tally);
    const number = numberOf(d.tally.value, locale);
    const foot = y(valueAt(layers[0]!.days, d.tally.until!.to!));
    const full = `${locale.nameOf(d.tally.source, true)} ${number}`;
    for (const [text, down] of [...(led.has(d.tally) ? [] : [[full, 0], [full, 12]] as const), [number, 0], [number, 12]] as const) {
      const width = textWidth(text, SMALL);
      const near = x - way * 9;
      const box = {x0: Math.min(near, near - way * width), x1: Math.max(near, near - way * width), y0: middle + down - 9, y1: middle + down + 3};
      const clear = width <= Math.min(MOST_LABEL, Math.abs(near - start)) && box.y1 < foot && taken.every((o) => box.x1 <= o.x0 || box.x0 >= o.x1 || box.y1 <= o.y0 || box.y0 >= o.y1);
      if (!clear) continue;
      taken.push(box);
      labels.set(d, [{x: near, y: middle + down + 1, text, look: "quiet", anchor: "end"}]);
      break;
    }
  }
  return labels;
}
