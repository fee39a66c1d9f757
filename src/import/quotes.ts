/**
 * Quotes that are not as RFC 4180 has them. d3-dsv reads on over them: of a quote that nobody closes it makes one cell
 * of all that follows, and of `"x"y` it takes y away. So the lines on which such a cell begins are found before.
 *
 * @module
 */

/** A record that is not to be read, from its first character to the first of the line on which reading goes on. */
export interface Broken {
  from: number;
  to: number;
  code: "open-quote" | "after-quote";
}

/**
 * Finds the records with a quoted cell that does not end as one. A record is taken to end with the line on which that
 * cell begins, so that one quote too many costs one row and not the rest of the file.
 */
export function brokenRecords(text: string, delimiter: string): Broken[] {
  const found: Broken[] = [];
  let record = 0;
  let outside = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', outside)) {
    record = lastLine(text, outside, open) ?? record;
    outside = open + 1;
    if (open > 0 && text[open - 1] !== delimiter && !isEnd(text[open - 1])) continue;
    const close = closing(text, open);
    outside = close + 1;
    if (close >= 0 && (outside === text.length || text[outside] === delimiter || isEnd(text[outside]))) continue;
    outside = nextLine(text, open);
    found.push({from: record, to: outside, code: close < 0 ? "open-quote" : "after-quote"});
    record = outside;
  }
  return found;
}

function isEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

/** The quote that closes the one at `open`; -1 where none does. Two together are a quote of the text. */
function closing(text: string, open: number): number {
  let i = text.indexOf('"', open + 1);
  while (i >= 0 && text[i + 1] === '"') i = text.indexOf('"', i + 2);
  return i;
}

/** Where the last line begins that begins between the two; `null` where none does. */
function lastLine(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to);
  const end = Math.max(between.lastIndexOf("\n"), between.lastIndexOf("\r"));
  return end < 0 ? null : from + end + 1;
}

function nextLine(text: string, at: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = at;
  return end.exec(text) ? end.lastIndex : text.length;
}
