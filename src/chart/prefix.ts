const counter = Symbol.for("incident-charts.figures");

/** What no other figure of the document has before its ids, nor one of another copy of the library. */
export function nextPrefix(document: Document, name: string): string {
  const counted = document as Document & {[counter]?: number};
  const n = (counted[counter] ?? 0) + 1;
  Object.defineProperty(counted, counter, {value: n, configurable: true, writable: true});
  return `ic-${name}-${String(n)}`;
}
