import type {Attributes, Content, Pen} from "../draw/pen.js";

const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";

/** A pen that makes nodes of a document. Text becomes text nodes: no string is ever read as markup. */
export function domPen(document: Document): Pen<Element> {
  const element = (namespace: string) => (name: string, attributes?: Attributes, content?: Content<Element>): Element => {
    const node = document.createElementNS(namespace, name);
    if (attributes) set(node, attributes);
    if (typeof content === "string") node.textContent = content;
    else if (content) for (const part of content) if (part !== null) node.append(part);
    return node;
  };
  return {svg: element(SVG), html: element(HTML), set};
}

/** What stands in a page already is not set again: a browser, and who listens to it, takes that for a change. */
function set(node: Element, attributes: Attributes): Element {
  const stands = node.isConnected;
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value === null || value === undefined || value === false) continue;
    const text = value === true ? "" : String(value);
    if (!stands || node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
  return node;
}
