/**
 * From bytes to text: which encoding it is, and whether it is a table at all.
 *
 * @module
 */
import type {Problem} from "../model/incident.js";
import {problemAt} from "./problems.js";

/** What was read of a file: its text, `null` where it is none, and in which encoding. */
export interface Decoded {
  text: string | null;
  encoding: string;
  problems: Problem[];
}

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

/** Reads bytes as text. What is no text, or no table, has `text: null` and one problem that says what it is. `json`: JSON is wanted. */
export function decode(input: string | ArrayBuffer | Uint8Array, named?: string, json = false): Decoded {
  const given = typeof input === "string" ? input : null;
  const bytes = typeof input === "string" ? null : new Uint8Array(input);
  const decoder = new TextDecoder(bytes ? named ?? encodingOf(bytes) : "utf-8");
  const {encoding} = decoder;
  const begins = bytes ? String.fromCharCode(...bytes.subarray(0, 4096)) : (given ?? "").slice(0, 4096).replace(/^\ufeff/, "");
  const other = others.find(([pattern, is]) => !(json && is === "JSON") && pattern.test(begins.replace(/^\xef\xbb\xbf/, "")));
  if (other) return refused(encoding, problemOfFile("wrong-file", other[1], other[2]));
  if (!bytes) return textOf(given ?? "", encoding);
  const decoded = encoding === "windows-1252" ? withSigns(decoder.decode(bytes)) : decoder.decode(bytes);
  const lost = encoding === "utf-8" ? lostAt(decoded, bytes) : -1;
  if (lost >= 0) return refused(encoding, {...problemOfFile("encoding", `UTF-8: byte ${lost} begins no character`), value: bytes[lost]});
  return textOf(decoded, encoding);
}

/** The signs of windows-1252 between ASCII and Latin-1, of which Node 20 to 22 make control characters: dashes and curly quotes among them. */
function withSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (d) => "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ".charAt(d.charCodeAt(0) - 128));
}

function textOf(whole: string, encoding: string): Decoded {
  const text = whole.replace(/^\ufeff/, "");
  if (!text.trim()) return refused(encoding, problemOfFile("empty-file"));
  const lost = text.split("\ufffd").length - 1;
  return {text, encoding, problems: lost ? [{...problemOfFile("undecoded", String(lost)), line: text.slice(0, text.indexOf("\ufffd")).split(/\r\n?|\n/).length}] : []};
}

function refused(encoding: string, problem: Problem): Decoded {
  return {text: null, encoding, problems: [problem]};
}

function problemOfFile(code: "wrong-file" | "empty-file" | "encoding" | "undecoded", particulars = "", cure?: string): Problem {
  const problem = problemAt({line: 1}, "file", code, undefined, particulars);
  return cure ? {...problem, cure} : problem;
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
function lostAt(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let i = text.indexOf("\ufffd"); i >= 0; i = text.indexOf("\ufffd", from)) {
    at += encoder.encode(text.slice(from, i)).length;
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at;
    at += 3;
    from = i + 1;
  }
  return -1;
}
