import type {Locale} from "../../locale/locale.js";
import {joined} from "../../locale/phrases.js";
import type {Measure} from "../../model/incident.js";
import type {Day, Interval, ReadTally, Span} from "../../model/reading.js";
import type {Listed} from "../../model/totals.js";
import type {Total, Totals} from "../../summary/totals.js";
import type {Item} from "../layout.js";

/** "more than 110 attacks"; or as the source put it, where it names no number. */
export function amountOf(value: Interval, measure: Measure, locale: Locale): string {
  return value.wording === null ? locale.quantity(value, locale.counter.counts[measure]) : locale.name(value.wording);
}

/** As it stands beside a mark, where what is counted is clear. */
export function numberOf(value: Interval, locale: Locale): string {
  return value.wording === null ? locale.quantity(value) : locale.name(value.wording);
}

/** So many stand in an item alone, where none stands beside a total as well. */
export const ownIn = ({all}: Totals, incidents: number): Pick<Item, "own"> => (all.length > 0 ? {} : {own: incidents});

export const speakerOf = ({source}: ReadTally, locale: Locale): string => locale.nameOf(source);

/** Who says it, through whom. */
export function bylineOf(tally: ReadTally, locale: Locale): string {
  const {via, document, said, assumed, quote} = tally;
  const words = locale.claims;
  const title = document?.title;
  return locale.list([
    speakerOf(tally, locale),
    ...(via.length > 0 ? [words.via(locale.list(via.map((d) => locale.nameOf(d))))] : []),
    ...(title === undefined ? [] : [words.in(locale.name(title))]),
    ...(said === null ? [] : [words.said(said, assumed)]),
    ...(quote === null ? [] : [locale.quoted(locale.name(quote))])
  ], "plain");
}

/** From when to when, ≈ where an end is not a known day. */
export function spanOf({since, until}: ReadTally, locale: Locale): string {
  const {counter: {totals}} = locale;
  const exact = (d: Span | null): d is Span & {from: Day; to: Day} => d !== null && d.kind === "day" && !d.about;
  if (exact(since) && exact(until)) return since.from === until.to ? locale.day(since.from) : locale.days(since.from, until.to);
  const end = (d: Span): string => {
    if (exact(d)) return locale.day(d.from);
    return d.from === null || d.to === null ? locale.span(d) : `≈ ${locale.span({...d, about: false, kind: "lasted"})}`;
  };
  return since && until ? `${end(since)} – ${end(until)}` : until ? `… – ${end(until)}` : since ? `${end(since)} – …` : totals.unbounded("since");
}

/** Of what it is a total, each thing by itself: of a part only that in which it differs from the whole. */
export function scopeOf(tally: ReadTally, whole: ReadTally | null, locale: Locale): string[] {
  const {counter: {totals}} = locale;
  const place = (d: ReadTally): string | null => (d.site ? locale.nameOf(d.site) : d.country === null ? null : locale.country(d.country));
  const says = (d: ReadTally): (string | null)[] =>
    [spanOf(d, locale), place(d), d.by && totals.by(d.by.id === d.source.id ? null : locale.nameOf(d.by)), d.of === null ? null : totals.of(locale.name(d.of))];
  const above = whole ? says(whole) : [];
  return says(tally).filter((d, i): d is string => d !== null && d !== above[i]);
}

/** What stands beside the total: a number, or why there is none. */
export function besideOf({tally, listed}: Pick<Total, "tally" | "listed">, locale: Locale, say: (value: Interval) => string): string {
  const {counter: {totals}} = locale;
  if (!listed) return totals.unbounded(tally.since?.from == null ? "since" : "until");
  return silent(tally, listed) ? totals.silent : totals.listed(say(listed.value));
}

/** Attacks and sites are counted; of what nobody gives a number there is none, which is not 0. */
export const silent = ({measure}: ReadTally, {rows}: Listed): boolean => rows.length === 0 && measure !== "attacks" && measure !== "sites";

/** How much of its span the list covers. */
export function coversOf({listed}: Total, {counter: {totals}}: Locale): string | null {
  return listed && listed.covered !== null ? totals.covers(listed.covered, listed.days) : null;
}

/** What its parts come to, and what it was before. */
export function notesOf({checks, before}: Pick<Total, "checks" | "before">, locale: Locale): string[] {
  const {counter: {totals}} = locale;
  return [
    ...checks.map(({verdict, sum}) => totals.parts(verdict, numberOf(sum, locale))),
    ...(before ? [totals.growth(before.how, numberOf(before.tally.value, locale), locale.span(before.tally.until))] : [])
  ];
}

/** Who states how many of what. */
export const sayTotal = (tally: ReadTally, locale: Locale): string =>
  locale.counter.totals.item(bylineOf(tally, locale), amountOf(tally.value, tally.measure, locale), locale.list(scopeOf(tally, null, locale), "plain"));

/** The whole row, for ear and tip. */
export function tellTotal(total: Total, locale: Locale): string {
  const {tally, listed} = total;
  const {counter: {totals}} = locale;
  const say = (value: Interval): string => amountOf(value, tally.measure, locale);
  const more = [besideOf(total, locale, say), coversOf(total, locale), listed && listed.undated > 0 && totals.undated(listed.undated)].filter((d) => typeof d === "string");
  return joined([
    sayTotal(tally, locale),
    totals.beside(locale.list(more, "plain")),
    ...notesOf(total, locale)
  ]);
}
