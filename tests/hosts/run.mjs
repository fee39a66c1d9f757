// npm run test:hosts: the tests of this folder in every browser that does not come through npm, in Jupyter, and on the engines of the example of an archive.
// An absent one is named in one line, and its tests are not counted.
import {spawn} from "node:child_process";
import {findHosts} from "./hosts.mjs";

const hosts = findHosts();
for (const {name, install, missing} of hosts) if (missing.length) process.stdout.write(`absent: ${name} (${install})\n`);

const present = hosts.filter((d) => d.missing.length === 0);
if (present.length === 0) process.stdout.write("0 passed, 0 failed\n");
else {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/hosts/vitest.config.ts", ...present.flatMap((d) => ["--project", d.name]), ...process.argv.slice(2)];
  spawn(process.execPath, args, {stdio: "inherit"}).on("exit", (code) => { process.exitCode = code ?? 1; });
}
