import {spawn} from "node:child_process";
import {once} from "node:events";
import {cp, mkdtemp, rm} from "node:fs/promises";
import {createServer, type AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {root, type Ran} from "../../tools/project.js";
import {findProgram} from "../hosts.mjs";

export interface Jupyter {
  /** Where its notebooks lie: the example, and the script beside it. */
  folder: string;
  /** The address at which it opens a file of the folder. */
  addressOf(notebook: string): string;
  /** Runs Python as it finds itself there. */
  python(...args: string[]): Promise<Ran>;
  close(): Promise<void>;
}

/** Debian's Jupyter on a free port of loopback, with a folder of its own for all that it writes. */
export async function startJupyter(): Promise<Jupyter> {
  const home = await mkdtemp(join(tmpdir(), "jupyter-"));
  const folder = join(home, "notebooks");
  await cp(join(root, "examples/jupyter"), folder, {recursive: true});
  await cp(join(root, "dist/incident-charts.min.js"), join(folder, "incident-charts.min.js"));
  const own = Object.fromEntries(["CONFIG", "DATA", "RUNTIME"].map((d) => [`JUPYTER_${d}_DIR`, join(home, d.toLowerCase())]));
  const env = {...own, HOME: home, IPYTHONDIR: join(home, "ipython"), PATH: "/usr/bin:/bin", LANG: "C.UTF-8", PYTHONDONTWRITEBYTECODE: "1"};
  const port = await freePort();
  const token = "of-this-test";
  const args = ["--no-browser", "--allow-root", "--ip=127.0.0.1", `--port=${port}`, "--port-retries=0", `--NotebookApp.token=${token}`, `--notebook-dir=${folder}`];
  // A group of its own, so that its kernels end with it.
  const server = spawn(findProgram("jupyter")!, args, {env, cwd: folder, stdio: "ignore", detached: true});
  const ended = once(server, "exit");
  const stop = (): void => { try { process.kill(-server.pid!, "SIGKILL"); } catch { /* it has ended by itself */ } };
  process.once("exit", stop);
  await answers(`http://127.0.0.1:${port}/api`);
  return {
    folder,
    addressOf: (notebook) => `http://127.0.0.1:${port}/notebooks/${notebook}?token=${token}`,
    python: (...args) => new Promise((done) => {
      const python = spawn("/usr/bin/python3", args, {env, cwd: folder, stdio: ["ignore", "pipe", "pipe"]});
      let output = "";
      for (const stream of [python.stdout, python.stderr]) stream.on("data", (d: Buffer) => { output += d.toString(); });
      python.on("close", (code) => { done({code: code ?? 1, output}); });
    }),
    close: async () => {
      stop();
      await ended;
      process.off("exit", stop);
      await rm(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    }
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(address: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await fetch(address).then((d) => d.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no answer from ${address} within half a minute`);
}
