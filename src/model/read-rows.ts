/**
 * The incidents, one by one: each read once in its context, and given an id that no other has.
 *
 * @module
 */
import type {Context} from "./context.js";
import {isObject} from "./fields.js";
import type {Incident, Site, Source} from "./incident.js";
import type {Row} from "./reading.js";
import {linkRows, type Linked} from "./link-rows.js";
import {at, fault, type Log} from "./problem.js";
import {readIncident, type Entry} from "./read-incident.js";
import type {Slices} from "./slices.js";

/** What is gathered while reading: problems, ids, and the sites and sources that are named but not listed. */
export interface Gathering extends Log {
  ids: Set<string>;
  made: Set<Site | Source>;
}

/** So many incidents are read at a time: a few milliseconds. */
const SLICE = 500;

/** Reads the incidents into rows. */
export function* readRows(incidents: readonly Incident[], context: Context, gathering: Gathering): Slices<Row[]> {
  const {ids, problems} = gathering;
  const rows: Row[] = [];
  const linked: (Linked & {at: number})[] = [];
  const twins = new Map<string, number>();
  let nameless = 0;
  let firstNameless = 0;
  for (let i = 0; i < incidents.length; i++) {
    if (i % SLICE === SLICE - 1) yield;
    const entry = entryOf(incidents[i], context);
    for (const problem of entry.problems) problems.push({...problem, path: `incidents[${i}]${problem.path && "."}${problem.path}`});
    const row = entry.row && ids.has(entry.row.id) ? twinOf(entry, entry.row, twins) : entry.row;
    if (row) {
      if (entry.nameless && !nameless++) firstNameless = i;
      if (entry.linked) linked.push({row, place: i, places: entry.places, at: rows.length});
      ids.add(row.id);
      rows.push(row);
      noteUnlisted(entry.made, gathering, "incidents", i);
    } else if (entry.row) {
      fault(at(gathering, "incidents", i), "duplicate-id", entry.row.id);
    }
  }
  if (nameless) fault(at(gathering, "incidents", firstNameless), "no-id", undefined, nameless > 1 ? ` (${nameless} have none)` : "");
  linkRows(linked, ids, gathering).forEach((row, i) => rows[linked[i]!.at] = row);
  return rows;
}

function entryOf(incident: Incident | undefined, context: Context): Entry {
  if (!isObject(incident)) return readIncident(incident, context);
  let entry = context.entries.get(incident);
  if (!entry) context.entries.set(incident, entry = readIncident(incident, context));
  return entry;
}

/** Of equal content, the second goes by "~2". An id that was given twice is refused. */
function twinOf(entry: Entry, row: Row, twins: Map<string, number>): Row | null {
  if (!entry.nameless) return null;
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
