import type {Entry, Placed} from "../../layout/disagreement/page.js";
import type {PositionsShapes} from "../../layout/disagreement/positions.js";
import type {NumberScale} from "../../layout/number-scale.js";
import {at, px} from "../../layout/round.js";
import {inColour} from "../palette.js";
import {across, line, small} from "../parts.js";
import type {Drawing, Pen} from "../pen.js";
import {runs} from "../runs.js";

/** Draws words as words; what stands behind them are headings and, at the side of each block, its country's colour. */
export function drawPositions<N>({entries, headings, bars}: PositionsShapes, pen: Pen<N>): Drawing<N> {
  return {
    back: [
      ...bars.map(({x, y0, y1, colour}) => pen.svg("rect", {...inColour(colour), x: px(x - 1.5), y: px(y0), width: 3, height: px(y1 - y0)})),
      ...headings.map((d) => placed(d, pen))
    ],
    marks: entries.map((d) => drawEntry(d, pen)),
    front: []
  };
}

export function drawEntry<N>({words, scale}: Entry, pen: Pen<N>): N {
  return pen.svg("g", {}, [...words.map((d) => placed(d, pen)), ...(scale ? drawNumbers(scale, pen) : [])]);
}

export const placed = <N>({x, y, runs: line, anchor}: Placed, pen: Pen<N>): N => runs(pen, "words", x, y, line, {"text-anchor": anchor === "end" && anchor});

/** A point for a number, a bar for a range, an arrow for what has no upper bound. */
export function drawNumbers<N>({axis, numbers, common, labels}: NumberScale, pen: Pen<N>): N[] {
  const {x0, x1, y0, y1, is} = common;
  const box = {x: px(Math.min(x0, x1) - (x0 === x1 ? 3 : 0)), y: px(y0), width: px(Math.max(6, Math.abs(x1 - x0))), height: px(y1 - y0)};
  const bars = numbers.map((d) => barPath(d, axis.x1 < axis.x0 ? -4 : 4)).join("");
  return [
    pen.svg("rect", is === "gap" ? {...box, fill: "none", stroke: "currentColor", "stroke-opacity": 0.5} : {class: "ic-ink", ...box, fill: "currentColor", "fill-opacity": 0.25, stroke: "currentColor", "stroke-opacity": 0.5}),
    line(pen, "rule", across(axis.x0, axis.x1, axis.y), {"stroke-opacity": 0.5}),
    ...(bars ? [line(pen, "numbers", bars, {fill: "none", "stroke-width": 2})] : []),
    ...numbers.flatMap(({best, y}) => (best === null ? [] : [pen.svg("circle", {...inColour(null), cx: px(best), cy: px(y), r: 3})])),
    ...labels.map(({x, y, text}) => small(pen, "quiet", x, y, text, "middle"))
  ];
}

function barPath({x0, x1, y, open, best}: NumberScale["numbers"][number], tip: 4 | -4): string {
  if (x0 === x1) return "";
  const tick = (x: number): string => (best === null ? `M${at(x, y - 3)}v6` : "");
  return `M${at(x0, y)}H${px(x1)}${tick(x0)}${open ? `M${at(x1 - tip, y - 3)}L${at(x1, y)}L${at(x1 - tip, y + 3)}` : tick(x1)}`;
}
