import {sum} from "d3";
import type {LeftOut, Locale} from "../locale/locale.js";
import {kept} from "../model/memoise.js";
import {isBound, point} from "../model/quantity.js";
import type {Reading, Row, View} from "../model/reading.js";
import type {Account, Counted} from "../summary/account.js";
import type {Item} from "./layout.js";

/** What an account is given of. */
interface Accounted {
  account: Account;
  reading: Pick<Reading, "about" | "sources">;
  view: View;
}

/** "6 attacks in 4 incidents" */
export function countedIn({attacks, incidents}: Counted, locale: Locale): string {
  return locale.counted(point(attacks), incidents, isBound(attacks));
}

/** The incidents in the items, each once, in the order of the items: found once for table and annotations. */
export const rowsIn = kept((items: readonly Pick<Item, "rows">[]): ReadonlySet<Row> => {
  const rows = new Set<Row>();
  for (const item of items) for (const row of item.rows()) rows.add(row);
  return rows;
});

/** How many incidents that are here stand in the items, each counted once. */
export const hereIn = (items: readonly Pick<Item, "rows" | "own">[]): number => sum(items, (d) => d.own ?? 0) + rowsIn(items.filter((d) => d.own === undefined)).size;

/** How many incidents stand in the items, each counted once. */
export const incidentsIn = (items: readonly Pick<Item, "rows" | "own" | "away">[]): number => hereIn(items) + sum(items, (d) => d.away?.incidents ?? 0);

/**
 * What is shown and what is left out, each with its number.
 *
 * @param drawn how many of those shown stand in the picture
 */
export function accountOf({account, reading, view}: Accounted, drawn: number, locale: Locale): string {
  const {attacks, left, unread, shown} = account;
  return locale.account({
    ...account,
    attacks: point(attacks),
    atLeast: isBound(attacks),
    left: [...(Object.entries(left) as [LeftOut, number][]), ["unreadable", unread], ["outsideView", shown - drawn]],
    unreadRows: reading.about.unreadRows ?? 0,
    faultyRows: reading.about.faultyRows ?? 0,
    joined: account.onJoin,
    asOf: view.asOf,
    period: view.period,
    hiddenSources: reading.sources.all.filter((d) => view.hiddenSources.has(d.id)).map((d) => locale.nameOf(d)), // an address may name any
    joins: view.joins
  });
}
