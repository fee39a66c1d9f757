import {markupPen as pen, type Markup} from "../../draw/markup.js";
import type {Content, Drawing} from "../../draw/pen.js";
import type {Layout} from "../../layout/layout.js";
import type {Locale} from "../../locale/locale.js";
import {readAnnotations} from "../../model/annotations.js";
import {readIncidents} from "../../model/read.js";
import type {Reading, View} from "../../model/reading.js";
import {atOnce} from "../../model/slices.js";
import {archivedOf, isSummary} from "../archive.js";
import {optionsOf, type AnyDefinition, type Chart, type Data, type Incidents} from "../define.js";
import {buildFigure, fillSlots} from "../figure.js";
import {hashOf} from "../hash.js";
import {viewOf} from "../link.js";
import {languageFor, linkOf, localeOf, type ChartOptions, type Given} from "../options.js";
import {whole} from "../zoom.js";

/** What a figure shows where there is no document, and in which words. */
export interface Still<O extends ChartOptions = ChartOptions> {
  name: string;
  options: O;
  locale: Locale;
  reading: Reading;
  view: View;
  layout: Layout;
  drawing: Drawing<Markup>;
}

/** Reads, counts, places and draws, as the living figure does when it is made. */
export function makeStill<O extends ChartOptions>({definition}: Chart<O>, data: Data, given: Given<O>): Still<O> {
  const options = optionsOf(definition, given);
  const locale = localeOf(options, options.locale ?? languageFor(null, definition.english).language);
  const {reading, view, summary} = summaryOf(definition, data, options);
  const {notes} = readAnnotations(options.annotations, reading, options.timeZone);
  const layout = definition.layout(summary, options, {width: options.width, coarse: false, zoom: whole, unfolded: new Set(), locale, notes});
  return {name: definition.name, options, locale, reading, view, layout, drawing: definition.draw(layout, pen)};
}

/** What is counted, here or elsewhere. */
function summaryOf<O extends ChartOptions>(definition: AnyDefinition<O>, data: Data, options: O): Pick<Still, "reading" | "view"> & {summary: unknown} {
  if (isSummary(data)) {
    const summary = archivedOf(definition).restore(data);
    return {...summary, summary};
  }
  const reading = readIncidents(data as Incidents, {timeZone: options.timeZone});
  const view = viewOf(linkOf(options).state);
  return {reading, view, summary: atOnce(definition.summarise(reading, view, options))};
}

/** The figure about it, with this below the picture. */
export function figureOf<O extends ChartOptions>({name, options, locale, reading: {about}, view, layout, drawing}: Still<O>, table: Content<Markup>): Markup {
  const hash = hashOf(name, layout, locale.tag, options, about);
  const prefix = options.idPrefix ?? `ic-${name}-${hash.split(" ").at(-1) ?? ""}`;
  const build = {name, prefix, headingLevel: options.headingLevel, locale, live: false, hash};
  return buildFigure(pen, {...fillSlots(pen, layout, drawing, options, about, build, view.hiddenClasses), controls: [], table}, layout, build);
}
