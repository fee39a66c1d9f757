import {statusOf, unseen} from "../../model/claims.js";
import {standing} from "../../model/count.js";
import {edtfOf, isoOf} from "../../model/edtf.js";
import {indexNames} from "../../model/names.js";
import {quantityOf} from "../../model/quantity.js";
import type {NameIndex, Provenance, ReadClaim, Reading, Row, Said, Span, View} from "../../model/reading.js";
import {cellOf, csvOf, type Cell} from "./csv-values.js";
import {belongings} from "./json.js";

/** The columns of incidents and claims, which are always there, in order; names are those of the model. Other rows add theirs. */
const columns = `record id date title site latitude longitude uncertaintyKm country kind counted attacks standsFor basis partOf covers maybeSameAs
  claim status source sourceKind via statement stated document url quote join maybe exhaustive retracted revises
  occurred claimedDate partOfDay place weapon munitions intercepted claimedAttacks outcome damage injured killed responsibility as
  note filters`.split(/\s+/);

type Cells = Record<string, Cell>;

/** The name, if nothing else bears it; else the id. */
type NameOf = (record: {id: string} | null | undefined) => Cell;
const namedIn = (index: NameIndex<{id: string; name: string}>): NameOf => (record) => {
  const {name} = (record && index.get(record.id)) ?? {name: ""};
  return record ? (index.find(name).length === 1 && index.find(name)[0]!.id === record.id && !/^unknown$/i.test(name) ? name : record.id) : null;
};
const said = <T extends object>(value: T | "unknown" | null | undefined, write: (value: T) => Cell): Cell => (typeof value === "object" && value ? write(value) : value ?? null);
const spanned = (span: Span | "unknown" | null | undefined): Cell => said(span, edtfOf);

/**
 * Some incidents with their claims and all that belongs to them as a table: one row a claim, in the order in which the
 * incidents are given; an incident without a claim that is to be seen has one row. Below them what their claims showed,
 * totals, statements, documents, sites, sources, and what the list says of itself. `fromTable` reads the same of it again.
 *
 * @param filters what the view is narrowed to, as {@link Link.toString} writes it
 */
export function takeCsv(rows: readonly Row[], reading: Reading, view: View, filters: string): string {
  const seen = rows.map((row): Row => ({...row, claims: row.claims.filter((d) => !unseen(d, view))}));
  const {tallies, statements, documents, sites, sources} = belongings(seen, reading, view);
  const [siteOf, sourceOf] = [namedIn(reading.sites), namedIn(reading.sources)];
  const documentOf = namedIn(indexNames([...documents].map(({id, title}) => ({id, name: title ?? id}))));
  const evidence: Cells[] = [];

  /** The incident, the same in each of its rows. */
  function incidentOf(row: Row): Cells {
    const {why, attacks, drawn} = standing(row, reading, view);
    const {id, title, site, country, kind, partOf, covers, maybeSameAs, note, extra} = row;
    const isAttack = kind === "attack";
    return {
      ...Object.fromEntries(Object.entries(extra ?? {}).map(([name, text]) => [columns.includes(name) ? `${name}_2` : name, text])),
      record: "incident", id, date: spanned(row.span), title, site: siteOf(site), latitude: cellOf(site?.latitude), longitude: cellOf(site?.longitude),
      uncertaintyKm: cellOf(site?.uncertaintyKm), country, kind, counted: why ?? "yes", attacks: said(row.attacks, quantityOf),
      standsFor: isAttack ? quantityOf(attacks) : null, basis: isAttack ? drawn : null, partOf, covers: cellOf(covers), maybeSameAs: cellOf(maybeSameAs), note, filters
    };
  }

  /** What it says, field by field. */
  function saysOf({date, place, munitions, intercepted, attacks, injured, killed, responsibility, occurred, weapon, ...words}: Said): Cells {
    const [m, i, n, k] = [munitions, intercepted, injured, killed].map((d) => said(d, quantityOf));
    return {
      ...words, occurred: occurred === false ? "no" : cellOf(occurred), weapon: cellOf(weapon), claimedDate: spanned(date), place: said(place, siteOf), munitions: m!, intercepted: i!,
      claimedAttacks: said(attacks, quantityOf), injured: n!, killed: k!, responsibility: said(responsibility, (d) => cellOf(d.map(sourceOf)))
    };
  }

  /** Who said it, through whom, when and where. */
  function bylineOf({source, via, document, url, quote, said: day, assumed}: Provenance): Cells {
    return {source: sourceOf(source), via: cellOf(via.map(sourceOf)), stated: day === null || assumed ? null : isoOf(day), document: documentOf(document), url, quote};
  }

  function claimOf(d: ReadClaim, row: Row): Cells {
    const {id, statement, join, maybe, exhaustive, retracted, revises} = d;
    evidence.push(...d.evidence.map(({verdict, ...shown}) => ({record: "evidence", claim: id, ...cellsOf(shown), verdict: verdict?.is ?? null, judge: verdict?.by ?? null})));
    return {
      record: "claim", claim: id, status: statusOf(d, row, view), ...bylineOf(d), sourceKind: d.source.kind, statement, join, maybe: cellOf(maybe),
      exhaustive: cellOf(exhaustive), retracted: cellOf(retracted), revises: cellOf(revises), ...saysOf(d.says), as: cellOf(d.as)
    };
  }

  const records = [
    ...rows.flatMap((row, i) => {
      const incident = incidentOf(row);
      const {claims, says} = seen[i]!;
      return claims.length > 0 ? claims.map((d) => ({...incident, ...claimOf(d, row)})) : [{...incident, ...saysOf(says ?? {})}];
    }),
    ...evidence,
    ...tallies.map(({id, measure, value, since, until, country, site, by, of, partOf, ...d}): Cells => ({
      record: "total", id, measure, value: quantityOf(value), since: spanned(since), until: spanned(until), country, site: siteOf(site), by: sourceOf(by), of, partOf, ...bylineOf(d)
    })),
    ...statements.map(({statement: {id, topic, position, incidents, contradicts}, ...d}): Cells => ({
      record: "statement", id, topic, position, incidents: cellOf(incidents), contradicts: cellOf(contradicts), ...bylineOf(d)
    })),
    ...Object.entries({document: documents, site: sites, source: sources, about: Object.keys(reading.about).length > 0 ? [reading.about] : []})
      .flatMap(([record, list]) => [...list].map((d) => ({record, ...cellsOf(d)})))
  ];
  const names = new Set(columns);
  for (const d of records) for (const name of Object.keys(d)) names.add(name);
  return csvOf([[...names], ...records.map((d: Cells) => [...names].map((name) => d[name] ?? null))]);
}

/** A record whose fields are columns. */
function cellsOf(record: object): Cells {
  return Object.fromEntries(Object.entries(record).map(([name, value]: [string, unknown]) => [name, cellOf(value)]));
}
