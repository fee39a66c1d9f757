import {glyphPath, type Glyph} from "../draw/glyphs.js";
import {inColour} from "../draw/palette.js";
import type {Pen} from "../draw/pen.js";
import type {LegendEntry} from "../layout/layout.js";

const SIZE = 16;
/** As dark as the parts of a bar. */
const shades: Partial<Record<string, number>> = {all: 0.45, founded: 0.75, compatible: 0.25};

/** The legend: what the signs in the picture mean, each a switch where there is someone to press it. */
export function drawLegend<N>(pen: Pen<N>, entries: readonly LegendEntry[], hidden: ReadonlySet<string>, live: boolean): N[] {
  return entries.map(({toggles, glyph, colour, label}) => {
    const sign = pen.svg("svg", {width: SIZE, height: SIZE, viewBox: `0 0 ${String(SIZE)} ${String(SIZE)}`, "aria-hidden": "true"}, [
      pen.svg("path", {...inColour(colour), "fill-rule": "evenodd", "fill-opacity": shades[glyph], d: glyphPath(glyph as Glyph, SIZE / 2, SIZE / 2, 5.5)})
    ]);
    return live && toggles !== null
      ? pen.html("button", {type: "button", class: "ic-entry", "data-toggles": toggles, "aria-pressed": String(!hidden.has(toggles))}, [sign, pen.html("span", {}, label)])
      : pen.html("span", {class: "ic-entry"}, [sign, pen.html("span", {}, label)]);
  });
}
