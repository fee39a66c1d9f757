// npm start: builds what is older than its sources, serves the examples, prints where as its last line, and ends with the signal.
// The script says `exec`, for a shell in between passes no signal on.
import {existsSync, readdirSync, statSync} from "node:fs";
import {join, resolve} from "node:path";
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

const root = resolve(import.meta.dirname, "../..");
const writtenAt = (/** @type {string} */ path) => statSync(resolve(root, path)).mtimeMs;
const sources = ["rollup.config.mjs", "tsconfig.json", "package.json", "node_modules/.package-lock.json", "src", ...readdirSync(resolve(root, "src"), {recursive: true, encoding: "utf8"}).map((d) => join("src", d))];

// The last file that a build writes.
if (!existsSync(resolve(root, "dist/index.d.ts")) || sources.some((d) => writtenAt(d) > writtenAt("dist/index.d.ts"))) {
  const {options, warnings} = await loadConfigFile(resolve(root, "rollup.config.mjs"), {});
  warnings.flush();
  for (const input of options) {
    const bundle = await rollup(input);
    for (const output of input.output) await bundle.write(output);
    await bundle.close();
  }
}

const server = await serve(8080);
close = server.close;
process.stdout.write(`${server.url}\n`);
