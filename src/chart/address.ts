import {Link, partsOf} from "./link.js";

/** Where links keep their state. */
const kept = new WeakMap<Link, {prefix: string; view: Window}>();
/** Browsers refuse an address that is written too often. */
const PAUSE = 200;

/**
 * Keeps the state of a link in the address of the page, so that a reload, a bookmark and a link sent to somebody show the
 * same. What stands there is restored at once; from then on each change is written behind the `#`, without a step in the
 * history, and an address that somebody edits is followed. What else stands there is left alone.
 *
 * ```ts
 * const end = keepInAddress(link);
 * keepInAddress(another, "b"); // b.asOf=2023-10-24
 * ```
 *
 * @param prefix what the names begin with, where several links share one address
 * @returns ends it; the address stays
 */
export function keepInAddress(link: Link, prefix = "", view: Window = window): () => void {
  let timer: number | undefined;
  const write = (): void => {
    timer = undefined;
    const address = addressOf(link);
    if (address === null || address === view.location.href) return;
    try {
      view.history.replaceState(view.history.state, "", address);
    } catch {
      // A page without an address of its own (`srcdoc`) keeps none.
    }
  };
  const later = (): void => { timer ??= view.setTimeout(write, PAUSE); };
  const restore = (): void => {
    const {own} = apart(view, prefix);
    if (own.length > 0) link.set(Link.from(own.join("&"), prefix).state, view); // else it is a place of the page, as #notes
  };
  kept.set(link, {prefix, view});
  restore();
  link.addEventListener("change", later);
  view.addEventListener("hashchange", restore);
  return () => {
    view.clearTimeout(timer);
    if (timer !== undefined) write();
    kept.delete(link);
    link.removeEventListener("change", later);
    view.removeEventListener("hashchange", restore);
  };
}

/** The address of the page with the state of the link in it; `null` where none is kept, for it would restore nothing. */
export function addressOf(link: Link): string | null {
  const place = kept.get(link);
  if (!place) return null;
  const {prefix, view} = place;
  const url = new URL(view.location.href);
  url.hash = [...apart(view, prefix).others, link.toString(prefix)].filter(Boolean).join("&");
  return url.href;
}

/** What stands behind the `#` of the address: the parts of the link, and all others, as they are. */
function apart({location: {hash}}: Window, prefix: string): {own: string[]; others: string[]} {
  const names = new Set(partsOf(prefix));
  const isOwn = (part: string): boolean => names.has([...new URLSearchParams(part).keys()][0] ?? "");
  const all = hash.slice(1).split("&");
  return {own: all.filter(isOwn), others: all.filter((d) => !isOwn(d))};
}
