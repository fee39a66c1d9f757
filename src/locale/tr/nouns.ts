import type {Format, Forms} from "../format.js";

/** What is counted, in Turkish: after a number a noun stays as it is. */
export function nounsOf(f: Format, noun: Forms | null) {
  const many = (word: string) => (value: number): string => `${f.number(value)} ${word}`;
  const attacks = noun ? (value: number): string => f.count(value, noun) : many("saldırı");
  return {
    many,
    attacks,
    incidents: many("olay"),
    days: many("gün"),
    origins: many("asıl kaynak"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${many("olayda")(i)} ${atLeast ? "en az " : ""}${attacks(a)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;

/** The endings of "than" after 1 to 9, then after 10 to 90, as the number words end. */
const ones = ["den", "den", "ten", "ten", "ten", "dan", "den", "den", "dan"];
const tens = ["dan", "den", "dan", "tan", "den", "tan", "ten", "den", "dan"];

/** "110’dan fazla saldırı": the ending stands on the number, before what is counted. */
export function than(counted: string, word: string): string {
  return counted.replace(/^\S+/u, (number) => {
    const [, digit = "", zeros = ""] = /([1-9])(0*)$/.exec(number.replace(/\D/g, "")) ?? [];
    const ending = (zeros.length > 1 ? zeros.length < 6 && "den" : (zeros ? tens : ones)[Number(digit) - 1]) || "dan"; // yüzden, binden, milyondan, sıfırdan
    return `${number}’${ending} ${word}`;
  });
}
