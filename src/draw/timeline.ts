import {hatchPath} from "../layout/hatch.js";
import {px} from "../layout/round.js";
import type {BinShape, BracketShape, FlagShape, LineShape, MarkShape, TimelineLayout, TimelineShape} from "../layout/timeline-shapes.js";
import {flagPath, glyphPath, type Glyph} from "./glyphs.js";
import {inColour} from "./palette.js";
import type {Drawing, Pen} from "./pen.js";

const SMALL = 11;
const HATCH = 7;
/** Of a bar's parts, each upon the one before: all, several origins or the attacked side, the attacked side. */
const SHADES = [0.4, 0.55, 1];

/** Draws the timeline. Hairlines, hatching and words stand behind; every item has one node. */
export function drawTimeline<N>(layout: TimelineLayout, pen: Pen<N>): Drawing<N> {
  return {
    back: [...drawGround(layout, pen), ...drawLanes(layout, pen), ...drawTicks(layout, pen), ...drawPoles(layout, pen), ...drawJoins(layout, pen), ...drawHeadings(layout, pen), ...drawMessage(layout, pen)],
    marks: layout.shapes.map((shape) => drawShape(shape, layout, pen)),
    front: []
  };
}

function drawGround<N>({folds, hatched, box}: TimelineLayout, pen: Pen<N>): N[] {
  if (!box) return [];
  const {y0, y1} = box;
  const hatch = (x0: number, x1: number, top = y0, bottom = y1): N =>
    pen.svg("path", {class: "ic-hatch", d: hatchPath(px(x0), px(top), px(x1), px(bottom), HATCH), stroke: "currentColor", "stroke-opacity": 0.13, fill: "none"});
  return [
    ...hatched.map(([x0, x1]) => hatch(x0, x1)),
    ...folds.map(({x0, x1, lines, hatched: outside}) => {
      const top = (y0 + y1) / 2 - lines.length * 7;
      return pen.svg("g", {class: "ic-fold"}, [
        pen.svg("path", {class: "ic-folded", d: `M${at(x0, y0)}V${String(px(y1))}M${at(x1, y0)}V${String(px(y1))}`, stroke: "currentColor", "stroke-opacity": 0.35, "stroke-dasharray": "2 3"}),
        ...(outside ? [hatch(x0, x1, y0, Math.max(y0, top - 6)), hatch(x0, x1, Math.min(y1, top + lines.length * 14 + 6), y1)] : []),
        ...lines.map((line, i) => text(pen, "quiet", (x0 + x1) / 2, top + i * 14 + 11, line, {"text-anchor": "middle", "font-size": SMALL}))
      ]);
    })
  ];
}

function drawLanes<N>({lanes, box}: TimelineLayout, pen: Pen<N>): N[] {
  if (!box) return [];
  return lanes.flatMap(({y, lines, name, count}) => [
    pen.svg("path", {class: "ic-rule", d: lines.map(([x0, x1]) => `M${at(x0, y)}H${String(px(x1))}`).join(""), stroke: "currentColor", "stroke-opacity": 0.25}),
    ...name.lines.map((line, i) => text(pen, "lane", name.x, name.y + (i - (name.lines.length - 1) / 2) * 14, line)),
    text(pen, "number", count.x, count.y, count.text, {"font-weight": 700})
  ]);
}

function drawTicks<N>({ticks, box}: TimelineLayout, pen: Pen<N>): N[] {
  if (!box) return [];
  return ticks.flatMap(({x, day, outer}) => [
    pen.svg("path", {class: "ic-tick", d: `M${at(x, box.y1)}v4`, stroke: "currentColor"}),
    text(pen, "quiet", x, box.y1 + 16, day, {"text-anchor": "middle", "font-size": SMALL}),
    ...(outer === null ? [] : [text(pen, "quiet", x, box.y1 + 30, outer, {"text-anchor": "middle", "font-size": SMALL})])
  ]);
}

/** One pole a day, from its highest flag. */
function drawPoles<N>({shapes}: TimelineLayout, pen: Pen<N>): N[] {
  const poles = new Map<number, FlagShape>();
  for (const d of shapes) if (d.is === "flag" && d.y < (poles.get(px(d.x))?.y ?? Infinity)) poles.set(px(d.x), d);
  return [...poles.values()].map(({x, y, foot, exact}) =>
    pen.svg("path", {class: "ic-flagpole", d: `M${at(x, y - 5)}V${String(px(foot))}`, stroke: "currentColor", "stroke-opacity": 0.4, fill: "none", "stroke-dasharray": !exact && "2 3"})
  );
}

function drawJoins<N>({joins}: TimelineLayout, pen: Pen<N>): N[] {
  return joins.map((points) => pen.svg("path", {class: "ic-join", d: points.map(arc).join(""), fill: "none", stroke: "currentColor", "stroke-opacity": 0.35}));
}

/** From one mark to the next in a slight bow, so that it does not run through what stands between. */
function arc([x, y]: readonly [number, number], i: number, points: readonly (readonly [number, number])[]): string {
  const before = points[i - 1];
  if (!before) return `M${at(x, y)}`;
  const bow = Math.min(18, Math.hypot(x - before[0], y - before[1]) / 2);
  return `Q${at((x + before[0]) / 2 + bow, (y + before[1]) / 2)} ${at(x, y)}`;
}

function drawHeadings<N>({headings}: TimelineLayout, pen: Pen<N>): N[] {
  return headings.map(({x, y, text: words, quiet}) => text(pen, quiet ? "quiet" : "heading", x, y, words, quiet ? {"font-style": "italic"} : {"font-weight": 700}));
}

