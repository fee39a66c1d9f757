import {parseEdtf} from "../model/edtf.js";
import type {Measure, Quantity, Tally, Unknown} from "../model/incident.js";
import {parseQuantity, point} from "../model/quantity.js";
import type {Slices} from "../model/slices.js";
import {bothWays} from "./both-ways.js";
import type {Row} from "./cells.js";
import {type DataSetOptions, notCarried, sheetOf} from "./data-set.js";
import {Gathering} from "./gather.js";
import {present} from "./present.js";
import {day, names, text} from "./read.js";
import type {Imported} from "./report.js";
import {rowsOf} from "./rows.js";
import type {Input} from "./table.js";

/** How to read a file of totals. */
export interface TallyOptions extends DataSetOptions {
  /** Who states them, where the file has no column `source`. */
  source?: string;
}

const measures: readonly Measure[] = ["attacks", "sites", "injured", "killed", "munitions", "intercepted"];

/** Other names of the columns. */
const known = {
  as_of: "asof until date day report_date", measure: "metric what", value: "total count number", comparator: "sign", published: "stated said date_published",
  since: "from start", by: "actor attacker", of: "people population scope", part_of: "partof", url: "link", quote: "wording", source_kind: "sourcekind", site: "base place",
  killed: "killed_cum killed_total deaths", injured: "injured_cum injured_total wounded", attacks: "attacks_cum attacks_total"
};

const stated = (row: Row) => day("published")(row);
const until = (row: Row) => day("as_of")(row) ?? stated(row);

/**
 * Reads a file of running totals: a row for each day and source, with what is counted in `measure` and how many in
 * `value`, or with a column for each of `attacks`, `killed`, `injured` … docs/data-sets.md has all columns.
 *
 * ```ts
 * const {dataset, report} = fromTallies("as_of,since,source,measure,value\n2023-11-07,2023-10-17,Ministry,attacks,>38");
 * ```
 *
 * A row without a day, a source or a number is left out. Nothing is added up, and nothing is mended: a total that falls
 * is told.
 *
 * @throws as `readTable`
 */
export const fromTallies = bothWays(function* (input: Input, options: TallyOptions = {}): Slices<Imported> {
  const sheet = sheetOf(yield* rowsOf(input, options), {names: known, cells: {}, dates: ["as_of", "published", "since"], repeated: ""}, options);
  const gathering = new Gathering(options);
  const rows = new Map<Tally, Row>();
  const ids = new Set<string>();
  yield* sheet.each((row) => {
    const made = talliesOf(row, options.source ?? null, gathering).filter(({id}) => id === undefined || !ids.has(id) || row.faultOfRow("twice", id));
    if (made.length) gathering.accept();
    else gathering.reject();
    for (const d of made) {
      rows.set(d, row);
      if (d.id !== undefined) ids.add(d.id);
    }
  });
  for (const [d, row] of rows) gathering.tallies.push(d.partOf === undefined || ids.has(d.partOf) ? d : withoutWhole(d, row));
  noteFalls(rows);
  notCarried(sheet, {repeated: ""});
  return gathering.finish(sheet);
});

/** The totals of a row; none where it lacks what a total needs, which is told. */
function talliesOf(row: Row, speaker: string | null, gathering: Gathering): Tally[] {
  const source = row.text("source") ?? speaker;
  const last = until(row);
  const since = day("since")(row);
  if (!source || !last) {
    row.faultOfRow("lacks", undefined, source ? "day" : "source");
    return [];
  }
  if (since && (parseEdtf(since)?.from ?? -Infinity) > (parseEdtf(last)?.to ?? Infinity)) {
    row.faultOfRow("backwards", `${since}/${last}`);
    return [];
  }
  const numbers = numbersIn(row);
  if (numbers?.length === 0) row.faultOfRow("no-number");
  if (numbers?.length && !since) row.fault("no-since", "since");
  const country = row.country("country");
  const site = row.text("site");
  return (numbers ?? []).map(([measure, value], i) => present<Tally>({
    id: i ? null : row.text("id"), source: gathering.source(source, "outlet", row, "source"), via: names(["via"])(row)?.map((d) => gathering.source(d, "outlet", row, "via")),
    measure, value, since, until: last, stated: stated(row), country,
    site: site && gathering.site({name: site, ...country && {country}}, row, "site").id, by: by(row, gathering), of: row.text("of"), partOf: row.text("part_of"), url: row.url("url"), quote: row.text("quote")
  }));
}

function by(row: Row, gathering: Gathering): string | null {
  const actor = text("by")(row);
  return actor && gathering.source(actor, "armed-group", row, "by");
}

/** What is counted, and how many; `null` where it is nothing that can be, which is told. */
function numbersIn(row: Row): [Measure, Quantity][] | null {
  const named = row.text("measure");
  const measure = measures.find((d) => d === named?.toLowerCase());
  if (named && !measure) return row.fault("measure", "measure", named, measures.join(", "));
  if (measure) return pairs(measure, boundsIn(row) ?? row.quantity("value"), row);
  return measures.flatMap((d) => pairs(d, row.quantity(d), row));
}

function pairs(measure: Measure, value: Quantity | Unknown | null, row: Row): [Measure, Quantity][] {
  const sign = row.text("comparator");
  if (value === null || value === "unknown") return [];
  const signed = sign && sign !== "=" && typeof value !== "object" ? `${sign} ${value}` : value;
  return [[measure, parseQuantity(signed) ? signed : value]];
}

function boundsIn(row: Row): Quantity | null {
  if (row.text("low") === null || row.text("high") === null) return null;
  const [low, high, best] = ["low", "high", "value"].map((column) => row.number(column, 0, 1e9));
  return low == null || high == null || low > high ? null : {low, high, ...best != null && low <= best && best <= high && {best}};
}

/** Tells of each total that is less than an earlier one of the same series. */
function noteFalls(rows: ReadonlyMap<Tally, Row>): void {
  const series = new Map<string, number>();
  const inTime = [...rows].sort(([{until: a = ""}], [{until: b = ""}]) => a < b ? -1 : +(a > b));
  for (const [{source, measure, since, country, site, by, of, value}, row] of inTime) {
    const key = JSON.stringify([source, measure, since, country, site, by, of]);
    const before = series.get(key);
    const now = parseQuantity(value);
    if (!now) continue;
    series.set(key, point(now));
    if (before !== undefined && point(now) < before) row.faultOfRow("falls", value, String(before));
  }
}

function withoutWhole({partOf, ...tally}: Tally, row: Row): Tally {
  row.fault("reference", "part_of", partOf, JSON.stringify(tally.id ?? ""));
  return tally;
}
