import {group, sort} from "d3";
import {unseen} from "../model/claims.js";
import {choose} from "../model/choice.js";
import type {Standing} from "../model/count.js";
import {conflictsIn, linesOf, type Conflicts, type Line} from "../model/disagree.js";
import type {Evidence} from "../model/incident.js";
import type {Field, ReadClaim, Reading, ReadStatement, View} from "../model/reading.js";
import {standingsOf} from "../model/standings.js";
import {atOnce, type Slices} from "../model/slices.js";
import {areMany, isDense, noPairs, pairsInSlices, type Pairs} from "./pairs.js";
import {allInTime} from "./standings.js";
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

/** An incident with what is said of it, field by field. */
export interface Compared {
  standing: Standing;
  /** How many origins speak of it, by the claims to be seen. */
  origins: number;
  /** Every field that anyone speaks of, in the order of `fields`; empty where there is one claim. */
  lines: readonly Line[];
  conflicts: Conflicts;
  /** Evidence with a verdict. */
  judged: readonly Judged[];
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
  /** Everything, shown or not, for the account. */
  standings: readonly Standing[];
}

/**
 * Sets side by side what the origins of each incident say.
 *
 * @throws Error for a view that there is not
 */
export const summariseDisagreement = (reading: Reading, view: View, look: DisagreementLook): DisagreementSummary => atOnce(disagreementInSlices(reading, view, look));

/** The same in slices. */
export function* disagreementInSlices(reading: Reading, view: View, {view: wanted}: DisagreementLook): Slices<DisagreementSummary> {
  choose("view", wanted, ["auto", "positions", "matrix", "ranges", "pairs"]);
  const standings = standingsOf(reading, view);
  const all: Compared[] = [];
  for (const [i, d] of allInTime(standings, reading).entries()) {
    if (d.shown) all.push(compared(d, reading, view));
    if (i % SLICE === SLICE - 1) yield;
  }
  const several = all.filter((d) => d.origins > 1);
  const conflicting = several.filter((d) => d.conflicts.inConflict.length > 0);
  const places = group(all, (d) => (tells(d) ? "blocks" : d.origins > 1 ? "agreed" : d.origins === 1 ? "single" : "unsourced"));
  const fields = group(conflicting.flatMap((d) => d.conflicts.inConflict), (d) => d);
  const pairs = wanted === "pairs" || (wanted === "auto" && areMany(several)) ? yield* pairsInSlices(several, reading) : noPairs;
  yield;
  return {
    reading,
    view,
    look: wanted !== "auto" ? wanted : isDense(pairs) ? "pairs" : "positions",
    pairs,
    blocks: sort(places.get("blocks") ?? [], (d) => -d.conflicts.inConflict.length, (d) => -d.origins),
    agreed: places.get("agreed") ?? [],
    single: places.get("single") ?? [],
    unsourced: places.get("unsourced") ?? [],
    several: several.length,
    conflicting: conflicting.length,
    most: sort([...fields].map(([field, {length}]) => [field, length] as const), (d) => -d[1]),
    topics: topicsOf(statementsIn(reading, view)),
    standings
  };
}

/** By standing, which stays the same object as long as the same claims of its row are to be seen. */
const known = new WeakMap<Standing, Compared>();

/** So many incidents are compared at a time: a few milliseconds. */
const SLICE = 250;

function compared(d: Standing, reading: Reading, view: View): Compared {
  let made = known.get(d);
  if (!made) known.set(d, (made = compare(d, reading, view)));
  return made;
}

function compare(d: Standing, reading: Reading, view: View): Compared {
  const lines = linesOf(d.row, reading, view);
  const claims = d.row.claims.filter((claim) => !unseen(claim, view));
  return {
    standing: d,
    origins: new Set(claims.map(({source}) => source)).size,
    lines,
    conflicts: conflictsIn(lines),
    judged: claims.flatMap((claim) => claim.evidence.flatMap(({verdict, ...rest}) => (verdict ? [{claim, evidence: {...rest, verdict}}] : [])))
  };
}

/** Is there more to tell of it than that its origins agree, or that there is but one? */
const tells = ({lines, judged}: Compared): boolean => judged.length > 0 || lines.some((d) => d.relation !== "meet" || d.both.length > 0 || isRevised(d));

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
