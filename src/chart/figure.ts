import type {Attributes, Content, Drawing, Pen} from "../draw/pen.js";
import type {Layout} from "../layout/layout.js";
import type {Locale} from "../locale/locale.js";
import type {About} from "../model/incident.js";
import {drawLegend} from "./legend.js";
import type {ChartOptions} from "./options.js";

/** The places of a figure that are refilled; everything else is built once and stays. */
export type Slot = "title" | "subtitle" | "summary" | "how" | "account" | "legend" | "controls" | "back" | "marks" | "front" | "table" | "caption";

/** What stands in each slot. */
export type Slots<N> = Record<Slot, Content<N>>;

/** What a figure is built for. */
export interface Build {
  /** The chart's name. */
  name: string;
  /** What its ids begin with. */
  prefix: string;
  headingLevel: number;
  locale: Locale;
  /** In a page, with someone to act on it; a static figure has no controls and no tab stop. */
  live: boolean;
  /** What {@link hydrate} compares. */
  hash: string | null;
}

/** The words around a picture that an option may set; `null`: none. */
export const wordsOf = (layout: Layout, {title, subtitle, description, source, notes, credit}: ChartOptions, about: About): Record<"title" | "subtitle" | "summary" | "source" | "notes" | "credit", string | null> => ({
  title: title === null ? null : (title ?? layout.title),
  subtitle,
  summary: description ?? layout.summary,
  source: source === undefined ? creditOf(about) : source,
  notes,
  credit
});

/** Where the data come from and on which terms. */
const creditOf = ({credit, licence}: About): string | null => (credit !== undefined && licence !== undefined ? `${credit} (${licence})` : (credit ?? licence ?? null));

/** The words that stand around a picture, and the picture. */
export function fillSlots<N>(
  pen: Pen<N>,
  layout: Layout,
  {back, marks, front}: Drawing<N>,
  options: ChartOptions,
  about: About,
  {locale, live}: Pick<Build, "locale" | "live">,
  hidden: ReadonlySet<string>
): Omit<Slots<N>, "controls" | "table"> {
  layout.items.forEach(({text}, i) => {
    const mark = marks[i];
    if (mark !== undefined)
      pen.set(mark, live ? liveMark(text) : {role: "img", "aria-label": text});
  });
  const line = (label: string, text: string | null): N | null =>
    text ? pen.html("p", {}, [pen.html("span", {class: "ic-label"}, locale.labelled(label)), pen.html("bdi", {}, text)]) : null;
  const {title, subtitle, summary, source, notes, credit} = wordsOf(layout, options, about);
  return {
    title: title ?? "",
    subtitle: subtitle ?? "",
    summary: summary ?? "",
    how: layout.how,
    account: layout.account,
    legend: drawLegend(pen, layout.legend, hidden, live).flatMap((d, i) => (i > 0 ? [" ", d] : [d])), // parted where no sheet is
    back,
    marks,
    front,
    caption: [
      line(locale.ui.source, source),
      line(locale.ui.notes, notes),
      line(locale.ui.credit, credit)
    ]
  };
}

/** A figure and its list are named by the title, or, where there is none, by the summary. */
export const named = (prefix: string, title: Content<unknown>): Attributes => ({"aria-labelledby": `${prefix}-${title.length > 0 ? "title" : "summary"}`});

const described = (prefix: string): Attributes => ({"aria-describedby": `${prefix}-summary ${prefix}-account`});

/** The one tab stop. It is the marks' own parent: with a group between them, Chromium loses what is selected. */
export const liveGroup = (prefix: string, items: number): Attributes => ({role: "listbox", tabindex: items > 0 ? 0 : -1, "aria-multiselectable": "true", "aria-describedby": `${prefix}-summary ${prefix}-account ${prefix}-keys`});

/** A mark that can be stepped to; it has an id while the reader is at it. */
export const liveMark = (text: string): Attributes => ({role: "option", "aria-label": text, "aria-selected": "false"});

/** The figure, built once: words, controls, picture, tip, details, table, caption, in the order they are read. */
export function buildFigure<N>(pen: Pen<N>, slots: Slots<N>, {width, height}: {width: number; height: number}, build: Build): N {
  const {name, prefix, headingLevel, locale, live, hash} = build;
  const id = (part: string): string => `${prefix}-${part}`;
  const div = (part: string, content: Content<N>, more = {}): N => pen.html("div", {class: `ic-${part}`, ...more}, content);
  const p = (part: "subtitle" | "summary" | "how" | "account"): N => pen.html("p", {id: id(part), class: `ic-${part}`}, slots[part]);
  const group = (part: "back" | "marks" | "front", more = {}): N => pen.svg("g", {class: `ic-${part}`, ...more}, slots[part]);
  const label = named(prefix, slots.title);
  const svg = pen.svg(
    "svg",
    {
      class: "ic-svg",
      ...(live ? {role: "none"} : {role: "img", ...label, ...described(prefix)}),
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      direction: locale.dir,
      "font-size": 12,
      "font-family": "system-ui, sans-serif",
      fill: "currentColor"
    },
    [
      pen.svg("g", {class: "ic-surface"}, [pen.svg("rect", {class: "ic-hit", width: "100%", height: "100%", fill: "none", "pointer-events": "all"})]),
      group("back", {"aria-hidden": "true", "pointer-events": "none"}),
      group("marks", {"pointer-events": "none", "fill-rule": "evenodd", ...(live && {...liveGroup(prefix, slots.marks.length), ...label})}),
      group("front", {"aria-hidden": "true", "pointer-events": "none"})
    ]
  );
  return pen.html("figure", {class: `ic ic-${name}`, lang: locale.tag, dir: locale.dir, ...label, "data-ic": hash}, [
    pen.html(`h${String(headingLevel)}`, {id: id("title"), class: "ic-title"}, slots.title),
    p("subtitle"),
    p("summary"),
    p("account"),
    p("how"),
    div("gauge", []),
    div("bar", [div("legend", slots.legend), div("controls", slots.controls)]),
    div("plot", [svg, div("tip", [], {hidden: true})]),
    div("status", [], {role: "status"}),
    div("panel", [], {hidden: true}),
    div("table", slots.table),
    pen.html("figcaption", {class: "ic-caption"}, slots.caption)
  ]);
}
