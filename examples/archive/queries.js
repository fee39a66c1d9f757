// The queries behind the two summaries. No word of a reader's is ever part of one: values are bound, and the few names
// that may stand in one are chosen from the lists here.
import {basis, place} from "./schema.js";

const lanes = {country: "country", site: "site", none: "''"};
const units = ["day", "week", "month"];
const longest = 3;

/** Collects values, and gives each its place in the query. */
const binder = () => {
  const values = [];
  return {values, bind: (value, type) => `cast($${values.push(value)} as ${type})`};
};

const plain = ({asOf, hiddenSources, joins}) => asOf === null && hiddenSources.length === 0 && joins;

/** Each incident, as what is added up. */
const one = `low, coalesce(high, 0) as high, case when high is null then 1 else 0 end as "open", point, case when maybe_same then 1 else 0 end as maybe_same`;

/** Cells: incidents, or many of them added up, with what they rest on under the view. */
function cells(view, lane, binder, kept) {
  if (!plain(view)) return weighed(view, lane, binder);
  if (kept && lane !== "site") return `select *, null as site, ${lanes[lane]} as lane from by_day`;
  return `select first, last, country, site, ${lanes[lane]} as lane, drawn, void, 1 as n, ${one}, case when on_join then 1 else 0 end as on_join, assumed from incident`;
}

/** What incidents rest on is weighed anew, by those of their claims that are to be seen. */
function weighed({asOf, hiddenSources, joins}, lane, {bind}) {
  const day = asOf === null ? "cast(null as date)" : bind(asOf, "date");
  const hidden = hiddenSources.length > 0 ? `source in (${hiddenSources.map((d) => bind(d, "text")).join(", ")})` : "false";
  const unseen = `case when said > ${day} then '1 notYetSaid' when ${hidden} then '2 sourceHidden' when joined and not ${bind(joins, "boolean")} then '3 joinsOff' end`;
  const seen = "asserts and unseen is null";
  const told = `select incident, ${basis(seen)} as basis, ${basis(`${seen} and not joined`)} as alone,
    count(*) filter (where ${seen} and assumed) as told, max(case when asserts then unseen end) as unseen
    from (select *, ${unseen} as unseen from claim) as c group by incident`;
  const listed = (which) => `case when incident is not null then ${which} when ${day} is null or day is null or day <= ${day} then 0 end`;
  return `select first, last, country, site, lane, coalesce(alone, basis) as drawn,
      case when coalesce(alone, basis) is null then coalesce(void, substr(unseen, 3), 'notYetSaid') end as void,
      1 as n, low, high, "open", point, maybe_same, case when basis is distinct from alone then 1 else 0 end as on_join, coalesce(told, 0) as assumed
    from (select first, last, country, site, ${lanes[lane]} as lane, void, unseen, told, ${one}, ${listed("basis")} as basis, ${listed("alone")} as alone
      from incident left join (${told}) as t on incident = id) as w`;
}

const classesOff = (hidden) => ["listed", "one", "several", "attacked"].flatMap((name, i) => (hidden.includes(`basis:${name}`) ? [i] : []));

/** The same, with the reason why a cell does not count; empty: it does. */
function judged(view, lane, binder, kept) {
  const {period, hiddenClasses} = view;
  const {bind} = binder;
  const off = classesOff(hiddenClasses);
  const reasons = [
    "when drawn is null then void",
    ...(off.length > 0 ? [`when drawn in (${off.join(", ")}) then 'classHidden'`] : []),
    ...(period ? ["when first is null and last is null then 'undated'", `when first > ${bind(period[1], "date")} or last < ${bind(period[0], "date")} then 'outsidePeriod'`] : [])
  ];
  return `select *, ${place} as place, coalesce(last, first) as day, case ${reasons.join(" ")} end as why from (${cells(view, lane, binder, kept)}) as cell`;
}

const sums = `sum(n) as incidents, sum(low) as low, sum(high) as high, sum("open") as "open", sum(point) as point`;
const parts = "sum(n) as incidents, sum(point) as attacks, coalesce(sum(point) filter (where drawn >= 2), 0) as several, coalesce(sum(point) filter (where drawn = 3), 0) as attacked";
const text = (day) => `cast(${day} as text)`;

/** What the account of either figure needs, by reason and basis. */
export function accountQuery(view, kept) {
  const b = binder();
  return {sql: `select why, drawn, ${sums}, sum(on_join) as on_join, sum(maybe_same) as maybe_same, sum(assumed) as assumed,
    coalesce(sum(n) filter (where first is null and last is null), 0) as undated,
    ${text("min(coalesce(first, last))")} as first, ${text("max(coalesce(last, first))")} as last
    from (${judged(view, "none", b, kept)}) as j group by why, drawn`, values: b.values};
}

