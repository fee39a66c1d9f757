import {parseEdtf} from "../model/edtf.js";
import type {Edtf, Quantity, Source, Tally, Unknown} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {bothWays} from "./both-ways.js";
import type {Row} from "./cells.js";
import {importDataSet, notCarried, sheetOf, type DataSet, type DataSetOptions} from "./data-set.js";
import {Gathering} from "./gather.js";
import {namedCountry} from "./named-country.js";
import {code, day, names, noted, sentences, text} from "./read.js";
import {present} from "./present.js";
import type {Imported} from "./report.js";
import {rowsOf, type Rows} from "./rows.js";
import type {Input} from "./table.js";

const violence = code("type_of_violence", {1: "State-based violence", 2: "Non-state violence", 3: "One-sided violence"});
const start = day("date_start");
const end = day("date_end");
/** 1: the day, or all the days from the first to the last; else some one day of these. */
const precision = code("date_prec", {1: "lasted", 2: "within", 3: "within", 4: "within", 5: "within"} as const);
/** 2: the row is several events that could not be told apart. */
const clarity = code("event_clarity", {1: "one", 2: "several"} as const);

const speaker: Source = {id: "ucdp", name: "Uppsala Conflict Data Program", short: "UCDP", aliases: ["UCDP"], kind: "dataset"};

const ucdp: DataSet = {
  speaker,
  about: {language: "en", credit: "UCDP Georeferenced Event Dataset (GED), Uppsala Conflict Data Program, ucdp.uu.se", licence: "CC BY 4.0"},
  needs: ["id", "date_start", "best"],
  dates: ["date_start", "date_end"],
  cells: {missing: ["-9", "-99", "NO_DYAD"]},
  repeated: "relid year geom_wkt region country_id conflict_dset_id conflict_new_id dyad_dset_id dyad_new_id side_a side_a_dset_id side_a_new_id side_b side_b_dset_id side_b_new_id gwnoa gwnob",
  checked: ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"],
  id: text("id"),
  date: spanOf,
  title: text("dyad_name", "conflict_name"),
  note: sentences(violence, conflictOf, noted({source_headline: "Headlines", source_date: "Their dates"}), articlesOf, doubtsOf),
  place: {
    name: text("where_coordinates", "adm_2", "adm_1"), country: namedCountry("country"), latitude: "latitude", longitude: "longitude",
    precision: code<number | "area">("where_prec", {1: 1, 2: 25, 3: 50, 4: "area", 5: "area", 6: "area", 7: "area"}), within: "adm_1"
  },
  via: names(["source_office"]),
  claim: {},
  as: {site: text("where_description"), source: text("source_original")},
  says: {killed: deathsOf, attacks: (row) => clarity(row) === "several" ? ">=2" : null},
  actors: (row) => row.text("type_of_violence") === "3" ? names(["side_a"], "\n")(row) : null,
  actorKind: (row) => /^Government of /.test(row.text("side_a") ?? "") ? "government" : "armed-group",
  check: checkParts
};

/** The conflict, where it is not called after the two that the title names. */
function conflictOf(row: Row): string | null {
  const [name, dyad] = [row.text("conflict_name"), row.text("dyad_name")];
  return name && name !== dyad ? `Conflict: ${name}` : null;
}

function spanOf(row: Row): Edtf | null {
  const [from, to, how] = [start(row), end(row), precision(row)];
  if (!from || !to || from === to) return (from ?? to) && `${from ?? to}${how === "within" ? "~" : ""}`;
  const lasted = `${from}/${to}`;
  if (!parseEdtf(lasted)) return row.fault("end-first", "date_end", to, from);
  return how === "within" && clarity(row) !== "several" ? `[${from}..${to}]` : lasted;
}

/** The words of old rows, which have no list of offices. */
function articlesOf(row: Row): string | null {
  const articles = row.text("source_article");
  return articles && !row.text("source_office") ? `Article: ${articles}` : null;
}

function doubtsOf(row: Row): string | null {
  const status = row.text("code_status");
  return status && status !== "Clear" ? `UCDP marks the row: ${status}` : null;
}

/** One estimate with its bounds, which is one claim. */
function deathsOf(row: Row): Quantity | Unknown | null {
  return estimate(row, "low", "best", "high");
}

/** A best estimate between a low and a high one. Where they are not in this order the best one alone is taken. */
function estimate(row: Row, ...columns: readonly [low: string, best: string, high: string]): Quantity | null {
  const [low, best, high] = columns.map((column) => row.quantity(column)).map((d) => typeof d === "number" ? d : null);
  if (best == null || low == null || high == null) return best ?? low ?? high ?? null;
  if (low <= best && best <= high) return low === high ? best : {low, best, high};
  row.fault("bounds", columns[1], `${low}, ${best}, ${high}`, columns.join(", "));
  return best;
}

/** The deaths of either side, of civilians and of others are parts of the best estimate. */
function checkParts(row: Row): void {
  const parts = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map((d) => row.number(d, 0, 1e9));
  const best = row.number("best", 0, 1e9);
  const sum = parts.reduce<number>((n, d) => n + (d ?? 0), 0);
  if (best !== null && parts.every((d) => d !== null) && sum !== best) row.fault("parts", "best", best, String(sum));
}

/**
 * Reads a file of the Georeferenced Event Dataset of UCDP, the Uppsala Conflict Data Program. docs/data-sets.md has the
 * mapping.
 *
 * ```ts
 * const {dataset, report} = fromUcdp(await file.arrayBuffer(), {about: {coverage: ["2023"]}});
 * ```
 *
 * A row becomes an incident with one claim by UCDP: the deaths as one estimate with its bounds, carried by the offices
 * of its sources. A row of several events that could not be told apart stands for at least two attacks. What is known to
 * the province or less is at an area, and has no point on the map. A file by country and year becomes totals.
 *
 * @throws as `readTable`
 */
export const fromUcdp = bothWays(function* (input: Input, options: DataSetOptions = {}) {
  const rows = yield* rowsOf(input, options);
  return yield* rows.columns.some((d) => d.toLowerCase() === "year_cy") ? countryYears(rows, options) : importDataSet(rows, ucdp, options);
});

const {about, cells} = ucdp;
const countryOf = namedCountry("country_cy");

/** A row of the file by country and year is a total: the deaths of a year, in a country. */
function* countryYears(rows: Rows, options: DataSetOptions): Slices<Imported> {
  const repeated = "country_id_cy region_cy";
  const sheet = sheetOf(rows, {cells, dates: [], repeated}, options);
  const gathering = new Gathering({...options, about: {...about, credit: "UCDP Country-Year Dataset on Organized Violence, Uppsala Conflict Data Program, ucdp.uu.se", ...options.about}, sources: [...options.sources ?? [], speaker]});
  yield* sheet.each((row) => {
    const year = row.number("year_cy", 1946, 2100);
    const value = estimate(row, ...deaths);
    if (year === null || value === null) {
      row.faultOfRow("lacks", undefined, year === null ? "year" : deaths[1]);
      gathering.reject();
      return;
    }
    const source = gathering.source(speaker.name, "dataset", row, "source");
    gathering.tallies.push(present<Tally>({source, measure: "killed", value, since: `${year}-01-01`, until: `${year}-12-31`, country: countryOf(row)}));
    gathering.accept();
  });
  notCarried(sheet, {repeated});
  return gathering.finish(sheet);
}

const deaths = ["cumulative_total_deaths_in_orgvio_low_cy", "cumulative_total_deaths_in_orgvio_best_cy", "cumulative_total_deaths_in_orgvio_high_cy"] as const;
