// What an archive is besides its attacks: the records that it names, and the few entries that are no attacks, which the
// library itself sums up.
export async function recordsOf(ask, {summarise, timeline, baseMap}) {
  const rows = await ask({sql: "select kind, json from record", values: []});
  const of = (kind) => rows.filter((d) => d.kind === kind).map((d) => JSON.parse(d.json));
  const [about = {}] = of("about");
  const dataset = {about, sites: of("site"), sources: of("source"), documents: [], incidents: []};
  const incidents = of("incident");
  const codes = (await ask({sql: "select distinct country from by_day where country is not null order by country", values: []})).map((d) => d.country);
  const all = [...new Set([...codes, ...incidents.flatMap((d) => d.country ?? [])])];
  const few = (chart, request) => {
    const {chart: _, view, dataset: {incidents: told}, account, undated, busy, notAttacks, lanes} = summarise(chart === "map" ? baseMap : timeline, {...dataset, about: {...about, coverage: undefined}, incidents}, request);
    return {account, undated, busy, notAttacks, incidents: told, coverage: (about.coverage ?? []).map((d) => d.split("/")).map(([from, to = from]) => [from, to])};
  };
  return {dataset, codes: all, few};
}
