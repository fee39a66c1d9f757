import type {Brushable} from "../layout/layout.js";
import type {Day} from "../model/reading.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** A day is never drawn wider than this. */
const WIDEST_DAY = 160;

/** The most that the axis can be zoomed to. */
export function mostZoom<O extends ChartOptions>({layout, zoom}: Stage<O>): number {
  return layout.axis ? Math.max(1, (WIDEST_DAY * zoom.k) / layout.axis.scale.bandwidth) : 1;
}

/** Sets the zoom, cut to the axis, and draws. False where nothing changes. */
export function setZoom<O extends ChartOptions>(stage: Stage<O>, k: number, x: number): boolean {
  const {axis} = stage.layout;
  if (!axis) return false;
  const zoom = within(axis, Math.min(mostZoom(stage), k), x);
  if (zoom.k === stage.zoom.k && zoom.x === stage.zoom.x) return false;
  stage.zoom = zoom;
  stage.redraw();
  return true;
}

/**
 * The zoom under which a new axis shows the days that an earlier one did, as far as it has them; the whole, where it has
 * none.
 *
 * @param whole the new axis, not zoomed
 */
export function keepDays(before: Brushable, whole: Brushable, most: number): {k: number; x: number} {
  const [first, last] = [Math.max(before.scale.extent[0], whole.scale.extent[0]), Math.min(before.scale.extent[1], whole.scale.extent[1]) + 1];
  const [left, right] = edges(whole);
  const [oldLeft, oldRight] = edges(before);
  const place = (x: number): number => left + ((x - oldLeft) * (right - left)) / (oldRight - oldLeft);
  const [a, b] = [whole.scale.x(first), whole.scale.x(last)];
  if (first >= last || a === b) return {k: 1, x: 0};
  const [from, to] = [place(before.scale.x(first)), place(before.scale.x(last))];
  const k = (to - from) / (b - a);
  return within(whole, Math.min(k, most), from - k * a);
}

/** Does the axis show the days of an earlier one in their places? */
export function sameDays({scale: before}: Brushable, {scale: now}: Brushable): boolean {
  return [before.extent[0], before.extent[1] + 1].every((day) => Math.abs(before.x(day) - now.x(day)) < 0.01);
}

const edges = ({x0, x1}: Brushable): [number, number] => [Math.min(x0, x1), Math.max(x0, x1)];

/** The zoom, cut so that no room is left beside the axis. */
function within(axis: Brushable, k: number, x: number): {k: number; x: number} {
  const [left, right] = edges(axis);
  return k <= 1 ? {k: 1, x: 0} : {k, x: Math.min(left - k * left, Math.max(right - k * right, x))};
}

/** Zooms by a factor about the middle, and moves by a part of the width, in time's direction. */
export function zoomBy<O extends ChartOptions>(stage: Stage<O>, factor: number, move = 0): boolean {
  const {axis} = stage.layout;
  if (!axis) return false;
  const {k, x} = stage.zoom;
  const middle = (axis.x0 + axis.x1) / 2;
  const next = Math.max(1, Math.min(mostZoom(stage), k * factor));
  return setZoom(stage, next, middle - ((middle - x) / k) * next - move * (axis.x1 - axis.x0));
}

/** Zooms so that the days fill the axis; false where they already do, as far as they may. */
export function zoomToDays<O extends ChartOptions>(stage: Stage<O>, [first, last]: readonly [Day, Day]): boolean {
  const {axis} = stage.layout;
  if (!axis) return false;
  const {k, x} = stage.zoom;
  const [a, b] = [axis.scale.x(first), axis.scale.x(last + 1)].map((d) => (d - x) / k) as [number, number];
  const next = Math.min(mostZoom(stage), (Math.abs(axis.x1 - axis.x0) / Math.abs(b - a)) * 0.9);
  return setZoom(stage, next, (axis.x0 + axis.x1) / 2 - (next * (a + b)) / 2);
}

/** The whole axis. */
export function zoomWhole<O extends ChartOptions>(stage: Stage<O>): boolean {
  return setZoom(stage, 1, 0);
}
