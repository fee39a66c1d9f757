import {write} from "../../draw/markup.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import type {Picture} from "./compose.js";
import {takeSvg} from "./svg.js";

/** The same picture in pixels, as many to a CSS pixel as `scale` says. */
export async function takePng<O extends ChartOptions>(stage: Stage<O>, scale: number): Promise<Blob> {
  const {document, definition: {name}} = stage;
  if (!(scale > 0)) throw new Error(`${name}.toPNG: the scale is a number above 0, not ${String(scale)}`);
  const {svg, width, height} = takeSvg(stage, scale);
  const image = await imageOf(document, write(svg)).catch(() => {
    throw new Error(`${name}.toPNG: this page's security policy lets no image be made of data (img-src data: or blob:); toSVG works everywhere`);
  });
  return painted(document, image, {width, height}).catch(() => {
    throw new Error(`${name}.toPNG: this browser makes no image of ${String(width)} × ${String(height)} pixels; ask for a smaller scale`);
  });
}

/** A policy may allow the one address or the other. */
async function imageOf(document: Document, text: string): Promise<HTMLImageElement> {
  try {
    return await loaded(document, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  } catch {
    const address = URL.createObjectURL(new Blob([text], {type: "image/svg+xml"}));
    try {
      return await loaded(document, address);
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}

function loaded(document: Document, address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = document.createElement("img");
    image.onload = () => { resolve(image); };
    image.onerror = () => { reject(new Error()); };
    image.src = address;
  });
}

function painted(document: Document, image: HTMLImageElement, {width, height}: Pick<Picture, "width" | "height">): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, {width, height});
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error()); }, "image/png");
  });
}
