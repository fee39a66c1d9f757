import {nearest} from "../model/nearest.js";
import {VERSION} from "../chart/version.js";
import {Refusal, terminal, type Console} from "./console.js";
import {help} from "./help.js";

type Command = (args: readonly string[], io: Console) => Promise<number>;

/** Each is loaded when it is asked for: to check a file needs nothing that draws. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.js")).check,
  render: async () => (await import("./render.js")).render
};

/**
 * Runs the command.
 *
 * @returns the exit code: 0, 1 where data have errors, 2 where nothing could be done
 */
export async function main(args: readonly string[], io: Console = terminal): Promise<number> {
  const [name = "--help", ...rest] = args;
  if (name === "--version" || name === "-v") return say(io, `${VERSION}\n`);
  if (name === "--help" || name === "-h") return say(io, help.all);
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new Refusal(`${name} is no command (did you mean ${nearest(name, Object.keys(commands)) ?? "check"}?); --help lists them`);
    if (rest.includes("--help") || rest.includes("-h")) return say(io, help[name as keyof typeof help]);
    const run = await load();
    return await run(rest, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`incident-charts: ${error.message}\n`);
    return 2;
  }
}

function say(io: Console, text: string): number {
  io.out(text);
  return 0;
}
