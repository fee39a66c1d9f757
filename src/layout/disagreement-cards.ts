import {group} from "d3";
import {fill, type CellPage} from "./disagreement-cells.js";
import {addCell} from "./disagreement-grid.js";
import {headOf} from "./disagreement-head.js";
import {addHeading, INSET} from "./disagreement-page.js";
import type {Unit} from "./disagreement-units.js";
import {sideOf} from "./layout.js";
import {wrap} from "./text-width.js";

const ROW = {fine: 30, coarse: 44};
const GAP = 4;
const LEADING = 15;

/** Where there is no room for columns: below each incident its fields, below each field who speaks on it, beside the name the same cell. */
export function layoutCards(page: CellPage, units: readonly Unit[]): void {
  const {frame, frame: {width, coarse, locale}} = page;
  const start = width * 0.5;
  for (const [{standing}, own] of group(units, (d) => d.compared)) {
    addHeading(page, headOf(standing.row, locale), {indent: 0});
    for (const unit of own) {
      addHeading(page, [{text: locale.field[unit.line.field], style: "bold"}], {indent: 0});
      for (const word of unit.line.words) {
        const filled = fill(word, unit, width - start - 4, page);
        const name = wrap(locale.nameOf(word.origin, true), start - INSET - 8, 12, 3);
        const height = Math.max(coarse ? ROW.coarse : ROW.fine, name.length * LEADING + 6, filled.height);
        name.forEach((text, i) => {
          page.headings.push({x: sideOf(frame)(INSET), y: page.top + height / 2 + 4 + (i - (name.length - 1) / 2) * LEADING, runs: [{text, style: "plain"}], anchor: "start"});
        });
        addCell(page, unit, word, filled, {x: start, width: width - start - 4, height});
        page.top += height + GAP;
      }
      page.top += 6;
    }
    page.top += 8;
  }
}
