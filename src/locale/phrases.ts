import {isoOf} from "../model/edtf.js";
import type {Day, Interval, Span} from "../model/reading.js";
import type {DayStyle, Format} from "./format.js";
import type {Account, LeftOut, Words} from "./locale.js";

/** How a language says a date that is not simply a day. */
export interface SpanPhrases {
  undated: string;
  /** The same with little room: "~15 Oct", "by 18 Oct". */
  brief: {about(date: string): string; before(day: string): string; after(day: string): string};
  about(date: string): string;
  before(day: string): string;
  after(day: string): string;
  /** Some one day of these. */
  within(days: string): string;
  /** It lasted from the one to the other. */
  either(days: string): string;
}

/** How a language says a number that is not simply a number. */
export interface QuantityPhrases {
  atLeast(x: string): string;
  moreThan(x: string): string;
  upTo(x: string): string;
  fewerThan(x: string): string;
  about(x: string): string;
  range(low: string, high: string): string;
  best(x: string, range: string): string;
}

/** Dates to words: a whole month is named as one, and so is a whole year. */
export function spanWords(f: Format, phrases: SpanPhrases): (span: Span | null, short?: boolean) => string {
  return (span, short = false) => {
    if (!span) return phrases.undated;
    const style: DayStyle = short ? "short" : "long";
    const {from, to, kind, about} = span;
    const say = short ? phrases.brief : phrases;
    if (from === null || to === null) return from !== null ? say.after(f.day(from, style)) : to !== null ? say.before(f.day(to, style)) : phrases.undated;
    const whole = wholeOf(from, to);
    const days = whole ? f.day(from, whole) : from === to ? f.day(from, style) : f.days(from, to, style);
    if (about) return say.about(days);
    return from === to || whole || short ? days : kind === "within" ? phrases.within(days) : phrases.either(days);
  };
}

function wholeOf(from: Day, to: Day): "monthAndYear" | "year" | null {
  const first = isoOf(from);
  const next = isoOf(to + 1);
  if (!first.endsWith("-01") || !next.endsWith("-01")) return null;
  if (first.endsWith("-01-01") && next === `${String(Number(first.slice(0, 4)) + 1).padStart(4, "0")}-01-01`) return "year";
  return isoOf(from + 31).slice(0, 8) === next.slice(0, 8) || isoOf(from + 28) === next ? "monthAndYear" : null;
}

/** Quantities to words; the source's own wording ("several") is kept by whoever shows it beside. */
export function quantityWords(f: Format, phrases: QuantityPhrases): (quantity: Interval) => string {
  return ({low, high, best, about, strict}) => {
    const n = f.number;
    if (about && best !== null) return phrases.about(n(best));
    if (low === high) return n(low);
    const least = strict ? phrases.moreThan(n(low - 1)) : phrases.atLeast(n(low));
    const range = high === null ? least : low > 0 ? phrases.range(n(low), n(high)) : strict ? phrases.fewerThan(n(high + 1)) : phrases.upTo(n(high));
    return best === null ? range : phrases.best(n(best), range);
  };
}

/** How a language gives account: a sentence for each thing that there is to say. */
export interface AccountPhrases {
  /** What is shown; beside it what is not counted, and of how many entries, where these say more. */
  shown(counted: string, uncounted: number, given: number | null): string;
  left(reasons: string): string;
  reasons: Readonly<Record<LeftOut, string>>;
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
export function accountWords(f: Format, counted: Words["counted"], phrases: AccountPhrases): (account: Account) => string {
  return (a) => {
    const left = a.left.filter(([, n]) => n > 0).map(([why, n]) => `${f.number(n)} ${phrases.reasons[why]}`);
    return [
      phrases.shown(counted(a.attacks, a.incidents, a.atLeast), a.uncounted, a.incidents + a.uncounted === a.given ? null : a.given),
      left.length > 0 && phrases.left(f.list(left)),
      a.undated > 0 && phrases.undated(a.undated),
      a.joined > 0 && phrases.joined(a.joined),
      a.maybeSame > 0 && phrases.maybeSame(a.maybeSame),
      a.assumed > 0 && phrases.assumed(a.assumed),
      a.asOf !== null && phrases.asOf(f.day(a.asOf)),
      a.period && phrases.period(f.days(...a.period)),
      a.hiddenSources.length > 0 && phrases.hidden(f.list(a.hiddenSources)),
      !a.joins && phrases.noJoins
    ].filter(Boolean).join(" ");
  };
}
