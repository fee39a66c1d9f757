import {markupPen as pen, type Markup} from "../../draw/markup.js";
import {textWidth, widest, wrap} from "../../layout/text-width.js";
import {px} from "../../layout/round.js";

interface Style {
  size: number;
  leading: number;
  bold?: boolean;
  /** Less than black. */
  quiet?: boolean;
}
const styles = {
  title: {size: 20, leading: 26, bold: true},
  subtitle: {size: 15, leading: 21},
  summary: {size: 14, leading: 20},
  quiet: {size: 12, leading: 17, quiet: true}
} as const satisfies Record<string, Style>;

/** An entry of the legend: its sign, drawn in a square of 16, and whether it is switched off. */
export interface Entry {
  sign: Markup | null;
  label: string;
  off: boolean;
}

/** Letters that run from right to left. */
const toTheLeft = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** The words in lines, the last of which is no word left over. */
function linesOf(words: string, width: number, size: number, bold: boolean): string[] {
  const style = {bold};
  let lines = wrap(words, width, size, 99, style);
  for (let less = width - 12; lines.length > 1 && textWidth(lines.at(-1)!, size, style) < width / 4 && less > width * 0.7; less -= 12) {
    const next = wrap(words, less, size, 99, style);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** Sets words line by line, downwards from a height, on the side on which reading begins. */
export class Column {
  readonly drawn: Markup[] = [];

  constructor(readonly width: number, readonly rtl: boolean, public y: number) {}

  /** A paragraph. Of one with a label, which is somebody's own words, lines that run the other way are set off. */
  text(words: string | null, as: keyof typeof styles, label = ""): void {
    if (!words) return;
    const {size, leading, bold, quiet}: Style = styles[as];
    const lines = linesOf(`${label}${words}`, this.width, size, bold ?? false);
    const turns = label !== "" && toTheLeft.test(/\p{L}/u.exec(words)?.[0] ?? "") !== this.rtl;
    const apart = (line: string): string => (turns ? `${this.rtl ? "\u2066" : "\u2067"}${line}\u2069` : line);
    for (const [i, line] of lines.entries()) {
      this.y += leading;
      const [head, rest] = i === 0 && line.startsWith(label) ? [label, line.slice(label.length)] : ["", line];
      this.#line(this.#side(0), this.y - leading * 0.3, head + apart(rest), size, {"font-weight": bold ? 700 : null, "fill-opacity": quiet ? 0.78 : null});
    }
  }

  gap(height: number): void {
    this.y += height;
  }

  /** Entries side by side, in as many rows as they need. */
  legend(entries: readonly Entry[]): void {
    const {size, leading} = {size: 13, leading: 22};
    let x = 0;
    for (const {sign, label, off} of entries) {
      const lines = wrap(label, this.width - 20, size, 9);
      const wide = 20 + widest(lines, size);
      if (x === 0 || x + wide > this.width) {
        x = 0;
        this.y += leading;
      }
      const left = this.#side(x) - (this.rtl ? 16 : 0);
      if (sign) this.drawn.push(pen.svg("g", {transform: `translate(${String(px(left))},${String(px(this.y - 15))})`, opacity: off ? 0.6 : null}, [sign]));
      for (const [i, line] of lines.entries()) {
        if (i > 0) this.y += 16;
        this.#line(this.#side(x + 20), this.y - 2.5, line, size, {"text-decoration": off ? "line-through" : null, "fill-opacity": off ? 0.7 : null});
      }
      x += wide + 14;
      if (lines.length > 1) x = Infinity; // nothing stands beside several lines
    }
    if (entries.length > 0) this.y += 6;
  }

  #side(x: number): number {
    return this.rtl ? this.width - x : x;
  }

  #line(x: number, y: number, words: string, size: number, more: Record<string, string | number | null>): void {
    this.drawn.push(pen.svg("text", {x: px(x), y: px(y), "font-size": size, ...more}, words));
  }
}
