import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `Chaque barre compte les attaques d’${unit}\u202f; plus la teinte est forte, mieux elles sont étayées. Les périodes plus courtes sont montrées plus en détail.`;
  return {
    title: "Ce qui a été rapporté, et quand",
    how: (mark) => ({
      basis: "Chaque marque est un incident, à son jour\u202f; elle dit sur quoi il se fonde, non sa gravité.",
      outcome: "Chaque marque est un incident, à son jour\u202f; sa forme dit son issue, selon au moins une source d’origine.",
      day: bin("un jour"),
      week: bin("une semaine"),
      month: bin("un mois")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? ", sans date" : span[0] === span[1] ? ` le ${f.day(span[0])}` : ` du ${f.day(span[0])} au ${f.day(span[1])}`) +
      (lane ? `\u202f; le plus grand nombre\u202f: ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `\u202f; maximum en un jour\u202f: ${n(most.attacks)}, le ${f.day(most.day)}` : "") +
      "."
  };
}
