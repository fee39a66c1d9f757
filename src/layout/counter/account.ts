import {pairs, rollups, sort, sum} from "d3";
import type {TotalLeft} from "../../locale/counter.js";
import type {Locale} from "../../locale/locale.js";
import {joined} from "../../locale/phrases.js";
import {dayOf, isoOf} from "../../model/edtf.js";
import {point} from "../../model/quantity.js";
import type {Day} from "../../model/reading.js";
import {between} from "../../model/sums.js";
import {TOO_FEW, wholeOf, type CounterSummary} from "../../summary/counter.js";
import type {Total} from "../../summary/totals.js";
import {accountOf, incidentsIn} from "../account.js";
import type {CounterLayout, CounterPicture, Scene} from "./shapes.js";
import {amountOf, besideOf, scopeOf, speakerOf} from "./words.js";
import type {LegendEntry} from "../layout.js";

/** The days that the figure tells of: never beyond the playhead. */
export function daysIn({extent, view: {asOf}}: CounterSummary): readonly [Day, Day] | null {
  return extent && [extent[0], Math.max(extent[0], Math.min(extent[1], asOf ?? extent[1]))];
}

/** "24 attacks in 22 incidents", "at least 12 injured in 5 incidents", or that there are none. */
export function countedOf({steps: {days, undated, counted, inexact}, layers, measure}: CounterSummary, locale: Locale): string {
  const words = locale.counter;
  const all = layers[0] ? wholeOf(layers[0]) : 0;
  const incidents = counted.length;
  if (incidents === 0) return words.none(measure);
  if (measure === "attacks") return locale.counted(all, incidents, inexact);
  const last = days.at(-1);
  const high = last?.high === null || undated.high === null ? null : (last?.high ?? 0) + undated.high;
  return words.inIncidents(amountOf(between((last?.low ?? 0) + undated.low, high, all, false), measure, locale), incidents);
}

/** One sentence on what is listed, one on the month in which the most came, and one on the most that is stated. */
export function summaryOf(summary: CounterSummary, locale: Locale): string {
  const days = daysIn(summary);
  const most = mostOf(summary);
  const steepest = steepestOf(summary);
  return locale.counter.summary({
    counted: countedOf(summary, locale),
    listed: summary.steps.counted.length > 0,
    days: days && locale.days(...days),
    steepest: steepest && {month: locale.day(steepest.day, "monthAndYear"), counted: locale.counter.counts[summary.measure](steepest.more)},
    most: most && {
      amount: amountOf(most.tally.value, summary.measure, locale),
      speaker: speakerOf(most.tally, locale),
      scope: locale.list(scopeOf(most.tally, null, locale), "plain"),
      listed: besideOf(most, locale, (value) => amountOf(value, summary.measure, locale))
    }
  });
}

/** The month in which more came than in any other, where there are several. */
function steepestOf({layers: [all], steps}: CounterSummary): {day: Day; more: number} | null {
  if (steps.counted.length < TOO_FEW) return null;
  const months = rollups(pairs([{day: 0, value: 0}, ...(all?.days ?? [])]), (steps) => sum(steps, ([a, b]) => b.value - a.value), ([, {day}]) => isoOf(day).slice(0, 7));
  const [first, second] = sort(months, (d) => -d[1]);
  return first && second && first[1] > second[1] ? {day: dayOf(`${first[0]}-01`)!, more: first[1]} : null;
}

/** The largest number that is stated of what the figure counts. */
function mostOf({totals, measure}: CounterSummary): Total | null {
  const all = totals.all.filter((d) => d.tally.measure === measure);
  return all.reduce<Total | null>((most, d) => (most && point(most.tally.value) >= point(d.tally.value) ? most : d), null);
}

/** What all figures account for, and what only this one leaves out. */
export function accountWords({summary, look, frame: {locale}}: Scene, {items, shapes, axis}: Pick<CounterLayout, "items" | "shapes" | "axis">): string {
  const {reading, view, measure, account, notAttacks, noNumber, steps, since, headline, totals} = summary;
  const words = locale.counter.account;
  const drawn = axis ? incidentsIn(items.filter((_, i) => shapes[i]!.is === "rise" || shapes[i]!.is === "words")) : steps.counted.length;
  const own = totals.all.filter(({tally: d}) => d.measure === measure && d.until?.to != null).length;
  const shown = look.totals === "plot" ? own : totals.all.length;
  const left: (readonly [TotalLeft, number])[] = [...totals.left, ...(shown < totals.all.length ? [["apart", totals.all.length - shown] as const] : [])];
  return joined([
    accountOf({account, view, reading}, drawn, locale),
    noNumber > 0 && words.noNumber(noNumber),
    notAttacks > 0 && words.notAttacks(notAttacks),
    since !== null && words.since(locale.day(since)),
    look.headline !== "listed" && !headline && words.noHeadline(locale.name(look.headline)),
    look.totals !== null && reading.tallies.length > 0 && words.totals(shown, left)
  ]);
}

/** Only what is in the picture and not named there. */
export function legendOf({frame: {locale}}: Scene, {hairlines, shapes, folds, hatched}: Pick<CounterPicture, "hairlines" | "shapes" | "folds" | "hatched">): LegendEntry[] {
  const rows = shapes.filter((d) => d.is === "total");
  const stated = shapes.filter((d) => d.is === "total" || d.is === "plotted").map((d) => d.stated);
  const words = locale.counter.legend;
  const entry = (glyph: string, label: string): LegendEntry => ({glyph, label, toggles: null, colour: null});
  return [
    (["earliest", "interval"] as const).map((d) => hairlines.some(({is}) => is === d) && entry(d, words[d])),
    rows.some((d) => d.bar) && entry("all", words.listed),
    stated.some((d) => d.at !== null && d.open === 0) && entry("stated", words.stated),
    stated.some((d) => d.open !== 0) && entry(locale.dir === "rtl" ? "boundRtl" : "bound", words.bound),
    (hatched.length > 0 || folds.some((d) => d.hatched) || rows.some((d) => d.rest)) && entry("uncovered", locale.legend.uncovered)
  ].flat().filter((d) => d !== false);
}
