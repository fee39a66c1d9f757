// Rows of the engine → the plain summaries that a figure takes.
import {accountQuery, binsQuery, busyQuery, lanesQuery, placesQuery, topQuery} from "./queries.js";

const MOST_LANES = 12;
const bases = ["listed", "one", "several", "attacked"];
const everything = {asOf: null, period: null, hiddenSources: [], hiddenClasses: [], joins: true};

/**
 * The summary that a figure asks for.
 *
 * @param request what a figure asks an archive for; what is left out is as without options
 * @param ask runs a query: `({sql, values}) => Promise<object[]>`
 * @param about the archive's own records, and the summary of its few entries that are no attacks: `recordsOf` of archive.js
 * @param kept whether the kept summaries may be used
 */
export async function summaryOf(request, ask, {dataset, codes, few}, kept = true) {
  const {chart, options = {}, days = null, bins, ...rest} = request;
  const view = {...everything, ...rest};
  if (view.hiddenSources.length > 100) throw new RangeError("hiddenSources: at most 100 at once");
  if (chart !== "timeline" && chart !== "map") throw new RangeError(`chart: a summary is of a timeline or a map, not of ${JSON.stringify(chart)}`);
  const others = few(chart, {...view, options});
  const base = {chart, view, codes};
  return chart === "map" ? mapOf(base, view, ask, dataset, others, kept) : timelineOf(base, view, {lane: "country", ...options, days, bins}, ask, dataset, others, kept);
}

async function mapOf(base, view, ask, dataset, others, kept) {
  const [account, places] = await Promise.all([ask(accountQuery(view, kept)), ask(placesQuery(view, kept))]);
  const counted = account.filter((d) => d.why === null);
  const all = accountOf(account, others.account);
  const countries = [...group(places, (d) => d.country)].map(([code, rows]) => ({code, ...countedOf(rows)}));
  return {
    ...base,
    dataset,
    account: {...all, shown: all.incidents, uncounted: 0, undated: sum(counted, "undated"), assumed: sum(counted, "assumed")},
    countries,
    places: places.map((d) => ({site: d.site, country: d.country, ...countedOf([d]), founded: d.founded, onJoin: d.on_join, elsewhere: []})),
    notAttacks: others.notAttacks
  };
}

async function timelineOf(base, view, {lane, laneOrder, days, bins = Infinity}, ask, dataset, others, kept) {
  if (!["country", "site", "none"].includes(lane)) throw new RangeError(`lane: this archive tells by country, site or none, not by ${JSON.stringify(lane)}`);
  const [account, inLanes, top, busy] = await Promise.all([
    ask(accountQuery(view, kept)), ask(lanesQuery(view, lane, kept)), ask(topQuery(view, kept)), ask(busyQuery(view, kept))
  ]);
  const spans = merged([...busy.map((d) => [d.first, d.last]), ...others.busy]);
  const covered = [...spans, ...others.coverage];
  const extent = view.period ?? (spans.length > 0 ? [least(covered.map((d) => d[0])), most(covered.map((d) => d[1]))] : null);
  const unit = unitFor(days ?? extent, bins);
  const ordered = inOrder(inLanes.filter((d) => d.place === "lane"), laneOrder ?? []);
  const own = ordered.length > MOST_LANES ? ordered.slice(0, MOST_LANES - 1) : ordered;
  const rest = ordered.slice(own.length);
  const binned = await ask(binsQuery(view, lane, unit, days, rest.length > 0 ? own.map((d) => d.lane) : null, kept));
  const binsOf = (is) => binned.filter(is).map((d) => ({from: d.from, ...partsOf(d)}));
  const totals = [...group(inLanes, (d) => d.lane)].map(([key, all]) => ({key: key ?? "?", attacks: sum(all, "attacks")})).sort((a, b) => b.attacks - a.attacks);
  const [first, second] = totals;
  const counted = account.filter((d) => d.why === null && d.first !== null);
  const laneOf = (key, all, of, bins) => ({key, of, country: countryOf(all), ...partsOf(addUp(all)), bins});
  const at = (place) => inLanes.filter((d) => d.place === place);
  const undated = laneOf("undated", at("undated"), 1, []);
  const bracketed = others.undated;
  return {
    ...base,
    dataset: {...dataset, incidents: others.incidents},
    account: accountOf(account, others.account),
    by: lane,
    unit,
    lanes: [
      ...own.map((d) => laneOf(d.lane ?? "?", [d], 1, binsOf((e) => !e.is_long && e.key === (d.lane ?? "?")))),
      ...(rest.length > 0 ? [laneOf("…", rest, rest.length, binsOf((e) => !e.is_long && e.key === "…"))] : [])
    ],
    long: laneOf("long", at("long"), 1, binsOf((d) => d.is_long)),
    undated: {...undated, incidents: undated.incidents + bracketed.incidents, country: bracketed.incidents > 0 && bracketed.country !== undated.country && undated.incidents > 0 ? null : undated.incidents > 0 ? undated.country : bracketed.country},
    most: first && second && first.attacks > second.attacks && ordered.some((d) => (d.lane ?? "?") === first.key) ? first : null,
    span: counted.length > 0 ? [least(counted.map((d) => d.first)), most(counted.map((d) => d.last))] : null,
    top: top[0] ? {day: top[0].day, attacks: top[0].attacks} : null,
    extent,
    busy: spans,
    bases: bases.filter((_, i) => account.some((d) => d.drawn === i && (d.why === null || d.why === "classHidden")))
  };
}

