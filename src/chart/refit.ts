const focusable = "a,button,[tabindex]";

/** Fills a place anew, unless it holds the same already; focus and scroll in it stay where they are, as far as they can. */
export function refit(place: Element, content: readonly Element[]): void {
  if (content.length === place.children.length && content.every((d, i) => d.isEqualNode(place.children[i] ?? null))) return;
  const {activeElement} = place.getRootNode() as Document | ShadowRoot;
  const focused = [...place.querySelectorAll(focusable)].findIndex((d) => d === activeElement);
  const scrolled = place.querySelector(".ic-scroll")?.scrollLeft ?? 0;
  place.replaceChildren(...content);
  const now = place.querySelectorAll<HTMLElement>(focusable);
  if (focused >= 0) now[Math.min(focused, now.length - 1)]?.focus({preventScroll: true});
  place.querySelector(".ic-scroll")?.scrollTo(scrolled, 0);
}
