const focusable = "a,button,summary,[tabindex]";

/** Fills a place anew, unless it holds the same already; focus, scroll and what is unfolded in it stay, as far as they can. */
export function refit(place: Element, content: readonly Element[]): void {
  const unfolded = new Set([...place.querySelectorAll("details[open]>summary")].map((d) => d.textContent));
  for (const d of content.flatMap((d) => [...d.querySelectorAll("details")])) d.open = unfolded.has(d.querySelector("summary")!.textContent);
  if (content.length === place.children.length && content.every((d, i) => d.isEqualNode(place.children[i] ?? null))) return;
  const {activeElement} = place.getRootNode() as Document | ShadowRoot;
  const focused = [...place.querySelectorAll(focusable)].findIndex((d) => d === activeElement);
  const scrolled = place.querySelector(".ic-scroll")?.scrollLeft ?? 0;
  place.replaceChildren(...content);
  const now = place.querySelectorAll<HTMLElement>(focusable);
  if (focused >= 0) now[Math.min(focused, now.length - 1)]?.focus({preventScroll: true});
  place.querySelector(".ic-scroll")?.scrollTo(scrolled, 0);
}
