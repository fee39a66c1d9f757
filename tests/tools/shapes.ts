// npm run shapes: writes src/shapes/middle-east.ts, cut from the countries of world-atlas (Natural Earth, 1:10m).
import {writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {extent, min} from "d3";
import type {Feature, FeatureCollection, MultiPolygon, Position} from "geojson";
import {feature, mesh, quantize} from "topojson-client";
import {topology} from "topojson-server";
import {filter, filterAttachedWeight, presimplify, simplify} from "topojson-simplify";
import type {GeometryCollection, MultiPolygon as Areas, Topology} from "topojson-specification";
import {holds, seatOf, type Land} from "../../src/layout/outlines.js";
import {threeLetters} from "../../src/model/countries.js";
import {cutAreas, cutLine, fromGrid, toGrid, type Grid} from "./cut.js";
import {root} from "./project.js";

type Box = readonly [[west: number, south: number], [east: number, north: number]];
type Named = {name: string; label?: Position; part?: true};
type World = Topology<{countries: GeometryCollection<Named>}>;
type Made = Topology<{countries: {type: "GeometryCollection"; geometries: Areas<Named>[]}; disputed: GeometryCollection}>;

const file = "src/shapes/middle-east.ts";
const boundaries = "Natural Earth 4.1.0, 1:10m (de facto)";

/** From Egypt and Turkey to Iran and Yemen. */
const region: Box = [[24.6, 12], [63.4, 42.2]];
/** What is cut out: with land around the region, so that no sea seems to begin where it ends. */
const whole: Box = [[17, 8], [71, 44.3]];
/** Where a map looks at closely, with the detail in kilometres: the Levant and Iraq, the Gulf, the coasts of Yemen. */
const closely: {box: Box; km: number}[] = [
  {box: [[34, 29], [48.8, 37.4]], km: 0.3},
  {box: [[47.5, 24], [56.6, 30]], km: 0.3},
  {box: [[42.4, 12.4], [46, 16.5]], km: 0.7}
];

/** Lines that are held, not agreed on, by the names of world-atlas; some of them in part. */
const disputed: {name: string; between: [string[], string[]]; within?: Box}[] = [
  {name: "Golan Heights", between: [["Israel"], ["Syria"]]},
  {name: "West Bank and Gaza", between: [["Israel"], ["Palestine"]]},
  {name: "Cyprus", between: [["N. Cyprus", "Cyprus U.N. Buffer Zone"], ["Cyprus", "Dhekelia", "Cyprus U.N. Buffer Zone"]]},
  {name: "Halaib and Bir Tawil", between: [["Egypt"], ["Sudan"]], within: [[33.1, 20], [38, 23]]},
  {name: "Somaliland", between: [["Somaliland"], ["Somalia"]]},
  {name: "Kosovo", between: [["Kosovo"], ["Serbia"]]}
];

const KM = 111.195;
const east = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** The detail in kilometres, less and less with the distance: a bend of a line goes if its triangle is smaller than that squared. */
function detailAt(point: Position): number {
  return min(closely, ({box, km}) => km + 0.0045 * kmTo(point, box))! + 0.12 * kmTo(point, region);
}
/** An area that touches no other goes if it is smaller than so many times its detail, squared. */
const LEAST = 4;

function kmTo([x, y]: Position, [[west, south], [right, north]]: Box): number {
  return KM * Math.hypot(Math.max(west - x!, 0, x! - right) * east(y!), Math.max(south - y!, 0, y! - north));
}

/** The text of the module. */
export function middleEast(): string {
  const atlas = createRequire(import.meta.url)("world-atlas/countries-10m.json") as World;
  const grid = gridOf(atlas);
  const countries = collection(cutAreas(feature(atlas, atlas.objects.countries), toGrid([...whole[1]], grid), grid));
  const shared = lighter(topology({countries, disputed: collection(disputed.map((d) => linesOf(d, atlas, grid)))}), grid);
  const {objects, arcs} = quantize(shared as Made, {scale: [1, 1], translate: [0, 0]});
  const made: Made = {type: "Topology", objects, arcs, transform: grid};
  objects.countries.geometries = objects.countries.geometries.filter((d) => d.type as string | null);
  for (const country of objects.countries.geometries) {
    if (country.id !== undefined) country.id = threeLetters(String(country.id))!;
    const {geometry} = feature(made, country);
    const part = geometry.coordinates.flat(2).some((d) => kmTo(d, region) > 0);
    country.properties = {name: country.properties!.name, label: labelOf(geometry), ...(part && {part})};
  }
  return moduleOf(made);
}

const collection = (features: Feature[]): FeatureCollection => ({type: "FeatureCollection", features});

/** That of world-atlas from the corner of the box on, but as wide as high: about 350 m. */
function gridOf({transform}: World): Grid {
  const {scale: [x, y], translate} = transform!;
  const fine: Grid = {scale: [x, 2 * y], translate};
  return {scale: fine.scale, translate: fromGrid(toGrid([...whole[0]], fine), fine) as [number, number]};
}

function linesOf({name, between: [these, those], within = whole}: (typeof disputed)[number], atlas: World, grid: Grid): Feature {
  const named = (d: unknown): string => (d as {properties: Named}).properties.name;
  const lines = mesh(atlas, atlas.objects.countries, (a, b) => a !== b && [[a, b], [b, a]].some(([d, e]) => these.includes(named(d)) && those.includes(named(e))));
  return {type: "Feature", properties: {name}, geometry: {type: "MultiLineString", coordinates: lines.coordinates.flatMap((d) => cutLine(d, within, grid))}};
}

/** Without the bends and the islands that are too small where they are. */
function lighter(shared: Topology, grid: Grid): Topology {
  const weight = (ring: Position[], at: Position): number => {
    const [x, y] = fromGrid(at, grid);
    const twice = ring.reduce((sum, b, i) => { const a = ring.at(i - 1)!; return sum + a[0]! * b[1]! - a[1]! * b[0]!; }, 0);
    return (Math.abs(twice / 2) * grid.scale[0] * grid.scale[1] * KM ** 2 * east(y!)) / detailAt([x!, y!]) ** 2;
  };
  const simple = simplify(presimplify(shared as Topology<Record<string, GeometryCollection>>, (triangle) => weight(triangle, triangle[1])), 1);
  return filter(simple, filterAttachedWeight(simple, LEAST ** 2, (ring) => weight(ring as unknown as Position[], (ring as unknown as Position[])[0]!)));
}

/** Of some rows of points the one farthest from the outline, which counts half from side to side, for a name is wide. */
function labelOf({coordinates}: MultiPolygon): Position {
  const half = coordinates.map((rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [x! / 2, y!])));
  const rows = [0, 1].map((axis) => {
    const [low, high] = extent(half.flat(2), (d) => d[axis]) as [number, number];
    return Array.from({length: 40}, (_, i) => low + ((i + 0.5) / 40) * (high - low));
  });
  const land: Pick<Land, "shape"> = {shape: {type: "MultiPolygon", coordinates: half}};
  const tried = rows[0]!.flatMap((x) => rows[1]!.map((y) => ({x, y, ...seatOf([x, y], land)})));
  const {x, y} = tried.filter((d) => holds(land, [d.x, d.y])).reduce((a, b) => (b.km > a.km ? b : a));
  return [Number((2 * x).toFixed(2)), Number(y.toFixed(2))];
}

