import {standing} from "../model/count.js";
import {binOf, type Bin} from "./bins.js";
import {binEnd, binStart, type BinUnit} from "./calendar.js";
import {headingOf, NONE, type Heading} from "./headings.js";
import {dayFrom, daysFrom, expectSummary, restoreReading, restoreView, type PlainBin, type PlainLane, type PlainSummary, type PlainTimeline} from "./plain.js";
import {inTime} from "./standings.js";
import {apart, others, placeOf, type Lane, type TimelineSummary} from "./timeline.js";

const needs = {chart: "timeline", dataset: 0, account: 0, lanes: 0, long: 0, undated: 0, busy: 0};

/** The summary of a timeline that was made elsewhere. */
export function restoreTimeline(given: PlainSummary): TimelineSummary {
  expectSummary(given, needs);
  const plain = given as PlainTimeline;
  const {by, unit, account, most, top, lanes} = plain;
  const reading = restoreReading(plain);
  const view = restoreView(plain);
  const shown = inTime(reading.rows.map((row) => standing(row, reading, view)).filter((d) => d.shown));
  const laneOf = (lane: PlainLane, heading: Heading, kind: Lane["kind"] = "dated"): Lane =>
    ({...heading, kind, of: lane.of, marks: [], bins: lane.bins.map((d) => restoreBin(d, unit)), whole: {...binOf(null, []), ...counts(lane)}, incidents: lane.incidents, attacks: lane.attacks, country: lane.country});
  return {
    reading,
    view,
    account,
    by,
    unit,
    lanes: lanes.map((d) => laneOf(d, d.of > 1 ? others(d.of) : headingOf(d.key, by, reading))),
    byCountry: by === "country" && lanes.some((d) => d.key !== NONE),
    most: most && {lane: headingOf(most.key, by, reading), attacks: most.attacks},
    long: laneOf(plain.long, apart("long"), "long"),
    undated: laneOf(plain.undated, apart("undated"), "undated"),
    brackets: shown.filter((d) => placeOf(d) === "bracket"),
    flags: shown.filter((d) => placeOf(d) === "flag"),
    span: daysFrom(plain.span),
    top: top && {...top, day: dayFrom(top.day)},
    bases: new Set(plain.bases),
    standings: [],
    extent: daysFrom(plain.extent),
    busy: plain.busy.map((d) => daysFrom(d)!)
  };
}

function restoreBin(bin: PlainLane["bins"][number], unit: BinUnit): Bin {
  const day = dayFrom(bin.from);
  return {days: [binStart(day, unit), binEnd(day, unit)], ...counts(bin), standings: []};
}

const counts = ({incidents, attacks, several, attacked}: PlainBin): Pick<Bin, "incidents" | "away" | "parts"> => ({incidents, away: incidents, parts: [attacks, several, attacked]});
