import {least, sort} from "d3";
import {titleOf} from "../locale/title.js";
import type {Note} from "../model/annotations.js";
import type {Day, Row, View} from "../model/reading.js";
import {rowsIn} from "./account.js";
import {sideOf, type Box, type Edges4, type Frame, type Item, type Layout} from "./layout.js";
import {flow, type Run} from "./runs.js";

/** What is drawn for an editor's annotation. */
export interface NoteShape {
  /** Lines of words, in the picture and below it. */
  words: readonly {x: number; y: number; runs: readonly Run[]; anchor: "start" | "middle" | "end"}[];
  /** From its words, or its number, to what it is about. */
  lines: readonly Edges4[];
  /** What it is about. */
  dot: readonly [x: number, y: number] | null;
  /** Where its number stands in place of its words. */
  ring: readonly [x: number, y: number] | null;
}

/** An annotation that has a place in the picture, for its words or for its number. */
export interface Seat {
  note: Note;
  box: Box;
  shape: NoteShape;
}

/** From line to line. */
export const LEADING = 16;
const MOST_WIDTH = 640;
const INDENT = 24;
const HEAD = 20;
const LINE = {fine: 26, coarse: 44};

/** The words of an annotation in lines of about one length, none of them cut. */
export function linesOf({text}: Note, width: number, locale: Frame["locale"]): Run[][] {
  const set = (width: number): Run[][] => flow([{text: locale.name(text), style: "plain"}], width);
  const {length} = set(width);
  let least = width;
  while (set(least - 8).length === length) least -= 8;
  return set(least);
}

/** An annotation as an item, but for its place. */
export function noteItem(note: Note, rows: readonly Row[], shape: NoteShape, box: Box, {locale}: Pick<Frame, "locale">): Item {
  return {key: note.key, ...box, text: locale.annotation(locale.name(note.text), aboutOf(note, locale)), count: 0, rows: () => rows, own: 0, note: shape};
}

function aboutOf({span, site, row, about}: Note, locale: Frame["locale"]): string {
  return row ? titleOf(row, locale) : site ? locale.nameOf(site) : span ? locale.span(span) : locale.name(about);
}

/** Of the incidents that are shown, those that it is about. */
export function rowsOf({row, site, span}: Note, shown: ReadonlySet<Row>): Row[] {
  const within = (d: Row): boolean => span !== null && d.from !== null && d.to !== null && d.from >= (span.from ?? -Infinity) && d.to <= (span.to ?? Infinity);
  return [...shown].filter((d) => d === row || (site && d.site?.id === site.id) || within(d));
}

/** The day at which it stands in time. */
export const dayOf = ({span}: Pick<Note, "span">): Day | null => span && (span.from ?? span.to);


/**
 * Adds the editor's annotations to a picture: each an item, after what it is about; below the picture, by number, the
 * words of those that have none in it; in the account, which are about nothing that is in view.
 *
 * @param seats those that have a place in the picture and are no items yet
 * @param extent the days that are shown, where items stand in the order of time; `null`: none
 */
export function annotate<L extends Layout>(layout: L, seats: readonly Seat[], view: View, frame: Frame, extent?: readonly [Day, Day] | null): L {
  const inTime = extent !== undefined;
  const {notes, locale} = frame;
  if (notes.length === 0) return layout;
  const {items} = layout;
  const shown = rowsIn(items);
  const there = new Set(items.map((d) => d.key));
  const list: Listing = {frame, n: 0, bottom: layout.height + 6};
  const left = {unreadable: [] as string[], outsideView: [] as string[]};
  const placed = notes.filter((d) => !there.has(d.key)).map((note) => {
    const holder = holderOf(note, items, inTime);
    return {note, after: holder ? items.indexOf(holder) : inTime && note.span ? -1 : items.length - 1};
  });
  const own = sort(placed, (d) => d.after).map(({note, after}) => {
    const seat = seats.find((d) => d.note === note);
    const rows = rowsOf(note, shown);
    const {shape, box, also} = seat && !seat.shape.ring ? {...seat, also: null} : listed(note, seat, list);
    const why = whyAway(note, rows, [view.period, inTime ? extent ?? [Infinity, -Infinity] : null, layout.axis?.scale.extent], view);
    if (why) left[why].push(locale.number(list.n));
    return {after, item: {...noteItem(note, rows, shape, box, frame), ...(also && {also})}};
  });
  const behind = (i: number): Item[] => own.filter((d) => d.after === i).map((d) => d.item);
  return {
    ...layout,
    items: [...behind(-1), ...items.flatMap((d, i) => [d, ...behind(i)])],
    height: list.n > 0 ? list.bottom + 6 : layout.height,
    account: [layout.account, ...(["unreadable", "outsideView"] as const).flatMap((why) => (left[why].length > 0 ? [locale.annotationLeft(locale.list(left[why]), why)] : []))].join(" "),
    legend: seats.length > 0 ? [...layout.legend, {toggles: null, glyph: "annotation", colour: null, label: locale.ui.annotation}] : layout.legend
  };
}

