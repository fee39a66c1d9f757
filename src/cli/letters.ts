import {markupPen as pen, type Markup} from "../draw/markup.js";
import type {Attributes} from "../draw/pen.js";

/** Gives markup with its letters as paths. */
export type Outline = (svg: Markup) => string;

/** No font has it: it is drawn as that which stands for a letter that is not there. */
const NONE = "\u{10ffff}";
/** What is not drawn by itself: marks, spaces, signs of direction. */
const unseen = /[\p{M}\p{Z}\p{C}]/u;

/** Families with Latin letters, the likeliest to be seen elsewhere first; and those that have Arabic and Hebrew ones too. */
const latin = ["Segoe UI", "Roboto", "Helvetica Neue", "Arial", "Noto Sans", "Open Sans", "Liberation Sans", "Ubuntu", "Cantarell"];
const manifold = ["Segoe UI", "Arial", "DejaVu Sans"];

/** The first family of the system that suits a picture; `null`: the painter takes what it finds. It knows no list of families. */
export function familyFor(svg: Markup, outline: Outline): string | null {
  const mixed = [...lettersOf(svg)].some(({letter}) => /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letter));
  const families = [...new Set(mixed ? [...manifold, ...latin] : [...latin, ...manifold])];
  const [absent, ...shapes] = outlines(["no such family", ...families].map((family) => ["Rag", {"font-family": family}]), outline);
  return families.find((_, i) => shapes[i] !== undefined && shapes[i] !== absent) ?? null;
}

/**
 * The letters of a picture that no font has, in the order in which they come. The painter says nothing of them: they are
 * tried one by one, and compared with one that is in no font.
 */
export function missingLetters(svg: Markup, outline: Outline): string[] {
  const missing = ["400", "700"].flatMap((weight) => {
    const letters = [...new Set([...lettersOf(svg)].filter((d) => d.weight === weight).map((d) => d.letter))];
    const look = {"font-family": svg.attributes["font-family"], "font-weight": weight};
    const [none, ...shapes] = outlines([NONE, ...letters].map((letter) => [letter, look]), outline);
    return letters.filter((_, i) => shapes[i] === undefined || shapes[i] === none);
  });
  return [...new Set(missing)];
}

function* lettersOf(node: Markup, around = "400"): Generator<{letter: string; weight: string}> {
  if (node.name === "title" || node.name === "desc") return;
  const weight = node.attributes["font-weight"] ?? around;
  for (const d of node.content) {
    if (typeof d !== "string") yield* lettersOf(d, weight);
    else for (const letter of d) if (!unseen.test(letter)) yield {letter, weight};
  }
}

/** The outline of each text, which its colour tells from the others; `undefined` where nothing is drawn. */
function outlines(texts: readonly (readonly [words: string, look: Attributes])[], outline: Outline): (string | undefined)[] {
  const colour = (i: number): string => `#${i.toString(16).padStart(6, "0")}`;
  const written = outline(pen.svg("svg", {width: 100, height: 20}, texts.map(([words, look], i) => pen.svg("text", {...look, x: 20, y: 15, "font-size": 10, fill: colour(i)}, words))));
  const shapes = new Map([...written.matchAll(/ fill="(#\w+)"[^>]* d="([^"]*)"/g)].map(([, fill, path]) => [fill, path]));
  return texts.map((_, i) => shapes.get(colour(i)));
}
