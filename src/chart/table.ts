import type {Pen} from "../draw/pen.js";
import type {Item} from "../layout/layout.js";
import type {Locale} from "../locale/locale.js";
import {titleOf} from "../locale/title.js";
import {standing} from "../model/count.js";
import {point} from "../model/quantity.js";
import type {Reading, Row, View} from "../model/reading.js";
import {langOf} from "./lang.js";

/** How many rows are made at a time: a closed table has none, for making them costs more than the picture. */
export const PAGE = 100;

/** A row of the table: an incident, and the item that it stands in. */
export interface Entry {
  item: number;
  row: Row;
}

/** The incidents of all items, in the items' order, each once. */
export function entriesOf(items: readonly Item[]): Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  items.forEach((d, item) => {
    if (d.note) return; // its incidents have items of their own
    for (const row of d.rows()) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      entries.push({item, row});
    }
  });
  return entries;
}

const columns = ["mark", "date", "what", "site", "country", "attacks", "basis", "sources"] as const;

/** The table's head, to which rows are added. */
export function drawTable<N>(pen: Pen<N>, rows: readonly N[], label: string, locale: Locale): N {
  const heads = columns.map((column) => pen.html("th", {scope: "col"}, locale.columns[column]));
  return pen.html("div", {class: "ic-scroll", role: "group", tabindex: 0, "aria-label": label}, [
    pen.html("table", {}, [
      pen.html("caption", {}, label),
      pen.html("thead", {}, [pen.html("tr", {}, heads)]),
      pen.html("tbody", {}, rows)
    ])
  ]);
}

/** Rows of the table, for these entries. */
export function drawRows<N>(pen: Pen<N>, entries: readonly Entry[], reading: Reading, view: View, locale: Locale): N[] {
  return entries.map(({item, row}) => {
    const d = standing(row, reading, view);
    const lang = langOf(reading.about, locale);
    const cells: (string | N[])[] = [
      locale.number(item + 1),
      locale.span(row.span),
      titleOf(row, locale),
      row.site ? locale.nameOf(row.site) : locale.lane.nowhere,
      row.country ? locale.country(row.country) : "",
      row.kind === "attack" ? locale.number(point(d.attacks)) : locale.kind[row.kind],
      row.kind === "attack" ? locale.basis[d.drawn ?? "listed"] : "",
      sources(pen, row, reading, locale)
    ];
    return pen.html(
      "tr",
      {"data-id": row.id},
      cells.map((cell, i) => (i === 2 ? pen.html("th", {scope: "row", ...(row.title !== null && lang)}, cell) : pen.html("td", i === 3 && row.site ? langOf(reading.about, locale, row.site.names) : {}, cell)))
    );
  });
}

/** Who says so, each with its link, so that no link is to be had in the picture alone. */
function sources<N>(pen: Pen<N>, {claims}: Row, {about}: Reading, locale: Locale): N[] {
  if (claims.length === 0) return [pen.html("span", {}, locale.claims.none)];
  const links = new Map<string, {url: string | null; names: Readonly<Record<string, string>> | undefined}>();
  for (const {source, url} of claims) {
    const name = locale.nameOf(source);
    links.set(name, {url: links.get(name)?.url ?? url, names: source.names});
  }
  return [...links].flatMap(([name, {url, names}], i) => [
    pen.html("span", {}, i === 0 ? "" : locale.claims.between),
    pen.html(url === null ? "span" : "a", {...langOf(about, locale, names), ...(url !== null && {href: url, rel: "noopener noreferrer"})}, name)
  ]);
}
