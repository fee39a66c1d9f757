import {dayOf} from "../../src/model/edtf.js";
import type {IncidentDataset, Source} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import type {Day, Reading, View} from "../../src/model/reading.js";

/** A view of everything, but for what is given. */
export function view(change: Partial<View> = {}): View {
  return {asOf: null, period: null, hiddenSources: new Set(), hiddenClasses: new Set(), joins: true, ...change};
}

export function day(text: string): Day {
  return dayOf(text) ?? NaN;
}

/** The reading of a dataset, to which the sources that it names and does not list are added under just these ids. */
export function build(dataset: IncidentDataset): Reading {
  const {incidents, tallies = [], sources = []} = dataset;
  const named = new Set([...incidents.flatMap((d) => d.claims ?? []), ...tallies].flatMap((d) => [d.source, ...(d.via ?? [])]));
  sources.forEach((d) => named.delete(d.id));
  return readIncidents({...dataset, sources: [...sources, ...[...named].map((id): Source => ({id, name: id, kind: "official"}))]});
}
