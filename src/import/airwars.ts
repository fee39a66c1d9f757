import {parseEdtf} from "../model/edtf.js";
import type {Claim, Edtf, Kind, Quantity, Unknown, Weapon} from "../model/incident.js";
import {parseQuantity} from "../model/quantity.js";
import {safeUrl} from "../model/safe-url.js";
import type {Row} from "./cells.js";
import {importer, type DataSet, type Naming} from "./data-set.js";
import {namedCountry} from "./named-country.js";
import {present} from "./present.js";
import {day, known, names, sentences, term, text, type From} from "./read.js";

/** What it says of the harm, by Airwars' grading. Discounted: Airwars no longer holds that it happened so; it stays in sight, and out of totals. */
const gradings: Record<string, Kind> = {confirmed: "attack", fair: "attack", weak: "attack", contested: "attack", discounted: "context"};
const gradingOf = term("civilian_harm_status", gradings);

/** Whether those who are named say themselves that they did it. */
const statuses = {
  "declared strike": true, "declared": true, "likely strike": false, "likely": false, "contested strike": false, "contested": false,
  "single source claim": false, "unknown": false, "suspected": false
};

const weapons: Record<string, Weapon | Unknown> = {
  "airstrike": "air strike", "air strike": "air strike", "airstrike and/or artillery": "unknown", "drone strike": "drone", "artillery": "artillery", "artillery strike": "artillery",
  "naval bombardment": "artillery", "ground operation": "other", "counter-terrorism action (ground)": "other", "counter-terrorism action": "other", "rocket": "rocket", "missile": "missile",
  "mortar": "mortar", "small arms and light weapons": "small arms", "explosive weapons": "other", "unknown": "unknown"
};

/** How far off, in kilometres, by what the point was told by. */
const accuracies: Record<string, number | "area"> = {
  "exact location": 1, "exact location (via airwars)": 1, "exact location (other)": 1, "exact location (via coalition)": 1, "within 100m (via airwars)": 1, "within 100m": 1, "within 1km (via airwars)": 1,
  "within 1km": 1, "within 5km": 5, "nearby landmark": 2, "street": 1, "neighbourhood/area": 3, "village": 5, "town": 5, "city": 10, "subdistrict": 25, "district": 50,
  "province/governorate": "area", "country": "area"
};

const airwars: DataSet = {
  speaker: {id: "airwars", name: "Airwars", kind: "dataset"},
  about: {language: "en", credit: "Airwars, airwars.org", licence: "Airwars terms of use"},
  needs: ["code", "incident_date"],
  names: {
    code: "incident_code unique_reference_code unique_id reference", incident_date: "date date_of_incident", location_name: "location", country: "country_name",
    latitude: "lat", longitude: "lng lon long", geolocation_accuracy: "geolocation_accuracy_name geolocation", strike_status: "strike_status_name", strike_type: "strike_type_name",
    civilian_harm_status: "civilian_harm_status_name grading airwars_grading airwars_civilian_harm_grading", belligerents: "suspected_belligerents suspected_belligerent belligerent",
    known_belligerents: "known_belligerent", civilian_non_combatants_killed_min: "civilians_killed_min killed_min", civilian_non_combatants_killed_max: "civilians_killed_max killed_max",
    civilian_non_combatants_injured_min: "civilians_injured_min injured_min", civilian_non_combatants_injured_max: "civilians_injured_max injured_max",
    cause_of_death_injury: "cause_of_injury_death cause_of_death_injury_name", infrastructure: "infrastructure_name civilian_infrastructure",
    assessment: "airwars_assessment description summary", url: "link permalink", post_published: "post_date first_published published", post_modified: "last_updated", victims: "victim_names named_victims"
  },
  dates: ["incident_date", "post_published", "post_modified"],
  cells: {},
  repeated: "",
  personal: ["victims"],
  id: text("code"),
  date: spanOf,
  kind: (row) => gradingOf(row) ?? "attack",
  title: (row) => known("strike_type")(row) ?? "Strike",
  note: sentences(labelled("Airwars grading", "civilian_harm_status"), labelled("Strike status", "strike_status"), labelled("Cause", "cause_of_death_injury"), labelled("Infrastructure", "infrastructure")),
  place: {name: text("location_name", "region"), alias: "location_name_arabic", country: namedCountry("country"), latitude: "latitude", longitude: "longitude", precision: term("geolocation_accuracy", accuracies), within: "region"},
  via: (row) => {
    const plain = row.list("sources").map(partsOf).filter((d) => !d.killed && !d.injured).flatMap((d) => d.name || []);
    return plain.length ? plain : null;
  },
  claim: {url: (row) => row.url("url"), quote: text("assessment"), stated: (row) => day("post_modified")(row) ?? day("post_published")(row)},
  says: {weapon: weaponsOf, killed: between("civilian_non_combatants_killed", "civilians_reported_killed"), injured: between("civilian_non_combatants_injured", "civilians_reported_injured")},
  actors: names(["belligerents", "known_belligerents"]),
  actorKind: () => "military",
  others: claimsOf
};

