// The tables of the archive. What both engines understand is written once; the partitions are PostgreSQL's alone.

/** An incident stands on `day`, the last day that it can have happened on; `first` and `last` are empty where an end is open. */
const incident = `
  id bigint not null, first date, last date, day date, country text, site text,
  low integer not null, high integer, point integer not null,
  drawn smallint, void text, on_join boolean not null, maybe_same boolean not null, assumed smallint not null`;

/** What one origin said of it. `asserts` is false for what was denied or withdrawn; `root` is the source that its own belongs to. */
const claim = `
  incident bigint not null, day date, source text not null, root text not null, target boolean not null,
  said date, assumed boolean not null, joined boolean not null, asserts boolean not null`;

/** Incidents added up, of which the timeline is made: by their days, country, and what they rest on. */
const cell = `
  first date, last date, country text, drawn smallint, void text, n bigint not null,
  low bigint not null, high bigint not null, "open" bigint not null, point bigint not null,
  on_join bigint not null, maybe_same bigint not null, assumed bigint not null`;

/** The same by site, of which the map is made: short ones by month, long and open ones by their days. */
const site = `
  short boolean not null, first date, last date, country text, site text, drawn smallint, n bigint not null,
  low bigint not null, high bigint not null, "open" bigint not null, point bigint not null, on_join bigint not null`;

const months = (from, to) => {
  const list = [];
  for (let d = new Date(`${from}T00:00Z`); d < new Date(`${to}T00:00Z`); d.setUTCMonth(d.getUTCMonth() + 1)) list.push(d.toISOString().slice(0, 10));
  return list;
};

/** @param {{partitioned: boolean}} engine @param {[string, string]} days the first day of the first month, and of the one after the last */
export function tables({partitioned}, days) {
  const parts = (name) => [
    `create table ${name}_undated partition of ${name} default`,
    ...months(...days).map((from, i, all) => `create table ${name}_${from.slice(0, 7).replace("-", "_")} partition of ${name} for values from ('${from}') to ('${all[i + 1] ?? days[1]}')`)
  ];
  const by = partitioned ? " partition by range (day)" : "";
  return [
    ...["incident", "claim", "by_day", "by_site", "record"].map((name) => `drop table if exists ${name}`),
    `create table incident (${incident})${by}`,
    `create table claim (${claim})${by}`,
    ...(partitioned ? [...parts("incident"), ...parts("claim")] : []),
    `create table by_day (${cell})`,
    `create table by_site (${site})`,
    "create table record (kind text not null, id text not null, json text not null)"
  ];
}

/** How an incident rests on its claims: 0 listed, 1 one origin, 2 several, 3 the attacked side; empty where none asserts it. */
export const basis = (which) => `case
  when count(*) filter (where ${which}) = 0 then null
  when count(*) filter (where ${which} and target) > 0 then 3
  when count(distinct case when ${which} then root end) > 1 then 2 else 1 end`;

/** What incidents rest on with all claims to be seen, from the claims: for an archive that was filled row by row. */
export const weigh = [
  "update incident set drawn = case when void is null then 0 end",
  `update incident set drawn = coalesce(alone, told), on_join = told is distinct from alone, assumed = said
    from (select incident, ${basis("asserts")} as told, ${basis("asserts and not joined")} as alone, count(*) filter (where asserts and assumed) as said from claim group by incident) as c
    where incident = id`
];

/** Spans of over three days, and those with an open end, have a lane of their own; so has what is undated. */
export const place = `case when first is null and last is null then 'undated' when first is null or last is null or last - first >= 3 then 'long' else 'lane' end`;

/** Fills both kept summaries from the incidents; for months that changed: delete theirs, and insert them again. */
export const keep = [
  "delete from by_day",
  `insert into by_day
    select first, last, country, drawn, void, count(*), sum(low), coalesce(sum(high), 0), count(*) - count(high), sum(point),
      count(*) filter (where on_join), count(*) filter (where maybe_same), sum(assumed)
    from incident group by first, last, country, drawn, void`,
  "delete from by_site",
  `insert into by_site
    select short, case when short then date_trunc('month', first) else first end, case when short then date_trunc('month', last) + interval '1 month' - interval '1 day' else last end,
      country, site, drawn, count(*), sum(low), coalesce(sum(high), 0), count(*) - count(high), sum(point), count(*) filter (where on_join)
    from (select *, ${place} = 'lane' as short from incident where drawn is not null) as all_of_them group by 1, 2, 3, 4, 5, 6`
];
