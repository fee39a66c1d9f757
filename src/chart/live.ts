import type {Incident} from "../model/incident.js";
import {adopt, prefixOf} from "./adopt.js";
import {watchControls} from "./controls/controls.js";
import type {AnyDefinition, Data} from "./define.js";
import {watchDetails} from "./details/details.js";
import {dataOf, type TakenData} from "./export/json.js";
import {buildFigure} from "./figure.js";
import {watchReader} from "./interact.js";
import {watchKeys} from "./keys.js";
import type {Link} from "./link.js";
import {languageFor, linkOf, resolveOptions, type ChartOptions, type Given} from "./options.js";
import {watchPlace} from "./place.js";
import {Stage} from "./stage.js";
import {watchStatements} from "./details/statements.js";
import {watchPrint} from "./print.js";
import {watchTable} from "./table-view.js";
import {watchLink} from "./watch-link.js";
import {nextPrefix} from "./prefix.js";

/** A chart in a page: a `<figure>` that answers its reader. */
export interface LivingFigure<O extends ChartOptions = ChartOptions> extends HTMLElement {
  /**
   * The incidents that are picked, in data order. Setting it (incidents or ids) is silent and passes over what the data
   * do not hold; a person's pick dispatches a bubbling `input` event.
   */
  get value(): Incident[];
  set value(picked: readonly (Incident | string)[]);
  /**
   * Resolves when the picture is that of all data, options and states of the link that it was given. Up to 10,000 incidents
   * (of a disagreement 1,000) that is so at once, and the call and `update` return with it; of more, the call returns with a frame, `update` with the
   * old picture, and both read on in slices, between which the page has its turn.
   */
  readonly ready: Promise<void>;
  /** The link that it answers to: the one given, or its own. */
  readonly link: Link;
  /**
   * Other data, other options, or both; what is left out stays, and so does what the reader did. Where nothing is other
   * than it was, nothing is drawn.
   *
   * @throws Error for an option that there is not, or that is set once and for all and now another (`link`, `document`, `asOf`, `period`, `idPrefix`, `headingLevel`)
   */
  update(change: Given<Omit<O, Fixed>> & {incidents?: Data}): void;
  /** What is shown as SVG that needs nothing else: colours as they are now, with title, account and source in it. */
  toSVG(): Promise<string>;
  /**
   * The same in pixels.
   *
   * @param scale how many pixels to a CSS pixel; 2 by default
   * @throws Error where the page's security policy allows no image of `data:` or `blob:`, and for a size that no browser has
   */
  toPNG(scale?: number): Promise<Blob>;
  /** The claims of what is shown as a table, one row a claim: RFC 4180, UTF-8 with its mark, no formula in it. */
  toCSV(): Promise<string>;
  /** What is shown as a dataset that a figure takes again, with the view. `JSON.stringify(chart)` calls it. */
  toJSON(): TakenData;
  /** Ends its listeners; the picture stays. It may be called twice. */
  destroy(): void;
}

/** Options that are for the beginning only. */
export const fixed = ["link", "document", "asOf", "period", "idPrefix", "headingLevel"] as const;
type Fixed = (typeof fixed)[number];

/** What is made by code that is loaded when it is first asked for. */
const taken = ["toSVG", "toPNG", "toCSV"] as const;

/** Brings a chart to life: in a new figure, or in one that was drawn elsewhere. */
export function livingFigure<O extends ChartOptions>(definition: AnyDefinition<O>, data: Data, options: O, adopted: HTMLElement | null): LivingFigure<O> {
  const document = options.document ?? adopted?.ownerDocument ?? (globalThis as {document?: Document}).document;
  if (!document) throw new Error(`${definition.name}: there is no document here; use renderToString from "incident-charts/static", or the option document`);
  const link = linkOf(options);
  const language = options.locale ?? languageFor(adopted?.lang ?? null, definition.english).language;
  const prefix = (adopted && prefixOf(adopted)) ?? options.idPrefix ?? nextPrefix(document, definition.name);
  const stage = new Stage(definition, data, options, language, link, document, prefix, options.width);
  const complete = stage.work.begin(adopted !== null);
  if (adopted) adopt(stage, adopted);
  else stage.figure = make(stage);
  for (const watch of [watchLink, watchReader, watchControls, watchKeys, watchDetails, watchTable, watchStatements, watchPlace, watchPrint]) watch(stage);
  stage.settle();
  if (!complete) stage.work.renew("read");
  stage.after.push(() => { stage.work.follow(); });
  return withFace(stage);
}

function make<O extends ChartOptions>(stage: Stage<O>): HTMLElement {
  const {pen, layout, locale, options, prefix, definition} = stage;
  const slots = {...stage.contents(), controls: [], table: []};
  const build = {name: definition.name, prefix, headingLevel: options.headingLevel, locale, live: true, hash: null};
  return buildFigure(pen, slots, layout, build) as HTMLElement;
}

function withFace<O extends ChartOptions>(stage: Stage<O>): LivingFigure<O> {
  const {figure, link, definition} = stage;
  let ended = false;
  for (const name of taken) {
    Object.defineProperty(figure, name, {configurable: true, value: async (scale?: number) => {
      await stage.work.ready;
      return (await import("./export/all.js")).takes[name](stage, scale);
    }});
  }
  Object.defineProperties(figure, {
    value: {
      configurable: true,
      enumerable: true,
      get: () => stage.incidentsOf(link.state.picked),
      set: (picked: readonly (Incident | string)[]) => {
        const given = new Set(picked);
        stage.work.whenRead(() => { link.set({picked: stage.reading.rows.filter((row) => given.has(row.id) || given.has(row.incident)).map((row) => row.id)}, figure); });
      }
    },
    ready: {configurable: true, get: () => stage.work.ready},
    link: {configurable: true, value: link},
    toJSON: {configurable: true, value: () => dataOf(stage)},
    update: {
      configurable: true,
      value: ({incidents, ...change}: Given<O> & {incidents?: Data}) => {
        const options = resolveOptions(stage.options, change as Given<O>);
        const changed = (Object.keys(change) as (keyof O)[]).filter((name) => options[name] !== stage.options[name]);
        const early = fixed.find((name) => changed.includes(name));
        if (early) throw new Error(`${early} is set when a chart is made; ${early === "asOf" || early === "period" ? `say chart.link.set({${early}})` : "make a new chart"}`);
        const other = incidents !== undefined && incidents !== stage.data;
        if (!other && changed.length === 0) return; // a framework says everything again whenever it renders
        stage.options = options;
        if (options.locale) stage.language = options.locale;
        if (change.width && !figure.isConnected) stage.width = change.width;
        if (other) stage.data = incidents;
        if (other || changed.includes("timeZone")) stage.work.renew("read");
        else if (changed.some((name) => name in definition.defaults || name === "annotations" || name === "worker")) stage.work.renew("count");
        else stage.redraw(); // words, controls, details: what is counted stays
      }
    },
    destroy: {
      configurable: true,
      value: () => {
        if (ended) return;
        ended = true;
        stage.work.end();
        stage.closing.abort();
        for (const end of stage.ends.reverse()) end();
      }
    }
  });
  return figure as unknown as LivingFigure<O>;
}

