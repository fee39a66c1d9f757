import type {DisagreementSummary} from "../summary/disagreement.js";
import type {Sketch} from "./disagreement-shapes.js";
import type {Frame} from "./layout.js";

/** What is drawn of it. */
export interface RangesShapes {
  is: "ranges";
}

export function layoutRanges(_summary: DisagreementSummary, _frame: Frame): Sketch<RangesShapes> {
  return {height: 24, items: [], legend: [], shapes: {is: "ranges"}};
}
