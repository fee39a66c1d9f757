import type {Chart, Data} from "../chart/define.js";
import {optionsOf} from "../chart/define.js";
import {buildFigure, fillSlots} from "../chart/figure.js";
import {hashOf} from "../chart/hash.js";
import {viewOf} from "../chart/link.js";
import {whole} from "../chart/zoom.js";
import {languageFor, linkOf, localeOf, type ChartOptions, type Given} from "../chart/options.js";
import {drawStatements} from "../chart/statements.js";
import {drawRows, drawTable, entriesOf} from "../chart/table.js";
import {markupPen, write} from "../draw/markup.js";
import {readAnnotations} from "../model/annotations.js";
import {readIncidents} from "../model/read.js";
import {statementsIn} from "../summary/statements.js";

/**
 * A whole figure as markup, where there is no document: title, summary, picture, account, table and sources, without
 * script, style or inline handler. It is the picture that the living figure draws.
 *
 * ```ts
 * import {renderToString} from "incident-charts/static";
 * const html = renderToString(timeline, incidents, {width: 720});
 * ```
 *
 * @throws TypeError for data that are neither an array nor a dataset, Error for an unknown option, and for `asOf` or `period` beside a `link`
 */
export function renderToString<O extends ChartOptions>(chart: Chart<O>, data: Data, given: Given<O> = {}): string {
  const {definition} = chart;
  const options = optionsOf(definition, given);
  const locale = localeOf(options, options.locale ?? languageFor(null).language);
  const reading = readIncidents(data, {timeZone: options.timeZone});
  const view = viewOf(linkOf(options).state);
  const summary = definition.summarise(reading, view, options);
  const {notes} = readAnnotations(options.annotations, reading, options.timeZone);
  const layout = definition.layout(summary, options, {width: options.width, coarse: false, zoom: whole, unfolded: new Set(), locale, notes});
  const drawing = definition.draw(layout, markupPen);
  const hash = hashOf(definition.name, layout, locale.tag, options, reading.about);
  const prefix = options.idPrefix ?? `ic-${definition.name}-${hash.split(" ").at(-1) ?? ""}`;
  const entries = entriesOf(layout.items);
  const label = locale.ui.table(entries.length);
  const table = markupPen.html("details", {}, [
    markupPen.html("summary", {}, label),
    drawTable(markupPen, drawRows(markupPen, entries, reading, view, locale), label, locale)
  ]);
  const statements = statementsIn(reading, view);
  const said = markupPen.html("details", {class: "ic-statements"}, [
    markupPen.html("summary", {}, locale.ui.statements(statements.length)),
    markupPen.html("div", {}, drawStatements(markupPen, statements, reading.about, locale))
  ]);
  const slots = {
    ...fillSlots(markupPen, layout, drawing, options, reading.about, {locale, live: false, prefix}, view.hiddenClasses),
    controls: [],
    table: [entries.length > 0 ? table : null, statements.length > 0 ? said : null]
  };
  return write(buildFigure(markupPen, slots, layout, {name: definition.name, prefix, headingLevel: options.headingLevel, locale, live: false, hash}));
}
