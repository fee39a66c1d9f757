import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";
import {findHosts} from "./hosts.mjs";

/** A project for each host: the tests for all browsers, where it is one, and those in the folder of its name. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  cacheDir: "node_modules/.cache/vitest-hosts",
  test: {
    pool: "forks",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./tests/tools/plain-reporter.mjs"],
    projects: findHosts().map(({name}) => ({
      extends: true,
      test: {name, env: {HOST: name, TZ: "America/Los_Angeles"}, include: [...(name === "jupyter" ? [] : ["tests/hosts/*-test.ts"]), `tests/hosts/${name}/**/*-test.ts`]}
    }))
  }
});
