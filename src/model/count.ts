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
import {unusualClaims, voicesOf, type Voice} from "./voices.js";
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
export class Standing {
  constructor(
    readonly row: Row,
    /** Why it does not count; `null`: it does. */
    readonly why: Reason | null,
    /** `null` where no claim that is to be seen asserts it. */
    readonly basis: Basis | null,
    /** The basis that it would have with joins off. */
    readonly basisWithoutJoins: Basis | null,
    /** For how many attacks it stands, whatever the view. */
    readonly attacks: Interval,
    /** Those to be seen that assert it, in the order of the claims. */
    readonly voices: readonly Voice[]
  ) {}

  /** It counts: an attack that is shown. */
  get counts(): boolean {
    return this.why === null;
  }

  /** It is to be seen: it counts, or would if it were an attack. */
  get shown(): boolean {
    return this.why === null || this.why === "notAttack";
  }

  /** Its basis rests on a join by the editor alone. */
  get restsOnJoin(): boolean {
    return this.basis !== this.basisWithoutJoins;
  }

  /** The basis to draw, and its class in the legend: the one without joins, where there is one. */
  get drawn(): Basis | null {
    return this.basisWithoutJoins ?? this.basis;
  }

  /** The claims to be seen that assert it, the first said first. */
  get claims(): readonly ReadClaim[] {
    const {row, voices} = this;
    const all = voicesOf(row);
    return inOrder(voices === all ? row.claims : row.claims.filter((_, i) => voices.includes(all[i]!)));
  }

  /** Whose they are, each once, the first to speak first. */
  get origins(): readonly Source[] {
    return [...new Map(this.claims.map(({source}) => [source.id, source])).values()];
  }

  /** The same claims, left out for another reason, or for none. */
  because(why: Reason | null): Standing {
    return new Standing(this.row, why, this.basis, this.basisWithoutJoins, this.attacks, this.voices);
  }
}

const one = exactly(1);
const everything: View = {asOf: null, period: null, hiddenSources: new Set(), hiddenClasses: new Set(), joins: true};

/** What the row is to the count under the view. */
export function standing(row: Row, {sources}: Pick<Reading, "sources">, view: View): Standing {
  const voices = seenAmong(asserting(row), view);
  const basis = voicesOf(row).length === 0 ? (cameBy(row, view) ? "listed" : null) : basisOf(voices, row, sources);
  const joined = voices.some(isJoined);
  const basisWithoutJoins = joined ? basisOf(voices.filter((d) => !isJoined(d)), row, sources) : basis;
  const drawn = basisWithoutJoins ?? basis;
  return new Standing(row, drawn === null ? whyUnclaimed(row, view) : whyNot(row, view, drawn), basis, basisWithoutJoins, attacksOf(row), voices);
}

const isJoined = ({join}: Voice): boolean => join === "inferred";

/** Why the row does not count under a view of another period and other classes, but of the same claims. */
export function whyIn({row, drawn, why}: Standing, view: View): Reason | null {
  return drawn === null ? why : whyNot(row, view, drawn);
}

/** The voices that assert that it happened: the same list, where all do. */
function asserting(row: Row): readonly Voice[] {
  const voices = voicesOf(row);
  for (const d of voices) if (d.retracted || d.says.occurred === false) return row.claims.filter((d) => asserts(d, row.claims));
  return voices;
}

/** Those of them that are to be seen. */
function seenAmong(voices: readonly Voice[], view: View): readonly Voice[] {
  for (const d of voices) if (unseen(d, view)) return voices.filter((d) => !unseen(d, view));
  return voices;
}

/** Claims mostly come in order; a copy is made only where they do not. */
function inOrder(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claims.every((d, i) => i === 0 || byDay(claims[i - 1] ?? d, d) <= 0) ? claims : [...claims].sort(byDay);
}

function cameBy({from, to}: Row, {asOf}: View): boolean {
  return asOf === null || (to ?? from ?? -Infinity) <= asOf;
}

function basisOf(voices: readonly Voice[], row: Row, sources: SourceIndex): Basis | null {
  if (voices.length === 0) return null;
  for (const {kin, source} of voices) if ((kin ? kin.side : sources.side(source)) === "target") return "attacked";
  for (let i = 1; i < voices.length; i++) {
    for (let j = 0; j < i; j++) if (independent(voices[i]!, voices[j]!, row, sources)) return "several";
  }
  return "one";
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
function whyUnclaimed(row: Row, view: View): Reason {
  const reasons = new Set(asserting(row).map((d) => unseen(d, view)));
  const voices = voicesOf(row);
  if (voices.length > 0 && reasons.size === 0) return voices.every((d) => d.retracted) ? "retracted" : "denied";
  return reasons.has("joinsOff") ? "joinsOff" : reasons.has("sourceHidden") ? "sourceHidden" : "notYetSaid";
}

/**
 * For how many attacks the incident stands: by the editor's reading; else from the lowest to the highest that its
 * origins say in the end, with the lowest of their points; else 1. Never less than 1, whatever the view.
 */
export function attacksOf(row: Row): Interval {
  const {attacks} = row;
  const claims = unusualClaims(row);
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
