import {greatest, max, rollup, sum} from "d3";
import type {Account, LeftOut, Locale} from "../locale/locale.js";
import {titleOf} from "../locale/title.js";
import {telling} from "../model/claims.js";
import {countOf, type Basis, type Standing} from "../model/count.js";
import type {Outcome} from "../model/incident.js";
import {isBound, point} from "../model/quantity.js";
import {wordsOn} from "../model/words.js";
import {countryColours} from "../summary/colours.js";
import type {Lane, TimelineSummary} from "../summary/timeline.js";
import {extentOf} from "./days.js";
import type {Item, LegendEntry} from "./layout.js";
import type {TimelineLook} from "./timeline-look.js";
import type {TimelinePicture} from "./timeline-shapes.js";

/** The name of a lane, in the reader's language. */
export function laneName({of}: Lane, locale: Locale, short = false): string {
  switch (of.is) {
    case "country":
      return locale.country(of.code);
    case "site":
      return locale.nameOf(of.site, short);
    case "weapon":
      return locale.weapon[of.weapon];
    case "source":
      return locale.nameOf(of.source, short);
    case "named":
      return locale.name(of.name);
    case "others":
      return locale.lane.others(of.lanes);
    case "all":
      return locale.lane.none;
    default:
      return locale.lane[of.is];
  }
}

/** The signs of a mark: how it is founded, or each outcome that an origin gives it. */
export function glyphsOf(d: Standing, {view}: TimelineSummary, mark: TimelineLook["mark"]): string[] {
  if (d.row.kind !== "attack") return [d.row.kind];
  if (mark === "basis") return [d.drawn ?? "listed"];
  const outcomes = outcomesOf(d, view);
  return outcomes.length > 0 ? outcomes : ["notStated"];
}

const order: readonly Outcome[] = ["hit", "partial", "intercepted", "missed"];

function outcomesOf(d: Standing, view: TimelineSummary["view"]): Outcome[] {
  const said = new Set(wordsOn(d.row.claims, "outcome", view).flatMap(({values}) => values.map(({value}) => value)));
  return order.filter((outcome) => said.has(outcome));
}

/** The whole words of a mark. */
export function itemText(d: Standing, {view}: TimelineSummary, locale: Locale): string {
  const {row} = d;
  const title = titleOf(row, locale);
  const date = locale.span(row.span);
  const place = row.site && row.title !== null ? locale.nameOf(row.site) : null;
  if (row.kind !== "attack") return locale.timeline.flag({title, date, kind: locale.kind[row.kind], place});
  const outcomes = outcomesOf(d, view);
  const many = point(d.attacks);
  return locale.timeline.item({
    title,
    date,
    place,
    basis: locale.basis[d.drawn ?? "listed"],
    outcomes: outcomes.length > 0 ? locale.list(outcomes.map((outcome) => locale.outcome[outcome]), "plain") : null,
    carried: d.claims.length > 0 ? locale.carried(telling(d.claims)) : null,
    attacks: many > 1 ? locale.attacks(many) : null,
    join: d.restsOnJoin
  });
}

/** One sentence: how many, from when to when, where most, and on which day. */
export function summaryOf({standings, most: fullest}: TimelineSummary, locale: Locale): string {
  const counted = standings.filter((d) => d.counts);
  if (counted.length === 0) return locale.timeline.empty;
  const span = extentOf(counted.map((d) => d.row));
  const byDay = rollup(counted.filter((d) => d.row.from !== null && d.row.from === d.row.to), (all) => sum(all, (d) => point(d.attacks)), (d) => d.row.to as number);
  const most = greatest(byDay, (a, b) => a[1] - b[1] || b[0] - a[0]);
  const {attacks, incidents} = countOf(counted, 0);
  return locale.timeline.summary({
    counted: locale.counted(point(attacks), incidents, isBound(attacks)),
    span,
    most: most && most[1] > 1 && span && span[0] < span[1] ? {day: most[0], attacks: most[1]} : null,
    lane: fullest && {name: laneName(fullest.lane, locale), attacks: fullest.attacks}
  });
}

