import type {Incident, Site, Source, Weapon} from "../model/incident.js";
import type {Day, Reading, Row, View} from "../model/reading.js";
import type {Standing} from "../model/count.js";
import {standing} from "../model/count.js";
import {point} from "../model/quantity.js";

/** How the timeline is divided. */
export interface TimelineGrouping {
  /**
   * What the lanes are. A function gives the lane's name (or several, or `null`) of an incident. Where an incident has
   * several values it stands in the lane of the first. Defaults to `"country"`.
   */
  lane: "country" | "site" | "weapon" | "source" | "none" | ((incident: Incident) => string | readonly string[] | null);
  /** Keys of lanes (codes, ids, weapons or names) in the order wanted; the others follow by first date. Defaults to `null`. */
  laneOrder: readonly string[] | null;
  /** Whether an incident with several values stands in the lane of each; it is counted once all the same. Defaults to `false`. */
  repeat: boolean;
}

/** A lane: what it is of, and what stands in it, by last possible day. */
export interface Lane {
  key: string;
  of:
    | {is: "country"; code: string}
    | {is: "site"; site: Site}
    | {is: "weapon"; weapon: Weapon}
    | {is: "source"; source: Source}
    | {is: "named"; name: string}
    | {is: "nowhere"} // no country or site
    | {is: "notStated"} // no weapon, source or name
    | {is: "others"; lanes: number}
    | {is: "all"};
  marks: Standing[];
  /** Of the marks in it. */
  attacks: number;
}

/** What the timeline shows, before it is known how wide it is. */
export interface TimelineSummary {
  reading: Reading;
  view: View;
  lanes: readonly Lane[];
  /** The lane to which the most attacks belong, wherever they stand; `null`: several, or there is but one. */
  most: {lane: Lane; attacks: number} | null;
  /** What lasted, or could have happened over, more than three days. */
  long: readonly Standing[];
  undated: readonly Standing[];
  /** Summaries of several attacks. */
  brackets: readonly Standing[];
  /** Responses and context. */
  flags: readonly Standing[];
  /** Everything, shown or not, for the account. */
  standings: readonly Standing[];
  /** First and last day of the axis; `null`: nothing is dated. It does not change with the playhead. */
  extent: readonly [Day, Day] | null;
  /** The days on which something may be drawn, merged and in order. */
  busy: readonly (readonly [Day, Day])[];
}

const MOST_LANES = 12;
/** A mark whose day is known to within so many days stands in its lane; any longer one has a lane of its own. */
const SHORT_DAYS = 3;

/** Divides what is visible into lanes, brackets, flags and the undated. */
export function summariseTimeline(reading: Reading, view: View, grouping: TimelineGrouping): TimelineSummary {
  const standings = reading.rows.map((row) => standing(row, reading, view));
  const lanes = new Map<string, Lane>();
  const totals = new Map<string, number>();
  const [long, undated, brackets, flags]: Standing[][] = [[], [], [], []] as [Standing[], Standing[], Standing[], Standing[]];
  for (const d of standings) {
    if (!d.shown) continue;
    const {row} = d;
    if (d.counts) for (const {key} of lanesOf(d, reading, {...grouping, repeat: false})) totals.set(key, (totals.get(key) ?? 0) + point(d.attacks));
    if (row.kind === "summary" && row.span) brackets.push(d);
    else if (row.kind !== "attack" && row.span) flags.push(d);
    else if (!row.span) undated.push(d);
    else if (row.from === null || row.to === null || row.to - row.from >= SHORT_DAYS) long.push(d);
    else for (const lane of lanesOf(d, reading, grouping)) push(lanes, lane, d);
  }
  for (const list of [long, undated, brackets, flags]) list.sort(inTime);
  return {
    reading,
    view,
    most: mostOf(totals, lanes),
    lanes: fewer(inOrder([...lanes.values()], grouping.laneOrder)),
    long,
    undated,
    brackets,
    flags,
    standings,
    ...daysOf(reading, view)
  };
}

/** By last possible day, then the first, then the id: the order of the items, whatever the order of the input. */
export function inTime({row: a}: Standing, {row: b}: Standing): number {
  return (a.to ?? a.from ?? 0) - (b.to ?? b.from ?? 0) || (a.from ?? 0) - (b.from ?? 0) || (a.id < b.id ? -1 : 1);
}

function mostOf(totals: ReadonlyMap<string, number>, lanes: ReadonlyMap<string, Lane>): TimelineSummary["most"] {
  const [[key, attacks] = ["", 0], second] = [...totals].sort((a, b) => b[1] - a[1]);
  const lane = lanes.get(key);
  return lane && second && attacks > second[1] ? {lane, attacks} : null;
}

