import type {Day} from "../../model/reading.js";
import type {Standing} from "../../model/count.js";
import type {TimelineSummary} from "../../summary/timeline.js";
import type {Frame, Item} from "../layout.js";
import type {Plot} from "../time-axis.js";
import type {TimelineLook} from "./look.js";
import type {TimelineShape} from "./shapes.js";

/** What is to be laid out, how it is to look, and for whom. */
export interface Wanted {
  summary: TimelineSummary;
  look: TimelineLook;
  frame: Frame;
}

/** The same, with the plot that it is to stand in. */
export interface Scene extends Wanted {
  plot: Plot;
}

/** An item with what is drawn for it, and when it was, for the order of the items: the undated come last. */
export interface Drawn {
  item: Item;
  shape: TimelineShape;
  order: Day;
}

export const UNDATED: Day = Number.MAX_SAFE_INTEGER;

/** Days before and after all others, for open ends. */
export const [EARLIEST, LATEST] = [-1e9, 1e9] as const;

/** The order in which the items are stepped through. */
export function inOrder(drawn: readonly Drawn[]): Drawn[] {
  return [...drawn].sort((a, b) => a.order - b.order || a.item.x - b.item.x || (a.item.key < b.item.key ? -1 : 1));
}

/** Can it have happened on a day in view? */
export function inView({row: {from, to}}: Standing, {scale}: Plot): boolean {
  return scale !== null && (from ?? EARLIEST) <= scale.extent[1] && (to ?? LATEST) >= scale.extent[0];
}

/** The span in pixels, in time's direction, cut to the plot; and which of its ends are known and in view: an open one reaches the plot's edge. */
export function spanOf({row: {from, to}}: Standing, {x0, x1, left, right, scale}: Plot): {x0: number; x1: number; ends: readonly [boolean, boolean]} {
  if (!scale) return {x0, x1: x0, ends: [false, false]};
  const [first, last] = scale.extent;
  const within = (day: Day): number => Math.min(right, Math.max(left, scale.x(day)));
  return {
    x0: from === null ? x0 : within(from),
    x1: to === null ? x1 : within(to + 1),
    ends: [from !== null && from >= first, to !== null && to <= last]
  };
}
