import {Link} from "../chart/link.js";
import {addLocale} from "../chart/options.js";
import type {Language} from "../locale/locale.js";

/** Known to every copy of the library, so that elements of two versions share a link too. */
const links = Symbol.for("incident-charts.links");

/**
 * The link of that name in a document, which all elements with `link="name"` answer to; the first call makes it.
 *
 * ```ts
 * keepInAddress(linkNamed("page"));
 * ```
 *
 * @param document the document of the elements; by default that of the page
 */
export function linkNamed(name: string, document: Document = globalThis.document): Link {
  const page = document as Document & {[links]?: Map<string, Link>};
  const named = (page[links] ??= new Map<string, Link>());
  const link = named.get(name) ?? new Link();
  named.set(name, link);
  return link;
}

/** Things by their names, as the modules export them: `{ar}`, `{middleEast}`. */
export type Parts = Readonly<Record<string, unknown>>;

const parts = new Map<string, unknown>();
const listeners = new Set<() => void>();

/** Names as attributes and as code write them are the same: `middle-east`, `middleEast`. */
export const plain = (name: string): string => name.replaceAll("-", "").toLowerCase();

/**
 * Puts languages and shapes at the elements' disposal, also after they were drawn: a language is spoken where the page
 * is in it, as after `addLocale`; shapes are named by `shapes="middle-east"`.
 *
 * ```ts
 * add({ar, middleEast});
 * ```
 */
export function add(added: Parts): void {
  for (const [name, part] of Object.entries(added)) {
    if (isLanguage(part)) addLocale(part);
    else parts.set(plain(name), part);
  }
  for (const listener of listeners) listener();
}

const isLanguage = (part: unknown): part is Language => typeof (part as Language | null)?.words === "function";

/** What was added under that name; `undefined`: nothing yet. */
export const partNamed = (name: string): unknown => parts.get(plain(name));

/** Calls back when something is added; the same callback once, until it is told to end. */
export const whenAdded = {begin: (listener: () => void) => void listeners.add(listener), end: (listener: () => void) => void listeners.delete(listener)};