/** The list below the picture, as far as it is written. */
interface Listing {
  frame: Frame;
  /** The last number. */
  n: number;
  bottom: number;
}

/** Writes an annotation into the list; where its number stands in the picture too, that is its first place. */
function listed(note: Note, seat: Seat | undefined, list: Listing): {shape: NoteShape; box: Box; also: Box | null} {
  const {frame, frame: {width, coarse, locale}} = list;
  const side = sideOf(frame);
  const n: Run[] = [{text: locale.number(++list.n), style: "bold"}];
  const head: NoteShape["words"] = list.n > 1 ? [] : [{x: side(0), y: list.bottom + 14, runs: [{text: locale.ui.annotation, style: "quiet"}], anchor: "start"}];
  if (list.n === 1) list.bottom += HEAD;
  const lines = flow([{text: locale.name(note.text), style: "plain"}, {text: ` (${aboutOf(note, locale)})`, style: "quiet"}], Math.min(width, MOST_WIDTH) - INDENT);
  const height = Math.max(coarse ? LINE.coarse : LINE.fine, lines.length * LEADING + 8);
  const [y, first] = [list.bottom + height / 2, list.bottom + (height - (lines.length - 1) * LEADING) / 2 + 4];
  list.bottom += height;
  const box = {x: width / 2, y, width: width - 8, height: height - 8};
  const number = (x: number, y: number) => ({x, y, runs: n, anchor: "middle" as const});
  const {lines: leads = [], dot = null, ring = null} = seat?.shape ?? {};
  return {
    shape: {
      words: [...head, number(side(INDENT / 2 - 2), first), ...lines.map((runs, i) => ({x: side(INDENT), y: first + i * LEADING, runs, anchor: "start" as const})), ...(ring ? [number(ring[0], ring[1] + 4)] : [])],
      lines: leads,
      dot,
      ring
    },
    box: seat?.box ?? box,
    also: seat ? box : null
  };
}

/** Why nothing that it is about is in view; `null`: it is. */
function whyAway({span, site, row}: Note, rows: readonly Row[], views: readonly (readonly [Day, Day] | null | undefined)[], {asOf}: View): "unreadable" | "outsideView" | null {
  if (!span) return site || row ? (rows.length > 0 ? null : "outsideView") : "unreadable";
  const [from, to] = [span.from ?? -Infinity, span.to ?? Infinity];
  return views.some((d) => d && (from > d[1] || to < d[0])) || from > (asOf ?? Infinity) ? "outsideView" : null;
}

/** The item after which it comes: the one that says most closely what it is about, or the last before its day. */
export function holderOf(note: Note, items: readonly Item[], inTime: boolean): Item | undefined {
  const {row, site} = note;
  const day = dayOf(note);
  if (row) return least(items.filter((d) => !d.note && d.rows().includes(row)), (d) => d.rows().length);
  const lastDay = ({opens, rows}: Item): Day => opens?.[1] ?? rows()[0]?.to ?? rows()[0]?.from ?? Infinity;
  const at = site ? (d: Item) => d.rows().length > 0 && d.rows().every((d) => d.site?.id === site.id) : (d: Item) => inTime && day !== null && lastDay(d) <= day;
  return items.filter((d) => !d.note && !d.said && at(d)).at(-1);
}
