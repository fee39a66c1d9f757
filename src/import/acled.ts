import type {Kind, Quantity, Unknown, Weapon} from "../model/incident.js";
import type {Row} from "./cells.js";
import {importer, type DataSet} from "./data-set.js";
import {code, day, moved, names, noted, quantity, seconds, sentences, term, text} from "./read.js";
import {namedCountry} from "./named-country.js";

const kinds: Record<string, Kind> = {
  "Battles": "attack", "Explosions/Remote violence": "attack", "Violence against civilians": "attack",
  "Riots": "context", "Protests": "context", "Strategic developments": "context"
};

/** What of a sub-event is a weapon; `null`: it is none, or not told which (an air strike or a drone). */
const weapons: Record<string, Weapon | null> = {
  "Shelling/artillery/missile attack": "projectile", "Remote explosive/landmine/IED": "explosive device", "Suicide bomb": "explosive device",
  "Grenade": "explosive device", "Chemical weapon": "other", "Air/drone strike": null, "Armed clash": null, "Attack": null, "Sexual violence": null,
  "Abduction/forced disappearance": null, "Government regains territory": null, "Non-state actor overtakes territory": null, "Mob violence": null,
  "Violent demonstration": null, "Peaceful protest": null, "Protest with intervention": null, "Excessive force against protesters": null, "Agreement": null,
  "Arrests": null, "Change to group/activity": null, "Disrupted weapons use": null, "Headquarters or base established": null, "Looting/property destruction": null,
  "Non-violent transfer of territory": null, "Other": null
};

/** Of how long a time the date is a day: the day itself, a week that it begins or that lies around it, its month. */
const spans = {1: (d: string) => d, 2: (d: string) => `[${moved(d, -3)}..${moved(d, 6)}]`, 3: (d: string) => d.slice(0, 7)};
const spanOf = code("time_precision", spans);
const dayOf = day("event_date");
const kindOf = term("event_type", kinds);
const subEvent = text("sub_event_type");

const acled: DataSet = {
  speaker: {id: "acled", name: "ACLED", kind: "dataset"},
  about: {language: "en", credit: "ACLED (Armed Conflict Location & Event Data), acleddata.com", licence: "ACLED terms of use and attribution policy"},
  needs: ["event_id_cnty", "event_date", "event_type"],
  dates: ["event_date"],
  cells: {},
  repeated: "year data_id event_id_no_cnty region interaction disorder_type",
  id: text("event_id_cnty"),
  date: (row) => {
    const found = dayOf(row);
    return found && (spanOf(row) ?? spans[1])(found);
  },
  kind: (row) => subEvent(row) === "Mob violence" ? "attack" : kindOf(row) ?? "context",
  title: (row) => text("sub_event_type", "event_type")(row) ?? "Event without a type",
  note: sentences(noted({actor1: "Actor 1", assoc_actor_1: "with", actor2: "Actor 2", assoc_actor_2: "with"}), noted({tags: "Tags"})),
  place: {
    name: text("location", "admin3", "admin2", "admin1"), country: namedCountry("country", "iso3", "iso"), latitude: "latitude", longitude: "longitude",
    precision: code("geo_precision", {1: 5, 2: 25, 3: 100}), within: "admin1"
  },
  via: names(["source"]),
  claim: {quote: text("notes"), stated: seconds("timestamp")},
  as: {weapon: (row) => weapons[subEvent(row) ?? ""] ? subEvent(row) : null},
  says: {weapon: term("sub_event_type", weapons), killed: atLeastOne(quantity("fatalities"))},
  actors: (row) => attackerIn(row),
  actorKind: (row) => /^(1|8|State Forces|External\/Other Forces)$/i.test(row.text("inter1") ?? "") ? "military" : "armed-group"
};

/** ACLED puts the one who acts first where one acts on another; in a battle neither is the attacker. */
function attackerIn(row: Row): string[] | null {
  const actor = row.text("actor1");
  if (!actor || !/^(?:explosions|violence against)/i.test(row.text("event_type") ?? "")) return null;
  return [/^unidentified/i.test(actor) ? "unknown" : actor];
}

/** 0 fatalities: none were reported, or none are known. ACLED does not tell which. */
function atLeastOne(read: (row: Row) => Quantity | Unknown | null): (row: Row) => Quantity | Unknown | null {
  return (row) => {
    const found = read(row);
    return found === 0 ? row.fault("zero", "fatalities") : found;
  };
}

/**
 * Reads a file of ACLED (Armed Conflict Location & Event Data), of the present or the older columns, in any case.
 * docs/data-sets.md has the mapping.
 *
 * ```ts
 * const {dataset, report} = fromAcled(await file.arrayBuffer(), {about: {coverage: ["2023"], countries: ["IRQ", "SYR"]}});
 * ```
 *
 * A row becomes an incident with one claim by ACLED, carried by its `source`. Battles, explosions, violence against
 * civilians and mob violence are attacks; the rest is context, which is not counted.
 *
 * @throws as `readTable`
 */
export const fromAcled = importer(acled);
