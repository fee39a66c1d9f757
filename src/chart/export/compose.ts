import {markupPen as pen, type Markup} from "../../draw/markup.js";
import type {Layout} from "../../layout/layout.js";
import type {Locale} from "../../locale/locale.js";
import {parseEdtf} from "../../model/edtf.js";
import type {Reading, View} from "../../model/reading.js";
import {wordsOf} from "../figure.js";
import type {ChartOptions} from "../options.js";
import type {Paint} from "./colour.js";
import {painter} from "./copy.js";
import {Column} from "./words.js";

const MARGIN = 16;
/** The page's own letters first, then those that a program elsewhere is likely to have. */
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/** A picture as markup, and its size in CSS pixels. */
export interface Picture {
  svg: Markup;
  width: number;
  height: number;
}

/** What the picture is of, and the words about it. */
interface Shown {
  layout: Layout;
  locale: Locale;
  options: ChartOptions;
  reading: Reading;
  view: View;
}

/** The drawn parts: the sign of each entry of the legend, and the layers of the picture. */
interface Drawn {
  signs: readonly (Markup | null)[];
  layers: readonly (Markup | null)[];
}

/** The colour of what has none, that behind the picture, and what becomes of any other. */
export interface Paper {
  ink: string;
  ground: string;
  paint(written: string): Paint;
}

/** What is shown, with the words about it, as SVG that needs nothing else: no sheet, no variable, no class. */
export function compose({layout, locale, options, reading: {about}, view}: Shown, {signs, layers}: Drawn, {ink, ground, paint}: Paper, scale: number): Picture {
  const {ui, dir, tag} = locale;
  const {title, subtitle, summary, source, notes, credit} = wordsOf(layout, options, about);
  const painted = painter(paint, ink);

  const words = new Column(layout.width, dir === "rtl", 0);
  words.text(title, "title");
  words.text(subtitle, "subtitle");
  words.gap(4);
  words.text(summary, "summary");
  words.text(layout.how, "quiet");
  words.gap(4);
  words.legend(layout.legend.map(({label, toggles}, i) => ({sign: signs[i] ? painted(signs[i]) : null, label, off: toggles !== null && view.hiddenClasses.has(toggles)})));
  words.gap(8);
  const top = words.y;
  words.gap(layout.height + 4);
  words.text(layout.account, "quiet");
  const made = about.updated === undefined ? null : parseEdtf(about.updated);
  words.text(source, "quiet", locale.labelled(`${ui.source}${made ? ` (${locale.span(made)})` : ""}`));
  words.text(notes, "quiet", locale.labelled(ui.notes));
  words.text(credit, "quiet", locale.labelled(ui.credit));

  const width = Math.ceil(layout.width + 2 * MARGIN);
  const height = Math.ceil(words.y + 2 * MARGIN);
  const size = {width: Math.round(width * scale), height: Math.round(height * scale)};
  const moved = (y: number): string => `translate(${String(MARGIN)},${String(MARGIN + y)})`;
  const svg = pen.svg("svg", {
    ...size, viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: "img", "xml:lang": tag, direction: dir, "font-family": FONTS, "font-size": 12, fill: ink
  }, [
    pen.svg("title", {}, title ?? layout.title),
    pen.svg("desc", {}, [summary, layout.account].filter(Boolean).join(" ")),
    pen.svg("rect", {width, height, fill: ground}),
    pen.svg("g", {transform: moved(0)}, words.drawn),
    pen.svg("g", {transform: moved(Math.round(top))}, layers.map((d) => d && painted(d)))
  ]);
  return {svg, ...size};
}
