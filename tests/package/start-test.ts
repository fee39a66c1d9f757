import {spawn, type ChildProcessWithoutNullStreams} from "node:child_process";
import {once} from "node:events";
import {createInterface} from "node:readline";
import {afterEach, expect, it} from "vitest";

let npm: ChildProcessWithoutNullStreams | null = null;
afterEach(() => {
  if (npm?.pid && npm.exitCode === null) process.kill(-npm.pid, "SIGKILL"); // a failed test leaves nobody behind
});

/** Starts exactly `npm start` and waits for a line that is an address. */
async function start(): Promise<{npm: ChildProcessWithoutNullStreams; lines: string[]; url: string}> {
  npm = spawn("npm", ["start"], {cwd: new URL("../..", import.meta.url), detached: true});
  npm.stderr.pipe(process.stderr);
  const lines: string[] = [];
  for await (const line of createInterface(npm.stdout)) {
    lines.push(line);
    if (line.startsWith("http")) return {npm, lines, url: line};
  }
  throw new Error(`npm start ended without an address: ${lines.join("\n")}`);
}

it.each(["SIGTERM", "SIGINT"] as const)("npm start serves the examples and dist, and %s to npm alone ends it", async (signal) => {
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

  npm.kill(signal);
  const [code] = await once(npm, "exit") as [number | null];
  expect(code).toBe(0);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  expect(after).toBe("");
});
