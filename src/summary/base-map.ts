import {groups, mean, sort, sum} from "d3";
import type {Standing} from "../model/count.js";
import {versionsOf} from "../model/disagree.js";
import type {Site, Source} from "../model/incident.js";
import {under} from "../model/memoise.js";
import {point} from "../model/quantity.js";
import type {Reading, View} from "../model/reading.js";
import type {Slices} from "../model/slices.js";
import {standingsOf} from "../model/standings.js";
import {unusualClaims} from "../model/voices.js";
import {accountFor, countedOf, type Account, type Counted} from "./account.js";
import {attacksIn} from "./standings.js";

/** Degrees east and north. */
export type Point = readonly [longitude: number, latitude: number];

/** Where some origins put attacks that the list has at another place. */
export interface Elsewhere {
  place: Site;
  /** Its own; of an area without one, the middle of the known sites in it. */
  point: Point | null;
  origins: readonly Source[];
  incidents: number;
}

/** What is listed at one place, as well as the place is known. */
export interface Place {
  /** Unique on the map. */
  key: string;
  /** A site or an area; `null`: not even that is known. */
  site: Site | null;
  country: string | null;
  /** `null`: its location is not established; so is that of an area, which is not one place. */
  point: Point | null;
  counted: Counted;
  attacks: number;
  /** Of them told by several origins or the attacked side. */
  founded: number;
  /** How many of the incidents rest on a join by the editor. */
  onJoin: number;
  /** As far as they are here. */
  standings: readonly Standing[];
  elsewhere: readonly Elsewhere[];
}

/** A country with what is listed in it, wherever in it. */
export interface Country {
  code: string | null;
  counted: Counted;
  attacks: number;
  /** As far as they are here. */
  standings: readonly Standing[];
  /** Its place by attacks among the countries with any; `null`: it has none, or there is no other. */
  rank: {at: number; of: number} | null;
}

/** What the map shows, before it is known how large it is. */
export interface BaseMapSummary {
  reading: Reading;
  view: View;
  /** Of what counts, and of what is left out. */
  account: Account;
  /** How many are to be seen that are no attacks. */
  notAttacks: number;
  /** By attacks, with those of `about.countries` in which nothing is listed. */
  countries: readonly Country[];
  /** Those with a location, by attacks. */
  mapped: readonly Place[];
  /** The others, by country. */
  unlocated: readonly Place[];
  /** Everything, shown or not, as far as it is here. */
  standings: readonly Standing[];
}

/** Adds up by place and by country what counts. */
export function* summariseBaseMap(reading: Reading, view: View): Slices<BaseMapSummary> {
  const standings = standingsOf(reading, view);
  const listed = new Map<string | null, Standing[]>((reading.about.countries ?? []).map((code) => [code, []]));
  const sites = new Map<string | null, Map<string | null, Standing[]>>();
  let notAttacks = 0;
  for (let i = 0; i < standings.length; i++) {
    if (i % SLICE === SLICE - 1) yield;
    const d = standings[i]!;
    if (d.why === "notAttack") notAttacks++;
    if (d.why) continue;
    const {row: {site, country}} = d;
    under(listed, country, () => []).push(d);
    under(under(sites, site && site.id, () => new Map<string | null, Standing[]>()), country, () => []).push(d);
  }
  yield;
  const account = accountFor(standings, reading, true);
  const countries: ReturnType<typeof countryOf>[] = [];
  for (const [code, standings] of listed) {
    yield;
    countries.push(countryOf(code, standings));
  }
  const places: ReturnType<typeof placeOf>[] = [];
  for (const inCountries of sites.values()) for (const standings of inCountries.values()) {
    yield;
    places.push(placeOf(standings, reading, view));
  }
  return {reading, view, account, notAttacks, standings, ...arranged(countries, places)};
}

/** So many incidents are gone through at a time. */
const SLICE = 5000;

const countryOf = (code: string | null, standings: readonly Standing[]): Omit<Country, "rank" | "attacks"> => ({code, standings, counted: countedOf(standings)});

/** Countries and places in their order, each with its rank or its key. */
export function arranged(countries: readonly Omit<Country, "rank" | "attacks">[], places: readonly Omit<Place, "key" | "point" | "attacks">[]): Pick<BaseMapSummary, "countries" | "mapped" | "unlocated"> {
  const ranks = sort(ranked(countries.map((d) => ({...d, attacks: point(d.counted.attacks)}))), (d) => -d.attacks, (d) => d.code ?? "~");
  const order = new Map(ranks.map(({code}, i) => [code, i]));
  const all = places.map((d) => ({...d, key: keyOf({row: d}), point: d.site && d.site.kind !== "area" ? pointOf(d.site) : null, attacks: point(d.counted.attacks)}));
  const byAttacks = sort(all, (d) => -d.attacks, (d) => d.key);
  return {
    countries: ranks,
    mapped: byAttacks.filter((d) => d.point),
    unlocated: sort(byAttacks.filter((d) => !d.point), (d) => order.get(d.country))
  };
}

function ranked(countries: readonly Omit<Country, "rank">[]): Country[] {
  const named = countries.filter((d) => d.code !== null && d.attacks > 0);
  return countries.map((d) => ({...d, rank: named.length > 1 && named.includes(d) ? {at: 1 + named.filter((other) => other.attacks > d.attacks).length, of: named.length} : null}));
}

/** A site stands in the country that its incidents are listed in. */
function keyOf({row: {site, country}}: {row: Pick<Standing["row"], "site" | "country">}): string {
  return site ? (site.country === (country ?? "") ? site.id : `${site.id} ${country ?? ""}`) : `? ${country ?? ""}`;
}

function placeOf(standings: readonly Standing[], reading: Reading, view: View): Omit<Place, "key" | "point" | "attacks"> {
  const {site, country} = standings[0]!.row;
  return {
    site,
    country,
    counted: countedOf(standings),
    founded: sum(standings, (d) => (d.drawn === "several" || d.drawn === "attacked" ? attacksIn(d) : 0)),
    onJoin: standings.filter((d) => d.restsOnJoin).length,
    elsewhere: site && site.kind !== "area" && pointOf(site) ? elsewhereOf(site, standings, reading, view) : [],
    standings
  };
}

export const pointOf = ({longitude, latitude}: Site): Point | null => (longitude === undefined || latitude === undefined ? null : [longitude, latitude]);

function elsewhereOf(site: Site, standings: readonly Standing[], reading: Reading, view: View): Elsewhere[] {
  const {sites} = reading;
  const said = standings.filter((d) => unusualClaims(d.row).some(({says}) => says.place)).flatMap(({row}) => {
    const {relation, versions} = versionsOf(row, "place", reading, view);
    return relation === "conflict" ? versions.filter(({value}) => !sites.within(site, value) && !sites.within(value, site)) : [];
  });
  return groups(said, (d) => d.value.id).map(([, versions]) => {
    const place = versions[0]!.value;
    return {place, point: pointOf(place) ?? middleOf(place, reading), origins: [...new Set(versions.flatMap((d) => d.origins))], incidents: versions.length};
  });
}

export function middleOf(area: Site, {sites}: Reading): Point | null {
  const points = sites.all.filter((d) => d.kind !== "area" && sites.within(d, area)).flatMap((d) => [pointOf(d) ?? []].filter((p) => p.length === 2));
  const at = (i: 0 | 1): number => mean(points, (d) => d[i])!;
  return points.length > 0 ? [at(0), at(1)] : null;
}
