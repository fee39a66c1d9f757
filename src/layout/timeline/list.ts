import {group, max, sort} from "d3";
import {titleOf} from "../../locale/title.js";
import type {Note} from "../../model/annotations.js";
import type {Standing} from "../../model/count.js";
import {point} from "../../model/quantity.js";
import type {Day, Row} from "../../model/reading.js";
import {binsOf, wholeOf, type Bin, type Filling} from "../../summary/bins.js";
import {binStart, type BinUnit} from "../../summary/calendar.js";
import {inTime, lastDay} from "../../summary/standings.js";
import type {Lane, TimelineSummary} from "../../summary/timeline.js";
import {dayOf, noteItem, rowsOf, type NoteShape} from "../annotations.js";
import {foldGaps, freeOf, type Days} from "../days.js";
import {sideOf, type Item, type Told} from "../layout.js";
import {flow} from "../runs.js";
import {truncate, widest, wrapAtHyphens} from "../text-width.js";
import {tellBin, unitOf} from "./bins.js";
import type {Wanted} from "./scene.js";
import {blank, type LineShape, type ListColumns, type TimelinePicture} from "./shapes.js";
import {colourOf, glyphsOf, kindOf, tell, tellEvents} from "./words.js";

const FONT = 12;
const LINE = 24;
const COARSE_LINE = 44;
/** Beyond so many, attacks are told by the week; beyond so many weeks, by the month. */
const MOST_LINES = 60;
const everyDay = [-Infinity, Infinity] as const;
const GAP = 8;
/** From one line of a title to the next. */
const WORDS = 15;
/** What a glyph takes, and each further one. */
const GLYPHS = 22;
const GLYPH = 14;

/** A line that stands between others: a month, or a hole in time. */
interface Heading {
  day: Day;
  heading: string;
  quiet: boolean;
}

/** An editor's annotation, below its incident or in its place in time. */
interface Noted {
  day: Day;
  note: Note;
}

/** A line before it has its place. */
interface Line {
  /** The first or the last, by which it stands in order. */
  day: Day;
  date: string;
  told: string;
  item: Told & {key: string};
  shapeIn(columns: ListColumns): Partial<LineShape>;
}

/** On a phone: a list in time. Day, mark, place and who says so on each line; holes on one grey line. */
export function layoutList(wanted: Wanted): TimelinePicture {
  const {width, coarse} = wanted.frame;
  const told = together([...wanted.summary.lanes, wanted.summary.long]);
  const bins = !told.bins && told.marks.length <= MOST_LINES ? null : binsIn(told, wanted);
  const entries = entriesOf(told, bins, wanted);
  const columns = columnsOf(entries.filter((d) => "shapeIn" in d), wanted);
  const items: Item[] = [];
  const shapes: LineShape[] = [];
  const headings: TimelinePicture["headings"][number][] = [];
  const rows = new Set(entries.flatMap((d) => ("item" in d ? d.item.rows() : [])));
  let top = 4;
  for (const d of entries) {
    if ("heading" in d) {
      headings.push({x: sideOf(wanted.frame)(0), y: top + LINE / 2 + 4, text: d.heading, quiet: d.quiet});
      top += LINE;
    } else if ("note" in d) {
      const item = noted(d.note, columns, top, rows, wanted);
      items.push(item);
      top += item.height + 8;
    } else {
      const day = dayLines(d.date).map((text) => truncate(text, columns.glyph - 4, FONT));
      const shape = {is: "line", glyphs: [], colour: null, ring: false, day, place: [], told: "", columns, bars: null, ...d.shapeIn(columns)} as const;
      const height = Math.max(coarse ? COARSE_LINE : LINE, 9 + Math.max(day.length, shape.place.length) * WORDS);
      const y = top + height / 2;
      top += height;
      shapes.push({...shape, y});
      items.push({...d.item, x: width / 2, y, width: width - 2, height: height - 8}); // the ring stands clear of the first letter
    }
  }
  return {...blank, width, height: top + 4, items, shapes, headings, bins: bins && bins.unit};
}

