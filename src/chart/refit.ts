const focusable = "a,button,summary,[tabindex]";

/** Says this there, unless it says so already: a browser lays out anew whatever is set. */
export function put(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Fills a place anew, unless it holds the same already; focus, scroll and what is unfolded in it stay, as far as they can. */
export function refit(place: Element, content: readonly (Element | string)[]): void {
  const unfolded = new Set([...place.querySelectorAll("details[open]>summary")].map((d) => d.textContent));
  for (const part of content) if (typeof part !== "string") for (const d of part.querySelectorAll("details")) d.open = unfolded.has(d.querySelector("summary")!.textContent);
  const {childNodes} = place;
  if (content.length === childNodes.length && content.every((d, i) => (typeof d === "string" ? d === childNodes[i]!.textContent : d.isEqualNode(childNodes[i]!)))) return;
  const {activeElement} = place.getRootNode() as Document | ShadowRoot;
  const focused = [...place.querySelectorAll(focusable)].findIndex((d) => d === activeElement);
  const words = activeElement?.textContent;
  const scrolled = place.querySelector(".ic-scroll")?.scrollLeft ?? 0;
  place.replaceChildren(...content);
  if (focused >= 0) {
    const now = [...place.querySelectorAll<HTMLElement>(focusable)];
    ([...now.slice(focused), ...now].find((d) => d.textContent === words) ?? now[Math.min(focused, now.length - 1)])?.focus({preventScroll: true});
  }
  place.querySelector(".ic-scroll")?.scrollTo(scrolled, 0);
}
