import {range} from "d3";
import {at, px} from "./round.js";

/**
 * The `d` of one path of rising 45° lines, `gap` px apart along x, cut to the rectangle.
 * The lines of neighbouring rectangles meet. Empty where there is nothing to hatch.
 */
export function hatchPath(left: number, top: number, right: number, bottom: number, gap: number): string {
  const sums = gap > 0 ? range(Math.ceil((left + top) / gap), (right + bottom) / gap) : [];
  return sums.map((i) => {
    const sum = i * gap; // of x and y, the same all along a line
    const from = Math.max(left, sum - bottom);
    const long = px(Math.min(right, sum - top) - from);
    return long > 0 ? `M${at(from, sum - from)}l${long},${-long}` : "";
  }).join("");
}
