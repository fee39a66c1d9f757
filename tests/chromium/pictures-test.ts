import {existsSync, readdirSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, inject, it} from "vitest";
import {openPage, type OpenPage} from "../tools/browser.js";
import {approved, looks, nameOf, picturesOf} from "../tools/pictures.js";
import {root} from "../tools/project.js";

/** So much may another processor smooth an edge otherwise: in each of the colours of a pixel, and in how many of a million. */
const SHADE = 40;
const MANY = 50;

let opened: OpenPage;
beforeAll(async () => { opened = await openPage(); });
afterAll(() => opened.close());

/** How many pixels of a million differ; all of them where the sizes do. */
function difference(a: Buffer, b: Buffer): Promise<number> {
  return opened.page.evaluate(async ([a, b, shade]) => {
    const [one, other] = await Promise.all([a, b].map(async (text) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (d) => d.charCodeAt(0))]));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }));
    if (one!.width !== other!.width || one!.height !== other!.height) return 1e6;
    let found = 0;
    for (let i = 0; i < one!.data.length; i += 4) if ([0, 1, 2].some((j) => Math.abs(one!.data[i + j]! - other!.data[i + j]!) > shade)) found += 1;
    return Math.ceil((found / (one!.data.length / 4)) * 1e6);
  }, [a.toString("base64"), b.toString("base64"), SHADE] as const);
}

it.each(looks)("the figures of the articles at $width px, $theme, $dir, look as approved (else: look at tests/shots, then npm run approve)", async (look) => {
  const differ: string[] = [];
  const pictures = await picturesOf(inject("gallery"), look);
  expect(pictures.size).toBe(7);
  for (const [name, picture] of pictures) {
    const file = join(approved, name);
    if (existsSync(file) && (await difference(picture, await readFile(file))) <= MANY) continue;
    differ.push(name);
    await mkdir(join(root, "tests/shots"), {recursive: true});
    await writeFile(join(root, "tests/shots", name), picture);
  }
  expect(differ).toEqual([]);
});

it("no picture is approved that nobody takes", async () => {
  const figures = new Set(readdirSync(approved).map((d) => d.split("-")[0]!));
  expect(readdirSync(approved).sort()).toEqual(looks.flatMap((look) => [...figures].map((d) => nameOf(d, look))).sort());
  // The comparison sees a difference where there is one.
  const [one, other] = await Promise.all(["ltr", "rtl"].map((dir) => readFile(join(approved, `counterOfTheArticles-720-light-${dir}.png`))));
  expect(await difference(one!, other!)).toBeGreaterThan(MANY);
});
