import type {RangesShapes} from "../../layout/disagreement/ranges.js";
import type {RangeEntry, RangeGround} from "../../layout/disagreement/range-page.js";
import type {RangeMark} from "../../layout/disagreement/range-scale.js";
import {at, px} from "../../layout/round.js";
import {placed} from "./positions.js";
import {glyphPath} from "../glyphs.js";
import {inColour} from "../palette.js";
import {across, BASE, down, line, small} from "../parts.js";
import type {Drawing, Pen} from "../pen.js";

/** Draws the ranges: words and numbers of each row; behind them the scale, and what all of a group can mean. */
export function drawRanges<N>({entries, headings, grounds, rtl}: RangesShapes, pen: Pen<N>): Drawing<N> {
  return {
    back: [...grounds.flatMap((d) => drawGround(d, pen)), ...headings.map((d) => placed(d, pen))],
    marks: entries.map((d) => drawRow(d, rtl ? -1 : 1, pen)),
    front: []
  };
}

function drawGround<N>({axis, ticks, common}: RangeGround, pen: Pen<N>): N[] {
  return [
    ...(common ? [...common.bands.map((band) => drawCommon(common, band, pen)), common.label && small(pen, "quiet", common.label.x, common.bands[0]![0] - 5, common.label.text, "middle")].filter((d) => d !== null) : []),
    line(pen, "rule", across(axis.x0, axis.x1, axis.y) + ticks.map((d) => `M${at(d.x, axis.y)}v4`).join(""), {fill: "none", "stroke-opacity": 0.5}),
    ...ticks.map(({x, text: words}) => small(pen, "quiet", x, axis.y + 15, words, "middle"))
  ];
}

/** Shaded: all can mean this. Edged: none of them means what lies between. */
function drawCommon<N>({x0, x1, is}: NonNullable<RangeGround["common"]>, [y0, y1]: readonly [number, number], pen: Pen<N>): N {
  const [a, b] = [Math.min(x0, x1), Math.max(x0, x1)];
  if (is === "gap") return line(pen, "gap", across(a, b, y0) + down(a, y0, y1) + down(b, y0, y1), {fill: "none", "stroke-opacity": 0.5, "stroke-dasharray": "1 3"});
  const wide = Math.max(10, b - a);
  return pen.svg("rect", {class: "ic-ink", x: px((a + b - wide) / 2), y: px(y0), width: px(wide), height: px(y1 - y0), fill: "currentColor", "fill-opacity": 0.15, stroke: "currentColor", "stroke-opacity": 0.5});
}

function drawRow<N>({words, plot}: RangeEntry, way: 1 | -1, pen: Pen<N>): N {
  const texts = words.map((d) => placed(d, pen));
  if (!plot) return pen.svg("g", {}, texts);
  const {y, now, past, unknown} = plot;
  return pen.svg("g", {}, [
    ...texts,
    ...past.map((d) => line(pen, "earlier", earlierPath(d, y), {fill: "none"})),
    ...now.flatMap((d) => drawNumber(d, y, way, pen)),
    unknown === null ? null : pen.svg("path", {...inColour(null), "fill-rule": "evenodd", d: glyphPath("unknown", unknown, y, 7)})
  ]);
}

/** A small ring above the line, from which an arrow goes on to what is said now. */
function earlierPath({from, to}: {from: number; to: number | null}, y: number): string {
  const height = y - 11;
  const ring = `M${at(from - 3, height)}a3,3 0 1,0 6,0a3,3 0 1,0 -6,0`;
  if (to === null) return ring;
  const start = from + 3 * Math.sign(to - from);
  return `${ring}M${at(start, height)}H${px(to)}V${px(y - 6)}M${at(to - 3, y - 9)}l3,3l3,-3`;
}

function drawNumber<N>({x0, x1, open, about, point, zero}: RangeMark, y: number, way: 1 | -1, pen: Pen<N>): (N | null)[] {
  const tip = open === "high" ? x1 : x0;
  const turn = (open === "high" ? way : -way) * 5;
  const bar = across(x0, x1, y);
  const ends = [open === "low" ? "" : down(x0, y - 5, y + 5), open === "high" ? "" : down(x1, y - 5, y + 5), open && `M${at(tip - turn, y - 4)}L${at(tip, y)}L${at(tip - turn, y + 4)}`];
  return [
    x0 === x1 ? null : line(pen, "bar", bar, {fill: "none", "stroke-width": 2, "stroke-dasharray": about && "4 3"}),
    x0 === x1 ? null : line(pen, "ends", ends.join(""), {fill: "none", "stroke-width": 2}),
    point === null ? null : pen.svg("circle", {...inColour(null), cx: px(point), cy: px(y), r: 4.5}),
    zero ? pen.svg("path", {...inColour(null), "fill-rule": "evenodd", d: glyphPath("zero", x0, y, 9)}) : null,
    zero ? small(pen, "number", x0, y + BASE, zero, "middle") : null
  ];
}
