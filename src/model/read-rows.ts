/**
 * The incidents, one by one: each read once in its context, and given an id that no other has.
 *
 * @module
 */
import type {Context} from "./context.js";
import {isObject} from "./fields.js";
import {Ids} from "./ids.js";
import type {Incident, Site, Source} from "./incident.js";
import type {Row} from "./reading.js";
import {linkRows, type Linked} from "./link-rows.js";
import {at, fault, type Log} from "./problem.js";
import {nothing} from "./read-claim.js";
import {begin, readIncident, type Entry} from "./read-incident.js";
import type {Slices} from "./slices.js";
import {readUsual} from "./usual.js";
import {UsualRow} from "./voices.js";

/** What is gathered while reading: problems, ids, and the sites and sources that are named but not listed. */
export interface Gathering extends Log {
  ids: Ids;
  made: Set<Site | Source>;
}

/** What was read so far of a list. A list that begins like it is read from there on. */
export interface Run extends Gathering {
  /** Of it, as many are read as there are entries. */
  list: readonly unknown[];
  entries: (Entry | UsualRow)[];
  rows: Row[];
  linked: (Linked & {at: number})[];
  twins: Map<string, number>;
  /** The places of incidents without an id. */
  nameless: number[];
}

export const newRun = (): Run => ({trail: [], depth: 0, problems: [], ids: new Ids(), made: new Set(), list: [], entries: [], rows: [], linked: [], twins: new Map(), nameless: []});

/** So many incidents are read at a time: a few milliseconds. */
const SLICE = 500;

/** Reads the incidents, a list that nobody changes, into rows. */
export function* readRows(list: readonly Incident[], context: Context): Slices<Gathering & {rows: Row[]}> {
  let {run} = context;
  let i = 0;
  for (;;) {
    while (i < run.entries.length && i < list.length && Object.is(run.list[i], list[i])) i++;
    if (i < run.entries.length) {
      run = begunAnew(context);
      i = 0;
    } else if (i < list.length) {
      run.list = list;
      for (const incident of list.slice(i, i + SLICE)) readOn(run, incident, context);
      yield i / list.length;
    } else return linkedIn(run);
  }
}

/** What was read is remembered by its object, for a list in another order, or with fewer. */
function begunAnew(context: Context): Run {
  const {list, entries} = context.run;
  entries.forEach((entry, i) => {
    const incident = list[i];
    if (isObject(incident)) context.entries.set(incident, entry);
  });
  return context.run = newRun();
}

function readOn(run: Run, incident: Incident | undefined, context: Context): void {
  const {entries} = run;
  const place = entries.length;
  const entry = (isObject(incident) && context.entries.get(incident)) || readAnew(incident, context);
  entries.push(entry);
  if (entry instanceof UsualRow) take(run, entry, place);
  else takeEntry(run, entry, place);
}

/** Nobody else has what is to be told of an unusual one, or of one with names that no list has. */
function readAnew(incident: Incident | undefined, context: Context): Entry | UsualRow {
  const {made} = begin(context);
  const row = readUsual(incident, context, context.known);
  if (!row) return readIncident(incident, context);
  return made.length > 0 ? {row, twin: null, nameless: false, linked: false, problems: nothing, made, places: nothing} : row;
}

/** Takes the row, unless an earlier one has its id. */
function take(run: Run, row: Row, place: number): boolean {
  const {ids, rows} = run;
  if (ids.add(row.id)) return rows.push(row) > 0;
  fault(at(run, "incidents", place), "duplicate-id", row.id);
  return false;
}

function takeEntry(run: Run, entry: Entry, place: number): void {
  const {ids, rows, nameless, linked, twins} = run;
  for (const problem of entry.problems) run.problems.push({...problem, path: `incidents[${place}]${problem.path && "."}${problem.path}`});
  const row = entry.row && entry.nameless && ids.has(entry.row.id) ? twinOf(entry, entry.row, twins) : entry.row;
  if (!row || !take(run, row, place)) return;
  if (entry.nameless) nameless.push(place);
  if (entry.linked) linked.push({row, place, places: entry.places, at: rows.length - 1});
  noteUnlisted(entry.made, run, "incidents", place);
}

/** The rows, and what can be told only of all together; in lists of their own, for others may read on. */
function linkedIn({ids, made, problems, rows, nameless, linked}: Run): Gathering & {rows: Row[]} {
  const gathering = {trail: [], depth: 0, ids, made: new Set(made), problems: problems.slice(), rows: rows.slice()};
  const [first] = nameless;
  if (first !== undefined) fault(at(gathering, "incidents", first), "no-id", undefined, nameless.length > 1 ? ` (${nameless.length} have none)` : "");
  linkRows(linked, ids, gathering).forEach((row, i) => gathering.rows[linked[i]!.at] = row);
  return gathering;
}

/** Of equal content, the second goes by "~2". */
function twinOf(entry: Entry, row: Row, twins: Map<string, number>): Row {
  const n = (twins.get(row.id) ?? 1) + 1;
  twins.set(row.id, n);
  const id = `${row.id}~${n}`;
  if (entry.twin?.id !== id) entry.twin = {...row, id, claims: row.claims.map((d) => ({...d, id: d.id.replace(row.id, () => id)}))};
  return entry.twin;
}

/** Tells once of each site and source that is named here and that no list has. */
export function noteUnlisted(named: readonly (Site | Source)[], gathering: Gathering, ...trail: Log["trail"]): void {
  for (const record of named) {
    if (gathering.made.has(record)) continue;
    gathering.made.add(record);
    fault(at(gathering, ...trail), "unlisted", record.name, "country" in record ? "site" : "source");
  }
}
