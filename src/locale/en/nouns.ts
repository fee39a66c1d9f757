import type {Format, Forms} from "../format.js";

/** What is counted, in English: "5 attacks". */
export function nounsOf(f: Format, noun: Forms | null) {
  const counts = (forms: Forms) => (value: number): string => f.count(value, forms);
  const many = (one: string, other = `${one}s`) => counts({one: `# ${one}`, other: `# ${other}`});
  const attacks = counts(noun ?? {one: "# attack", other: "# attacks"});
  const incidents = many("incident");
  return {
    many,
    attacks,
    incidents,
    entries: many("entry", "entries"),
    days: many("day"),
    origins: many("origin"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "at least " : ""}${attacks(a)} in ${incidents(i)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
