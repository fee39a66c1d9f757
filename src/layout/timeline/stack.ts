import {AXIS, type Plot} from "../time-axis.js";

/** Lanes one below another: those in time, the axis, then those that have no place in time. */
export interface Stack {
  lanes: readonly StackedLane[];
  /** Where the axis stands. */
  foot: number;
  bottom: number;
}

export interface StackedLane {
  top: number;
  /** Its lower edge. */
  baseline: number;
  /** It stands above the axis. */
  inTime: boolean;
}

export function stacked(heights: readonly {height: number; inTime: boolean}[], {scale}: Plot, top: number): Stack {
  const lanes: StackedLane[] = [];
  let foot: number | null = null;
  let bottom = top;
  for (const {height, inTime} of heights) {
    if (!inTime && foot === null) {
      foot = bottom;
      bottom += scale ? AXIS : 0;
    }
    lanes.push({top: bottom, baseline: (bottom += height), inTime});
  }
  return foot === null ? {lanes, foot: bottom, bottom: bottom + (scale ? AXIS : 4)} : {lanes, foot, bottom: bottom + 4};
}
