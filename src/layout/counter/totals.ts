import {max, scaleLinear, sum} from "d3";
import type {Locale} from "../../locale/locale.js";
import {point, stated} from "../../model/quantity.js";
import type {Interval, ReadTally} from "../../model/reading.js";
import type {Total} from "../../summary/totals.js";
import {statedOn} from "./plotted.js";
import type {CounterShape, Label, Part, Scene, TotalShape} from "./shapes.js";
import {besideOf, coversOf, notesOf, numberOf, scopeOf, silent, speakerOf, tellTotal} from "./words.js";
import {sideOf, type Item} from "../layout.js";
import {textWidth, widest, wrap} from "../text-width.js";

const FONT = 12;
const SMALL = 11;
const LINE = 15;
const INDENT = 14;
/** What an arrow takes beyond its number. */
const ARROW = 22;
const COARSE = 44;
/** Beyond so many of one measure, the others are folded. */
const MOST = 12;
/** So many that count something else stand open beside those that count the same; more are folded. */
const FEW = 2;

/** A total in its place in the list: how deep, and of which whole it is a part. */
interface Entry {
  total: Total;
  whole: ReadTally | null;
  depth: number;
}

interface Columns {
  /** Where bars begin, from the side where reading does. */
  bar: number;
  /** A number on the scale, from the same side. */
  x(n: number): number;
  /** Words and bars stand one above the other. */
  cards: boolean;
}

/** A row for each total, beside it what is listed for the same; those of each measure by themselves. */
export function layoutTotals(scene: Scene, top: number): Required<Part> {
  const {summary: {totals, measure}, frame} = scene;
  const {locale: {counter: words}, width} = frame;
  const part: {labels: Label[]; shapes: CounterShape[]; items: Item[]; bottom: number} = {labels: [], shapes: [], items: [], bottom: top};
  const aside = totals.groups.filter((d) => d.measure !== measure);
  const folds = aside.length < totals.groups.length && sum(aside, (d) => d.totals.length) > FEW;
  for (const group of totals.groups) {
    if (folds && group === aside[0]) {
      part.bottom += 12;
      placeFold(part, "others", words.totals.others(sum(aside, (d) => d.totals.length)), scene);
    }
    if (folds && aside.includes(group) && !frame.unfolded.has("others")) continue;
    part.bottom += 24;
    const heading = group.measure === measure ? words.totals.heading : words.totals.apart(group.measure);
    for (const text of wrap(heading, width, FONT, 3, {bold: true})) {
      part.labels.push({x: sideOf(frame)(0), y: part.bottom, text, look: "bold"});
      part.bottom += LINE;
    }
    part.bottom += 2;
    const unfolded = frame.unfolded.has(`more ${group.measure}`);
    const shown = unfolded || group.totals.length <= MOST ? group.totals : group.totals.slice(0, MOST - 1);
    const entries = shown.flatMap((d) => entriesOf(d, null, 0));
    const columns = columnsOf(entries, scene);
    for (const entry of entries) place(part, entry, columns, scene);
    if (group.totals.length > MOST) placeFold(part, `more ${group.measure}`, frame.locale.ui.more(group.totals.length - MOST + 1), scene);
  }
  return part;
}

const entriesOf = (total: Total, whole: ReadTally | null, depth: number): Entry[] =>
  [{total, whole, depth}, ...total.parts.flatMap((d) => entriesOf(d, total.tally, Math.min(3, depth + 1)))];

/** All rows of a group share one scale. */
function columnsOf(entries: readonly Entry[], {frame: {width, locale}}: Scene): Columns {
  const cards = width < 480;
  const bar = cards ? 0 : 24 + Math.min(400, width * 0.42, Math.ceil(widest(entries.flatMap((d) => Object.values(wordsOf(d, locale))), FONT, {bold: true})));
  const labels = widest(entries.map(({total}) => labelOf(total, locale)), FONT);
  const room = cards ? width - ARROW : Math.max(60, width - bar - labels - ARROW - 8);
  const ends = entries.flatMap(({total: {tally: {value}, listed}}) => [farthest(value), ...(listed ? [point(listed.value)] : [])]);
  return {bar, cards, x: scaleLinear([0, max(ends) || 1], [bar, bar + room])};
}

/** The end of its mark: that of a number which is "about" is a tick. */
const farthest = (value: Interval): number => Math.max(stated(value), value.about ? 0 : (value.high ?? 0));

/** "38 stated · 21 listed": two numbers, never one of the other. */
function labelOf(total: Total, locale: Locale): string {
  const say = (value: Interval): string => numberOf(value, locale);
  return [locale.counter.totals.stated(say(total.tally.value)), ...(total.listed ? [besideOf(total, locale, say)] : [])].join(locale.apart);
}

/** Who says it and of what; of a part by the same source only in what it differs from the whole. */
function wordsOf({total: {tally}, whole}: Entry, locale: Locale): {first: string; more: string} {
  const scope = scopeOf(tally, whole, locale);
  const via = tally.via.length > 0 && !whole ? [locale.claims.via(locale.list(tally.via.map((d) => locale.nameOf(d, true))))] : [];
  const speaker = speakerOf(tally, locale);
  return whole?.source.id === tally.source.id ? {first: scope.join(locale.apart) || speaker, more: ""} : {first: speaker, more: [...scope, ...via].join(locale.apart)};
}

