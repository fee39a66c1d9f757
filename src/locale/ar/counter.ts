import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import type {Nouns} from "./nouns.js";

export function counter(_f: Format, _nouns: Nouns): CounterWords {
  return {
    title: "كم عدد الهجمات المدرجة، وكم يقال"
  };
}
