import type {Format, Forms} from "../format.js";

/** What is counted, in French; `one` is said of none too: "0 attaque". */
export function nounsOf(f: Format, noun: Forms | null) {
  const counts = (forms: Forms) => (value: number): string => f.count(value, forms);
  const many = (one: string, other = `${one}s`) => counts({one: `# ${one}`, other: `# ${other}`});
  const attacks = noun ? counts(noun) : many("attaque");
  const incidents = many("incident");
  return {
    many,
    attacks,
    incidents,
    entries: many("entrée"),
    days: many("jour"),
    origins: many("source d’origine", "sources d’origine"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "au moins " : ""}${attacks(a)} en ${incidents(i)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
