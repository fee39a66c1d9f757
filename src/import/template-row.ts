/**
 * One row of the template.
 *
 * @module
 */
import type {Claim, Incident, Says} from "../model/incident.js";
import {facts, joinOf} from "../model/read-claim.js";
import {kindOf} from "../model/read-incident.js";
import {sourceKind} from "../model/records.js";
import type {Row} from "./cells.js";
import type {Gathering} from "./gather.js";
import {present} from "./present.js";
import type {TableRecord} from "./table.js";
import type {Column, Headings} from "./template.js";

/** Reads a column of the row, if the table has it. */
export type Take = <T>(column: Column, read: (heading: string) => T | null | undefined) => T | undefined;

/** Reads only the columns that the table has. */
export function takeFrom(headings: Headings): Take {
  return (column, read) => headings[column] === undefined ? undefined : read(headings[column]) ?? undefined;
}

/** The incident that a row is, with its claim where it names a source; `null` where it is to be left out. */
export function incidentOf(row: Row, headings: Headings, gathering: Gathering, extra: Extra): Incident | null {
  const take = takeFrom(headings);
  const kind = take("kind", (d) => row.text(d) === null ? null : row.read(d, kindOf) ?? "none");
  if (kind === "none") return null;
  const says = saysOf(row, take, gathering);
  const source = take("source", (d) => row.text(d));
  const date = take("date", (d) => row.date(d) ?? (row.text(d) === null ? row.fault("no-date", d) : null));
  const list = (column: Column) => take(column, (d) => filled(row.list(d)));
  return {date: known(date ?? null), ...present<Omit<Incident, "date">>({
    id: take("id", (d) => row.text(d)), title: take("title", (d) => row.text(d)),
    ...placeOf(row, take, gathering), kind, attacks: take("attacks", (d) => known(row.quantity(d))),
    partOf: take("partOf", (d) => row.text(d)), covers: list("covers"), maybeSameAs: list("maybeSameAs"), note: take("note", (d) => row.text(d)),
    extra: extraOf(row, extra),
    ...source === undefined ? unclaimed(says, row, take) : {claims: [claimOf(source, says, row, take, gathering)]}
  })};
}

/** Columns that are kept as they are, with the first row in which something stands. */
export type Extra = Map<string, TableRecord | null>;

/** What stands in these columns. */
export function extraOf(row: Row, columns: Extra): Record<string, string> | null {
  const kept: [string, string][] = [];
  for (const [column, first] of columns) {
    const text = row.text(column);
    if (text === null) continue;
    kept.push([column, text]);
    if (!first) columns.set(column, row.record);
  }
  return kept.length ? Object.fromEntries(kept) : null;
}

/** What the row says of its incident. */
export function saysOf(row: Row, take: Take, gathering: Gathering): Says {
  const quantity = (column: Column) => take(column, (d) => row.quantity(d));
  return present<Says>({
    occurred: take("occurred", (d) => row.flag(d)), date: take("claimedDate", (d) => row.date(d)), partOfDay: take("partOfDay", (d) => row.read(d, facts.partOfDay)),
    place: take("place", (d) => row.textOrUnknown(d) === "unknown" ? "unknown" : gathering.nameSite(row.text(d))), weapon: take("weapon", (d) => one(row.read(d, facts.weapon))), munitions: quantity("munitions"), intercepted: quantity("intercepted"),
    attacks: take("claimedAttacks", (d) => known(row.quantity(d))), outcome: take("outcome", (d) => row.read(d, facts.outcome)), damage: take("damage", (d) => row.read(d, facts.damage)),
    injured: quantity("injured"), killed: quantity("killed"), responsibility: take("responsibility", (d) => row.textOrUnknown(d) === "unknown" ? "unknown" : one(row.list(d).map((name) => gathering.nameSource(name))))
  });
}

/** The claim that a row is, by the source of that name. */
export function claimOf(name: string, says: Says, row: Row, take: Take, gathering: Gathering): Claim {
  const text = (column: Column) => take(column, (d) => row.text(d));
  const list = (column: Column) => take(column, (d) => filled(row.list(d)));
  const kind = take("sourceKind", (d) => row.read(d, sourceKind));
  return present<Claim>({
    id: text("claim"), source: kind ? take("source", (d) => gathering.source(name, kind, row, d)) ?? name : gathering.nameSource(name), via: list("via")?.map((d) => gathering.nameSource(d)), statement: text("statement"),
    document: take("document", (d) => named(row.text(d), (title) => gathering.document(title))), url: take("url", (d) => row.url(d)), quote: text("quote"), stated: take("stated", (d) => known(row.date(d))),
    ...says, as: take("as", (d) => row.pairs(d)), join: take("join", (d) => row.read(d, joinOf)), maybe: list("maybe"), exhaustive: take("exhaustive", (d) => row.flag(d)) || undefined, revises: list("revises"), retracted: take("retracted", (d) => row.flag(d)) || undefined
  });
}

/** What the list itself says. Who said it is missing: an address or a quote then belongs to nobody. */
function unclaimed({date, place, ...says}: Says, row: Row, take: Take): Says {
  const others = (["url", "quote", "stated", "via", "document", "as"] as const).some((column) => take(column, (d) => row.text(d)));
  if (date !== undefined || place !== undefined || others) row.faultOfRow("no-source");
  return says;
}

function placeOf(row: Row, take: Take, gathering: Gathering): Pick<Incident, "site" | "country"> {
  const country = take("country", (d) => row.country(d));
  const point = take("latitude", (north) => take("longitude", (east) => row.point(north, east)));
  const site = take("site", (d) => named(row.text(d), (name) =>
    gathering.site(present({name, country, ...point, uncertaintyKm: take("uncertaintyKm", (km) => row.number(km, 0, 20_000))}), row, d)));
  if (!site && point) row.fault("no-site", "latitude");
  row.checkCountry("country", country, point, site?.uncertaintyKm);
  return present({site: site?.id, country: site?.country === country ? undefined : country});
}

export function known<T>(value: T | "unknown" | null): T | null {
  return value === "unknown" ? null : value;
}

function named<T>(text: string | null, make: (text: string) => T): T | null {
  return text === null ? null : make(text);
}

export function filled<T>(list: T[]): T[] | null {
  return list.length ? list : null;
}

/** A list of one as that one. */
function one<T>(list: T[] | "unknown" | null): T | T[] | "unknown" | null {
  return typeof list === "string" || !list ? list : list.length > 1 ? list : list[0] ?? null;
}
