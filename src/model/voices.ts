/**
 * Claims, as far as the count asks, and rows of which no more than that was read.
 *
 * @module
 */
import type {Scope} from "./fields.js";
import type {Incident, Kind, Site} from "./incident.js";
import {nothing, usualClaims} from "./read-claim.js";
import {begin} from "./read-incident.js";
import type {Day, ReadClaim, Row, Span} from "./reading.js";
import type {Kin} from "./sources.js";

/** Who said it, through whom and when, and what may keep it from counting. A claim is one. */
export interface Voice extends Pick<ReadClaim, "source" | "via" | "said" | "assumed" | "join" | "retracted"> {
  says: Pick<ReadClaim["says"], "occurred">;
  /** Where its source belongs, if that is known already. */
  kin?: Kin;
}

/** The voices of a row, in the order of its claims. */
export function voicesOf(row: Row): readonly Voice[] {
  return row instanceof UsualRow ? row.voices : row.claims;
}

/** The claims that may deny, count attacks or name a place: those of rows that were read in full. */
export function unusualClaims(row: Row): readonly ReadClaim[] {
  return row instanceof UsualRow ? nothing : row.claims;
}

/** A row whose claims are made when somebody asks for them. None of them denies, counts attacks or names a place. */
export class UsualRow implements Row {
  readonly covers: readonly string[] = nothing;
  readonly maybeSameAs: readonly string[] = nothing;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly says = null;
  readonly #scope: Scope;
  #claims: readonly ReadClaim[] | null = null;

  constructor(
    scope: Scope, readonly id: string, readonly incident: Incident, readonly kind: Kind, readonly title: string | null, readonly note: string | null,
    readonly partOf: string | null, readonly span: Span | null, readonly site: Site | null, readonly country: string | null,
    readonly attacks: Row["attacks"], readonly extra: Row["extra"], readonly voices: readonly Voice[]
  ) {
    this.#scope = scope;
    this.from = span && span.from;
    this.to = span && span.to;
  }

  get claims(): readonly ReadClaim[] {
    return this.#claims ??= usualClaims(this, this.voices, begin(this.#scope));
  }

  /** With the claims, as other rows have them. */
  toJSON(): object {
    return {...this, voices: undefined, claims: this.claims};
  }
}
