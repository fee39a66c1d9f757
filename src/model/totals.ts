/**
 * Totals that sources state: which can be compared, what the list has beside them, whether the parts make up the whole,
 * and whether one grew. Nothing here adds a total to what is listed.
 *
 * @module
 */
import type {Measure} from "./incident.js";
import type {Day, Interval, Reading, ReadTally, Row, Span, View} from "./reading.js";
import {belongs} from "./compare.js";
import {spansMeet} from "./edtf.js";
import {meets, point} from "./quantity.js";
import {standingsOf} from "./standings.js";
import {measured} from "./steps.js";
import {between, exactly, hull, sum} from "./sums.js";
import {wordsOn} from "./words.js";

/** In what two totals differ, in this order. */
export type Difference = "measure" | "since" | "until" | "place" | "by" | "of";

/** `approximately`: their ends can be the same day, but need not be; marked ≈. */
export type Comparison = {comparable: true; approximately: boolean} | {comparable: false; reason: Difference};

/**
 * Do two totals count the same: the same measure, over a span with the same ends, at the same place, by the same actor
 * and of the same people? A span whose end nobody names is the same as none, not even as another such.
 */
export function comparable(a: ReadTally, b: ReadTally): Comparison {
  const [reason] = differences(a, b, false);
  return reason ? {comparable: false, reason} : {comparable: true, approximately: ![a.since, b.since, a.until, b.until].every(isDay)};
}

/** `unsaid`: are two ends the same if nobody names either? */
function differences(a: ReadTally, b: ReadTally, unsaid = true): Difference[] {
  const canBeSame = (x: Span | null, y: Span | null): boolean => (x && y ? spansMeet(x, y) : unsaid && x === y);
  const apart: readonly (readonly [Difference, boolean])[] = [
    ["measure", a.measure !== b.measure],
    ["since", !canBeSame(a.since, b.since)],
    ["until", !canBeSame(a.until, b.until)],
    ["place", a.site?.id !== b.site?.id || a.country !== b.country],
    ["by", a.by?.id !== b.by?.id],
    ["of", a.of !== b.of]
  ];
  return apart.flatMap(([name, differs]) => (differs ? name : []));
}

function isDay(span: Span | null): boolean {
  return span?.kind === "day" && !span.about;
}

/** What the list has beside a total. */
export interface Listed {
  /** From what surely lies in the span to what can; it stands for all that can. */
  value: Interval;
  /** The incidents that it is made of: of another measure than attacks and sites those of which somebody gives a number. */
  rows: readonly Row[];
  /** How many more would count if they had a date. */
  undated: number;
  /** The days of the span, and how many of them the list covers; `null`: the list does not say what it covers. */
  days: number;
  covered: number | null;
}

/**
 * What the list has for the span, the place and the actor of a total, under a view without its period: attacks, or the
 * total's own measure. With `by`, those that some origin lays to that actor or to a part of it. `null`: nobody says
 * where the span begins or ends, so that nothing can stand beside it.
 *
 * @param counting what counts under the view, where it is known already
 */
export function listedFor(tally: ReadTally, reading: Reading, view: View, counting = countingIn(reading, view)): Listed | null {
  const {since, until, measure} = tally;
  if (!since || !until || since.from === null || until.to === null) return null;
  const [from, to] = [since.from, until.to];
  const rows = counting.filter((row) => (row.from ?? -Infinity) <= to && (row.to ?? Infinity) >= from
    && matches(row, tally, reading, view) && (measure === "sites" ? row.site : measured(row, measure, view)));
  const dated = rows.filter((row) => row.span);
  const [first, last] = [since.to ?? Infinity, until.from ?? -Infinity];
  const surely = dated.filter((row) => (row.from ?? -Infinity) >= first && (row.to ?? Infinity) <= last);
  const [low, high] = [amount(surely, measure, view), amount(dated, measure, view)];
  return {
    value: between(low.low, high.high, point(high), high.about),
    rows: dated,
    undated: rows.length - dated.length,
    days: to - from + 1,
    covered: coveredIn(reading, from, to)
  };
}

