/**
 * What is wrong with a table or a cell of it. Each rule has its sentence and its cure here; those of the model serve
 * cells too.
 *
 * @module
 */
import type {Problem} from "../model/incident.js";
import {problemOf, rules as modelRules, type Code, type Rule} from "../model/problem.js";

export const rules = {
  // Files.
  "wrong-file": ["is not a table, but %", "%", "error"],
  "empty-file": ["is empty", "give the file that has the rows", "error"],
  "encoding": ["is not text in %", "save it as UTF-8, or name what it is in: {encoding: \"windows-1252\"}", "error"],
  "undecoded": ["holds characters that were lost before it came here (%)", "read the file as bytes, or save it as UTF-8 anew"],
  "delimiter": ["has one column and looks as if it were parted by %", "name it: {delimiter: %}", "error"],
  "no-rows": ["has a header and no rows", "add rows below it", "info"],
  // Rows.
  "open-quote": ["has a quote that is not closed, and is left out", "close it, or write \"\" for a quote in the text", "error"],
  "after-quote": ["has text behind a closing quote, and is left out", "write \"\" for a quote in the text, and the whole cell in quotes", "error"],
  "more-cells": ["has more cells than the header, and is left out", "put cells that hold the delimiter into quotes", "error"],
  "empty-cells": ["has cells beyond the header, all empty and not read", "take them away", "info"],
  "fewer-cells": ["has fewer cells than the header, and the rest taken as empty", "add the cells"],
  "header-twice": ["stands in the header %: the first is read, the others are named anew", "give each column its own name", "error"],
  "header-blank": ["is a column without a name in the header", "name it if it is needed", "info"],
  // Columns.
  "no-column": ["is not in the table", "name the column that has it: %", "error"],
  "no-date-column": ["is not in the table, and no row is read without it", "name the column that has it: %", "error"],
  "mapped": ["is read as %", "name it otherwise if it is not that", "info"],
  "kept": ["is none of an incident, and is kept beside it, in extra", "rename it if it belongs to an incident: docs/import.md has the names", "info"],
  "not-read": ["is not read", "rename it if it belongs there: docs/import.md has the names", "info"],
  "day-or-month": ["may have the day or the month first, and dates written so are not read", "say which: {dates: \"day-first\"} or {dates: \"month-first\"}", "error"],
  // Cells.
  "no-date": ["is empty: the incident is listed, not drawn in time", "give it a date, or write unknown"],
  "yes-no": ["is not yes or no", "write yes or no"],
  "serial": ["is a number of a spreadsheet, where it stands for %", "format the column as text, and write %"],
  "negative": ["is below zero, which no count is", "leave it out; or, if it stands for \"not known\", say so: {missing: [%]}"],
  "point-or-comma": ["may be % or a fraction", "write it without a point"],
  "far-off": ["is a date in the year %", "correct it, if it is a slip"],
  "namibia": ["may be Namibia or not available, and is taken as silent", "write NAM for Namibia, else leave it empty", "info"],
  "swapped": ["lies beyond the Earth, and would not the other way about: it is read without the point", "swap latitude and longitude, if they are"],
  "no-site": ["is a point without a place, and is not read", "name the place in the column site"],
  "same-id": ["has the id of an earlier row and other content: it is read under the id %", "give each its own id; or, if they are one incident, say so: {groupBy: \"id\"}"],
  "other-group": ["says otherwise than an earlier row of its incident, which is kept", "write the same in all rows of an incident"],
  "two-points": ["puts % elsewhere than an earlier row, which is kept", "give each place its own name, or one point"],
  "record": ["is no kind of row, and the row is left out", "write %", "error"],
  "no-incident": ["names an incident that is not in the table, and is left out", "correct the id, or add the incident", "error"],
  "no-claim": ["names a claim that is not in the table, and is left out", "correct the id, or add the claim", "error"],
  "pair": ["is not a name and what belongs to it", "write site: …; weapon: …"],
  "no-points": ["has % without coordinates: they stand in the timeline and the table, not on the map", "add the columns latitude and longitude", "info"],
  "no-as-of": ["has no day on which it stood: it is listed, not drawn in time", "fill in until or stated"],
  "lacks": ["is left out: it has no %", "give it one", "error"],
  "twice": ["is left out: an earlier one has its id", "give each its own", "error"],
  // JSON.
  "json": ["is not JSON", "correct it there: no comma before a closing bracket, no NaN, quotes about names", "error"],
  "key-twice": ["stands twice in one event, and the last is read", "leave one of them out"],
  "no-list": ["has no list of events: none of %", "give a list, GeoJSON, or an object with the list under one of these", "error"],
  "not-event": ["is left out: it is no object", "give an object with named properties", "error"],
  // Data sets.
  "not-carried": ["has no place in an incident, and is not carried: %", "take it from the file where it is needed", "info"],
  "personal": ["may name persons, and is not loaded: %", "take it from the file where there is a reason to show it", "info"],
  "repeated": ["repeat what other columns say, and are not read", "nothing is to be done", "info"],
  "code": ["is none of the codes %: what claims least is taken", "correct it"],
  "term": ["is no term of the data set that is known here, and is not carried", "correct the spelling, or set the field in the dataset"],
  "zero": ["is 0, which the data set writes also where nothing is known: it is taken as silent", "where it is known that there were none, set 0 in the dataset", "info"],
  "bounds": ["is out of order (%): the best estimate alone is taken", "correct the row"],
  "bounds-alone": ["is more than the highest (%): neither is taken", "correct the row"],
  "parts": ["is not what its parts come to (%)", "check the row"],
  "end-first": ["ends before it begins (%), and is left out", "correct the row"],
  "outside-country": ["is not where its point lies by the outlines, which is %", "correct the country or the point; perhaps latitude and longitude are swapped"],
  "other-country": ["is not the country of %, which is taken", "correct one of them"],
  "number-lost": ["has lost digits to a spreadsheet, and is no id: one is made of the content", "take the file as it was published, or format the column as text"],
  "day-alone": ["is a day of no month, and is not read", "give the month too"],
  "measure": ["is nothing that is counted here, and its row is left out", "write %; a total of something else (\"killed or injured\") is none of these", "error"],
  "no-number": ["has no number that can be read, and is left out", "write the total in a column value, or in one named for what it counts: killed", "error"],
  "no-since": ["is silent: since when the total counts is not known, and it is joined to no other", "say since when, if the source does", "info"],
  "falls": ["is less than the % that the source stated before: a correction, or a count begun anew", "if it was begun anew, say since when; else nothing is to be done"],
  "reading": ["is read as a later or earlier reading of an earlier row: one incident, a claim for each", "leave one of them out if they are not", "info"],
  "same-event": ["has the id of an earlier row and other content: it is read under the id %", "leave out the row that no longer holds"]
} satisfies Record<string, Rule>;

/** A rule of tables, or one of the model that cells are held to as well. */
export type TableCode = keyof typeof rules | Code;

const all: Readonly<Record<TableCode, Rule>> = {...modelRules, ...rules};

/** How bad it is. */
export function severityOf(code: TableCode): Problem["severity"] {
  return all[code][2] ?? "warning";
}

/** Where something is: the line of the file, and the record, from 1. */
export interface Place {
  line: number;
  record?: number;
}

/** The problem that a value is by a rule. The path names what it is in: `file`, `row`, `column "date"`. */
export function problemAt({line, record}: Place, path: string, code: TableCode, value?: unknown, particulars = ""): Problem {
  return {...problemOf(all[code], path, code, value, particulars), line, ...(record !== undefined && {record})};
}