/** Several days: some one day of these. */
function spanOf(row: Row): Edtf | null {
  const written = row.text("incident_date");
  const [from, to, more] = written?.split(/\s+(?:-|–|—|to)\s+/) ?? [];
  if (!from || !to || more !== undefined) return day("incident_date")(row);
  const ends = [from, to].map((d) => row.sheet.dateOf(d));
  const span = `[${ends.join("..")}]`;
  return ends.every(Boolean) && parseEdtf(span) ? span : row.fault("date", "incident_date", written);
}

function labelled(label: string, column: string): From<string> {
  return (row) => {
    const found = known(column)(row);
    return found && `${label}: ${found}`;
  };
}

function weaponsOf(row: Row): Weapon[] | Unknown | null {
  const found = row.list("strike_type", ",").flatMap((d) => weapons[d.toLowerCase()] ?? row.fault("term", "strike_type", d) ?? []);
  const named = [...new Set(found)].filter((d) => d !== "unknown");
  return named.length ? named : found.length ? "unknown" : null;
}

/** From the lowest to the highest that its sources say, without a best estimate; some tables have both in one column. */
function between(column: string, both: string): From<Quantity | Unknown> {
  return (row) => {
    const [low, high] = [`${column}_min`, `${column}_max`].map((d) => row.quantity(d));
    if (typeof low !== "number" || typeof high !== "number" || low === high) return low ?? high ?? row.quantity(both);
    return low < high ? {low, high} : row.fault("bounds-alone", `${column}_min`, low, String(high));
  };
}

/** One of its sources: `Name`, `Name | link`, `Name | link | killed 3-5 | injured 2`. */
interface Cited {
  name: string;
  url: string | null;
  killed: string | null;
  injured: string | null;
}

function partsOf(cited: string): Cited {
  const [name = "", ...parts] = cited.split("|").map((d) => d.trim());
  const after = (word: string) => parts.find((d) => d.toLowerCase().startsWith(`${word} `))?.slice(word.length).trim() ?? null;
  return {name, url: parts.find((d) => safeUrl(d)) ?? null, killed: after("killed"), injured: after("injured")};
}

/** Those of its sources that give a number, a claim each; and the one who declared the strike. */
function claimsOf(row: Row, named: Naming): Claim[] {
  const said = row.list("sources").map(partsOf).filter((d) => d.name && (d.killed ?? d.injured)).map(({name, url, killed, injured}) => present<Claim>({
    source: named(name, "outlet"), via: ["airwars"], url, killed: numberIn(killed, row), injured: numberIn(injured, row)
  }));
  const declared = term("strike_status", statuses)(row) ? names(["known_belligerents"])(row) ?? names(["belligerents"])(row) ?? [] : [];
  return [...said, ...declared.map((name): Claim => {
    const source = named(name, "military");
    return {source, via: ["airwars"], responsibility: source};
  })];
}

function numberIn(text: string | null, row: Row): Quantity | null {
  return text === null ? null : parseQuantity(text) ? text : row.fault("quantity", "sources", text);
}

/**
 * Reads a table of Airwars' incidents. Airwars publishes pages; tables made of them have their fields under many names:
 * docs/data-sets.md has those that are read, and the mapping.
 *
 * ```ts
 * const {dataset, report} = fromAirwars(await file.arrayBuffer());
 * ```
 *
 * A row becomes an incident with one claim by Airwars, one by each of its sources that gives a number, and one by the
 * military that declared the strike. Names of victims are not loaded.
 *
 * @throws as `readTable`
 */
export const fromAirwars = importer(airwars);
