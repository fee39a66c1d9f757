import type {Row} from "../model/reading.js";
import type {Weapon} from "../model/incident.js";
import type {Locale} from "./locale.js";

/** The title of an incident: the editor's, or words made from what it is and where. */
export function titleOf({incident, claims, site, kind}: Row, locale: Locale): string {
  if (incident.title) return locale.name(incident.title);
  const weapons = new Set(claims.flatMap(({says}) => (says.weapon && says.weapon !== "unknown" ? [...says.weapon] : [])));
  return locale.untitled([...weapons].map((d: Weapon) => locale.weapon[d]), site && locale.nameOf(site), kind);
}