/** What is told of each lane, wherever in time; and of the long and the undated. */
export function lanesQuery(view, lane, kept) {
  const b = binder();
  return {sql: `select lane, place, ${parts}, ${text("min(first)")} as first, min(country) as country,
    min(country) = max(country) and count(country) = count(*) as one_country
    from (${judged(view, lane, b, kept)}) as j where why is null group by lane, place`, values: b.values};
}

/** Bins of the lanes that are named, and of all others together, in the days in view. */
export function binsQuery(view, lane, unit, days, named, kept) {
  if (!units.includes(unit)) throw new Error(`no such unit: ${unit}`);
  const b = binder();
  const from = judged(view, lane, b, kept);
  const key = named ? `case when place <> 'lane' then 'long' when lane in (${named.map((d) => b.bind(d, "text")).join(", ")}) then coalesce(lane, '?') else '…' end` : "case when place <> 'lane' then 'long' else coalesce(lane, '?') end";
  const within = days ? `and day between ${b.bind(days[0], "date")} and ${b.bind(days[1], "date")}` : "";
  return {sql: `select ${key} as key, place = 'long' as is_long, ${text(`cast(date_trunc('${unit}', day) as date)`)} as "from", ${parts}
    from (${from}) as j where why is null and place <> 'undated' ${within} group by 1, 2, 3 order by 1, 2, 3`, values: b.values};
}

/** The most attacks on one day that is known. */
export function topQuery(view, kept) {
  const b = binder();
  return {sql: `select ${text("first")} as day, sum(point) as attacks from (${judged(view, "none", b, kept)}) as j
    where why is null and first = last group by first order by sum(point) desc, first limit 1`, values: b.values};
}

/** The days on which anything can have happened, each span once. */
export function busyQuery({period}, kept) {
  const {values, bind} = binder();
  const inside = period ? `and coalesce(last, first) >= ${bind(period[0], "date")} and coalesce(first, last) <= ${bind(period[1], "date")}` : "";
  return {sql: `select distinct ${text("coalesce(first, last)")} as first, ${text("coalesce(last, first)")} as last from ${kept ? "by_day" : "incident"}
    where coalesce(first, last) is not null ${inside} order by 1`, values};
}

/** What counts at each place: whole months and long spans as they are kept, the days at both ends of the period from their incidents. */
export function placesQuery(view, kept) {
  const b = binder();
  const sum = `select country, site, ${sums}, coalesce(sum(point) filter (where drawn >= 2), 0) as founded, sum(on_join) as on_join from`;
  if (!plain(view) || !kept) return {sql: `${sum} (${judged(view, "site", b, false)}) as j where why is null group by country, site`, values: b.values};
  const {period, hiddenClasses} = view;
  const off = classesOff(hiddenClasses);
  const seen = off.length > 0 ? `drawn not in (${off.join(", ")})` : "drawn is not null";
  if (!period) return {sql: `${sum} by_site where ${seen} group by country, site`, values: b.values};
  const [p0, p1] = period.map((d) => b.bind(d, "date"));
  const [full0, full1] = wholeMonths(period).map((d) => b.bind(d, "date"));
  const whole = `select country, site, drawn, n, low, high, "open", point, on_join from by_site where ${seen} and (
    (short and first >= ${p0} and last <= ${p1}) or
    (not short and coalesce(first, last) is not null and coalesce(first <= ${p1}, true) and coalesce(last >= ${p0}, true)))`;
  const edges = `select country, site, drawn, 1, low, coalesce(high, 0), case when high is null then 1 else 0 end, point, case when on_join then 1 else 0 end
    from incident where ${seen} and ${place} = 'lane' and first <= ${p1} and last >= ${p0} and not (first >= ${full0} and last <= ${full1})
    and (day between ${p0} and ${full0} + ${longest} or day between ${full1} and ${p1} + ${longest})`;
  return {sql: `${sum} (${whole} union all ${edges}) as both_of_them group by country, site`, values: b.values};
}

/** From the first day on which a month begins in the period to the last on which one ends. */
function wholeMonths([from, to]) {
  const [year, month, day] = from.split("-").map(Number);
  const [nextYear, nextMonth] = tomorrow(to).split("-").map(Number);
  return [iso(Date.UTC(year, day === 1 ? month - 1 : month, 1)), iso(Date.UTC(nextYear, nextMonth - 1, 0))];
}

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const tomorrow = (day) => iso(Date.parse(`${day}T00:00Z`) + 864e5);
