import type {Item} from "../layout/layout.js";
import {px} from "../layout/round.js";
import type {Pen} from "./pen.js";

const GAP = 3;

/** A ring about an item, clear of its mark. */
export function drawRing<N>(pen: Pen<N>, {x, y, width, height}: Item, name: "picked" | "active"): N {
  const gap = name === "active" ? GAP + 2 : GAP;
  const w = width + 2 * gap;
  const h = height + 2 * gap;
  return pen.svg("rect", {
    class: `ic-ring ic-${name}`,
    x: px(x - w / 2),
    y: px(y - h / 2),
    width: px(w),
    height: px(h),
    rx: px(Math.min(w, h) / 2),
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2
  });
}
