import type {Drawing, Pen} from "../draw/pen.js";
import type {Frame, Layout} from "../layout/layout.js";
import type {OwnWords} from "../locale/en/common.js";
import type {Incident, IncidentDataset} from "../model/incident.js";
import type {Reading, View} from "../model/reading.js";
import type {Slices} from "../model/slices.js";
import type {PlainSummary} from "../summary/plain.js";
import type {Archive, Archived} from "./archive.js";
import {livingFigure, type LivingFigure} from "./live.js";
import {chartDefaults, resolveOptions, type ChartOptions, type ControlName, type Given} from "./options.js";

/** What a chart is: four functions, each knowing only what the one before it made. */
export interface ChartDefinition<O extends ChartOptions, S, L extends Layout> {
  /** The name of the chart, as in its class and its element. */
  name: string;
  /** The options that are this chart's own, with their defaults. */
  defaults: Omit<O, keyof ChartOptions>;
  /** What it says in English, beyond what every figure does. */
  english: OwnWords;
  /** The controls that stand beside it unless an option says otherwise. */
  controls?: readonly ControlName[];
  /** Counts, bins, cells: the only step whose cost grows with the data. */
  summarise(reading: Reading, view: View, options: O): Slices<S>;
  /** Up to so many incidents all is done at once; 10,000 by default. */
  little?: number;
  /** Where a summary can be given in place of incidents. */
  archived?: Archived<S>;
  /** Numbers and words; no DOM. */
  layout(summary: S, options: O, frame: Frame): L;
  /** Creates, never patches; `marks[i]` belongs to `items[i]`. */
  draw<N>(layout: L, pen: Pen<N>): Drawing<N>;
}

/** A definition of whatever options, summary and layout. */
// eslint-free: the three types only ever meet inside one definition.
export type AnyDefinition<O extends ChartOptions> = ChartDefinition<O, unknown, Layout>;

/** Incidents, with what belongs to them. */
export type Incidents = readonly Incident[] | IncidentDataset;

/** What a chart may be given as data; a timeline and a map also the summary of incidents, or an archive that sums them up; with the option `worker` also the address of JSON. */
export type Data = Incidents | PlainSummary | Archive | URL;

/** A chart: called with data and options, it gives a living `<figure>`. */
export interface Chart<O extends ChartOptions> {
  /**
   * @param data an array of incidents, a dataset or, for a timeline and a map, a summary or an archive; anything else throws a TypeError, while faults in the data never do
   * @throws Error for an option that there is not, for `asOf` or `period` beside a `link`, and where there is no document
   */
  (data: Data, options?: Given<O>): LivingFigure<O>;
  definition: AnyDefinition<O>;
}

/** Makes a chart of a definition: the one lifecycle of all charts. */
export function defineChart<O extends ChartOptions, S, L extends Layout>(definition: ChartDefinition<O, S, L>): Chart<O> {
  const any = definition as unknown as AnyDefinition<O>;
  const chart = (data: Data, given: Given<O> = {}): LivingFigure<O> => livingFigure(any, data, optionsOf(any, given), null);
  return Object.assign(chart, {definition: any});
}

/** Every option of a chart with its default: what all charts take, and what this one does. */
export const defaultsOf = <O extends ChartOptions>({defaults}: AnyDefinition<O>): O => ({...chartDefaults, ...defaults} as O);

/** The options of a chart: its defaults, and what is given. */
export const optionsOf = <O extends ChartOptions>(definition: AnyDefinition<O>, given: Given<O>): O => resolveOptions(defaultsOf(definition), given);
