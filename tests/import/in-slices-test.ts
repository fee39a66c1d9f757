import {describe, expect, it} from "vitest";
import * as reading from "../../src/import.js";
import {printProblems} from "../../src/import/report.js";
import {readTable} from "../../src/import/table.js";
import {importers, longFile} from "./long.js";

const rows = 1500;

describe("inSlices", () => {
  it.each(importers)("%s gives what it gives at once, and says how far it is", async (importer) => {
    const text = longFile(importer, rows);
    const shares: number[] = [];
    const made = await reading[importer].inSlices(new TextEncoder().encode(text), {onProgress: (d) => shares.push(d)});
    expect(made).toEqual(reading[importer](text));
    expect(made.report.rowsRead).toBe(rows);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("stops with the signal's reason", async () => {
    const controller = new AbortController();
    const reading = readTable.inSlices(longFile("fromAcled", 20 * rows), {signal: controller.signal, onProgress: () => { controller.abort(new Error("enough")); }});
    await expect(reading).rejects.toThrow("enough");
  });
});

describe("a file of many pieces", () => {
  /** So long that it is cut: 400,000 characters. */
  const filled = Array.from({length: 4000}, (_, i) => `${i},"${"word ".repeat(18)}\nof row ${i}"`);

  it("keeps its lines where cells hold line ends, with either kind of them", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const {records, problems} = readTable(["id,text", ...filled].join("\n").replaceAll("\n", end));
      expect([records.length, problems]).toEqual([4000, []]);
      expect(records.every((d, i) => d.record === i + 1 && d.line === 2 + 2 * i && d.cells[0] === String(i))).toBe(true);
    }
  });

  it("loses one row to a quote that nobody closes, wherever it stands", () => {
    for (const at of [0, 1700, 3999]) {
      const {records, problems, rowsRead} = readTable(["id,text", ...filled.map((d, i) => i === at ? `${at},"open` : d)].join("\n"));
      expect([rowsRead, records.length]).toEqual([4000, 3999]);
      expect(problems.map((d) => [d.record, d.line])).toEqual([[at + 1, 2 + 2 * at]]);
    }
  });

  it("is decoded the same in every encoding, and told of where a byte is none of it", () => {
    const text = ["id,text", ...filled.map((d) => d.replace("word", "wörd – “word”"))].join("\n");
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (d) => d.charCodeAt(0))]).buffer);
    const bytes = new TextEncoder().encode(text);
    const {records} = readTable(text);
    for (const d of [wide, bytes]) expect(readTable(d).records).toEqual(records);
    const at = bytes.indexOf(32, 300_000);
    bytes[at] = 0xff;
    expect(printProblems(reading.fromTable(bytes).report)).toContain(`byte ${at} begins no character`);
  });

  it("lists twenty of a kind, and says how many more there are", () => {
    const {problems} = readTable(["id,text", ...filled.map((d) => `${d},x`)].join("\n"));
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)?.message).toContain("(and 3980 more rows)");
  });
});
