import type {Message} from "../layout/layout.js";
import {at, px} from "../layout/round.js";
import type {Attributes, Content, Pen} from "./pen.js";

/** From the middle of a line of text down to its baseline. */
export const BASE = 4;

export const across = (x0: number, x1: number, y: number): string => `M${at(x0, y)}H${px(x1)}`;
export const down = (x: number, y0: number, y1: number): string => `M${at(x, y0)}V${px(y1)}`;

export function line<N>(pen: Pen<N>, name: string, d: string, more?: Attributes): N {
  return pen.svg("path", {class: `ic-${name}`, d, stroke: "currentColor", ...more});
}

/** Lines of words about a height, each drawn on its own baseline. */
export function stacked<N>(lines: readonly string[], y: number, leading: number, draw: (y: number, words: string) => N): N[] {
  return lines.map((words, i) => draw(y + (i - (lines.length - 1) / 2) * leading, words));
}

/** A line of text; the data's own words may run in any direction, so each line is set off from what is about it. */
export function text<N>(pen: Pen<N>, name: string, x: number, y: number, words: Content<N>, more?: Attributes): N {
  return pen.svg("text", {class: `ic-${name}`, x: px(x), y: px(y), ...more}, words);
}

export function small<N>(pen: Pen<N>, name: string, x: number, y: number, words: string, anchor?: "start" | "middle" | "end"): N {
  return text(pen, `${name} ic-small`, x, y, words, {"text-anchor": anchor, "font-size": 11});
}

/** The words in place of a picture. */
export function drawMessage<N>({message}: {message: Message | null}, pen: Pen<N>): N[] {
  return message ? [text(pen, "message", message.x, message.y, message.text, {"text-anchor": "middle", "font-size": 15})] : [];
}
