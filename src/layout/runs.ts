import {sum} from "d3";
import {openIn, textWidth, wrap} from "./text-width.js";

/** Words in one style; some of them beside one another make a line. */
export interface Run {
  text: string;
  /** `heading`: bold and larger. `sign`: larger. `struck`: quiet, and struck through. */
  style: "plain" | "heading" | "sign" | "bold" | "quiet" | "struck";
}

/** The size of the words, in pixels. */
const sizeOf = (style: Run["style"]): number => (style === "heading" || style === "sign" ? 14 : 12);
const isBold = (style: Run["style"]): {bold: boolean} => ({bold: style === "bold" || style === "heading"});

/**
 * Breaks runs into lines, at spaces and nowhere else unless a word alone is too wide; a no-break space holds together.
 * The widths only say where a line ends: whoever draws sets the runs one after another, so that letters join and
 * directions turn as in any text.
 */
export function flow(runs: readonly Run[], width: number): Run[][] {
  const space = textWidth(" ", 14);
  const lines: Run[][] = [];
  let room = -1;
  for (const word of wordsOf(runs, width)) {
    const most = runsWidth(word);
    const line = lines.at(-1);
    if (line && room >= most + space) {
      word.forEach((d, i) => { append(line, d, i === 0); });
      room -= most + space;
    } else {
      const first: Run[] = [];
      for (const d of word) append(first, d, false);
      lines.push(first);
      room = width - most;
    }
  }
  return finished(lines);
}

/** Short words that stand together, as a name or a date: they are not broken. */
export const kept = (text: string): string => (text.length > 30 ? text : text.replaceAll(" ", "\u00a0"));

/** A dot that separates does not end a line; a name that runs the other way and goes on in the next one is set off there again. */
function finished(lines: Run[][]): Run[][] {
  let depth = 0;
  for (const line of lines) {
    const last = line.at(-1)!;
    last.text = last.text.replace(/[\u00a0\u2002]*·\u2002*$/, "");
    if (last.text === "" && line.length > 1) line.pop();
    if (depth > 0) line[0]!.text = "\u2068".repeat(depth) + line[0]!.text;
    depth = openIn(line.map((d) => d.text).join(""));
  }
  return lines;
}

const widthOf = ({text, style}: Run): number => textWidth(text, sizeOf(style), isBold(style));

/** How wide runs are, one after another. */
export const runsWidth = (runs: readonly Run[]): number => sum(runs, widthOf);

/** What stands between two spaces, which may be of several styles. */
function wordsOf(runs: readonly Run[], width: number): Run[][] {
  const words: Run[][] = [[]];
  for (const {text, style} of runs) {
    text.split(" ").forEach((part, i) => {
      if (i > 0) words.push([]);
      const pieces = widthOf({text: part, style}) > width ? wrap(part, width, sizeOf(style), 99, isBold(style)) : part ? [part] : [];
      pieces.forEach((piece, j) => {
        if (j > 0) words.push([]);
        words.at(-1)!.push({text: piece, style});
      });
    });
  }
  return words.flatMap((word) => (word.length > 1 && runsWidth(word) > width ? word.map((d) => [d]) : word.length > 0 ? [word] : []));
}

/** The space before a word is struck only between two that are. */
function append(line: Run[], {text, style}: Run, spaced: boolean): void {
  const last = line.at(-1);
  const space = spaced ? " " : "";
  if (last?.style === style) last.text += space + text;
  else if (last && style === "struck") {
    last.text += space;
    line.push({text, style});
  } else line.push({text: space + text, style});
}
