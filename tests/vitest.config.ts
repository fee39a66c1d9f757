import {fileURLToPath} from "node:url";
import {defineConfig, type TestProjectInlineConfiguration} from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const start = "tests/package/start-test.ts";
const style = "tests/package/style-test.ts";
const heavy = ["**/node_modules/**", "tests/package/**", "tests/chromium/**", "tests/hosts/**"];

/** A day must stay the same day wherever the test runs: what reads, counts, places and draws days runs under three zones. */
const days = ["gallery/gallery", "model/{claims,count,edtf,read,read-claims,steps,totals}", "summary/{base-map,comparable,counter,disagreement,timeline}", "layout/{bins,days,ticks}", "tools/zone"].map((d) => `tests/${d}-test.ts`);

/** Files of a project share what they import, in any order; those that open browsers or run other programs each have a process. */
function project(name: string, TZ: string, test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {extends: true, test: {name, env: {TZ}, exclude: heavy, isolate: false, ...test}};
}

export default defineConfig({
  root,
  cacheDir: "node_modules/.cache/vitest",
  resolve: {alias: [{find: /^fast-check$/, replacement: `${root}tests/tools/fast-check.ts`}]},
  test: {
    pool: "forks", // in a worker thread the zone would stay that of the process
    maxWorkers: 2,
    testTimeout: 30_000, // for machines that are busy; speed is measured elsewhere
    reporters: ["default", "./tests/tools/plain-reporter.mjs"],
    snapshotFormat: {escapeString: false},
    projects: [
      project("units", "America/Los_Angeles", {include: ["tests/**/*-test.ts"]}),
      project("baghdad", "Asia/Baghdad", {include: days}),
      project("kiritimati", "Pacific/Kiritimati", {include: days}),
      project("chromium", "America/Los_Angeles", {
        include: ["tests/chromium/**/*-test.ts"], exclude: [], isolate: true, hookTimeout: 60_000,
        retry: 1, // a busy machine may keep a frame back; what fails twice is broken
        globalSetup: "tests/tools/serve-all.ts", setupFiles: "tests/tools/close-browser.ts", sequence: {groupOrder: 1}
      }),
      project("package", "America/Los_Angeles", {include: ["tests/package/**/*-test.ts"], exclude: [start, style], isolate: true, testTimeout: 120_000, hookTimeout: 120_000}),
      project("style", "UTC", {include: [style], exclude: [], testTimeout: 600_000}),
      // Last and alone: it builds anew what the others read.
      project("start", "America/Los_Angeles", {include: [start], exclude: [], testTimeout: 120_000, sequence: {groupOrder: 2}})
    ]
  }
});
