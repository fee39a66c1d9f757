// npm start: builds, serves the examples, prints where as its last line, and ends with the signal.
// The script says `exec`, for a shell in between passes no signal on.
import {resolve} from "node:path";
import {rollup} from "rollup";
import {loadConfigFile} from "rollup/loadConfigFile";
import {serve} from "./static.mjs";

/** @type {() => Promise<void>} */
let close = () => Promise.resolve();
const end = () => void close().finally(() => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);

// npm killed outright passes nothing on.
const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) end(); }, 300).unref();

const {options, warnings} = await loadConfigFile(resolve(import.meta.dirname, "../../rollup.config.mjs"), {});
warnings.flush();
for (const input of options) {
  const bundle = await rollup(input);
  for (const output of input.output) await bundle.write(output);
  await bundle.close();
}

const server = await serve(8080);
close = server.close;
process.stdout.write(`${server.url}\n`);
