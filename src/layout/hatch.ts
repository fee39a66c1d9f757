import {range} from "d3";
import {px} from "./round.js";

/**
 * The `d` of one path of rising 45° lines, `gap` px apart along x, cut to the rectangle.
 * The lines of neighbouring rectangles meet. Empty where there is nothing to hatch.
 */
export function hatchPath(x0: number, y0: number, x1: number, y1: number, gap: number): string {
  const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  if (!(gap > 0)) return "";
  return range(Math.ceil((left + top) / gap), (right + bottom) / gap)
    .map((i) => {
      const from = Math.max(left, i * gap - bottom); // along the line, x + y stays the same
      const long = px(Math.min(right, i * gap - top) - from);
      return long > 0 ? `M${px(from)},${px(i * gap - from)}l${long},${-long}` : "";
    })
    .join("");
}
