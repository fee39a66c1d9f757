import type {Standing} from "../model/count.js";
import {point} from "../model/quantity.js";
import type {Day} from "../model/reading.js";
import {inTime, type TimelineSummary} from "../summary/timeline.js";
import {binStart} from "./bins.js";
import {foldGaps, freeOf} from "./days.js";
import type {Frame, Item} from "./layout.js";
import {textWidth, truncate, wrap} from "./text-width.js";
import type {TimelineLook} from "./timeline-look.js";
import {blank, type LineShape, type ListColumns, type TimelinePicture} from "./timeline-shapes.js";
import {binsOf, wholeOf, type Bin} from "./timeline-bins.js";
import {colourOf, glyphsOf, itemText, widest} from "./timeline-words.js";
import {titleOf} from "../locale/title.js";

const FONT = 12;
const LINE = 24;
const COARSE_LINE = 44;
/** Beyond so many, attacks are told by the week; beyond so many weeks, by the month. */
const MOST_LINES = 60;
const everyDay = [-Infinity, Infinity] as const;
const GAP = 8;
/** From one line of a title to the next. */
const WORDS = 15;

/** A line of the list before it has its place. */
type Entry =
  | {is: "heading"; text: string; quiet: boolean}
  | {is: "incident"; d: Standing}
  | {is: "week"; bin: Bin; most: number};

/** On a phone: a list in time. Day, mark, place and who says so on each line; holes on one grey line. */
export function layoutList(summary: TimelineSummary, look: TimelineLook, frame: Frame): TimelinePicture {
  const {width, coarse} = frame;
  const line = coarse ? COARSE_LINE : LINE;
  const entries = entriesOf(summary, look, frame);
  const columns = columnsOf(entries, frame);
  const items: Item[] = [];
  const shapes: LineShape[] = [];
  const headings: TimelinePicture["headings"][number][] = [];
  const rtl = frame.locale.dir === "rtl";
  let top = 4;
  for (const entry of entries) {
    if (entry.is === "heading") {
      headings.push({x: rtl ? width : 0, y: top + LINE / 2 + 4, text: entry.text, quiet: entry.quiet});
      top += LINE;
    } else {
      const shape = entry.is === "week" ? weekShape(entry, columns, frame) : lineShape(entry.d, columns, summary, look, frame);
      const height = Math.max(line, 9 + shape.place.length * WORDS);
      const y = top + height / 2;
      top += height;
      shapes.push({...shape, y});
      items.push({...itemOf(entry, summary, frame), x: width / 2, y, width: width - 8, height: LINE - 8});
    }
  }
  return {...blank, width, height: top + 4, items, shapes, headings};
}

function entriesOf(summary: TimelineSummary, {gaps}: TimelineLook, {locale}: Frame): Entry[] {
  const {lanes, long, undated, brackets, flags, extent} = summary;
  const attacks = [...new Set([...lanes.flatMap((d) => d.marks), ...long])].sort(inTime);
  const dated: {day: Day; entry: Entry}[] = [];
  if (attacks.length > MOST_LINES) {
    const weeks = binsOf(attacks, "week", everyDay);
    const bins = weeks.length > MOST_LINES ? binsOf(attacks, "month", everyDay) : weeks;
    const most = widest(bins.map((d) => d.attacks));
    dated.push(...bins.map((bin) => ({day: bin.from, entry: {is: "week" as const, bin, most}})));
  } else dated.push(...attacks.map((d) => ({day: dayOf(d), entry: {is: "incident" as const, d}})));
  dated.push(...[...brackets, ...flags].map((d) => ({day: dayOf(d), entry: {is: "incident" as const, d}})));
  for (const {day, text} of extent ? holesOf(extent, summary, gaps, locale) : []) dated.push({day, entry: {is: "heading", quiet: true, text}});
  dated.sort((a, b) => a.day - b.day);
  const entries: Entry[] = [];
  let month: Day | null = null;
  for (const {day, entry} of dated) {
    const start = binStart(day, "month");
    const hole = entry.is === "heading";
    if (!hole && start !== month) entries.push({is: "heading", quiet: false, text: locale.day((month = start), "monthAndYear")});
    entries.push(entry);
  }
  if (undated.length > 0) {
    entries.push({is: "heading", quiet: false, text: locale.lane.undated});
    if (undated.length > MOST_LINES) entries.push({is: "week", bin: wholeOf(undated), most: undated.length});
    else entries.push(...undated.map((d) => ({is: "incident" as const, d})));
  }
  return entries;
}

