import {range} from "d3";
import {at, px} from "../layout/round.js";

/** The path of a sign about a point; `thick` is the width of its lines. */
type Draw = (x: number, y: number, r: number, thick: number) => string;

/**
 * The signs of all figures; none has two meanings. Those of an outcome have one area: they are outlined by their corners
 * about the middle, for a circle of radius 1.
 */
const paths = {
  none: () => "",
  listed: (x, y, r, thick) => box(x - r * 0.95, y - thick * 0.8, r * 1.9, thick * 1.6),
  one: ring,
  several: (x, y, r, thick) => ring(x, y, r, thick) + disc(x, y, r * 0.42),
  attacked: disc,
  hit: outline([[-1.28, -0.76], [1.28, -0.76], [0, 1.46]]),
  partial: outline([[-1.25, -0.8], [1.25, -0.8], [0.4, 0.92], [-0.4, 0.92]]),
  missed: outline([[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]]),
  intercepted: outline(cross(0.38, 1.12), 0.8),
  notStated: outline([[-0.84, -0.84], [0.84, -0.84], [0.84, 0.84], [-0.84, 0.84]]),
  response: (x, y, r) => pole(x, y, r) + flagPath("response", x, y, r, 1),
  context: (x, y, r) => pole(x, y, r) + flagPath("context", x, y, r, 1),
  summary(x, y, r, thick) {
    const line = thick * 0.8;
    const end = (left: number): string => box(left, y - r * 0.5 + line, line, r);
    return box(x - r, y - r * 0.5, r * 2, line) + end(x - r) + end(x + r - line);
  },
  within(x, y, r) {
    const end = (left: number): string => box(left, y - r * 0.6, 1, r * 0.6 - 0.5) + box(left, y + 0.5, 1, r * 0.6 - 0.5);
    return box(x - r, y - 0.5, r * 2, 1) + end(x - r) + end(x + r - 1);
  },
  lasted: (x, y, r) => box(x - r, y - r * 0.35, r * 2, r * 0.7),
  about: (x, y, r) => [-1, -0.3, 0.4].map((d) => box(x + d * r, y - 0.6, r * 0.45, 1.2)).join(""),
  uncovered: (x, y, r) => [-1, -0.4, 0.2].map((d) => `M${at(x + d * r, y + r * 0.8)}l${at(r * 0.8, -r * 1.6)}h1l${at(-r * 0.8, r * 1.6)}Z`).join(""),
  stated: (x, y, r) => box(x - 1, y - r, 2, r * 2),
  earliest: (x, y, r) => box(x - r, y - 0.4, r * 2, 0.8),
  interval: (x, y, r) => [-1, 1].flatMap((side) => [-1, -0.3, 0.4].map((d) => box(x + d * r, y + side * r * 0.6 - 0.5, r * 0.45, 1))).join(""),
  join: (x, y, r) => range(8).map((d) => (d * Math.PI) / 4).map((turn) => disc(x + r * Math.cos(turn), y + r * Math.sin(turn), 0.75)).join(""),
  later: (x, y, r) => arrow(x, y, r, 1),
  laterRtl: (x, y, r) => arrow(x, y, r, -1),
  struck: (x, y, r) => box(x - r * 0.6, y - r * 0.7, 1.2, r * 1.4) + box(x + r * 0.6 - 1.2, y - r * 0.7, 1.2, r * 1.4) + box(x - r, y - 0.6, r * 0.4, 1.2) + box(x - r * 0.6 + 1.2, y - 0.6, r * 1.2 - 2.4, 1.2) + box(x + r * 0.6, y - 0.6, r * 0.4, 1.2),
  bound: (x, y, r) => box(x - r - 1.6, y - r * 0.6, 1.6, r * 1.2) + arrow(x, y, r, 1),
  boundRtl: (x, y, r) => box(x + r, y - r * 0.6, 1.6, r * 1.2) + arrow(x, y, r, -1),
  compatible: square,
  gap: outline([[-0.84, -0.84], [0.84, -0.84], [0.84, 0.84], [-0.84, 0.84]], 0.5),
  /** A dashed outline: known only roughly. */
  rough: (x, y, r) => range(6).map((d) => arc(x, y, r, (d * Math.PI) / 3, 0.7)).join(""),
  /** A mark beside its true point. */
  aside: (x, y, r) => disc(x - r * 0.45, y - r * 0.3, r * 0.6) + disc(x + r * 0.8, y + r * 0.7, r * 0.28) + `M${at(x, y + 0.5)}l${at(r * 0.7, r * 0.6)}l0.8,-0.8l${at(-r * 0.7, -r * 0.6)}Z`,
  /** A leader to another place. */
  elsewhere: (x, y, r) => [-1, -0.35].map((d) => box(x + d * r, y - 0.6, r * 0.4, 1.2)).join("") + ring(x + r * 0.55, y, r * 0.5, 1.2),
  unknown: (x, y, r, thick) => query(x, y, r, 0) + query(x, y, r, thick * 0.55),
  zero: (x, y, r) => outline([[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]])(x, y, r, 0.8),
  conflict: (x, y, r) => frame(x, y, r, 2),
  wording: (x, y, r) => frame(x, y, r, 1),
  swatch: square,
  /** Words at the head of a line that comes down to what they are about. */
  annotation: (x, y, r) => box(x - r, y - r, 1, r * 2) + [0, 3, 6].map((d) => box(x - r + 3, y - r + d, r * (d === 6 ? 1 : 1.5), 1.2)).join(""),
  all: square,
  founded: square,
  solid: square
} satisfies Readonly<Record<string, Draw>>;

