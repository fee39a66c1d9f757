import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "Where the reports part ways",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "No incident is told of by more than one origin."
      : conflicting === 0 ? `Of ${incidents(several)} that several origins tell of, they conflict on none.`
      : `Origins conflict on ${n(conflicting)} of ${incidents(several)} that several origins tell of${most ? `; most often on “${most.field}” (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} told by one origin cannot be compared.`,
    inConflict: (count, compared) => `${n(count)} of ${many("field")(compared)} in conflict`,
    conflict: "in conflict",
    wording: "differs in wording",
    unknown: (origins) => `says not known: ${origins}`,
    both: (origin) => `${origin} says both`,
    joined: "joined by the editor",
    againstJoin: "speaks against the join",
    positions: {
      how: "Each line is one thing that is told of an incident: in bold what is said, after it who says so."
    },
    matrix: {
      how: ""
    },
    ranges: {
      how: ""
    }
  };
}
