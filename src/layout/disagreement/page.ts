import type {Interval, Row} from "../../model/reading.js";
import {noteItem} from "../annotations.js";
import {sideOf, type Frame, type Item, type Told} from "../layout.js";
import {layoutNumbers, scaleHeight, type NumberScale} from "../number-scale.js";
import {flow, type Run} from "../runs.js";
import {textWidth} from "../text-width.js";

/** A line of words in its place. */
export interface Placed {
  x: number;
  y: number;
  runs: readonly Run[];
  anchor: "start" | "end";
}

/** What is drawn for an item: its words, and numbers on a scale. */
export interface Entry {
  words: readonly Placed[];
  scale: NumberScale | null;
}

/** What fills from the top down: an entry for each item that is no annotation, and headings between them. */
export interface Page {
  frame: Frame;
  items: Item[];
  entries: Entry[];
  headings: Placed[];
  /** Where the next line begins. */
  top: number;
}

/** What a line says, before it has its place. */
export interface Wanted extends Told {
  key: string;
  unfolds?: true;
  /** What the line is about, in a column of its own; `column: null`: above it. */
  name: string;
  column: number | null;
  /** Beside one another, or, without a column, one below another. */
  parts: readonly (readonly Run[])[];
  /** At the other end of the line. */
  end?: string;
  /** For a small scale. */
  numbers?: readonly Interval[];
}

/** What stands in from the bar of a block. */
export const INSET = 12;
const LEADING = 17;
const LINE = {fine: 24, coarse: 44};
const GAP = 16;
/** The scale stands at the end of the line where there is so much room, else below it. */
const WIDE = 700;
const SCALE = 150;

const separatorOf = ({locale}: Frame): Run => ({text: locale.apart.replace("·", "\u2002·\u2002").replace("،", "؛\u2002"), style: "quiet"});

export function addLine(page: Page, {name, column, parts, end = "", numbers = [], ...item}: Wanted): void {
  const {frame, top} = page;
  const {width, coarse} = frame;
  const side = sideOf(frame);
  const start = column ?? INSET;
  const beside = numbers.length > 0 && width >= WIDE;
  const room = width - start - (beside ? SCALE + GAP : 0) - (end === "" ? 0 : textWidth(end, 12) + GAP);
  const head: Run[] = [{text: name, style: "quiet"}];
  const lines = column === null ? [...(name ? [head] : []), ...parts.flatMap((d) => flow(d, room))] : flow(parts.flatMap((d, i) => (i > 0 ? [separatorOf(frame), ...d] : d)), room);
  const text = Math.max(coarse ? LINE.coarse : LINE.fine, lines.length * LEADING + 7, beside ? scaleHeight(numbers.length) : 0);
  const first = top + (coarse ? (text - lines.length * LEADING) / 2 : 3.5) + 12.5;
  const height = text + (numbers.length > 0 && !beside ? scaleHeight(numbers.length) : 0);
  const at = (x: number, i: number, runs: readonly Run[], anchor: Placed["anchor"] = "start"): Placed => ({x: side(x), y: first + i * LEADING, runs, anchor});
  page.entries.push({
    words: [
      ...(column === null || !name ? [] : [at(INSET, 0, head)]),
      ...lines.map((runs, i) => at(start, i, runs)),
      ...(end ? [at(width, 0, [{text: end, style: "quiet"}], "end")] : [])
    ],
    scale: numbers.length > 0 ? layoutNumbers(numbers, {x: beside ? width - SCALE : start, width: SCALE - 10, top: beside ? top + 2 : top + text - 4}, frame) : null
  });
  page.items.push({...item, x: width / 2, y: top + height / 2, width: width - 8, height: height - 8});
  page.top += height;
}

/** The editor's words on an incident, said to be such, below what is said of it. */
export function addNotes(page: Page, row: Row): void {
  const {frame, frame: {width, coarse, locale}} = page;
  for (const note of frame.notes.filter((d) => d.row === row)) {
    const lines = flow([{text: locale.annotation(locale.name(note.text)), style: "plain"}], width - INSET);
    const height = Math.max(coarse ? LINE.coarse : LINE.fine, lines.length * LEADING + 7);
    const first = page.top + (height - (lines.length - 1) * LEADING) / 2 + 4;
    const words = lines.map((runs, i) => ({x: sideOf(frame)(INSET), y: first + i * LEADING, runs, anchor: "start" as const}));
    page.items.push(noteItem(note, [row], {words, lines: [], dot: null, ring: null}, {x: width / 2, y: page.top + height / 2, width: width - 8, height: height - 8}, frame));
    page.top += height;
  }
}

/** A line that opens what is folded. */
export function addFold(page: Page, {key, text, ...told}: Pick<Wanted, "key" | "text" | "rows" | "own">): void {
  const {frame: {unfolded, locale}} = page;
  const open = unfolded.has(key);
  addLine(page, {key, ...told, count: 0, unfolds: true, text: locale.disagreement.fold(text, open), name: "", column: null, parts: [[{text: `${open ? "−" : "+"}\u2002`, style: "bold"}, {text, style: "plain"}]]});
}

/** Words between the lines, with a note at the end; where there is little room it stands below. */
export function addHeading(page: Page, runs: readonly Run[], {note = "", indent = INSET, leading = 20, narrow = false} = {}): void {
  const {frame} = page;
  const side = sideOf(frame);
  const noted: Run[] = [{text: note, style: "quiet"}];
  const beside = note !== "" && !narrow;
  const lines = flow(runs, frame.width - indent - (beside ? textWidth(note, 12) + GAP : 0));
  if (beside) page.headings.push({x: side(frame.width), y: page.top + 15, runs: noted, anchor: "end"});
  else if (note) lines.push(...flow(noted, frame.width - indent));
  for (const d of lines) {
    page.headings.push({x: side(indent), y: page.top + 15, runs: d, anchor: "start"});
    page.top += leading;
  }
  page.top += 2;
}
