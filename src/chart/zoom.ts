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
  const left = Math.min(axis.x0, axis.x1);
  const right = Math.max(axis.x0, axis.x1);
  const most = Math.max(1, Math.min(mostZoom(stage), k));
  const shift = Math.min(left - most * left, Math.max(right - most * right, x));
  if (most === stage.zoom.k && shift === stage.zoom.x) return false;
  stage.zoom = {k: most, x: most === 1 ? 0 : shift};
  stage.redraw();
  return true;
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
