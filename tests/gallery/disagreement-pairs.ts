import {disagreement} from "../../src/charts/disagreement.js";
import {usBases} from "../../src/data.js";
import type {Claim, Incident, IncidentDataset, Source} from "../../src/model/incident.js";
import {isoOf} from "../../src/model/edtf.js";
import {annotations} from "./annotations.js";
import {generated, seeded, six, sites} from "./made-up.js";
import {scenario} from "./scenario.js";

const pairs = {view: "pairs"} as const;

const kinds: Source["kind"][] = ["armed-group", "military", "agency", "outlet", "official"];
const towns = ["North", "South", "East", "West", "Hill", "Harbour", "River", "Coast", "Valley", "Border", "Delta"];
const bodies = ["Wire Service", "Gazette", "Ministry of Defence", "Army Command", "Radio", "Observer"];

/** Any number of incidents, each told by two to five of so many sources (at most 66), of three camps: within one they say much the same. */
export function camps(n: number, sourceCount: number, {days = 160, undated = 0, seed = 3} = {}): IncidentDataset {
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const sources = Array.from({length: sourceCount}, (_, i): Source => ({id: `s${String(i)}`, name: `${towns[i % 11]!} ${bodies[i % 6]!}`, kind: kinds[i % 5]!}));
  const claim = (i: number): Claim => {
    const often = random() < [0.9, 0.5, 0.15][i % 3]!;
    return {
      source: `s${String(i)}`,
      outcome: often ? "hit" : "intercepted",
      ...(random() < 0.6 && {injured: often ? 2 + below(6) : random() < 0.08 ? "<=2" : below(2)}),
      ...(random() < 0.3 && {weapon: random() < 0.5 ? "rocket" : often ? "missile" : "drone"}),
      ...(random() < 0.25 && {damage: often ? "severe" : "minor"})
    };
  };
  const incidents = Array.from({length: n}, (_, i): Incident => {
    const speakers = new Set(Array.from({length: 2 + below(4)}, () => Math.floor(random() ** 1.6 * sourceCount)));
    return {id: `i${String(i)}`, date: i < undated ? null : isoOf(19650 + below(days)), site: sites[below(3)]!.id, claims: [...speakers].map(claim)};
  });
  return {about: {coverage: ["2023-10-20/2024-03-31"]}, sources, sites, incidents};
}

export const disagreementPairsNone = scenario(disagreement, [], pairs);
export const disagreementPairsSix = scenario(disagreement, six, pairs);
export const disagreementPairsSparse = scenario(disagreement, generated(60, {sourceCount: 8}), pairs);
export const disagreementPairsSeven = scenario(disagreement, camps(60, 7, {days: 40, undated: 5}), pairs);
export const disagreementPairsAnnotated = scenario(disagreement, six, {...pairs, annotations});
export const disagreementPairsOfTheArticles = scenario(disagreement, usBases, pairs);
export const disagreementPairsThirtySources = scenario(disagreement, camps(600, 30), {});
export const disagreementPairsSixtyOfThousands = scenario(disagreement, camps(5000, 60, {days: 1200}), {});
