import {extent, pairs, range, sum} from "d3";
import {geoNaturalEarth1, geoPath, geoStereographic, type GeoPath, type GeoProjection, type GeoStream} from "d3-geo";
import type {Point} from "../summary/base-map.js";
import {memoise} from "../model/memoise.js";
import type {Edges4, Zoom} from "./layout.js";

/** Some points in a plane: the projection at scale 1, and the box that they fill there. */
export interface PlaneOf {
  projection: GeoProjection;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Kilometres to a unit of the plane, in the middle of the box. */
  km: number;
  /** It is the projection for a map of the world. */
  world: boolean;
}

const degree = Math.PI / 180;
const KM = 6371.0088 * degree;

/**
 * The plane that suits some points: conformal, about their middle, so that any region comes out as it is known, at the
 * poles and across the date line too; a map of the world where they span more than a third of it.
 */
export function planeOf(points: readonly Point[]): PlaneOf {
  const vectors = points.map(([lon, lat]) => [Math.cos(lat * degree) * Math.cos(lon * degree), Math.cos(lat * degree) * Math.sin(lon * degree), Math.sin(lat * degree)] as const);
  const [a, b, c] = [0, 1, 2].map((i) => sum(vectors, (d) => d[i])) as [number, number, number];
  const [lon, lat] = [Math.atan2(b, a) / degree, Math.atan2(c, Math.hypot(a, b)) / degree];
  const near = vectors.every((d) => d[0] * a + d[1] * b + d[2] * c > 0.5 * Math.hypot(a, b, c));
  const projection = (near ? geoStereographic().rotate([-lon, -lat]) : geoNaturalEarth1().rotate([-lon, 0])).scale(1).translate([0, 0]);
  const projected = points.map((d) => projection([...d])!);
  const [x0 = 0, x1 = 0] = extent(projected, (d) => d[0]);
  const [y0 = 0, y1 = 0] = extent(projected, (d) => d[1]);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return {projection, x, y, width: x1 - x0, height: y1 - y0, km: kmAt(projection, x, y), world: !near};
}

/** Measured along the meridian. */
function kmAt(projection: GeoProjection, x: number, y: number): number {
  const [lon, lat] = projection.invert!([x, y])!;
  const step = lat > 0 ? -0.01 : 0.01;
  const [toX, toY] = projection([lon, lat + step])!;
  return (KM * 0.01) / Math.hypot(toX - x, toY - y);
}

/** A projection on a piece of the screen. */
export interface Fitted {
  projection: GeoProjection;
  box: Edges4;
  /** Kilometres to a pixel, in the middle. */
  km: number;
  world: boolean;
  /** What came of a thing on this piece of the screen, by the name of what was made of it. */
  made: WeakMap<object, Record<string, unknown>>;
}

/** Of the last few pieces of the screen, for other numbers on the same map move none of its borders. */
const screens = memoise<string, Fitted["made"]>(() => new WeakMap(), 8);

/** What is made of a thing, once for each piece of the screen. */
export function onScreen<T>({made}: Pick<Fitted, "made">, thing: object, name: string, make: () => T): T {
  const known = made.get(thing) ?? {};
  made.set(thing, known);
  return (known[name] ??= make()) as T;
}

/**
 * Fits a plane into a box, with room about it, but never less than some kilometres from side to side; then zooms, for
 * symbols and words keep their size. What lies outside the box is cut off.
 */
export function fit({projection, x, y, width, height, km, world}: PlaneOf, box: Edges4, [besides, above]: readonly [number, number], least: number, zoom: Zoom): Fitted {
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  const whole = Math.min((w - 2 * besides) / width, (h - 2 * above) / height, (w * km) / least);
  const scale = whole * zoom.k;
  projection
    .scale(scale)
    .translate([zoom.k * ((box.x0 + box.x1) / 2 - whole * x) + zoom.x, zoom.k * ((box.y0 + box.y1) / 2 - whole * y) + zoom.y])
    .clipExtent([[box.x0, box.y0], [box.x1, box.y1]]);
  const made = screens([world, projection.scale(), projection.translate(), projection.rotate(), projection.clipExtent()].join());
  return {projection, box, km: km / scale, world, made};
}

/** Paths for attributes: with one decimal, and without points that fall so near to the one before, in pixels. */
export function paths(projection: GeoProjection, near = 0.7): GeoPath {
  return geoPath({stream: (to) => projection.stream(thinned(to, near))}).digits(1);
}

function thinned(to: GeoStream, near: number): GeoStream {
  let [a, b] = [0, 0];
  let last: [number, number] | null = null;
  const say = (x: number, y: number): void => { to.point((a = x), (b = y)); };
  return {
    point(x, y) {
      if (Math.abs(x - a) + Math.abs(y - b) < near) last = [x, y];
      else {
        last = null;
        say(x, y);
      }
    },
    lineStart() {
      [a, b, last] = [Infinity, Infinity, null];
      to.lineStart();
    },
    lineEnd() {
      if (last) say(...last);
      to.lineEnd();
    },
    polygonStart() { to.polygonStart(); },
    polygonEnd() { to.polygonEnd(); }
  };
}

/** Points along the edges of a box, on the screen or in degrees, from corner to corner and round. */
export function edgesOf({x0, y0, x1, y1}: Edges4): [number, number][] {
  const corners = [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]] as const;
  return pairs(corners).flatMap(([[a, b], [c, d]]) => range(0, 1, 0.125).map((t): [number, number] => [a + t * (c - a), b + t * (d - b)]));
}
