import type {Made, Point} from "./data.js";

/** A figure as one library draws it. All but `form` is on the clock. */
export interface Contender<F = unknown, C = unknown> {
  /** What is drawn, for the table's notes. */
  note: string;
  /** The data as the library takes them. */
  form(made: Made): F;
  /** Draws into an empty place that is 960 px wide. */
  draw(place: HTMLElement, form: F): C | Promise<C>;
  /** Other data, as many as before. */
  redraw?(chart: C, form: F): unknown;
  /** One incident more: all of them, and that one. */
  append?(chart: C, form: F, one: Point): unknown;
  /** As known on a day. */
  asOf?(chart: C, day: string): unknown;
  /** What lies outside the period steps back, and what lies in it is counted. */
  brush?(chart: C, period: readonly [Date, Date]): unknown;
  destroy(chart: C): void;
}

export const figures = ["timeline", "counter", "baseMap", "disagreement"] as const;
export type Figure = (typeof figures)[number];

export const acts = ["first", "redraw", "append", "asOf", "brush", "hover"] as const;
export type Act = (typeof acts)[number];

/** What one library brings: a contender for each figure that it can draw. */
export type Contenders = Partial<Record<Figure, Contender>>;
