import type {Locale} from "../locale/locale.js";
import type {Note} from "../model/annotations.js";
import type {Day, Provenance, Row} from "../model/reading.js";
import type {NoteShape} from "./annotations.js";
import type {DayScale} from "./days.js";

/** What a layout has to fit: the room, the pointer, the reader's zoom, and the language. */
export interface Frame {
  /** In CSS pixels. */
  width: number;
  /** The pointer is a finger: targets are 44 px instead of 24. */
  coarse: boolean;
  /** What the reader zoomed to, as d3-zoom has it: px → k · px + x. Along time, y stays 0. */
  zoom: Zoom;
  /** Keys of the items that the reader unfolded. */
  unfolded: ReadonlySet<string>;
  locale: Locale;
  /** The editor's annotations. */
  notes: readonly Note[];
  /** For so many incidents stands each one of a sample; 1 by default. */
  each?: number;
}

/** How far in, and how far moved. */
export interface Zoom {
  k: number;
  x: number;
  y: number;
}

/** Turns what is measured from the side where reading begins into what is measured from the left, and back. */
export function sideOf({width, locale}: Pick<Frame, "width" | "locale">): (x: number) => number {
  return (x) => (locale.dir === "rtl" ? width - x : x);
}

/** What a reader can point at, step to, pick or read: a mark, a bin, a site, a cell, a total. */
export interface Item {
  /** Unique in the layout, and the same in the next one for the same thing. */
  key: string;
  /** The middle of the mark. */
  x: number;
  y: number;
  /** The size of the mark, for the ring about it and the nearest-item scan. */
  width: number;
  height: number;
  /** Whole words, for eye, ear, table and snapshot alike. */
  text: string;
  /** How many attacks it stands for. */
  count: number;
  /** The incidents that it stands for, as far as they are here. */
  rows(): readonly Row[];
  /** So many of these are counted with it, each incident with one item: where there are many, they need not be told apart. */
  own?: number;
  /** Those that are in an archive. */
  away?: Away;
  /** It is something that was said, not an incident: a total, a statement. Who said it, where, and the link stand in the details. */
  said?: Provenance;
  /** A second place of the same thing, as its line in a list beside a map: it answers, and has its ring, there too. */
  also?: Box;
  /** A pointer in these edges means it, however far it is from the mark. */
  reach?: Edges4;
  /** A line that is drawn while the reader is at it: a crosshair. */
  guide?: Edges4;
  /** A bin: the days that Enter opens. */
  opens?: readonly [Day, Day];
  /** It stands for what is folded: Enter or a click unfolds it, and folds it again. It is not picked. */
  unfolds?: true;
  /** It is an editor's annotation, which is drawn alike in all figures. */
  note?: NoteShape;
}

/** Incidents that an archive has summed up: how many, and by what it finds them again. */
export interface Away {
  incidents: number;
  /** The key of the lane or the place that they stand in. */
  key: string;
  /** The days that they stand on; `null`: all of the lane or the place. */
  days: readonly [Day, Day] | null;
}

/** Those that an archive has, if there are any. */
export const awayFrom = (away: Away): Pick<Item, "away"> => (away.incidents > 0 ? {away} : {});

/** A box by its middle and its size. */
export type Box = Pick<Item, "x" | "y" | "width" | "height">;

/** A box by its edges; a line from one point to the other. */
export interface Edges4 {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What an item is to a reader, wherever it stands. */
export type Told = Pick<Item, "text" | "count" | "rows" | "own" | "away" | "said">;

/** An entry of the legend: only for what is in the picture, or was until the reader switched it off. */
export interface LegendEntry {
  /** The class that it toggles (`"basis:one"`); `null`: it only explains. */
  toggles: string | null;
  /** The name of the glyph in front of it. */
  glyph: string;
  /** The colour class of the glyph: 0 to 6; `null`: ink. */
  colour: number | null;
  label: string;
}

/** A time axis that can be brushed and zoomed: its scale, and the box of the plot. */
export interface Brushable extends Edges4 {
  scale: DayScale;
}

/** A plane that can be zoomed and moved in both directions. */
export interface Plane extends Edges4 {
  /** How far in. */
  most: number;
}

/** What every layout holds, whatever the chart. */
export interface Layout {
  width: number;
  height: number;
  items: readonly Item[];
  title: string;
  /** One sentence on what is to be seen. */
  summary: string;
  /** One sentence on how to read it. */
  how: string;
  /** What is shown and what is left out. */
  account: string;
  legend: readonly LegendEntry[];
  axis: Brushable | null;
  plane: Plane | null;
  /** In place of a picture. */
  message: Message | null;
}

/** Words in the middle of an empty figure. */
export interface Message {
  x: number;
  y: number;
  text: string;
}

/** As high, in widths, may a picture be of which not even a part is known. */
const UNKNOWN = 0.4;

/**
 * A picture of which nothing is known but how much room it will take: its words are as long as those of one of a sample,
 * and blank. Each incident of it stands for so many: a number of three digits, which no day or year has, will be longer.
 */
export function frameOf({legend, summary, how, account, ...layout}: Layout, each: number): Layout {
  const more = "\u2007".repeat(Math.ceil(Math.log10(each)));
  const blank = (words: string): string => words.replace(/(?<!\p{Nd})\p{Nd}{3}(?!\p{Nd})/gu, `$&${more}`).replace(/[fijlrtI.,:;’()]/g, "\u00a0").replace(/[^\s\u00a0]/g, "\u2007");
  return {
    ...layout, height: layout.message ? layout.width * UNKNOWN : layout.height, items: [], axis: null, plane: null, message: null,
    legend: legend.map((d) => ({toggles: null, glyph: "none", colour: null, label: blank(d.label)})),
    summary: blank(summary), how: blank(how), account: blank(account)
  };
}

/** What is drawn where there is nothing to draw: the words that say why. */
export function nothing({given}: {given: number}, {width, locale: {nothing: words}}: Pick<Frame, "width" | "locale">): {width: number; height: number; message: Message} {
  return {width, height: 72, message: {x: width / 2, y: 40, text: given === 0 ? words.listed : words.left(given)}};
}
