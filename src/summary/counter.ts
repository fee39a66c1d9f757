import {group, sort} from "d3";
import {choose} from "../model/choice.js";
import type {Standing} from "../model/count.js";
import {dayOf} from "../model/edtf.js";
import {kept, later} from "../model/memoise.js";
import type {Day, Reading, Row, View} from "../model/reading.js";
import type {Slices} from "../model/slices.js";
import {standingsInSlices, standingsOf} from "../model/standings.js";
import {lastIn, stepsInSlices, stepsOf, type Steps} from "../model/steps.js";
import {accountFor, type Account} from "./account.js";
import {countryColours, OWN_COLOURS} from "./colours.js";
import {axisOf, merged, spansOf, type AxisDays} from "./days.js";
import {headingKeys, headingOf, NONE, type Heading} from "./headings.js";
import {totalsOf, type Total, type Totals} from "./totals.js";

/** What the counter counts, and what it sets beside that. */
export interface CounterCounting {
  /** What is counted. Defaults to `"attacks"`. */
  measure: "attacks" | "injured" | "killed" | "munitions";
  /** What the big figure is: what is listed, or the total with this id, which then carries its speaker; one that is not to be seen gives way to what is listed, and the account says so. Defaults to `"listed"`. */
  headline: string;
  /** One stacked step by this (of several the first that is named), six parts and the others as one, instead of nested steps by how well founded they are. Defaults to `null`. */
  split: "country" | "site" | "weapon" | null;
  /** Where the totals stand that sources state: in rows below, or over the steps, each on its last day, for long series; `null`: nowhere. Defaults to `"rows"`. */
  totals: "rows" | "plot" | null;
  /** The first day that counts (`"2023-10-17"`). Defaults to `null`: the first that is listed or covered. */
  since: string | null;
  /** Whether long stretches with nothing in them are folded. Defaults to `"fold"`. */
  gaps: "fold" | "show";
}

/** A step: on each day all that it holds. Each of several holds the next one. */
export interface Layer {
  key: "all" | "several" | "attacked" | null;
  /** Of a part of the stack. */
  heading: Heading | null;
  /** A class of colours; `null`: ink. */
  colour: number | null;
  /** How many it has come to, from a day on. */
  days: readonly {day: Day; value: number}[];
  undated: number;
}

/** What the counter shows, before it is known how wide it is. */
export interface CounterSummary extends AxisDays {
  reading: Reading;
  view: View;
  measure: CounterCounting["measure"];
  /** Of the attacks, without those of which nobody gives a number. */
  account: Account;
  /** How many are no attacks. */
  notAttacks: number;
  /** Of how many attacks, which would count, nobody gives a number. */
  noNumber: number;
  steps: Steps;
  /** The widest first. */
  layers: readonly Layer[];
  /** The incidents that step up on a day; `null`: on none. */
  rows(day: Day | null): readonly Row[];
  /** The days over which a step can be drawn: those that are covered, and those on which something is listed. */
  live: readonly (readonly [Day, Day])[];
  since: Day | null;
  totals: Totals;
  /** The total that is the headline; `null`: what is listed. */
  headline: Total | null;
}

/** So few have a value that a running count would be an accident. */
export const TOO_FEW = 3;

