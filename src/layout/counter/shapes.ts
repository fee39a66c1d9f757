import type {CounterCounting, CounterSummary} from "../../summary/counter.js";
import type {Edges4, Frame, Item, Layout} from "../layout.js";
import type {TimeAxis} from "../time-axis.js";

/** What is to be laid out, how, and for whom. */
export interface Scene {
  summary: CounterSummary;
  look: Pick<CounterCounting, "totals" | "gaps" | "headline">;
  frame: Frame;
}

/** A line of words. */
export interface Label {
  x: number;
  y: number;
  text: string;
  look: "big" | "bold" | "plain" | "quiet";
  anchor?: "middle" | "end";
}

export type Point = readonly [x: number, y: number];

/** What steps up on a day. */
export interface RiseShape {
  is: "rise";
  x: number;
  y0: number;
  y1: number;
  width: number;
}

/** Words that stand for something, as for what is undated. */
export interface WordsShape {
  is: "words";
  labels: readonly Label[];
}

/** A number as stated, along a scale of numbers. */
export interface StatedShape {
  /** `null`: a range without a best estimate. */
  at: number | null;
  ends: readonly [number, number] | null;
  /** A bound: to which side it is open, -1 towards the smaller pixel. */
  open: -1 | 0 | 1;
  about: boolean;
}

/** A total, beside what is listed for the same. */
export interface TotalShape {
  is: "total";
  labels: readonly Label[];
  /** The line on which numbers stand. */
  y: number;
  /** From what is listed to what is stated, where they differ in nothing but number. */
  track: readonly [number, number] | null;
  bar: readonly [number, number] | null;
  /** Where what is listed is no single number. */
  listed: StatedShape | null;
  /** From what is listed to what is stated, where days of the span are not covered. */
  rest: readonly [number, number] | null;
  stated: StatedShape;
}

/** A total over the steps, on its last day. */
export interface PlottedShape {
  is: "plotted";
  labels: readonly Label[];
  x: number;
  stated: StatedShape;
}

export type CounterShape = RiseShape | WordsShape | TotalShape | PlottedShape;

/** What is drawn behind the marks: a step, over the days over which it can be told. */
export interface Area {
  colour: number | null;
  /** How dark it is. */
  shade: number;
  /** The upper edge of each run, and where its foot is. */
  runs: readonly (readonly Point[])[];
  foot: number;
}

/** A line about or over the steps. */
export interface Hairline {
  points: readonly Point[];
  is: "earliest" | "interval" | "leader" | "series" | "open";
}

export interface CounterPicture extends TimeAxis {
  labels: readonly Label[];
  areas: readonly Area[];
  hairlines: readonly Hairline[];
  grid: readonly {y: number; x0: number; x1: number; text: string; x: number}[];
  swatches: readonly (Edges4 & {colour: number | null; shade: number})[];
  shapes: readonly CounterShape[];
  items: readonly Item[];
  box: Edges4 | null;
}

export interface CounterLayout extends Layout, CounterPicture {}

/** A part of the picture, with how far down it reaches. */
export interface Part extends Partial<Pick<CounterPicture, "labels" | "shapes" | "items">> {
  bottom: number;
}
