import type {Compared, DisagreementSummary} from "../../summary/disagreement.js";
import {addFold, addHeading, type Page} from "./page.js";
import {layoutPositions, type PositionsShapes} from "./positions.js";
import {addRest} from "./rest.js";
import type {Sketch} from "./shapes.js";
import {addStatements} from "./statements.js";
import type {Frame} from "../layout.js";
import {addBars, barsHeight} from "./pair-bars.js";
import {addPairList} from "./pair-list.js";
import type {PairsPage, PairsShapes} from "./pair-page.js";
import {addTriangle} from "./pair-triangle.js";
import {keyOf, sayPair} from "./pair-words.js";

/** Narrower than this, pairs are a list. */
const NARROW = 480;
const GAP = 24;

/** How far apart each two origins are, and on what and when; where the reader opened one of these, what is said there. */
export function layoutPairs(summary: DisagreementSummary, frame: Frame): Sketch<PairsShapes | PositionsShapes> {
  const {pairs: {pairs, piles}} = summary;
  const {unfolded, width, locale} = frame;
  const page: PairsPage = {frame, summary, items: [], entries: [], headings: [], top: 2, key: [], bases: [], opens: new Map()};
  for (const d of pairs) page.opens.set(keyOf(d.origins), {text: sayPair(d, locale), incidents: () => d.incidents, own: d.own});
  if (pairs.length === 0) addHeading(page, [{text: locale.disagreement.pairs.none, style: "quiet"}], {indent: 0});
  else if (width < NARROW) addPairList(page);
  else addTriangle(page, barsHeight(page));
  if (piles.size > 0 && page.bases.length === 0) {
    page.top += GAP;
    addBars(page, 0);
  }
  const opened = [...page.opens].find(([key]) => unfolded.has(key));
  if (opened) return layoutOpened(opened[0], page);
  addRest(page, summary, (d) => d.points.length > 0);
  addStatements(page, summary);
  const {top, items, entries, headings, key, bases} = page;
  return {height: top + 6, items, legend: [], shapes: {is: "pairs", entries, headings, key, bases}, ...(pairs.length === 0 && {how: ""})};
}

/** What is said of the incidents behind what was opened, below a line that closes it. */
function layoutOpened(key: string, {frame, summary, opens}: PairsPage): Sketch<PositionsShapes> {
  const {text, incidents} = opens.get(key)!;
  const among = new Set(incidents());
  const only = (all: readonly Compared[]): Compared[] => all.filter((d) => among.has(d));
  const page: Page = {frame, items: [], entries: [], headings: [], top: 2};
  addFold(page, {key, text, rows: () => []});
  page.top += 10;
  const {blocks, agreed} = summary;
  return {...layoutPositions({...summary, blocks: only(blocks), agreed: only(agreed), single: [], unsourced: [], topics: []}, frame, page), how: frame.locale.disagreement.positions.how};
}
