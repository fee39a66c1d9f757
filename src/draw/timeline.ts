import {group} from "d3";
import {at, px} from "../layout/round.js";
import type {BinShape, BracketShape, FlagShape, LineShape, MarkShape, TimelineLayout, TimelineShape} from "../layout/timeline/shapes.js";
import {withNotes} from "./annotations.js";
import {flagPath, glyphPath, type Glyph} from "./glyphs.js";
import {inColour, outlined, setOff} from "./palette.js";
import {across, BASE, down, drawMessage, line, small, stacked, text} from "./parts.js";
import type {Attributes, Drawing, Pen} from "./pen.js";
import {drawGround, drawTicks} from "./time-axis.js";

/** Of a bar's parts, each upon the one before: all, several origins or the attacked side, the attacked side. */
const SHADES = [0.45, 0.55, 1];

/** Draws the timeline. Hairlines, hatching, bars and words stand behind; every item has one node. */
export function drawTimeline<N>(layout: TimelineLayout, pen: Pen<N>): Drawing<N> {
  const grounds = [drawGround, drawLanes, drawTicks, drawPoles, drawJoins, drawBins, drawHeadings, drawMessage];
  return {
    back: grounds.flatMap((draw) => draw(layout, pen)),
    marks: withNotes(layout.items, layout.shapes.map((shape) => drawShape(shape, layout, pen)), pen),
    front: []
  };
}

function drawLanes<N>({lanes, box}: TimelineLayout, pen: Pen<N>): N[] {
  if (!box) return [];
  return [
    line(pen, "rule", lanes.flatMap(({y, lines}) => lines.map(([x0, x1]) => across(x0, x1, y))).join(""), {"stroke-opacity": 0.25}),
    ...lanes.flatMap(({name, count}) => [
      ...stacked(name.lines, name.y, 14, (y, words) => text(pen, "lane", name.x, y, words)),
      text(pen, "number", count.x, count.y, count.text, {"font-weight": 700})
    ])
  ];
}

/** One pole a day, from its highest flag. */
function drawPoles<N>({shapes}: TimelineLayout, pen: Pen<N>): N[] {
  const poles = new Map<number, FlagShape>();
  for (const d of shapes) if (d.is === "flag" && d.y < (poles.get(px(d.x))?.y ?? Infinity)) poles.set(px(d.x), d);
  return [...poles.values()].map(({x, y, foot, exact}) =>
    line(pen, "flagpole", down(x, y - 5, foot), {"stroke-opacity": 0.5, fill: "none", "stroke-dasharray": !exact && "2 3"})
  );
}

function drawJoins<N>({joins}: TimelineLayout, pen: Pen<N>): N[] {
  return joins.map((points) => line(pen, "join", points.map(arc).join(""), {"stroke-opacity": 0.5, fill: "none"}));
}

/** From one mark to the next in a slight bow, so that it does not run through what stands between. */
function arc([x, y]: readonly [number, number], i: number, points: readonly (readonly [number, number])[]): string {
  const before = points[i - 1];
  if (!before) return `M${at(x, y)}`;
  const bow = Math.min(18, Math.hypot(x - before[0], y - before[1]) / 2);
  return `Q${at((x + before[0]) / 2 + bow, (y + before[1]) / 2)} ${at(x, y)}`;
}

/** Headings of a list. */
function drawHeadings<N>({headings}: TimelineLayout, pen: Pen<N>): N[] {
  return headings.map(({x, y, text: words, quiet}) => text(pen, quiet ? "quiet" : "heading", x, y, words, quiet ? {"font-style": "italic"} : {"font-weight": 700}));
}

function drawShape<N>(shape: TimelineShape, layout: TimelineLayout, pen: Pen<N>): N {
  switch (shape.is) {
    case "mark":
      return drawMark(shape, pen);
    case "bin":
      return pen.svg("path", {fill: "none", d: barPath(shape, shape.heights[0])});
    case "flag":
      return drawFlag(shape, pen);
    case "bracket":
      return drawBracket(shape, pen);
    case "line":
      return drawLine(shape, layout, pen);
  }
}

function drawMark<N>({glyphs, r, colour, ring, extent, times}: MarkShape, pen: Pen<N>): N {
  const signs = pen.svg("path", {...inColour(colour), d: glyphs.map(({glyph, x, y}) => signPath(glyph, x, y, r, ring)).join("")});
  const first = glyphs[0];
  if ((!extent && !times) || !first) return signs;
  return pen.svg("g", {}, [
    extent && drawExtent(extent, first.y, r, colour, pen),
    signs,
    times && small(pen, "times", times.x, first.y + BASE, times.text)
  ]);
}

