import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import type {Nouns} from "./nouns.js";

export function baseMap(_f: Format, _nouns: Nouns): BaseMapWords {
  return {
    title: "The bases by country"
  };
}
