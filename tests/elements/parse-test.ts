import {expect, it, vi} from "vitest";
import {parse} from "../../src/elements/parse.js";
import {readText} from "../tools/project.js";

const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);

it("parse reads JSON, an array or a dataset, from text and from bytes", async () => {
  expect(await parse(` [{"date": null}]`, "a")).toEqual([{date: null}]);
  expect(await parse(new TextEncoder().encode(`\ufeff{"incidents": []}`).buffer, "a")).toEqual({incidents: []});
});

it("parse reads a table as a spreadsheet writes it, UTF-16 and semicolons, and says what else it must be saved as", async () => {
  const table = "date;site;source\r\n2023-10-23;Qasr;Agence française\r\n";
  expect(JSON.stringify(await parse(Uint8Array.from(Buffer.from(`\ufeff${table}`, "utf16le")).buffer, "a.csv"))).toContain("Agence française");
  expect(warned).not.toHaveBeenCalled();
  await expect(parse(Uint8Array.from(Buffer.from(table, "latin1")).buffer, "a.csv")).rejects.toThrow("file is not text in UTF-8");
});

it("parse says on the console what of a table could not be read, by its lines", async () => {
  await parse("date,site\n2023-10-32,Hill\n2023-10-23,Hill\n", "a.csv");
  expect(warned.mock.calls.flat().join()).toMatch(/^incident-charts: a\.csv: 0 of 2 rows left out; 1 problems\nwarning: row 1 \(line 2\), column "date" is not a date of the calendar: "2023-10-32"\. Write /);
});

it.each([
  [`{"incidents": [`, "a.json is not JSON: "],
  ["<!doctype html><html>", "a.json holds no incidents: the file is not a table, but a web page"],
  ["", "a.json holds no incidents: the file is empty"],
  ["name,place\nA,B\n", `a.json holds no incidents: line 1, column "date" is not in the table`]
])("parse refuses %j", async (text, message) => {
  await expect(parse(text, "a.json")).rejects.toThrow(message);
});

it("the examples' table and JSON list the same five, by id", async () => {
  const [json, csv] = await Promise.all(["json", "csv"].map((d) => parse(readText(`examples/incidents.${d}`), d)));
  const ids = (data: unknown) => (data as {incidents: {id: string; date: string | null; title?: string}[]}).incidents.map(({id, date, title}) => [id, date, title]);
  expect(ids(csv)).toEqual(ids(json));
});
