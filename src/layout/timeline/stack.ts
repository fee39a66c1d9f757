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
  let foot: number | null = null;
  let bottom = top;
  const lanes = heights.map(({height, inTime}): StackedLane => {
    if (!inTime && foot === null) {
      foot = bottom;
      if (scale) bottom += AXIS;
    }
    return {top: bottom, baseline: (bottom += height), inTime};
  });
  return {lanes, foot: foot ?? bottom, bottom: bottom + (foot === null && scale ? AXIS : 4)};
}
