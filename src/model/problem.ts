/**
 * What could not be read as it stood. Every rule has its sentence and its cure here; `%` stands for the particulars.
 *
 * @module
 */
import type {Problem} from "./incident.js";
import {cutText} from "./text.js";

type Rule = readonly [message: string, cure: string, severity?: Problem["severity"]];

const rules = {
  // Left out.
  "object": ["is not an object", "give an object with named fields", "error"],
  "empty": ["has none of the fields of %", "give it at least a date", "error"],
  "missing": ["has no %, and is left out", "give it one", "error"],
  "duplicate-id": ["has the id of an earlier one, and is left out", "give each an id of its own", "error"],
  "kind": ["is not a known kind of incident, and the incident is left out", "write one of: %", "error"],
  "backwards": ["covers days that end before they begin, and is left out", "exchange since and until, or correct them", "error"],
  // Read without it.
  "list": ["is not a list", "give an array"],
  "text": ["is not text", "put it in quotation marks"],
  "flag": ["is neither true nor false", "write true or false, or leave it out"],
  "number": ["is not a number from %", "write degrees or kilometres as a number, or leave it out"],
  "date": ["is not a date of the calendar", 'write "2023-10-23", "2023-10", "2023-12~", "[2023-10-18..2023-10-19]" or "2023-10-18/2023-10-19"'],
  "no-date": ["has no date; it is listed, not drawn in time", "give it a date, or null where none is known"],
  "quantity": ["is not a number that can be read", 'write 3, ">=3", "~20", "2-4" or "unknown"'],
  "word": ["is not one of the words for it", "write one of: %"],
  "url": ["is not an http or https address that can be linked to", "give the whole address, without a user or password"],
  "country": ["is not a country code", "write the three capitals of ISO 3166-1, such as IRQ"],
  "country-differs": ["differs from the country of its site, %", "correct one of them"],
  "coordinates": ["has no usable point", "give latitude and longitude, and not 0, 0"],
  "site-differs": ["differs from an earlier site with this id, which is used", "give each site an id of its own"],
  "ambiguous": ["names several: %; none is chosen", "write the id"],
  "document": ["is not a document of the list", "add it to documents"],
  "reference": ["of % names what is not there", "correct the id, or add what it names"],
  "ring": ["leads back to where it began, and is not followed", "leave partOf out of one of them"],
  "beside-claims": ["stands beside claims, and is not read", "put it into a claim"],
  "no-source": ["has no source, so that it is nobody's claim", "name who said it in source"],
  "no-title": ["needs a title", "say in neutral words what it was"],
  "too-early": ["was said before the incident began", "correct one of the dates"],
  "revises": ["of % names what is not an earlier claim of the same source", "name one, or leave it out"],
  "claim-id": ["has the id of another claim, and goes by its place", "give each an id of its own"],
  "throws": ["could not be read: it throws", "give plain data"],
  // Read, with a note.
  "unknown-field": ["is not a field of %", "correct the name, or keep it: it is ignored", "info"],
  "long-text": ["is cut after 10,000 characters", "shorten it", "info"],
  "spelling": ["is read as %", "write it so", "info"],
  "no-id": ["has no id%; one is made of the content", "give ids, so that they stay when the content changes", "info"],
  "unlisted-site": ["names a site that is not listed, and is taken as one without a point", "add it to sites", "info"],
  "unlisted-source": ["names a source that is not listed, and is taken as an outlet of its own", "add it to sources", "info"]
} satisfies Record<string, Rule>;

/** A rule of the reading. */
export type Code = keyof typeof rules;

/** Where the reading is, and what it could not read so far. */
export interface Log {
  /** The keys and places in lists that lead to the value being read. */
  trail: (string | number)[];
  problems: Problem[];
}

/** Notes a problem with the value at the present place. Gives `undefined`, which is what the reading makes of it. */
export function fault(log: Log, code: Code, value?: unknown, particulars = ""): undefined {
  const [message, cure, severity = "warning"]: Rule = rules[code];
  const fill = (text: string) => text.replace("%", () => particulars);
  const found = value === undefined ? "" : `: ${show(value)}`;
  log.problems.push({path: pathOf(log.trail), code, message: fill(message) + found, value, cure: fill(cure), severity});
}

/** `["incidents", 3, "date"]` as `incidents[3].date`. */
export function pathOf(trail: readonly (string | number)[]): string {
  return trail.map((d, i) => typeof d === "number" ? `[${d}]` : i ? `.${d}` : d).join("");
}

/** A value in a few characters, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cutText(value, 60));
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" || typeof value === "symbol" ? `a ${typeof value}` : String(value);
}

/** Notes of one kind on many records become one, which says how many. */
export function groupNotes(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string | Problem, {first: Problem; count: number}>();
  for (const problem of problems) {
    const {path, code, message, severity} = problem;
    const key = severity === "info" ? code + message + path.slice(path.lastIndexOf(".")) : problem;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, {first: problem, count: 1});
  }
  return [...groups.values()].map(({first, count}) => count > 1 ? {...first, message: `${first.message} (${count} times)`} : first);
}
