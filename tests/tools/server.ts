import {mkdir, mkdtemp, rm} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {createServer} from "vite";
import {serve} from "./static.mjs";

const config = fileURLToPath(new URL("vite.config.mjs", import.meta.url));
const caches = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

export interface Serving {url: string; close(): Promise<void>}

/** Examples at /, dist at /dist/, as `npm start` serves them. */
export const serveSite = (): Promise<Serving> => serve();

/** The gallery, from src as it is now; it does not follow later changes. */
export async function serveGallery(): Promise<Serving> {
  // A cache of its own, for two that write one make each other reload the page.
  await mkdir(caches, {recursive: true});
  const cacheDir = await mkdtemp(join(caches, "gallery-"));
  const server = await createServer({
    configFile: config, cacheDir, logLevel: "error",
    plugins: [{name: "no-client", transformIndexHtml: {order: "post", handler: (html) => html.replace(/<script[^>]*@vite\/client[^>]*><\/script>/, "")}}],
    server: {port: 0, watch: null, hmr: false, ws: false}
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the gallery has no address");
  return {
    url,
    close: async () => {
      await server.close();
      await rm(cacheDir, {recursive: true, force: true});
    }
  };
}

export interface GalleryOptions {width?: number; dir?: "ltr" | "rtl"; theme?: "light" | "dark"; small?: "yes"}

/** The address of one scenario in a served gallery, or of all. */
export function galleryAddress(gallery: string, chart?: string, options: GalleryOptions = {}): string {
  const query = new URLSearchParams({...(chart && {chart}), ...Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]))});
  return `${gallery}?${query.toString()}`;
}
