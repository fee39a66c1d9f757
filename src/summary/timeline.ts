import {greatest, sort, sum} from "d3";
import {choose} from "../model/choice.js";
import type {Basis, Standing} from "../model/count.js";
import {later, under} from "../model/memoise.js";
import {point} from "../model/quantity.js";
import type {Day, Reading, View} from "../model/reading.js";
import type {Slices} from "../model/slices.js";
import {standingsOf} from "../model/standings.js";
import {accountFor, type Account} from "./account.js";
import type {Filling} from "./bins.js";
import {ByDay} from "../model/by-day.js";
import type {BinUnit} from "./calendar.js";
import {daysOf, type AxisDays} from "./days.js";
import {headingKey, headingKeys, headingOf, NONE, type HeadedBy, type Heading, type Headings} from "./headings.js";
import {addTo, newPile, type Pile} from "./piles.js";
import {attacksIn, inTime} from "./standings.js";

/** How the timeline is divided. */
export interface TimelineGrouping {
  /**
   * What the lanes are. A function gives the lane's name (or several, or `null`) of an incident. Where an incident has
   * several values it stands in the lane of the first. Defaults to `"country"`.
   */
  lane: Headings;
  /** Keys of lanes (codes, ids, weapons or names) in the order wanted; the others follow by first date. Defaults to `null`. */
  laneOrder: readonly string[] | null;
  /** Whether an incident with several values stands in the lane of each; it is counted once all the same. Defaults to `false`. */
  repeat: boolean;
}

/** A lane: what stands in it, by last possible day. */
export interface Lane extends Heading, Filling {
  /** The last two are for what has no place among the others. */
  kind: "dated" | "long" | "undated";
  /** How many lanes it is: the last one may be several. */
  of: number;
  /** How many stand in it. */
  incidents: number;
  /** Of those that stand in it. */
  attacks: number;
  /** The country of all of them; `null`: they are of several, or of none. */
  country: string | null;
}

/** What the timeline shows, before it is known how wide it is. */
export interface TimelineSummary extends AxisDays {
  reading: Reading;
  view: View;
  account: Account;
  /** What the lanes are. */
  by: HeadedBy;
  lanes: readonly Lane[];
  /** Whether the lanes tell countries apart. */
  byCountry: boolean;
  /** The lane to which the most attacks belong, wherever they stand; `null`: several, or there is but one. */
  most: {lane: Heading; attacks: number} | null;
  /** What lasted, or could have happened over, more than three days. */
  long: Lane;
  undated: Lane;
  /** Summaries of several attacks. */
  brackets: readonly Standing[];
  /** Responses and context. */
  flags: readonly Standing[];
  /** The first and the last day of what counts; `null`: all are undated. */
  span: readonly [Day, Day] | null;
  /** The most attacks on one day, and the first such day, of those whose day is known; `null`: there are none. */
  top: {day: Day; attacks: number} | null;
  /** How attacks are founded that count, or would if their class were not switched off. */
  bases: ReadonlySet<Basis | null>;
  /** The unit of bins that were made elsewhere. */
  unit: BinUnit;
  /** Everything, shown or not, as far as it is here. */
  standings: readonly Standing[];
}

const MOST_LANES = 12;
/** A mark whose day is known to within so many days stands in its lane; any longer one has a lane of its own. */
const SHORT_DAYS = 3;

/** So many incidents are put into lanes at a time: a few milliseconds. */
const SLICE = 5000;

/** Divides what is visible into lanes, brackets, flags and the undated. */
export function* summariseTimeline(reading: Reading, view: View, {lane, laneOrder, repeat}: TimelineGrouping): Slices<TimelineSummary> {
  if (typeof lane !== "function") choose("lane", lane, ["country", "site", "weapon", "source", "none"]);
  const by = typeof lane === "function" ? "name" : lane;
  const standings = standingsOf(reading, view);
  const filling: Divided = {groups: new Map(), long: newPile(), undated: newPile(), bracket: newPile(), flag: newPile()};
  for (let i = 0; i < standings.length; i += SLICE) {
    divide(standings, i, Math.min(i + SLICE, standings.length), lane, repeat, filling);
    yield;
  }
  const {groups, long, undated, bracket, flag} = filling;
  const account = accountFor(standings, reading);
  yield;
  const told = toldOf(standings);
  yield;
  const piles = [...groups].flatMap(([key, {pile}]) => (pile.days.size > 0 ? [[key, pile] as const] : []));
  const lanes = fewer(inOrder(piles, laneOrder).map(([key, pile]) => laneOf(headingOf(key, by, reading), pile)));
  return {
    reading,
    view,
    account,
    by,
    most: mostOf(groups, by, reading),
    lanes,
    byCountry: lane === "country" && piles.some(([key]) => key !== NONE),
    long: laneOf(apart("long"), long, "long"),
    undated: laneOf(apart("undated"), undated, "undated"),
    brackets: eventsIn(bracket),
    flags: eventsIn(flag),
    ...told,
    unit: "day",
    standings,
    ...daysOf(reading, view)
  };
}

