import {point} from "../model/quantity.js";
import type {Day, Row} from "../model/reading.js";
import type {Standing} from "../model/count.js";
import {inTime, type TimelineSummary} from "../summary/timeline.js";
import {binEnd, binStart, binUnit, type BinUnit} from "./bins.js";
import type {Frame} from "./layout.js";
import {textWidth} from "./text-width.js";
import type {Plot} from "./timeline-events.js";
import {UNDATED, type Drawn} from "./timeline-items.js";
import {largest, roomFor, type Filled, type Strip} from "./timeline-marks.js";
import {colourOf, laneName} from "./timeline-words.js";

/** Attacks of some days of one lane; of a row, the last day that it can have happened on. */
export interface Bin {
  from: Day;
  to: Day;
  standings: readonly Standing[];
  attacks: number;
  several: number;
  attacked: number;
}

const LEAST_WIDTH = 4;
const PADDING = 16;
const FONT = 11;
const MOST_BAR = 40;

/** Bars in place of marks, by day, week or month, in all lanes alike and on one scale. */
export function layoutBins(summary: TimelineSummary, strips: readonly Strip[], plot: Plot, frame: Frame, top: number): Filled {
  const height = roomFor(strips.length, frame.width) / strips.length;
  const {scale} = plot;
  const unit = scale ? binUnit(scale.bandwidth, LEAST_WIDTH) : "day";
  const binned = strips.map((strip) => (strip.kind === "dated" && scale ? binsOf(strip.marks, unit, scale.extent) : [wholeOf(strip.marks)]));
  const most = largest(binned.flat().map((d) => d.attacks)) || 1;
  const drawn: Drawn[] = [];
  const baselines = strips.map((_, i) => top + (i + 1) * height);
  strips.forEach((strip, i) => {
    const name = strip.kind === "dated" ? laneName(strip.lane, frame.locale) : strip.name;
    for (const bin of binned[i]!) drawn.push(drawnOf(bin, strip, name, baselines[i]!, (height - PADDING) / most, summary, plot, frame));
  });
  return {drawn, baselines, bottom: top + strips.length * height, joins: []};
}

function drawnOf(bin: Bin, strip: Strip, name: string, base: number, unit: number, summary: TimelineSummary, plot: Plot, frame: Frame): Drawn {
  const {locale} = frame;
  const dated = strip.kind === "dated" && plot.scale !== null;
  const [left, right] = dated ? barOf(bin, plot) : [Math.min(plot.x0, plot.x1), Math.min(plot.x0, plot.x1) + MOST_BAR];
  const x = dated || plot.x1 > plot.x0 ? left : plot.x0 - MOST_BAR;
  const width = Math.max(1, right - left);
  const heights = [bin.attacks, bin.several, bin.attacked].map((d) => d * unit) as [number, number, number];
  const count = locale.number(bin.attacks);
  const counted = locale.counted(bin.attacks, bin.standings.length);
  const {attacks: tall} = bin;
  let rows: readonly Row[] | null = null;
  return {
    order: dated ? bin.to : UNDATED,
    item: {
      key: `${strip.key} ${String(bin.from)}`,
      x: x + width / 2,
      y: base - heights[0] / 2,
      width,
      height: Math.max(1, heights[0]),
      text: dated ? locale.timeline.bin({lane: name, from: bin.from, to: bin.to, counted}) : `${name}: ${counted}.`,
      count: tall,
      rows: () => (rows ??= bin.standings.map((d) => d.row)),
      ...(dated && {opens: [bin.from, bin.to] as const})
    },
    shape: {
      is: "bin",
      x,
      y: base,
      width,
      heights,
      colour: bin.standings[0] ? colourOf(bin.standings[0], summary) : null,
      label: textWidth(count, FONT) * 0.9 <= width ? count : null
    }
  };
}

/** A bar in its days, with a hair of room to the next. */
function barOf({from, to}: Bin, {scale, x0, x1}: Plot): [number, number] {
  const a = scale!.band(from);
  const b = scale!.band(to);
  const left = Math.max(Math.min(x0, x1), Math.min(a[0], b[0]));
  const right = Math.min(Math.max(x0, x1), Math.max(a[1], b[1]));
  return [left, Math.max(left + 1, right - Math.min(1, (right - left) / 4))];
}

/** Bins of the days in view; `standings` come by last possible day. */
export function binsOf(standings: readonly Standing[], unit: BinUnit, [first, last]: readonly [Day, Day]): Bin[] {
  const bins: (Bin & {standings: Standing[]})[] = [];
  for (const d of standings) {
    const day = d.row.to ?? d.row.from ?? 0;
    if (day < first || day > last) continue;
    let bin = bins.at(-1);
    if (!bin || day > bin.to) bins.push((bin = {from: binStart(day, unit), to: binEnd(day, unit), standings: [], attacks: 0, several: 0, attacked: 0}));
    add(bin, d);
  }
  return bins;
}

/** One bin of all, as of the undated. */
export function wholeOf(standings: readonly Standing[]): Bin {
  const bin = {from: 0, to: 0, standings: [] as Standing[], attacks: 0, several: 0, attacked: 0};
  for (const d of [...standings].sort(inTime)) add(bin, d);
  return bin;
}

function add(bin: Bin & {standings: Standing[]}, d: Standing): void {
  const attacks = d.counts ? point(d.attacks) : 0;
  bin.standings.push(d);
  bin.attacks += attacks;
  if (d.drawn === "several" || d.drawn === "attacked") bin.several += attacks;
  if (d.drawn === "attacked") bin.attacked += attacks;
}
