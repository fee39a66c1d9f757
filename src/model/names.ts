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
const marks = /[\p{Cf}\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu;

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
  for (const record of records) if (!ids.has(record.id)) ids.set(record.id, record);
  const all = [...ids.values()];
  let spellings: Map<string, T[]> | undefined;
  const find = memoise((name: string): readonly T[] => (spellings ??= spellingsOf(all)).get(normaliseName(name)) ?? []);
  return {
    all,
    get: (id) => ids.get(id),
    find(name) {
      const record = ids.get(name);
      return record ? [record] : find(name);
    }
  };
}

function spellingsOf<T extends Named>(records: readonly T[]): Map<string, T[]> {
  const spellings = new Map<string, T[]>([["", []]]);
  for (const record of records) {
    const {id, name, short = "", aliases = [], names = {}} = record;
    for (const form of new Set([id, name, short, ...aliases, ...Object.values(names)].map(normaliseName))) {
      const same = spellings.get(form);
      if (!same) spellings.set(form, [record]);
      else if (form) same.push(record);
    }
  }
  return spellings;
}
