import {min, sort} from "d3";
import type {Locale} from "../../locale/locale.js";
import {point} from "../../model/quantity.js";
import type {Interval, ReadTally} from "../../model/reading.js";
import type {Word} from "../../model/words.js";
import type {DisagreementSummary} from "../../summary/disagreement.js";
import {attacksIn} from "../../summary/standings.js";
import {amountOf, scopeOf, spanOf} from "../counter/words.js";
import {JOINED, numeric, sayEarlier, valueOf} from "./lines.js";
import {isTwofold, unitsOf, type Unit} from "./units.js";
import {claimsBehind, restsOnJoin, tellWord} from "./words.js";
import type {Told} from "../layout.js";
import type {Run} from "../runs.js";

/** What one origin says of a number. */
export interface RangeRow extends Told {
  key: string;
  name: readonly Run[];
  words: readonly Run[];
  /** What it says now, and what it said before. */
  now: readonly Interval[];
  past: readonly Interval[];
  /** It says that it does not know. */
  unknown: boolean;
}

/** Numbers that are set against one another, on one scale. */
export interface RangeGroup {
  head: string;
  rows: readonly RangeRow[];
}

const isNumber = (d: unknown): d is Interval => d !== "unknown";

/** The numbers of incidents of which two are held, or one was held before. */
export function numbersOf(summary: DisagreementSummary): Unit[] {
  return unitsOf(summary, (d) => numeric.has(d.field) && (isTwofold(d) || d.words.some(({earlier}) => earlier.some(({value}) => isNumber(value)))));
}

export function groupOf(unit: Unit, summary: DisagreementSummary, locale: Locale): RangeGroup {
  const rows = sort(unit.line.words, (d) => min(d.values, ({value}) => point(value as Interval)) ?? Infinity).map((d) => rowOf(d, unit, summary, locale));
  return {head: locale.field[unit.line.field], rows};
}

function rowOf(word: Word, unit: Unit, summary: DisagreementSummary, locale: Locale): RangeRow {
  const {origin, field, values, earlier, unknown, notRepeated} = word;
  const {standing} = unit.compared;
  const now = notRepeated ? locale.disagreement.matrix.notRepeated : locale.list([...values.map(({value}) => valueOf(field, value, locale)), ...(unknown ? [locale.unknown] : [])]);
  const words = earlier.length > 0 ? sayEarlier(word, now, locale) : [];
  return {
    key: `${standing.row.id} ${field} ${origin.id}`,
    name: [{text: locale.nameOf(origin, true), style: "plain"}, ...(restsOnJoin(claimsBehind(word, unit, summary.view)) ? [JOINED] : [])],
    words: [...words.slice(0, -1), {text: now, style: values.length > 0 ? "bold" : "quiet"}],
    now: values.map(({value}) => value as Interval),
    past: earlier.map(({value}) => value).filter(isNumber),
    unknown,
    text: tellWord(word, unit, summary, locale),
    count: attacksIn(standing),
    rows: () => [standing.row]
  };
}

/** Totals that compare with one another. */
export function groupOfTotals(tallies: readonly ReadTally[], tell: (tally: ReadTally) => string, locale: Locale): RangeGroup {
  const spans = tallies.map((d) => spanOf(d, locale));
  const whole = tallies[spans.findIndex((d) => !d.includes("≈"))] ?? tallies[0]!;
  const rows = sort(tallies, (d) => point(d.value)).map((tally): RangeRow => {
    const own = spanOf(tally, locale);
    return {
      key: tally.id,
      name: [{text: locale.nameOf(tally.source, true), style: "plain"}],
      words: [{text: amountOf(tally.value, tally.measure, locale), style: "bold"}, ...(own === spanOf(whole, locale) ? [] : [{text: `\u2002${own}`, style: "quiet"} as const])],
      now: [tally.value],
      past: [],
      unknown: false,
      text: tell(tally),
      count: 0,
      rows: () => []
    };
  });
  return {head: locale.list(scopeOf(whole, null, locale), "plain"), rows};
}
