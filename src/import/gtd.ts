import {parseEdtf} from "../model/edtf.js";
import type {Claim, Damage, Edtf, Unknown, Weapon} from "../model/incident.js";
import type {Row} from "./cells.js";
import {importer, type DataSet, type Naming} from "./data-set.js";
import {namedCountry} from "./named-country.js";
import {code, day, known, noted, quantity, sentences, term, text} from "./read.js";

const weapons: Record<string, Weapon | Unknown> = {
  "Explosives": "explosive device", "Explosives/Bombs/Dynamite": "explosive device", "Firearms": "small arms", "Incendiary": "other", "Melee": "other",
  "Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)": "other", "Vehicle": "other", "Chemical": "other", "Biological": "other",
  "Radiological": "other", "Sabotage Equipment": "other", "Fake Weapons": "other", "Other": "other", "Unknown": "unknown"
};
const projectile = "Projectile (rockets, mortars, RPGs, etc.)";

const damages: Record<string, Damage | Unknown> = {
  "Catastrophic (likely >= $1 billion)": "severe", "Catastrophic (likely > $1 billion)": "severe", "Major (likely >= $1 million but < $1 billion)": "severe",
  "Major (likely > $1 million but < $1 billion)": "severe", "Minor (likely < $1 million)": "minor", "Unknown": "unknown"
};
const propertyOf = term<Damage | Unknown>("propextent_txt", damages);
const resolved = day("resolution");

/** 1: the place; 2, 3: the middle of a district; 4: the middle of a province; 5: not known. */
const precision = code<number | "area">("specificity", {1: 5, 2: 25, 3: 50, 4: "area", 5: "area"});

const citations = ["scite1", "scite2", "scite3"] as const;
const actors = ["gname", "gname2", "gname3"] as const;

const gtd: DataSet = {
  speaker: {id: "gtd", name: "Global Terrorism Database", short: "GTD", aliases: ["GTD"], kind: "dataset"},
  about: {language: "en", credit: "Global Terrorism Database, START (National Consortium for the Study of Terrorism and Responses to Terrorism), start.umd.edu/gtd", licence: "GTD end user licence"},
  needs: ["eventid", "iyear"],
  dates: ["resolution"],
  cells: {missing: ["."], unknown: ["unknown", "-9", "-99"]},
  repeated: "country region region_txt attacktype1 attacktype2 attacktype3 targtype1 targtype2 targtype3 targsubtype1 targsubtype2 targsubtype3 natlty1 natlty2 natlty3 weaptype1 weaptype2 weaptype3 weaptype4 weapsubtype1 weapsubtype2 weapsubtype3 weapsubtype4 claimmode claimmode2 claimmode3 propextent hostkidoutcome alternative",
  id: idOf,
  date: spanOf,
  title: (row) => ["attacktype1_txt", "attacktype2_txt", "attacktype3_txt"].flatMap((d) => known(d)(row) ?? []).join(", ") || null,
  note: sentences(noted({approxdate: "Date as given", location: "Location", target1: "Target", weapdetail: "Weapons", propcomment: "Damage", motive: "Motive", addnotes: "GTD adds"}), doubtsOf, citedIn),
  partOf: (row) => row.list("related", ",").map((d) => d.replace(/\.0$/, "")).sort()[0] ?? null,
  place: {name: (row) => known("city")(row) ?? known("provstate")(row), country: namedCountry("country_txt"), latitude: "latitude", longitude: "longitude", precision, within: "provstate"},
  via: (row) => {
    const outlets = citations.flatMap((column) => outletIn(row.text(column)) ?? []);
    return outlets.length ? [...new Set(outlets)] : null;
  },
  claim: {quote: text("summary")},
  as: {weapon: (row) => [...new Set(weaponColumns(row))].join("; ") || null},
  says: {weapon: weaponsOf, killed: quantity("nkill"), injured: quantity("nwound"), damage: (row) => row.text("property") === "0" ? "none" : propertyOf(row)},
  actors: (row) => {
    const found = actors.flatMap((d) => row.textOrUnknown(d) ?? []);
    return found.length ? found : null;
  },
  others: claimsOf
};

