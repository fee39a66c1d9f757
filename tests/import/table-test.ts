import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readTable} from "../../src/import/table.js";

const bytes = (text: string) => new TextEncoder().encode(text);
/** What was wrong, as "code line". */
const wrong = (...given: Parameters<typeof readTable>) => readTable(...given).problems.map((d) => `${d.code} ${d.line}`);
const cells = (...given: Parameters<typeof readTable>) => readTable(...given).records.map((d) => d.cells);

describe("readTable: what the file is in", () => {
  it.each([
    ["UTF-8", bytes("a,b\né,2\n"), "utf-8"],
    ["UTF-8 with its mark", bytes("\ufeffa,b\né,2\n"), "utf-8"],
    ["UTF-16 with its mark, as Excel writes it", new Uint8Array([0xff, 0xfe, ...[..."a,b\né,2\n"].flatMap((d) => [d.charCodeAt(0), 0])]), "utf-16le"],
    ["UTF-16 the other way round, without a mark", new Uint8Array([..."a,b\né,2\n"].flatMap((d) => [0, d.charCodeAt(0)])), "utf-16be"],
    ["text with a mark", "\ufeffa,b\né,2\n", "utf-8"]
  ])("%s", (_, input, encoding) => {
    const {columns, records, detected, problems} = readTable(input);
    expect({columns, cells: records[0]?.cells, encoding: detected.encoding, problems}).toEqual({columns: ["a", "b"], cells: ["é", "2"], encoding, problems: []});
  });

  it("refuses bytes that are not UTF-8, and names the byte and the option; with it they are read", () => {
    const latin = new Uint8Array([...bytes("a,b\n"), 0xe9, ...bytes(",2\n")]);
    const {problems: [problem], records, rowsRead} = readTable(latin);
    expect(problem).toMatchObject({code: "encoding", line: 1, severity: "error", message: "is not text in UTF-8: byte 4 begins no character", cure: expect.stringContaining('{encoding: "windows-1252"}') as string});
    expect([records, rowsRead]).toEqual([[], 0]);
    expect(cells(latin, {encoding: "windows-1252"})).toEqual([["é", "2"]]);
    expect(() => readTable(latin, {encoding: "klingon"})).toThrow(RangeError);
    expect(wrong("a\nx\ufffdy\n")).toEqual(["undecoded 2"]);
    expect(wrong(bytes("a\nx\ufffdy\n"))).toEqual(["undecoded 2"]);
  });

  it.each([
    ["an Excel workbook", "PK\x03\x04\x14\0\x06\0xl/workbook.xml"], ["a zip archive", "PK\x03\x04\x14\0\0\0list.csv"], ["a pointer of Git LFS to the file", "version https://git-lfs.github.com/spec/v1\noid sha256:1"],
    ["a web page, perhaps one that asks to sign in", "\n<!DOCTYPE html><html>"], ["JSON", '[{"date": "2023"}]'], ["a PDF", "%PDF-1.7"], ["a gzip archive", new Uint8Array([0x1f, 0x8b, 8])], ["an old Excel workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]
  ])("%s is named, with what to do", (name, input) => {
    const {problems} = readTable(typeof input === "string" && input.startsWith("PK") ? bytes(input) : input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({code: "wrong-file", line: 1, message: `is not a table, but ${name}`});
    expect(problems[0]?.cure).toMatch(/^(save|unpack|fetch|download|give|take)/);
  });

  it("tells an empty file from one with a header alone", () => {
    expect([wrong(""), wrong(" \n\n"), wrong('""'), wrong("sep=;\n"), wrong("a,b\n")]).toEqual([["empty-file 1"], ["empty-file 1"], ["empty-file 1"], ["empty-file 1"], ["no-rows 1"]]);
  });
});

describe("readTable: cells and rows", () => {
  it.each([["a,b\n1,2", ","], ["a;b\n1;2", ";"], ["a\tb\n1\t2", "\t"], ["a|b\n1|2", "|"], ['"a,x";b\n1;2', ";"], ["sep=|\na|b\n1|2", "|"], ["a\n1", ","]])("finds in %j what parts the cells", (text, delimiter) => {
    expect(readTable(text).detected.delimiter).toBe(delimiter);
    expect(cells(text)[0]?.[0]).toBe("1");
  });

  it("says so where the given delimiter parts nothing", () => {
    expect(readTable("a;b\n1;2", {delimiter: ","}).problems[0]).toMatchObject({code: "delimiter", cure: 'name it: {delimiter: ";"}'});
    expect(() => readTable("a", {delimiter: ":" as ","})).toThrow("delimiter: : is none of");
  });

  it("keeps record and line apart behind cells of several lines, whatever ends a line; blank rows are none", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["a,b", '1,"x', 'y ""z"""', "", ",", '2,"', "", '"', "3,c", ""].join(end);
      expect(readTable(text).records).toEqual([
        {record: 1, line: 2, cells: ["1", `x${end}y "z"`]}, {record: 2, line: 6, cells: ["2", end + end]}, {record: 3, line: 9, cells: ["3", "c"]}
      ]);
    }
  });

  it("leaves out the row with a quote that is not closed, or with text behind one, and reads on", () => {
    const {records, rowsRead, problems} = readTable('a,b\n1,"x\n2,"y"z\n3,"p\nq"\n4,5" tall\n5,"open\n6,7\n');
    expect(records.map((d) => [d.record, d.line, d.cells])).toEqual([[3, 4, ["3", "p\nq"]], [4, 6, ["4", '5" tall']], [6, 8, ["6", "7"]]]);
    expect([rowsRead, problems.map((d) => `${d.code} ${d.line} ${d.record}`)]).toEqual([6, ["after-quote 2 1", "after-quote 3 2", "open-quote 7 5"]]);
  });

  it("leaves out rows with more cells, fills those with fewer, and does not mind empty ones beyond the header", () => {
    const {records, problems} = readTable("a,b\n1,2,\n1,2,3\n1\n");
    expect(records.map((d) => d.cells)).toEqual([["1", "2"], ["1", ""]]);
    expect(problems.map((d) => `${d.severity} ${d.code} ${d.record}`)).toEqual(["info empty-cells 1", "error more-cells 2", "warning fewer-cells 3"]);
  });

  it("names columns once: a blank one by its place, a repeated one anew", () => {
    const {columns, problems} = readTable(" Date ,,date,n\n1,2,3,4\n");
    expect(columns).toEqual(["Date", "column_2", "date_2", "n"]);
    expect(problems.map((d) => `${d.code} ${d.path}: ${d.message}`)).toEqual([
      'header-blank column "column_2": is a column without a name in the header', 'header-twice column "date": stands in the header as columns 1 and 3: the first is read, the others are named anew'
    ]);
  });
});

