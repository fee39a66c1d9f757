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

/** Whole records, and those of them that are broken. */
export interface Piece {
  text: string;
  broken: readonly Broken[];
}

/** About so many characters are a piece: some milliseconds. */
const size = 2 ** 17;

/** Cuts a text at the ends of records. Where one is longer than a piece, so is its piece. */
export function* piecesOf(chunks: Iterator<string, undefined>, delimiter: string): Generator<Piece> {
  let rest = "";
  let wanted = size;
  for (let ended = false; ;) {
    while (!ended && rest.length < wanted) {
      const {value, done} = chunks.next();
      if (done) ended = true;
      else rest += value;
    }
    const all = ended && rest.length <= wanted;
    const {broken, to} = wholeRecords(all ? rest : rest.slice(0, wanted), delimiter, all);
    if (to) yield {text: rest.slice(0, to), broken};
    else if (all) return;
    rest = rest.slice(to);
    wanted = to ? size : wanted * 2;
  }
}

/**
 * Where the last whole record of the text ends, and which records have a quoted cell that does not end as one. Such a
 * record is taken to end with the line on which that cell begins, so that one quote too many costs one row and not the
 * rest of the file.
 *
 * @param all nothing follows the text
 */
function wholeRecords(text: string, delimiter: string, all: boolean): {broken: Broken[]; to: number} {
  const broken: Broken[] = [];
  let record = 0;
  let outside = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', outside)) {
    record = lastLine(text, outside, open) ?? record;
    outside = open + 1;
    if (open > 0 && text[open - 1] !== delimiter && !isEnd(text[open - 1])) continue;
    const close = closing(text, open);
    outside = close + 1;
    if (!all && (close < 0 || outside === text.length)) return {broken, to: record};
    if (close >= 0 && (outside === text.length || text[outside] === delimiter || isEnd(text[outside]))) continue;
    outside = nextLine(text, open);
    if (!all && outside === text.length) return {broken, to: record};
    broken.push({from: record, to: outside, code: close < 0 ? "open-quote" : "after-quote"});
    record = outside;
  }
  // A line feed may follow a carriage return.
  return {broken, to: all ? text.length : lastLine(text, outside, text.endsWith("\r") ? text.length - 1 : text.length) ?? record};
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
  for (let i = to - 1; i >= from; i--) if (isEnd(text[i])) return i + 1;
  return null;
}

function nextLine(text: string, at: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = at;
  return end.exec(text) ? end.lastIndex : text.length;
}
