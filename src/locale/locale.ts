import type {Telling} from "../model/claims.js";
import type {Basis} from "../model/count.js";
import type {Damage, Kind, Outcome, PartOfDay, Source, Weapon} from "../model/incident.js";
import {memoise} from "../model/memoise.js";
import type {Day, Field, Interval, Span} from "../model/reading.js";
import type {BaseMapWords} from "./base-map.js";
import type {CounterWords} from "./counter.js";
import type {DisagreementWords} from "./disagreement.js";
import {formatFor, type Format, type FormatOptions, type Forms, type OwnFormat} from "./format.js";

/** Why an incident that was given is not in the picture, or not with a place of its own in it. */
export type LeftOut =
  | "unreadable"
  | "denied"
  | "retracted"
  | "notYetSaid"
  | "sourceHidden"
  | "joinsOff"
  | "classHidden"
  | "outsidePeriod"
  | "undated"
  | "outsideView";

/** What a figure shows and leaves out; each number with what it counts. */
export interface Account {
  attacks: number;
  incidents: number;
  /** A number behind `attacks` is a bound or a range. */
  atLeast: boolean;
  given: number;
  /** Shown, but not counted: summaries, responses and context. */
  uncounted: number;
  left: readonly (readonly [LeftOut, number])[];
  /** Rows of the table that the list was made of, which could not be read; they are not among the given. */
  unreadRows: number;
  /** Rows of that table that were read, but not as they stand. */
  faultyRows: number;
  /** Shown, in the lane of the undated. */
  undated: number;
  /** How many count only through a join by the editor. */
  joined: number;
  /** How many may be the same as another. */
  maybeSame: number;
  /** How many claims are taken to have been said on the day of their incident, for nobody says when. */
  assumed: number;
  asOf: Day | null;
  period: readonly [Day, Day] | null;
  hiddenSources: readonly string[];
  joins: boolean;
}

/** Every word of the figures in one language: whole sentences as functions of their parts. */
export interface Words {
  basis: Readonly<Record<Basis, string>>;
  outcome: Readonly<Record<Outcome | "unknown" | "notStated", string>>;
  weapon: Readonly<Record<Weapon, string>>;
  damage: Readonly<Record<Damage, string>>;
  partOfDay: Readonly<Record<PartOfDay, string>>;
  kind: Readonly<Record<Kind, string>>;
  sourceKind: Readonly<Record<Source["kind"], string>>;
  field: Readonly<Record<Field, string>>;
  verdict: Readonly<Record<"authentic" | "out-of-context" | "manipulated", string>>;
  evidence: Readonly<Record<"image" | "video" | "document", string>>;
  unknown: string;
  occurred: readonly [no: string, yes: string];

  attacks(n: number): string;
  incidents(n: number): string;
  /** "6 attacks in 4 incidents", or "4 attacks" where these do not differ. */
  counted(attacks: number, incidents: number, atLeast?: boolean): string;
  /** "5 reports of 2 statements, 2 origins" */
  carried(telling: Telling): string;
  /** "2 origins", or that none is given: on a line that has little room. */
  told(origins: number): string;
  span(span: Span | null, short?: boolean): string;
  /** "More than 110"; with words for what is counted, "more than 110 attacks". */
  quantity(quantity: Interval, counted?: (n: number) => string): string;
  /** Between the language's quotation marks. */
  quoted(text: string): string;
  /** The words for a whole incident that has no title: "drone, Al-Tanf". */
  untitled(weapons: readonly string[], site: string | null, kind: Kind): string;

  /** The sentences of the timeline. */
  timeline: {
    title: string;
    how(mark: "basis" | "outcome" | "day" | "week" | "month"): string;
    summary(parts: {
      counted: string;
      /** First and last day; `null`: all are undated. */
      span: readonly [Day, Day] | null;
      most: {day: Day; attacks: number} | null;
      lane: {name: string; attacks: number} | null;
    }): string;
    item(parts: {title: string; date: string; place: string | null; basis: string; outcomes: string | null; carried: string | null; attacks: string | null; join: boolean}): string;
    flag(parts: {title: string; date: string; kind: string; place: string | null}): string;
    bin(parts: {lane: string; from: Day; to: Day; counted: string}): string;
  };
  counter: CounterWords;
  baseMap: BaseMapWords;
  disagreement: DisagreementWords;
  /** Where there is nothing to see: in a sentence; in place of the picture of an empty list, or of one that is all left out. */
  nothing: {shown: string; listed: string; left(given: number): string};
  lane: {undated: string; long: string; others(n: number): string; none: string; nowhere: string; notStated: string};
  /** "7 – 17 Oct: 11 days not covered"; without a text, what stands before it: "Source: " */
  labelled(label: string, text?: string): string;
  notCovered(days: number): string;
  noneListed(days: number): string;
  account(account: Account): string;
  /** An editor's words, and what they are about, where that does not stand beside them. */
  annotation(text: string, about?: string): string;
  /** Which annotations, by number, are about what is not in view, or about what is not there. */
  annotationLeft(numbers: string, why: "outsideView" | "unreadable"): string;
  legend: {all: string; founded: string; join: string; within: string; lasted: string; about: string; uncovered: string};

