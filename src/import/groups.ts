/**
 * Rows that are about one incident, where a declared column says so.
 *
 * @module
 */
import type {Incident} from "../model/incident.js";
import type {Row} from "./cells.js";
import type {Gathering} from "./gather.js";
import type {Column, Headings} from "./template.js";

/** Takes the incident that a row is: as one of its own, or as a further claim of an earlier row's with the same key. */
export function groups(gathering: Gathering, headings: Headings, groupBy?: Column | readonly Column[]): (incident: Incident, row: Row) => void {
  const columns = groupBy === undefined ? (headings.id !== undefined && headings.claim !== undefined ? ["id" as const] : []) : [groupBy].flat();
  const first = new Map<string, Incident>();
  return (incident, row) => {
    const cells = columns.map((d) => row.text(headings[d] ?? d) ?? "");
    const key = JSON.stringify(cells);
    const earlier = cells.some(Boolean) ? first.get(key) : undefined;
    if (earlier) {
      join(earlier, incident, row, headings);
      gathering.merge();
    } else {
      const kept = gathering.add(incident, row, headings.id);
      if (cells.some(Boolean)) first.set(key, kept);
    }
  };
}

function fillGaps<T extends object>(earlier: T, later: T, row: Row, headings: Headings): void {
  for (const [field, value] of Object.entries(later) as [keyof T & string, unknown][]) {
    const kept = earlier[field];
    if (kept == null) Object.assign(earlier, {[field]: value});
    else if (value !== null && JSON.stringify(value) !== JSON.stringify(kept)) row.fault("other-group", headings[field as unknown as Column] ?? field, typeof value === "object" ? undefined : value);
  }
}

/** Adds the claims of a row to the incident of an earlier one. What it says of the incident fills gaps; what it says otherwise is noted. */
function join(earlier: Incident, {claims = [], extra = {}, ...rest}: Incident, row: Row, headings: Headings): void {
  fillGaps(earlier, rest, row, headings);
  if (Object.keys(extra).length) fillGaps(earlier.extra ??= {}, extra, row, headings);
  const said = new Set((earlier.claims ??= []).map((d) => JSON.stringify(d)));
  earlier.claims.push(...claims.filter((d) => !said.has(JSON.stringify(d))));
}
