/**
 * From what was given to what can be drawn.
 *
 * @module
 */
import {contextFor} from "./context.js";
import {bare, date, isList, list, numberFrom, ownField, record, text, andThen, type Scope} from "./fields.js";
import type {About, Incident, IncidentDataset, Source} from "./incident.js";
import type {Day, Reading} from "./reading.js";
import {parseEdtf} from "./edtf.js";
import {indexNames} from "./names.js";
import {at, fault, groupNotes, show} from "./problem.js";
import {noteUnlisted, readRows} from "./read-rows.js";
import {readStatements, readTallies} from "./read-tally.js";
import {indexSites} from "./sites.js";
import {indexSources} from "./sources.js";
import {atOnce, type Slices} from "./slices.js";

/** How to read. */
export interface ReadOptions {
  /** The zone that tells on which day a moment falls, where a date is given as one: an IANA name. Defaults to "UTC". */
  timeZone?: string;
}

/** The most incidents that are read. */
const most = 1_000_000;

/**
 * Reads incidents, with everything that belongs to them. Takes an array of incidents or a dataset, and changes neither.
 *
 * Data never make it throw: what cannot be read is told in `problems`, each with its place, the rule, the value found
 * and a cure. An incident is left out only if it is no object with a field of an incident, has the id of an earlier
 * one, or is of an unknown kind; otherwise a fault costs the faulty field alone. One without a date that can be read is kept, undated.
 *
 * An incident without `claims` is one claim by its `source`. Without a `source` it has no claim, and what it says
 * stands in the row's `says`. An incident is taken as immutable: its row is remembered for as long as its object
 * lives, so that to read a long list with one more costs one more.
 *
 * ```ts
 * const {rows, problems} = readIncidents(incidents);
 * for (const {path, message, cure} of problems) console.log(path, message, cure);
 * ```
 *
 * @throws TypeError for anything else than an array or a dataset
 * @throws RangeError for more than 1,000,000 incidents, or a time zone that is none
 */
export function readIncidents(input: readonly Incident[] | IncidentDataset, options?: ReadOptions): Reading {
  return atOnce(readInSlices(input, options));
}

/** The same in slices of a few milliseconds; what it throws it throws in the first. */
export function* readInSlices(input: readonly Incident[] | IncidentDataset, {timeZone = "UTC"}: ReadOptions = {}): Slices<Reading> {
  const dataset: unknown = isList(input) ? {incidents: input} : input;
  const incidents = incidentsOf(dataset).slice(); // others may write into theirs between two slices
  parseEdtf("2000-01-01T00:00Z", timeZone);
  const context = contextFor(dataset, incidents, timeZone);
  const gathering = yield* readRows(incidents, context);
  const {rows} = gathering;

  const scope: Scope = {...context, problems: gathering.problems, made: []};
  const tallies = readTallies(ownField(dataset, "tallies"), scope);
  noteUnlisted(scope.made, gathering, "tallies");
  const statements = readStatements(ownField(dataset, "statements"), gathering.ids, scope);
  noteUnlisted(scope.made, gathering, "statements");
  const about = readDataset(dataset, at(scope))?.about ?? bare({});
  const made = [...gathering.made];
  return {
    rows, tallies, statements, about, coverage: coverageOf(about, timeZone), given: incidents.length,
    sites: indexSites(indexNames([...context.sites.all, ...made.filter((d) => "country" in d)])),
    sources: indexSources(indexNames([...context.sources.all, ...made.filter((d): d is Source => !("country" in d))]), context.known.kin),
    documents: context.documents,
    problems: groupNotes([...context.noted, ...gathering.problems])
  };
}

/** What the incidents really are is found out one by one. */
function areIncidents(value: unknown): value is readonly Incident[] {
  return isList(value);
}

function incidentsOf(dataset: unknown): readonly Incident[] {
  const incidents = ownField(dataset, "incidents");
  if (!areIncidents(incidents)) throw new TypeError(`readIncidents takes an array of incidents, or an object with an array "incidents"; not ${show(dataset)}`);
  if (incidents.length > most) throw new RangeError(`readIncidents takes at most ${most} incidents, not ${incidents.length}: give it a part of them`);
  return incidents;
}

/** Days that are covered have an end. */
const bounded = andThen(date, (found, scope) => {
  const span = parseEdtf(found, scope.timeZone);
  return span?.from == null || span.to === null ? fault(scope, "date", found) : found;
});

const readDataset = record("a dataset", {
  incidents: null, tallies: null, statements: null, documents: null, sites: null, sources: null, view: null, // what a figure says that it showed
  about: record("about", {title: text, language: text, credit: text, licence: text, updated: date, coverage: list(bounded), countries: list(text), unreadRows: numberFrom(0, 1e9), faultyRows: numberFrom(0, 1e9)})
});

/** The days covered, in order, those that touch made one. */
function coverageOf({coverage = []}: About, timeZone: string): [Day, Day][] {
  const spans = coverage.map((d) => parseEdtf(d, timeZone)).map((d): [Day, Day] => [d?.from ?? 0, d?.to ?? 0]).sort(([a], [b]) => a - b);
  const merged: [Day, Day][] = [];
  for (const [from, to] of spans) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
