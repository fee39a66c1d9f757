import type {Compared, DisagreementSummary} from "../../summary/disagreement.js";
import {layoutCards} from "./cards.js";
import type {CellPage, MatrixEntry} from "./cells.js";
import {layoutGrid} from "./grid.js";
import type {Heads} from "./heads.js";
import {addFold, addHeading, INSET, type Placed} from "./page.js";
import {addRest} from "./rest.js";
import type {Sketch} from "./shapes.js";
import {differsAmong, isTwofold, speakersOf, unitsOf, type Unit} from "./units.js";
import type {Frame, LegendEntry} from "../layout.js";
import {widest} from "../text-width.js";

/** What is drawn of the matrix: an entry for each item, and about them headings and the heads of columns. */
export interface MatrixShapes {
  is: "matrix";
  entries: readonly MatrixEntry[];
  headings: readonly Placed[];
  heads: Heads | null;
  rtl: boolean;
}

/** Narrower than this, every incident is a card. */
const NARROW = 480;
/** So many rows stand open from the start; so many are shown at the most. */
const FIRST = 12;
const MOST = 120;
/** So many origins have a column, more where each has so much room; where the columns would be narrower than the least, there are cards. */
const COLUMNS = 10;
const ROOMY = 72;
const LEAST = 50;

/** Who says what, as a table of signs: only where two values are held, and only by whom. */
export function layoutMatrix(summary: DisagreementSummary, frame: Frame): Sketch<MatrixShapes> {
  const {locale, locale: {disagreement: {matrix: say}}, width, unfolded} = frame;
  const page: CellPage = {frame, items: [], entries: [], headings: [], top: 2, summary, carriers: new Map()};
  const all = unitsOf(summary, isTwofold);
  const start = INSET + Math.min(widest([...new Set(all.map((d) => locale.field[d.line.field]))], 12), width * 0.15) + 12;
  const speakers = speakersOf(all, summary.reading, Math.max(COLUMNS, Math.floor((width - start) / ROOMY)));
  const cards = width < NARROW || (width - start) / speakers.length < LEAST;
  const units = cards ? all : all.filter(differsAmong(speakers));
  const shown = units.slice(0, unfolded.has("more") ? MOST : FIRST);
  let heads: Heads | null = null;
  if (all.length === 0) addHeading(page, [{text: say.none, style: "quiet"}], {indent: 0});
  else if (cards) layoutCards(page, shown);
  else heads = layoutGrid(page, shown, speakers, start);
  if (units.length > FIRST) addFold(page, {key: "more", text: say.more(units.length - FIRST), rows: () => comparedIn(units.slice(shown.length)).map((d) => d.standing.row)});
  addCarriers(page);
  const drawn = new Set(comparedIn(units));
  addRest(page, summary, (d) => drawn.has(d));
  const hidden = cards ? 0 : originsIn(all) - speakers.length;
  const account = [hidden > 0 && say.hidden(hidden, all.length - units.length), units.length > shown.length && say.folded(units.length - shown.length)];
  return {
    height: page.top + 6,
    items: page.items,
    legend: legendOf(page),
    shapes: {is: "matrix", entries: page.entries, headings: page.headings, heads, rtl: locale.dir === "rtl"},
    account: account.filter(Boolean).join(" "),
    ...(all.length === 0 && {how: ""})
  };
}

const comparedIn = (units: readonly Unit[]): Compared[] => [...new Set(units.map((d) => d.compared))];
const originsIn = (units: readonly Unit[]): number => new Set(units.flatMap((d) => d.line.words.map((word) => word.origin.id))).size;

/** What the letters in the cells mean. */
function addCarriers(page: CellPage): void {
  if (page.carriers.size === 0) return;
  const {frame: {locale: {disagreement: {matrix: say}}}, carriers} = page;
  page.top += 6;
  addHeading(page, [...carriers].map(([way, letter], i) => ({text: `${i > 0 ? "\u2002 " : ""}${say.carrier(letter, way)}`, style: "quiet"})), {indent: 0, leading: 17});
}

const outcomes = ["hit", "partial", "intercepted", "missed"] as const;

/** Only what is in the picture. */
function legendOf({entries, frame: {locale}}: CellPage): LegendEntry[] {
  const {outcome, legend, unknown, disagreement: {conflict, wording}} = locale;
  const cells = entries.flatMap((d) => d.cell ?? []);
  const glyphs = new Set(cells.flatMap((d) => d.lines.map((line) => ("glyph" in line ? line.glyph : ""))));
  const signs: readonly (readonly [string, string, boolean])[] = [
    ...outcomes.map((d) => [d, outcome[d], glyphs.has(d)] as const),
    ["unknown", unknown, glyphs.has("unknown")],
    ["conflict", conflict, cells.some((d) => d.relation === "conflict")],
    ["wording", wording, cells.some((d) => d.relation === "wording")],
    ["join", legend.join, cells.some((d) => d.joined)]
  ];
  return signs.flatMap(([glyph, label, is]) => (is ? [{toggles: null, glyph, colour: null, label}] : []));
}
