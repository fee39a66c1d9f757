import {unseen} from "../../model/claims.js";
import {isList, ownField} from "../../model/fields.js";
import type {IncidentDataset, Site, Source} from "../../model/incident.js";
import {idAt} from "../../model/read-tally.js";
import type {Provenance, Reading, Row, Said, View} from "../../model/reading.js";
import {statementsIn} from "../../summary/statements.js";
import type {Data} from "../define.js";
import type {LinkState} from "../link.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import {entriesOf} from "../table.js";

/** What is shown, as a dataset that a figure takes again. */
export interface TakenData extends IncidentDataset {
  view: {
    /** The name of the chart. */
    chart: string;
    /** The language tag of `account`. */
    locale: string;
    /** What is shown and what is left out. */
    account: string;
    /** What was picked and filtered: `link.set(data.view.state)` shows the same again. */
    state: LinkState;
  };
}

/** What a figure shows; a period that was chosen in itself filters others, not this one. */
export const stateOf = <O extends ChartOptions>({link, period}: Stage<O>): LinkState => ({...link.state, period});

/** The data behind the picture, at once: it needs no more code than a figure has anyway. */
export function dataOf<O extends ChartOptions>(stage: Stage<O>): TakenData {
  const {data, layout: {items, account}, reading, view, definition: {name}, locale: {tag}} = stage;
  return takeData(data, entriesOf(items).map((d) => d.row), reading, view, {chart: name, locale: tag, account, state: stateOf(stage)});
}

/** What belongs to some incidents, as far as it is to be seen. */
export function belongings(incidents: readonly Row[], reading: Reading, seen: View) {
  const tallies = reading.tallies.filter((d) => !unseen({...d, join: "stated"}, seen));
  const statements = statementsIn(reading, seen);
  const claims = incidents.flatMap((d) => d.claims);
  const said: readonly Provenance[] = [...claims, ...tallies, ...statements];
  const says: readonly Said[] = [...claims.map((d) => d.says), ...incidents.flatMap((d) => d.says ?? [])];
  const known = <T>(d: T | "unknown" | null | undefined): T[] => (d === "unknown" || d == null ? [] : [d]);
  const judges = claims.flatMap((d) => d.evidence.flatMap(({by, verdict}) => [by, verdict?.by])).flatMap((id) => known(reading.sources.get(id ?? "")));
  const sources: Source[] = [...said.flatMap((d) => [d.source, ...d.via]), ...tallies.flatMap((d) => known(d.by)), ...says.flatMap((d) => known(d.responsibility).flat()), ...judges];
  const sites: Site[] = [...incidents, ...tallies].flatMap((d) => known(d.site)).concat(says.flatMap((d) => known(d.place)));
  return {
    tallies,
    statements,
    documents: new Set(said.flatMap((d) => known(d.document))),
    sites: upwards(sites, (d) => (d.within ?? []).flatMap((id) => known(reading.sites.get(id)))),
    sources: upwards(sources, ({partOf, repeats = []}) => [partOf ?? "", ...repeats].flatMap((id) => known(reading.sources.get(id))))
  };
}

/** The dataset as it was given, reduced to some incidents and to what belongs to them. */
export function takeData(data: Data, rows: readonly Row[], reading: Reading, seen: View, view: TakenData["view"]): TakenData {
  const shown = new Set(rows);
  const incidents = reading.rows.filter((d) => shown.has(d));
  const {tallies, statements, documents, sites, sources} = belongings(incidents, reading, seen);
  /** The records of a list that are needed, as they were given; a list that was not given there is not. */
  const listed = <K extends keyof IncidentDataset>(name: K, needed: Iterable<{id: string}>): Pick<IncidentDataset, K> => {
    const ids = new Set([...needed].map((d) => d.id));
    const given = ownField(data, name);
    if (!isList(given)) return {} as Pick<IncidentDataset, K>;
    const kept = given.filter((d, i) => {
      const id = ownField(d, "id");
      return ids.has(typeof id === "string" ? id.trim() : typeof id === "number" ? String(id) : idAt(name === "tallies" ? "tally" : "statement", i));
    });
    return {[name]: kept} as unknown as Pick<IncidentDataset, K>;
  };
  const about = ownField(data, "about");
  return {
    ...(about !== undefined && {about: about as IncidentDataset["about"]}),
    view,
    incidents: incidents.map((d) => d.incident),
    ...listed("tallies", tallies),
    ...listed("statements", statements),
    ...listed("documents", documents),
    ...listed("sites", sites),
    ...listed("sources", sources)
  };
}

/** Records, and those that they belong to. */
function upwards<T>(records: readonly T[], above: (record: T) => readonly T[]): Set<T> {
  const found = new Set(records);
  for (const d of found) for (const e of above(d)) found.add(e); // a set gives what is added while it is walked
  return found;
}
