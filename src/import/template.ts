/**
 * The columns of the template: which field of an incident or a claim each is, and under which other names it is known.
 *
 * @module
 */

/** What a claim is, with other names that are taken for it; the first that is there is read. */
export const claimColumns = {
  source: [], sourceKind: ["source kind"], via: ["through"], document: ["article"], url: ["link"], quote: [], stated: ["said"], claim: [], statement: [], join: [], maybe: [],
  exhaustive: [], revises: [], retracted: [], occurred: [], claimedDate: ["claimed date"], partOfDay: ["part of day"], place: [], weapon: [], munitions: [], intercepted: [],
  claimedAttacks: ["claimed attacks"], outcome: [], damage: [], injured: [], killed: [], responsibility: [], as: ["wording"]
} as const;

/** All columns: those of the incident, which come first when a name can be taken for several, and those of its claim. */
const template = {
  id: [], date: ["day"], title: ["what happened"], site: ["base", "location", "place"], latitude: ["lat"], longitude: ["lon", "lng", "long"], uncertaintyKm: ["uncertainty km"],
  country: [], kind: [], attacks: [], partOf: ["part of"], covers: [], maybeSameAs: ["maybe same as"], note: ["notes"], ...claimColumns
} as const;

/** A column of the template. */
export type Column = keyof typeof template;

/** The heading that the table has for a column. */
export type Headings = Partial<Record<Column, string>>;

/** Columns that figures add when they write a table: what follows from the others, and is not read. */
export const derived: readonly string[] = ["counted", "standsFor", "basis", "status", "filters"];

/** The heading of each column that the table has. Those of `named` are taken as they are; case does not matter. */
export function headingsOf(columns: readonly string[], named: Headings, among: Partial<Record<Column, readonly string[]>> = template): Headings {
  const headings: Headings = {};
  const free = new Map(columns.map((d) => [d.toLowerCase(), d]));
  for (const [column, others] of Object.entries(among) as [Column, readonly string[]][]) {
    const own = named[column];
    const name = (own === undefined ? [column, ...others] : [own]).map((d) => d.toLowerCase()).find((d) => free.has(d));
    if (name === undefined) continue;
    headings[column] = free.get(name) ?? name;
    free.delete(name);
  }
  return headings;
}
