// Cuts shapes to a box and to a grid of whole numbers, so that neighbours keep the very same points.
import type {Feature, FeatureCollection, Position} from "geojson";

/** Whole numbers for degrees, and back. */
export interface Grid {
  scale: [number, number];
  translate: [number, number];
}

export const toGrid = ([x, y]: Position, {scale, translate}: Grid): Position => [Math.round((x! - translate[0]) / scale[0]), Math.round((y! - translate[1]) / scale[1])];
export const fromGrid = ([x, y]: Position, {scale, translate}: Grid): Position => [translate[0] + x! * scale[0], translate[1] + y! * scale[1]];

/** What of the areas lies in the box from 0, 0 to a corner of the grid; those outside are left out. */
export function cutAreas({features}: FeatureCollection, corner: Position, grid: Grid): Feature[] {
  return features.flatMap(({id, properties, geometry}) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    const coordinates = polygons.map((rings) => rings.map((d) => cutRing(d.map((p) => toGrid(p, grid)), corner)).filter((d) => d.length > 3)).filter((d) => d.length > 0);
    return coordinates.length > 0 ? [{type: "Feature", id: id!, properties, geometry: {type: "MultiPolygon", coordinates}}] : [];
  });
}

/** Sutherland and Hodgman: edge after edge of the box. */
function cutRing(ring: Position[], corner: Position): Position[] {
  const edges = [[0, 0, 1], [0, corner[0]!, -1], [1, 0, 1], [1, corner[1]!, -1]] as const;
  const cut = edges.reduce((points, [axis, edge, sign]) => {
    const kept = points.flatMap((b, i) => {
      const a = points[i - 1] ?? b;
      const [from, to] = [a, b].map((d) => sign * (d[axis]! - edge) >= 0);
      return [...(from === to ? [] : [crossing(a, b, axis, edge)]), ...(to ? [b] : [])];
    });
    return kept.length > 0 ? [...kept, kept[0]!] : [];
  }, ring);
  return withoutRepeats(cut);
}

/** The same point for both neighbours, whichever way each runs along the line. */
function crossing(one: Position, other: Position, axis: 0 | 1, edge: number): Position {
  const [a, b] = one[axis]! < other[axis]! ? [one, other] : [other, one];
  const across = 1 - axis;
  const at = Math.round(a[across]! + ((b[across]! - a[across]!) * (edge - a[axis]!)) / (b[axis]! - a[axis]!));
  return axis === 0 ? [edge, at] : [at, edge];
}

/** A line on the grid, in the stretches that lie within a box. */
export function cutLine(line: readonly Position[], [[west, south], [east, north]]: readonly [readonly number[], readonly number[]], grid: Grid): Position[][] {
  const inside = ([x, y]: Position): boolean => x! >= west! && x! <= east! && y! >= south! && y! <= north!;
  const stretches: Position[][] = [[]];
  for (const point of line) {
    if (inside(point)) stretches.at(-1)!.push(toGrid(point, grid));
    else stretches.push([]);
  }
  return stretches.map(withoutRepeats).filter((d) => d.length > 1);
}

const withoutRepeats = (points: Position[]): Position[] => points.filter((d, i) => i === 0 || d[0] !== points[i - 1]![0] || d[1] !== points[i - 1]![1]);
