/** incident-charts/import: other people's tables. Runs in a browser, in Node and in a worker. */
export {readTable, type Input, type Table, type TableOptions, type TableRecord} from "./import/table.js";
export {fromTable, type TemplateOptions} from "./import/from-table.js";
export {fromAcled} from "./import/acled.js";
export {fromUcdp} from "./import/ucdp.js";
export {fromGtd} from "./import/gtd.js";
export {fromAirwars} from "./import/airwars.js";
export {fromGeojson} from "./import/geojson.js";
export {fromTallies, type TallyOptions} from "./import/tallies.js";
export type {DataSetOptions} from "./import/data-set.js";
export {suggestMerges, type Suggestion} from "./import/suggest-merges.js";
export type {Sheets} from "./import/sheets.js";
export type {CellOptions} from "./import/cells.js";
export type {Known} from "./import/gather.js";
export type {DateOrder} from "./import/dates.js";
export type {Column, Headings} from "./import/template.js";
export {printProblems, type Imported, type Report} from "./import/report.js";
export type * from "./model/incident.js";
