import type {Brushable, Edges4, Zoom} from "../layout/layout.js";
import type {Day} from "../model/reading.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** A day is never drawn wider than this. */
const WIDEST_DAY = 160;

/** Not zoomed at all. */
export const whole: Zoom = {k: 1, x: 0, y: 0};

/** What can be zoomed: time, or a plane in both directions. */
export const zoomable = <O extends ChartOptions>({layout: {axis, plane}}: Stage<O>): Edges4 | null => axis ?? plane;

/** The most that it can be zoomed to. */
export function mostZoom<O extends ChartOptions>({layout: {axis, plane}, zoom}: Stage<O>): number {
  return axis ? Math.max(1, (WIDEST_DAY * zoom.k) / axis.scale.bandwidth) : (plane?.most ?? 1);
}

/** Sets the zoom, cut to what there is, and draws. False where nothing changes. */
export function setZoom<O extends ChartOptions>(stage: Stage<O>, wanted: Zoom): boolean {
  const area = zoomable(stage);
  if (!area) return false;
  const zoom = within(area, {...wanted, k: Math.min(mostZoom(stage), wanted.k)}, stage.layout.axis === null);
  if ((["k", "x", "y"] as const).every((d) => Math.abs(zoom[d] - stage.zoom[d]) < 1e-3)) return false; // but for what is lost in rounding
  // A legend of fewer marks is shorter: the picture would move away from under the pointer.
  const {style, offsetHeight} = stage.figure.querySelector<HTMLElement>(".ic-bar")!;
  if (stage.zoom.k === 1) style.setProperty("min-height", `${String(offsetHeight)}px`);
  stage.zoom = zoom;
  stage.redraw();
  if (zoom.k === 1) style.removeProperty("min-height");
  return true;
}

/**
 * The zoom under which a new axis shows the days that an earlier one did, as far as it has them; the whole, where it has
 * none.
 *
 * @param now the new axis, not zoomed
 */
export function keepDays(before: Brushable, now: Brushable, most: number): Zoom {
  const [first, last] = [Math.max(before.scale.extent[0], now.scale.extent[0]), Math.min(before.scale.extent[1], now.scale.extent[1]) + 1];
  const [left, right] = edges(now);
  const [oldLeft, oldRight] = edges(before);
  const place = (x: number): number => left + ((x - oldLeft) * (right - left)) / (oldRight - oldLeft);
  const [a, b] = [now.scale.x(first), now.scale.x(last)];
  if (first >= last || a === b) return whole;
  const [from, to] = [place(before.scale.x(first)), place(before.scale.x(last))];
  const k = (to - from) / (b - a);
  return within(now, {k: Math.min(k, most), x: from - k * a, y: 0}, false);
}

/** Does the axis show the days of an earlier one in their places? */
export function sameDays({scale: before}: Brushable, {scale: now}: Brushable): boolean {
  return [before.extent[0], before.extent[1] + 1].every((day) => Math.abs(before.x(day) - now.x(day)) < 0.01);
}

const edges = ({x0, x1}: Edges4): [number, number] => [Math.min(x0, x1), Math.max(x0, x1)];

/** The zoom, cut so that no room is left beside what is zoomed; along time there is but one direction. */
function within(area: Edges4, {k, x, y}: Zoom, both: boolean): Zoom {
  const cut = (from: number, to: number, move: number): number => Math.min(from - k * from, Math.max(to - k * to, move));
  return k <= 1 ? whole : {k, x: cut(...edges(area), x), y: both ? cut(area.y0, area.y1, y) : 0};
}

/** Zooms by a factor about the middle, and moves by parts of the width and the height. */
export function zoomBy<O extends ChartOptions>(stage: Stage<O>, factor: number, across = 0, down = 0): boolean {
  const area = zoomable(stage);
  if (!area) return false;
  const {x0, x1, y0, y1} = area;
  const {k, x, y} = stage.zoom;
  const next = Math.max(1, Math.min(mostZoom(stage), k * factor));
  const about = (middle: number, move: number): number => middle - ((middle - move) / k) * next;
  return setZoom(stage, {k: next, x: about((x0 + x1) / 2, x) - across * (x1 - x0), y: about((y0 + y1) / 2, y) - down * (y1 - y0)});
}

/** Zooms so that the days fill the axis; false where they already do, as far as they may. */
export function zoomToDays<O extends ChartOptions>(stage: Stage<O>, [first, last]: readonly [Day, Day]): boolean {
  const {axis} = stage.layout;
  if (!axis) return false;
  const {k, x} = stage.zoom;
  const [a, b] = [axis.scale.x(first), axis.scale.x(last + 1)].map((d) => (d - x) / k) as [number, number];
  const next = Math.min(mostZoom(stage), (Math.abs(axis.x1 - axis.x0) / Math.abs(b - a)) * 0.9);
  return setZoom(stage, {k: next, x: (axis.x0 + axis.x1) / 2 - (next * (a + b)) / 2, y: 0});
}

/** All there is. */
export function zoomWhole<O extends ChartOptions>(stage: Stage<O>): boolean {
  return setZoom(stage, whole);
}
