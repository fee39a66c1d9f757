import {titleOf} from "../../locale/title.js";
import {countryColours} from "../../summary/colours.js";
import type {Compared, DisagreementSummary} from "../../summary/disagreement.js";
import {attacksIn} from "../../summary/standings.js";
import {addBlock, columnOf} from "./blocks.js";
import {legendOf} from "./legend.js";
import {addFold, addHeading, addLine, addNotes, INSET, type Entry, type Page, type Placed} from "./page.js";
import type {Sketch} from "./shapes.js";
import {addStatements} from "./statements.js";
import {sideOf, type Frame} from "../layout.js";
import {kept} from "../runs.js";
import {widest} from "../text-width.js";

/** What is drawn of the positions: an entry for each item, and about them headings and bars in the colour of the country. */
export interface PositionsShapes {
  is: "positions";
  entries: readonly Entry[];
  headings: readonly Placed[];
  bars: readonly {x: number; y0: number; y1: number; colour: number}[];
}

/** Narrower than this, names stand above what is said, and each version on a line of its own. */
const NARROW = 480;
/** So many incidents stand open from the start; so many are shown at the most. */
const FIRST = 12;
const MOST = 200;

/**
 * Who says what, in words: incident by incident, field by field; what there is no conflict about is folded.
 *
 * @param page on which something may stand already
 */
export function layoutPositions(summary: DisagreementSummary, frame: Frame, page: Page = {frame, items: [], entries: [], headings: [], top: 2}): Sketch<PositionsShapes> {
  const {blocks, agreed, single, unsourced, reading} = summary;
  const {unfolded, width, locale: {disagreement: {positions: say}}} = frame;
  const shown = blocks.slice(0, unfolded.has("more") ? MOST : FIRST);
  const column = width < NARROW ? null : columnOf(shown, page);
  const colours = countryColours(reading);
  const bars: PositionsShapes["bars"][number][] = [];
  if (blocks.length === 0) addHeading(page, [{text: say.none, style: "quiet"}], {indent: 0});
  for (const d of shown) {
    const y0 = page.top;
    addBlock(page, d, column, reading);
    addNotes(page, d.standing.row);
    const colour = colours.get(d.standing.row.country ?? "");
    if (colour !== undefined) bars.push({x: sideOf(frame)(1.5), y0: y0 + 2, y1: page.top, colour});
    page.top += 16;
  }
  fold(page, "more", blocks.slice(FIRST), MOST - FIRST, say.more(blocks.length - FIRST));
  const rest = [...agreed, ...single, ...unsourced];
  const list = fold(page, "rest", rest, MOST, say.rest(agreed.length, single.length, unsourced.length));
  const dates = widest(list.map((d) => frame.locale.span(d.standing.row.span, true)), 12);
  for (const d of list) {
    addListed(page, d, INSET + Math.min(dates, width * 0.35) + 14);
    addNotes(page, d.standing.row);
  }
  addStatements(page, summary);
  return {height: page.top + 6, items: page.items, legend: legendOf(shown, page), shapes: {is: "positions", entries: page.entries, headings: page.headings, bars}, ...(blocks.length === 0 && {how: ""})};
}

/** One line for many incidents, until it is opened: it gives those that are then to be shown, and says how many that leaves. */
function fold(page: Page, key: string, hidden: readonly Compared[], most: number, text: string): readonly Compared[] {
  if (hidden.length === 0) return [];
  const shown = page.frame.unfolded.has(key) ? hidden.slice(0, most) : [];
  const left = hidden.slice(shown.length);
  addFold(page, {key, text, rows: () => left.map((d) => d.standing.row)});
  if (shown.length > 0 && left.length > 0) addHeading(page, [{text: page.frame.locale.disagreement.positions.left(left.length), style: "quiet"}]);
  return shown;
}

/** An incident on which there is nothing to set side by side: one line. */
function addListed(page: Page, {standing, origins}: Compared, column: number): void {
  const {locale} = page.frame;
  const {row} = standing;
  const [title, end] = [titleOf(row, locale), locale.told(origins)];
  const narrow = page.frame.width < NARROW;
  addLine(page, {
    key: row.id,
    count: attacksIn(standing),
    rows: () => [row],
    text: locale.disagreement.positions.listed({title, date: locale.span(row.span), told: end}),
    name: row.span ? locale.span(row.span, true) : "",
    column,
    parts: [[{text: title, style: "plain"}], ...(narrow ? [[{text: kept(end), style: "quiet"} as const]] : [])],
    ...(!narrow && {end})
  });
}
