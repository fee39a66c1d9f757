import {max} from "d3";
import type {Standing} from "../../model/count.js";
import type {Day, Row} from "../../model/reading.js";
import {attacksIn, inTime, lastDay} from "../../summary/standings.js";
import type {Lane} from "../../summary/timeline.js";
import {binEnd, binStart, binUnit, type BinUnit} from "../bins.js";
import type {Days, Edges} from "../days.js";
import type {Told} from "../layout.js";
import {textWidth} from "../text-width.js";
import type {Plot} from "../time-axis.js";
import {roomFor, type Filled} from "./marks.js";
import {UNDATED, type Drawn, type Scene} from "./scene.js";
import {colourOf} from "./words.js";
import type {Locale} from "../../locale/locale.js";

/** Attacks of some days of one lane; of a row, the last day that it can have happened on. */
export interface Bin {
  /** `null`: the undated. */
  days: Days | null;
  standings: Standing[];
  /** How many attacks, of them told by several origins or the attacked side, of them by the attacked side. */
  parts: [all: number, several: number, attacked: number];
}

const LEAST_WIDTH = 4;
const PADDING = 16;
const FONT = 11;
/** The width of the bar of what has no place in time. */
const MOST_BAR = 40;

/** Bars in place of marks, by day, week or month, in all lanes alike and on one scale. */
export function layoutBins(strips: readonly Lane[], scene: Scene, top: number): Filled {
  const {plot: {scale}, frame: {width}} = scene;
  const height = roomFor(strips.length, width) / strips.length;
  const unit = scale ? binUnit(scale.bandwidth, LEAST_WIDTH) : "day";
  const binned = strips.map(({kind, marks}) => (kind === "dated" && scale ? binsOf(marks, unit, scale.extent) : [wholeOf(marks)]));
  const most = max(binned.flat(), (d) => d.parts[0]) || 1;
  const baselines = strips.map((_, i) => top + (i + 1) * height);
  const drawn = strips.flatMap((strip, i) => binned[i]!.map((bin) => drawnOf(bin, strip, baselines[i]!, (height - PADDING) / most, scene)));
  return {drawn, baselines, bottom: top + strips.length * height, joins: []};
}

/** @param unit how high an attack is */
function drawnOf(bin: Bin, strip: Lane, base: number, unit: number, {summary, plot, frame: {locale}}: Scene): Drawn {
  const [x, right] = barOf(bin, plot);
  const width = Math.max(1, right - x);
  const heights = bin.parts.map((d) => d * unit) as Bin["parts"];
  const count = locale.number(bin.parts[0]);
  return {
    order: bin.days ? bin.days[1] : UNDATED,
    item: {
      key: `${strip.key} ${bin.days?.[0] ?? 0}`,
      x: x + width / 2,
      y: base - heights[0] / 2,
      width,
      height: Math.max(1, heights[0]),
      ...tellBin(bin, strip.name(locale), locale),
      ...(bin.days && {opens: bin.days})
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

/** What a bin is to a reader. */
export function tellBin({days, standings, parts: [attacks]}: Bin, name: string, locale: Locale): Told {
  const counted = locale.counted(attacks, standings.length);
  let rows: readonly Row[] | null = null;
  return {
    text: days ? locale.timeline.bin({lane: name, from: days[0], to: days[1], counted}) : `${locale.labelled(name, counted)}.`,
    count: attacks,
    rows: () => (rows ??= standings.map((d) => d.row))
  };
}

/** A bar in its days, with a hair of room to the next; of what is undated, where reading begins. */
function barOf({days}: Bin, {left, right, way, scale}: Plot): Edges {
  if (!days || !scale) return way > 0 ? [left, left + MOST_BAR] : [right - MOST_BAR, right];
  const [a, b] = scale.band(...days);
  const x0 = Math.max(left, a);
  const x1 = Math.min(right, b);
  return [x0, Math.max(x0 + 1, x1 - Math.min(1, (x1 - x0) / 4))];
}

/** Bins of the days in view; `standings` come by last possible day. */
export function binsOf(standings: readonly Standing[], unit: BinUnit, [first, last]: Days): Bin[] {
  const bins: Bin[] = [];
  let end: Day = -Infinity;
  for (const d of standings) {
    const day = lastDay(d);
    if (day < first || day > last) continue;
    if (day > end) bins.push(emptyBin([binStart(day, unit), (end = binEnd(day, unit))]));
    add(bins.at(-1)!, d);
  }
  return bins;
}

/** One bin of all, as of the undated. */
export function wholeOf(standings: readonly Standing[]): Bin {
  const bin = emptyBin(null);
  for (const d of inTime(standings)) add(bin, d);
  return bin;
}

function emptyBin(days: Bin["days"]): Bin {
  return {days, standings: [], parts: [0, 0, 0]};
}

function add({standings, parts}: Bin, d: Standing): void {
  standings.push(d);
  const depth = d.drawn === "attacked" ? 3 : d.drawn === "several" ? 2 : 1;
  for (let i = 0; i < depth; i++) parts[i]! += attacksIn(d);
}
