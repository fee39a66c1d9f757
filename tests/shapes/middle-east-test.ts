import {geoArea, geoContains} from "d3-geo";
import {createRequire} from "node:module";
import {feature, merge, mesh} from "topojson-client";
import type {GeometryCollection, MultiLineString, Polygon, Topology} from "topojson-specification";
import {describe, expect, it} from "vitest";
import {gazetteer, usBases} from "../../src/data.js";
import {boundsOf, holds, outlinesOf, seatOf, type Land} from "../../src/layout/outlines.js";
import {threeLetters} from "../../src/model/countries.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {middleEast as made} from "../tools/shapes.js";
import {readText} from "../tools/project.js";

type Named = {name: string; label?: [number, number]; part?: true};
type Made = Topology<{countries: GeometryCollection<Named>; disputed: GeometryCollection<Named> & {geometries: MultiLineString<Named>[]}}>;

const topology = middleEast.topology as unknown as Made;
const {countries, disputed} = topology.objects;
const {lands} = outlinesOf(middleEast);
const {features} = feature(topology, countries);

const landOf = (code: string): Land => lands.find((d) => d.code === code)!;
/** The arcs of anything, whichever way they are run through. */
const arcsOf = (d: unknown): number[] => [(d as {arcs: unknown[]}).arcs].flat(4).map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)));
const linesOf = (name: string): number[][][] => feature(topology, disputed).features.filter((d) => d.properties.name === name).flatMap((d) => (d.geometry as {coordinates: number[][][]}).coordinates);
const kmFrom = (point: [number, number], lines: number[][][]): number => seatOf(point, {shape: {type: "MultiPolygon", coordinates: [lines as [number, number][][]]}}).km;

describe("what the region holds", () => {
  it("every country from Egypt and Turkey to Iran and Yemen, Gaza and Bahrain too", () => {
    const codes = ["EGY", "TUR", "CYP", "SYR", "LBN", "ISR", "PSE", "JOR", "IRQ", "IRN", "SAU", "KWT", "BHR", "QAT", "ARE", "OMN", "YEM"];
    expect(codes.filter((code) => lands.filter((d) => d.code === code).length !== 1)).toEqual([]);
    expect(geoContains(features.find((d) => d.id === "PSE")!, [34.4, 31.45])).toBe(true);
    expect(geoContains(features.find((d) => d.id === "BHR")!, [50.53, 26.05])).toBe(true);
  });

  it("the land around it as parts, which do not count for its extent", () => {
    const [west, south, east, north] = boundsOf(outlinesOf(middleEast).points);
    expect([[24, 26], [11, 13], [59, 64], [41, 43]].map(([low, high], i) => { const d = [west, south, east, north][i]!; return d > low! && d < high!; })).toEqual([true, true, true, true]);
    expect(features.filter((d) => ["LBY", "SDN", "PAK", "GRC"].includes(String(d.id)) && d.properties.part).length).toBe(4);
  });

  it("an ISO 3166-1 code for each, or none where there is none", () => {
    expect(features.filter((d) => d.id !== undefined && threeLetters(String(d.id)) !== d.id)).toEqual([]);
    expect(features.filter((d) => d.id === undefined).map((d) => d.properties.name).sort()).toEqual(["Akrotiri", "Cyprus U.N. Buffer Zone", "Dhekelia", "Kosovo", "N. Cyprus", "Somaliland"]);
  });

  it("every country of the built-in data", () => {
    const named = [...gazetteer, ...(usBases.sites ?? []), ...usBases.incidents].flatMap((d) => d.country ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((code) => !lands.some((d) => d.code === code))).toEqual([]);
  });

  it("outlines that run the way round that a sphere asks for", () => {
    expect(features.filter((d) => geoArea(d) > Math.PI / 8).map((d) => d.properties.name)).toEqual([]);
  });

  it("a place for each name, inside", () => {
    expect(features.filter((d) => !geoContains(d, d.properties.label!)).map((d) => d.properties.name)).toEqual([]);
  });
});

