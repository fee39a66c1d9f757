import type {Forms} from "../locale/format.js";
import {speak, type Language, type Locale} from "../locale/locale.js";
import {english, type OwnWords} from "../locale/en/common.js";
import type {Annotation} from "../model/annotations.js";
import {choose} from "../model/choice.js";
import {nearest} from "../model/nearest.js";
import {baseOf} from "./lang.js";
import {Link} from "./link.js";

const controlNames = ["zoom", "period", "sources", "playhead", "download"] as const;

/** A control that stands beside a figure. */
export type ControlName = (typeof controlNames)[number];

/** What every chart takes. Options are flat; `undefined` is the default, `null` is none. */
export interface ChartOptions {
  /** The heading. Defaults to the chart's own words; `null`: none. */
  title: string | null | undefined;
  /** A line below the heading. Defaults to `null`. */
  subtitle: string | null;
  /** The generated sentence on what is to be seen, in your words. */
  description: string | null;
  /** Where the data come from. Defaults to the `credit` of the data, with their `licence`. */
  source: string | null | undefined;
  /** A line of notes. Defaults to `null`. */
  notes: string | null;
  /** Who made the graphic. Defaults to `null`. */
  credit: string | null;
  /** What is counted, by plural category, `#` standing for the number: `{one: "# raid", other: "# raids"}`. Defaults to attacks. */
  noun: Forms | null;
  /** The level of the heading, 1 to 6. Defaults to 3. */
  headingLevel: number;
  /** The width until the figure stands in a page, in pixels; from then on it takes the width of its place. Defaults to 640. */
  width: number;
  /** The language. Defaults to that of the page, where it was added with `addLocale`, else English. */
  locale: Language | null;
  /** The numbering system of the words (`"latn"`, `"arab"`). Defaults to the language's. */
  digits: string | null;
  /** The calendar of the words. Defaults to `"gregory"`. */
  calendar: string;
  /** The zone in which moments with an offset are put on a day. Defaults to `"UTC"`; plain days have no zone. */
  timeZone: string;
  /** Shared by figures that answer one another. Defaults to a link of the figure's own. */
  link: Link | null;
  /** The day as of which the figure's own link starts (`"2023-10-24"`). Not together with `link`. */
  asOf: string | null;
  /** The period with which the figure's own link starts. Not together with `link`. */
  period: readonly [string, string] | null;
  /** Where the claims of what is picked are shown: below the figure, nowhere, or in an element of yours. Defaults to `"own"`. */
  details: "own" | "none" | Element;
  /**
   * What a reader can set beside the figure: `"zoom"` buttons, the `"period"`, the `"sources"` that are switched on, the
   * `"playhead"` that shows everything as it stood on a day, and the `"download"` of what is shown. Defaults to all but
   * the playhead, for the counter to all; `null`: none. Figures that share a link need each but once, a download each.
   */
  controls: readonly ControlName[] | null | undefined;
  /**
   * The editor's own words, each about a day, a site or an incident: `[{date: "2023-10-23", text: "…"}, {site: "al-tanf", text: "…"}]`.
   * Where there is no room for them in the picture they are numbered, and stand below it. Defaults to `null`.
   */
  annotations: readonly Annotation[] | null;
  /**
   * The address of `incident-charts.worker.min.js`, or a worker that runs it: it reads and sums up more than 10,000
   * incidents, or those of an address (`new URL("incidents.json", document.baseURI)` in place of data), for a timeline or a
   * map. The figure then knows the numbers, not the claims. Defaults to `null`: the page does it, in slices.
   */
  worker: string | Worker | null;
  /** The document to make nodes of. Defaults to the global one. */
  document: Document | null;
  /** What the ids of the figure begin with. Defaults to one that no other figure of the document has. */
  idPrefix: string | null;
}

export const chartDefaults: ChartOptions = {
  title: undefined,
  subtitle: null,
  description: null,
  source: undefined,
  notes: null,
  credit: null,
  noun: null,
  headingLevel: 3,
  width: 640,
  locale: null,
  digits: null,
  calendar: "gregory",
  timeZone: "UTC",
  link: null,
  asOf: null,
  period: null,
  details: "own",
  controls: undefined,
  annotations: null,
  worker: null,
  document: null,
  idPrefix: null
};

/** What a caller may give: any of the options, `undefined` for the default. */
export type Given<O> = {readonly [K in keyof O]?: O[K] | undefined};

/** An option as attributes and flags write it: `lane-order` for `laneOrder`. */
export const kebab = (option: string): string => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The options as given, over those that stand.
 *
 * @throws Error for an option that there is not, with the nearest name, and for a value that one of every chart's does not have
 */
export function resolveOptions<O extends object>(standing: O, given: Given<O>): O {
  const options = {...standing};
  for (const name of Object.keys(given) as (keyof O & string)[]) {
    if (!Object.hasOwn(standing, name)) throw new Error(`unknown option: ${name} (did you mean ${nearest(name, Object.keys(standing)) ?? "another"}?)`);
    const value = given[name];
    if (value === undefined) continue;
    check(name, value);
    options[name] = value;
  }
  return options;
}

/** What would be drawn wrongly, or not at all, is refused. */
function check(name: string, value: unknown): void {
  if (name === "headingLevel") choose(name, String(value), [..."123456"]);
  if (name === "width" && !(Number(value) > 0)) throw new Error(`width: ${String(value)} is not a number of pixels`);
  if (name === "details" && typeof value === "string") choose(name, value, ["own", "none"]);
  if (name === "controls" && value) for (const d of value as readonly unknown[]) choose(name, d, controlNames);
}

const languages = new Map<string, Language>();

/**
 * Makes a language known, so that figures on a page in that language speak it.
 *
 * ```ts
 * import {ar} from "incident-charts/locale/ar";
 * addLocale(ar); // for all in <html lang="ar">
 * ```
 */
export function addLocale(language: Language): void {
  languages.set(baseOf(language.tag), language);
}

/**
 * The language for a tag, and whether it is the one asked for.
 *
 * @param own what is said in English where that is spoken
 */
export function languageFor(tag: string | null, own: OwnWords): {language: Language; known: boolean} {
  const base = tag ? baseOf(tag) : "en";
  const language = base === "en" ? english(own) : languages.get(base);
  return {language: language ?? english(own), known: language !== undefined};
}

/** A language, spoken as the options want it. */
export function localeOf({digits, calendar, noun}: ChartOptions, language: Language): Locale {
  return speak(language, {digits: digits ?? undefined, calendar}, noun);
}

/** The link that is given, or one of the figure's own in the state that the options start it in. */
export function linkOf({link, asOf, period}: ChartOptions): Link {
  if (link && (asOf !== null || period !== null)) throw new Error("asOf and period are the start of a figure's own link; with a shared link, say link.set({asOf, period})");
  const own = link ?? new Link();
  if (!link) own.set({asOf, period});
  return own;
}
