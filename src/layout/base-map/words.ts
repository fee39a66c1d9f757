import type {Locale} from "../../locale/locale.js";
import {joined} from "../../locale/phrases.js";
import type {BaseMapSummary, Country, Place} from "../../summary/base-map.js";
import {sum} from "d3";
import {accountOf, countedIn} from "../account.js";
import type {Marked} from "./marks.js";
import type {Ground, PlaceShape, Wanted} from "./scene.js";
import type {Item, LegendEntry, Told} from "../layout.js";
import type {Outlines} from "../outlines.js";

const told = (text: string, {standings, attacks}: Pick<Place, "standings" | "attacks">): Told => ({text, count: attacks, rows: () => standings.map((d) => d.row)});

export const countryName = (code: string | null, locale: Locale): string => (code === null ? locale.lane.nowhere : locale.country(code));

export function tellCountry(country: Country, locale: Locale): Told {
  const {attacks, code, rank, standings} = country;
  return told(joined([locale.baseMap.country(countryName(code, locale), attacks > 0 ? countedIn(standings, locale) : null), rank && locale.baseMap.rank(rank.at, rank.of)]), country);
}

/** The short name of a place, or that none is known. */
export function placeName({site, country}: Place, locale: Locale): string {
  return site ? locale.nameOf(site, true) : locale.baseMap.somewhere(country && locale.country(country));
}

export function tellPlace(place: Place, seat: Marked["seat"], locale: Locale): Told {
  const {site, country, attacks, founded, point: located} = place;
  const text = locale.baseMap.place({
    names: site ? [locale.nameOf(site), ...(country ? [locale.country(country)] : [])] : [placeName(place, locale)],
    counted: countedIn(place.standings, locale),
    founded: founded > 0 ? founded : null,
    joined: place.standings.filter((d) => d.restsOnJoin).length,
    km: located ? site?.uncertaintyKm ?? null : null,
    seat,
    located: located !== null,
    elsewhere: place.elsewhere.map((d) => ({origins: d.origins.length, incidents: d.incidents, place: locale.nameOf(d.place)}))
  });
  return told(text, {...place, attacks});
}

export function tellMore(places: readonly Place[], locale: Locale): Told {
  const standings = places.flatMap((d) => d.standings);
  return told(locale.baseMap.country(locale.baseMap.moreSites(places.length), countedIn(standings, locale)), {standings, attacks: sum(places, (d) => d.attacks)});
}

export function summaryOf({countries, mapped, unlocated, standings}: BaseMapSummary, locale: Locale): string {
  const counted = standings.filter((d) => d.counts);
  if (counted.length === 0) return locale.nothing.shown;
  const lead = countries.filter((d) => d.rank?.at === 1);
  const [first, second] = mapped;
  return locale.baseMap.summary({
    counted: countedIn(counted, locale),
    sites: mapped.length,
    lead: lead.length === 1 ? {name: countryName(lead[0]!.code, locale), attacks: lead[0]!.attacks} : null,
    most: first && second && first.attacks > second.attacks ? {name: placeName(first, locale), attacks: first.attacks} : null,
    unlocated: sum(unlocated, (d) => d.attacks)
  });
}

/** What is shown and what is left out; on the map and not; and where its borders come from. */
export function accountIn({summary, frame: {locale}}: Wanted, items: readonly Item[], marked: readonly Marked[], outlines: Outlines | null, ground: Ground | null): string {
  const {standings, countries, mapped, unlocated} = summary;
  const {account: say} = locale.baseMap;
  const many = (is: (d: Marked) => boolean, sentence: (n: number) => string): string => some(marked.filter(is).length, sentence);
  const none = countries.filter((d) => d.attacks === 0).map((d) => countryName(d.code, locale));
  return [
    accountOf({...summary, standings: standings.map((d) => (d.counts ? d : {...d, shown: false}))}, items, locale),
    some(standings.filter((d) => d.why === "notAttack").length, say.notAttacks),
    say.mapped(sum(mapped, (d) => d.attacks), sum(unlocated, (d) => d.attacks)),
    none.length > 0 ? say.noneListed(locale.list(none)) : "",
    ...(ground ? [
      many((d) => d.seat === "near", say.near),
      many((d) => d.seat === "outside", say.outside),
      many((d) => d.seat !== "near" && Boolean(d.mark?.point), say.moved),
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
