import {isoOf} from "../model/edtf.js";
import type {Kind} from "../model/incident.js";
import {memoise} from "../model/memoise.js";
import type {Day} from "../model/reading.js";
import type {DayStyle, Format} from "./format.js";
import type {LeftOut, Words} from "./locale.js";
import {tablesOf, type Lists, type Tables} from "./tables.js";

/** How a language says a date that is not simply a day. */
export interface SpanPhrases {
  undated: string;
  /** The same with little room: "by 18 Oct", "from 18 Oct". */
  brief: {before(day: string): string; after(day: string): string};
  about(date: string): string;
  before(day: string): string;
  after(day: string): string;
  /** Some one day of these. */
  within(days: string): string;
}

/** How a language says a number that is not simply a number. */
export interface QuantityPhrases {
  atLeast(x: string): string;
  moreThan(x: string): string;
  upTo(x: string): string;
  fewerThan(x: string): string;
  about(x: string): string;
  range(low: string, high: string): string;
}

/** What there is of the parts, between them a space or what else is given. */
export function joined(parts: readonly (string | null | false)[], between = " "): string {
  let text = "";
  for (const d of parts) if (d) text += text ? between + d : d;
  return text;
}

const capitals = memoise((tag: string) => memoise((letter: string) => letter.toLocaleUpperCase(tag)));

/** @param tag whose capitals: of "ilk" it is "İlk" in Turkish, "Ilk" elsewhere */
export const capital = (text: string, tag = "en"): string => capitals(tag)(text.charAt(0)) + text.slice(1);

/** A sentence, ended once: what it ends with may have a stop of its own, as "23 окт." */
export const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Dates to words: a whole month is named as one, and so is a whole year. */
function spanWords(f: Format, phrases: SpanPhrases): Words["span"] {
  return (span, short = false) => {
    const {from = null, to = null, kind, about} = span ?? {};
    const style: DayStyle = short ? "short" : "long";
    const say = short ? phrases.brief : phrases;
    if (from === null) return to === null ? phrases.undated : say.before(f.day(to, style));
    if (to === null) return say.after(f.day(from, style));
    const whole = from < to && wholeOf(from, to);
    const days = whole ? f.day(from, whole) : f.days(from, to, style);
    if (about) return short ? `~${days}` : phrases.about(days);
    return kind === "within" && from < to && !whole && !short ? phrases.within(days) : days;
  };
}

/** A month has at most 31 days, a year 366: so far on it is the next one, and no more than that. */
function wholeOf(from: Day, to: Day): "monthAndYear" | "year" | null {
  const [first, next] = [isoOf(from), isoOf(to + 1)];
  const is = (start: string, days: number): boolean =>
    first.endsWith(start) && next.endsWith(start) && isoOf(from + days).slice(0, -start.length) === next.slice(0, -start.length);
  return is("-01-01", 366) ? "year" : is("-01", 31) ? "monthAndYear" : null;
}

/** Quantities to words, the last number with what it counts; the source's own wording ("several") is kept by whoever shows it beside. */
function quantityWords(f: Format, say: QuantityPhrases): Words["quantity"] {
  return ({low, high, best, about, strict}, n = f.number) => {
    if (about && best !== null) return say.about(n(best));
    if (low === high) return n(low);
    const range =
      high === null ? (strict ? say.moreThan(n(low - 1)) : say.atLeast(n(low)))
      : low > 0 ? say.range(f.number(low), n(high))
      : strict ? say.fewerThan(n(high + 1))
      : say.upTo(n(high));
    return best === null ? range : `${f.number(best)} (${range})`;
  };
}

/** Quantities to numbers with signs, each set off, for the signs would turn from right to left. */
export const signedWords = (f: Format): Words["quantity"] => {
  const signed = (sign: string) => (x: string): string => `\u2066${sign}${x}\u2069`;
  return quantityWords(f, {atLeast: signed("≥"), moreThan: signed(">"), upTo: signed("≤"), fewerThan: signed("<"), about: signed("~"), range: (low, high) => signed("")(`${low}–${high}`)});
};

/** How a language tells of a mark. */
export interface ItemPhrases {
  /** Between a title, its date and its place. */
  comma: string;
  /** Between a name and what is said of it, where it is not ": ". */
  colon?: string;
  outcomes(outcomes: string): string;
  /** It rests on a join by the editor. */
  joined: string;
  /** A response or context: what, when and where, and that it is not counted. */
  flag(what: string, kind: string): string;
}

