/**
 * From bytes to text: which encoding it is, and whether it is a table at all.
 *
 * @module
 */
import type {Problem} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {problemAt} from "./problems.js";

/** What is taken for a table by mistake: how it begins, what it is, and what to do. */
const others: readonly (readonly [begins: RegExp, is: string, cure: string])[] = [
  [/^PK[^ -~]{2}[^]{0,4000}(?:xl\/|\[Content_Types\])/, "an Excel workbook", "save the sheet as CSV UTF-8"],
  [/^PK[^ -~]{2}/, "a zip archive", "unpack it, and give the table in it"],
  [/^\xd0\xcf[^ -~]\xe0/, "an old Excel workbook", "save the sheet as CSV UTF-8"],
  [/^[^\s -~]\x8b/, "a gzip archive", "unpack it, and give the table in it"],
  [/^%PDF-/, "a PDF", "take the table out of it into a spreadsheet, and save that as CSV UTF-8"],
  [/^SQLite format 3\0|^PAR1/, "a data base", "export the table as CSV"],
  [/^version https:\/\/git-lfs/, "a pointer of Git LFS to the file", "fetch the file itself: git lfs pull"],
  [/^\s*<(?:!doctype html|html|head|body)\b/i, "a web page, perhaps one that asks to sign in", "download the file itself"],
  [/^\s*<\?xml/, "XML", "export the table as CSV"],
  [/^\s*[{[]/, "JSON", "give what JSON.parse makes of it to a figure, or GeoJSON to fromGeojson"]
];

/** So much of a file is looked at in one go, in bytes or characters: a few milliseconds. */
const size = 2 ** 18;

/** The text of a file, which is decoded anew each time it is gone through. */
export class FileText {
  readonly encoding: string;
  /** Why it is no table, by how it begins. */
  readonly refused: Problem | null;
  private readonly given: string | Uint8Array;

  /** @param json JSON is wanted */
  constructor(input: string | ArrayBuffer | Uint8Array, named?: string, json = false) {
    this.given = typeof input === "string" ? input : new Uint8Array(input);
    this.encoding = new TextDecoder(typeof this.given === "string" ? "utf-8" : named ?? encodingOf(this.given)).encoding;
    const begins = typeof this.given === "string" ? this.given.slice(0, 4096) : String.fromCharCode(...this.given.subarray(0, 4096));
    const other = others.find(([pattern, is]) => !(json && is === "JSON") && pattern.test(begins.replace(/^(?:\ufeff|\xef\xbb\xbf)/, "")));
    this.refused = other ? {...problemOfFile("wrong-file", other[1]), cure: other[2]} : null;
  }

  /** The text, chunk by chunk; `tell` is told how much of it has been gone through, from 0 to 1. */
  *chunks(tell?: (share: number) => void): Generator<string, undefined> {
    const {given, encoding} = this;
    const decoder = new TextDecoder(encoding);
    for (let from = 0; from < given.length;) {
      const to = this.endOf(from);
      const text = typeof given === "string" ? given.slice(from ? from : +given.startsWith("\ufeff"), to) : decoder.decode(given.subarray(from, to), {stream: to < given.length});
      tell?.(to / given.length);
      yield encoding === "windows-1252" && typeof given !== "string" ? withSigns(text) : text;
      from = to;
    }
    return undefined;
  }

  /** Goes through all of it: what stands in the way of reading it, and of what was lost. */
  *check(): Slices<{refused: Problem | null; problems: Problem[]}> {
    const {given, encoding} = this;
    let [from, line, firstLine, lost, before] = [0, 1, 0, 0, ""];
    for (const text of this.refused ? [] : this.chunks()) {
      if (text.includes("\ufffd")) {
        const byte = typeof given !== "string" && encoding === "utf-8" ? lostAt(text, given.subarray(from), from === 0) : -1;
        if (typeof given !== "string" && byte >= 0) return {refused: {...problemOfFile("encoding", `UTF-8: byte ${from + byte} begins no character`), value: given[from + byte]}, problems: []};
        firstLine ||= line + lineEndsIn(text.slice(0, text.indexOf("\ufffd")));
        lost += text.split("\ufffd").length - 1;
      }
      line += lineEndsIn(text) - +(before.endsWith("\r") && text.startsWith("\n"));
      before = text;
      from = this.endOf(from);
      yield;
    }
    return {refused: this.refused, problems: lost ? [{...problemOfFile("undecoded", String(lost)), line: firstLine}] : []};
  }

  /** Where a chunk ends that begins there; never within a character of UTF-8. */
  private endOf(from: number): number {
    const {given} = this;
    let to = Math.min(from + size, given.length);
    if (typeof given !== "string" && to < given.length) for (let i = 0; i < 3 && ((given[to] ?? 0) & 0xc0) === 0x80; i++) to--;
    return to;
  }
}

/** How many lines end in a text. */
export function lineEndsIn(text: string): number {
  let n = text.includes("\r") ? text.split(/\r(?!\n)/).length - 1 : 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) n++;
  return n;
}

/** The signs of windows-1252 between ASCII and Latin-1, of which Node 20 to 22 make control characters: dashes and curly quotes among them. */
function withSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (d) => "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ".charAt(d.charCodeAt(0) - 128));
}

function problemOfFile(code: "wrong-file" | "encoding" | "undecoded", particulars: string): Problem {
  return problemAt({line: 1}, "file", code, undefined, particulars);
}

/** By its mark; without one, text with a zero in every second byte is UTF-16. Everything else is taken as UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 400);
  const zeros = (odd: number) => start.filter((d, i) => i % 2 === odd && d === 0).length > start.length / 4;
  return zeros(1) ? "utf-16le" : zeros(0) ? "utf-16be" : "utf-8";
}

/** The first byte that is no UTF-8; -1 where all are. A mark for a lost character that stands in the file is not one. */
function lostAt(text: string, bytes: Uint8Array, first: boolean): number {
  const encoder = new TextEncoder();
  let at = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let i = text.indexOf("\ufffd"); i >= 0; i = text.indexOf("\ufffd", from)) {
    at += encoder.encode(text.slice(from, i)).length;
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at;
    at += 3;
    from = i + 1;
  }
  return -1;
}
