import {group} from "d3";
import {joined, stopped} from "../../locale/phrases.js";
import {point, stated} from "../../model/quantity.js";
import type {Interval, ReadTally} from "../../model/reading.js";
import {valueAt} from "../../summary/counter.js";
import type {Total} from "../../summary/totals.js";
import type {Hairline, Label, PlottedShape, Point, StatedShape} from "./shapes.js";
import type {Steps} from "./steps.js";
import {numberOf, sayTotal, tellTotal} from "./words.js";
import {Grid} from "../grid.js";
import type {Edges4, Item} from "../layout.js";
import {textWidth} from "../text-width.js";

const SMALL = 11;
const MOST_LABEL = 220;
/** Of more totals in view than these, those of one place share a mark, and no line joins them. */
const MOST = 400;
/** What is listed for the same is told while totals times incidents are no more than these. */
const MOST_LISTED = 2e6;
/** How wide and how high such a place is. */
const CELL = [24, 16];

/** A number as stated, on a scale whose values grow towards `way`. */
export function statedOn(value: Interval, scale: (n: number) => number, way: 1 | -1): StatedShape {
  const {low, high, best, about} = value;
  const range = !about && high !== null && low < high && (low > 0 || best !== null);
  const open = range || about ? 0 : high === null ? way : low < high ? (-way as 1 | -1) : 0;
  return {at: range && best === null ? null : scale(stated(value)), ends: range ? [scale(low), scale(high)] : null, open, about};
}

/** What one mark stands for: a total, or, of too many, those of one place in the picture, of which the last is drawn. */
interface Plotted {
  total: Total;
  more: number;
  x: number;
  y: number;
}

/** Totals on the days up to which they are stated; a line joins only what one source said of one and the same. */
export function layoutPlotted(steps: Steps): {items: Item[]; shapes: PlottedShape[]; hairlines: Hairline[]} {
  const {scene: {summary: {totals, measure, account}, look, frame: {locale}}, plot: {scale}, y, box} = steps;
  if (look.totals !== "plot" || !scale) return {items: [], shapes: [], hairlines: []};
  const [first, last] = scale.extent;
  const inView = totals.all.filter(({tally: {until, measure: own}}) => own === measure && until?.to != null && until.to >= first && until.to <= last);
  const dense = inView.length > MOST;
  const brief = dense || inView.length * account.given > MOST_LISTED;
  const at = ({until, value}: ReadTally): Point => [scale.x(until!.to! + 0.5), y(point(value))];
  const placeOf = ({tally}: Total): string => (dense ? at(tally).map((d, i) => Math.round(d / CELL[i]!)).join() : tally.id);
  const marks = Array.from(group(inView, placeOf).values(), (all): Plotted => {
    const total = all.at(-1)!;
    const [x, y] = at(total.tally);
    return {total, more: all.length - 1, x, y};
  });
  const shown = new Set(inView.map((d) => d.tally));
  const led = new Set(dense ? shown : inView.map((d) => d.before?.tally));
  const labels = labelsOf(marks, led, steps);
  return {
    shapes: marks.map((d) => ({is: "plotted", labels: labels.get(d) ?? [], x: d.x, stated: statedOn(d.total.tally.value, y, -1)})),
    items: marks.map(({total, more, x, y: middle}): Item => ({
      key: total.tally.id, x, y: middle, width: 14, height: 14,
      text: joined([brief ? sayTotal(total.tally, locale) : tellTotal(total, locale), more > 0 && stopped(locale.ui.more(more))]),
      count: 0, rows: () => (brief ? [] : total.listed?.rows ?? []), guide: {x0: x, x1: x, y0: box.y0, y1: box.y1}
    })),
    hairlines: dense ? [] : inView.flatMap(({tally, before}): Hairline[] =>
      (before && shown.has(before.tally) ? [{is: "series", points: [at(before.tally), at(tally)]}] : []))
  };
}

/** The latest are named first; of what a line leads on from, or where there is too little room, the number alone; and nothing on the steps. */
function labelsOf(marks: readonly Plotted[], led: ReadonlySet<ReadTally | undefined>, {scene: {summary: {layers}, frame: {locale}}, plot, y}: Steps): Map<Plotted, Label[]> {
  const {x0: start, way} = plot;
  const taken = new Grid<Edges4>();
  taken.add(...marks.map(({x, y}) => ({x0: x - 8, x1: x + 8, y0: y - 6, y1: y + 6})));
  const labels = new Map<Plotted, Label[]>();
  for (const d of [...marks].reverse()) {
    const {total: {tally}, more, x, y: middle} = d;
    const number = more > 0 ? `×${locale.number(more + 1)}` : numberOf(tally.value, locale);
    const foot = y(valueAt(layers[0]!.days, tally.until!.to!));
    const full = `${locale.nameOf(tally.source, true)} ${number}`;
    for (const [text, down] of [...(led.has(tally) || more > 0 ? [] : [[full, 0], [full, 12]] as const), [number, 0], [number, 12]] as const) {
      const width = textWidth(text, SMALL);
      const near = x - way * 9;
      const box = {x0: Math.min(near, near - way * width), x1: Math.max(near, near - way * width), y0: middle + down - 9, y1: middle + down + 3};
      if (width > Math.min(MOST_LABEL, Math.abs(near - start)) || box.y1 >= foot || taken.meets(box)) continue;
      taken.add(box);
      labels.set(d, [{x: near, y: middle + down + 1, text, look: "quiet", anchor: "end"}]);
      break;
    }
  }
  return labels;
}
