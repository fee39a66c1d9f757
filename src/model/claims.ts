/**
 * Which claims of an incident are to be seen under a view, which of them assert that it happened, and which origins
 * can vouch for one another.
 *
 * @module
 */
import type {ReadClaim, Row, SourceIndex, View} from "./reading.js";
import type {Source} from "./incident.js";
import {voicesOf, type Voice} from "./voices.js";

/** Why a claim is not to be seen. The first that holds is given. */
export type Unseen = "notYetSaid" | "sourceHidden" | "joinsOff";

/** What has become of a claim, under a view. `revised`: a claim to be seen, of the same source, supersedes it. */
export type ClaimStatus = "current" | "revised" | "retracted" | Unseen;

/**
 * Why a claim is not to be seen under the view, or null. One of which nobody knows when it was said (an undated claim
 * of an undated incident) is seen on any day.
 */
export function unseen({said, source, join}: Pick<ReadClaim, "said" | "source" | "join">, {asOf, hiddenSources, joins}: View): Unseen | null {
  if (asOf !== null && said !== null && said > asOf) return "notYetSaid";
  if (hiddenSources.size > 0 && hiddenSources.has(source.id)) return "sourceHidden";
  return joins || join === "stated" ? null : "joinsOff";
}

/** The day on which it was said, to put claims in order: what has no day comes first. */
export function dayOfClaim({said}: ReadClaim): number {
  return said ?? -Infinity;
}

/** Puts claims in the order in which they were said; of one day, by their source. */
export function byDay(a: ReadClaim, b: ReadClaim): number {
  return dayOfClaim(a) - dayOfClaim(b) || order(a.source.id, b.source.id) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : +(a > b);
}

/**
 * Does the one claim supersede the other as a whole? Only a source itself can revise what it said, and not by a claim
 * that it withdrew. The editor's word for it holds whatever the days say, for a day may be assumed.
 */
export function supersedes(claim: ReadClaim, earlier: ReadClaim): boolean {
  return claim.revises.includes(earlier.id) && claim.source.id === earlier.source.id && !claim.retracted;
}

/** What has become of a claim of the row, under the view. */
export function statusOf(claim: ReadClaim, {claims}: Row, view: View): ClaimStatus {
  return unseen(claim, view)
    ?? (claim.retracted ? "retracted" : claims.some((d) => supersedes(d, claim) && !unseen(d, view)) ? "revised" : "current");
}

/**
 * Does the claim assert that the incident happened? Not a denial, nor what its source withdrew, nor what its source
 * later denied. The last holds for every day and every view: else an earlier day would count more than is now claimed.
 */
export function asserts(claim: ReadClaim, claims: readonly ReadClaim[]): boolean {
  return !claim.retracted && claim.says.occurred !== false && !claims.some((d) =>
    d.says.occurred === false && d.source.id === claim.source.id && !d.retracted
    && (dayOfClaim(d) > dayOfClaim(claim) || d.revises.includes(claim.id)));
}

type Speaker = Pick<Voice, "source" | "kin">;

/**
 * Can two origins vouch for one another on this incident? They have different roots of `partOf`, neither is in the
 * other's `repeats`, and neither carried the other's claims. It is judged on all claims of the incident, seen or not:
 * that an outlet passes a source on stays true when that claim is switched off.
 */
export function independent(one: Speaker, other: Speaker, row: Row, sources: SourceIndex): boolean {
  const [a, b] = [one.source, other.source];
  return a.id !== b.id
    && rootOf(one, sources).id !== rootOf(other, sources).id
    && !a.repeats?.includes(b.id) && !b.repeats?.includes(a.id)
    && !carried(a, b, row) && !carried(b, a, row);
}

const rootOf = ({kin, source}: Speaker, sources: SourceIndex): Source => (kin ? kin.root : sources.root(source));

/** Did the one carry what the other said of the incident? Mostly nobody did: of 100,000, even what asks costs less in a loop. */
function carried(by: Source, source: Source, row: Row): boolean {
  for (const d of voicesOf(row)) if (d.via.length > 0 && d.source.id === source.id && d.via.some(({id}) => id === by.id)) return true;
  return false;
}

/** "5 reports of 2 statements, 2 origins". */
export interface Telling {
  reports: number;
  statements: number;
  origins: number;
}

/**
 * Counts reports (the documents; where none is known, whoever carried it last, else the source itself), statements
 * (claims without a `statement` of their own were said each on its own occasion) and origins.
 */
export function telling(claims: readonly ReadClaim[]): Telling {
  const distinct = (of: (claim: ReadClaim) => unknown): number => new Set(claims.map(of)).size;
  return {
    reports: distinct(({document, via, source}) => document ?? via.at(-1) ?? source),
    statements: distinct((d) => d.statement ?? d),
    origins: distinct(({source}) => source)
  };
}
