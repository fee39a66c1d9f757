import {en} from "../../src/locale/en.js";
import type {Forms} from "../../src/locale/format.js";
import type {Language} from "../../src/locale/locale.js";

const plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const marked = [..."ÁƁĆĎÉƑĜĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẌÝŹáƀćďéƒĝĥíĵķĺḿńóṕɋŕśťúṽŵẍýź०१२३४५६७८९"];

/** Text as it looks when it comes through the locale: no letter and no digit of ASCII is left in it. */
export const mark = (text: string): string => text.replace(/[a-z0-9]/gi, (d) => marked[plain.indexOf(d)]!);

/** Words that were handed to the locale as parts of a sentence: where they are no data, somebody wrote them into the code. */
export const parts = new Set<string>();

/** English, in which every word, number, name and date is marked: what a figure shows unmarked did not come from the locale. */
export const pseudo: Language = {
  tag: "en-XA",
  dir: "ltr",
  digits: "latn",
  words: (format, noun: Forms | null) => ({...marking(format), ...marking(en.words(format, noun)), tag: format.tag})
};

function marking<T>(value: T): T {
  if (typeof value === "string") return mark(value) as T;
  if (typeof value === "function") {
    const say = value as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => {
      for (const d of stringsIn(given)) if (/[a-z]/i.test(d) && isPart(d, say, given)) parts.add(d);
      return marking(say(...given));
    }) as T;
  }
  if (Array.isArray(value)) return value.map(marking) as T;
  return typeof value === "object" && value !== null ? (Object.fromEntries(Object.entries(value).map(([key, d]) => [key, marking(d as unknown)])) as T) : value;
}

/** Whether a word goes into the sentence; else it chooses one, as "bin" does in `how("bin")`. */
function isPart(word: string, say: (...given: unknown[]) => unknown, given: readonly unknown[]): boolean {
  try {
    return String(say(...given.map((d) => swap(d, word)))).includes(probe);
  } catch {
    return false; // there is nothing of that name to choose
  }
}

const probe = "\u0001";
function swap(value: unknown, word: string): unknown {
  if (value === word) return probe;
  if (Array.isArray(value)) return value.map((d) => swap(d, word));
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, d]) => [key, swap(d, word)])) : value;
}

/** Every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
