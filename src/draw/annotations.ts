import type {NoteShape} from "../layout/annotations.js";
import type {Item} from "../layout/layout.js";
import {at, px} from "../layout/round.js";
import {inColour} from "./palette.js";
import {line} from "./parts.js";
import type {Pen} from "./pen.js";
import {runs} from "./runs.js";

/** A node for each item: a figure's own marks in their order, and between them its editor's annotations. */
export function withNotes<N>(items: readonly Item[], own: readonly N[], pen: Pen<N>): N[] {
  let i = 0;
  return items.map(({note}) => (note ? drawNote(note, pen) : own[i++]!));
}

function drawNote<N>({words, lines, dot, ring}: NoteShape, pen: Pen<N>): N {
  const circle = ([x, y]: readonly [number, number], more: object): N => pen.svg("circle", {cx: px(x), cy: px(y), ...more});
  return pen.svg("g", {}, [
    lines.length > 0 ? line(pen, "note", lines.map((d) => `M${at(d.x0, d.y0)}L${at(d.x1, d.y1)}`).join(""), {fill: "none", "stroke-opacity": 0.7, "stroke-width": 0.75}) : null,
    dot && circle(dot, {...inColour(null), r: 2}),
    ring && circle(ring, {fill: "none", stroke: "currentColor", r: 8.5}),
    ...words.map(({x, y, runs: line, anchor}) => runs(pen, "words", x, y, line, {"text-anchor": anchor === "start" ? null : anchor}))
  ]);
}
