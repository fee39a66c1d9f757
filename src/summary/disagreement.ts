import {group, sort} from "d3";
import {unseen} from "../model/claims.js";
import {choose} from "../model/choice.js";
import type {Standing} from "../model/count.js";
import {conflictsIn, linesOf, type Conflicts, type Line} from "../model/disagree.js";
import type {Evidence} from "../model/incident.js";
import type {Field, Indexes, ReadClaim, Reading, ReadStatement, Row, View} from "../model/reading.js";
import {standingsOf} from "../model/standings.js";
import type {Slices} from "../model/slices.js";
import {byOrigin} from "../model/words.js";
import {accountFor, type Account} from "./account.js";
import {areMany, isDense, noPairs, pairsInSlices, pointsOf, type Pairs, type Point} from "./pairs.js";
import {orderOf} from "./standings.js";
import {statementsIn} from "./statements.js";

/** How the accounts are set side by side. */
export interface DisagreementLook {
  /**
   * `"positions"`: in words, incident by incident. `"matrix"`: incidents and fields × origins, for few of each.
   * `"ranges"`: numbers, and totals that can be compared. `"pairs"`: how far apart each two origins are, for many.
   * `"auto"`: pairs from 100 incidents that several tell of and 12 origins on, if a third of the pairs share five points
   * or more; else positions. Defaults to `"auto"`.
   */
  view: "auto" | "positions" | "matrix" | "ranges" | "pairs";
}

/** What there is to see. */
type Shown = Exclude<DisagreementLook["view"], "auto">;

/** An image, a video or a document that somebody judged, and the claim beside which it stands. */
export interface Judged {
  claim: ReadClaim;
  evidence: Evidence & {verdict: NonNullable<Evidence["verdict"]>};
}

/** By what claims are compared: all that is kept of a reading and a view, for it is kept as long as their incidents are. */
interface Terms extends Indexes {
  view: View;
}

/** An incident with what is said of it. */
export class Compared {
  /** How many origins speak of it, by the claims to be seen. */
  readonly origins: number;
  readonly conflicts: Conflicts;
  /** Evidence with a verdict. */
  readonly judged: readonly Judged[];
  /** There is more to tell of it than that its origins agree, or that there is but one. */
  readonly tells: boolean;
  readonly #terms: Terms;
  #lines: readonly Line[] | null;
  #points: readonly Point[] | null = null;

  constructor(readonly standing: Standing, terms: Terms) {
    const {row} = standing;
    const origins = byOrigin(row.claims, terms.view);
    const lines = linesOf(row, terms, terms.view, origins);
    this.origins = origins.length;
    this.conflicts = conflictsIn(lines);
    this.judged = judgedIn(row.claims, terms.view);
    this.tells = this.judged.length > 0 || lines.some((d) => d.relation !== "meet" || d.both.length > 0 || isRevised(d));
    this.#terms = terms;
    this.#lines = lines;
  }

  /** Every field that anyone speaks of, in the order of `fields`; empty where there is one claim. */
  get lines(): readonly Line[] {
    return this.#lines ??= linesOf(this.standing.row, this.#terms, this.#terms.view);
  }

  /** On what its origins can be compared. */
  get points(): readonly Point[] {
    return this.#points ??= pointsOf(this.lines, this.#terms);
  }

  /** Keeps its points, which are far less, and makes its lines again when they are asked for. */
  condense(): void {
    this.#points = this.points;
    this.#lines = null;
  }
}

/** What is said of no single incident, on one topic. */
export interface Topic {
  topic: string;
  statements: readonly ReadStatement[];
  /** The editor set `contradicts` on one of them: these are in conflict. */
  inConflict: ReadonlySet<ReadStatement>;
}

/** What the disagreement shows, before it is known how wide it is. */
export interface DisagreementSummary {
  reading: Reading;
  view: View;
  /** What is to be shown, chosen where the choice was left open. */
  look: Shown;
  /** Empty unless they are shown. */
  pairs: Pairs;
  /** Incidents with something to tell: a conflict, another wording, a revision, two answers of one origin, a verdict. Most fields in conflict first. */
  blocks: readonly Compared[];
  /** Several origins tell of it, and nothing of the above. */
  agreed: readonly Compared[];
  /** Told by one origin: nothing to compare. */
  single: readonly Compared[];
  /** Listed without a source. */
  unsourced: readonly Compared[];
  /** How many incidents several origins tell of. */
  several: number;
  /** On how many of these origins are in conflict. */
  conflicting: number;
  /** The fields on which they are, each with the number of incidents, the most first. */
  most: readonly (readonly [Field, number])[];
  topics: readonly Topic[];
  account: Account;
  /** Everything, shown or not. */
  standings: readonly Standing[];
}

