/**
 * Whether an incident counts under a view, how well it is founded that it happened, and for how many attacks it stands.
 *
 * Hiding a source, an earlier `asOf` and joins off only ever take claims away, and nothing here rises when a claim is
 * taken away. Four decisions make it so:
 *
 * 1. What a source withdrew or later denied asserts nothing, on whatever day: else an earlier day would count more than
 *    is now claimed.
 * 2. For how many attacks an incident stands does not depend on the view.
 * 3. Whether two origins are independent is judged on all claims of the incident.
 * 4. An incident of which no claim is known appears on its last possible day; an undated one always.
 *
 * A class that is switched off is a filter and may raise the rest: an incident that falls from a hidden class into one
 * that is shown comes into sight.
 *
 * @module
 */
import type {Source} from "./incident.js";
import type {Interval, ReadClaim, Reading, Row, SourceIndex, View} from "./reading.js";
import {asserts, byDay, independent, unseen, type Unseen} from "./claims.js";
import {point} from "./quantity.js";
import {exactly, hull, sum} from "./sums.js";
import {wordsOn} from "./words.js";

/**
 * How well it is founded that an incident happened. `listed`: the list alone says so, no claim is known. `one`: one
 * origin, or several that are not independent. `several`: at least two origins that are. `attacked`: a source on the
 * side that was attacked says so.
 */
export type Basis = "listed" | "one" | "several" | "attacked";

/**
 * Why an incident does not count; where several reasons hold, the first of this order. (Of claims that are out of sight
 * for different reasons the last names the incident's: it was not "not yet said" if a hidden source had said it.)
 */
export type Reason = "denied" | "retracted" | Unseen | "classHidden" | "outsidePeriod" | "undated" | "notAttack";

/** What a row is to the count, under a view. */
export interface Standing {
  row: Row;
  /** It counts: an attack that is shown. */
  counts: boolean;
  /** It is to be seen: it counts, or would if it were an attack. */
  shown: boolean;
  /** Why it does not count; `null`: it does. */
  why: Reason | null;
  /** `null` where no claim that is to be seen asserts it. */
  basis: Basis | null;
  /** The basis that it would have with joins off. */
  basisWithoutJoins: Basis | null;
  /** Its basis rests on a join by the editor alone. */
  restsOnJoin: boolean;
  /** The basis to draw, and its class in the legend: the one without joins, where there is one. */
  drawn: Basis | null;
  /** For how many attacks it stands, whatever the view. */
  attacks: Interval;
  /** The claims to be seen that assert it, the first said first. */
  claims: readonly ReadClaim[];
  /** Whose they are, each once, the first to speak first. */
  origins: readonly Source[];
}

const one = exactly(1);
const everything: View = {asOf: null, period: null, hiddenSources: new Set(), hiddenClasses: new Set(), joins: true};

/** What the row is to the count under the view. */
export function standing(row: Row, {sources}: Pick<Reading, "sources">, view: View): Standing {
  const claims = seenIn(row, view);
  const basis = row.claims.length === 0 ? (cameBy(row, view) ? "listed" : null) : basisOf(claims, row, sources);
  const joined = claims.some((d) => d.join === "inferred");
  const basisWithoutJoins = joined ? basisOf(claims.filter((d) => d.join === "stated"), row, sources) : basis;
  const drawn = basisWithoutJoins ?? basis;
  const why = drawn === null ? whyUnclaimed(row, view) : whyNot(row, view, drawn);
  return {
    row,
    counts: why === null,
    shown: why === null || why === "notAttack",
    why,
    basis,
    basisWithoutJoins,
    restsOnJoin: basis !== basisWithoutJoins,
    drawn,
    attacks: attacksOf(row),
    claims,
    origins: originsOf(claims)
  };
}

/** Why the row does not count under a view of another period and other classes, but of the same claims. */
export function whyIn({row, drawn, why}: Standing, view: View): Reason | null {
  return drawn === null ? why : whyNot(row, view, drawn);
}

