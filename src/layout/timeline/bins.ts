import {max} from "d3";
import type {Row} from "../../model/reading.js";
import {binsOf, wholeOf, type Bin} from "../../summary/bins.js";
import {binUnit} from "../../summary/calendar.js";
import type {Lane} from "../../summary/timeline.js";
import type {Edges} from "../days.js";
import {awayFrom, type Told} from "../layout.js";
import {textWidth} from "../text-width.js";
import type {Plot} from "../time-axis.js";
import {roomFor, type Filled} from "./marks.js";
import {UNDATED, type Drawn, type Scene} from "./scene.js";
import {colourOf} from "./words.js";
import type {Locale} from "../../locale/locale.js";

const LEAST_WIDTH = 4;
const PADDING = 16;
const FONT = 11;
/** The least width of the bar of what has no place in time. Where it is more than any other it is no higher: its area is to theirs as its number. */
const BAR = 40;
const LENGTHS = {day: 1, week: 7, month: 30};

/** Bars in place of marks, by day, week or month, in all lanes alike and on one scale. */
export function layoutBins(strips: readonly Lane[], scene: Scene, top: number): Filled {
  const {summary, plot: {scale}, frame: {width}} = scene;
  const height = roomFor(strips.length, width) / strips.length;
  const unit = scale ? binUnit(scale.bandwidth, LEAST_WIDTH) : "day";
  const binned = strips.map((strip) => (strip.kind === "dated" && scale ? binsOf(strip, unit, summary.unit, scale.extent) : [wholeOf(strip)]));
  const bins = binned.flat();
  const most = max(bins, (d) => (d.days ? d.parts[0] : 0)) || max(bins, (d) => d.parts[0]) || 1;
  const baselines = strips.map((_, i) => top + (i + 1) * height);
  const drawn = strips.flatMap((strip, i) => binned[i]!.map((bin) => drawnOf(bin, strip, baselines[i]!, {most, height: height - PADDING, width: (scale?.bandwidth ?? BAR) * LENGTHS[unit]}, scene)));
  return {drawn, baselines, bottom: top + strips.length * height, joins: []};
}

/** @param full how many attacks the highest bar stands for, how high and how wide it is */
function drawnOf(bin: Bin, strip: Lane, base: number, full: {most: number; height: number; width: number}, {summary, plot, frame: {locale}}: Scene): Drawn {
  const wide = Math.max(1, bin.parts[0] / full.most);
  const unit = full.height / full.most / wide;
  const [x, right] = barOf(bin, wide > 1 ? wide * full.width : BAR, plot);
  const width = Math.max(1, right - x);
  const heights = bin.parts.map((d) => d * unit) as unknown as Bin["parts"];
  const count = locale.number(bin.parts[0]);
  return {
    order: bin.days ? bin.days[1] : UNDATED,
    item: {
      key: `${strip.key} ${bin.days?.[0] ?? 0}`,
      x: x + width / 2,
      y: base - heights[0] / 2,
      width,
      height: Math.max(1, heights[0]),
      ...tellBin(bin, strip, locale),
      ...(bin.days && {opens: bin.days})
    },
    shape: {
      is: "bin",
      x,
      y: base,
      width,
      heights,
      colour: colourOf(strip, summary),
      label: textWidth(count, FONT) * 0.9 <= width ? count : null
    }
  };
}

/** What a bin is to a reader. */
export function tellBin({days, incidents, standings, parts: [attacks]}: Bin, {key, name}: Pick<Lane, "key" | "name">, locale: Locale): Told {
  const counted = locale.counted(attacks, incidents);
  const lane = name(locale);
  let rows: readonly Row[] | null = null;
  return {
    text: days ? locale.timeline.bin({lane, from: days[0], to: days[1], counted}) : `${locale.labelled(lane, counted)}.`,
    count: attacks,
    rows: () => (rows ??= standings.map((d) => d.row)),
    ...awayFrom(standings, {incidents, key, days})
  };
}

/** A bar in its days, with a hair of room to the next; of what is undated, where reading begins, as wide as is told. */
function barOf({days}: Bin, wide: number, {left, right, way, scale}: Plot): Edges {
  const width = Math.min(right - left, Math.max(BAR, wide));
  if (!days || !scale) return way > 0 ? [left, left + width] : [right - width, right];
  const [a, b] = scale.band(...days);
  const x0 = Math.max(left, a);
  const x1 = Math.min(right, b);
  return [x0, Math.max(x0 + 1, x1 - Math.min(1, (x1 - x0) / 4))];
}
