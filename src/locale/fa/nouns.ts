import type {Format, Forms} from "../format.js";

/** What is counted, in Persian: after a number a noun stays as it is. */
export function nounsOf(f: Format, noun: Forms | null) {
  const many = (one: string) => (value: number): string => f.count(value, {other: `# ${one}`});
  const attacks = noun ? (value: number): string => f.count(value, noun) : many("حمله");
  const incidents = many("رویداد");
  return {
    many,
    attacks,
    incidents,
    entries: many("مورد"),
    days: many("روز"),
    origins: many("منبع اولیه"),
    statements: many("گفته"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "دست‌کم " : ""}${attacks(a)} در ${incidents(i)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
