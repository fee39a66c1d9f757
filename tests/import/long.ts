// Files as long as may be wished: the rows of a fixture again and again, each with its own id, day, place and text.
import {csvFormatRows, csvParseRows} from "d3";
import {isoOf} from "../../src/model/edtf.js";
import {readText} from "../tools/project.js";

const files = {
  fromTable: "examples/template.csv", fromAcled: "tests/import/fixtures/acled.csv", fromUcdp: "tests/import/fixtures/ucdp.csv", fromGtd: "tests/import/fixtures/gtd.csv",
  fromAirwars: "tests/import/fixtures/airwars.csv", fromTallies: "tests/import/fixtures/totals.csv"
};

/** The importers of tables. */
export type Importer = keyof typeof files;
export const importers = Object.keys(files) as Importer[];

const places = 40;
const day = (_: string, i: number): string => isoOf(16_000 + i % 3600);
const own = (cell: string, i: number): string => `${cell} ${i}`;
const placed = (cell: string, i: number): string => cell && `${cell} ${i % places}`;
const moved = (cell: string, i: number): string => cell && (+cell + (i % places) / 1e4).toFixed(4);

/** How a column differs from row to row. */
const varied: Readonly<Record<string, (cell: string, i: number) => string>> = {
  id: (_, i) => String(i), event_id_cnty: (_, i) => `IRQ${i}`, eventid: (_, i) => String(200001010000 + i), code: (_, i) => `EX${i}`,
  event_date: day, date: day, date_start: day, date_end: day, incident_date: day, as_of: (_, i) => isoOf(20_000 + i % 3600), iday: (_, i) => String(1 + i % 28), imonth: (_, i) => String(1 + i % 12),
  location: placed, place: placed, where_coordinates: placed, city: placed, location_name: placed, latitude: moved, longitude: moved,
  notes: own, source_headline: own, summary: own, assessment: own, note: own, value: (_, i) => String(100 + i), timestamp: (_, i) => String(1_600_000_000 + i)
};

/** A file of so many rows, as CSV. */
export function longFile(importer: Importer, rows: number): string {
  const [header = [], ...made] = csvParseRows(readText(files[importer]).replace(/^\ufeff/, ""));
  return csvFormatRows([header, ...Array.from({length: rows}, (_, i) => header.map((column, j) => {
    const cell = made[i % made.length]?.[j] ?? "";
    return varied[column]?.(cell, i) ?? cell;
  }))]);
}
