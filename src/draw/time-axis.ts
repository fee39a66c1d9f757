import {hatchPath} from "../layout/hatch.js";
import type {Edges4} from "../layout/layout.js";
import {at, px} from "../layout/round.js";
import type {TimeAxis} from "../layout/time-axis.js";
import {BASE, down, line, small, stacked} from "./parts.js";
import type {Pen} from "./pen.js";

const HATCH = 7;

/** Hatching is for what is not covered, in whatever figure. */
export function drawHatch<N>(pen: Pen<N>, {x0, y0, x1, y1}: Edges4): N {
  return line(pen, "hatch", hatchPath(px(x0), px(y0), px(x1), px(y1), HATCH), {"stroke-opacity": 0.13, fill: "none"});
}

/** What stands behind a plot in time: hatching, and folds with their words. */
export function drawGround<N>({folds, hatched, box}: Pick<TimeAxis, "folds" | "hatched"> & {box: Edges4 | null}, pen: Pen<N>): N[] {
  if (!box) return [];
  const {y0, y1} = box;
  const hatch = (x0: number, x1: number, top = y0, bottom = y1): N => drawHatch(pen, {x0, y0: top, x1, y1: bottom});
  return [
    ...hatched.map(([x0, x1]) => hatch(x0, x1)),
    ...folds.map(({x0, x1, lines, hatched: outside}) => {
      const middle = (y0 + y1) / 2;
      const half = lines.length * 7 + 6;
      return pen.svg("g", {class: "ic-fold"}, [
        line(pen, "folded", down(x0, y0, y1) + down(x1, y0, y1), {"stroke-opacity": 0.35, "stroke-dasharray": "2 3"}),
        ...(outside ? [hatch(x0, x1, y0, Math.max(y0, middle - half)), hatch(x0, x1, Math.min(y1, middle + half), y1)] : []),
        ...stacked(lines, middle + BASE, 14, (y, words) => small(pen, "quiet", (x0 + x1) / 2, y, words, "middle"))
      ]);
    })
  ];
}

/** The days below a plot. */
export function drawTicks<N>({ticks, box}: Pick<TimeAxis, "ticks"> & {box: Edges4 | null}, pen: Pen<N>): N[] {
  if (!box || ticks.length === 0) return [];
  return [
    line(pen, "tick", ticks.map(({x}) => `M${at(x, box.y1)}v4`).join("")),
    ...ticks.flatMap(({x, day, outer}) => [day, ...(outer === null ? [] : [outer])].map((words, i) => small(pen, "quiet", x, box.y1 + 16 + i * 14, words, "middle")))
  ];
}
