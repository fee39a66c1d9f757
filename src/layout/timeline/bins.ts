import {max, sum} from "d3";
import type {Row} from "../../model/reading.js";
import {binsOf, wholeOf, type Bin} from "../../summary/bins.js";
import {inTime} from "../../summary/standings.js";
import {binUnit, type BinUnit} from "../../summary/calendar.js";
import type {Lane, TimelineSummary} from "../../summary/timeline.js";
import type {Edges} from "../days.js";
import {awayFrom, type Told} from "../layout.js";
import {textWidth} from "../text-width.js";
import {EDGE, type Plot} from "../time-axis.js";
import {roomFor, type Filled} from "./marks.js";
import {UNDATED, type Drawn, type Scene} from "./scene.js";
import {colourOf} from "./words.js";
import type {BinShape} from "./shapes.js";
import {stacked} from "./stack.js";
import type {Locale} from "../../locale/locale.js";

const LEAST_WIDTH = 4;
const PADDING = 16;
const FONT = 11;
/** The width of the bar of what has no place in time, where there is no bin in time. */
const BAR = 40;
const LENGTHS = {day: 1, week: 7, month: 30};

/** Bars in place of marks, by day, week or month, in all lanes alike and on one scale. */
export function layoutBins(strips: readonly Lane[], scene: Scene, top: number): Filled {
  const {summary, plot, plot: {scale}, frame: {width}} = scene;
  const height = roomFor(strips.length, width) / strips.length;
  const unit = unitOf(summary, scale ? binUnit(scale.bandwidth, LEAST_WIDTH) : "day");
  const binned = strips.map((strip) => (strip.kind === "dated" && scale ? binsOf(strip, unit, scale.extent) : [wholeOf(strip)]));
  const bins = binned.flat();
  const {brackets, flags, account} = summary;
  /** None stands in two lanes. */
  const once = sum(strips, (d) => d.incidents) + brackets.length + flags.length <= account.shown;
  const most = max(bins, (d) => (d.days ? d.parts[0] : 0)) || max(bins, (d) => d.parts[0]) || 1;
  const stack = stacked(strips.map(({kind}) => ({height, inTime: kind === "dated"})), plot, top);
  const full = {most, once, height: height - PADDING, width: scale ? scale.bandwidth * LENGTHS[unit] : BAR};
  const drawn = strips.flatMap((strip, i) => labelled(binned[i]!.map((bin) => drawnOf(bin, strip, stack.lanes[i]!.baseline, full, scene)), scene));
  return {drawn, stack, joins: [], bins: unit};
}

interface DrawnBin extends Drawn {
  shape: BinShape;
}

/** @param full how many attacks the highest bar stands for, how high and how wide it is; of what has no place in time, the bar is wider, where it would be higher */
function drawnOf(bin: Bin, strip: Lane, base: number, full: {most: number; once: boolean; height: number; width: number}, {summary, plot, frame: {locale}}: Scene): DrawnBin {
  const wide = bin.days ? 1 : Math.max(1, bin.parts[0] / full.most);
  const unit = full.height / full.most / wide;
  const [x, right] = barOf(bin, wide * full.width, plot);
  const width = Math.max(1, right - x);
  const heights = bin.parts.map((d) => d * unit) as unknown as Bin["parts"];
  return {
    order: bin.days ? bin.days[1] : UNDATED,
    item: {
      key: `${strip.key} ${bin.days?.[0] ?? 0}`,
      x: x + width / 2,
      y: base - heights[0] / 2,
      width,
      height: Math.max(1, heights[0]),
      ...tellBin(bin, strip, locale),
      ...(full.once && {own: bin.incidents - bin.away}),
      ...(bin.days && {opens: bin.days})
    },
    shape: {is: "bin", x, y: base, width, heights, colour: colourOf(strip, summary), label: null}
  };
}

/**
 * Numbers above bars, the highest bars first: on no other number, and on no higher bar. One that is wider than its bar
 * stands only where the bars beside it are lower.
 */
function labelled(drawn: DrawnBin[], {plot: {left, right}, frame: {locale}}: Scene): DrawnBin[] {
  const heightAt = (i: number): number => drawn[i]?.shape.heights[0] ?? 0;
  const taken: {from: number; to: number; height: number}[] = [];
  for (const i of [...drawn.keys()].sort((a, b) => heightAt(b) - heightAt(a))) {
    const {item: {x: middle, count, opens}, shape, shape: {width, heights: [height]}} = drawn[i]!;
    if (!opens) continue; // the lane has that number
    const text = locale.number(count);
    const room = textWidth(text, FONT) * 0.9;
    const x = Math.max(left - EDGE + room / 2, Math.min(right + EDGE - room / 2, middle));
    const [from, to] = [x - room / 2, x + room / 2];
    const isFree = (room <= width || height > Math.max(heightAt(i - 1), heightAt(i + 1)))
      && isLow(drawn, i, -1, from, to) && isLow(drawn, i, 1, from, to)
      && taken.every((d) => to + 2 < d.from || from - 2 > d.to || Math.abs(d.height - height) > FONT);
    if (!isFree) continue;
    taken.push({from, to, height});
    shape.label = {x, text};
  }
  return drawn;
}

/** Is no bar higher than this one, of those on its one side that reach in between? They stand in time's order. */
function isLow(drawn: readonly DrawnBin[], i: number, step: 1 | -1, from: number, to: number): boolean {
  const [height] = drawn[i]!.shape.heights;
  for (let j = i + step; drawn[j]; j += step) {
    const {x, width, heights: [other]} = drawn[j]!.shape;
    if (x >= to || x + width <= from) return true;
    if (other > height) return false;
  }
  return true;
}

/** What bars count: bins that were made elsewhere are not taken apart. */
export const unitOf = ({unit}: Pick<TimelineSummary, "unit">, wanted: BinUnit): BinUnit => (unit === "day" ? wanted : unit);

/** What a bin is to a reader. */
export function tellBin(bin: Bin, {key, name}: Pick<Lane, "key" | "name">, locale: Locale): Told {
  const {days, incidents, away, parts: [attacks]} = bin;
  const counted = locale.counted(attacks, incidents);
  const lane = name(locale);
  let rows: readonly Row[] | null = null;
  return {
    text: days ? locale.timeline.bin({lane, from: days[0], to: days[1], counted}) : `${locale.labelled(lane, counted)}.`,
    count: attacks,
    rows: () => (rows ??= inTime(bin.standings).map((d) => d.row)),
    ...awayFrom({incidents: away, key, days})
  };
}

/** A bar in its days, with a hair of room to the next; of what is undated, where reading begins, as wide as is told. */
function barOf({days}: Bin, wide: number, {left, right, way, scale}: Plot): Edges {
  const width = Math.min(right - left, wide);
  if (!days || !scale) return way > 0 ? [left, left + width] : [right - width, right];
  const [a, b] = scale.band(...days);
  const x0 = Math.max(left, a);
  const x1 = Math.min(right, b);
  return [x0, Math.max(x0 + 1, x1 - Math.min(1, (x1 - x0) / 4))];
}