function entriesOf(told: Gathered, bins: Bins | null, wanted: Wanted): (Heading | Line | Noted)[] {
  const {frame: {notes}, summary: {extent, view: {asOf}}} = wanted;
  const within = (day: Day | null): day is Day => day !== null && extent !== null && day >= extent[0] && day <= Math.min(extent[1], asOf ?? Infinity);
  const days = notes.flatMap((note): Noted[] => {
    const day = dayOf(note);
    return within(day) ? [{day, note}] : [];
  });
  return linesIn(told, bins, days, wanted).flatMap((d): (Heading | Line | Noted)[] => ("shapeIn" in d ? [d, ...notes.filter(({row}) => row && d.item.rows().includes(row)).map((note) => ({day: d.day, note}))] : [d]));
}

function linesIn({marks}: Gathered, bins: Bins | null, days: readonly Noted[], wanted: Wanted): (Heading | Line | Noted)[] {
  const {summary: {undated, brackets, flags}, frame: {locale}} = wanted;
  const lines = bins ? bins.all.map((bin) => binLine(bin, bins.most, wanted)) : marks.map((d) => incidentLine(d, wanted));
  const dated = sort([...lines, ...eventLines(inTime([...brackets, ...flags]), wanted), ...holesOf(wanted), ...days], (d) => d.day);
  const entries: (Heading | Line | Noted)[] = [];
  let month: Day | null = null;
  for (const d of dated) {
    const start = binStart(d.day, "month");
    if (!("heading" in d) && start !== month) entries.push({day: start, heading: locale.day((month = start), "monthAndYear"), quiet: false});
    entries.push(d);
  }
  if (undated.incidents === 0) return entries;
  const last = bins || isHeap(wanted.summary) ? [binLine(wholeOf(undated), bins?.most ?? undated.attacks, wanted)] : inTime(undated.marks).map((d) => incidentLine(d, wanted));
  return [...entries, {day: 0, heading: undated.name(locale), quiet: false}, ...last];
}

/** The editor's words, said to be such, from where the places stand. */
function noted(note: Note, columns: ListColumns, top: number, rows: ReadonlySet<Row>, {frame, frame: {width, coarse, locale}}: Wanted): Item {
  const side = sideOf(frame);
  const start = columns.place;
  const lines = flow([{text: locale.annotation(locale.name(note.text)), style: "quiet"}], width - start);
  const height = Math.max(coarse ? COARSE_LINE : LINE, lines.length * WORDS + 9);
  const first = top + (height - (lines.length - 1) * WORDS) / 2 + 4;
  const day: NoteShape["words"] = note.span ? [{x: side(0), y: first, runs: [{text: truncate(locale.span(note.span, true), columns.glyph - 4, FONT), style: "quiet"}], anchor: "start"}] : [];
  return noteItem(note, rowsOf(note, rows), {words: [...day, ...lines.map((runs, i) => ({x: side(start), y: first + i * WORDS, runs, anchor: "start" as const}))], lines: [], dot: null, ring: null}, {x: width / 2, y: top + height / 2, width: width - 8, height: height - 8}, frame);
}

type Gathered = Omit<Filling, "whole">;

/** All that stands in some lanes, each incident once, in order. */
const together = (lanes: readonly Lane[]): Gathered => ({
  marks: inTime(new Set(lanes.flatMap((d) => d.marks))),
  bins: lanes.some((d) => d.bins) ? sort(lanes.flatMap((d) => d.bins ?? []), (d) => d.days![0]) : null
});

/** Attacks by week or month, whatever is few enough, and how many attacks the longest bar stands for. */
interface Bins {
  unit: BinUnit;
  all: readonly Bin[];
  most: number;
}

/** The undated stand in one bar, as they do where others do. */
const isHeap = ({undated}: TimelineSummary): boolean => undated.bins !== null || undated.marks.length > MOST_LINES;

function binsIn(told: Gathered, {summary}: Wanted): Bins {
  const by = (wanted: BinUnit): Bins => {
    const unit = unitOf(summary, wanted);
    const all = binsOf(told, unit, everyDay);
    return {unit, all, most: max([...all, wholeOf(summary.undated)], (d) => d.parts[0])!};
  };
  const weeks = by("week");
  return weeks.all.length > MOST_LINES ? by("month") : weeks;
}