describe("readTable of anything", () => {
  const nasty = fc.array(fc.constantFrom("a", "1", ",", ";", '"', '""', "\n", "\r\n", "\r", "\t", " ", "=", "é", "\ufeff", "x,y\n"), {maxLength: 40}).map((d) => d.join(""));

  it("throws never, tells each row once, and each problem has a line and a cure", () => {
    fc.assert(fc.property(fc.oneof(nasty, fc.uint8Array({maxLength: 60}), fc.string()), (input) => {
      const {records, rowsRead, problems, columns} = readTable(input);
      const out = problems.filter((d) => d.severity === "error" && d.record !== undefined);
      expect(records.length).toBe(columns.length ? rowsRead - out.length : 0);
      expect(problems.filter((d) => !d.line || !d.cure || !d.message)).toEqual([]);
      expect(records.filter((d) => d.cells.length !== columns.length)).toEqual([]);
    }), {numRuns: 2000});
  });

  it("reads what was written, with the line on which each row begins", () => {
    const cell = fc.array(fc.constantFrom("a", '"', ",", "\n", "\r\n", "é", " "), {maxLength: 5}).map((d) => d.join(""));
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom("k", "x,\ny"), cell), {minLength: 1, maxLength: 8}), (rows) => {
      const quoted = rows.map((row) => row.map((d) => `"${d.replaceAll('"', '""')}"`).join(","));
      const text = ["a,b", ...quoted].join("\n");
      const lines = rows.map((_, i) => ["a,b", ...quoted.slice(0, i)].join("\n").split(/\r\n?|\n/).length + 1);
      expect(readTable(text).records).toEqual(rows.map((cells, i) => ({record: i + 1, line: lines[i], cells})));
    }), {numRuns: 500});
  });
});
