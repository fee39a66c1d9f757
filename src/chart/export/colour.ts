/** A colour as every program reads it, and how opaque it is. */
export interface Paint {
  /** `#1660a1`, or `none`. */
  colour: string;
  alpha: number;
}

const legacy = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;
/** What browsers make of mixed colours, each part of 1. */
const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/;

/** Turns what a browser has computed into colours; what it keeps in another form (`oklch`, `color()`) is painted and looked at. */
export function paints(document: Document): (computed: string) => Paint {
  const known = new Map<string, Paint>();
  const read = (computed: string): Paint => {
    if (computed === "none" || computed.startsWith("url(")) return {colour: "none", alpha: 1};
    const numbers = (found: RegExpExecArray | null, whole: number): number[] | undefined => found?.slice(1).map((d: string | undefined, i) => Number(d ?? 1) * (i < 3 ? whole : 1));
    const [r, g, b, a] = numbers(legacy.exec(computed), 1) ?? numbers(mixed.exec(computed), 255) ?? pixel(document, computed);
    return {colour: `#${[r, g, b].map((d) => Math.round(d ?? 0).toString(16).padStart(2, "0")).join("")}`, alpha: a ?? 1};
  };
  return (computed) => {
    let paint = known.get(computed);
    if (!paint) known.set(computed, paint = computed.startsWith("#") ? {colour: computed, alpha: 1} : read(computed));
    return paint;
  };
}

function pixel(document: Document, colour: string): number[] {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d");
  if (!context) return [0, 0, 0, 1];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** What the figure stands on: the nearest opaque ground, and what lies over it. */
export function groundOf(figure: HTMLElement, paint: (computed: string) => Paint): string {
  const view = figure.ownerDocument.defaultView;
  const over: Paint[] = [];
  for (let at: Element | null = figure; at && view; at = at.assignedSlot ?? at.parentElement ?? ((at.getRootNode() as Partial<ShadowRoot>).host ?? null)) {
    const own = paint(view.getComputedStyle(at).backgroundColor || "rgba(0, 0, 0, 0)");
    over.push(own);
    if (own.alpha === 1) break;
  }
  return over.reduceRight((below, {colour, alpha}) => blend(below, colour, alpha), canvasOf(figure, paint));
}

/** The page's own ground, light or dark. It can only be asked of an element. */
function canvasOf(figure: HTMLElement, paint: (computed: string) => Paint): string {
  const probe = figure.ownerDocument.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("color", "Canvas", "important");
  figure.append(probe);
  const {colour} = paint(figure.ownerDocument.defaultView?.getComputedStyle(probe).color || "#ffffff"); // nothing is computed outside a page
  probe.remove();
  return colour;
}

function blend(below: string, above: string, alpha: number): string {
  const part = (colour: string, i: number): number => parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2].map((i) => Math.round(part(below, i) * (1 - alpha) + part(above, i) * alpha).toString(16).padStart(2, "0")).join("")}`;
}
