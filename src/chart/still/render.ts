import {markupPen as pen, write, type Markup} from "../../draw/markup.js";
import {statementsIn} from "../../summary/statements.js";
import type {Chart, Data} from "../define.js";
import type {ChartOptions, Given} from "../options.js";
import {drawDetails} from "../details/panel.js";
import {drawStatements} from "../details/statements.js";
import {drawRows, drawTable, entriesOf} from "../table.js";
import {figureOf, makeStill, type Still} from "./still.js";

/**
 * A whole figure as markup, where there is no document: title, summary, picture, account, table, and who said what and
 * where it can be read; without script, style or inline handler. It is the picture that the living figure draws.
 *
 * ```ts
 * import {renderToString} from "incident-charts/static";
 * const html = renderToString(timeline, incidents, {width: 720});
 * ```
 *
 * @throws TypeError for data that are neither an array nor a dataset, Error for an unknown option, and for `asOf` or `period` beside a `link`
 */
export function renderToString<O extends ChartOptions>(chart: Chart<O>, data: Data, given: Given<O> = {}): string {
  return writeFigure(makeStill(chart, data, given));
}

/** The figure with everything that a living one would show on demand. */
export function writeFigure<O extends ChartOptions>(still: Still<O>): string {
  const {layout, reading, view, locale} = still;
  const {ui} = locale;
  const entries = entriesOf(layout.items);
  const rows = entries.map((d) => d.row);
  const statements = statementsIn(reading, view);
  const label = ui.table(entries.length);
  return write(figureOf(still, [
    layout.items.some((d) => d.away) ? pen.html("p", {class: "ic-remark"}, locale.claims.away) : null,
    entries.length > 0 ? folded(label, [drawTable(pen, drawRows(pen, entries, reading, view, locale), label, locale)]) : null,
    entries.length > 0 ? folded(ui.details, drawDetails(pen, rows, reading, view, locale, rows.length), "ic-said") : null,
    statements.length > 0 ? folded(ui.statements(statements.length), drawStatements(pen, statements, reading.about, locale), "ic-statements") : null
  ]));
}

/** A part that a reader unfolds; that needs no script. */
function folded(label: string, content: readonly Markup[], name: string | null = null): Markup {
  return pen.html("details", {class: name}, [pen.html("summary", {}, label), pen.html("div", {}, content)]);
}
