import {markupPen as pen, write} from "../../draw/markup.js";
import {parseEdtf} from "../../model/edtf.js";
import {wordsOf} from "../figure.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import {groundOf, paints} from "./colour.js";
import {copier, lookOf} from "./copy.js";
import {Column} from "./words.js";

const MARGIN = 16;
/** The page's own letters first, then those that a program elsewhere is likely to have. */
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/** A picture as text, and its size in CSS pixels. */
export interface Picture {
  text: string;
  width: number;
  height: number;
}

/** What is shown, with the words about it, as SVG that needs nothing else: no sheet, no variable, no class. */
export function takeSvg<O extends ChartOptions>(stage: Stage<O>, scale = 1): Picture {
  const {figure, layout, locale, options, reading: {about}, view, document} = stage;
  const {ui, dir, tag} = locale;
  const {title, subtitle, summary, source, notes, credit} = wordsOf(layout, options, about);
  const inPage = figure.isConnected ? document.defaultView : null;
  const paint = paints(document);
  const ink = (inPage && paint(inPage.getComputedStyle(stage.picture("svg")).color).colour) ?? "#000000";
  const ground = inPage ? groundOf(figure, paint) : "#ffffff";
  const copy = copier(inPage, paint, ink);
  const look = lookOf(ink);

  const words = new Column(layout.width, dir === "rtl", 0);
  words.text(title, "title");
  words.text(subtitle, "subtitle");
  words.gap(4);
  words.text(summary, "summary");
  words.text(layout.how, "quiet");
  words.gap(4);
  const signs = [...stage.slot("legend").children].map((d) => d.querySelector("path"));
  words.legend(layout.legend.map(({label, toggles}, i) => ({sign: signs[i] ? copy(signs[i], look) : null, label, off: toggles !== null && view.hiddenClasses.has(toggles)})));
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
  const moved = (y: number): string => `translate(${String(MARGIN)},${String(MARGIN + y)})`;
  const layers = (["surface", "back", "marks", "front"] as const).map((name) => copy(stage.picture(name), look));
  const text = write(pen.svg("svg", {
    width: Math.round(width * scale), height: Math.round(height * scale), viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: "img", "xml:lang": tag, direction: dir, "font-family": FONTS, "font-size": 12, fill: ink
  }, [
    pen.svg("title", {}, title ?? layout.title),
    pen.svg("desc", {}, [summary, layout.account].filter(Boolean).join(" ")),
    pen.svg("rect", {width, height, fill: ground}),
    pen.svg("g", {transform: moved(0)}, words.drawn),
    pen.svg("g", {transform: moved(Math.round(top))}, layers)
  ]));
  return {text, width: Math.round(width * scale), height: Math.round(height * scale)};
}
