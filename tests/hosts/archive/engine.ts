import {execFileSync} from "node:child_process";
import {chmodSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {duckdb, postgres, type Engine} from "../../../examples/archive/engines.js";
import {findProgram} from "../hosts.mjs";

/** The engine of this test run: empty, private, and gone at the end. */
export async function openEngine(): Promise<Engine> {
  return process.env["HOST"] === "duckdb" ? duckdb() : openCluster();
}

/** A cluster in a folder of its own, which listens on a socket there and nowhere else. It refuses to run as root. */
async function openCluster(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "ic-pg-"));
  const bin = join(findProgram("initdb")!, "..");
  const root = process.getuid?.() === 0;
  const run = (program: string, ...args: string[]): void => {
    const whole = [join(bin, program), ...args];
    execFileSync(root ? "runuser" : whole[0]!, root ? ["-u", "postgres", "--", ...whole] : whole.slice(1), {stdio: "ignore", cwd: "/"});
  };
  if (root) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  run("initdb", "-D", data, "-A", "trust", "-U", "archive", "--no-sync");
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off`, "start");
  const engine = await postgres({host: folder, user: "archive", database: "postgres"});
  return {
    ...engine,
    async close() {
      await engine.close();
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, {recursive: true});
    }
  };
}
