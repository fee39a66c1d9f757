/**
 * What can be told only of all rows together: which ids are there, what was said in one breath, what revises what.
 *
 * @module
 */
import type {Ids} from "./ids.js";
import type {ReadClaim, Row} from "./reading.js";
import {at, fault, type Log} from "./problem.js";
import {isBefore} from "./read-claim.js";
import {existing} from "./records.js";

/** A row that names others or can be named, where it stands among the incidents, and where its claims stand in it. */
export interface Linked {
  row: Row;
  place: number;
  places: readonly number[];
}

/**
 * The rows with only those references that lead somewhere, and the claims of one statement said on one day. A row in
 * which nothing changes is the same object.
 */
export function linkRows(linked: readonly Linked[], ids: Pick<Ids, "has">, log: Log): Row[] {
  const claims = linked.flatMap(({row}) => row.claims);
  const link = linkClaims(claims, ids, log);
  return linked.map(({row, place, places}) => {
    const others = (key: "covers" | "maybeSameAs") => existing(row[key], ids, row.id, log, ["incidents", place, key]);
    const covers = others("covers");
    const maybeSameAs = others("maybeSameAs");
    const claims = row.claims.map((claim, i) => link(claim, row, ["incidents", place, "claims", places[i] ?? i]));
    return covers === row.covers && maybeSameAs === row.maybeSameAs && claims.every((d, i) => d === row.claims[i])
      ? row : {...row, covers, maybeSameAs, claims};
  });
}

function linkClaims(claims: readonly ReadClaim[], ids: Pick<Ids, "has">, log: Log) {
  const days = daysOf(claims);
  const byId = new Map<string, ReadClaim>();
  for (const claim of claims) if (!byId.has(claim.id)) byId.set(claim.id, claim);
  const when = (claim: ReadClaim): Pick<ReadClaim, "said" | "assumed"> => days.get(claim.statement ?? "") ?? claim;

  /** Does a way lead from the one to the other, by what each revises? Of more than 100 steps it is taken to. */
  function leads(from: ReadClaim, to: ReadClaim): boolean {
    const seen = new Set([from]);
    for (const claim of seen) for (const id of claim.revises) {
      const next = byId.get(id);
      if (next) seen.add(next);
      if (next === to || seen.size > 100) return true;
    }
    return from === to;
  }

  /** May the one be revised by the other? Days that are assumed do not speak against it. */
  function isEarlier(earlier: ReadClaim | undefined, claim: ReadClaim): boolean {
    if (earlier?.source !== claim.source || leads(earlier, claim)) return false;
    const [a, b] = [when(earlier), when(claim)];
    return a.assumed || b.assumed || !isBefore(b.said, a.said);
  }

  return (claim: ReadClaim, {id: rowId, from}: Row, trail: Log["trail"]): ReadClaim => {
    const {said, assumed} = when(claim);
    const own = byId.get(claim.id) === claim;
    const id = own ? claim.id : `${rowId}#${Number(trail[3]) + 1}`;
    const maybe = existing(claim.maybe, ids, id, log, [...trail, "maybe"]);
    const revises = existing(claim.revises, {has: (d) => isEarlier(byId.get(d), claim)}, id, log, [...trail, "revises"], "revises");
    if (!own) fault(at(log, ...trail, "id"), "claim-id", claim.id);
    if (said !== claim.said && !assumed && isBefore(said, from)) fault(at(log, ...trail), "too-early");
    return own && said === claim.said && assumed === claim.assumed && maybe === claim.maybe && revises === claim.revises
      ? claim : {...claim, id, said, assumed, maybe, revises};
  };
}

/** The day of each statement: the earliest that is known of it; where none is, the last one assumed of its incidents. */
function daysOf(claims: readonly ReadClaim[]): Map<string, Pick<ReadClaim, "said" | "assumed">> {
  const days = new Map<string, Pick<ReadClaim, "said" | "assumed">>();
  for (const {statement, said, assumed} of claims) {
    const day = statement === null ? undefined : days.get(statement);
    if (statement !== null && said !== null && (!day || (assumed ? day.assumed && isBefore(day.said, said) : day.assumed || isBefore(said, day.said))))
      days.set(statement, {said, assumed});
  }
  return days;
}