/** Marks to words: only the sentences that have something to say. */
function itemWords(f: Format, say: ItemPhrases): Pick<Words["timeline"], "item" | "flag" | "bin"> {
  const listed = (...parts: (string | null)[]): string => joined(parts, say.comma);
  return {
    item: ({title, date, place, basis, outcomes, carried, attacks, join}) =>
      joined([
        stopped(listed(title, date, place)),
        attacks && `${attacks}.`,
        `${capital(joined([basis, carried], say.colon ?? ": "), f.tag)}.`,
        outcomes && say.outcomes(outcomes),
        join && say.joined
      ]),
    flag: ({title, date, kind, place}) => say.flag(listed(title, date, place), kind),
    bin: ({lane, from, to, counted}) => `${listed(lane, f.days(from, to))}${say.colon ?? ": "}${counted}.`
  };
}

/** How a language gives account: a sentence for each thing that there is to say. */
export interface AccountPhrases {
  /** What is shown; beside it what is not counted, and of how many entries, where these say more. */
  shown(counted: string, uncounted: number, given: number | null): string;
  left(reasons: string): string;
  unreadRows(n: number): string;
  faultyRows(n: number): string;
  undated(n: number): string;
  joined(n: number): string;
  maybeSame(n: number): string;
  assumed(n: number): string;
  asOf(day: string): string;
  period(days: string): string;
  hidden(sources: string): string;
  noJoins: string;
}

/** The account of a figure: only the sentences that have something to say. */
function accountWords(f: Format, {counted, account: say}: Phrases, reasons: Tables["reasons"]): Words["account"] {
  return (a) => {
    const counts = new Map(a.left);
    const left = (Object.keys(reasons) as LeftOut[]).filter((why) => counts.get(why)).map((why) => `${f.number(counts.get(why)!)} ${reasons[why]}`);
    return joined([
      say.shown(counted(a.attacks, a.incidents, a.atLeast), a.uncounted, a.incidents + a.uncounted === a.given ? null : a.given),
      left.length > 0 && say.left(f.list(left)),
      ...(["unreadRows", "faultyRows", "undated", "joined", "maybeSame", "assumed"] as const).map((d) => a[d] > 0 && say[d](a[d])),
      a.asOf !== null && say.asOf(f.day(a.asOf)),
      a.period && say.period(f.days(...a.period)),
      a.hiddenSources.length > 0 && say.hidden(f.list(a.hiddenSources)),
      !a.joins && say.noJoins
    ]);
  };
}

/** What a language says beyond its lists: sentences, as functions of their parts. */
export interface Phrases extends Omit<Words, keyof Tables | "untitled" | "span" | "quantity" | "timeline" | "account" | "annotation" | "annotationLeft" | "labelled"> {
  /** @param what the word for its kind */
  untitled(weapons: readonly string[], site: string | null, kind: Kind, what: string): string;
  span: SpanPhrases;
  quantity: QuantityPhrases;
  timeline: Omit<Words["timeline"], "item" | "flag" | "bin">;
  item: ItemPhrases;
  account: AccountPhrases;
  lane: Omit<Words["lane"], keyof Tables["lane"]>;
  ui: Omit<Words["ui"], keyof Tables["ui"]>;
  claims: Omit<Words["claims"], keyof Tables["claims"]>;
}

/** All words of a language, from its lists and phrases. */
export function wordsOf(f: Format, lists: Lists, phrases: Phrases): Words {
  const {reasons, ...tables} = tablesOf(lists);
  const {item, carried, ...others} = phrases;
  const carriedBy = memoise((numbers: string) => {
    const [reports = 0, statements = 0, origins = 0] = numbers.split(" ").map(Number);
    return carried({reports, statements, origins});
  });
  return {
    ...tables,
    ...others,
    carried: ({reports, statements, origins}) => carriedBy(`${reports} ${statements} ${origins}`),
    untitled: (weapons, site, kind) => phrases.untitled(weapons, site, kind, tables.kind[kind]),
    span: spanWords(f, phrases.span),
    quantity: quantityWords(f, phrases.quantity),
    timeline: {...phrases.timeline, ...itemWords(f, item), summary: (d) => capital(phrases.timeline.summary(d), f.tag)},
    baseMap: {...phrases.baseMap, summary: (d) => capital(phrases.baseMap.summary(d), f.tag)},
    account: accountWords(f, phrases, reasons),
    annotation: (text, about) => joined([tables.ui.annotation, text], item.colon ?? ": ") + (about === undefined ? "" : ` (${about})`),
    annotationLeft: (numbers, why) => stopped(joined([`${tables.ui.annotation} ${numbers}`, reasons[why]], item.colon ?? ": ")),
    labelled: (label, text = "") => label + (item.colon ?? ": ") + text,
    lane: {...tables.lane, ...phrases.lane},
    ui: {...tables.ui, ...phrases.ui},
    claims: {...tables.claims, ...phrases.claims}
  };
}
