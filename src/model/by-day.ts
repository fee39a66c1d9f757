import {sort} from "d3";
import type {Day} from "./reading.js";

/** So many days before and after the first one have places of their own: a century. */
const NEAR = 36_525;
/** So many places more are made where a day comes before all others. */
const STEP = 256;

/** Values by day. Days that are not far from one another are reached by their place, which is sooner than to look them up. */
export class ByDay<T> {
  /** How many days have one. */
  size = 0;
  #first: Day = NaN;
  #start: Day = NaN;
  #near: (T | undefined)[] = [];
  readonly #far = new Map<Day, T>();

  /** That of the day; where there is none, what is made for it, from then on. */
  under(day: Day, make: (day: Day) => T): T {
    const place = day - this.#start;
    return (place >= 0 && place < this.#near.length ? this.#near[place] : undefined) ?? this.#far.get(day) ?? this.#put(day, make(day));
  }

  /** All, in the order of their days. */
  inOrder(): T[] {
    if (this.#far.size === 0) return this.#near.filter((d) => d !== undefined);
    const start = this.#start;
    const near = this.#near.flatMap((value, i) => (value === undefined ? [] : [[start + i, value] as const]));
    return sort([...near, ...this.#far], ([day]) => day).map(([, value]) => value);
  }

  #put(day: Day, value: T): T {
    if (this.size++ === 0) this.#first = this.#start = day;
    if (!(Math.abs(day - this.#first) <= NEAR)) {
      this.#far.set(day, value);
      return value;
    }
    const before = this.#start - day;
    if (before > 0) {
      this.#near = [...new Array<undefined>(before + STEP).fill(undefined), ...this.#near];
      this.#start -= before + STEP;
    }
    const place = day - this.#start;
    while (this.#near.length < place) this.#near.push(undefined);
    return this.#near[place] = value;
  }
}
