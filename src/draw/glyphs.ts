import {px} from "../layout/round.js";

/** The signs of all figures. None has two meanings. */
export type Glyph =
  | "listed"
  | "one"
  | "several"
  | "attacked"
  | "hit"
  | "partial"
  | "missed"
  | "intercepted"
  | "notStated"
  | "response"
  | "context"
  | "summary"
  | "swatch"
  | "join"
  | "within"
  | "lasted"
  | "about"
  | "uncovered"
  | "all"
  | "founded"
  | "solid";

/** Outlined shapes of one area, as corners about the middle, for a circle of radius 1. */
const corners: Partial<Record<Glyph, readonly (readonly [number, number])[]>> = {
  hit: [[-1.28, -0.76], [1.28, -0.76], [0, 1.46]],
  partial: [[-1.25, -0.8], [1.25, -0.8], [0.4, 0.92], [-0.4, 0.92]],
  missed: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
  notStated: [[-0.84, -0.84], [0.84, -0.84], [0.84, 0.84], [-0.84, 0.84]]
};

/**
 * The outline of a glyph as one path, to be filled by the even-odd rule: so a mark is one node, and a ring needs no
 * stroke that a host's sheet could take away.
 *
 * @param r the radius of the circle that it is as large as, in pixels
 */
export function glyphPath(glyph: Glyph, x: number, y: number, r: number): string {
  const line = Math.max(1.2, r * 0.26);
  switch (glyph) {
    case "listed":
      return box(x - r * 0.95, y - line * 0.8, r * 1.9, line * 1.6);
    case "one":
      return ring(x, y, r, line);
    case "several":
      return ring(x, y, r, line) + disc(x, y, r * 0.42);
    case "attacked":
      return disc(x, y, r);
    case "intercepted":
      return outline(cross, x, y, r, line * 0.8);
    case "response":
      return pole(x, y, r, 1) + pennant(x, y, r, 1, 1);
    case "context":
      return pole(x, y, r, 1) + pennant(x, y, r, 1, 1) + pennant(x, y, r, 1, 0.45);
    case "summary":
      return box(x - r, y - r * 0.5, r * 2, line * 0.8) + box(x - r, y - r * 0.5 + line * 0.8, line * 0.8, r) + box(x + r - line * 0.8, y - r * 0.5 + line * 0.8, line * 0.8, r);
    case "all":
    case "founded":
    case "solid":
    case "swatch":
      return box(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6);
    case "join":
      return Array.from({length: 8}, (_, i) => disc(x + r * Math.cos((i * Math.PI) / 4), y + r * Math.sin((i * Math.PI) / 4), 0.75)).join("");
    case "within":
      return box(x - r, y - 0.5, r * 2, 1) + box(x - r, y - r * 0.6, 1, r * 0.6 - 0.5) + box(x - r, y + 0.5, 1, r * 0.6 - 0.5) + box(x + r - 1, y - r * 0.6, 1, r * 0.6 - 0.5) + box(x + r - 1, y + 0.5, 1, r * 0.6 - 0.5);
    case "lasted":
      return box(x - r, y - r * 0.35, r * 2, r * 0.7);
    case "about":
      return [-1, -0.3, 0.4].map((d) => box(x + d * r, y - 0.6, r * 0.45, 1.2)).join("");
    case "uncovered":
      return [-1, -0.4, 0.2].map((d) => `M${at(x + d * r, y + r * 0.8)}l${at(r * 0.8, -r * 1.6)}h1l${at(-r * 0.8, r * 1.6)}Z`).join("");
    default:
      return outline(corners[glyph] ?? [], x, y, r, line);
  }
}

const arm = 0.38;
const reach = 1.22;
/** A thick cross, turned by an eighth: what did not get through. */
const cross: readonly (readonly [number, number])[] = [
  [-arm, -reach], [arm, -reach], [arm, -arm], [reach, -arm], [reach, arm], [arm, arm],
  [arm, reach], [-arm, reach], [-arm, arm], [-reach, arm], [-reach, -arm], [-arm, -arm]
].map(([a, b]) => [((a as number) - (b as number)) * Math.SQRT1_2, ((a as number) + (b as number)) * Math.SQRT1_2] as const);

const at = (x: number, y: number): string => `${String(px(x))},${String(px(y))}`;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${at(x, y)}h${String(px(width))}v${String(px(height))}h${String(px(-width))}Z`;

/** A full circle. */
export function disc(x: number, y: number, r: number): string {
  const radius = px(r); // its double must be the chord, or the arcs bulge
  const d = String(px(2 * radius));
  return `M${at(x - radius, y)}a${at(radius, radius)} 0 1,0 ${d},0a${at(radius, radius)} 0 1,0 -${d},0Z`;
}

const pole = (x: number, y: number, r: number, way: number): string => box(x - way * r * 0.8 - 0.5, y - r, 1, r * 2);

/** A pennant on its pole; a smaller one within it leaves its outline. */
function pennant(x: number, y: number, r: number, way: number, size: number): string {
  const top = y - r + (1 - size) * r * 0.6;
  return `M${at(x - way * r * (0.8 - (1 - size) * 0.35), top)}l${at(way * r * 1.6 * size, r * 0.6 * size)}l${at(-way * r * 1.6 * size, r * 0.6 * size)}Z`;
}

/** The flag of an event, flying to the side where its words stand. */
export function flagPath(glyph: "response" | "context", x: number, y: number, r: number, way: 1 | -1): string {
  return pennant(x, y, r, way, 1) + (glyph === "context" ? pennant(x, y, r, way, 0.45) : "");
}

const ring = (x: number, y: number, r: number, line: number): string => disc(x, y, r) + disc(x, y, r - line);

function outline(points: readonly (readonly [number, number])[], x: number, y: number, r: number, line: number): string {
  const inner = r - line * 1.5;
  return [r, inner].map((size) => "M" + points.map(([a, b]) => at(x + a * size, y + b * size)).join("L") + "Z").join("");
}
