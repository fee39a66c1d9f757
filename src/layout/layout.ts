import type {Locale} from "../locale/locale.js";
import type {Day, Row} from "../model/reading.js";
import type {DayScale} from "./days.js";

/** What a layout has to fit: the room, the pointer, the reader's zoom, and the language. */
export interface Frame {
  /** In CSS pixels. */
  width: number;
  /** The pointer is a finger: targets are 44 px instead of 24. */
  coarse: boolean;
  /** What the reader zoomed to, as d3-zoom has it: px → k · px + x. */
  zoom: {k: number; x: number};
  locale: Locale;
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
  /** The incidents that it stands for. */
  rows(): readonly Row[];
  /** A bin: the days that Enter opens. */
  opens?: readonly [Day, Day];
}

/** What an item is to a reader, wherever it stands. */
export type Told = Pick<Item, "text" | "count" | "rows">;

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
export interface Brushable {
  scale: DayScale;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
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
}
