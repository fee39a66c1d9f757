import type {Edges} from "../days.js";
import type {Layout} from "../layout.js";
import type {BinUnit} from "../../summary/calendar.js";
import type {TimeAxis} from "../time-axis.js";

/** A mark, in as many signs as its origins differ. */
export interface MarkShape {
  is: "mark";
  glyphs: readonly {glyph: string; x: number; y: number}[];
  r: number;
  colour: number | null;
  /** It rests on a join by the editor. */
  ring: boolean;
  /** The days that it may have happened on, or lasted: to the left of the mark and to the right; and which of the ends are known. */
  extent: {parts: readonly [Edges, Edges]; ends: readonly [boolean, boolean]; kind: "within" | "lasted"; about: boolean} | null;
  /** "×3", or the words of a line in a list. */
  times: {x: number; text: string} | null;
}

/** Attacks of a day, a week or a month; the darker parts are those better founded. */
export interface BinShape {
  is: "bin";
  x: number;
  y: number;
  width: number;
  heights: readonly [all: number, several: number, attacked: number];
  colour: number | null;
  label: {x: number; text: string} | null;
}

/** A response or a context event. */
export interface FlagShape {
  is: "flag";
  glyph: "response" | "context";
  x: number;
  y: number;
  foot: number;
  /** Its day is known. */
  exact: boolean;
  /** To which side it flies, where its words stand: 1 is the right. */
  way: 1 | -1;
  label: {x: number; text: string; anchor: "start" | "end"} | null;
}

/** A summary of several attacks, over its span. */
export interface BracketShape {
  is: "bracket";
  x0: number;
  x1: number;
  /** Whether it begins, and ends, in view. */
  ends: readonly [boolean, boolean];
  about: boolean;
  y: number;
  label: {x: number; text: string; anchor: "start" | "end"} | null;
}

/** A line of the list that a narrow figure is. */
export interface LineShape {
  is: "line";
  y: number;
  glyphs: readonly string[];
  colour: number | null;
  ring: boolean;
  day: readonly string[];
  /** The place, or the title of what is no attack, in as many lines as it needs. */
  place: readonly string[];
  told: string;
  columns: ListColumns;
  /** A week of many: the lengths of its bar's parts. */
  bars: readonly [all: number, several: number, attacked: number] | null;
}

export interface ListColumns {
  day: number;
  glyph: number;
  place: number;
  told: number;
  /** They are counted from the right. */
  rtl: boolean;
}

export type TimelineShape = MarkShape | BinShape | FlagShape | BracketShape | LineShape;

/** What stands behind the marks. */
export interface LaneRule {
  y: number;
  /** Its line, broken where time is folded. */
  lines: readonly Edges[];
  name: {x: number; y: number; lines: readonly string[]};
  count: {x: number; y: number; text: string};
}

export interface TimelineLayout extends Layout, TimeAxis {
  shapes: readonly TimelineShape[];
  lanes: readonly LaneRule[];
  /** Hairlines between incidents of one operation or statement. */
  joins: readonly (readonly (readonly [number, number])[])[];
  /** Headings and folds of a list. */
  headings: readonly {x: number; y: number; text: string; quiet: boolean}[];
  /** The plot's own box. */
  box: {x0: number; x1: number; y0: number; y1: number} | null;
  /** What a bar counts where bars stand for marks; `null`: each stands for itself. */
  bins: BinUnit | null;
}

/** What a picture of the timeline is, without the words about it. */
export type TimelinePicture = Omit<TimelineLayout, "title" | "summary" | "how" | "account" | "legend">;

export const blank = {shapes: [], lanes: [], ticks: [], folds: [], hatched: [], joins: [], headings: [], items: [], box: null, bins: null, message: null, axis: null, plane: null};
