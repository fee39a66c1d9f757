// npm run dev: the gallery, straight from src, redrawn as files change.
import {resolve} from "node:path";
import {defineConfig} from "vite";

const root = resolve(import.meta.dirname, "../..");

export default defineConfig({
  root: resolve(root, "tests/gallery"),
  base: "/gallery/",
  cacheDir: resolve(root, "node_modules/.cache/gallery"),
  clearScreen: false,
  optimizeDeps: {include: ["d3", "d3-geo", "topojson-client"], noDiscovery: true},
  server: {host: "127.0.0.1", fs: {allow: [root]}}
});
