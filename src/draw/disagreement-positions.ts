import type {PositionsShapes} from "../layout/disagreement-positions.js";
import type {DisagreementLayout} from "../layout/disagreement-shapes.js";
import type {Drawing, Pen} from "./pen.js";

export function drawPositions<N>(_shapes: PositionsShapes, _layout: DisagreementLayout, _pen: Pen<N>): Drawing<N> {
  return {back: [], marks: [], front: []};
}
