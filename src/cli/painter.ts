import {markupPen as pen, type Markup} from "../draw/markup.js";

const others: Readonly<Record<string, string>> = {start: "end", end: "start"};

/** Scripts that have no italics: a font of another kind would be found for them. */
const turned = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const wordsOf = ({content}: Markup): string => content.map((d) => (typeof d === "string" ? d : wordsOf(d))).join("");

/**
 * The picture for a painter that knows no `direction`: each text is set off in the direction of the picture, and where
 * that is from right to left a text begins at what the painter takes for its end.
 *
 * @param family the font; `null`: what the painter finds first
 */
export function forPainter(svg: Markup, family: string | null): Markup {
  const rtl = svg.attributes["direction"] === "rtl";
  const texts = (node: Markup, around: string): Markup => {
    const anchor = node.attributes["text-anchor"] ?? around;
    if (node.name !== "text") return {...node, content: node.content.map((d) => (typeof d === "string" ? d : texts(d, anchor)))};
    const upright = turned.test(wordsOf(node)) && {"font-style": null};
    return pen.svg("text", {...node.attributes, ...upright, "text-anchor": rtl ? (others[anchor] ?? anchor) : anchor}, [rtl ? "\u2067" : "\u2066", ...node.content, "\u2069"]);
  };
  const {content, attributes} = texts(svg, "start");
  return pen.svg("svg", {...attributes, "font-family": family}, content);
}
