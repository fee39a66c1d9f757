/** Fulfilled when a document is read to its end, with the scripts that wait for that: then an element has its children, and languages and shapes are there. */
export async function readToItsEnd(document: Document): Promise<void> {
  const [navigation] = (document.defaultView?.performance.getEntriesByType("navigation") ?? []) as PerformanceNavigationTiming[];
  if (document.readyState === "loading" || (document.readyState === "interactive" && navigation?.domContentLoadedEventStart === 0))
    await new Promise((done) => { document.addEventListener("DOMContentLoaded", done, {once: true}); });
}
