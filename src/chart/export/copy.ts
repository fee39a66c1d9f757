import {markupPen, type Markup} from "../../draw/markup.js";
import type {Paint} from "./colour.js";

/** How SVG is painted, where nothing says otherwise. All of it is inherited. */
const start = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-size": "12",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start"
};
export type Look = Record<keyof typeof start, string>;
const names = Object.keys(start) as (keyof Look)[];
/** Beside these, what only the living figure has use for. */
const left = /^(?:class|id|role|style|tabindex|cursor|pointer-events|direction|font-family|aria-.*|data-.*)$/;

/** Where the reader is, and what only answers a pointer. */
const idle = ".ic-active,.ic-guide,.ic-hit,.overlay,.handle";

/** How everything about the picture is painted. */
export const lookOf = (ink: string): Look => ({...start, fill: ink});

/**
 * Copies what is drawn, as it is painted at the moment: each attribute in numbers and colours that any program reads, and
 * none that its parent has already.
 */
export function copier(view: Window | null, paint: (computed: string) => Paint, ink: string) {
  /** As computed; outside a page, as the attributes have it. */
  function look(node: Element, around: Look): Look {
    const style = view?.getComputedStyle(node);
    const value = (name: string): string => (style?.getPropertyValue(name) || node.getAttribute(name)) ?? "";
    const own = {...around};
    for (const name of names) {
      const found = value(name).replace(/(\d)px/g, "$1").replaceAll(", ", " ");
      if (found) own[name] = found;
    }
    for (const name of ["fill", "stroke"] as const) {
      const written = value(name);
      if (!written) continue;
      const {colour, alpha} = paint(written === "currentColor" ? ink : written);
      own[name] = colour;
      const opacity = value(`${name}-opacity`);
      if (opacity || alpha < 1) own[`${name}-opacity`] = String(Math.round(Number(opacity || 1) * alpha * 1000) / 1000);
    }
    return own;
  }

  return function copy(node: Element, around: Look): Markup | null {
    if (node.matches(idle) || node.matches(".ic-halo") && node.nextElementSibling?.matches(idle) || view?.getComputedStyle(node).display === "none") return null;
    const own = look(node, around);
    const attributes: Record<string, string> = {};
    for (const {name, value} of node.attributes) if (!left.test(name) && !names.includes(name as keyof Look)) attributes[name] = value;
    for (const name of names) if (own[name] !== around[name]) attributes[name] = own[name];
    const label = node.getAttribute("aria-label");
    const inside = [...node.childNodes].map((d) => (d.nodeType === 1 ? copy(d as Element, own) : d.textContent)).filter((d) => d !== null);
    if (node.localName === "g" && inside.length === 0) return null;
    return markupPen.svg(node.localName, attributes, [label ? markupPen.svg("title", {}, label) : null, ...inside]);
  };
}
