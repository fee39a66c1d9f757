import type {DisagreementLayout} from "../layout/disagreement/shapes.js";
import {withNotes} from "./annotations.js";
import {drawMatrix} from "./disagreement/matrix.js";
import {drawPairs} from "./disagreement/pairs.js";
import {drawPositions} from "./disagreement/positions.js";
import {drawRanges} from "./disagreement/ranges.js";
import {drawMessage} from "./parts.js";
import type {Drawing, Pen} from "./pen.js";

/** Draws the disagreement in the view that was laid out. */
export function drawDisagreement<N>(layout: DisagreementLayout, pen: Pen<N>): Drawing<N> {
  const drawing = drawView(layout, pen);
  return {...drawing, marks: withNotes(layout.items, drawing.marks, pen)};
}

function drawView<N>(layout: DisagreementLayout, pen: Pen<N>): Drawing<N> {
  const {shapes} = layout;
  switch (shapes?.is) {
    case "positions":
      return drawPositions(shapes, pen);
    case "matrix":
      return drawMatrix(shapes, pen);
    case "ranges":
      return drawRanges(shapes, pen);
    case "pairs":
      return drawPairs(shapes, pen);
    default:
      return {back: drawMessage(layout, pen), marks: [], front: []};
  }
}
