import {group, sort} from "d3";
import {fill, type CellPage} from "./cells.js";
import {addCell, addName} from "./grid.js";
import {headOf} from "./head.js";
import {addHeading, addNotes, INSET} from "./page.js";
import {speakersOf, type Unit} from "./units.js";
import {wrap} from "../text-width.js";

const GAP = 4;

/** Where there is no room for columns: below each incident its fields, below each field who speaks on it, beside the name the same cell. */
export function layoutCards(page: CellPage, units: readonly Unit[]): void {
  const {frame: {width, locale}, summary: {reading}} = page;
  const start = width * 0.5;
  const order = speakersOf(units, reading, Infinity).map((d) => d.origin);
  for (const [{standing}, own] of group(units, (d) => d.compared)) {
    addHeading(page, headOf(standing.row, locale), {indent: 0});
    for (const unit of own) {
      addHeading(page, [{text: locale.field[unit.line.field], style: "bold"}], {indent: 0});
      for (const word of sort(unit.line.words, (d) => order.indexOf(d.origin))) {
        const filled = fill(word, unit, width - start - 4, page);
        const name = wrap(locale.nameOf(word.origin, true), start - INSET - 8, 12, 3);
        const height = addName(page, name, filled.height);
        addCell(page, unit, word, filled, {x: start, width: width - start - 4, height});
        page.top += height + GAP;
      }
      page.top += 6;
    }
    addNotes(page, standing.row);
    page.top += 8;
  }
}