/** A line for each event; of too many, for each month and kind. */
function eventLines(events: readonly Standing[], wanted: Wanted): Line[] {
  if (events.length <= MOST_LINES) return events.map((d) => incidentLine(d, wanted));
  return binsOf({marks: events, bins: null}, "month", everyDay).flatMap((bin) => [...group(bin.standings, (d) => d.row.kind).values()].map((d) => eventsLine(d, bin.days!, wanted)));
}

/** What is not covered, always; what is covered and empty, where gaps are folded. */
function holesOf({summary: {extent, busy, reading: {coverage}}, look: {gaps}, frame: {locale}}: Wanted): Heading[] {
  if (!extent) return [];
  const hole = ([from, to]: Days, say: (days: number) => string): Heading =>
    ({day: from, heading: locale.labelled(locale.days(from, to, "short"), say(to - from + 1)), quiet: true});
  const outside = coverage.length > 0 ? freeOf(extent, coverage) : [];
  const folds = foldGaps({extent, busy, coverage, fold: gaps === "fold", width: 1e4, foldWidth: 1}).filter((d) => d.kind === "folded" && d.covered !== false);
  return [...outside.map((d) => hole(d, locale.notCovered)), ...folds.map(({from, to}) => hole([from, to], locale.noneListed))];
}

/** A span that goes from one month into another takes two lines: the places need the room. */
const dayLines = (date: string): string[] => date.split(/(?<=–) /);

function columnsOf(lines: readonly Line[], {frame: {width, locale}}: Wanted): ListColumns {
  const glyph = Math.min(width * 0.42, widest(lines.flatMap((d) => dayLines(d.date)), FONT) + GAP);
  const told = Math.min(width * 0.3, widest(lines.map((d) => d.told), FONT));
  return {day: 0, glyph, place: glyph + GLYPHS, told: Math.max(glyph + GLYPHS, width - told), rtl: locale.dir === "rtl"};
}

function incidentLine(d: Standing, wanted: Wanted): Line {
  const {summary, frame: {locale, width}} = wanted;
  const {row} = d;
  const attack = row.kind === "attack";
  const many = attack ? point(d.attacks) : 1;
  const name = attack && row.site ? locale.nameOf(row.site, true) : titleOf(row, locale);
  const told = attack ? locale.told(d.origins.length) : locale.kind[row.kind === "summary" ? "context" : row.kind];
  return {
    day: lastDay(d),
    date: row.span ? locale.span(row.span, true) : "",
    told,
    item: {key: row.id, ...tell(d, wanted)},
    shapeIn(columns) {
      const glyphs = glyphsOf(d, wanted);
      const place = columns.place + (glyphs.length - 1) * GLYPH;
      return {
        glyphs,
        colour: attack ? colourOf(row, summary) : null,
        ring: d.restsOnJoin && attack,
        place: wrapAtHyphens(many > 1 ? `${name} ×${locale.number(many)}` : name, (attack ? columns.told : width) - place - GAP, FONT, attack ? 2 : 3),
        told: attack ? truncate(told, width - columns.told + 0.1, FONT) : "", // a difference may come out less by a hair
        columns: {...columns, place}
      };
    }
  };
}

function eventsLine(events: readonly Standing[], days: Days, wanted: Wanted): Line {
  const {locale} = wanted.frame;
  const kind = kindOf(events);
  return {
    day: days[0],
    date: locale.days(...days, "short"),
    told: "",
    item: {key: `${kind} ${days[0]}`, ...tellEvents(events, days, wanted)},
    shapeIn: (columns) => ({glyphs: [kind], place: [`${locale.kind[kind]} ×${locale.number(events.length)}`], columns})
  };
}

/** @param most how many attacks the longest bar stands for */
function binLine(bin: Bin, most: number, {summary: {undated}, frame: {locale}}: Wanted): Line {
  const told = locale.number(bin.parts[0]);
  return {
    day: bin.days?.[0] ?? 0,
    date: bin.days ? locale.days(...bin.days, "short") : "",
    told,
    item: {key: `week ${bin.days?.[0] ?? 0}`, ...tellBin(bin, bin.days ? {key: "", name: () => ""} : undated, locale)},
    shapeIn(columns) {
      const unit = (columns.told - GAP - columns.glyph) / (most || 1);
      return {
        told,
        columns: {...columns, place: columns.glyph},
        bars: bin.parts.map((d) => d * unit) as unknown as Bin["parts"]
      };
    }
  };
}
