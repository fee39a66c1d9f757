/// <reference types="node" />
import {buffer} from "node:stream/consumers";

/** What a command reads from and writes to. */
export interface Console {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** Everything that is piped in. */
  stdin(): Promise<Uint8Array>;
}

/** What the caller or the machine got wrong: told in one line, with exit code 2. */
export class Refusal extends Error {}

/** Those of the process. What reads from them may end early, as `head` does. */
export const terminal: Console = {
  out: (text) => { process.stdout.on("error", endsQuietly).write(text); },
  err: (text) => { process.stderr.write(text); },
  stdin: () => buffer(process.stdin)
};

function endsQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

const numbers = new Intl.NumberFormat("en");

/** "3 errors" */
export const counted = (n: number, what: string): string => `${numbers.format(n)} ${what}${n === 1 ? "" : "s"}`;
