import type {Drawing, Pen} from "../draw/pen.js";
import {frameOf, type Brushable, type Frame, type Layout} from "../layout/layout.js";
import type {Language, Locale} from "../locale/locale.js";
import {readAnnotations, type Note} from "../model/annotations.js";
import type {Incident} from "../model/incident.js";
import {readInSlices} from "../model/read.js";
import type {Reading, View} from "../model/reading.js";
import type {Slices} from "../model/slices.js";
import {standingsInSlices} from "../model/standings.js";
import type {AnyDefinition, Data, Incidents} from "./define.js";
import {archivedOf, isSummary, type Archive} from "./archive.js";
import {domPen} from "./dom-pen.js";
import {fillSlots, liveGroup, named, type Slot} from "./figure.js";
import {viewOf, type Link, type LinkState} from "./link.js";
import {localeOf, type ChartOptions} from "./options.js";
import {put, refit} from "./refit.js";
import type {Voice} from "./say.js";
import {Work} from "./work.js";
import {keepDays, mostZoom, sameDays, whole} from "./zoom.js";

/** Everything that stays the same in a figure's life, and what it shows at the moment: made, arranged, drawn. */
export class Stage<O extends ChartOptions> {
  figure!: HTMLElement;
  readonly work = new Work(this);
  /** It has but its frame yet, made of a sample, of which each incident stands for so many. */
  bare = false;
  each = 1;
  /** How often something was set while it was being read or counted. */
  changes = 0;
  reading!: Reading;
  view!: View;
  locale!: Locale;
  layout!: Layout;
  /** What is laid out; of a frame, what the picture will be like, as far as a sample tells. */
  expected!: Layout;
  zoom = whole;
  /** The picture grows with the letters of the page: so many pixels to one of the layout. */
  scale = 1;
  coarse = false;
  /** Keys of the items that the reader unfolded. */
  readonly unfolded = new Set<string>();
  readonly pen: Pen<Element>;
  /** Aborted when the figure is destroyed: every listener ends with it. */
  readonly closing: AbortController;
  /** The key of the item that the reader is at. */
  active: string | null = null;
  /** The first incident of that item, by which it is found again where bins give way to marks, or lanes to a list. */
  activeRow: string | null = null;
  /** What is to be done after each redraw: table, controls, brush. */
  readonly after: (() => void)[] = [];
  /** What is to be done after a redraw, and when other incidents are picked: rings, details. */
  readonly marked: (() => void)[] = [];
  readonly voice: Voice = {next: null, timer: undefined, before: null, plays: false};
  /** What is to be done at the end. */
  readonly ends: (() => void)[] = [];
  /** The period that filters this figure, set in another; one set here is shown instead. */
  period: LinkState["period"];
  #summary: unknown;
  #notes: readonly Note[] = [];
  /** The last axis, and the zoom under which it was drawn. */
  #axis: Brushable | null = null;
  #zoomed = this.zoom;

  constructor(
    readonly definition: AnyDefinition<O>,
    public data: Data,
    public options: O,
    public language: Language,
    readonly link: Link,
    readonly document: Document,
    readonly prefix: string,
    public width: number
  ) {
    this.pen = domPen(document);
    this.period = link.state.period;
    this.closing = new (document.defaultView ?? globalThis).AbortController();
  }

