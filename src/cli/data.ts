import type {Data} from "../chart/define.js";
import type {Problem} from "../model/incident.js";
import {readBytes} from "./files.js";
import {Refusal, type Console} from "./console.js";
import {faultIn, locate, type Place} from "./positions.js";

/** A problem with its place in the file. */
export type Placed = Problem & Partial<Place>;

/** What a file holds, and a way to find in it what a problem is about. */
export interface Source {
  data: Data;
  place(problems: readonly Problem[]): Placed[];
}

/** Reads JSON: a list of incidents, or a dataset. */
export async function readData(file: string, io: Console): Promise<Source> {
  const bytes = await readBytes(file, io);
  return readJson(decode(bytes, file), file);
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
