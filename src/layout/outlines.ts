import {extent, pairs, rollup, sum} from "d3";
import {feature} from "topojson-client";
import {threeLetters} from "../model/countries.js";
import type {Shapes, TopoObject, Topology} from "../model/shapes.js";
import type {Point} from "../summary/base-map.js";

/** A country as it is drawn. */
export interface Land {
  /** ISO 3166-1 alpha-3; `null`: its shape has none. */
  code: string | null;
  /** What its shape is called. */
  name: string | null;
  /** Where its name stands best. */
  label: Point | null;
  shape: {type: "MultiPolygon"; coordinates: Point[][][]};
  bounds: Bounds;
}

/** West, south, east and north. */
export type Bounds = readonly [number, number, number, number];

export function boundsOf(points: Iterable<Point>): Bounds {
  const all = [...points];
  const [west = 0, east = 0] = extent(all, (d) => d[0]);
  const [south = 0, north = 0] = extent(all, (d) => d[1]);
  return [west, south, east, north];
}

/** Do the boxes share a place? */
export const meet = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export interface Lines {
  type: "MultiLineString";
  coordinates: Point[][];
}

/** Shapes, ready to be drawn. */
export interface Outlines {
  /** The set of boundaries; `null`: not said. */
  boundaries: string | null;
  lands: readonly Land[];
  /** Between two countries. */
  borders: Lines;
  disputed: Lines;
  /** Some of the points of what is there as a whole, for its extent. */
  points: readonly Point[];
}

const known = new WeakMap<Topology, Outlines>();

/** What a map draws of some shapes. It is made once for each. */
export function outlinesOf(shapes: Shapes | Topology): Outlines {
  const [topology, boundaries] = "topology" in shapes ? [shapes.topology, shapes.boundaries] : [shapes, null];
  const outlines = known.get(topology) ?? {boundaries, ...outlined(topology)};
  known.set(topology, outlines);
  return outlines;
}

function outlined(topology: Topology): Omit<Outlines, "boundaries"> {
  const {objects} = topology;
  const countries = (objects["countries"] ?? Object.values(objects).find((d) => d.geometries?.some(isArea)))?.geometries?.filter(isArea) ?? [];
  const disputed = new Set(objects["disputed"] ? arcsOf(objects["disputed"]) : []);
  const uses = rollup(countries.flatMap((d) => [...new Set(arcsOf(d))]), (d) => d.length, (d) => d);
  const borders = [...uses].filter(([arc, n]) => n > 1 && !disputed.has(arc)).map(([arc]) => arc);
  const lands = countries.map((d) => landOf(d, topology));
  const lines = (arcs: Iterable<number>): Lines => decoded(topology, {type: "MultiLineString", arcs: [...arcs].map((d) => [d])}) as Lines;
  return {
    lands,
    borders: lines(borders),
    disputed: lines(disputed),
    points: lands.filter((_, i) => !(countries[i]!.properties as {part?: boolean} | null)?.part).flatMap(({shape}) => shape.coordinates.flatMap((rings) => rings[0]!.filter((_, i) => i % 8 === 0)))
  };
}

const isArea = ({type}: TopoObject): boolean => type.endsWith("Polygon");

/** The arcs of an object, whichever way each is run through. */
function arcsOf({geometries, arcs = []}: TopoObject): number[] {
  return geometries ? geometries.flatMap(arcsOf) : (arcs.flat(3) as number[]).map((d) => (d < 0 ? ~d : d));
}

type Of<K extends 0 | 1> = Parameters<typeof feature>[K];

function decoded(topology: Topology, object: TopoObject): {type: string; coordinates: unknown[]} {
  const {geometry} = feature(topology as unknown as Of<0>, object as unknown as Of<1>) as unknown as {geometry: {type: string; coordinates: unknown[]}};
  return geometry;
}

function landOf(object: TopoObject, topology: Topology): Land {
  const {id, properties} = object;
  const {name = null, label = null} = (properties ?? {}) as {name?: string; label?: Point};
  const {type, coordinates} = decoded(topology, object);
  const shape: Land["shape"] = {type: "MultiPolygon", coordinates: ((type === "Polygon" ? [coordinates] : coordinates) as Point[][][]).map((rings) => rings.map(wound))};
  return {
    code: id === undefined ? null : threeLetters(String(id)),
    name,
    label,
    shape,
    bounds: boundsOf(shape.coordinates.flat(2))
  };
}

/** On a globe a ring wound the other way holds all the rest of it; one across the date line is taken as it is. */
function wound(ring: Point[], i: number): Point[] {
  const [west, , east] = boundsOf(ring);
  const clockwise = sum(pairs(ring), ([a, b]) => (b[0] - a[0]) * (b[1] + a[1])) > 0;
  return east - west > 180 || clockwise === (i === 0) ? ring : [...ring].reverse();
}

/** Where a point is to the outline of a country. */
export interface Seat {
  /** To its nearest point, in kilometres. */
  km: number;
  nearest: Point;
}

/** Does the point lie in the country? */
export function holds({shape}: Pick<Land, "shape">, [x, y]: Point): boolean {
  let inside = false;
  for (const rings of shape.coordinates) for (const ring of rings) for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  }
  return inside;
}

/** In the plane of its surroundings, which is exact enough as far as the outline is near. */
export function seatOf([x, y]: Point, {shape}: Pick<Land, "shape">): Seat {
  const east = Math.cos((y * Math.PI) / 180);
  const seat: Seat = {km: Infinity, nearest: [x, y]};
  for (const ring of shape.coordinates.flat()) for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    const [dx, dy] = [(b[0] - a[0]) * east, b[1] - a[1]];
    const along = Math.max(0, Math.min(1, ((x - a[0]) * east * dx + (y - a[1]) * dy) / (dx * dx + dy * dy) || 0));
    const nearest: Point = [a[0] + along * (b[0] - a[0]), a[1] + along * dy];
    const km = 111.195 * Math.hypot((nearest[0] - x) * east, nearest[1] - y);
    if (km < seat.km) [seat.km, seat.nearest] = [km, nearest];
  }
  return seat;
}