/** How many of the days the list covers; `null`: it does not say what it covers. */
export function coveredIn({coverage}: Pick<Reading, "coverage">, from: Day, to: Day): number | null {
  return coverage.length > 0 ? coverage.reduce((n, [a, b]) => n + Math.max(0, Math.min(b, to) - Math.max(a, from) + 1), 0) : null;
}

/** The rows that count under a view without its period. */
export function countingIn(reading: Reading, view: View): readonly Row[] {
  return standingsOf(reading, view.period ? {...view, period: null} : view).filter((d) => d.counts).map((d) => d.row);
}

function matches(row: Row, {site, country, by}: ReadTally, {sites, sources}: Reading, view: View): boolean {
  return (!site || row.site !== null && sites.within(row.site, site))
    && (!country || row.country === country)
    && (!by || wordsOn(row.claims, "responsibility", view).some((d) => d.values.some(({value}) => value.some((actor) => belongs(actor, by, sources)))));
}

function amount(rows: readonly Row[], measure: Measure, view: View): Interval {
  if (measure === "sites") return exactly(new Set(rows.flatMap((row) => row.site?.id ?? [])).size);
  return sum(rows.flatMap((row) => measured(row, measure, view) ?? []));
}

/** The parts of a whole that can be added up, and what they come to. */
export interface PartCheck {
  /** In what the parts differ from the whole: `["place"]` for "of which in Iraq" and "of which in Syria". */
  along: readonly Difference[];
  parts: readonly ReadTally[];
  sum: Interval;
  /** `incomplete`: they come to less, so that a part may be missing. `differs`: they come to more. */
  verdict: "agrees" | "incomplete" | "differs";
}

/**
 * The totals that name a whole in `partOf`, checked against it. Parts are added only along one and the same division
 * (by place, by actor, by people, by span), for those of two divisions overlap. Of a part that is stated twice the two
 * numbers are taken as one, from the lower to the higher.
 */
export function checkParts(whole: ReadTally, tallies: readonly ReadTally[]): PartCheck[] {
  const divisions = new Map<string, {along: Difference[]; parts: ReadTally[]}>();
  for (const part of tallies.filter((d) => d.partOf === whole.id && d.measure === whole.measure)) {
    const along = differences(part, whole);
    const division = divisions.get(along.join()) ?? {along, parts: []};
    divisions.set(along.join(), division);
    division.parts.push(part);
  }
  return [...divisions.values()].map(({along, parts}) => {
    const total = sum(scopes(parts).flatMap((same) => hull(same.map((d) => d.value)) ?? []));
    const verdict = meets(total, whole.value) ? "agrees" : point(total) < point(whole.value) ? "incomplete" : "differs";
    return {along, parts, sum: total, verdict};
  });
}

/** Parts in groups that state the same. */
function scopes(parts: readonly ReadTally[]): ReadTally[][] {
  const groups: ReadTally[][] = [];
  for (const part of parts) {
    const same = groups.find(([d]) => d && differences(d, part).length === 0);
    if (same) same.push(part);
    else groups.push([part]);
  }
  return groups;
}

/**
 * What became of a source's total, from an earlier to a later one from the same day on, at the same place, by the same
 * actor and of the same people. A later, larger one has grown, which is no disagreement; one that stands for the same
 * last day was revised. `holds`: the later can be the same. `null`: not such a pair.
 */
export function growth(earlier: ReadTally, later: ReadTally): "grown" | "holds" | "revisedUp" | "revisedDown" | null {
  const {since, until} = earlier;
  if (earlier.source.id !== later.source.id || !since || !until || !later.until || !later.since || !spansMeet(since, later.since)) return null;
  if (differences(earlier, later).some((d) => d !== "until")) return null;
  const [from, to] = [lastOf(until), lastOf(later.until)];
  if (to < from || to === from && (later.said ?? 0) <= (earlier.said ?? 0)) return null;
  const more = point(later.value) - point(earlier.value);
  if (more === 0 || more < 0 && meets(earlier.value, later.value)) return "holds";
  return more < 0 ? "revisedDown" : to === from ? "revisedUp" : "grown";
}

function lastOf({to}: Span): number {
  return to ?? Infinity;
}
