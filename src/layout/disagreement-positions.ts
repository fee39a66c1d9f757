import type {DisagreementSummary} from "../summary/disagreement.js";
import type {Sketch} from "./disagreement-shapes.js";
import type {Frame} from "./layout.js";

/** What is drawn of it. */
export interface PositionsShapes {
  is: "positions";
}

export function layoutPositions(_summary: DisagreementSummary, _frame: Frame): Sketch<PositionsShapes> {
  return {height: 24, items: [], legend: [], shapes: {is: "positions"}};
}
