import {write, type Markup} from "../../draw/markup.js";
import {palette} from "../../draw/palette.js";
import type {Chart, Data} from "../define.js";
import {compose, type Paper, type Picture} from "../export/compose.js";
import type {ChartOptions, Given} from "../options.js";
import {figureOf, makeStill, type Still} from "./still.js";

/** How a picture is made. */
export interface PictureOptions {
  /** Its ground, ink and colours. Defaults to `"light"`. */
  theme?: "light" | "dark";
  /** How large it is, 1 being its own size in CSS pixels. Defaults to 1. */
  scale?: number;
}

/**
 * A figure as a picture, where there is no document: SVG that needs nothing else, with the title, the legend, the account
 * and the source as text in it. It is what `toSVG()` of the living figure gives.
 *
 * ```ts
 * import {renderToSVG} from "incident-charts/static";
 * const svg = renderToSVG(timeline, incidents, {width: 720}, {theme: "dark"});
 * ```
 *
 * @throws what `renderToString` throws
 */
export function renderToSVG<O extends ChartOptions>(chart: Chart<O>, data: Data, given: Given<O> = {}, picture: PictureOptions = {}): string {
  return write(pictureOf(makeStill(chart, data, given), picture).svg);
}

/** The picture as markup, for what is to be made of it. */
export function pictureOf<O extends ChartOptions>(still: Still<O>, {theme = "light", scale = 1}: PictureOptions): Picture {
  const figure = figureOf(still, []);
  const signs = all(figure, (d) => d.attributes["class"] === "ic-entry").map((d) => all(d, ({name}) => name === "path")[0] ?? null);
  const layers = all(figure, ({attributes: {class: name = ""}}) => ["ic-back", "ic-marks", "ic-front"].includes(name));
  return compose(still, {signs, layers}, papers[theme], scale);
}

const papers: Readonly<Record<"light" | "dark", Paper>> = {light: paper("#000000", "#ffffff", 0), dark: paper("#e8eaed", "#202124", 1)};

/** Colours are drawn as they are on a light ground; each has its own for a dark one. */
function paper(ink: string, ground: string, shade: 0 | 1): Paper {
  const colours = new Map([["Canvas", ground], ...palette.map((d): [string, string] => [d[0], d[shade]])]);
  return {ink, ground, paint: (written) => ({colour: colours.get(written) ?? written, alpha: 1})};
}

/** The outermost elements of which this holds, in their order. */
const all = ({content}: Markup, is: (node: Markup) => boolean): Markup[] => content.flatMap((d) => (typeof d === "string" ? [] : is(d) ? [d] : all(d, is)));
