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
type Look = Record<keyof typeof start, string>;
const names = Object.keys(start) as (keyof Look)[];
/** Beside these, what only the living figure has use for. */
const left = /^(?:class|id|role|style|tabindex|cursor|pointer-events|direction|font-family|aria-.*|data-.*)$/;

/** Where the reader is, and what only answers a pointer. */
const idle = ".ic-active,.ic-guide,.ic-hit,.overlay,.handle";

/** What is drawn, as markup with what the browser has computed of its paint; outside a page with its attributes alone. */
export function copyOf(node: Element | null, view: Window | null): Markup | null {
  const style = node && view?.getComputedStyle(node);
  if (!node || style?.display === "none" || node.matches(idle) || node.matches(".ic-halo") && node.nextElementSibling?.matches(idle)) return null;
  const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]));
  for (const name of names) {
    const computed = style?.getPropertyValue(name);
    if (computed) attributes[name] = computed;
  }
  const content = [...node.childNodes].map((d) => (d.nodeType === 1 ? copyOf(d as Element, view) : d.textContent)).filter((d) => d !== null);
  return {name: node.localName, attributes, content};
}

/**
 * Gives each attribute in numbers and colours that any program reads, and none that its parent has already.
 *
 * @param ink the colour of what is painted in that of the words
 */
export function painter(paint: (written: string) => Paint, ink: string): (node: Markup) => Markup | null {
  function look({attributes}: Markup, around: Look): Look {
    const own = {...around};
    for (const name of names) {
      const found = attributes[name]?.replace(/(\d)px/g, "$1").replaceAll(", ", " ");
      if (found) own[name] = found;
    }
    for (const name of ["fill", "stroke"] as const) {
      const written = attributes[name];
      if (!written) continue;
      const {colour, alpha} = paint(written === "currentColor" ? ink : written);
      own[name] = colour;
      const opacity = attributes[`${name}-opacity`];
      if (opacity || alpha < 1) own[`${name}-opacity`] = String(Math.round(Number(opacity || 1) * alpha * 1000) / 1000);
    }
    return own;
  }

  function painted(node: Markup, around: Look): Markup | null {
    const own = look(node, around);
    const attributes: Record<string, string> = {};
    for (const name of Object.keys(node.attributes)) if (!left.test(name) && !names.includes(name as keyof Look)) attributes[name] = node.attributes[name]!;
    for (const name of names) if (own[name] !== around[name]) attributes[name] = own[name];
    const label = node.attributes["aria-label"];
    const inside = node.content.map((d) => (typeof d === "string" ? d : painted(d, own))).filter((d) => d !== null);
    if (node.name === "g" && inside.length === 0) return null;
    return markupPen.svg(node.name, attributes, [label ? markupPen.svg("title", {}, label) : null, ...inside]);
  }

  return (node) => painted(node, {...start, fill: ink});
}
