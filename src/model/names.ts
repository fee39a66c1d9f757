/**
 * Finding a record by any of its spellings: exact after normalising, never by likeness.
 *
 * @module
 */
import {memoise} from "./memoise.js";
import type {NameIndex} from "./reading.js";

/** What can be found by name. */
export interface Named {
  id: string;
  name: string;
  short?: string;
  aliases?: readonly string[];
  names?: Readonly<Record<string, string>>;
}

// Latin, Hebrew and Arabic marks over and under letters, the stroke that lengthens an Arabic word, and what is unseen.
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\p{Cf}]/gu;

/**
 * The form in which names are compared. Case, accents, tatweel and a leading article (al, el, at, ash, ar, as, an, ad,
 * az, ال) fall away; hyphens and apostrophes are spaces; أ إ آ are ا, ى is ي, ة is ه. Nothing else: "Green Zone" is
 * not "Green Village".
 */
export function normaliseName(text: string): string {
  return text.slice(0, 1000).normalize("NFKD").toLowerCase().replace(marks, "")
    .replace(/ى/g, "ي").replace(/ة/g, "ه")
    .replace(/[-'`´‘’ʻʼʾʿ‐-―\s]+/g, " ").trim()
    .replace(/^(?:(?:al|el|at|ash|ar|as|an|ad|az) (?=.)|ال(?=..))/, "");
}

/** The records by id and by every spelling. An id, written exactly, wins over spellings; of two with one id the first. */
export function indexNames<T extends Named>(records: readonly T[]): NameIndex<T> {
  const ids = new Map<string, T>();
  const names = new Map<string, T[]>();
  for (const record of records) {
    const {id, name, short = "", aliases = [], names: others = {}} = record;
    if (ids.has(id)) continue;
    ids.set(id, record);
    for (const form of new Set([id, name, short, ...aliases, ...Object.values(others)].map(normaliseName))) {
      const same = names.get(form);
      if (same) same.push(record);
      else if (form) names.set(form, [record]);
    }
  }
  const find = memoise((name: string): readonly T[] => names.get(normaliseName(name)) ?? []);
  return {
    all: [...ids.values()],
    get: (id) => ids.get(id),
    find(name) {
      const record = ids.get(name);
      return record ? [record] : find(name);
    }
  };
}

/** The index, and behind it records that are looked at only where it has none. */
export function joinIndex<T extends Named>(index: NameIndex<T>, more: readonly T[]): NameIndex<T> {
  let rest: NameIndex<T> | undefined;
  const behind = () => rest ??= indexNames(more);
  return {
    all: [...index.all, ...more],
    get: (id) => index.get(id) ?? behind().get(id),
    find(name) {
      const found = index.find(name);
      return found.length ? found : behind().find(name);
    }
  };
}
