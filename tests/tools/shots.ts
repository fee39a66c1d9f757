// npm run shots: pictures of the example page and of every scenario, into tests/shots.
// npm run shots -- --only timeline --width 360 --theme dark --dir rtl --lang fa (each but the last may be given again)
import {existsSync} from "node:fs";
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import type {} from "../gallery/page.js";
import {closeAll, openPage, settled} from "./browser.js";
import type {Look} from "./pictures.js";
import {root} from "./project.js";
import {galleryAddress, serveGallery, serveSite} from "./server.js";

const folder = join(root, "tests/shots");
const many = {type: "string", multiple: true} as const;

interface InLanguage extends Look {lang?: string}
interface Subject {name: string; address(look: InLanguage): string}

export async function main(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {only: many, width: many, theme: many, dir: many, lang: {type: "string"}}});
  const looks = allLooks(values.lang).filter((d) => has(values.width, String(d.width)) && has(values.theme, d.theme) && has(values.dir, d.dir));
  await mkdir(folder, {recursive: true});
  const [site, gallery] = await Promise.all([serveSite(), serveGallery()]);
  try {
    const subjects = (await allSubjects(site.url, gallery.url)).filter(({name}) => values.only?.some((part) => name.includes(part)) ?? true);
    const errors: string[] = [];
    for (const subject of subjects) for (const look of looks) errors.push(...(await shoot(subject, look)));
    for (const error of errors) process.stdout.write(`${error}\n`);
    process.stdout.write(`${subjects.length * looks.length} pictures in tests/shots, ${errors.length} complaints\n`);
  } finally {
    await Promise.all([closeAll(), site.close(), gallery.close()]);
  }
}

function has(wanted: string[] | undefined, value: string): boolean {
  return wanted?.includes(value) ?? true;
}

/** In one language there is no second direction. */
function allLooks(lang: string | undefined): InLanguage[] {
  const dirs = lang === undefined ? ["ltr", "rtl"] as const : ["ltr"] as const;
  return [1100, 700, 360].flatMap((width) => (["light", "dark"] as const).flatMap((theme) => dirs.map((dir) => ({width, theme, dir, ...(lang && {lang})}))));
}

/** The example pages first, then the scenarios in the order of the gallery. */
async function allSubjects(site: string, gallery: string): Promise<Subject[]> {
  const {page, close} = await openPage({url: galleryAddress(gallery)});
  await page.waitForFunction(() => window.scenarios);
  const names = await page.evaluate(() => window.scenarios ?? []);
  await close();
  const example = existsSync(join(root, "examples/index.html")) ? [{name: "example", address: ({dir}: Look) => (dir === "rtl" ? `${site}?lang=ar` : site)}] : [];
  return [...example, ...names.map((name) => ({name, address: ({dir, theme, lang}: InLanguage) => galleryAddress(gallery, name, {dir, theme, ...(lang && {lang})})}))];
}

/** Takes one picture, and returns what the page complained of. */
async function shoot({name, address}: Subject, look: InLanguage): Promise<string[]> {
  const {width, theme, dir, lang} = look;
  const file = `${name}-${width}-${theme}-${lang ?? dir}.png`;
  // Low, for a picture grows to the height of its page but never shrinks.
  const {page, complaints, close} = await openPage({url: address(look), width, height: 200, colorScheme: theme, ...(!lang && {dir}), touch: width < 480});
  await settled(page);
  await page.screenshot({path: join(folder, file), fullPage: true});
  await close();
  return complaints().map((d) => `${file}: ${d}`);
}
