import type {Area, CounterLayout, CounterShape, Hairline, Label, PlottedShape, Point, RiseShape, StatedShape, TotalShape} from "../layout/counter/shapes.js";
import {at, px} from "../layout/round.js";
import {withNotes} from "./annotations.js";
import {inColour} from "./palette.js";
import {across, drawMessage, line, small, text} from "./parts.js";
import type {Attributes, Drawing, Pen} from "./pen.js";
import {drawGround, drawHatch, drawTicks} from "./time-axis.js";

/** Half the height of a bar, and of the mark of what is stated. */
const [BAR, TICK] = [5, 8];

/** Draws the counter. Steps, hatching and headings stand behind; every item has one node. */
export function drawCounter<N>(layout: CounterLayout, pen: Pen<N>): Drawing<N> {
  const {labels, swatches} = layout;
  return {
    back: [
      ...drawGround(layout, pen),
      ...drawGrid(layout, pen),
      ...layout.areas.flatMap((d, i) => drawArea(d, i === 0, pen)),
      ...layout.hairlines.map((d) => drawHairline(d, pen)),
      ...drawTicks(layout, pen),
      ...swatches.map(({x0, x1, y0, y1, colour, shade}) => pen.svg("rect", {...inColour(colour), x: px(x0), y: px(y0), width: px(x1 - x0), height: px(y1 - y0), "fill-opacity": shade})),
      ...labels.map((d) => drawLabel(d, pen)),
      ...drawMessage(layout, pen)
    ],
    marks: withNotes(layout.items, layout.shapes.map((d) => drawShape(d, pen)), pen),
    front: []
  };
}

function drawGrid<N>({grid}: CounterLayout, pen: Pen<N>): N[] {
  return grid.flatMap(({x0, x1, y, x, text: words}) => [
    line(pen, "rule", across(x0, x1, y), {"stroke-opacity": 0.15}),
    small(pen, "quiet", x, y + 4, words, "end")
  ]);
}

const through = (points: readonly Point[]): string => `M${points.map(([x, y]) => at(x, y)).join("L")}`;

/** A step: what it holds, and its edge, which in a stack is a gap but at its top. */
function drawArea<N>({colour, shade, runs, foot}: Area, top: boolean, pen: Pen<N>): N[] {
  if (runs.length === 0) return [];
  const filled = runs.map((d) => `${through([[d[0]![0], foot], ...d, [d.at(-1)![0], foot]])}Z`).join("");
  return [
    pen.svg("path", {...inColour(colour), d: filled, "fill-opacity": shade}),
    line(pen, top || colour === null ? "edge" : "gap", runs.map(through).join(""), {fill: "none", ...(!top && colour !== null && {stroke: "Canvas"})})
  ];
}

const hairlines: Readonly<Record<Hairline["is"], Attributes>> = {
  earliest: {"stroke-opacity": 0.6, "stroke-width": 0.75},
  interval: {"stroke-opacity": 0.8, "stroke-width": 0.75, "stroke-dasharray": "2 2"},
  leader: {"stroke-opacity": 0.5},
  series: {"stroke-opacity": 0.5},
  open: {}
};

function drawHairline<N>({points, is}: Hairline, pen: Pen<N>): N {
  return line(pen, is, through(points), {fill: "none", ...hairlines[is]});
}

function drawLabel<N>({x, y, text: words, look, anchor}: Label, pen: Pen<N>): N {
  if (look === "quiet") return small(pen, "quiet", x, y, words, anchor);
  return text(pen, look, x, y, words, {"text-anchor": anchor, "font-weight": look === "plain" ? undefined : 700, "font-size": look === "big" ? 28 : undefined});
}

function drawShape<N>(shape: CounterShape, pen: Pen<N>): N {
  switch (shape.is) {
    case "rise":
      return drawRise(shape, pen);
    case "words":
      return pen.svg("g", {}, shape.labels.map((d) => drawLabel(d, pen)));
    case "total":
      return drawTotal(shape, pen);
    case "plotted":
      return drawPlotted(shape, pen);
  }
}

function drawRise<N>({x, y0, y1, width}: RiseShape, pen: Pen<N>): N {
  return pen.svg("rect", {...inColour(null), x: px(x - width / 2), y: px(y0), width: px(width), height: px(Math.max(1, y1 - y0))});
}

/** A bar for what is listed, a hatched rest where days are not covered, a mark for what is stated. */
function drawTotal<N>({labels, y, track, bar, listed, rest, stated}: TotalShape, pen: Pen<N>): N {
  const place = (along: number, beside: number): string => at(along, y + beside);
  const edges = ([a, b]: readonly [number, number]): {x0: number; x1: number; y0: number; y1: number} => ({x0: Math.min(a, b), x1: Math.max(a, b), y0: y - BAR, y1: y + BAR});
  const box = bar && edges(bar);
  return pen.svg("g", {}, [
    track && line(pen, "rule", across(...track, y), {"stroke-opacity": 0.2}),
    rest && drawHatch(pen, edges(rest)),
    box && pen.svg("rect", {...inColour(null), x: px(box.x0), y: px(box.y0), width: px(box.x1 - box.x0), height: px(box.y1 - box.y0), "fill-opacity": 0.45}),
    listed && line(pen, "listed", statedPath(listed, place, BAR - 2), {fill: "none"}),
    drawStated(stated, place, pen),
    ...labels.map((d) => drawLabel(d, pen))
  ]);
}

function drawPlotted<N>({labels, x, stated}: PlottedShape, pen: Pen<N>): N {
  return pen.svg("g", {}, [drawStated(stated, (along, beside) => at(x + beside, along), pen), ...labels.map((d) => drawLabel(d, pen))]);
}

/** A point of a mark, by how far along the scale and how far beside it. */
type Place = (along: number, beside: number) => string;

function drawStated<N>(stated: StatedShape, place: Place, pen: Pen<N>): N {
  return line(pen, "stated", statedPath(stated, place, TICK), {fill: "none", "stroke-width": 2, "stroke-dasharray": stated.about && "3 2"});
}

/** A tick; for a bound an open arrow from it; for a range a bracket from end to end. */
function statedPath({at: value, ends, open}: StatedShape, place: Place, half: number): string {
  const tick = (along: number, by: number): string => `M${place(along, -by)}L${place(along, by)}`;
  const tip = (value ?? 0) + open * 16;
  return [
    value === null ? "" : tick(value, half),
    value !== null && open !== 0 ? `M${place(value, 0)}L${place(tip, 0)}M${place(tip - open * 5, -4)}L${place(tip, 0)}L${place(tip - open * 5, 4)}` : "",
    ends ? `${tick(ends[0], half * 0.6)}${tick(ends[1], half * 0.6)}M${place(ends[0], 0)}L${place(ends[1], 0)}` : ""
  ].join("");
}
