// Runs a TypeScript script of the tests: node tests/tools/run.mjs tests/tools/shots.ts --width 360
import {resolve} from "node:path";
import {createServer} from "vite";

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error("no script: name a TypeScript file that exports main(args)");
const loader = await createServer({
  configFile: false, appType: "custom", logLevel: "error", optimizeDeps: {noDiscovery: true},
  server: {middlewareMode: true, watch: null, ws: false}
});
try {
  const {main} = await loader.ssrLoadModule(resolve(file));
  await main(args);
} finally {
  await loader.close();
}
