import type {Run} from "../layout/runs.js";
import {text} from "./parts.js";
import type {Attributes, Pen} from "./pen.js";

const styles: Readonly<Record<Exclude<Run["style"], "plain">, Attributes>> = {
  heading: {"font-weight": 700, "font-size": 14},
  sign: {"font-size": 14},
  bold: {"font-weight": 700},
  quiet: {"fill-opacity": 0.78},
  struck: {"fill-opacity": 0.78, "text-decoration": "line-through"}
};

/** A line of runs: each begins where the one before it ends, so that letters join and directions turn as in any text. */
export function runs<N>(pen: Pen<N>, name: string, x: number, y: number, line: readonly Run[], more?: Attributes): N {
  return text(pen, name, x, y, line.map(({text: words, style}) => (style === "plain" ? words : pen.svg("tspan", styles[style], words))), more);
}
