import {parseArgs} from "node:util";
import {nearest} from "../model/nearest.js";
import {Refusal} from "./console.js";

/** What a flag takes: nothing, a text, or several. */
export interface Flag {
  type: "string" | "boolean";
  short?: string;
  multiple?: boolean;
}

/** Flags by their names, with what was given. */
export type Given = Readonly<Record<string, string | boolean | string[] | undefined>>;

/** Parts the words of a command into its one file and its flags. */
export function readArguments(args: readonly string[], flags: Readonly<Record<string, Flag>>): {file: string; given: Given} {
  const {values, positionals, tokens} = parseArgs({args: [...args], options: flags, strict: false, allowPositionals: true, tokens: true});
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const flag = flags[token.name];
    if (!flag) throw new Refusal(`unknown option ${token.rawName} (did you mean --${nearest(token.name, Object.keys(flags)) ?? "help"}?)`);
    if (flag.type === "string" && token.value === undefined) throw new Refusal(`${token.rawName} needs a value`);
    if (flag.type === "boolean" && token.value !== undefined) throw new Refusal(`${token.rawName} takes no value`);
  }
  const [file, another] = positionals;
  if (file === undefined) throw new Refusal("no file is named; - reads what is piped in");
  if (another !== undefined) throw new Refusal(`one file at a time: ${file}, and then ${another}`);
  return {file, given: values};
}
