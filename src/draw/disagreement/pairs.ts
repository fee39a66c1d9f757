import type {PairCell, PairEntry, PairsShapes} from "../../layout/disagreement/pair-page.js";
import {hatchPath} from "../../layout/hatch.js";
import type {Edges4} from "../../layout/layout.js";
import {px} from "../../layout/round.js";
import {drawEntry, placed} from "./positions.js";
import {across, BASE, line, small} from "../parts.js";
import type {Attributes, Drawing, Pen} from "../pen.js";

/** From alike to far apart; a number can be read on all of them. */
const SHADES = [0.02, 0.1, 0.19, 0.28, 0.38];
const ink = (opacity: number): Attributes => ({class: "ic-ink", fill: "currentColor", "fill-opacity": opacity});

/** Draws squares and bars; behind them the names, the scale of the shades, and the lines on which bars stand. */
export function drawPairs<N>({entries, headings, key, bases}: PairsShapes, pen: Pen<N>): Drawing<N> {
  return {
    back: [
      ...bases.map(({x0, x1, y0}) => line(pen, "rule", across(x0, x1, y0), {"stroke-opacity": 0.5})),
      ...key.map((d) => drawCell(d, pen)),
      ...headings.map((d) => placed(d, pen))
    ],
    marks: entries.map((d) => drawPairEntry(d, pen)),
    front: []
  };
}

function drawPairEntry<N>(entry: PairEntry, pen: Pen<N>): N {
  const {cell, bar} = entry;
  if (cell) return drawCell(cell, pen);
  if (!bar) return drawEntry(entry, pen);
  return pen.svg("g", {}, [
    pen.svg("rect", {...box(bar), ...ink(0.12), stroke: "currentColor", "stroke-opacity": 0.4, "stroke-width": 0.75}),
    pen.svg("rect", {...box({...bar, y0: bar.filled}), ...ink(0.7)})
  ]);
}

function drawCell<N>({shade, text: words, ...edges}: PairCell, pen: Pen<N>): N {
  const {x0, x1, y0, y1} = edges;
  return pen.svg("g", {}, [
    pen.svg("rect", {...box(edges), ...ink(shade === null ? 0 : SHADES[shade]!), stroke: "currentColor", "stroke-opacity": shade === null ? 0.2 : 0.35}),
    shade === null ? line(pen, "few", hatchPath(px(x0), px(y0), px(x1), px(y1), 4), {fill: "none", "stroke-opacity": 0.28, "stroke-width": 0.75}) : null,
    words ? small(pen, "number", (x0 + x1) / 2, (y0 + y1) / 2 + BASE, words, "middle") : null
  ]);
}

const box = ({x0, x1, y0, y1}: Edges4): Attributes => ({x: px(x0), y: px(y0), width: px(x1 - x0), height: px(y1 - y0)});