function push(lanes: Map<string, Lane>, {key, of}: Pick<Lane, "key" | "of">, d: Standing): void {
  const lane = lanes.get(key) ?? {key, of, marks: [], attacks: 0};
  lanes.set(key, lane);
  lane.marks.push(d);
  lane.attacks += point(d.attacks);
}

type Key = Pick<Lane, "key" | "of">;

function lanesOf(d: Standing, reading: Reading, {lane, repeat}: TimelineGrouping): readonly Key[] {
  const keys = keysOf(d, reading, lane);
  return repeat ? keys : keys.slice(0, 1);
}

function keysOf(d: Standing, reading: Reading, lane: TimelineGrouping["lane"]): readonly Key[] {
  const {row} = d;
  if (typeof lane === "function") return named(lane(row.incident));
  if (lane === "none") return [{key: "", of: {is: "all"}}];
  if (lane === "country") return [row.country ? {key: row.country, of: {is: "country", code: row.country}} : nowhere];
  if (lane === "site") return [row.site ? {key: row.site.id, of: {is: "site", site: row.site}} : nowhere];
  if (lane === "source") return some(d.origins.map((source) => ({key: source.id, of: {is: "source", source}})));
  const weapons = new Set(d.claims.flatMap(({says}) => (Array.isArray(says.weapon) ? (says.weapon as Weapon[]) : [])));
  return some([...weapons].map((weapon) => ({key: weapon, of: {is: "weapon", weapon}})));
}

const nowhere: Key = {key: "?", of: {is: "nowhere"}};
const some = (keys: readonly Key[]): readonly Key[] => (keys.length > 0 ? keys : [{key: "?", of: {is: "notStated"}}]);
const named = (names: string | readonly string[] | null): readonly Key[] =>
  some((names === null ? [] : typeof names === "string" ? [names] : names).map((name) => ({key: name, of: {is: "named", name}})));

function inOrder(lanes: Lane[], order: readonly string[] | null): Lane[] {
  const rank = new Map(order?.map((key, i) => [key, i]));
  const first = new Map<Lane, Day>();
  for (const lane of lanes) {
    lane.marks.sort(inTime);
    first.set(lane, lane.marks.reduce((day, {row}) => Math.min(day, row.from ?? Infinity), Infinity));
  }
  const last = (lane: Lane): number => (lane.key === "?" ? 1 : 0);
  return lanes.sort(
    (a, b) =>
      (rank.get(a.key) ?? Infinity) - (rank.get(b.key) ?? Infinity) ||
      last(a) - last(b) ||
      (first.get(a) as Day) - (first.get(b) as Day) ||
      (a.key < b.key ? -1 : 1)
  );
}

/** Lanes beyond the most that can be read stand together in the last one, which says how many they are. */
function fewer(lanes: Lane[]): Lane[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.splice(MOST_LANES - 1);
  const marks = [...new Set(rest.flatMap((lane) => lane.marks))].sort(inTime);
  const attacks = marks.reduce((sum, d) => sum + point(d.attacks), 0);
  return [...lanes, {key: "…", of: {is: "others", lanes: rest.length}, marks, attacks}];
}

/** Over all rows of the period, seen or not, so that the axis stands still while the playhead moves. */
function daysOf({rows, coverage}: Reading, {period}: View): Pick<TimelineSummary, "extent" | "busy"> {
  const spans = rows.map(closed).filter((d) => d !== null);
  if (spans.length === 0) return {extent: period, busy: []};
  const inside = period ? spans.filter(([a, b]) => b >= period[0] && a <= period[1]) : spans;
  const busy = merged(inside);
  if (period) return {extent: period, busy};
  const days = [...busy, ...coverage];
  return {extent: [days.reduce((d, [a]) => Math.min(d, a), Infinity), days.reduce((d, [, b]) => Math.max(d, b), -Infinity)], busy};
}

/** A span that is open on one side takes the day that is known, so that it does not widen the axis. */
function closed({from, to}: Row): readonly [Day, Day] | null {
  const a = from ?? to;
  const b = to ?? from;
  return a === null || b === null ? null : [a, b];
}

function merged(spans: readonly (readonly [Day, Day])[]): (readonly [Day, Day])[] {
  const all: [Day, Day][] = [];
  for (const [a, b] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = all.at(-1);
    if (last && a <= last[1] + 1) last[1] = Math.max(last[1], b);
    else all.push([a, b]);
  }
  return all;
}
