import {group, max} from "d3";
import type {Word} from "../../model/words.js";
import {attacksIn} from "../../summary/standings.js";
import {fill, place, type CellPage, type Filled} from "./cells.js";
import {headOf} from "./head.js";
import {addHeads, type Grid, type Heads} from "./heads.js";
import {addHeading, addNotes, INSET} from "./page.js";
import type {Speaker, Unit} from "./units.js";
import {sideOf} from "../layout.js";
import {wrap} from "../text-width.js";

const ROW = {fine: 30, coarse: 44};
const WIDEST = 128;
const GAP = 6;
const LEADING = 15;

/** A row for each field on which two values are held, below the name of its incident; a column for each origin that speaks there. */
export function layoutGrid(page: CellPage, units: readonly Unit[], speakers: readonly Speaker[], start: number): Heads {
  const {frame: {width, locale}} = page;
  const spoken = new Set(units.flatMap((d) => d.line.words.map((word) => word.origin.id)));
  const columns = speakers.filter((d) => spoken.has(d.origin.id));
  const grid = {start, step: Math.min(WIDEST, (width - start) / columns.length)};
  const heads = addHeads(page, columns, grid);
  for (const [{standing, conflicts}, own] of group(units, (d) => d.compared)) {
    addHeading(page, headOf(standing.row, locale), {indent: 0, note: locale.disagreement.inConflict(conflicts.inConflict.length, conflicts.compared.length)});
    for (const unit of own) addRow(page, unit, columns, grid);
    addNotes(page, standing.row);
    page.top += 10;
  }
  return heads;
}

function addRow(page: CellPage, unit: Unit, columns: readonly Speaker[], {start, step}: Grid): void {
  const {locale} = page.frame;
  const {line: {field, words}} = unit;
  const cells = columns.flatMap(({origin}, i) => words.filter((d) => d.origin.id === origin.id).map((word) => ({word, x: start + i * step + GAP / 2, filled: fill(word, unit, step - GAP, page)})));
  const others = words.length - cells.length;
  const name = [...wrap(locale.field[field], start - INSET - 8, 12, 2), ...(others > 0 ? wrap(locale.disagreement.matrix.others(others), start - INSET - 8, 12, 2) : [])];
  const height = addName(page, name, max(cells, (d) => d.filled.height)!);
  for (const {word, x, filled} of cells) addCell(page, unit, word, filled, {x, width: step - GAP, height});
  page.top += height + GAP;
}

/** The name of a row, which is as high as it needs. */
export function addName({frame, frame: {coarse}, headings, top}: CellPage, name: readonly string[], least: number): number {
  const height = Math.max(coarse ? ROW.coarse : ROW.fine, name.length * LEADING + 6, least);
  name.forEach((text, i) => {
    headings.push({x: sideOf(frame)(INSET), y: top + height / 2 + 4 + (i - (name.length - 1) / 2) * LEADING, runs: [{text, style: "plain"}], anchor: "start"});
  });
  return height;
}

/** @param x from the side where reading begins */
export function addCell(page: CellPage, unit: Unit, {origin, field}: Word, filled: Filled, {x, width, height}: {x: number; width: number; height: number}): void {
  const {frame, items, entries, top} = page;
  const {standing} = unit.compared;
  const middle = sideOf(frame)(x + width / 2);
  const first = items.at(-1)?.rows()[0] !== standing.row;
  entries.push({words: [], scale: null, cell: place(filled, {x0: middle - width / 2, x1: middle + width / 2, y0: top, y1: top + height})});
  items.push({
    key: `${standing.row.id} ${field} ${origin.id}`,
    text: filled.text,
    count: first ? attacksIn(standing) : 0,
    rows: () => [standing.row],
    x: middle,
    y: top + height / 2,
    width,
    height
  });
}
