import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `Each bar counts the attacks of one ${unit}; the stronger its shade, the better they are founded. Shorter periods are shown in more detail.`;
  return {
    title: "What was reported, and when",
    how: (mark) => ({
      basis: "Each mark is one incident on its day; the mark says how well it is founded, not how bad it was.",
      outcome: "Each mark is one incident on its day; its shape says how it ended, according to at least one origin.",
      day: bin("day"),
      week: bin("week"),
      month: bin("month")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? ", all undated" : span[0] === span[1] ? ` on ${f.day(span[0])}` : ` from ${f.day(span[0])} to ${f.day(span[1])}`) +
      (lane ? `, most in ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `; the most on one day: ${n(most.attacks)}, on ${f.day(most.day)}` : "") +
      "."
  };
}
