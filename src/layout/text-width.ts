import {max} from "d3";
import {px} from "./round.js";

/** Widths from the space to "~", in font sizes; written in 32nds, to base 36. */
const ascii = Array.from("99dljto7bbij9b9ejjjjjjjjjj99jjjixmmnomkpo9imitopmpnmkomvmmkbdbiijikhkibik88h8ukkkkdhckgphggcicm", (d) => parseInt(d, 36) / 32);

/** Widths of all others, in font sizes: by the first class that holds the character, else a square. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}\u1160-\u11ff]/u, 0],
  [/[\p{Zs}‘’“”·ıł\u0627\u062f-\u0632\u0644]/u, 0.36],
  [/[\u0633-\u0638жмшщюфæœ]/u, 0.93],
  [/[\p{sc=Arabic}،؛]/u, 0.5],
  [/[\p{Ll}\p{Nd}\p{Sc}\p{sc=Hebrew}–«»×±≈≤≥°•]/u, 0.62],
  [/[МШЩЖЮФ]/u, 1.05],
  [/\p{Lu}/u, 0.77],
  [/\p{Extended_Pictographic}/u, 1.35]
];

/** Arabic letters that spread at the end of a word. */
const spreading = /[بپتثفقكکگلڵی](?!\p{M}*\p{L})/gu;

export interface TextStyle {
  bold?: boolean;
}

/**
 * How wide a line of text may come out, in px, without asking a browser: the widest of Arial, Roboto, Segoe UI,
 * San Francisco and Open Sans, and a tenth more. Server and browser agree on it. Rather too wide than too narrow.
 */
export function textWidth(text: string, fontSize: number, style?: TextStyle): number {
  return px(emsOf(text) * emOf(fontSize, style));
}

/** The width of the widest of some texts. */
export function widest(texts: readonly string[], fontSize: number, style?: TextStyle): number {
  return max(texts, (d) => textWidth(d, fontSize, style)) ?? 0;
}

/** The text, or as many of its first letters as fit, with "…"; empty where none does. */
export function truncate(text: string, width: number, fontSize: number, style?: TextStyle): string {
  if (textWidth(text, fontSize, style) <= width) return text;
  const head = `…${text}`.slice(1, fitting(`…${text}`, width / emOf(fontSize, style))).trimEnd();
  return head && `${head}…`;
}

/**
 * The text in lines, broken at spaces, and inside a word only where the word alone is too wide.
 * What does not fit the last line is cut as `truncate` does. A name that is set off for it runs the other way, and goes on
 * in the next line, is set off there again.
 */
export function wrap(text: string, width: number, fontSize: number, maxLines: number, style?: TextStyle): string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/[ \t\r\n]+/g, " ");
  while (lines.length < maxLines - 1 && textWidth(rest, fontSize, style) > width) {
    const most = fitting(rest, width / emOf(fontSize, style));
    if (!most) break;
    const space = rest.lastIndexOf(" ", most);
    const end = space > 0 ? space : most;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return isolated([...lines, truncate(rest, width, fontSize, style)].filter((d, i) => d && i < maxLines));
}

/** How many of the names that are set off in a text go on beyond it. */
export const openIn = (text: string): number => Math.max(0, text.split("\u2068").length - text.split("\u2069").length);

function isolated(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((d) => {
    const line = "\u2068".repeat(open) + d;
    open = openIn(line);
    return line;
  });
}

/** The same, and "North-east" breaks at its hyphen too. */
export function wrapAtHyphens(text: string, ...room: [width: number, fontSize: number, maxLines: number, style?: TextStyle]): string[] {
  return wrap(text.replace(/(\S)-/g, "$1- "), ...room).map((d) => d.replace(/(\S)- /g, "$1-"));
}

/** Each character is a grapheme, and none spreads. */
const plain = /^[ -~…]*$/;

/** Made when it is first needed, and kept: making it takes longer than using it. */
let segmenter: Intl.Segmenter | undefined;

/** The length of as many whole graphemes from the start as are no wider than `ems`, the last one spread as at an end. */
function fitting(text: string, ems: number): number {
  let [used, fits] = [0, 0];
  if (plain.test(text)) {
    while (fits < text.length && (used += emsOf(text.charAt(fits))) <= ems) fits++;
    return fits;
  }
  for (const {index, segment} of (segmenter ??= new Intl.Segmenter("en")).segment(text)) {
    const end = index + segment.length;
    const alone = emsOf(segment);
    if (used + alone <= ems) fits = end;
    used += /^\p{L}/u.test(text.slice(end)) ? alone - emsSpread(segment) + emsSpread(`${segment}ا`) : alone;
    if (used > ems) break;
  }
  return fits;
}

/** What letters add that spread where no letter follows. */
const emsSpread = (text: string): number => 0.4 * (text.match(spreading)?.length ?? 0);

function emsOf(text: string): number {
  let ems = emsSpread(text);
  for (const d of text.normalize("NFD")) ems += ascii[d.charCodeAt(0) - 32] ?? classes.find(([members]) => members.test(d))?.[1] ?? 1; // an accent comes apart from its letter
  return ems;
}

/** With the tenth more; bold letters are a twelfth wider. */
function emOf(fontSize: number, style?: TextStyle): number {
  return fontSize * (style?.bold ? 1.19 : 1.1);
}
