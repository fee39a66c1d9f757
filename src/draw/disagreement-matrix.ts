import type {MatrixShapes} from "../layout/disagreement-matrix.js";
import type {DisagreementLayout} from "../layout/disagreement-shapes.js";
import type {Drawing, Pen} from "./pen.js";

export function drawMatrix<N>(_shapes: MatrixShapes, _layout: DisagreementLayout, _pen: Pen<N>): Drawing<N> {
  return {back: [], marks: [], front: []};
}
