import type {Locale} from "../../locale/locale.js";
import type {Relation} from "../../model/compare.js";
import type {Line} from "../../model/disagree.js";

import type {Field, Interval, Span} from "../../model/reading.js";
import type {Earlier, Word} from "../../model/words.js";
import type {DisagreementSummary} from "../../summary/disagreement.js";
import {arrowIn, numeric, valueOf} from "./lines.js";
import type {Entry, Page} from "./page.js";
import type {Unit} from "./units.js";
import {claimsBehind, relationOf, restsOnJoin, tellWord} from "./words.js";
import type {Edges4} from "../layout.js";
import type {Run} from "../runs.js";
import {textWidth, truncate, wrapAtHyphens} from "../text-width.js";

/** A line in a cell: a sign, or words. `y` is its middle, from the top of the cell. */
export type CellLine = {y: number; glyph: string} | {y: number; run: Run; small: boolean} | {y: number; rule: true};

/** What one origin says on one field of an incident. */
export interface Cell extends Edges4 {
  relation: Relation;
  lines: readonly CellLine[];
  /** It is known by the editor's join alone. */
  joined: boolean;
  /** Who carried it, by letters that are explained below. */
  letters: string;
}

/** What an item is: a cell, or a line of words. */
export interface MatrixEntry extends Entry {
  cell?: Cell;
}

/** What fills with cells. */
export interface CellPage extends Page {
  entries: MatrixEntry[];
  summary: DisagreementSummary;
  /** The ways by which what is said was carried, each with its letter. */
  carriers: Map<string, string>;
}

/** A cell before it has its place. */
export interface Filled extends Omit<Cell, keyof Edges4 | "lines"> {
  text: string;
  parts: readonly Part[];
  height: number;
}

type Part = {height: number} & ({glyph: string} | {run: Run; small: boolean} | {rule: true} | {none: true});

/** From the edge of a cell to its words. */
export const PAD = 5;
/** What a corner takes: a ring, or letters. */
const CORNER = 12;
const GLYPH = 20;
/** Between two values of one that says both. */
const BETWEEN = 6;
/** In a cell as wide as this, words have their full size. */
const ROOMY = 76;

/** @param width of the cell */
export function fill(word: Word, unit: Unit, width: number, page: CellPage): Filled {
  const {summary: {view, reading}, frame: {locale}} = page;
  const behind = claimsBehind(word, unit, view);
  const joined = restsOnJoin(behind);
  const ways = behind.flatMap(({via}) => (via.length > 0 ? [locale.claims.via(locale.list(via.map((d) => locale.nameOf(d, true))))] : []));
  const letters = [...new Set(ways)].map((d) => letterOf(d, page)).join(" ");
  const parts = partsOf(word, unit.line, width - 2 * PAD, locale);
  const [first] = parts;
  const corner = joined || letters !== "" ? CORNER + textWidth(letters, 11) / 2 : 0;
  const crowded = corner > 0 && first && "run" in first && textWidth(first.run.text, 12) > width - 2 * corner;
  return {
    text: tellWord(word, unit, page.summary, locale),
    relation: relationOf(word, unit, reading),
    joined,
    letters,
    parts: crowded ? [{height: CORNER - 2, none: true}, ...parts] : parts,
    height: parts.reduce((sum, d) => sum + d.height, crowded ? CORNER - 2 : 0) + 2 * PAD
  };
}

function letterOf(way: string, {carriers, frame: {locale}}: CellPage): string {
  const letter = carriers.get(way) ?? locale.disagreement.matrix.letter(carriers.size);
  carriers.set(way, letter);
  return letter;
}

/** Puts it between its edges, in the middle of its height. */
export function place({parts, height, relation, joined, letters}: Filled, edges: Edges4): Cell {
  let y = (edges.y1 - edges.y0 - height) / 2 + PAD;
  const lines = parts.flatMap(({height: own, ...part}): CellLine[] => {
    y += own;
    return "none" in part ? [] : [{...part, y: y - own / 2}];
  });
  return {...edges, relation, joined, letters, lines};
}

function partsOf({field, values, unknown, earlier, notRepeated}: Word, line: Line, width: number, locale: Locale): Part[] {
  const say = briefly(line, locale);
  const last = earlier.at(-1);
  if (notRepeated && last) return wordsIn(locale.claims.notRepeated(say(last.value)), "quiet", width, 3);
  return [
    ...earlier.flatMap((d) => past(d, values.length > 0 || unknown, say, width, locale)),
    ...values.flatMap(({value}, i) => [...(i > 0 ? [{height: BETWEEN, rule: true} as const] : []), ...valueIn(field, value, say(value), width)]),
    ...(unknown ? [{height: GLYPH, glyph: "unknown"}] : [])
  ];
}

/** The arrow goes on to what is held now, where there is room for it. */
function past({value, struck}: Earlier, more: boolean, say: (value: unknown) => string, width: number, locale: Locale): Part[] {
  const [said, arrow] = [say(value), `${say(value)} ${arrowIn(locale)}`];
  return wordsIn(more && !struck && textWidth(arrow, 11) <= width ? arrow : said, struck ? "struck" : "quiet", width, 2);
}

function valueIn(field: Field, value: unknown, words: string, width: number): Part[] {
  if (field !== "outcome") return wordsIn(words, numeric.has(field) && textWidth(words, 14, {bold: true}) <= width ? "heading" : "plain", width, 3);
  return [{height: GLYPH, glyph: value as string}, ...(textWidth(words, sizeIn(width)) <= width ? wordsIn(words, "plain", width, 1) : [])];
}

const sizeIn = (width: number): number => (width < ROOMY - 2 * PAD ? 11 : 12);

function wordsIn(text: string, style: Run["style"], width: number, most: number): Part[] {
  const small = style === "quiet" || style === "struck" || (style === "plain" && sizeIn(width) === 11);
  const lines = style === "heading" ? [text] : linesIn(text, width, small ? 11 : 12, most);
  return lines.map((d) => ({height: style === "heading" ? 18 : 14, small, run: {text: d, style}}));
}

/** A word of letters that join is cut where it is too wide, for broken it would look like two. */
function linesIn(text: string, width: number, size: number, most: number): string[] {
  const words = text.split(" ");
  const wide = words.findIndex((d) => /\p{Script=Arabic}/u.test(d) && textWidth(d, size) > width);
  return wide < 0 ? wrapAtHyphens(text, width, size, most) : [...wrapAtHyphens(words.slice(0, wide).join(" "), width, size, most - 1), truncate(words[wide]!, width, size)];
}

/** Values in as few words as tell them apart. */
function briefly({field, versions}: Line, locale: Locale): (value: unknown) => string {
  const say = (value: unknown): string => brief(field, value, locale);
  return new Set(versions.map((d) => say(d.value))).size < versions.length ? (value) => valueOf(field, value, locale) : say;
}

function brief(field: Field, value: unknown, locale: Locale): string {
  if (value === "unknown") return locale.unknown;
  if (field === "date") return locale.span(value as Span, true);
  if (field === "place") return locale.nameOf(value as {name: string}, true);
  if (field === "responsibility") return locale.list((value as readonly {name: string}[]).map((d) => locale.nameOf(d, true)), "plain");
  return numeric.has(field) && (value as Interval).wording === null ? locale.disagreement.matrix.number(value as Interval) : valueOf(field, value, locale);
}
