import {sum} from "d3";
import type {Locale} from "../locale/locale.js";
import {countOf, type Reason, type Standing} from "../model/count.js";
import {isBound, point} from "../model/quantity.js";
import type {Reading, View} from "../model/reading.js";
import type {Item} from "./layout.js";

/** What an account is given of: everything, shown or not. */
interface Accounted {
  standings: readonly Standing[];
  reading: Reading;
  view: View;
}

/** "6 attacks in 4 incidents" */
export function countedIn(standings: readonly Standing[], locale: Locale): string {
  const {attacks, incidents} = countOf(standings, 0);
  return locale.counted(point(attacks), incidents, isBound(attacks));
}

/** What is shown and what is left out, each with its number. */
export function accountOf({standings, reading, view}: Accounted, items: readonly Pick<Item, "rows">[], locale: Locale): string {
  const {attacks, incidents, onJoin, leftOut, unread} = countOf(standings, reading.given);
  const shown = standings.filter((d) => d.shown);
  const drawn = new Set(items.flatMap((d) => d.rows()));
  const many = (is: (d: Standing) => boolean): number => shown.filter(is).length;
  const left = [...leftOut].filter((d): d is [Exclude<Reason, "notAttack">, number] => d[0] !== "notAttack");
  return locale.account({
    attacks: point(attacks),
    incidents,
    atLeast: isBound(attacks),
    given: reading.given,
    uncounted: many((d) => !d.counts),
    left: [...left, ["unreadable", unread], ["outsideView", many((d) => !drawn.has(d.row))]],
    unreadRows: reading.about.unreadRows ?? 0,
    undated: many((d) => !d.row.span),
    joined: onJoin,
    maybeSame: many((d) => d.counts && d.row.maybeSameAs.length > 0),
    assumed: sum(shown, (d) => d.claims.filter((claim) => claim.assumed).length),
    asOf: view.asOf,
    period: view.period,
    hiddenSources: reading.sources.all.filter((d) => view.hiddenSources.has(d.id)).map((d) => locale.nameOf(d)), // an address may name any
    joins: view.joins
  });
}