describe("the sites of the gazetteer", () => {
  const placed = gazetteer.flatMap(({id, country, longitude, latitude, uncertaintyKm = 0}) => longitude === undefined || latitude === undefined ? [] : [{id, country, point: [longitude, latitude] as [number, number], uncertaintyKm}]);

  it("lie in their country, or no farther from it than their point is uncertain", () => {
    expect(placed.length).toBeGreaterThan(15);
    const outside = placed.map((d) => ({...d, seat: seatOf(d.point, landOf(d.country))})).filter((d) => !holds(landOf(d.country), d.point));
    expect(outside.filter(({seat, uncertaintyKm}) => seat.km > uncertaintyKm)).toEqual([]);
  });

  it("are found by d3 where they are found by the map", () => {
    expect(placed.filter(({point, country}) => geoContains(features.find((d) => d.id === country)!, point) !== holds(landOf(country), point))).toEqual([]);
  });
});

describe("borders", () => {
  it("are drawn once: two countries share the arc, and no arc is there twice", () => {
    const uses = countries.geometries.flatMap((d) => [...new Set(arcsOf(d))].map((arc) => ({arc, code: d.id})));
    const usersOf = (arc: number) => uses.filter((d) => d.arc === arc).map((d) => d.code);
    expect(topology.arcs.filter((points, arc) => usersOf(arc).length === 0 || (usersOf(arc).length > 2 && points.length > 2))).toEqual([]); // the source has a spur of 400 m at the Dead Sea
    expect(topology.arcs.filter((_, arc) => usersOf(arc).includes("IRQ") && usersOf(arc).includes("SYR"))).toHaveLength(1);
    expect(new Set(topology.arcs.map((d) => JSON.stringify(d))).size).toBe(topology.arcs.length);
  });

  it("leave no gap: countries merged have no line inside", () => {
    const inland = countries.geometries.filter((d) => ["IRQ", "SYR", "JOR", "SAU"].includes(String(d.id))) as Polygon[];
    expect(merge(topology, inland).coordinates.filter((d) => d.length > 1)).toEqual([]);
  });

  it("are right at 1100 px: no point of the source lies half a kilometre off, 1.4 px in a frame of 400 km", () => {
    const atlas = createRequire(import.meta.url)("world-atlas/countries-10m.json") as Made;
    for (const code of ["IRQ", "SYR", "JOR"]) {
      const {arcs} = atlas.objects.countries.geometries.find((d) => threeLetters(String(d.id)) === code) as unknown as Polygon;
      const points = mesh(atlas, {type: "Polygon", arcs}).coordinates.flat() as [number, number][];
      const farthest = points.reduce((most, d) => Math.max(most, seatOf(d, landOf(code)).km), 0);
      expect(farthest).toBeLessThan(0.5);
    }
  });
});

describe("lines that are held, not agreed on", () => {
  it.each([
    ["Golan Heights", [35.83, 33.13]],
    ["West Bank and Gaza", [34.95, 32.2]],
    ["West Bank and Gaza", [34.5, 31.5]],
    ["Cyprus", [33.36, 35.18]],
    ["Halaib and Bir Tawil", [35, 22]],
    ["Kosovo", [21.27, 42.98]]
  ] as [string, [number, number]][])("%s", (name, point) => {
    expect(kmFrom(point, linesOf(name))).toBeLessThan(5);
  });

  it("share their arcs with the countries, so that none is drawn dashed and plain", () => {
    const borders = new Set(countries.geometries.flatMap(arcsOf));
    expect(disputed.geometries.flatMap(arcsOf).filter((d) => !borders.has(d))).toEqual([]);
  });

  it("the line of Halaib and Bir Tawil is that part of the border alone", () => {
    const [west, east] = [Math.min, Math.max].map((d) => linesOf("Halaib and Bir Tawil").flat().reduce((a, [x]) => d(a, x!), linesOf("Halaib and Bir Tawil")[0]![0]![0]!));
    expect(west).toBeGreaterThan(33);
    expect(east).toBeGreaterThan(36.5);
  });
});

it("npm run shapes makes the same again", {timeout: 30_000}, () => {
  expect(made()).toBe(readText("src/shapes/middle-east.ts"));
});
