import {sort} from "d3";
import type {Line} from "../../model/disagree.js";
import type {Source} from "../../model/incident.js";
import type {Reading, SourceIndex} from "../../model/reading.js";
import type {Compared, DisagreementSummary} from "../../summary/disagreement.js";

/** An incident and a field. */
export interface Unit {
  compared: Compared;
  line: Line;
}

/** Whose words they are, in the order of the columns. */
export const kinds = ["party", "official", "outlet", "unnamed"] as const;
export type OriginKind = (typeof kinds)[number];

/** An origin with its place among the others. */
export interface Speaker {
  origin: Source;
  kind: OriginKind;
}

const kindsOfSources: Readonly<Record<Source["kind"], OriginKind>> = {
  "armed-group": "party",
  military: "official",
  government: "official",
  official: "official",
  outlet: "outlet",
  agency: "outlet",
  dataset: "outlet",
  anonymous: "unnamed",
  witness: "unnamed"
};

function kindOf(origin: Source, sources: SourceIndex): OriginKind {
  const kind = kindsOfSources[origin.kind];
  return kind === "official" && sources.side(origin) ? "party" : kind;
}

/** What several origins tell of, and what one says in two ways: what there is most to tell of comes first. */
export function unitsOf({blocks, agreed}: Pick<DisagreementSummary, "blocks" | "agreed">, is: (line: Line) => boolean): Unit[] {
  return [...blocks, ...agreed].flatMap((compared) => compared.lines.filter(is).map((line) => ({compared, line})));
}

/** Are two values held, whether or not they are in conflict? */
export const isTwofold = (line: Line): boolean => line.versions.length > 1;

/** The `most` origins that speak on the most units; parties first, then who reported first. */
export function speakersOf(units: readonly Unit[], {sources}: Pick<Reading, "sources">, most: number): Speaker[] {
  const speakers = new Map<string, Speaker & {units: number; first: number}>();
  for (const {compared: {standing: {row}}, line: {words}} of units) {
    for (const {origin} of words) {
      const d = speakers.get(origin.id) ?? {origin, kind: kindOf(origin, sources), units: 0, first: Infinity};
      speakers.set(origin.id, d);
      d.units++;
      for (const {source, said} of row.claims) if (source.id === origin.id) d.first = Math.min(d.first, said ?? Infinity);
    }
  }
  const busiest = sort(speakers.values(), (d) => -d.units, (d) => d.origin.id).slice(0, most);
  return sort(busiest, (d) => kinds.indexOf(d.kind), (d) => d.first, (d) => d.origin.id);
}

/** Do these origins hold two of its values? */
export function differsAmong(speakers: readonly Speaker[]): (unit: Unit) => boolean {
  const ids = new Set(speakers.map((d) => d.origin.id));
  return ({line}) => line.versions.filter(({origins}) => origins.some((d) => ids.has(d.id))).length > 1;
}
