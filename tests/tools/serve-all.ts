import type {TestProject} from "vitest/node";
import {serveGallery, serveSite} from "./server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The addresses of what is served while the Chromium tests run. */
    site: string;
    gallery: string;
  }
}

/** Serves the examples and the gallery once for all files of the project. */
export default async function serveAll(project: TestProject): Promise<() => Promise<void>> {
  const [site, gallery] = await Promise.all([serveSite(), serveGallery()]);
  project.provide("site", site.url);
  project.provide("gallery", gallery.url);
  return async () => { await Promise.all([site.close(), gallery.close()]); };
}
