import {polygonContains} from "d3";
import {feature} from "topojson-client";
import {threeLetters} from "../model/countries.js";
import type {Shapes, TopoObject} from "../model/shapes.js";

/** In which country a point lies, by its ISO 3166-1 alpha-3 code; `null`: in none that is known. */
export type CountryAt = (longitude: number, latitude: number) => string | null;

type Ring = [number, number][];

/**
 * Tells by outlines in which country a point lies.
 *
 * ```ts
 * fromAcled(file, {countryAt: countryFinder(middleEast)}); // warns of points in another country than stated
 * ```
 */
export function countryFinder({topology}: Shapes): CountryAt {
  const {geometries = []} = topology.objects["countries"] ?? {type: ""};
  const countries = geometries.flatMap((d) => d.id === undefined ? [] : [{code: threeLetters(String(d.id)), rings: ringsOf(topology, d)}]);
  return (x, y) => countries.find(({rings}) => rings.filter((ring) => polygonContains(ring, [x, y])).length % 2)?.code ?? null;
}

function ringsOf(topology: Shapes["topology"], object: TopoObject): Ring[] {
  type Of<K extends 0 | 1> = Parameters<typeof feature>[K];
  const {geometry} = feature(topology as unknown as Of<0>, object as unknown as Of<1>) as unknown as {geometry: {type: string; coordinates: Ring[] | Ring[][]}};
  return (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()) as Ring[];
}

/** The country in which a point lies, if it is another than is stated and that one is not within so many kilometres. */
export function elsewhere(countryAt: CountryAt, country: string, {latitude, longitude}: {latitude: number; longitude: number}, km: number): string | null {
  const found = countryAt(longitude, latitude);
  const near = Array.from({length: 8}, (_, i) => i * Math.PI / 4).some((d) =>
    countryAt(longitude + Math.sin(d) * km / 111 / Math.cos(latitude * Math.PI / 180), latitude + Math.cos(d) * km / 111) === country);
  return found === country || near ? null : found;
}
