import {utcDay, utcMonday, utcMonth, utcYear} from "d3";
import type {Day} from "../model/reading.js";

export type BinUnit = "day" | "week" | "month";

/** In UTC, for a day is a number of days and has no zone. */
export const calendar = {day: utcDay, week: utcMonday, month: utcMonth, year: utcYear};

/** The smallest bin that is at least `minimum` px wide where a day has `bandwidth` px; months where none is. */
export function binUnit(bandwidth: number, minimum: number): BinUnit {
  return bandwidth >= minimum ? "day" : bandwidth * 7 >= minimum ? "week" : "month";
}

/** The first day of the bin that holds the day. Weeks start on Monday. */
export function binStart(day: Day, unit: keyof typeof calendar): Day {
  return dayOf(calendar[unit].floor(dateOf(day)));
}

/** The last day of the bin that holds the day. */
export function binEnd(day: Day, unit: keyof typeof calendar): Day {
  return dayOf(calendar[unit].ceil(dateOf(day + 1))) - 1;
}

/** Midnight, UTC, as d3's calendar wants it. */
export function dateOf(day: Day): Date {
  return new Date(day * 864e5);
}

export function dayOf(date: Date): Day {
  return date.getTime() / 864e5;
}
