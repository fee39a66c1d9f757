import {memoise} from "../model/memoise.js";
import type {Day} from "../model/reading.js";
import {twoLetters} from "../model/countries.js";

/** The forms of a counted noun, by plural category; `#` stands for the number: `{one: "# attack", other: "# attacks"}`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** How a language writes numbers and days. */
export interface FormatOptions {
  /** The numbering system: `"latn"`, `"arab"`. Defaults to the language's own. */
  digits?: string | undefined;
  /** The calendar of the words (never of the data). Defaults to `"gregory"`. */
  calendar?: string | undefined;
}

/** What a language brings itself, for `Intl` does not know it in every engine. Everything else is set as in British English. */
export interface OwnFormat {
  /** The months from January on. */
  months: Readonly<Record<"long" | "short", readonly string[]>>;
  /** Between a day, its month and its year. */
  of: string;
  /** Between the parts of a list, and before the last one. */
  comma: string;
  and: string;
  /** Names of countries by their two letters; others are named in English. */
  countries: Readonly<Record<string, string>>;
}

/** A record of the data that has a name, perhaps in several languages. */
export interface Named {
  name: string;
  short?: string;
  names?: Readonly<Record<string, string>>;
}

/** Numbers, days, lists and plurals in one language, by `Intl`; zone, digits and calendar are always given. */
export interface Format {
  tag: string;
  number(value: number): string;
  /** "5 attacks" */
  count(value: number, forms: Forms): string;
  /** "23 October 2023"; `short`: "23 Oct" */
  day(day: Day, style?: DayStyle): string;
  /** "18 – 24 October 2023" */
  days(from: Day, to: Day, style?: DayStyle): string;
  /** Between things of which the last is not set off by "and". */
  comma: string;
  /** "a, b and c"; `plain`: "a, b, c" */
  list(parts: readonly string[], type?: "and" | "plain"): string;
  /** Between things that stand side by side: a dot, but beside Eastern digits that would be a zero. */
  apart: string;
  /** A name from the data, set off where it runs in the other direction than the sentence. */
  name(text: string): string;
  /** The name in this language, where the record has one; `short`: its short form, where it has one. */
  nameOf(record: Named, short?: boolean): string;
  /** "Iraq"; a code that no country has is given back. */
  country(code: string): string;
}

const styles = {
  long: {day: "numeric", month: "long", year: "numeric"},
  short: {day: "numeric", month: "short"},
  monthAndYear: {month: "long", year: "numeric"},
  month: {month: "short"},
  monthOfYear: {month: "short", year: "numeric"},
  year: {year: "numeric"},
  dayOfMonth: {day: "numeric"}
} as const;

export type DayStyle = keyof typeof styles;

/** The parts of a date or of some, with a language's own months and what it sets between. */
function inOwn({months, of}: OwnFormat, style: DayStyle, parts: readonly (Intl.DateTimeFormatPart & {source?: string})[], from: Day, to = from): string {
  const names = months[/^(long|monthAndYear)$/.test(style) ? "long" : "short"];
  const month = (day: Day): string => names[new Date(day * 864e5).getUTCMonth()] ?? "";
  return parts.map(({type, value, source}) => (type === "month" ? month(source === "endRange" ? to : from) : value === " " ? of : value)).join("");
}

const listed = ({comma, and}: OwnFormat, parts: readonly string[]): string => parts.slice(0, -1).join(comma) + and + (parts.at(-1) ?? "");

const FSI = "\u2068";
const PDI = "\u2069";
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[a-z\u00c0-\u024f\u0370-\u052f]/i;
/** Characters that turn the direction of what follows them; no name may carry them into a sentence. */
const turns = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/** Of each kind so many words are kept: the days of some years. */
const KEPT = 5000;

/** Formats for a language. What `Intl` makes is kept, for it is dear to make; and so is what it says, for it is slow to say it. */
export function formatFor(tag: string, dir: "ltr" | "rtl", {digits, calendar = "gregory"}: FormatOptions = {}, own?: OwnFormat): Format {
  const known = own ? "en-GB" : tag;
  const ownDates = calendar === "gregory" ? own : undefined;
  const dates = memoise((style: DayStyle) =>
    new Intl.DateTimeFormat(own && !ownDates ? "fa" : known, {...styles[style], timeZone: "UTC", calendar, ...(digits && {numberingSystem: digits})}));
  const days = memoise((style: DayStyle) => memoise((day: Day) =>
    ownDates ? inOwn(ownDates, style, dates(style).formatToParts(day * 864e5), day) : dates(style).format(day * 864e5), KEPT));
  const ranges = memoise((style: DayStyle) => memoise((ends: string) => {
    const [from, to] = ends.split(" ").map(Number) as [Day, Day];
    const range = ownDates ? inOwn(ownDates, style, dates(style).formatRangeToParts(from * 864e5, to * 864e5), from, to) : dates(style).formatRange(from * 864e5, to * 864e5);
    // Engines set the dash with different spaces: "18–20 October", but "18 October – 2 November", in all of them.
    return range.replace(/^(\S+)\s*–\s*/u, "$1–").replace(/\s+–\s+/u, " – ");
  }, KEPT));
  const numbers = new Intl.NumberFormat(known, {...(digits && {numberingSystem: digits}), maximumFractionDigits: 2});
  const number = memoise((value: number) => numbers.format(value), KEPT);
  const plurals = new Intl.PluralRules(known);
  const plural = memoise((value: number) => plurals.select(value), KEPT);
  const and = new Intl.ListFormat(known, {type: "conjunction"});
  /** Arabic has "and" between all parts, Persian a mark of direction. */
  const between = and.formatToParts(["a", "b", "c"])[1]?.value ?? ", ";
  const comma = own?.comma ?? (between === ", " ? between : "، ");
  const regions = new Intl.DisplayNames(known, {type: "region", fallback: "none"});
  const foreign = dir === "ltr" ? rightToLeft : leftToRight;
  const language = tag.split("-")[0] as string;
  const name = (text: string): string => {
    const clean = text.replace(turns, "");
    return foreign.test(clean) ? FSI + clean + PDI : clean;
  };
  return {
    tag,
    number,
    count: (value, forms) => (forms[plural(value)] ?? forms.other).replace("#", number(value)),
    day: (day, style = "long") => days(style)(day),
    days: (from, to, style = "long") => (from === to ? days(style)(from) : ranges(style)(`${from} ${to}`)),
    comma,
    list: (parts, type = "and") => (type === "plain" || parts.length < 2 ? parts.join(comma) : own ? listed(own, parts) : and.format(parts)),
    apart: digits?.startsWith("arab") ? "، " : "\u00a0· ",
    name,
    nameOf: ({name: plain, short, names}, brief = false) =>
      name(names?.[tag] ?? names?.[language] ?? (brief ? short : undefined) ?? plain),
    country: memoise((code) => {
      const two = twoLetters(code);
      return name((two && (own?.countries[two] ?? regions.of(two))) ?? code);
    })
  };
}
