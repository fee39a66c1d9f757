import type {ResvgRenderOptions} from "@resvg/resvg-js";
import type {Picture} from "../chart/export/compose.js";
import {write, type Markup} from "../draw/markup.js";
import {Refusal, type Console} from "./console.js";
import {readBytes} from "./files.js";
import {familyFor, missingLetters} from "./letters.js";
import {forPainter} from "./painter.js";

/** In pixels: what programs open. Each takes four bytes. */
const LONGEST = 16_000;

/**
 * The picture in pixels.
 *
 * @param fonts files to take the letters from; none: those of the system
 */
export async function pngOf({svg, width, height}: Picture, scale: number, fonts: readonly string[], io: Console): Promise<Uint8Array> {
  const pixels = [width, height].map((d) => Math.round(d * scale));
  if (pixels.some((d) => d > LONGEST)) throw new Refusal(`a picture of ${pixels.join(" × ")} pixels is too large: ask for a smaller --scale`);
  const {Resvg} = await import("@resvg/resvg-js").catch(() => {
    throw new Refusal("PNG is made by @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js (SVG and HTML need nothing)");
  });
  for (const file of fonts) await checkFont(file, io);
  const own = fonts.length > 0;
  const paint = (markup: Markup, more: ResvgRenderOptions = {}) => new Resvg(write(markup), {font: own ? {loadSystemFonts: false, fontFiles: [...fonts]} : {}, ...more});
  const outline = (markup: Markup): string => paint(markup).toString();
  const plain = forPainter(svg, own ? null : familyFor(svg, outline));
  const missing = missingLetters(plain, outline);
  if (missing.length > 0) throw new Refusal(`no font of ${own ? "these" : "this system"} has ${some(missing)}: name one that has it with --font FILE${own ? "" : ", beside one for all other letters"}`);
  return paint(plain, {fitTo: {mode: "zoom", value: scale}}).render().asPng();
}

const some = (letters: readonly string[]): string => letters.slice(0, 8).join(" ") + (letters.length > 8 ? ` and ${String(letters.length - 8)} more` : "");

const signatures = ["\0\u0001\0\0", "OTTO", "true", "ttcf"];

/** What is no font is passed over by the painter in silence. */
async function checkFont(file: string, io: Console): Promise<void> {
  const bytes = await readBytes(file, io);
  if (!signatures.includes(String.fromCharCode(...bytes.subarray(0, 4)))) throw new Refusal(`--font ${file} is no TTF or OTF file (WOFF is not read)`);
}
