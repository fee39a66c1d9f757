import {group, min, sort, sum} from "d3";
import {choose} from "../model/choice.js";
import {standing, type Standing} from "../model/count.js";
import type {Reading, View} from "../model/reading.js";
import {daysOf, type AxisDays} from "./days.js";
import {headingsOf, NONE, type Heading, type Headings} from "./headings.js";
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
export interface Lane extends Heading {
  /** The last two are for what has no place among the others. */
  kind: "dated" | "long" | "undated";
  marks: readonly Standing[];
  /** Of the marks in it. */
  attacks: number;
}

/** What the timeline shows, before it is known how wide it is. */
export interface TimelineSummary extends AxisDays {
  reading: Reading;
  view: View;
  lanes: readonly Lane[];
  /** Whether the lanes tell countries apart. */
  byCountry: boolean;
  /** The lane to which the most attacks belong, wherever they stand; `null`: several, or there is but one. */
  most: {lane: Lane; attacks: number} | null;
  /** What lasted, or could have happened over, more than three days. */
  long: Lane;
  undated: Lane;
  /** Summaries of several attacks. */
  brackets: readonly Standing[];
  /** Responses and context. */
  flags: readonly Standing[];
  /** Everything, shown or not, for the account. */
  standings: readonly Standing[];
}

const MOST_LANES = 12;
/** A mark whose day is known to within so many days stands in its lane; any longer one has a lane of its own. */
const SHORT_DAYS = 3;

/** Divides what is visible into lanes, brackets, flags and the undated. */
export function summariseTimeline(reading: Reading, view: View, {lane, laneOrder, repeat}: TimelineGrouping): TimelineSummary {
  if (typeof lane !== "function") choose("lane", lane, ["country", "site", "weapon", "source", "none"]);
  const standings = reading.rows.map((row) => standing(row, reading, view));
  const places = group(standings.filter((d) => d.shown), placeOf);
  const at = (place: Place): Standing[] => places.get(place) ?? [];
  const totals = new Map<string, number>();
  const headings = new Map<string, Heading>();
  const marks = new Map<string, Standing[]>();
  for (const d of standings) {
    if (!d.counts) continue;
    headingsOf(d, lane).forEach((heading, i) => {
      const {key} = heading;
      if (i === 0) totals.set(key, (totals.get(key) ?? 0) + attacksIn(d));
      if ((i > 0 && !repeat) || placeOf(d) !== "lane") return;
      if (!marks.get(key)?.push(d)) marks.set(key, [d]);
      headings.set(key, heading);
    });
  }
  const lanes = [...headings.values()].map((d) => laneOf(d, marks.get(d.key) ?? []));
  return {
    reading,
    view,
    most: mostOf(totals, lanes),
    lanes: fewer(inOrder(lanes, laneOrder)),
    byCountry: lane === "country" && lanes.some((d) => d.key !== NONE),
    long: laneOf({key: "long", name: (locale) => locale.lane.long}, at("long"), "long"),
    undated: laneOf({key: "undated", name: (locale) => locale.lane.undated}, at("undated"), "undated"),
    brackets: inTime(at("bracket")),
    flags: inTime(at("flag")),
    standings,
    ...daysOf(reading, view)
  };
}

type Place = "lane" | "long" | "undated" | "bracket" | "flag";

function placeOf({row: {kind, span, from, to}}: Standing): Place {
  if (!span) return "undated";
  if (kind !== "attack") return kind === "summary" ? "bracket" : "flag";
  return from === null || to === null || to - from >= SHORT_DAYS ? "long" : "lane";
}

function laneOf(heading: Heading, standings: readonly Standing[], kind: Lane["kind"] = "dated"): Lane {
  return {...heading, kind, marks: inTime(standings), attacks: sum(standings, attacksIn)};
}

function mostOf(totals: ReadonlyMap<string, number>, lanes: readonly Lane[]): TimelineSummary["most"] {
  const [first, second] = sort(totals, (d) => -d[1]);
  const lane = lanes.find((d) => d.key === first?.[0]);
  return lane && first && second && first[1] > second[1] ? {lane, attacks: first[1]} : null;
}

function inOrder(lanes: readonly Lane[], order: readonly string[] | null): Lane[] {
  const rank = new Map(order?.map((key, i) => [key, i]));
  return sort(lanes, (d) => rank.get(d.key) ?? Infinity, (d) => +(d.key === NONE), (d) => min(d.marks, ({row}) => row.from), (d) => d.key);
}

/** Lanes beyond the most that can be read stand together in the last one, which says how many they are. */
function fewer(lanes: Lane[]): Lane[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.splice(MOST_LANES - 1);
  return [...lanes, laneOf({key: "…", name: (locale) => locale.lane.others(rest.length)}, [...new Set(rest.flatMap((d) => d.marks))])];
}
