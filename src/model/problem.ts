/**
 * What could not be read as it stood. Each rule has its sentence and its cure here; `%` stands for the particulars.
 *
 * @module
 */
import type {Problem} from "./incident.js";
import {cutText} from "./text.js";

/** What is wrong, as the rest of a sentence that begins with the place; what to do; how bad it is, by default a warning. */
export type Rule = readonly [message: string, cure: string, severity?: Problem["severity"]];

export const rules = {
  // Left out.
  "object": ["is left out: it is not an object", "give an object with named fields", "error"],
  "empty": ["is left out: it has no field of an incident", "give it a date", "error"],
  "missing": ["is left out: it has no %", "give it one", "error"],
  "duplicate-id": ["is left out: an earlier one has its id", "give each its own", "error"],
  "kind": ["is no known kind, and the incident is left out", "write %", "error"],
  "backwards": ["is left out: its days end before they begin", "correct since or until", "error"],
  // Read without it.
  "type": ["is not %", "give %, or leave it out"],
  "date": ["is not a date of the calendar", "write 2023-10-23, 2023-10, 2023-12~, [2023-10-18..2023-10-19] or 2023-10-18/2023-10-19"],
  "no-date": ["has no date: it is listed, not drawn in time", "give it one, or null where none is known"],
  "quantity": ["is not a number that can be read", 'write 3, ">=3", "~20", "2-4" or "unknown"'],
  "word": ["is not one of its words", "write %"],
  "url": ["is not an http address that can be linked to", "give the whole address, without a user's name"],
  "country": ["is not a country code", "write three capitals, as in ISO 3166-1: IRQ"],
  "coordinates": ["has no point on Earth", "give latitude and longitude, not 0 and 0"],
  "ambiguous": ["may be %: it is taken as neither", "write the id"],
  "reference": ["of % names what is not there", "correct the id, or add what it names"],
  "ring": ["of % leads back to itself", "correct the id"],
  "beside-claims": ["stands beside claims, and is not read", "put it into a claim"],
  "no-source": ["has no source: it is nobody's claim", "name the source"],
  "no-title": ["needs a title", "say neutrally what it was"],
  "too-early": ["was said before it happened", "correct one of the dates"],
  "revises": ["of % names no earlier claim of its source", "name one, or leave it out"],
  "claim-id": ["is the id of another claim, and is replaced", "give each its own"],
  "throws": ["throws when it is read", "give plain data"],
  // Read, with a note.
  "unknown-field": ["is not a field of %, and not read", "correct the name", "info"],
  "long-text": ["is cut after 10,000 characters", "shorten it", "info"],
  "spelling": ["is read as %", "write it so", "info"],
  "no-id": ["has no id%: one is made of the content", "give ids that stay when the content changes", "info"],
  "unlisted": ["names a % that is not listed: one is made of the name", "list it", "info"]
} satisfies Record<string, Rule>;

/** A rule of the reading. */
export type Code = keyof typeof rules;

/** Where the reading is, and what it could not read so far. */
export interface Log {
  /** The keys and places that lead to the value being read: the first `depth` of these. */
  trail: (string | number)[];
  depth: number;
  problems: Problem[];
}

/** Sets the place. */
export function at<L extends Log>(log: L, ...trail: Log["trail"]): L {
  log.trail = trail;
  log.depth = trail.length;
  return log;
}

/** Notes a problem with the value at the present place. Gives `null`, which is what the reading makes of it. */
export function fault({trail, depth, problems}: Log, code: Code, value?: unknown, particulars = ""): null {
  const path = trail.slice(0, depth).map((d, i) => typeof d === "number" ? `[${d}]` : i ? `.${d}` : d).join("");
  problems.push(problemOf(rules[code], path, code, value, particulars));
  return null;
}

/** The problem that a value at a place is by a rule. */
export function problemOf([message, cure, severity = "warning"]: Rule, path: string, code: string, value: unknown, particulars: string): Problem {
  const fill = (text: string) => text.replace("%", () => particulars);
  return {path, code, message: fill(message) + (value === undefined ? "" : `: ${show(value)}`), value, cure: fill(cure), severity};
}

/** A value in a few characters, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cutText(value, 60));
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value ? "an object" : String(value);
}

/** Notes of one kind on many records become one, which says how many. */
export function groupNotes(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const keyOf = ({code, message}: Problem) => code + message;
  for (const d of problems) if (d.severity === "info") counts.set(keyOf(d), (counts.get(keyOf(d)) ?? 0) + 1);
  return problems.flatMap((d) => {
    const n = d.severity === "info" ? counts.get(keyOf(d)) : 1;
    counts.delete(keyOf(d));
    return n && n > 1 ? {...d, message: `${d.message} (${n} times)`} : n ? d : [];
  });
}
