import {extname} from "node:path";
import type {Data} from "../chart/define.js";
import {fromTable} from "../import/from-table.js";
import type {Problem} from "../model/incident.js";
import {readBytes} from "./files.js";
import {Refusal, type Console} from "./console.js";
import {faultIn, locate, type Place} from "./positions.js";

/** A problem with its place in the file. */
export type Placed = Problem & Partial<Place>;

/** What a file holds. */
export interface Source {
  data: Data;
  /** What was wrong with it before it was data. */
  problems: readonly Problem[];
  /** Problems of the data, with their places in the file. */
  place(problems: readonly Problem[]): Placed[];
}

/** Reads a list of incidents or a dataset as JSON, else a table. */
export async function readData(file: string, io: Console): Promise<Source> {
  const bytes = await readBytes(file, io);
  return isTable(bytes, file) ? readSheet(bytes, file) : readJson(decode(bytes, file), file);
}

/** By its ending; without one that is known, by how it begins. */
function isTable(bytes: Uint8Array, file: string): boolean {
  const ending = extname(file).toLowerCase();
  return [".csv", ".tsv", ".txt"].includes(ending) || (ending !== ".json" && !/^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1000))));
}

function readSheet(bytes: Uint8Array, file: string): Source {
  const {dataset, report: {problems}} = fromTable(bytes);
  const none = problems.find((d) => d.path === "file" && d.severity === "error");
  if (none) throw new Refusal(`cannot read ${file}: it ${none.message}; ${none.cure}`);
  return {data: dataset, problems, place: (others) => others.filter((d) => d.severity !== "info")}; // what is only noted, was made of the table
}

export async function readJsonFile(file: string, io: Console): Promise<unknown> {
  return parse(decode(await readBytes(file, io), file), file);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw new Refusal(`cannot read ${file}: it is not in UTF-8; save it as that`);
  }
}

function readJson(text: string, file: string): Source {
  const data = parse(text, file);
  return {
    data: data as Data, // readIncidents finds out
    problems: [],
    place(problems) {
      const placeOf = locate(text, problems.map((d) => d.path));
      return problems.map((d) => ({...d, ...placeOf(d.path)}));
    }
  };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const {line, column} = faultIn(text)!;
    const found = text.split("\n", line)[line - 1]!.slice(column - 1, column + 19).trim();
    throw new Refusal(`cannot read ${file}: line ${line}, column ${column} is not JSON: ${found ? JSON.stringify(found) : "it ends here"}`);
  }
}
