import type {DisagreementSummary} from "../summary/disagreement.js";
import type {Sketch} from "./disagreement-shapes.js";
import type {Frame} from "./layout.js";

/** What is drawn of it. */
export interface MatrixShapes {
  is: "matrix";
}

export function layoutMatrix(_summary: DisagreementSummary, _frame: Frame): Sketch<MatrixShapes> {
  return {height: 24, items: [], legend: [], shapes: {is: "matrix"}};
}