/** Some day within: a hairline with a tick at each end that is known. Lasted: a bar. About: dashed. */
function drawExtent<N>({parts: [[a, b], [c, d]], ends: [first, last], kind, about}: NonNullable<MarkShape["extent"]>, y: number, r: number, colour: number | null, pen: Pen<N>): N {
  const tick = (x: number, known: boolean): string => (known && kind === "within" ? `M${at(x, y - r * 0.6)}v${px(r * 1.2)}` : "");
  const {class: name, fill} = inColour(colour);
  return pen.svg("path", {
    class: `ic-extent ${name}`,
    d: across(a, b, y) + across(c, d, y) + tick(a, first) + tick(d, last),
    fill: "none",
    stroke: fill,
    ...(kind === "lasted" ? {"stroke-width": px(r * 0.7), "stroke-opacity": 0.75} : {"stroke-width": 1}),
    "stroke-dasharray": about && "3 3"
  });
}

/** All bars of a colour at once, and what all numbers share once, for a browser takes its time with each node; what can be stepped to is the bar's place. */
function drawBins<N>({shapes}: TimelineLayout, pen: Pen<N>): N[] {
  const bins = shapes.filter((d) => d.is === "bin");
  if (bins.length === 0) return [];
  const numbers = bins.flatMap(({y, heights: [height], label}) => (label ? pen.svg("text", {x: px(label.x), y: px(y - height - 3)}, label.text) : []));
  return [
    ...[...group(bins, (d) => d.colour)].flatMap(([colour, those]) =>
      drawParts(SHADES.map((_, i) => those.map((d) => (d.heights[i]! > 0 ? barPath(d, d.heights[i]!) : "")).join("")), colour, (d) => ["path", {d}], pen)),
    ...(numbers.length > 0 ? [pen.svg("g", {class: "ic-number ic-small", "text-anchor": "middle", "font-size": 11}, numbers)] : [])
  ];
}

const barPath = ({x, y, width}: BinShape, height: number): string => `M${at(x, y)}v${px(-height)}h${px(width)}V${px(y)}Z`;

/** The parts of bars, from the same foot, where there are any; a gap is about each part within. */
function drawParts<N, T extends string | number>(parts: readonly T[], colour: number | null, shapeOf: (part: T) => [name: string, placed: Attributes], pen: Pen<N>): N[] {
  return parts.flatMap((d, i) => {
    if (!d) return [];
    const [name, placed] = shapeOf(d);
    return pen.svg(name, {...(i > 0 ? setOff : outlined)(colour), ...placed, "fill-opacity": SHADES[i]});
  });
}

function drawFlag<N>({glyph, x, y, way, label}: FlagShape, pen: Pen<N>): N {
  return pen.svg("g", {}, [
    pen.svg("path", {...inColour(null), d: flagPath(glyph, x + way * 4, y, 4.5, way)}),
    label && small(pen, "quiet", label.x, y + BASE, label.text, label.anchor)
  ]);
}

function drawBracket<N>({x0, x1, ends, about, y, label}: BracketShape, pen: Pen<N>): N {
  const hooks = [x0, x1].map((x, i) => (ends[i] ? `M${at(x, y)}v5` : "")).join("");
  return pen.svg("g", {}, [
    line(pen, "bracket", across(x0, x1, y) + hooks, {fill: "none", "stroke-dasharray": about && "3 3"}),
    label && small(pen, "quiet", label.x, y - 4, label.text, label.anchor)
  ]);
}

function drawLine<N>({y, glyphs, colour, ring, day, place, told, columns, bars}: LineShape, {width}: TimelineLayout, pen: Pen<N>): N {
  const side = (x: number): number => (columns.rtl ? width - x : x);
  return pen.svg("g", {}, [
    ...stacked(day, y + BASE, 15, (y, words) => text(pen, "quiet", side(columns.day), y, words)),
    ...glyphs.map((glyph, i) => pen.svg("path", {...inColour(colour), d: signPath(glyph, side(columns.glyph + 8 + i * 14), y, 5, ring)})),
    ...drawParts(bars ?? [], colour, (d) => ["rect", {x: px(columns.rtl ? width - columns.place - d : columns.place), y: px(y - 5), width: px(d), height: 10}], pen),
    ...stacked(place, y + BASE, 15, (y, words) => text(pen, "place", side(columns.place), y, words)),
    text(pen, "quiet", side(width), y + BASE, told, {"text-anchor": "end"})
  ]);
}

/** A sign, about which a ring of dots may stand. */
function signPath(glyph: string, x: number, y: number, r: number, ring: boolean): string {
  return glyphPath(glyph as Glyph, x, y, r) + (ring ? glyphPath("join", x, y, r + 2.2) : "");
}
