import type {Box, Item} from "../layout/layout.js";
import {at, px} from "../layout/round.js";
import type {Pen} from "./pen.js";

const GAP = 3;

/** A ring about each place of an item, clear of its mark; and, where the reader is at it, its guide. */
export function drawRing<N>(pen: Pen<N>, item: Item, name: "picked" | "active"): N[] {
  const {also, guide} = item;
  return [
    ...(guide && name === "active" ? [pen.svg("path", {class: "ic-guide", d: `M${at(guide.x0, guide.y0)}L${at(guide.x1, guide.y1)}`, stroke: "currentColor", "stroke-dasharray": "2 2"})] : []),
    ...[item, ...(also ? [also] : [])].flatMap((box) => ring(pen, box, name))
  ];
}

/** The ring, upon a wider one of the ground's colour: so it stands out from a dark bar as from the page. */
function ring<N>(pen: Pen<N>, {x, y, width, height}: Box, name: "picked" | "active"): N[] {
  const gap = name === "active" ? GAP + 2 : GAP;
  const w = width + 2 * gap;
  const h = height + 2 * gap;
  const shape = {
    x: px(x - w / 2),
    y: px(y - h / 2),
    width: px(w),
    height: px(h),
    rx: px(Math.min(w, h, 24) / 2),
    fill: "none"
  };
  return [
    pen.svg("rect", {class: "ic-halo", ...shape, stroke: "Canvas", "stroke-width": 6}),
    pen.svg("rect", {class: `ic-ring ic-${name}`, ...shape, stroke: "currentColor", "stroke-width": 2})
  ];
}
