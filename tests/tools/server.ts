import {mkdir, mkdtemp, rm} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {build as buildSite, preview} from "vite";
import {serve} from "./static.mjs";

const config = fileURLToPath(new URL("vite.config.mjs", import.meta.url));
const input = {gallery: fileURLToPath(new URL("../gallery/index.html", import.meta.url)), bench: fileURLToPath(new URL("../chromium/bench.ts", import.meta.url))};
const caches = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

export interface Serving {url: string; close(): Promise<void>}

/** Examples at /, dist at /dist/, as `npm start` serves them. */
export const serveSite = (): Promise<Serving> => serve();

/** The gallery, and the bench of the tests as bench.js, from src as it is now, put together once: a page is up four times as fast as from Vite's own server. */
export async function serveGallery(): Promise<Serving> {
  await mkdir(caches, {recursive: true});
  const outDir = await mkdtemp(join(caches, "gallery-"));
  const build = {outDir, emptyOutDir: false, minify: false, modulePreload: false, target: "esnext", rolldownOptions: {input, output: {entryFileNames: "[name].js"}}} as const;
  await buildSite({configFile: config, logLevel: "error", build});
  const server = await preview({configFile: config, logLevel: "error", build: {outDir}, preview: {port: 0, host: "127.0.0.1"}});
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the gallery has no address");
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, {recursive: true, force: true});
    }
  };
}

export interface GalleryOptions {width?: number; dir?: "ltr" | "rtl"; lang?: string; theme?: "light" | "dark"; small?: "yes"; of?: string}

/** The address of one scenario in a served gallery, or of all. */
export function galleryAddress(gallery: string, chart?: string, options: GalleryOptions = {}): string {
  const query = new URLSearchParams({...(chart && {chart}), ...Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]))});
  return `${gallery}?${query.toString()}`;
}
