/** incident-charts/import: other people's tables. Runs in a browser, in Node and in a worker. */
export {readTable, type Table, type TableOptions, type TableRecord} from "./import/table.js";
export {fromTable, type TemplateOptions} from "./import/from-table.js";
export type {CellOptions} from "./import/cells.js";
export type {Known} from "./import/gather.js";
export type {DateOrder} from "./import/dates.js";
export type {Column, Headings} from "./import/template.js";
export type {Imported, Report} from "./import/report.js";
export type * from "./model/incident.js";