  /** The words of the controls, the details and the table. */
  ui: {
    zoomIn: string;
    zoomOut: string;
    zoomReset: string;
    earlier: string;
    later: string;
    from: string;
    to: string;
    clearPeriod: string;
    period: string;
    close: string;
    details: string;
    table(n: number): string;
    /** Of the part with a switch for each source; how many are off. */
    switches(off: number): string;
    /** Of the part that lists what was said of no single incident. */
    statements(n: number): string;
    more(n: number): string;
    picked(n: number): string;
    keys: string;
    source: string;
    notes: string;
    credit: string;
    link: string;
    west: string;
    north: string;
    south: string;
    east: string;
    /** The switch of the editor's joins. */
    joins: string;
    /** Switches everything on again. */
    allSources: string;
    stepBack: string;
    play: string;
    pause: string;
    stepForth: string;
    /** The playhead, and its last place. */
    asOf: string;
    now: string;
    /** The menu of what can be taken along, and its lines. */
    download: string;
    asSvg: string;
    asPng: string;
    asCsv: string;
    asJson: string;
    copyLink: string;
    copied: string;
    /** After the name of a file that this browser does not make here. */
    refused: string;
    /** Before the words of an editor's annotation. */
    annotation: string;
    /** Shown where a plain wheel, or one finger, was taken for zooming. */
    wheelHint: string;
    touchHint: string;
    /** In the place of a figure that an element could not draw, and of one whose data did not come. */
    failed: string;
    notLoaded: string;
    /** While data are read or come from elsewhere; how many of how many incidents may follow. */
    loading: string;
    /** Said when a source, the joins or the day of the playhead changed what is counted. */
    changed(now: string, before: string): string;
  };
  columns: Readonly<Record<"mark" | "date" | "what" | "site" | "country" | "attacks" | "basis" | "sources", string>>;
  claims: {
    heading(n: number): string;
    none: string;
    /** Between those who hold a version, and those who tell of an incident in the table. */
    between: string;
    via(names: string): string;
    in(document: string): string;
    said(day: Day, assumed: boolean): string;
    /** The editor joined it to the incident; it may name no place. */
    join(placeless: boolean): string;
    maybe(titles: string): string;
    retracted: string;
    revised: string;
    change(earlier: string, later: string): string;
    notRepeated(value: string): string;
    hidden: string;
    evidence(kind: string, made: string | null, verdict: string | null, by: string | null): string;
    maybeSame(titles: string): string;
    covers(titles: string): string;
    note: string;
    /** Of a figure that was drawn from a summary. */
    away: string;
  };
}

/** A language: its words, made for the formats that they are set with. */
export interface Language {
  /** A language tag (BCP 47). */
  tag: string;
  dir: "ltr" | "rtl";
  /** The numbering system that it is set in unless an option says otherwise, so that all engines agree. */
  digits: string;
  /** What it brings itself, where not every engine's `Intl` knows it. */
  own?: OwnFormat;
  words(format: Format, noun: Forms | null): Words;
}

/** A language, ready to speak. */
export interface Locale extends Format, Words {
  dir: "ltr" | "rtl";
}

/** What each language was made to speak as: what `Intl` needs for it is a third of the cost of a small figure. */
const spoken = new WeakMap<Language, (how: string) => Locale>();

/**
 * Makes a language speak; once for all figures that want the same of it.
 *
 * @param noun what is counted, instead of the language's word for "attack"
 */
export function speak(language: Language, {digits = language.digits, calendar}: FormatOptions = {}, noun: Forms | null = null): Locale {
  const {tag, dir, own} = language;
  let speakAs = spoken.get(language);
  if (!speakAs) {
    spoken.set(language, speakAs = memoise((how) => {
      const [options, noun] = JSON.parse(how) as [FormatOptions, Forms | null];
      const format = formatFor(tag, dir, options, own);
      return {...format, ...language.words(format, noun), dir};
    }, 20));
  }
  return speakAs(JSON.stringify([{digits, calendar}, noun]));
}
