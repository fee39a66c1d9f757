import type {Format, Forms} from "../format.js";

/** What is counted, in Sorani: after a number a noun stays as it is. */
export function nounsOf(f: Format, noun: Forms | null) {
  const many = (one: string) => (value: number): string => f.count(value, {other: `# ${one}`});
  const attacks = noun ? (value: number): string => f.count(value, noun) : many("هێرش");
  const incidents = many("ڕووداو");
  return {
    many,
    attacks,
    incidents,
    entries: many("تۆمار"),
    days: many("ڕۆژ"),
    origins: many("سەرچاوەی بنەڕەتی"),
    statements: many("وتە"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "لانیکەم " : ""}${attacks(a)} لە ${incidents(i)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
