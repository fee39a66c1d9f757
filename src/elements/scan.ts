import {charts} from "../charts/all.js";
import {nearest} from "../model/nearest.js";
import {drawFailure} from "./failure.js";

const MARK = "data-incident-chart";

/**
 * Brings elements with `data-incident-chart="timeline"` to life, for pages that allow no elements of their own: options
 * stand in `data-…`. Once for those of the page, by itself; call it for what comes later, or when a `data-…` changed.
 *
 * ```html
 * <div data-incident-chart="timeline" data-src="incidents.json" data-lane="site"></div>
 * ```
 *
 * @param root where to look; by default the document
 */
export function scan(root: Document | DocumentFragment | Element = document): void {
  if ("matches" in root && root.matches(`[${MARK}]`)) fit(root as HTMLElement);
  for (const place of root.querySelectorAll<HTMLElement>(`[${MARK}]`)) fit(place);
}

/** Puts the element of the chart into its place, around what stood there; one that is there already follows. */
function fit(place: HTMLElement): void {
  const name = place.getAttribute(MARK) ?? "";
  if (!Object.hasOwn(charts, name)) {
    refuse(place, name);
    return;
  }
  const tag = `incident-${name}`;
  const found = [...place.children].find((d) => d.localName === tag);
  const element = found ?? place.ownerDocument.createElement(tag);
  for (const attribute of (element.constructor as unknown as {observedAttributes: string[]}).observedAttributes) {
    const value = place.getAttribute(`data-${attribute}`);
    if (value === element.getAttribute(attribute)) continue;
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  }
  if (found) return;
  element.append(...place.childNodes);
  place.append(element);
}

function refuse(place: HTMLElement, name: string): void {
  const names = Object.keys(charts);
  const told = place.querySelector(".ic-failure");
  if (!told) place.append(drawFailure(place, new Error(`${MARK}="${name}" is none of ${names.join(", ")} (did you mean ${nearest(name, names) ?? "timeline"}?)`)));
}
