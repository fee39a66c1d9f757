import type {baseMap, IncidentDataset, summarise, timeline} from "../../src/index.js";
import type {Engine} from "./engines.js";

/** What an archive is besides its attacks. */
export interface Records {
  dataset: IncidentDataset;
  codes: readonly string[];
  few(chart: string, request: object): object;
}
export function recordsOf(ask: Engine["ask"], library: {summarise: typeof summarise; timeline: typeof timeline; baseMap: typeof baseMap}): Promise<Records>;
