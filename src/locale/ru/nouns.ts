import type {Format, Forms} from "../format.js";

/** What is counted, in Russian. */
export function nounsOf(f: Format, noun: Forms | null) {
  const counts = (forms: Forms) => (value: number): string => f.count(value, forms);
  /** After 1, 2 and 5; of fractions as of 2. */
  const many = (one: string, few: string, many: string) => counts({one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}`});
  const attacks = noun ? counts(noun) : many("атака", "атаки", "атак");
  const within = many("инциденте", "инцидентах", "инцидентах");
  return {
    many,
    attacks,
    within,
    incidents: many("инцидент", "инцидента", "инцидентов"),
    entries: many("записи", "записей", "записей"),
    days: many("день", "дня", "дней"),
    origins: many("первоисточник", "первоисточника", "первоисточников"),
    sites: many("объект", "объекта", "объектов"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "как минимум " : ""}${attacks(a)} в ${within(i)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