/** Sets one row below the others. */
function place(part: {shapes: CounterShape[]; items: Item[]; bottom: number}, {total, whole, depth}: Entry, {bar, x, cards}: Columns, {frame}: Scene): void {
  const {locale, width, coarse} = frame;
  const {tally, listed} = total;
  const side = sideOf(frame);
  const start = depth * INDENT;
  const room = (cards ? width : bar - 16) - start;
  const told = wordsOf({total, whole, depth}, locale);
  const bold = told.more !== "";
  const title = wrap(told.first, room, FONT, 2, {bold});
  const under = wrap(told.more, room, SMALL, 4);
  const beside = labelOf(total, locale);
  const covers = listed ? (same(total, whole) ? null : coversOf(total, locale)) : besideOf(total, locale, () => "");
  const notes = notesOf(total, locale).flatMap((d) => wrap(d, cards ? width - start : width - bar, SMALL, 3));
  const top = part.bottom + 5;
  const words: Label[] = [
    ...title.map((text, i): Label => ({x: side(start), y: top + 12 + i * LINE, text, look: bold ? "bold" : "plain"})),
    ...under.map((text, i): Label => ({x: side(start), y: top + 12 + (title.length + i) * LINE, text, look: "quiet"}))
  ];
  const fits = textWidth(title.at(-1)!, FONT, {bold: true}) + textWidth(beside, FONT) + 12 < room && title.length === 1;
  const head = top + (cards ? (words.length + +!fits) * LINE : 0);
  const y = cards ? head + 12 : top + 8;
  const end = Math.max(x(farthest(tally.value)) + (tally.value.high === null ? ARROW - 4 : 0), listed ? x(point(listed.value)) : bar) + 8;
  const lines = [...(covers === null ? [] : wrap(covers, width - bar, SMALL, 2)), ...notes];
  const below = y + (cards ? 22 : 4 + LINE);
  words.push(
    cards && fits ? {x: side(width), y: top + 12, text: beside, look: "plain", anchor: "end"}
    : cards ? {x: side(start), y: head - 3, text: beside, look: "plain"}
    : {x: side(end), y: y + 4, text: beside, look: "plain"},
    ...lines.map((text, i): Label => ({x: side(cards ? start : bar), y: below + i * LINE, text, look: "quiet"}))
  );
  const bottom = max([y + 6, ...words.map((d) => d.y)])! + 8;
  const height = Math.max(coarse ? COARSE : 24, bottom - part.bottom);
  part.shapes.push({...numbersOf(total, x, side, locale.dir === "rtl" ? -1 : 1), y, labels: words});
  part.items.push({
    key: tally.id,
    x: side((bar + end - 4) / 2),
    y,
    width: end - bar - 4,
    height: 12,
    text: tellTotal(total, locale),
    count: 0,
    rows: () => listed?.rows ?? [],
    said: tally,
    reach: {x0: 0, x1: width, y0: part.bottom, y1: part.bottom + height}
  });
  part.bottom += height;
}

/** A part over the same span as its whole is covered as much. */
const same = ({tally}: Total, whole: ReadTally | null): boolean => whole !== null && [tally.since, tally.until].every((d, i) => {
  const other = [whole.since, whole.until][i];
  return d?.from === other?.from && d?.to === other?.to;
});

function numbersOf({tally, listed}: Total, x: Columns["x"], side: (x: number) => number, way: 1 | -1): Omit<TotalShape, "labels" | "y"> {
  const at = (n: number): number => side(x(n));
  const known = listed && !silent(tally, listed) ? listed : null;
  const value = known ? point(known.value) : 0;
  const open = listed !== null && listed.covered !== null && listed.covered < listed.days && stated(tally.value) > value;
  return {
    is: "total",
    track: open || value >= farthest(tally.value) ? null : [at(value), at(farthest(tally.value))],
    bar: known && value > 0 ? [at(0), at(value)] : null,
    listed: known && known.value.low !== known.value.high ? statedOn(known.value, at, way) : null,
    // Not a share of the days: how many those days would hold nobody knows.
    rest: open ? [at(value), at(stated(tally.value))] : null,
    stated: statedOn(tally.value, at, way)
  };
}

/** A line that stands for totals which it unfolds. */
function placeFold(part: {shapes: CounterShape[]; items: Item[]; bottom: number}, key: string, words: string, {frame}: Scene): void {
  const {coarse, width, unfolded} = frame;
  const text = `${unfolded.has(key) ? "−" : "+"} ${words}`;
  const height = coarse ? COARSE : 24;
  const y = part.bottom + height / 2;
  const wide = textWidth(text, FONT, {bold: true});
  part.shapes.push({is: "words", labels: [{x: sideOf(frame)(0), y: y + 4, text, look: "bold"}]});
  part.items.push({key, x: sideOf(frame)(wide / 2), y, width: wide, height: 16, text: words, count: 0, rows: () => [], unfolds: true, reach: {x0: 0, x1: width, y0: part.bottom, y1: part.bottom + height}});
  part.bottom += height;
}
