import {defaultsOf, type Chart, type Data} from "../chart/define.js";
import {hydrate} from "../chart/hydrate.js";
import {tagAt} from "../chart/lang.js";
import {same, type Link} from "../chart/link.js";
import {fixed, type LivingFigure} from "../chart/live.js";
import {chartDefaults, languageFor, linkOf, type ChartOptions, type Given} from "../chart/options.js";
import type {Incident} from "../model/incident.js";
import {optionsIn} from "./attributes.js";
import {drawFailure} from "./failure.js";
import {whenAdded} from "./page.js";
import {readToItsEnd} from "./ready.js";
import {holdsData, Source} from "./source.js";

/** What an element of whatever chart shows. */
export type AnyChart = Chart<ChartOptions>;
type Wanted = Given<ChartOptions>;
/** Incidents or their ids. */
export type Picked = readonly (Incident | string)[];
type Start = Pick<ChartOptions, "link" | "asOf" | "period">;

/** An element's time in the page: one figure in it, made of its attributes, its properties and its data, and made anew when it comes back. */
export class Life {
  /** What properties say: it goes before attributes and `src`. */
  incidents: Data | null = null;
  options: Wanted = {};
  figure: LivingFigure | null = null;
  #ended = false;
  #due = false;
  #turn = 0;
  #data: Data | null = null;
  #picked: Incident[] = [];
  #shown: Wanted = {};
  #start: Start | null = null;
  #link: Link | null = null;
  /** What stood in the element before its figure. */
  #before: readonly ChildNode[] | null = null;
  readonly #source = new Source();

  constructor(readonly element: HTMLElement, readonly chart: AnyChart) {}

  /** Looks at what is wanted, once for all changes of the moment; also whether the element is still there. */
  readonly change = (): void => {
    if (this.#due) return;
    this.#due = true;
    void readToItsEnd(this.element.ownerDocument).then(() => {
      this.#due = false;
      if (this.element.isConnected) return this.#look();
      this.#end();
    });
  };

  /** Asks for the data of `src` anew. */
  reload(): void {
    this.#source.forget();
    this.change();
  }

  async #look(): Promise<void> {
    const turn = ++this.#turn;
    whenAdded.begin(this.change);
    try {
      const options = this.#wanted();
      const data = this.incidents ?? await this.#source.read(this.element);
      if (data && turn === this.#turn) this.#show(data, options);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /** What attributes, properties and the place say; the place's language where its words are known. */
  #wanted(): Wanted {
    const {element, chart: {definition}, options} = this;
    const {language, known} = languageFor(tagAt(element), definition.english);
    const place = {document: element.ownerDocument, ...((known || this.figure) && {locale: language})};
    const {asOf = null, period = null, ...rest} = {...place, ...optionsIn(element, definition), ...options};
    return {...rest, link: this.#answerTo({link: rest.link ?? null, asOf, period})};
  }

  /** The link that is named, or one of the element's own, which stays the same however often its figure is made. */
  #answerTo(start: Start): Link {
    const [before, link] = [this.#start, linkOf({...chartDefaults, ...start})];
    this.#start = start;
    if (before?.link !== start.link || !this.#link) this.#link = link;
    else if (!same(before.asOf, start.asOf) || !same(before.period, start.period)) this.#link.set({asOf: start.asOf, period: start.period});
    return this.#link;
  }

  #show(data: Data, options: Wanted): void {
    const {figure} = this;
    const names = Object.keys({...this.#shown, ...options}) as (keyof ChartOptions)[];
    const changed = names.filter((d) => !same(options[d], this.#shown[d]));
    const values = {...defaultsOf(this.chart.definition), ...options};
    if (!figure || this.#ended || changed.some((d) => (fixed as readonly string[]).includes(d) || values[d] === undefined)) this.#make(data, options);
    else if (changed.length > 0 || data !== this.#data)
      figure.update({...Object.fromEntries(changed.map((d) => [d, values[d]])), ...(data !== this.#data && {incidents: data})});
    [this.#data, this.#shown] = [data, options];
    const made = this.figure!;
    const say = (type: "load" | "error") => () => { if (made === this.figure) this.#say(type); };
    if (!figure) void made.ready.then(say("load"), say("error"));
  }

  /** A new figure, or the static one that stands there, come to life. */
  #make(data: Data, options: Wanted): void {
    const {element, chart} = this;
    this.figure?.destroy();
    const still = element.querySelector<HTMLElement>(`figure.ic-${chart.definition.name}[data-ic]`);
    const width = Number(still?.querySelector(".ic-svg")?.getAttribute("width"));
    const figure = still ? hydrate(still, chart, data, {width, ...options}) : chart(data, options);
    if (element.title) figure.title = ""; // else the browser shows the element's title over all of it
    this.#fill([...element.childNodes].find((d) => d.contains(figure)) ?? figure);
    [this.figure, this.#ended] = [figure, false];
    if (this.#picked.length > 0) figure.value = this.#picked;
    this.#picked = [];
  }

  /** Sets what is picked, now or as soon as there is a figure. */
  pick(picked: Picked): void {
    if (this.figure) this.figure.value = picked;
    else this.#picked = picked as Incident[];
  }

  #fail(error: unknown): void {
    this.figure?.destroy();
    this.figure = null;
    this.#shown = {};
    this.#fill(...(this.#before ??= this.#others()), drawFailure(this.element, error));
    this.#say("error");
  }

  /** Out of the page: the picture stays, nothing listens any more, nothing is waited for. */
  #end(): void {
    this.#turn++;
    this.#ended = true;
    this.#source.forget();
    whenAdded.end(this.change);
    this.figure?.destroy();
  }

  #others(): ChildNode[] {
    return [...this.element.childNodes].filter((d) => !holdsData(d));
  }

  /** Puts these in the place of all but the data; what is there already stays where it is. */
  #fill(...nodes: readonly ChildNode[]): void {
    this.#before ??= this.#others();
    for (const other of this.#others()) if (!nodes.includes(other)) other.remove();
    this.element.append(...nodes.filter((d) => d.parentNode !== this.element));
  }

  #say(type: "load" | "error"): void {
    const {element} = this;
    element.dispatchEvent(new (element.ownerDocument.defaultView ?? globalThis).Event(type));
  }
}
