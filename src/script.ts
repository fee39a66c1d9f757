/** The script tag: everything of incident-charts under one global name, to which other scripts add theirs. */
import {addLocale} from "./index.js";
import type {Language} from "./locale/locale.js";

export * from "./index.js";

/** Things by their names, as the modules export them: `{ar}`, `{middleEast}`. */
type Parts = Readonly<Record<string, unknown>>;

const all = (globalThis as unknown as {IncidentCharts: {queue?: readonly Parts[]}}).IncidentCharts;

/** Puts things beside the figures: `add({middleEast})` makes it `IncidentCharts.middleEast`; a language is also made known, as by `addLocale`. */
export function add(parts: Parts): void {
  Object.assign(all, parts);
  for (const part of Object.values(parts)) if (isLanguage(part)) addLocale(part);
}

const isLanguage = (part: unknown): part is Language => typeof (part as Language | null)?.words === "function";

for (const parts of all.queue ?? []) add(parts);
