import type {Cell, MatrixEntry} from "../../layout/disagreement/cells.js";
import type {Heads} from "../../layout/disagreement/heads.js";
import type {MatrixShapes} from "../../layout/disagreement/matrix.js";
import {px} from "../../layout/round.js";
import {drawEntry, placed} from "./positions.js";
import {glyphPath, type Glyph} from "../glyphs.js";
import {inColour} from "../palette.js";
import {across, BASE, line, small, stacked, text} from "../parts.js";
import type {Drawing, Pen} from "../pen.js";
import {runs} from "../runs.js";

/** From the corner of a cell to the middle of what stands there. */
const CORNER = 7;
/** What is in conflict has the heavier outline. */
const outlines = {conflict: {"stroke-width": 2}, wording: {"stroke-width": 1, "stroke-opacity": 0.6}, meet: {stroke: "none"}};

/** Draws the matrix: behind the cells stand the names of their rows and columns. */
export function drawMatrix<N>({entries, headings, heads, rtl}: MatrixShapes, pen: Pen<N>): Drawing<N> {
  return {
    back: [...headings.map((d) => placed(d, pen)), ...(heads ? drawHeads(heads, rtl, pen) : [])],
    marks: entries.map((d) => drawCellOrWords(d, rtl, pen)),
    front: []
  };
}

/** A bracket over the columns of one kind, and the name of each. */
function drawHeads<N>({names, turned, y, kinds}: Heads, rtl: boolean, pen: Pen<N>): N[] {
  const way = rtl ? -1 : 1;
  return [
    ...kinds.flatMap(({x0, x1, y: foot, text: words}) => [
      small(pen, "quiet", x0, foot - 5, words),
      line(pen, "bracket", `M${px(x0)},${px(foot + 4)}v-4H${px(x1)}v4`, {fill: "none", "stroke-opacity": 0.5})
    ]),
    ...names.flatMap(({x, lines}) =>
      turned
        ? stacked(lines, x, way * 15, (at, words) => text(pen, "name", at + way * BASE, y, words, {transform: `rotate(${String(way * -90)} ${String(px(at + way * BASE))} ${String(px(y))})`}))
        : stacked(lines, y - ((lines.length - 1) * 15) / 2 - BASE, 15, (at, words) => text(pen, "name", x, at + BASE, words, {"text-anchor": "middle"}))
    )
  ];
}

function drawCellOrWords<N>(entry: MatrixEntry, rtl: boolean, pen: Pen<N>): N {
  return entry.cell ? drawCell(entry.cell, rtl, pen) : drawEntry(entry, pen);
}

function drawCell<N>({x0, x1, y0, y1, relation, lines, joined, letters}: Cell, rtl: boolean, pen: Pen<N>): N {
  const x = (x0 + x1) / 2;
  const [start, end] = rtl ? [x1 - CORNER, x0 + CORNER] : [x0 + CORNER, x1 - CORNER];
  return pen.svg("g", {}, [
    pen.svg("rect", {x: px(x0), y: px(y0), width: px(x1 - x0), height: px(y1 - y0), rx: 3, fill: "currentColor", "fill-opacity": 0.05, stroke: "currentColor", ...outlines[relation]}),
    ...lines.map((d) =>
      "rule" in d ? line(pen, "rule", across(x - 10, x + 10, y0 + d.y), {"stroke-opacity": 0.5})
      : "glyph" in d ? pen.svg("path", {...inColour(null), "fill-rule": "evenodd", d: glyphPath(d.glyph as Glyph, x, y0 + d.y, 7)})
      : runs(pen, d.small ? "words ic-small" : "words", x, y0 + d.y + BASE, [d.run], {"text-anchor": "middle", "font-size": d.small && 11})
    ),
    joined ? pen.svg("path", {...inColour(null), d: glyphPath("join", start, y0 + CORNER, 3.5)}) : null,
    letters ? small(pen, "quiet", end + (rtl ? -3 : 3), y0 + CORNER + BASE, letters, "end") : null
  ]);
}
