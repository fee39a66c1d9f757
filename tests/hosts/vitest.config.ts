import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";
import {findHosts} from "./hosts.mjs";

/** What is no browser has tests of its own. */
const folders: Readonly<Record<string, string[]>> = {jupyter: ["tests/hosts/jupyter/*-test.ts"], postgresql: ["tests/hosts/archive/*-test.ts"], duckdb: ["tests/hosts/archive/*-test.ts"]};

/** A project for each host: the tests for all browsers, or its own. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  cacheDir: "node_modules/.cache/vitest-hosts",
  test: {
    pool: "forks",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./tests/tools/plain-reporter.mjs"],
    alias: {"fast-check": fileURLToPath(new URL("../tools/fast-check.ts", import.meta.url))},
    projects: findHosts().map(({name}) => ({
      extends: true,
      test: {name, env: {HOST: name, TZ: "America/Los_Angeles"}, include: folders[name] ?? ["tests/hosts/*-test.ts"]}
    }))
  }
});
