import type {RangesShapes} from "../layout/disagreement-ranges.js";
import type {DisagreementLayout} from "../layout/disagreement-shapes.js";
import type {Drawing, Pen} from "./pen.js";

export function drawRanges<N>(_shapes: RangesShapes, _layout: DisagreementLayout, _pen: Pen<N>): Drawing<N> {
  return {back: [], marks: [], front: []};
}
