import type {BaseMapLayout, Ground, Label, ListLine, Mark, PlaceShape, Sign, XY} from "../layout/base-map/scene.js";
import {RIM} from "../layout/base-map/marks.js";
import {at, px} from "../layout/round.js";
import {withNotes} from "./annotations.js";
import {glyphPath} from "./glyphs.js";
import {inColour, setOff} from "./palette.js";
import {across, BASE, down, drawMessage, line, small, text} from "./parts.js";
import type {Attributes, Drawing, Pen} from "./pen.js";

/** The map below, one node for each country and place, which holds its mark, its words and its line of the list. */
export function drawBaseMap<N>(layout: BaseMapLayout, pen: Pen<N>): Drawing<N> {
  const leaders = layout.shapes.flatMap(({mark}) => (mark?.leader ? [mark.leader] : []));
  const over = leaders.length <= MOST_OVER;
  return {
    back: [
      ...(layout.ground ? drawGround(layout.ground, pen) : []),
      ...layout.shapes.flatMap(({mark}) => (mark ? drawAround(mark, pen) : [])),
      ...(over ? [] : leaders.map((d) => drawLead(d, pen))),
      ...(layout.locator ? drawLocator(layout.locator, pen) : []),
      ...layout.lines.map((d) => pen.svg("g", {}, drawLine(d, pen))),
      ...drawMessage(layout, pen)
    ],
    marks: withNotes(layout.items, layout.shapes.map((d) => drawShape(d, over, pen)), pen),
    front: []
  };
}

/** More leads than these would hide what they lie over: they stay behind. */
const MOST_OVER = 30;

const ink = (opacity: number): Attributes => ({fill: "currentColor", "fill-opacity": opacity});
/** A country by its number of attacks. */
const shade = (n: number): Attributes => ink(0.07 + n * 0.05);
/** Words clear of borders and dots. */
const clear: Attributes = {stroke: "Canvas", "stroke-width": 3, "stroke-opacity": 0.75, "stroke-linejoin": "round", "paint-order": "stroke"};
const thin = (opacity: number): Attributes => ({fill: "none", "stroke-opacity": opacity});

function drawGround<N>({box: {x0, y0, x1, y1}, land, fills, borders, disputed, graticule, degrees, dots, names, scale, key}: Ground, pen: Pen<N>): N[] {
  const lines = (name: string, d: string, more: Attributes): N[] => (d ? [line(pen, name, d, more)] : []);
  return [
    ...(land ? [pen.svg("path", {class: "ic-land", d: land, ...ink(0.08)})] : []),
    ...fills.map((d) => pen.svg("path", {class: "ic-land", d: d.path, ...shade(d.shade)})),
    ...lines("border", borders, thin(0.55)),
    ...lines("border", disputed, {...thin(0.6), "stroke-dasharray": "3 3"}),
    ...lines("graticule", graticule, thin(0.15)),
    ...lines("dots", dots.map((d) => `M${at(...d)}h0`).join(""), {fill: "none", "stroke-width": 3, "stroke-linecap": "round", "stroke-opacity": 0.45}),
    line(pen, "frame", `${across(x0, x1, y0)}V${px(y1)}H${px(x0)}Z`, thin(0.25)),
    ...degrees.map((d) => small(pen, "quiet", d.x, d.y, d.text, "middle")),
    ...names.map((d) => drawLabel(d, "quiet", {"font-style": "italic"}, pen)),
    ...key.flatMap(({x, y, width, shade: n, text: words}) => [
      pen.svg("rect", {class: "ic-land", x: px(x), y: px(y), width: px(width), height: 8, ...shade(n)}),
      text(pen, "quiet ic-small ic-clear", x + width / 2, y + 20, words, {"text-anchor": "middle", "font-size": 11, ...clear})
    ]),
    line(pen, "scale", `${down(scale.x0, scale.y - 4, scale.y)}H${px(scale.x1)}v-4`, {fill: "none"}),
    small(pen, "quiet", (scale.x0 + scale.x1) / 2, scale.y - 6, scale.text, "middle")
  ];
}

function drawLocator<N>({box: {x0, y0, x1, y1}, land, view}: NonNullable<BaseMapLayout["locator"]>, pen: Pen<N>): N[] {
  return [pen.svg("g", {transform: `translate(${at(x0, y0)})`}, [
    pen.svg("path", {class: "ic-land", d: land, ...ink(0.22)}),
    line(pen, "view", view, {fill: "none", "stroke-width": 1.5}),
    line(pen, "frame", `M0,0H${px(x1 - x0)}V${px(y1 - y0)}H0Z`, thin(0.25))
  ])];
}

