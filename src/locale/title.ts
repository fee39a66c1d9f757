import type {Weapon} from "../model/incident.js";
import type {Row, Said} from "../model/reading.js";
import type {Locale} from "./locale.js";

/** The title of an incident: the editor's, or words made from what it is and where. */
export function titleOf(row: Row, locale: Locale): string {
  const {title, says, site, kind} = row;
  if (title !== null) return locale.name(title);
  const weapons = weaponsOf(says ? [says] : row.claims.filter((d) => !d.retracted).map((d) => d.says));
  if (weapons.length > 1) { // whoever spoke first
    const order = Object.keys(locale.weapon);
    weapons.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }
  return locale.untitled(weapons.map((d) => locale.weapon[d]), site && locale.nameOf(site), kind);
}

/** The weapons that are named, each once. */
export function weaponsOf(said: readonly Said[]): Weapon[] {
  const weapons: Weapon[] = [];
  for (const {weapon = "unknown"} of said) if (weapon !== "unknown") for (const d of weapon) if (!weapons.includes(d)) weapons.push(d);
  return weapons;
}