/** Counts what is visible, and finds what stands beside it. */
export function* summariseCounter(reading: Reading, view: View, {measure, headline, split, totals, since, gaps}: CounterCounting): Slices<CounterSummary> {
  choose("measure", measure, ["attacks", "injured", "killed", "munitions"]);
  choose("split", split, ["country", "site", "weapon", null]);
  choose("totals", totals, ["rows", "plot", null]);
  choose("gaps", gaps, ["fold", "show"]);
  const first = since === null ? null : dayOf(since);
  if (since !== null && first === null) throw new Error(`since: ${since} is not a day (write it as 2023-10-17)`);
  const within: View = first === null ? view : {...view, period: [Math.max(first, view.period?.[0] ?? first), view.period?.[1] ?? LAST]};
  const standings = (within === view ? standingsOf(reading, view) : yield* standingsInSlices(reading, within)).filter((d) => d.row.kind === "attack");
  const steps = yield* stepsInSlices(standings, view, measure, within.period);
  const inSteps = measure === "attacks" ? null : new Set(steps.counted);
  const numbered = inSteps ? standings.filter((d) => !d.counts || inSteps.has(d)) : standings;
  yield;
  const stated = totalsOf(reading, view, measure);
  const ends = totals === "plot" ? stated.all.flatMap(({tally: {measure: own, until}}) => (own === measure && until?.to != null ? [[until.to, until.to] as const] : [])) : [];
  const days = axisOf([...attackSpans(reading.rows), ...ends].filter((d) => first === null || d[1] >= first), reading.coverage, view.period);
  yield;
  const account = accountFor(numbered, {given: numbered.length + reading.given - reading.rows.length});
  yield;
  const rows = later(() => group(steps.counted.map((d) => d.row), (row) => lastIn(row, within.period)));
  const extent: AxisDays["extent"] = days.extent && first !== null && first <= days.extent[1] ? [Math.max(first, view.period?.[0] ?? first), days.extent[1]] : days.extent;
  return {
    reading,
    view,
    measure,
    account,
    notAttacks: reading.rows.length - standings.length,
    noNumber: standings.length - numbered.length,
    steps,
    layers: split === null ? basisLayers(steps) : splitLayers(steps.counted, split, measure, within, reading),
    rows: (day) => rows().get(day) ?? [],
    busy: days.busy,
    extent,
    live: extent ? liveDays(reading, steps, extent, view) : [],
    since: first,
    totals: stated,
    headline: stated.all.find((d) => d.tally.id === headline) ?? null
  };
}

/** After all days. */
const LAST: Day = 1e9;

const attackSpans = kept((rows: readonly Row[]) => spansOf(rows.filter((d) => d.kind === "attack")));

function basisLayers({days, undated}: Steps): Layer[] {
  return (["all", "several", "attacked"] as const)
    .map((key): Layer => ({key, heading: null, colour: null, days: days.map((d) => ({day: d.day, value: d[key]})), undated: undated[key]}))
    .filter((d, i) => i === 0 || d.undated > 0 || (d.days.at(-1)?.value ?? 0) > 0);
}

/** Each class with those below it: the largest at the bottom, but countries in the order of their colours; what is not stated on top. */
function splitLayers(counted: readonly Standing[], split: NonNullable<CounterCounting["split"]>, measure: CounterCounting["measure"], view: View, reading: Reading): Layer[] {
  const colours = split === "country" ? countryColours(reading) : null;
  const headed = counted.map((d) => ({d, heading: headingOf(headingKeys(d, split)[0]!, split, reading)}));
  const classes = sort(group(headed, (d) => d.heading.key).values(), ([first]) => +(first!.heading.key === NONE), (all) => (colours ? 0 : -all.length), ([first]) => first!.heading.key);
  const own = classes.slice(0, OWN_COLOURS);
  const rest = classes.slice(OWN_COLOURS);
  const parts = rest.length === 0 ? own : [...own, rest.flat()];
  return parts.map((all, i): Layer => {
    const {key} = all[0]!.heading;
    const {days, undated} = stepsOf(parts.slice(0, i + 1).flat().map(({d}) => d), view, measure, view.period);
    return {
      key: null,
      heading: i < OWN_COLOURS ? all[0]!.heading : {key: "…", name: (locale) => locale.lane.others(rest.length)},
      colour: key === NONE ? null : (colours?.get(key) ?? i),
      days: days.map((d) => ({day: d.day, value: d.all})),
      undated: undated.all
    };
  }).reverse();
}

/** Of a list that does not say what it covers: from its first day to the last on which something is listed. Never beyond the playhead. */
function liveDays({coverage}: Reading, {days}: Steps, [first, last]: readonly [Day, Day], {asOf}: View): (readonly [Day, Day])[] {
  const listed = days.map(({day}) => [day, day] as const);
  const all = coverage.length > 0 ? merged([...coverage, ...listed]) : listed.length > 0 ? [[Math.min(first, listed[0]![0]), listed.at(-1)![0]] as const] : [];
  return all.map(([from, to]) => [Math.max(from, first), Math.min(to, last, asOf ?? last)] as const).filter(([from, to]) => from <= to);
}

/** The value of a layer once the day is over. */
export function valueAt(days: Layer["days"], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1]?.value ?? 0;
}

/** How many it all comes to. */
export const wholeOf = ({days, undated}: Layer): number => (days.at(-1)?.value ?? 0) + undated;