/** The claims to be seen that assert that it happened, in order. */
function seenIn({claims}: Row, view: View): readonly ReadClaim[] {
  const doubted = claims.some((d) => d.retracted || d.says.occurred === false);
  const seen = (claim: ReadClaim): boolean => !unseen(claim, view) && (!doubted || asserts(claim, claims));
  return inOrder(claims.every(seen) ? claims : claims.filter(seen));
}

/** Claims mostly come in order; a copy is made only where they do not. */
function inOrder(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claims.every((d, i) => i === 0 || byDay(claims[i - 1] ?? d, d) <= 0) ? claims : [...claims].sort(byDay);
}

function cameBy({from, to}: Row, {asOf}: View): boolean {
  return asOf === null || (to ?? from ?? -Infinity) <= asOf;
}

function basisOf(claims: readonly ReadClaim[], row: Row, sources: SourceIndex): Basis | null {
  if (claims.length === 0) return null;
  if (claims.some((d) => sources.side(d.source) === "target")) return "attacked";
  return claims.some((d, i) => claims.some((e, j) => j < i && independent(d.source, e.source, row, sources))) ? "several" : "one";
}

function originsOf(claims: readonly ReadClaim[]): readonly Source[] {
  const again = ({source}: ReadClaim, i: number): boolean => claims.findIndex((d) => d.source.id === source.id) < i;
  return (claims.some(again) ? claims.filter((d, i) => !again(d, i)) : claims).map((d) => d.source);
}

function whyNot(row: Row, view: View, drawn: Basis): Reason | null {
  const attack = row.kind === "attack";
  if (view.hiddenClasses.size > 0 && view.hiddenClasses.has(attack ? `basis:${drawn}` : `kind:${row.kind}`)) return "classHidden";
  if (view.period) {
    if (!row.span) return "undated";
    if ((row.from ?? -Infinity) > view.period[1] || (row.to ?? Infinity) < view.period[0]) return "outsidePeriod";
  }
  return attack ? null : "notAttack";
}

/** Why no claim that is to be seen asserts it. */
function whyUnclaimed({claims}: Row, view: View): Reason {
  const reasons = new Set(claims.filter((d) => asserts(d, claims)).map((d) => unseen(d, view)));
  if (claims.length > 0 && reasons.size === 0) return claims.every((d) => d.retracted) ? "retracted" : "denied";
  return reasons.has("joinsOff") ? "joinsOff" : reasons.has("sourceHidden") ? "sourceHidden" : "notYetSaid";
}

/**
 * For how many attacks the incident stands: by the editor's reading; else from the lowest to the highest that its
 * origins say in the end, with the lowest of their points; else 1. Never less than 1, whatever the view.
 */
export function attacksOf({attacks, claims}: Row): Interval {
  if (!attacks && !claims.some((d) => d.says.attacks)) return one;
  const value = attacks ?? hull(wordsOn(claims.filter((d) => asserts(d, claims)), "attacks", everything)
    .flatMap((d) => d.values.map(({value}) => value)));
  if (!value) return one;
  const up = (n: number): number => Math.max(n, 1);
  return value.low < 1 ? {...value, low: 1, high: value.high === null ? null : up(value.high), best: up(point(value))} : value;
}

/** A whole reading under a view: given = unread + incidents + all that was left out. */
export interface Count {
  /** How many incidents count. */
  incidents: number;
  /** The sum of their attacks. */
  attacks: Interval;
  /** How many of them rest on a join by the editor. */
  onJoin: number;
  /** How many rows do not count, by the reason. */
  leftOut: ReadonlyMap<Reason, number>;
  /** How many incidents were given that could not be read. */
  unread: number;
}

/** Adds up what each row of a reading is to the count, in one pass: of 100,000 each look costs more than the sum. */
export function countOf(standings: readonly Standing[], given: number): Count {
  const counted: Interval[] = [];
  const leftOut = new Map<Reason, number>();
  let onJoin = 0;
  for (const {why, attacks, restsOnJoin} of standings) {
    if (why) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    else {
      counted.push(attacks);
      if (restsOnJoin) onJoin++;
    }
  }
  return {incidents: counted.length, attacks: sum(counted), onJoin, leftOut, unread: given - standings.length};
}
