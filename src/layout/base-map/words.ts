import type {Locale} from "../../locale/locale.js";
import {joined} from "../../locale/phrases.js";
import type {BaseMapSummary, Country, Place} from "../../summary/base-map.js";
import {sum} from "d3";
import {point} from "../../model/quantity.js";
import {together} from "../../summary/account.js";
import {accountOf, countedIn} from "../account.js";
import type {Marked} from "./marks.js";
import type {Ground, PlaceShape, Wanted} from "./scene.js";
import {awayFrom, type LegendEntry, type Told} from "../layout.js";
import type {Outlines} from "../outlines.js";

/** @param key by which an archive finds it */
const told = (text: string, key: string, {standings, counted: {incidents}, attacks}: Pick<Place, "standings" | "counted" | "attacks">): Told =>
  ({text, count: attacks, rows: () => standings.map((d) => d.row), ...awayFrom({incidents: incidents - standings.length, key, days: null})});

export const countryName = (code: string | null, locale: Locale): string => (code === null ? locale.lane.nowhere : locale.country(code));

export function tellCountry(country: Country, locale: Locale): Told {
  const {attacks, code, rank, counted} = country;
  return told(joined([locale.baseMap.country(countryName(code, locale), attacks > 0 ? countedIn(counted, locale) : null), rank && locale.baseMap.rank(rank.at, rank.of)]), `? ${code ?? ""}`, country);
}

/** The short name of a place, or that none is known. */
export function placeName({site, country}: Place, locale: Locale): string {
  return site ? locale.nameOf(site, true) : locale.baseMap.somewhere(country && locale.country(country));
}

export function tellPlace(place: Place, seat: Marked["seat"], locale: Locale): Told {
  const {site, country, founded, point: located} = place;
  const text = locale.baseMap.place({
    names: site ? [locale.nameOf(site), ...(country ? [locale.country(country)] : [])] : [placeName(place, locale)],
    counted: countedIn(place.counted, locale),
    founded: founded > 0 ? founded : null,
    joined: place.onJoin,
    km: located ? site?.uncertaintyKm ?? null : null,
    seat,
    located: located !== null,
    elsewhere: place.elsewhere.map((d) => ({origins: d.origins.length, incidents: d.incidents, place: locale.nameOf(d.place)}))
  });
  return told(text, place.key, place);
}

export function tellMore(places: readonly Place[], locale: Locale): Told {
  const counted = together(places.map((d) => d.counted));
  return told(locale.baseMap.country(locale.baseMap.moreSites(places.length), countedIn(counted, locale)), "more", {counted, standings: places.flatMap((d) => d.standings), attacks: point(counted.attacks)});
}

export function summaryOf({account, countries, mapped, unlocated}: BaseMapSummary, locale: Locale): string {
  if (account.incidents === 0) return locale.nothing.shown;
  const lead = countries.filter((d) => d.rank?.at === 1);
  const [first, second] = mapped;
  return locale.baseMap.summary({
    counted: countedIn(account, locale),
    sites: mapped.length,
    lead: lead.length === 1 ? {name: countryName(lead[0]!.code, locale), attacks: lead[0]!.attacks} : null,
    most: first && second && first.attacks > second.attacks ? {name: placeName(first, locale), attacks: first.attacks} : null,
    unlocated: sum(unlocated, (d) => d.attacks)
  });
}

/** What is shown, which is all that counts, and what is left out; on the map and not; and where its borders come from. */
export function accountIn({summary, frame: {locale}}: Wanted, marked: readonly Marked[], outlines: Outlines | null, ground: Ground | null): string {
  const {notAttacks, countries, mapped, unlocated} = summary;
  const {account: say} = locale.baseMap;
  const many = (is: (d: Marked) => boolean, sentence: (n: number) => string): string => some(marked.filter(is).length, sentence);
  const none = countries.filter((d) => d.attacks === 0).map((d) => countryName(d.code, locale));
  return [
    accountOf(summary, summary.account.shown, locale),
    some(notAttacks, say.notAttacks),
    say.mapped(sum(mapped, (d) => d.attacks), sum(unlocated, (d) => d.attacks)),
    none.length > 0 ? say.noneListed(locale.list(none)) : "",
    ...(ground ? [
      many((d) => d.seat === "near", say.near),
      many((d) => d.seat === "outside", say.outside),
      many((d) => d.seat !== "near" && Boolean(d.mark?.point), say.moved),
      many((d) => d.dot !== null, say.dots),
      outlines ? say.borders(outlines.boundaries && locale.name(outlines.boundaries), ground.disputed !== "") : say.noBorders,
      say.projection(ground.world)
    ] : [])
  ].filter(Boolean).join(" ");
}

const some = (n: number, sentence: (n: number) => string): string => (n > 0 ? sentence(n) : "");

/** Only what is in the picture. */
export function legendOf(shapes: readonly PlaceShape[], locale: Locale): LegendEntry[] {
  const marks = shapes.flatMap((d) => d.mark ?? []);
  const {legend} = locale.baseMap;
  const entry = (is: boolean, glyph: string, label: string): LegendEntry[] => (is ? [{glyph, label, toggles: null, colour: null}] : []);
  return [
    ...entry(marks.some((d) => d.inner < d.r), "all", locale.legend.all),
    ...entry(marks.some((d) => d.inner > 0), "founded", locale.legend.founded),
    ...entry(marks.some((d) => d.rough || d.reach !== ""), "rough", marks.some((d) => d.reach !== "") ? legend.reach : legend.rough),
    ...entry(marks.some((d) => d.point), "aside", legend.aside),
    ...entry(marks.some((d) => d.elsewhere.length > 0), "elsewhere", legend.elsewhere)
  ];
}
