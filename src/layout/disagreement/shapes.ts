import type {MatrixShapes} from "./matrix.js";
import type {PairsShapes} from "./pair-page.js";
import type {PositionsShapes} from "./positions.js";
import type {RangesShapes} from "./ranges.js";
import type {Layout} from "../layout.js";

/** What one view of the disagreement lays out: shapes that tell by `is` whose they are, one for each item or about them. */
export interface Sketch<S> extends Pick<Layout, "height" | "items" | "legend"> {
  shapes: S;
  /** Sentences of its own, at the end of the account. */
  account?: string;
  /** How to read it, where it is not read as its view is; empty where there is nothing to read. */
  how?: string;
}

/** A disagreement in its place. */
export interface DisagreementLayout extends Layout {
  /** `null`: there is nothing to draw but the message. */
  shapes: PositionsShapes | MatrixShapes | RangesShapes | PairsShapes | null;
}