/** What leads from a mark to where it may be, or is said to be. */
function drawAround<N>({reach, elsewhere, colour}: Mark, pen: Pen<N>): N[] {
  return [
    ...(reach ? [pen.svg("path", {d: reach, ...rim(colour), "stroke-width": 1, "stroke-dasharray": "2 3"})] : []),
    ...elsewhere.flatMap(({path, end}) => [
      line(pen, "lead", path, {...thin(0.7), "stroke-dasharray": "5 4"}),
      ...(end ? [pen.svg("path", {...inColour(null), "fill-rule": "evenodd", d: glyphPath("one", ...end, 4)})] : [])
    ]),
  ];
}

/** Where a mark that was moved aside truly is: over the larger ones before it, one of which may stand there. */
const drawTruePoint = <N>({leader, point}: Mark, over: boolean, pen: Pen<N>): N[] => [
  ...(leader && over ? [drawLead(leader, pen)] : []),
  ...(point ? [pen.svg("path", {class: "ic-point", fill: "currentColor", d: glyphPath("attacked", ...point, 1.5)})] : [])
];

const drawLead = <N>([a, b]: readonly [XY, XY], pen: Pen<N>): N => line(pen, "lead", `M${at(...a)}L${at(...b)}`, thin(0.6));

function drawShape<N>({is, mark, label, line: listed}: PlaceShape, over: boolean, pen: Pen<N>): N {
  return pen.svg("g", {}, [
    ...(mark ? [...drawSign(mark, mark.x, mark.y, pen), ...drawTruePoint(mark, over, pen)] : []),
    ...(label ? [...(label.leader ? [drawLead(label.leader, pen)] : []), drawLabel(label, is, is === "country" ? {"font-weight": 700, "fill-opacity": 0.78} : {}, pen)] : []),
    ...(listed ? drawLine(listed, pen) : [])
  ]);
}

/** Its area is all, the inner disc those better founded, the outline how surely it is there. */
function drawSign<N>({r, inner, rough, colour}: Sign, x: number, y: number, pen: Pen<N>): N[] {
  const disc = (r: number, more: Attributes): N => pen.svg("circle", {cx: px(x), cy: px(y), r: px(r), ...more});
  return [
    pen.svg("circle", {class: "ic-gap", fill: "none", stroke: "Canvas", cx: px(x), cy: px(y), r: px(r + RIM - 1), "stroke-width": 4}), // clear of a dark country
    disc(r, {...inColour(colour), "fill-opacity": 0.45}),
    ...(inner > 0 ? [disc(inner, setOff(colour))] : []),
    pen.svg("circle", {...rim(colour), cx: px(x), cy: px(y), r: px(r + RIM - 1), "stroke-width": 1.5, "stroke-dasharray": rough && "3 2.5"})
  ];
}

function rim(colour: number | null): Attributes {
  const {class: name, fill} = inColour(colour);
  return {class: colour === null ? "ic-rim" : `ic-extent ${name}`, fill: "none", stroke: fill};
}

function drawLabel<N>({x, y, anchor, name, count}: Label, kind: string, more: Attributes, pen: Pen<N>): N {
  const words = count === null ? [name] : [`${name} `, pen.svg("tspan", {"font-weight": 700}, count)];
  return text(pen, `${kind} ic-clear`, x, y + BASE, words, {"text-anchor": anchor, ...clear, ...more});
}

function drawLine<N>({y, x0, x1, sign, indent, colour, text: words, note, count, bold}: ListLine, pen: Pen<N>): N[] {
  const way = x1 < x0 ? -1 : 1;
  const weight = {"font-weight": bold && 700};
  return [
    ...(sign === "swatch" ? [pen.svg("path", {...inColour(colour), d: glyphPath("swatch", x0 + way * 7, y, 6)})] : sign ? drawSign(sign, x0 + way * 8, y, pen) : []),
    text(pen, "place", x0 + way * indent, y + BASE, note ? [`${words}  `, pen.svg("tspan", {"fill-opacity": 0.78, "font-weight": 400}, note)] : words, weight),
    ...(count ? [text(pen, "number", x1, y + BASE, count, {"text-anchor": "end", "font-weight": bold ? 400 : 700})] : [])
  ];
}