/** The outlet of `"Title," Outlet, March 5, 2018.`; any other citation as it stands. */
function outletIn(citation: string | null): string | null {
  return citation && (/^["“].*?[,.]?["”],? ([^,"]+), /.exec(citation)?.[1] ?? citation);
}

function citedIn(row: Row): string | null {
  const cited = citations.flatMap((column) => row.text(column) ?? []);
  return cited.length ? `Cited: ${cited.join(" ")}` : null;
}

/** Twelve digits; a spreadsheet makes 2.01803E+11 of them, and the last are lost. */
function idOf(row: Row): string | null {
  const id = row.text("eventid");
  return id && /e\+/i.test(id) ? row.fault("number-lost", "eventid", id) : id?.replace(/\.0$/, "") ?? null;
}

/** A month or a day of 0 is not known. */
function spanOf(row: Row): Edtf | null {
  const parts = ["iyear", "imonth", "iday"].map((column) => row.number(column, 0, 9999) ?? 0);
  const given = parts.findIndex((d) => !d);
  if (given === 0) return row.fault("no-date", "iyear");
  if (given === 1 && parts[2]) row.fault("day-alone", "iday", String(parts[2]));
  const date = parts.slice(0, given < 0 ? 3 : given).map((d) => String(d).padStart(2, "0")).join("-");
  if (!parseEdtf(date)) return row.fault("date", "iday", date);
  const last = row.text("extended") === "1" ? resolved(row) : null;
  if (!last || last === date) return date;
  if (parseEdtf(`${date}/${last}`)) return `${date}/${last}`;
  row.fault("end-first", "resolution", last, date);
  return date;
}

function weaponsOf(row: Row): Weapon[] | Unknown | null {
  const found = [1, 2, 3, 4].flatMap((n) => weaponOf(row, n) ?? []);
  const named = [...new Set(found)].filter((d) => d !== "unknown");
  return named.length ? named : found.length ? "unknown" : null;
}

function weaponOf(row: Row, n: number): Weapon | Unknown | null {
  return row.text(`weapsubtype${n}_txt`) === projectile ? "projectile" : term(`weaptype${n}_txt`, weapons)(row);
}

/** Its own words for the weapons: the narrower ones where it has them. */
function weaponColumns(row: Row): string[] {
  return [1, 2, 3, 4].flatMap((n) => known(`weapsubtype${n}_txt`)(row) ?? known(`weaptype${n}_txt`)(row) ?? []);
}

/** What GTD itself doubts, in words. */
function doubtsOf(row: Row): string | null {
  const doubts = [
    row.text("doubtterr") === "1" && "GTD doubts that it was an act of terrorism",
    row.text("success") === "0" && "GTD: not successful",
    row.text("guncertain1") === "1" && "GTD: the perpetrator is suspected"
  ].filter((d) => typeof d === "string");
  return doubts.length ? doubts.join(". ") : null;
}

/**
 * Those who claimed it: a claim each, passed on by GTD. Where the claims compete, each is for itself alone.
 */
function claimsOf(row: Row, named: Naming): Claim[] {
  const compete = row.text("compclaim") === "1";
  return actors.flatMap((column, i) => {
    const name = row.text(i ? `claim${i + 1}` : "claimed") === "1" ? row.textOrUnknown(column) : null;
    if (!name || name === "unknown") return [];
    const source = named(name, "armed-group");
    return [{source, via: ["gtd"], responsibility: source, ...compete && {exhaustive: true as const}}];
  });
}

/**
 * Reads a file of the Global Terrorism Database, whole or an extract with some of its columns. docs/data-sets.md has the
 * mapping.
 *
 * ```ts
 * const {dataset, report} = fromGtd(await file.arrayBuffer(), {encoding: "windows-1252", dates: "month-first"});
 * ```
 *
 * A row becomes an incident with one claim by GTD, and one by each group that claimed it. -9 and -99 are "unknown".
 *
 * @throws as `readTable`
 */
export const fromGtd = importer(gtd);
