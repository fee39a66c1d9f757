import {codesOf} from "./colours.js";
import {isoOf} from "../model/edtf.js";
import type {Day, View} from "../model/reading.js";
import type {BaseMapSummary} from "./base-map.js";
import {binsOf, wholeOf, type Bin} from "./bins.js";
import type {BinUnit} from "./calendar.js";
import type {PlainBaseMap, PlainBin, PlainLane, PlainSummary, PlainTimeline} from "./plain.js";
import type {Lane, TimelineSummary} from "./timeline.js";

type Days = readonly [Day, Day];

const iso = (days: Days | null): readonly [string, string] | null => days && [isoOf(days[0]), isoOf(days[1])];

/** The summary of a timeline as plain data, its bins by this unit; of these days, or of all. */
export function plainTimeline(summary: TimelineSummary, unit: BinUnit, days: Days | null): PlainTimeline {
  const {by, lanes, long, undated, most, span, top, extent, busy, bases, brackets, flags} = summary;
  const laneOf = (lane: Lane, binned = true): PlainLane => ({
    key: lane.key,
    of: lane.of,
    country: lane.country,
    ...counts(wholeOf(lane)),
    bins: binned ? binsOf(lane, unit, days ?? [-Infinity, Infinity]).map((d) => ({from: isoOf(d.days![0]), ...counts(d)})) : []
  });
  const hidden = summary.standings.filter((d) => d.why === "classHidden" && d.row.kind !== "attack");
  return {
    ...common("timeline", summary, [...brackets, ...flags, ...hidden]),
    chart: "timeline",
    by,
    unit,
    lanes: lanes.map((d) => laneOf(d)),
    long: laneOf(long),
    undated: laneOf(undated, false),
    most: most && {key: most.lane.key, attacks: most.attacks},
    span: iso(span),
    top: top && {...top, day: isoOf(top.day)},
    extent: iso(extent),
    busy: busy.map((d) => iso(d)!),
    bases: (["listed", "one", "several", "attacked"] as const).filter((d) => bases.has(d))
  };
}

/** The summary of a map as plain data. */
export function plainBaseMap(summary: BaseMapSummary): PlainBaseMap {
  const {countries, mapped, unlocated, notAttacks} = summary;
  return {
    ...common("map", summary, []),
    chart: "map",
    countries: countries.map(({code, counted}) => ({code, ...counted})),
    places: [...mapped, ...unlocated].map(({site, country, counted, founded, onJoin, elsewhere}) => ({
      site: site && site.id,
      country,
      ...counted,
      founded,
      onJoin,
      elsewhere: elsewhere.map((d) => ({place: d.place.id, origins: d.origins.map(({id}) => id), incidents: d.incidents}))
    })),
    notAttacks
  };
}

const counts = ({incidents, parts: [attacks, several, attacked]}: Bin): PlainBin => ({incidents, attacks, several, attacked});

function common(chart: string, {reading, view, account}: TimelineSummary | BaseMapSummary, few: TimelineSummary["flags"]): PlainSummary {
  const {about, sites, sources, documents} = reading;
  return {
    chart,
    view: plainView(view),
    dataset: {about, sites: [...sites.all], sources: [...sources.all], documents: [...documents.values()], incidents: few.map((d) => d.row.incident)},
    codes: codesOf(reading),
    account
  };
}

const plainView = ({asOf, period, hiddenSources, hiddenClasses, joins}: View): PlainSummary["view"] => ({
  asOf: asOf === null ? null : isoOf(asOf),
  period: iso(period),
  hiddenSources: [...hiddenSources],
  hiddenClasses: [...hiddenClasses],
  joins
});