/** The heading of what has no place in time. */
export const apart = (key: "long" | "undated"): Heading => ({key, name: ({lane}) => lane[key]});

/** The heading of lanes that there is no room for. */
export const others = (n: number): Heading => ({key: "…", name: ({lane}) => lane.others(n)});

/** What is told of all of them, at one look: of 100,000 each look costs more than what is seen. An open end does not widen the span. */
function toldOf(standings: readonly Standing[]): Pick<TimelineSummary, "span" | "top" | "bases"> {
  const bases = new Set<Basis | null>();
  const days = new ByDay<{day: Day; attacks: number}>();
  let [first, last] = [Infinity, -Infinity];
  for (const d of standings) {
    const {counts, row: {from, to, kind}} = d;
    if (kind === "attack" && (counts || d.why === "classHidden")) bases.add(d.drawn);
    if (!counts) continue;
    first = Math.min(first, from ?? to ?? first);
    last = Math.max(last, to ?? from ?? last);
    if (from !== null && from === to) days.under(from, noneOn).attacks += point(d.attacks);
  }
  return {bases, span: first > last ? null : [first, last], top: greatest(days.inOrder(), (a, b) => a.attacks - b.attacks || b.day - a.day) ?? null};
}

const noneOn = (day: Day): {day: Day; attacks: number} => ({day, attacks: 0});

type Place = "lane" | "long" | "undated" | "bracket" | "flag";

/** What is visible, by where it stands. */
interface Divided extends Record<Exclude<Place, "lane">, Pile> {
  groups: Map<string, Group>;
}

function divide(standings: readonly Standing[], start: number, end: number, lane: Headings, repeat: boolean, into: Divided): void {
  for (let i = start; i < end; i++) {
    const d = standings[i]!;
    if (!d.shown) continue;
    const attacks = attacksIn(d);
    const place = placeOf(d);
    const group = d.counts ? under(into.groups, headingKey(d, lane), newGroup) : null;
    if (group) group.attacks += attacks;
    if (place !== "lane") addTo(into[place], d, attacks);
    else if (repeat) for (const key of headingKeys(d, lane)) addTo(under(into.groups, key, newGroup).pile, d, attacks);
    else if (group) addTo(group.pile, d, attacks);
  }
}

/** What is in one lane, and how many attacks belong there, wherever they stand. */
interface Group {
  attacks: number;
  pile: Pile;
}

const newGroup = (): Group => ({attacks: 0, pile: newPile()});

/** Where it stands. */
export function placeOf({row: {kind, span, from, to}}: Standing): Place {
  if (!span) return "undated";
  if (kind !== "attack") return kind === "summary" ? "bracket" : "flag";
  return from === null || to === null || to - from >= SHORT_DAYS ? "long" : "lane";
}

const eventsIn = ({days}: Pile): Standing[] => inTime(days.inOrder().flatMap((d) => d.standings));

function laneOf(heading: Heading, {days, attacks, country, mixed}: Pile, kind: Lane["kind"] = "dated"): Lane {
  const daily = days.inOrder();
  const marks = later(() => daily.flatMap((d) => d.standings));
  return {...heading, kind, of: 1, get marks() { return marks(); }, daily, bins: null, whole: null, incidents: sum(daily, (d) => d.incidents), attacks, country: mixed ? null : country};
}

function mostOf(groups: ReadonlyMap<string, Group>, by: HeadedBy, reading: Reading): TimelineSummary["most"] {
  const [first, second] = sort(groups, ([, d]) => -d.attacks);
  if (!first || !second) return null;
  const [key, {attacks, pile}] = first;
  return attacks > second[1].attacks && pile.days.size > 0 ? {lane: headingOf(key, by, reading), attacks} : null;
}

function inOrder(lanes: readonly (readonly [string, Pile])[], order: readonly string[] | null): (readonly [string, Pile])[] {
  const rank = new Map(order?.map((key, i) => [key, i]));
  return sort(lanes, ([key]) => rank.get(key) ?? Infinity, ([key]) => +(key === NONE), ([, {first}]) => first, ([key]) => key);
}

/** Lanes beyond the most that can be read stand together in the last one, which says how many they are. */
function fewer(lanes: Lane[]): Lane[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.splice(MOST_LANES - 1);
  const pile = newPile();
  for (const d of new Set(rest.flatMap((d) => d.marks))) addTo(pile, d, attacksIn(d));
  return [...lanes, {...laneOf(others(rest.length), pile), of: rest.length}];
}
