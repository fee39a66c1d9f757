import type {Row} from "../model/reading.js";
import type {Weapon} from "../model/incident.js";
import type {Locale} from "./locale.js";

/** The title of an incident: the editor's, or words made from what it is and where. */
export function titleOf({title, claims, says: own, site, kind}: Row, locale: Locale): string {
  if (title !== null) return locale.name(title);
  const said = own ? [own] : claims.map((d) => d.says);
  const weapons = new Set(said.flatMap(({weapon}) => (weapon && weapon !== "unknown" ? [...weapon] : [])));
  return locale.untitled([...weapons].map((d: Weapon) => locale.weapon[d]), site && locale.nameOf(site), kind);
}
