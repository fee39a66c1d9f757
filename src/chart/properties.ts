import {palette} from "../draw/palette.js";

/** The custom properties through which a page restyles a figure, each with its default: `--ic-ink` and so on. */
const looks = {
  /** Words, lines, and marks of no class. Grids, hatching and shades are of it too, fainter. */
  ink: "inherit",
  /** Words of less weight: how to read the picture, the account, notes and sources. */
  quiet: "color-mix(in srgb,currentColor 72%,transparent)",
  /** Edges of buttons, fields, details and of what is shown at the pointer. */
  edge: "color-mix(in srgb,currentColor 35%,transparent)",
  /** Lines between the rows of a table. */
  rule: "color-mix(in srgb,currentColor 20%,transparent)",
  /** Behind a button under the pointer, and behind a row that is picked. */
  shade: "color-mix(in srgb,currentColor 10%,transparent)",
  /** The page behind the figure: it sets rings, and parts of bars, circles and stacks, apart from what lies below them. */
  ground: "Canvas",
  /** Behind what is shown at the pointer. */
  tip: "light-dark(#fff,#202124)",
  /** The shadow of what is shown at the pointer. */
  shadow: "rgb(0 0 0/.2)",
  /** The ring of what the reader is at. */
  focus: "light-dark(#0b57d0,#8ab4f8)",
  /** The corners of buttons, fields, details and of what is shown at the pointer. */
  radius: "4px",
  /** The letters in the picture; those around it are the page's. */
  font: "system-ui,sans-serif"
} as const;

/** The colours of countries, in the order of their codes, and of all others. */
const colours: Readonly<Record<`colour-${string}`, string>> = Object.fromEntries(palette.map(([light, dark], i) => [`colour-${String(i + 1)}`, `light-dark(${light},${dark})`]));

type Property = keyof typeof looks | keyof typeof colours;

export const properties: Readonly<Record<Property, string>> = {...looks, ...colours};

/** `var(--ic-ink,inherit)` */
export const look = (name: Property): string => `var(--ic-${name},${properties[name]!})`;
