import {sort} from "d3";
import type {Day} from "../model/reading.js";

/** So many days about the first one have places of their own: a century. */
const NEAR = 36_525;
/** So many places are made at a time. */
const STEP = 256;

/** Values by day. Days that are not far from one another are reached by their place, which is sooner than to look them up. */
export class ByDay<T> {
  #start: Day = NaN;
  #near: (T | undefined)[] = [];
  readonly #far = new Map<Day, T>();
  #size = 0;

  /** How many days have one. */
  get size(): number {
    return this.#size;
  }

  /** That of the day; where there is none, what is made for it, from then on. */
  under(day: Day, make: (day: Day) => T): T {
    const place = day - this.#start;
    const near = this.#near;
    return (place >= 0 && place < near.length ? near[place] : undefined) ?? this.#made(day, make);
  }

  /** All, in the order of their days. */
  inOrder(): T[] {
    if (this.#far.size === 0) return this.#near.filter((d) => d !== undefined);
    const start = this.#start;
    const dated = this.#near.flatMap((value, i) => (value === undefined ? [] : [[start + i, value] as const]));
    return sort([...dated, ...this.#far], ([day]) => day).map(([, value]) => value);
  }

  #made(day: Day, make: (day: Day) => T): T {
    const known = this.#far.get(day);
    if (known !== undefined) return known;
    const value = make(day);
    this.#size++;
    if (this.#reaches(day)) this.#near[day - this.#start] = value;
    else this.#far.set(day, value);
    return value;
  }

  /** Makes places up to the day, unless it is too far from the others. */
  #reaches(day: Day): boolean {
    if (this.#near.length === 0 && Number.isFinite(day)) this.#start = day;
    const before = this.#start - day;
    const after = day - this.#start - this.#near.length + 1;
    if (!(Math.max(before, after) + this.#near.length <= NEAR)) return false;
    if (before > 0) {
      const more = before + STEP;
      this.#near = [...new Array<undefined>(more).fill(undefined), ...this.#near];
      this.#start -= more;
    } else for (let i = after > 0 ? after + STEP : 0; i > 0; i--) this.#near.push(undefined);
    return true;
  }
}
