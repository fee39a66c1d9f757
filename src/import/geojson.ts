import type {Claim} from "../model/incident.js";
import {safeUrl} from "../model/safe-url.js";
import {bothWays} from "./both-ways.js";
import type {Row} from "./cells.js";
import {importDataSet, type DataSet, type DataSetOptions, type Naming} from "./data-set.js";
import {namedCountry} from "./named-country.js";
import {present} from "./present.js";
import {day, noted, quantity, sentences, text} from "./read.js";
import {rowsOfJson} from "./records-of-json.js";

const geojson: DataSet = {
  speaker: null,
  about: {},
  needs: ["date"],
  names: {
    date: "event_date incident_date start_date day", location: "site place location_name name", latitude: "lat", longitude: "lng lon long", description: "summary notes note",
    sources: "source", country: "country_name", uncertainty_km: "uncertaintykm"
  },
  dates: ["date"],
  cells: {},
  repeated: "type geometry",
  id: text("id", "event_id", "objectid"),
  date: day("date"),
  title: text("title"),
  note: sentences(text("description"), noted({time: "Time", filters: "Filters", associations: "Associations", category: "Category"})),
  place: {name: text("location"), country: namedCountry("country"), latitude: "latitude", longitude: "longitude", precision: (row) => row.number("uncertainty_km", 0, 20_000)},
  claim: {},
  says: {},
  others: claimsOf
};

/** A claim by each of its sources; what was said is the source's where there is but one. */
function claimsOf(row: Row, named: Naming): Claim[] {
  const sources = row.list("sources").map((d) => d.split("|").map((part) => part.trim()));
  const said = sources.length === 1 ? {killed: quantity("killed")(row), injured: quantity("injured")(row)} : {};
  return sources.map((parts): Claim => {
    const link = parts.find((d) => safeUrl(d)) ?? null;
    const name = parts.find((d) => d && d !== link) ?? (link === null ? "" : new URL(link).hostname);
    return present<Claim>({source: named(name || "Source without a name", "outlet"), url: link, ...said});
  });
}

/**
 * Reads events in JSON: GeoJSON, or a list as Timemap has it. docs/data-sets.md has the names of properties.
 *
 * ```ts
 * const {dataset, report} = fromGeojson(await file.text(), {dates: "month-first"});
 * ```
 *
 * An event becomes an incident with a claim by each of its sources, named by its title or by the host of its link. One
 * without sources has no claim: it is listed, and no source is given. GeoJSON has no countries but in its properties; none
 * is made of the point.
 *
 * @throws RangeError for an encoding that `TextDecoder` does not know
 */
export const fromGeojson = bothWays(function* (input: string | ArrayBuffer | Uint8Array, options: DataSetOptions = {}) {
  return yield* importDataSet(yield* rowsOfJson(input, options.encoding), geojson, options);
});