  /** Names → records, words → numbers; then what is counted, under the link's state of that time. Nothing changes before its end. */
  *make(from: "read" | "count", data: Exclude<Data, Archive | URL>): Slices<void> {
    const {definition, link} = this;
    const given = isSummary(data) ? archivedOf(definition).restore(data) : null;
    const reading = given?.reading ?? (from === "read" ? yield* readInSlices(data as Incidents, {timeZone: this.options.timeZone}) : this.reading);
    let before: number;
    do {
      before = this.changes;
      const {options} = this;
      const view = given?.view ?? viewOf(link.state, this.period);
      const {notes} = readAnnotations(options.annotations, reading, options.timeZone);
      // They are remembered, so that the summary has but to add up.
      yield* untold(standingsInSlices(reading, view));
      const summary = given ?? (yield* definition.summarise(reading, view, options));
      yield;
      [this.reading, this.view, this.#notes, this.#summary] = [reading, view, notes, summary];
    } while (before !== this.changes);
  }

  /** Where it goes, and in which words. The days that the reader zoomed to stay in view, however wide and long the axis is now. */
  arrange(): void {
    const before = this.zoom === this.#zoomed && this.zoom.k > 1 ? this.#axis : null;
    this.#lay();
    if (before && this.layout.axis && !sameDays(before, this.layout.axis)) {
      this.zoom = whole;
      this.#lay();
      this.zoom = keepDays(before, this.layout.axis, mostZoom(this));
      this.#lay();
    }
    this.#zoomed = this.zoom;
    this.#axis = this.layout.axis ?? this.#axis; // a list has none, but may become lanes again
  }

  #lay(): void {
    const {language, options, width, coarse, zoom, unfolded, definition, bare} = this;
    this.locale = localeOf(options, language);
    const frame: Frame = {width, coarse, zoom, unfolded, locale: this.locale, notes: this.#notes, each: bare ? this.each : 1};
    this.expected = definition.layout(this.#summary, options, frame);
    this.layout = bare ? frameOf(this.expected, this.each) : this.expected;
  }

  /** The picture, in new nodes. */
  draw(): Drawing<Element> {
    return this.bare ? {back: [], marks: [], front: []} : this.definition.draw(this.layout, this.pen);
  }

  /** What stands in the slots that a redraw refills. */
  contents(): ReturnType<typeof fillSlots<Element>> {
    const {pen, layout, options, locale} = this;
    return fillSlots(pen, layout, this.draw(), options, this.reading.about, {locale, live: true}, this.view.hiddenClasses);
  }

  /** Refills the slots, and nothing else: what the reader did stays. */
  refill(): void {
    const {layout: {width, height, items}, locale: {tag, dir}, pen, prefix} = this;
    pen.set(this.picture("svg"), {direction: dir, width: width * this.scale, height: height * this.scale, viewBox: `0 0 ${String(width)} ${String(height)}`});
    const contents = this.contents();
    const label = named(prefix, contents.title);
    pen.set(this.figure, {lang: tag, dir, ...label});
    pen.set(this.picture("marks"), {...liveGroup(prefix, items.length), ...label});
    for (const name of Object.keys(contents) as (keyof typeof contents)[]) this.#put(name, contents[name]);
    this.settle();
  }

  /** What follows a redraw. */
  settle(): void {
    for (const act of [...this.after, ...this.marked]) act();
  }

  /** A new layout of the same summary, drawn. */
  redraw(): void {
    this.arrange();
    this.refill();
  }

  /** The element of a part of the figure. */
  slot(name: Slot | "gauge" | "plot" | "tip" | "status" | "panel"): HTMLElement {
    return this.figure.querySelector<HTMLElement>(`.ic-${name}`)!;
  }

  /** The element of a part of the picture. */
  picture(name: "svg" | "surface" | "back" | "marks" | "front"): SVGGElement {
    return this.figure.querySelector<SVGGElement>(`.ic-${name}`)!;
  }

  /** The incidents behind some ids, in data order. */
  incidentsOf(ids: readonly string[]): Incident[] {
    const wanted = new Set(ids);
    return this.reading.rows.filter((row) => wanted.has(row.id)).map((row) => row.incident);
  }

  #put(name: Slot, content: string | readonly (Element | string | null)[]): void {
    const slot = this.slot(name);
    if (typeof content === "string") put(slot, content);
    else if (name === "legend" || name === "caption") refit(slot, content.filter((d) => d !== null));
    else slot.replaceChildren(...content.filter((d) => d !== null));
  }
}

/** What is told is how much is read, not how much is weighed thereafter. */
function* untold(slices: Slices<unknown>): Slices<void> {
  while (!slices.next().done) yield;
}
