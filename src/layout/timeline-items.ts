import type {Day} from "../model/reading.js";
import type {Item} from "./layout.js";
import type {TimelineShape} from "./timeline-shapes.js";

/** An item with what is drawn for it, and when it was, for the order of the items: the undated come last. */
export interface Drawn {
  item: Item;
  shape: TimelineShape;
  order: Day;
}

export const UNDATED: Day = Number.MAX_SAFE_INTEGER;