/** Attacks by reason and basis → the account, with that of what is no attack. */
function accountOf(rows, others) {
  const counted = rows.filter((d) => d.why === null);
  const left = {...others.left};
  for (const d of rows) if (d.why !== null) left[d.why] = (left[d.why] ?? 0) + d.incidents;
  const {incidents, attacks} = countedOf(counted);
  return {
    incidents,
    attacks,
    given: sum(rows, "incidents") + others.given,
    shown: incidents + others.shown,
    uncounted: others.uncounted,
    undated: sum(counted, "undated") + others.undated,
    onJoin: sum(counted, "on_join"),
    maybeSame: sum(counted, "maybe_same"),
    assumed: sum(counted, "assumed") + others.assumed,
    left,
    unread: others.unread
  };
}

/** The sum of intervals: from all that is lowest to all that is highest, standing for the sum of the points. */
function countedOf(rows) {
  const [low, high, point] = [sum(rows, "low"), sum(rows, "open") > 0 ? null : sum(rows, "high"), sum(rows, "point")];
  return {incidents: sum(rows, "incidents"), attacks: {low, high, best: point === low && low > 0 && low !== high ? null : point, about: false, wording: null}};
}

const partsOf = ({incidents, attacks, several, attacked}) => ({incidents, attacks, several, attacked});
const addUp = (rows) => Object.fromEntries(["incidents", "attacks", "several", "attacked"].map((key) => [key, sum(rows, key)]));
const countryOf = (rows) => (rows.length > 0 && rows.every((d) => d.one_country && d.country === rows[0].country) ? rows[0].country : null);

/** By the order wished, then by first day; what has no such thing comes last. */
function inOrder(rows, order) {
  const rank = ({lane}) => (order.includes(lane) ? order.indexOf(lane) : Infinity);
  const key = ({lane}) => lane ?? "?";
  const ranked = (a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b));
  return [...rows].sort((a, b) => ranked(a, b) || (a.lane === null) - (b.lane === null) || compare(a.first, b.first) || compare(key(a), key(b)));
}

/** Days where there is room for so many bins, else weeks, else months. */
function unitFor(days, bins) {
  const many = days ? (Date.parse(days[1]) - Date.parse(days[0])) / 864e5 + 1 : 0;
  return many <= bins ? "day" : many <= bins * 7 ? "week" : "month";
}

/** Spans in order, those that touch made one. */
function merged(spans) {
  const all = [];
  for (const [from, to] of [...spans].sort((a, b) => compare(a[0], b[0]))) {
    const last = all.at(-1);
    if (last && Date.parse(from) <= Date.parse(last[1]) + 864e5) last[1] = most([last[1], to]);
    else all.push([from, to]);
  }
  return all;
}

const sum = (rows, key) => rows.reduce((n, d) => n + (d[key] ?? 0), 0);
const compare = (a, b) => (a < b ? -1 : +(a > b));
const least = (all) => all.reduce((a, b) => (a < b ? a : b));
const most = (all) => all.reduce((a, b) => (a > b ? a : b));
function group(rows, key) {
  const groups = new Map();
  for (const d of rows) groups.set(key(d), [...(groups.get(key(d)) ?? []), d]);
  return groups;
}