/** What is shown and what is left out, each with its number. */
export function accountOf({standings, reading, view}: TimelineSummary, items: readonly Item[], locale: Locale): string {
  const {attacks, incidents, onJoin, leftOut, unread} = countOf(standings, reading.given);
  const shown = standings.filter((d) => d.shown);
  const drawn = new Set(items.flatMap((d) => d.rows()));
  const left: [LeftOut, number][] = [];
  for (const [why, count] of leftOut) if (why !== "notAttack") left.push([why, count]);
  const account: Account = {
    attacks: point(attacks),
    incidents,
    atLeast: isBound(attacks),
    given: reading.given,
    uncounted: shown.filter((d) => !d.counts).length,
    left: [...left, ["unreadable", unread], ["outsideView", shown.filter((d) => !drawn.has(d.row)).length]],
    undated: shown.filter((d) => !d.row.span).length,
    joined: onJoin,
    maybeSame: shown.filter((d) => d.counts && d.row.maybeSameAs.length > 0).length,
    assumed: sum(shown, (d) => d.claims.filter((claim) => claim.assumed).length),
    asOf: view.asOf,
    period: view.period,
    hiddenSources: [...view.hiddenSources].map((id) => locale.nameOf(reading.sources.get(id) ?? {name: id})),
    joins: view.joins
  };
  return locale.account(account);
}

/** Are attacks drawn as bars? */
export const isBinned = ({shapes}: TimelinePicture): boolean => shapes.some((d) => d.is === "bin" || (d.is === "line" && d.bars !== null));

const bases: readonly Basis[] = ["listed", "one", "several", "attacked"];

/** Only what is in the picture, and what the reader switched off and may want back. */
export function legendOf(summary: TimelineSummary, {mark}: TimelineLook, picture: TimelinePicture, locale: Locale): LegendEntry[] {
  const {standings, view, lanes, reading} = summary;
  const marks = picture.shapes.filter((d) => d.is === "mark" || d.is === "line");
  const seen = new Set(standings.filter((d) => d.row.kind === "attack" && (d.counts || d.why === "classHidden")).map((d) => d.drawn));
  const glyphs = new Set(marks.flatMap((d) => d.glyphs.map((g) => (typeof g === "string" ? g : g.glyph))));
  const entry = (glyph: string, label: string, toggles: string | null = null, colour: number | null = null): LegendEntry => ({glyph, label, toggles, colour});
  const binned = isBinned(picture);
  const founded = bases.filter((d) => seen.has(d)).map((d) => entry(d, locale.basis[d], `basis:${d}`));
  const bars = [entry("all", locale.legend.all), entry("founded", locale.legend.founded), entry("solid", locale.basis.attacked)];
  const ended = (["hit", "partial", "intercepted", "missed", "notStated"] as const).filter((d) => glyphs.has(d)).map((d) => entry(d, locale.outcome[d]));
  const extents = marks.flatMap((d) => (d.is === "mark" && d.extent ? [d.extent] : []));
  const drawn = new Set(picture.items.flatMap((d) => d.rows()).map((row) => row.kind));
  const kinds = (["summary", "response", "context"] as const).filter((kind) => drawn.has(kind) || (view.hiddenClasses.has(`kind:${kind}`) && reading.rows.some((row) => row.kind === kind)));
  const colours = countryColours(reading);
  const byCountry = lanes.some((d) => d.of.is === "country") && picture.lanes.length > 0;
  const coloured = !byCountry && colours.size > 1 && picture.shapes.some((d) => "colour" in d && d.colour !== null);
  return [
    ...(binned ? bars : mark === "outcome" ? ended : founded),
    ...(marks.some((d) => d.ring) ? [entry("join", locale.legend.join)] : []),
    ...(["within", "lasted"] as const).filter((kind) => extents.some((d) => d.kind === kind && !d.about)).map((kind) => entry(kind, locale.legend[kind])),
    ...(extents.some((d) => d.about) ? [entry("about", locale.legend.about)] : []),
    ...kinds.map((kind) => entry(kind, locale.kind[kind], `kind:${kind}`)),
    ...(picture.hatched.length > 0 || picture.folds.some((d) => d.hatched) ? [entry("uncovered", locale.legend.uncovered)] : []),
    ...(!coloured ? [] : [...colours].map(([code, colour]) => entry("swatch", locale.country(code), null, colour)))
  ];
}

/** The colour class of a row's country. */
export function colourOf({row}: Standing, {reading}: TimelineSummary): number | null {
  return row.country ? (countryColours(reading).get(row.country) ?? null) : null;
}

/** The widest of some labels, in pixels. */
export const widest = (widths: readonly number[]): number => max(widths) ?? 0;
