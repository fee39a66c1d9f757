import {spawn, type ChildProcessWithoutNullStreams} from "node:child_process";
import {once} from "node:events";
import {utimesSync} from "node:fs";
import {createInterface} from "node:readline";
import {afterEach, expect, it} from "vitest";

let npm: ChildProcessWithoutNullStreams | null = null;
afterEach(() => {
  if (npm?.pid && npm.exitCode === null) process.kill(-npm.pid, "SIGKILL"); // a failed test leaves nobody behind
});

/** Starts exactly `npm start`. */
function begin(): ChildProcessWithoutNullStreams {
  npm = spawn("npm", ["start"], {cwd: new URL("../..", import.meta.url), detached: true});
  npm.stderr.pipe(process.stderr);
  return npm;
}

/** Waits for a line that is an address. */
async function start(): Promise<{npm: ChildProcessWithoutNullStreams; lines: string[]; url: string}> {
  const npm = begin();
  const lines: string[] = [];
  for await (const line of createInterface(npm.stdout)) {
    lines.push(line);
    if (line.startsWith("http")) return {npm, lines, url: line};
  }
  throw new Error(`npm start ended without an address: ${lines.join("\n")}`);
}

it("npm start serves the examples and dist, and SIGTERM to npm alone ends it", async () => {
  const {npm, lines, url} = await start();
  let after = "";
  npm.stdout.on("data", (d) => { after += String(d); });
  expect(lines.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);

  const page = await fetch(url);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(await page.text()).toContain("<html");
  const script = await fetch(`${url}dist/incident-charts.min.js`);
  expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
  expect(await script.text()).toContain("IncidentCharts");
  for (const outside of ["dist/..%2fpackage.json", "%2e%2e/package.json", "dist/none.js"]) expect((await fetch(url + outside)).status).toBe(404);

  npm.kill("SIGTERM");
  expect(await once(npm, "exit")).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  expect(after).toBe("");
});

it("where a source is younger than dist, npm start builds; SIGINT to npm alone ends it meanwhile, without an address", async () => {
  const now = new Date();
  utimesSync(new URL("../../tsconfig.json", import.meta.url), now, now);
  const npm = begin();
  let printed = "";
  npm.stdout.on("data", (d) => { printed += String(d); });
  await once(npm.stdout, "data"); // npm names the script
  await new Promise((done) => setTimeout(done, 2000));
  npm.kill("SIGINT");
  expect(await once(npm, "exit")).toEqual([0, null]);
  expect(printed).not.toContain("http");
});
