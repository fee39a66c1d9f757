// npm run approve: takes the pictures anew that tests/chromium/pictures-test.ts compares with. Look at each before it is committed.
import {mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {closeAll, openPage, settled} from "./browser.js";
import {root} from "./project.js";
import {galleryAddress, serveGallery} from "./server.js";

export const approved = join(root, "tests/chromium/approved");

export interface Look {width: number; theme: "light" | "dark"; dir: "ltr" | "rtl"}

/** Each figure of the articles in both directions and themes, and as it stands on a phone. */
export const looks: readonly Look[] = [
  ...(["light", "dark"] as const).flatMap((theme) => (["ltr", "rtl"] as const).map((dir) => ({width: 720, theme, dir}))),
  {width: 360, theme: "light", dir: "ltr"},
  {width: 360, theme: "light", dir: "rtl"}
];

export const nameOf = (figure: string, {width, theme, dir}: Look): string => `${figure}-${String(width)}-${theme}-${dir}.png`;

/** A picture of each figure of the articles, by the name of its file. */
export async function picturesOf(gallery: string, look: Look): Promise<Map<string, Buffer>> {
  const {page, close} = await openPage({url: galleryAddress(gallery, undefined, {...look, of: "OfTheArticles"}), width: look.width + 40, colorScheme: look.theme});
  await page.locator("html[data-ready]").waitFor({state: "attached"});
  await settled(page);
  const pictures = new Map<string, Buffer>();
  for (const name of await page.locator("h2").allTextContents())
    pictures.set(nameOf(name, look), await page.locator(`h2:has(a:text-is("${name}")) + div > figure`).screenshot());
  await close();
  return pictures;
}

export async function main(): Promise<void> {
  const gallery = await serveGallery();
  await rm(approved, {recursive: true, force: true});
  await mkdir(approved, {recursive: true});
  try {
    for (const look of looks) for (const [name, picture] of await picturesOf(gallery.url, look)) await writeFile(join(approved, name), picture);
  } finally {
    await Promise.all([closeAll(), gallery.close()]);
  }
}
