/**
 * Sheets of what belongs to incidents that are there: further claims, and what was shown with claims.
 *
 * @module
 */
import type {Claim, Evidence} from "../model/incident.js";
import {evidenceKind, verdictOf} from "../model/read-claim.js";
import type {Slices} from "../model/slices.js";
import type {Row} from "./cells.js";
import type {Gathering} from "./gather.js";
import {present} from "./present.js";
import type {Sheet} from "./sheet.js";
import {noteUnread} from "./sheets.js";
import {claimColumns, headingsOf} from "./template.js";
import {claimOf, known, saysOf, takeFrom} from "./template-row.js";

/** Adds the claims of a sheet, one a row, to their incidents. */
export function* addClaims(sheet: Sheet, gathering: Gathering): Slices<undefined> {
  const headings = headingsOf(sheet.columns, {claim: "id", claimedDate: "date", claimedAttacks: "attacks"}, claimColumns);
  const incidents = new Map(gathering.incidents.map((d) => [d.id, d]));
  const take = takeFrom(headings);
  yield* joinRows(sheet, gathering, ["incident", "source"], "no-incident", (id) => incidents.get(id), (incident, row) => {
    (incident.claims ??= []).push(claimOf(row.text("source") ?? "", saysOf(row, take, gathering), row, take, gathering));
    return true;
  });
  noteUnread(sheet, ["incident", ...Object.values(headings)]);
  return undefined;
}

/** Adds what was shown with claims, one a row, to these. */
export function* addEvidence(sheet: Sheet, gathering: Gathering): Slices<undefined> {
  const claims = new Map<string | undefined, Claim>();
  for (const {claims: own = []} of gathering.incidents) for (const d of own) if (!claims.has(d.id)) claims.set(d.id, d);
  yield* joinRows(sheet, gathering, ["claim", "kind"], "no-claim", (id) => claims.get(id), (claim, row) => {
    const kind = row.read("kind", evidenceKind) ?? row.faultOfRow("lacks", undefined, "known kind");
    if (kind) (claim.evidence ??= []).push(present<Evidence>({kind, by: row.text("by"), verdict: judgedIn(row), date: known(row.date("date")), note: row.text("note")}));
    return kind !== null;
  });
  noteUnread(sheet, ["claim", "kind", "by", "verdict", "judge", "date", "note"]);
  return undefined;
}

/** A verdict without its judge is none, which is told. */
function judgedIn(row: Row): Evidence["verdict"] | null {
  const [is, by] = [row.read("verdict", verdictOf), row.text("judge")];
  if (is && !by) row.fault("lacks", "verdict", undefined, "judge");
  return is && by ? {is, by} : null;
}

/** Joins each row to what its first column names; one that lacks a column, or names what is not there, is left out. */
function* joinRows<T>(sheet: Sheet, gathering: Gathering, needed: readonly [string, string], code: "no-incident" | "no-claim", find: (id: string) => T | undefined, add: (found: T, row: Row) => boolean): Slices<undefined> {
  yield* sheet.each((row) => {
    const missing = needed.find((d) => row.text(d) === null);
    const id = row.text(needed[0]) ?? "";
    const found = missing ? undefined : find(id);
    if (missing) row.faultOfRow("lacks", undefined, missing);
    else if (!found) row.fault(code, needed[0], id);
    if (found && add(found, row)) gathering.accept();
    else gathering.reject();
  });
  return undefined;
}