/**
 * Sets side by side what the origins of each incident say.
 *
 * @throws Error for a view that there is not
 */
export function* summariseDisagreement(reading: Reading, view: View, {view: wanted}: DisagreementLook): Slices<DisagreementSummary> {
  choose("view", wanted, ["auto", "positions", "matrix", "ranges", "pairs"]);
  const standings = standingsOf(reading, view);
  const terms: Terms = {sites: reading.sites, sources: reading.sources, view: {...view}};
  const inPairs = wanted === "pairs" || (wanted === "auto" && areMany(reading.rows));
  const [blocks, agreed, single, unsourced, several]: Compared[][] = [[], [], [], [], []];
  const most = new Map<Field, number>();
  let conflicting = 0;
  const known = knownOf(reading.rows);
  let n = 0;
  for (const i of orderOf(reading.rows)) {
    if (++n % SLICE === 0) yield;
    const standing = standings[i]!;
    if (!standing.shown) continue;
    const d = known[i]?.standing === standing ? known[i] : (known[i] = new Compared(standing, terms));
    if (inPairs) d.condense();
    (d.tells ? blocks : d.origins > 1 ? agreed : d.origins === 1 ? single : unsourced)!.push(d);
    if (d.origins < 2) continue;
    several!.push(d);
    const {inConflict} = d.conflicts;
    if (inConflict.length > 0) conflicting++;
    for (const field of inConflict) most.set(field, (most.get(field) ?? 0) + 1);
  }
  yield;
  const account = accountFor(standings, reading);
  yield;
  const pairs = inPairs && (wanted === "pairs" || areMany(several!)) ? yield* pairsInSlices(several!) : noPairs;
  yield;
  return {
    reading,
    view,
    look: wanted !== "auto" ? wanted : isDense(pairs) ? "pairs" : "positions",
    pairs,
    blocks: byConflicts(blocks!),
    agreed: agreed!,
    single: single!,
    unsourced: unsourced!,
    several: several!.length,
    conflicting,
    most: sort(most, (d) => -d[1]),
    topics: topicsOf(statementsIn(reading, view)),
    account,
    standings
  };
}

const memories = new WeakMap<Row, (Compared | undefined)[]>();

/** By place: a standing stays the same object as long as the same claims of its row are to be seen. */
function knownOf([first]: readonly Row[]): (Compared | undefined)[] {
  const known = (first && memories.get(first)) ?? [];
  if (first) memories.set(first, known);
  return known;
}

/** So many incidents are compared at a time: a few milliseconds. */
const SLICE = 250;

const judgedIn = (claims: readonly ReadClaim[], view: View): Judged[] =>
  claims.flatMap((claim) => (unseen(claim, view) ? [] : claim.evidence.flatMap(({verdict, ...rest}) => (verdict ? [{claim, evidence: {...rest, verdict}}] : []))));

/** Most fields in conflict first, then most origins. */
const byConflicts = (blocks: readonly Compared[]): Compared[] =>
  sort(group(blocks, (d) => -1000 * d.conflicts.inConflict.length - d.origins), ([rank]) => rank).flatMap(([, all]) => all);

/** An origin changed its word on it, no longer repeats it, or spoke of it first when it revised what it had said. */
export const isRevised = ({field, words}: Line): boolean => words.some((d) => d.earlier.length > 0 || d.notRepeated || d.values.some(({claims}) => isAfresh(field, claims)));

/** Was it said in nothing but a revision? */
export const isAfresh = (field: Field, claims: readonly ReadClaim[]): boolean => claims.every(({revises, says}) => revises.length > 0 && says[field] !== undefined);

/** Does the line have something to tell: more than one version, or a change? */
export const differs = (d: Line): boolean => d.versions.length > 1 || d.againstJoin.length > 0 || isRevised(d);

function topicsOf(statements: readonly ReadStatement[]): Topic[] {
  const ids = new Set(statements.map((d) => d.id));
  const against = ({statement: {contradicts = []}}: ReadStatement): string[] => contradicts.filter((id) => ids.has(id));
  const contradicted = new Set(statements.flatMap(against));
  return [...group(statements, (d) => d.statement.topic)].map(([topic, all]) => ({
    topic,
    statements: all,
    inConflict: new Set(all.filter((d) => contradicted.has(d.id) || against(d).length > 0))
  }));
}
