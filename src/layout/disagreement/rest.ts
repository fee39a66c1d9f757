import type {Compared, DisagreementSummary} from "../../summary/disagreement.js";
import {attacksIn} from "../../summary/standings.js";
import {addLine, type Page} from "./page.js";

/** One line for all incidents on which a view has nothing to set side by side. */
export function addRest(page: Page, {blocks, agreed, single, unsourced}: DisagreementSummary, isDrawn: (d: Compared) => boolean): void {
  const rest = [...blocks, ...agreed, ...single, ...unsourced].filter((d) => !isDrawn(d));
  if (rest.length === 0) return;
  const text = page.frame.locale.disagreement.matrix.rest(rest.length);
  addLine(page, {key: "rest", text, count: rest.reduce((sum, d) => sum + attacksIn(d.standing), 0), rows: () => rest.map((d) => d.standing.row), own: rest.length, name: "", column: 0, parts: [[{text, style: "quiet"}]]});
}