function drawMessage<N>({message}: TimelineLayout, pen: Pen<N>): N[] {
  return message ? [text(pen, "message", message.x, message.y, message.text, {"text-anchor": "middle", "font-size": 15})] : [];
}

function drawShape<N>(shape: TimelineShape, layout: TimelineLayout, pen: Pen<N>): N {
  switch (shape.is) {
    case "mark":
      return drawMark(shape, pen);
    case "bin":
      return drawBin(shape, pen);
    case "flag":
      return drawFlag(shape, pen);
    case "bracket":
      return drawBracket(shape, pen);
    case "line":
      return drawLine(shape, layout, pen);
  }
}

const sign = <N>(pen: Pen<N>, colour: number | null, d: string): N => pen.svg("path", {...inColour(colour), d});

function drawMark<N>({glyphs, r, colour, ring, extent, times}: MarkShape, pen: Pen<N>): N {
  const signs = sign(pen, colour, glyphs.map(({glyph, x, y}) => glyphPath(glyph as Glyph, x, y, r) + (ring ? glyphPath("join", x, y, r + 2.2) : "")).join(""));
  const first = glyphs[0];
  if ((!extent && !times) || !first) return signs;
  return pen.svg("g", {}, [
    extent && drawExtent(extent, first.y, r, colour, pen),
    signs,
    times && text(pen, "times", times.x, first.y + 4, times.text, {"font-size": SMALL})
  ]);
}

/** Some day within: a hairline with a tick at each end that is known. Lasted: a bar. About: dashed. */
function drawExtent<N>({x0, x1, ends, kind, about}: NonNullable<MarkShape["extent"]>, y: number, r: number, colour: number | null, pen: Pen<N>): N {
  const tick = (x: number, known: boolean): string => (known ? `M${at(x, y - r * 0.6)}v${String(px(r * 1.2))}` : "");
  const [a, b] = [Math.min(x0, x1) + 1, Math.max(x0, x1) - 1];
  const [first, last] = x0 <= x1 ? ends : [ends[1], ends[0]];
  const {class: name, fill} = inColour(colour);
  return pen.svg("path", {
    class: `ic-extent ${name}`,
    d: `M${at(a, y)}H${String(px(b))}${kind === "within" ? tick(a, first) + tick(b, last) : ""}`,
    fill: "none",
    stroke: fill,
    ...(kind === "lasted" ? {"stroke-width": px(r * 0.7), "stroke-opacity": 0.45} : {"stroke-width": 1}),
    ...(about && {"stroke-dasharray": "3 3"})
  });
}

function drawBin<N>({x, y, width, heights, colour, label}: BinShape, pen: Pen<N>): N {
  const bar = (height: number, opacity: number): N | null =>
    height > 0 ? pen.svg("rect", {...inColour(colour), x: px(x), y: px(y - height), width: px(width), height: px(height), "fill-opacity": opacity}) : null;
  return pen.svg("g", {}, [
    ...heights.map((height, i) => bar(height, SHADES[i] ?? 1)),
    label === null ? null : text(pen, "number", x + width / 2, y - heights[0] - 3, label, {"text-anchor": "middle", "font-size": SMALL})
  ]);
}

function drawFlag<N>({glyph, x, y, way, label}: FlagShape, pen: Pen<N>): N {
  return pen.svg("g", {}, [
    sign(pen, null, flagPath(glyph, x + way * 4, y, 4.5, way)),
    label && text(pen, "quiet", label.x, y + 4, label.text, {"text-anchor": label.anchor, "font-size": SMALL})
  ]);
}

function drawBracket<N>({x0, x1, ends, about, y, label}: BracketShape, pen: Pen<N>): N {
  return pen.svg("g", {}, [
    pen.svg("path", {class: "ic-bracket", d: `M${at(x0, y)}H${String(px(x1))}${ends[0] ? `M${at(x0, y)}v5` : ""}${ends[1] ? `M${at(x1, y)}v5` : ""}`, stroke: "currentColor", fill: "none", "stroke-dasharray": about && "3 3"}),
    label && text(pen, "quiet", label.x, y - 4, label.text, {"text-anchor": label.anchor, "font-size": SMALL})
  ]);
}

function drawLine<N>({y, glyphs, colour, ring, day, place, told, columns, bars}: LineShape, {width}: TimelineLayout, pen: Pen<N>): N {
  const {rtl} = columns;
  const side = (x: number): number => (rtl ? width - x : x);
  return pen.svg("g", {}, [
    text(pen, "quiet", side(columns.day), y + 4, day),
    ...glyphs.map((glyph, i) => sign(pen, colour, glyphPath(glyph as Glyph, side(columns.glyph + 8 + i * 14), y, 5) + (ring ? glyphPath("join", side(columns.glyph + 8 + i * 14), y, 7.2) : ""))),
    ...(bars ?? []).map((bar, i) => (bar > 0 ? pen.svg("rect", {...inColour(colour), x: px(rtl ? width - columns.place - bar : columns.place), y: px(y - 5), width: px(bar), height: 10, "fill-opacity": SHADES[i]}) : null)),
    ...place.map((line, i) => text(pen, "place", side(columns.place), y + 4 + (i - (place.length - 1) / 2) * 15, line)),
    text(pen, "quiet", side(width), y + 4, told, {"text-anchor": "end"})
  ]);
}

const at = (x: number, y: number): string => `${String(px(x))},${String(px(y))}`;

/** A line of text; the data's own words may run in any direction, so each line is set off from what is about it. */
function text<N>(pen: Pen<N>, name: string, x: number, y: number, words: string, more: Record<string, string | number> = {}): N {
  return pen.svg("text", {class: `ic-${name}${more["font-size"] === SMALL ? " ic-small" : ""}`, x: px(x), y: px(y), ...more}, words);
}
