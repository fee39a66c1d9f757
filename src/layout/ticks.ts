import type {Day} from "../model/reading.js";
import {calendar, dateOf, dayOf} from "../summary/calendar.js";
import type {DayScale, Placement} from "./days.js";

export interface DayTick {
  day: Day;
  /** The middle of the day, as marks stand; where a month or a year begins. */
  x: number;
  unit: "day" | "week" | "month" | "year";
  /** First of its month (a month: of its year) in its place, so that the label must name that too. */
  first: boolean;
}

/** How many of a unit there are from one tick to the next, and the days in them at least. */
type Pace = readonly [unit: DayTick["unit"], every: number, days: number];
const paces: readonly Pace[] = [
  ["day", 1, 1], ["day", 2, 2], ["week", 1, 7], ["month", 1, 28], ["month", 3, 90],
  ["year", 1, 365], ["year", 5, 1826], ["year", 25, 9131], ["year", 100, 36524]
];

/**
 * The ticks of the days in view, at least `minGap` px apart, none in a fold.
 * An open stretch too short to hold one has its first day instead, where there is room.
 */
export function dayTicks(scale: DayScale, minGap: number): DayTick[] {
  const pace = paces.find((d) => d[2] * scale.bandwidth >= minGap) ?? paces.at(-1)!;
  const stretches = scale.segments.filter((d) => d.kind === "open").map((d) => ticksIn(d, scale, pace));
  const kept = new Set<Mark>();
  // The first of each stretch comes before all others; after that the 1st of a month before the 31st.
  for (const d of [...stretches.map((d) => d.slice(0, 1)), ...stretches.map((d) => d.slice(1).reverse())].flat()) {
    if ([...kept].every((other) => Math.abs(other.x - d.x) >= minGap)) kept.add(d);
  }
  return stretches.flatMap((ticks) => ticks
    .filter((d) => kept.has(d))
    .map((d, i, all) => ({...d, first: !i || outer(d) !== outer(all[i - 1]!)})));
}

type Mark = Omit<DayTick, "first">;

function ticksIn({from, to, x0, x1}: Placement, {x, extent}: DayScale, [unit, every]: Pace): Mark[] {
  const first = Math.max(from, extent[0]);
  const last = Math.min(to, extent[1]);
  const dates = calendar[unit].every(every)?.range(dateOf(first), dateOf(last + 1)) ?? [];
  const ticks = dates.length ? dates.map((d): Mark => ({day: dayOf(d), x: 0, unit})) : [{day: first, x: 0, unit: "day" as const}];
  return ticks
    .map((d) => ({...d, x: x(isDate(d) ? d.day + 0.5 : d.day)}))
    .filter((d) => d.x >= x0 && d.x <= x1);
}

/** Where the month (for a month: the year) of the tick begins. */
function outer(d: Mark): number {
  return +calendar[isDate(d) ? "month" : "year"].floor(dateOf(d.day));
}

function isDate({unit}: Pick<DayTick, "unit">): boolean {
  return unit === "day" || unit === "week";
}
