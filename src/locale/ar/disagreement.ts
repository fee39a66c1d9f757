import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import type {Nouns} from "./nouns.js";

export function disagreement(_f: Format, _nouns: Nouns): DisagreementWords {
  return {
    title: "أين تختلف الأقوال"
  };
}
