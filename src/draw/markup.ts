import type {Attributes, Content, Pen} from "./pen.js";

/** An element that is only ever written out. */
export interface Markup {
  name: string;
  attributes: Record<string, string>;
  content: readonly (Markup | string)[];
}

/** A pen that makes markup without a document. */
export const markupPen: Pen<Markup> = {
  svg: (name, attributes, content) => element(name, name === "svg" ? {xmlns: "http://www.w3.org/2000/svg", ...attributes} : attributes, content),
  html: element,
  set: (node, attributes) => {
    Object.assign(node.attributes, written(attributes));
    return node;
  }
};

function element(name: string, attributes: Attributes = {}, content: Content<Markup> = []): Markup {
  return {name, attributes: written(attributes), content: typeof content === "string" ? [content] : content.filter((d) => d !== null)};
}

function written(attributes: Attributes): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== null && value !== undefined && value !== false) texts[name] = value === true ? "" : String(value);
  }
  return texts;
}

const empty = new Set(["br", "input", "link", "meta"]);
/** What XML 1.0 has no way to write, and halves of a pair. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string => text.replace(unwritable, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Markup as text that is HTML and well-formed XML. */
export function write({name, attributes, content}: Markup): string {
  const head = Object.keys(attributes).map((key) => ` ${key}="${escaped(attributes[key] ?? "").replace(/"/g, "&quot;")}"`).join("");
  if (empty.has(name)) return `<${name}${head}/>`;
  return `<${name}${head}>${content.map((d) => (typeof d === "string" ? escaped(d) : write(d))).join("")}</${name}>`;
}