/** What is not covered, always; what is covered and empty, where gaps are folded. */
function holesOf(extent: readonly [Day, Day], {busy, reading: {coverage}}: TimelineSummary, gaps: TimelineLook["gaps"], locale: Frame["locale"]): {day: Day; text: string}[] {
  const say = (from: Day, to: Day, words: string): {day: Day; text: string} => ({day: from, text: locale.uncovered(locale.days(from, to, "short"), words)});
  const outside = coverage.length > 0 ? freeOf(extent, coverage).map(([from, to]) => say(from, to, locale.notCovered(to - from + 1))) : [];
  const folds = foldGaps({extent, busy, coverage, fold: gaps === "fold", width: 1e4, foldWidth: 1}).filter((d) => d.kind === "folded" && d.covered !== false);
  return [...outside, ...folds.map(({from, to}) => say(from, to, locale.noneListed(to - from + 1)))];
}

const dayOf = ({row}: Standing): Day => row.to ?? row.from ?? 0;

function columnsOf(entries: readonly Entry[], {width, locale}: Frame): ListColumns {
  const days = entries.map((d) => (d.is === "incident" ? textWidth(shortDay(d.d, locale), FONT) : d.is === "week" ? textWidth(weekDays(d.bin, locale), FONT) : 0));
  const glyphs = 22;
  const day = Math.min(width * 0.42, widest(days) + GAP);
  const told = widest(entries.map((d) => (d.is === "incident" ? textWidth(toldBy(d.d, locale), FONT) : 0)));
  return {day: 0, glyph: day, place: day + glyphs, told: Math.max(day + glyphs, width - Math.min(told, width * 0.3)), rtl: locale.dir === "rtl"};
}

const shortDay = ({row}: Standing, locale: Frame["locale"]): string => (row.span ? locale.span(row.span, true) : "");
const weekDays = ({from, to}: Bin, locale: Frame["locale"]): string => (to > from ? locale.days(from, to, "short") : "");
const toldBy = (d: Standing, locale: Frame["locale"]): string => (d.row.kind === "attack" ? locale.told(d.origins.length) : locale.kind[d.row.kind === "summary" ? "context" : d.row.kind]);

function lineShape(d: Standing, columns: ListColumns, summary: TimelineSummary, look: TimelineLook, {locale, width}: Frame): Omit<LineShape, "y"> {
  const {row} = d;
  const many = row.kind === "attack" ? point(d.attacks) : 1;
  const name = row.kind === "attack" && row.site ? locale.nameOf(row.site, true) : titleOf(row, locale);
  const glyphs = glyphsOf(d, summary, look.mark);
  const shift = (glyphs.length - 1) * 14;
  const attack = row.kind === "attack";
  const words = many > 1 ? `${name} ×${locale.number(many)}` : name;
  const room = (attack ? columns.told : width) - columns.place - shift - GAP;
  return {
    is: "line",
    glyphs,
    colour: attack ? colourOf(d, summary) : null,
    ring: d.restsOnJoin && attack,
    day: truncate(shortDay(d, locale), columns.glyph - 4, FONT),
    place: wrap(words, room, FONT, attack ? 1 : 3),
    told: attack ? truncate(toldBy(d, locale), width - columns.told, FONT) : "",
    columns: {...columns, place: columns.place + shift},
    bars: null
  };
}

function weekShape({bin, most}: Entry & {is: "week"}, columns: ListColumns, {locale, width}: Frame): Omit<LineShape, "y"> {
  const unit = (width - 48 - columns.glyph) / (most || 1);
  return {
    is: "line",
    glyphs: [],
    colour: null,
    ring: false,
    day: truncate(weekDays(bin, locale), columns.glyph - 4, FONT),
    place: [],
    told: locale.number(bin.attacks),
    columns: {...columns, place: columns.glyph, told: width - 40},
    bars: [bin.attacks * unit, bin.several * unit, bin.attacked * unit]
  };
}

function itemOf(entry: Exclude<Entry, {is: "heading"}>, summary: TimelineSummary, {locale}: Frame): Pick<Item, "key" | "text" | "count" | "rows"> {
  if (entry.is === "incident") {
    const {d} = entry;
    return {key: d.row.id, text: itemText(d, summary, locale), count: d.counts ? point(d.attacks) : 0, rows: () => [d.row]};
  }
  const {bin} = entry;
  const counted = locale.counted(bin.attacks, bin.standings.length);
  return {
    key: `week ${String(bin.from)}`,
    text: bin.to > bin.from ? locale.timeline.bin({lane: "", from: bin.from, to: bin.to, counted}) : `${locale.lane.undated}: ${counted}.`,
    count: bin.attacks,
    rows: () => bin.standings.map((d) => d.row)
  };
}
