// A made-up archive of any size, the same each time, generated inside the engine: no row passes through this program.
export const days = ["2015-01-01", "2025-01-01"];
const DAYS = 3653;
const SITES = 300;
const SOURCES = 30;
/** Each with a point in its middle, and so many degrees about it that lie inside. */
const middles = {
  DZA: [3, 29, 4], EGY: [29.5, 26.5, 3], IRN: [54, 32.5, 3.5], IRQ: [43.6, 33, 1.2], JOR: [36.4, 31, 0.7], LBN: [35.9, 33.9, 0.15],
  LBY: [17.5, 27.5, 4], SAU: [44.5, 24, 3.5], SDN: [30, 15, 3.5], SYR: [38.4, 35, 1], TUR: [34, 39, 1.8], YEM: [46.5, 15.6, 1]
};
export const countries = Object.keys(middles);

const P = 2147483647;

/** A number below `n` for the i-th row, by arithmetic that every engine has: squares in a field, which no shift makes alike. */
const pick = (salt, n, i = "i") => `(((${i}) * 7919 + cast(${salt} as bigint) * 15485863) % ${P} * (((${i}) * 7919 + cast(${salt} as bigint) * 15485863) % ${P}) % ${P} % ${n})`;

const list = (names, at) => `case ${at} ${names.slice(0, -1).map((d, i) => `when ${i} then '${d}'`).join(" ")} else '${names.at(-1)}' end`;

/** Two in five happen in one of sixty bursts of three weeks about a few sites, the others on one of a thousand days, ever more often. */
const incidents = (from, to) => `
  select i, burst, case when burst >= 0 then (burst * 61 + 17 + ${pick(5, 21)}) % ${DAYS} else cast(floor(${DAYS} * sqrt((cast(${pick(2, 1000)} as double precision) + 0.9) / 1000)) as integer) % ${DAYS} end as nth,
    case when burst >= 0 then (burst * 37 + ${pick(6, 9)}) % ${SITES} else cast(floor(${pick(3, SITES)} * ${pick(4, SITES)} / ${SITES}.0) as integer) end as place,
    ${pick(7, 100)} as length, ${pick(8, 100)} as many, ${pick(9, 100)} as claims, ${pick(10, 1000)} as odd
  from (select i, case when ${pick(1, 5)} < 2 then ${pick(11, 60)} else -1 end as burst from generate_series(cast(${from} as bigint), cast(${to} as bigint)) as g(i)) as b`;

/** 92 in a hundred on a day, five on one of two days, two in some month, one undated. */
const dated = (from, to) => `
  select *, case when length < 97 then date '${days[0]}' + cast(nth as integer) when length < 99 then cast(date_trunc('month', date '${days[0]}' + cast(nth as integer)) as date) end as first,
    case when length < 92 then date '${days[0]}' + cast(nth as integer) when length < 97 then date '${days[0]}' + cast(nth as integer) + 1
      when length < 99 then cast(date_trunc('month', date '${days[0]}' + cast(nth as integer)) + interval '1 month' - interval '1 day' as date) end as last
  from (${incidents(from, to)}) as r`;

/** Of a hundred incidents eight have no claim, fifty one, thirty two, twelve three. */
const claims = (from, to) => `
  select i, cast(${pick("101 + n", SOURCES, "i + n * 31")} as integer) as source, last,
    case when ${pick("201 + n", 100, "i + n * 17")} < 85 then coalesce(last, date '2020-01-01') + cast(${pick("301 + n", 30, "i + n * 13")} as integer) end as stated,
    ${pick("401 + n", 100, "i + n * 7")} < 3 as joined, ${pick("501 + n", 100, "i + n * 5")} < 98 as asserts
  from (${dated(from, to)}) as d, (values (0), (1), (2)) as v(n)
  where n < case when claims < 8 then 0 when claims < 58 then 1 when claims < 88 then 2 else 3 end`;

/** Sources 0 to 4 are of the attacked side; each fifth belongs to the one before. */
export const fill = (from, to, basis) => [
  `insert into claim select i, last, 's' || source, 's' || case when source % 5 = 4 then source - 1 else source end, source < 5, coalesce(stated, last), stated is null, joined, asserts from (${claims(from, to)}) as c`,
  `insert into incident
    select i, first, last, last, ${list(countries, "place % 12")}, 'p' || place,
      case when many < 90 then 1 when many < 96 then 2 else 3 end, case when many < 99 then case when many < 90 then 1 when many < 96 then 2 else 3 end end, case when many < 90 then 1 when many < 96 then 2 else 3 end,
      case when claim.incident is null then 0 else coalesce(alone, told) end,
      case when claim.incident is not null and told is null then 'retracted' end,
      claim.incident is not null and told is distinct from alone, odd < 4, coalesce(assumed, 0)
    from (${dated(from, to)}) as d left join (
      select incident, ${basis("asserts")} as told, ${basis("asserts and not joined")} as alone, count(*) filter (where asserts and assumed) as assumed
      from claim where incident between ${from} and ${to} group by incident) as claim on claim.incident = d.i`
];

/** The records that the archive names, and a few entries that are no attacks: each with its kind. */
export function records() {
  const title = ["Ceasefire declared", "Ceasefire ends", "Talks begin", "Talks break off"];
  const round = (degrees) => Math.round(degrees * 100) / 100;
  return [
    ["about", {title: "A made-up archive", credit: "Made up: nothing in it happened"}],
    ...Array.from({length: SITES}, (_, i) => {
      const country = countries[i % 12];
      const [longitude, latitude, about] = middles[country];
      const [across, up] = [((i * 0.618) % 1) * 2 - 1, ((i * 0.755) % 1) * 2 - 1];
      return ["site", {id: `p${i}`, name: `Place ${i + 1}`, country, longitude: round(longitude + across * about), latitude: round(latitude + up * about)}];
    }),
    ...Array.from({length: SOURCES}, (_, i) => ["source", {id: `s${i}`, name: `Source ${i + 1}`, kind: i < 5 ? "military" : "agency", ...(i < 4 && {side: "target"}), ...(i % 5 === 4 && {partOf: `s${i - 1}`})}]),
    ...title.map((d, i) => ["incident", {id: `context-${i}`, title: d, date: `${2016 + i * 2}-0${i + 3}-11`, kind: "context"}])
  ];
}
