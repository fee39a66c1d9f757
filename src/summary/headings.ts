import type {Locale} from "../locale/locale.js";
import {weaponsOf} from "../locale/title.js";
import type {Standing} from "../model/count.js";
import type {Incident, Site, Source} from "../model/incident.js";

/** By what incidents are told apart; a function gives a name, several, or none. */
export type Headings = "country" | "site" | "weapon" | "source" | "none" | ((incident: Incident) => string | readonly string[] | null);

/** What incidents can have in common. */
export interface Heading {
  key: string;
  /** In the reader's language. */
  name(locale: Locale, short?: boolean): string;
}

/** The headings that an incident belongs to: one at least. */
export function headingsOf({row, origins, claims}: Standing, by: Headings): readonly Heading[] {
  if (typeof by === "function") return stated([by(row.incident) ?? []].flat().map((name) => ({key: name, name: (locale) => locale.name(name)})));
  const {country, site} = row;
  switch (by) {
    case "country":
      return [country ? {key: country, name: (locale) => locale.country(country)} : nowhere];
    case "site":
      return [site ? recorded(site) : nowhere];
    case "weapon":
      return stated(weaponsOf(claims.map((d) => d.says)).map((weapon) => ({key: weapon, name: (locale) => locale.weapon[weapon]})));
    case "source":
      return stated(origins.map(recorded));
    case "none":
      return [{key: "", name: (locale) => locale.lane.none}];
  }
}

/** The key of what has no such thing. */
export const NONE = "?";
const nowhere: Heading = {key: NONE, name: (locale) => locale.lane.nowhere};
const stated = (headings: readonly Heading[]): readonly Heading[] =>
  headings.length > 0 ? headings : [{key: NONE, name: (locale) => locale.lane.notStated}];
const recorded = (d: Site | Source): Heading => ({key: d.id, name: (locale, short) => locale.nameOf(d, short)});
