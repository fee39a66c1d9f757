import type {Attributes} from "../draw/pen.js";
import type {Locale} from "../locale/locale.js";
import type {About} from "../model/incident.js";

/** "ar" of "ar-IQ" */
export const baseOf = (tag: string): string => tag.split("-", 1)[0]!.toLowerCase();

/** The language of a place: that of the nearest element which names one, through shadow roots. */
export function tagAt(node: Node | null): string | null {
  return node && ((node as Partial<Element>).getAttribute?.("lang") ?? tagAt(node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null));
}

/** The `lang` of the data's own words, where the list says that they are in another language than the figure. */
export function langOf({language}: About, {tag}: Locale, names: Readonly<Record<string, string>> = {}): Attributes {
  const own = language === undefined || baseOf(language) === baseOf(tag) || tag in names || baseOf(tag) in names;
  return own ? {} : {lang: language};
}
