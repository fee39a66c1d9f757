import type {Format, Forms} from "../format.js";

/** A word of one letter stands before another word without a space, before a number or a name with a hyphen. */
export const attached = (letter: string, text: string): string => letter + (/^[א-ת]/.test(text) ? "" : "־") + text;

/** What is counted, in Hebrew: the words for one and for two, then the noun after a number. */
export function nounsOf(f: Format, noun: Forms | null) {
  const counts = (forms: Forms) => (value: number): string => f.count(value, forms);
  const many = (one: string, two: string, other: string) => counts({one, two, other: `# ${other}`});
  const attacks = noun ? counts(noun) : many("התקפה אחת", "שתי התקפות", "התקפות");
  const incidents = many("אירוע אחד", "שני אירועים", "אירועים");
  return {
    many,
    attacks,
    incidents,
    days: many("יום אחד", "יומיים", "ימים"),
    origins: many("מקור ראשוני אחד", "שני מקורות ראשוניים", "מקורות ראשוניים"),
    statements: many("אמירה אחת", "שתי אמירות", "אמירות"),
    sites: many("אתר אחד", "שני אתרים", "אתרים"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "לפחות " : ""}${attacks(a)} ${attached("ב", incidents(i))}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
