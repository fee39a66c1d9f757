import {mkdir} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import {folder, run} from "./console.js";

const file = folder();
const faulty = `[
  {"id": "a", "date": "2023-10-32", "site": {"id": "x", "name": "X", "country": "SYR"}},
  {"id": "a", "date": "2023-10-19", "title": "again"}
]`;

describe("check", () => {
  it("says that all is well, with code 0", async () => {
    expect(await run(["check", await file("bases.json", usBases)])).toEqual({code: 0, out: "0 errors, 0 warnings, 0 notes; 34 incidents, of which all are read\n", err: ""});
  });

  it("tells each problem with file, line, column, path, rule, value and cure; an error makes it code 1", async () => {
    const path = await file("faulty.json", faulty);
    const {code, out} = await run(["check", path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:2:23: warning: incidents[0].date is not a date of the calendar: "2023-10-32". Write 2023-10-23, `);
    expect(out).toContain(`${path}:3:3: error: incidents[1] is left out: an earlier one has its id: "a". Give each its own. [duplicate-id]\n`);
    expect(out).toMatch(/\n1 error, 1 warning, 0 notes; 2 incidents, of which 1 is read\n$/);
  });

  it("--json tells the same to programs", async () => {
    const {code, out} = await run(["check", "-", "--json"], faulty);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({file: "-", incidents: 2, read: 1, errors: 1, warnings: 1, notes: 0, problems: [{path: "incidents[0].date", code: "date", value: "2023-10-32", line: 2, column: 23}, {severity: "error", line: 3, column: 3}]});
  });

  it("tells the line and the record of a table", async () => {
    const path = await file("rows.csv", "date,site,source,injured\n2023-10-18,Al-Tanf,CENTCOM,2\n2023-10-19,Al-Tanf,CENTCOM,-3\n");
    const {code, out} = await run(["check", path]);
    expect(code).toBe(0);
    expect(out).toContain(`${path}:3: warning: row 2, column "injured" `);
  });

  it("takes what is piped in for JSON or a table by how it begins", async () => {
    expect((await run(["check", "-"], "date,title\n2023-10-18,x\n")).out).toContain("1 incident, of which all are read");
    expect((await run(["check", "-"], "\ufeff [{\"date\": \"2023-10-18\", \"title\": \"x\"}]")).out).toContain("1 incident, of which all are read");
  });

  it.each([
    ["broken JSON", "broken.json", "[1,\n {\"a\": 2,}]", /line 2, column 10 is not JSON: "}\]"/],
    ["JSON that ends early", "half.json", "[1", /line 1, column 3 is not JSON: it ends here/],
    ["JSON of another kind", "other.json", "{\"rows\": []}", /takes an array of incidents, or an object/],
    ["text in another encoding", "latin.json", new Uint8Array([0x22, 0xe9, 0x22]), /it is not in UTF-8/],
    ["a workbook", "book.csv", "PK\u0003\u0004 xl/workbook.xml", /an Excel workbook; save the sheet as CSV UTF-8/]
  ])("tells %s in one line, with code 2", async (_, name, content, words) => {
    const {code, out, err} = await run(["check", await file(name, content)]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
    expect(err).toMatch(/^incident-charts: cannot read [^\n]*\n$/);
  });

  it("tells what the system refuses", async () => {
    const path = await file("folder");
    await mkdir(path);
    expect(await run(["check", path])).toEqual({code: 2, out: "", err: `incident-charts: cannot read ${path}: it is a directory\n`});
    expect((await run(["check", `${path}/none.json`])).err).toContain("there is no such file");
  });

  it.each([
    [["chek", "x"], "chek is no command (did you mean check?); --help lists them"],
    [["check"], "no file is named; - reads what is piped in"],
    [["check", "a", "b"], "one file at a time: a, and then b"],
    [["check", "a", "--jsn"], "unknown option --jsn (did you mean --json?)"],
    [["check", "a", "--json=yes"], "--json takes no value"]
  ])("%j is refused, with the cure", async (args, words) => {
    expect(await run(args)).toEqual({code: 2, out: "", err: `incident-charts: ${words}\n`});
  });

  it("--help and --version say what there is", async () => {
    for (const args of [[], ["--help"], ["check", "--help"], ["render", "-h"]]) expect(await run(args)).toMatchObject({code: 0, err: "", out: expect.stringContaining("incident-charts") as string});
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