export type Glyph = keyof typeof paths;

/**
 * The outline of a glyph as one path, to be filled by the even-odd rule: so a mark is one node, and a ring needs no
 * stroke that a host's sheet could take away.
 *
 * @param r the radius of the circle that it is as large as, in pixels
 */
export function glyphPath(glyph: Glyph, x: number, y: number, r: number): string {
  return paths[glyph](x, y, r, Math.max(1.2, r * 0.26));
}

/** The flag of an event, flying to the side where its words stand. */
export function flagPath(glyph: "response" | "context", x: number, y: number, r: number, way: 1 | -1): string {
  return pennant(x, y, r, way, 1) + (glyph === "context" ? pennant(x, y, r, way, 0.45) : "");
}

/** A pennant on its pole; a smaller one within it leaves its outline. */
function pennant(x: number, y: number, r: number, way: number, size: number): string {
  const tip = way * r * 1.6 * size;
  const half = r * 0.6 * size;
  return `M${at(x - way * r * (0.8 - (1 - size) * 0.35), y - r + (1 - size) * r * 0.6)}l${at(tip, half)}l${at(-tip, half)}Z`;
}

function pole(x: number, y: number, r: number): string {
  return box(x - r * 0.8 - 0.5, y - r, 1, r * 2);
}

/** A shaft with its head at the end that `way` points to. */
function arrow(x: number, y: number, r: number, way: 1 | -1): string {
  return `M${at(x - way * r, y - 0.7)}h${px(way * (r * 2 - 4))}v-2.6l${at(way * 4, 3.3)}l${at(-way * 4, 3.3)}v-2.6h${px(-way * (r * 2 - 4))}Z`;
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${at(x, y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
}

function square(x: number, y: number, r: number): string {
  return box(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6);
}

/** The outline of a cell. */
function frame(x: number, y: number, r: number, thick: number): string {
  const edge = (inset: number): string => box(x - r * 1.3 + inset, y - r * 0.8 + inset, r * 2.6 - 2 * inset, r * 1.6 - 2 * inset);
  return edge(0) + edge(thick);
}

/** A question mark; one within another leaves its outline. */
function query(x: number, y: number, r: number, inset: number): string {
  const half = r * 0.29 - inset; // of the width of its stroke
  const [outer, inner] = [r * 0.6 + half, r * 0.6 - half];
  const middle = y - r * 0.45;
  const [foot, top] = [middle + Math.sqrt(outer ** 2 - half ** 2), middle + Math.sqrt(inner ** 2 - half ** 2)];
  return `M${at(x - outer, middle - inset)}A${at(outer, outer)} 0 1,1 ${at(x + half, foot)}V${px(y + r * 0.62 - inset)}H${px(x - half)}V${px(top)}A${at(inner, inner)} 0 1,0 ${at(x - inner, middle - inset)}Z${disc(x, y + r * 1.08, r * 0.3 - inset)}`;
}

function disc(x: number, y: number, r: number): string {
  const radius = px(r); // its double must be the chord, or the arcs bulge
  const d = px(2 * radius);
  return `M${at(x - radius, y)}a${at(radius, radius)} 0 1,0 ${d},0a${at(radius, radius)} 0 1,0 -${d},0Z`;
}

function ring(x: number, y: number, r: number, thick: number): string {
  return disc(x, y, r) + disc(x, y, r - thick);
}

/** A piece of a thin ring. */
function arc(x: number, y: number, r: number, from: number, length: number): string {
  const on = (r: number, turn: number): string => at(x + r * Math.cos(turn), y + r * Math.sin(turn));
  const [outer, inner] = [px(r), px(r - 1.4)];
  return `M${on(r, from)}A${at(outer, outer)} 0 0,1 ${on(r, from + length)}L${on(r - 1.4, from + length)}A${at(inner, inner)} 0 0,0 ${on(r - 1.4, from)}Z`;
}

function outline(corners: readonly Corner[], weight = 1): Draw {
  const path = (x: number, y: number, size: number): string => `M${corners.map(([a, b]) => at(x + a * size, y + b * size)).join("L")}Z`;
  return (x, y, r, thick) => path(x, y, r) + path(x, y, r - thick * weight * 1.5);
}

type Corner = readonly [x: number, y: number];

/** A thick cross, turned by an eighth: what did not get through. */
function cross(arm: number, reach: number): Corner[] {
  const corners: Corner[] = [
    [-arm, -reach], [arm, -reach], [arm, -arm], [reach, -arm], [reach, arm], [arm, arm],
    [arm, reach], [-arm, reach], [-arm, arm], [-reach, arm], [-reach, -arm], [-arm, -arm]
  ];
  return corners.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]);
}
