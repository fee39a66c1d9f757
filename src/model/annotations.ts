import {parseEdtf} from "./edtf.js";
import type {Problem, Site} from "./incident.js";
import {at, fault, type Log} from "./problem.js";
import type {Reading, Row, Span} from "./reading.js";
import {cleanLabel} from "./text.js";

/** An editor's words on a day, a site or an incident: on exactly one of them. */
export type Annotation = {text: string} & (
  // A date as incidents have it; the id of a site, or any of its spellings; the id of an incident.
  | {date: string; site?: never; incident?: never}
  | {site: string; date?: never; incident?: never}
  | {incident: string; date?: never; site?: never}
);

/** An annotation with what it is about. Where there is no such thing, `span`, `site` and `row` are all `null`. */
export interface Note {
  /** Unique, and the same for the same annotation. */
  key: string;
  text: string;
  /** What it is about, as it was given. */
  about: string;
  span: Span | null;
  site: Site | null;
  row: Row | null;
}

const anchors = ["date", "site", "incident"] as const;

/**
 * Finds what annotations are about. What is not there is told in `problems`; the annotation is kept, and listed without a place.
 *
 * ```ts
 * const {notes, problems} = readAnnotations([{site: "al-tanf", text: "Hit most often"}], readIncidents(dataset));
 * ```
 *
 * @throws Error for one without a text, and for one that is about none or several of date, site and incident
 */
export function readAnnotations(annotations: readonly Annotation[] | null, reading: Reading, timeZone = "UTC"): {notes: Note[]; problems: Problem[]} {
  const log: Log = {trail: [], depth: 0, problems: []};
  const notes = (annotations ?? []).map((given, i): Note => {
    const [anchor, ...more] = anchors.filter((d) => given[d] !== undefined);
    const text = cleanLabel(given.text || "");
    if (!anchor || more.length > 0 || !text) throw new Error(`annotations[${i}]: give it a text, and one of date, site and incident`);
    const about = String(given[anchor]);
    return {key: `annotation ${i}`, text, about, span: null, site: null, row: null, ...find(anchor, about, reading, timeZone, at(log, "annotations", i, anchor))};
  });
  return {notes, problems: log.problems};
}

function find(anchor: (typeof anchors)[number], about: string, {rows, sites}: Reading, timeZone: string, log: Log): Partial<Note> {
  if (anchor === "date") return {span: parseEdtf(about, timeZone) ?? fault(log, "date", about)};
  if (anchor === "incident") return {row: rows.find((d) => d.id === about) ?? fault(log, "reference", about, "the annotation")};
  const [site, ...others] = sites.find(about);
  if (site && others.length > 0) return {site: fault(log, "ambiguous", about, [site, ...others].map((d) => d.id).join(" or "))};
  return {site: site ?? fault(log, "reference", about, "the annotation")};
}