/** An arc a line, so that a changed border is a changed line; a string, because reading it is quicker than a literal, for the compiler and in the page. */
function moduleOf({type, objects, arcs, transform}: Topology): string {
  const rows = (list: unknown[]): string => `[\n${list.map((d) => JSON.stringify(d)).join(",\n")}\n]`;
  const collections = Object.entries(objects).map(([name, d]) => `"${name}":{"type":"GeometryCollection","geometries":${rows((d as GeometryCollection).geometries)}}`);
  const text = `{"type":"${type}","transform":${JSON.stringify(transform)},"objects":{${collections.join(",\n")}},"arcs":${rows(arcs)}}`;
  if (/[`\\$]/.test(text)) throw new Error("a name that a template literal would read otherwise");
  return `// Made by \`npm run shapes\` (tests/tools/shapes.ts) from world-atlas 2.0.2. Not to be changed by hand.
import type {Shapes, Topology} from "../model/shapes.js";

/** The countries from Egypt and Turkey to Iran and Yemen, and the land around them. */
export const middleEast: Shapes = {
  boundaries: ${JSON.stringify(boundaries)},
  topology: /* @__PURE__ */ JSON.parse(\`${text}\`) as Topology
};
`;
}

export function main(): void {
  writeFileSync(join(root, file), middleEast());
}
