import type {Locale} from "../locale/locale.js";
import {weaponsOf} from "../locale/title.js";
import type {Standing} from "../model/count.js";
import type {Incident, Weapon} from "../model/incident.js";
import type {Reading} from "../model/reading.js";

/** By what incidents are told apart; a function gives a name, several, or none. */
export type Headings = "country" | "site" | "weapon" | "source" | "none" | ((incident: Incident) => string | readonly string[] | null);

/** What incidents can have in common. */
export interface Heading {
  key: string;
  /** In the reader's language. */
  name(locale: Locale, short?: boolean): string;
}

/** The keys of the headings that an incident belongs to: one at least. */
export function headingKeys(d: Standing, by: Headings): readonly string[] {
  if (typeof by === "function") return stated([by(d.row.incident) ?? []].flat());
  if (by === "weapon") return stated(weaponsOf(d.claims.map((claim) => claim.says)));
  if (by === "source") return stated(d.origins.map((origin) => origin.id));
  return [headingKey(d, by)];
}

/** The first of them. */
export function headingKey(d: Standing, by: Headings): string {
  switch (by) {
    case "country":
      return d.row.country ?? NONE;
    case "site":
      return d.row.site?.id ?? NONE;
    case "none":
      return "";
    default:
      return headingKeys(d, by)[0]!;
  }
}

/** What by, where it is not by a function: then keys are names. */
export type HeadedBy = Extract<Headings, string> | "name";

/** The heading of a key, in the words of the reader's language. */
export function headingOf(key: string, by: HeadedBy, {sites, sources}: Pick<Reading, "sites" | "sources">): Heading {
  if (key === NONE) return {key, name: ({lane}) => (by === "country" || by === "site" ? lane.nowhere : lane.notStated)};
  switch (by) {
    case "country":
      return {key, name: (locale) => locale.country(key)};
    case "site":
    case "source": {
      const record = (by === "site" ? sites : sources).get(key);
      return {key, name: (locale, short) => (record ? locale.nameOf(record, short) : locale.name(key))};
    }
    case "weapon":
      return {key, name: (locale) => locale.weapon[key as Weapon]};
    case "none":
      return {key, name: ({lane}) => lane.none};
    case "name":
      return {key, name: (locale) => locale.name(key)};
  }
}

/** The key of what has no such thing. */
export const NONE = "?";
const stated = (keys: readonly string[]): readonly string[] => (keys.length > 0 ? keys : [NONE]);
