import {statusOf, unseen} from "../../model/claims.js";
import {edtfOf, isoOf} from "../../model/edtf.js";
import {standing} from "../../model/count.js";
import {quantityOf} from "../../model/quantity.js";
import type {ReadClaim, Reading, Row, Said, View} from "../../model/reading.js";
import {csvOf, type Cell} from "./csv-values.js";

/** Every column, in order; names are those of the model. */
const columns = `id date title site latitude longitude uncertaintyKm country kind counted attacks basis partOf covers maybeSameAs
  claim status source sourceKind via statement said document url quote join maybe exhaustive retracted revises
  occurred claimedDate partOfDay place weapon munitions intercepted claimedAttacks outcome damage injured killed responsibility
  note filters`.split(/\s+/);

const texts = (values: readonly (string | undefined)[]): string => values.join("; ");
const value = <T extends object | boolean>(said: T | "unknown" | undefined, write: (value: T) => Cell): Cell => (said === undefined ? null : said === "unknown" ? "unknown" : write(said));
const point = (n: number | undefined): Cell => n ?? null;

/** The incident, the same in each of its rows. */
function incidentOf(row: Row, reading: Reading, view: View): Record<string, Cell> {
  const {why, attacks, drawn} = standing(row, reading, view);
  return {
    id: row.id,
    date: row.span && edtfOf(row.span),
    title: row.title,
    site: row.site && row.site.name,
    latitude: point(row.site?.latitude),
    longitude: point(row.site?.longitude),
    uncertaintyKm: point(row.site?.uncertaintyKm),
    country: row.country,
    kind: row.kind,
    counted: why === null ? "yes" : why,
    attacks: row.kind === "attack" ? quantityOf(attacks) : null,
    basis: row.kind === "attack" ? drawn : null,
    partOf: row.partOf,
    covers: texts(row.covers),
    maybeSameAs: texts(row.maybeSameAs)
  };
}

/** What it says, field by field. */
function saysOf({occurred, date, partOfDay, place, weapon, munitions, intercepted, attacks, outcome, damage, injured, killed, responsibility}: Said): Record<string, Cell> {
  return {
    occurred: value(occurred, (d) => (d ? "yes" : "no")),
    claimedDate: value(date, edtfOf),
    partOfDay: partOfDay ?? null,
    place: value(place, (d) => d.name),
    weapon: value(weapon, texts),
    munitions: value(munitions, quantityOf),
    intercepted: value(intercepted, quantityOf),
    claimedAttacks: value(attacks, quantityOf),
    outcome: outcome ?? null,
    damage: damage ?? null,
    injured: value(injured, quantityOf),
    killed: value(killed, quantityOf),
    responsibility: value(responsibility, (d) => texts(d.map((source) => source.name)))
  };
}

/** Who said it, through whom, when and where; and what became of it. */
function claimOf(d: ReadClaim | null, row: Row, view: View): Record<string, Cell> {
  return {
    claim: d && d.id,
    status: d && statusOf(d, row, view),
    source: d && d.source.name,
    sourceKind: d && d.source.kind,
    via: d && texts(d.via.map((source) => source.name)),
    statement: d && d.statement,
    said: d && d.said !== null && !d.assumed ? isoOf(d.said) : null,
    document: d && (d.document?.title ?? d.document?.id ?? null),
    url: d && d.url,
    quote: d && d.quote,
    join: d && d.join,
    maybe: d && texts(d.maybe),
    exhaustive: d?.exhaustive ? "yes" : null,
    retracted: d?.retracted ? "yes" : null,
    revises: d && texts(d.revises),
    ...saysOf(d ? d.says : row.says ?? {})
  };
}

/**
 * The claims of some incidents as a table, one row a claim, in the order in which they are given; an incident without a
 * claim that is to be seen has one row.
 *
 * @param filters what the view is narrowed to, as {@link Link.toString} writes it
 */
export function takeCsv(rows: readonly Row[], reading: Reading, view: View, filters: string): string {
  const records = rows.flatMap((row) => {
    const incident = incidentOf(row, reading, view);
    const claims = row.claims.filter((d) => !unseen(d, view));
    return (claims.length > 0 ? claims : [null]).map((d) => ({...incident, ...claimOf(d, row, view), note: row.note, filters}));
  });
  return csvOf([columns, ...records.map((d: Record<string, Cell>) => columns.map((name) => d[name] ?? null))]);
}
