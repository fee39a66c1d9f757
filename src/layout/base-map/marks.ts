import {max, range, sum} from "d3";
import {geoCircle} from "d3-geo";
import type {Place, Point} from "../../summary/base-map.js";
import {countryColours} from "../../summary/colours.js";
import type {Mark, Sign, Wanted, XY} from "./scene.js";
import {Grid} from "../grid.js";
import type {Edges4} from "../layout.js";
import {holds, seatOf, type Land} from "../outlines.js";
import {paths, type Fitted} from "../project.js";

/** The radius of one attack, at the most. */
const UNIT = 7;
/** The largest radius, and what part of the map's shorter side it may be. */
const MOST = 34;
/** The outline stands so far out of the area that counts. */
export const RIM = 2.5;
const GAP = 1.5;
/** So much farther a mark is moved rather than into another country. */
const ABROAD = 16;
/** The most of the map that all marks may cover. */
const COVER = 0.1;
/** From so many kilometres on, a place is only roughly known. */
export const ROUGH = 5;
const KM = 111.195;
/** Of more places in view than these, and of more than a map of so many square pixels each has room for, the others are dots. */
const MOST_MARKS = 500;
const ROOM = 400;

/** A place with its mark; `null`: out of view, or a dot. */
export interface Marked {
  place: Place;
  /** Whether its point lies in its country, lies so near that it is drawn in it, or lies outside. */
  seat: "inside" | "near" | "outside";
  mark: Mark | null;
  /** Where it is, while there is no room for a mark. */
  dot: XY | null;
}

/** Where a place is: the point given, and the one to draw it at. */
interface Spot {
  place: Place;
  seat: Marked["seat"];
  given: XY;
  at: XY;
}

/** A mark for each place, its area in proportion, none upon another. */
export function layoutMarks(fitted: Fitted, lands: readonly Land[], {summary: {mapped, reading}}: Wanted): Marked[] {
  const {box, box: {x0, y0, x1, y1}} = fitted;
  const spots = mapped.map((place) => spotOf(place, place.point!, fitted, lands));
  const inView = spots.filter((d) => within(box, d.at));
  const marked = inView.slice(0, Math.min(MOST_MARKS, ((x1 - x0) * (y1 - y0)) / ROOM));
  const most = max(mapped, (d) => d.attacks) ?? 1;
  let unit = Math.min(UNIT, Math.min(MOST, Math.min(x1 - x0, y1 - y0) * 0.08) / Math.sqrt(most), Math.sqrt(((x1 - x0) * (y1 - y0) * COVER) / Math.PI / sum(mapped, (d) => d.attacks)));
  let places = apart(marked, unit, fitted, lands);
  while (places.length < marked.length && unit > 0.2) places = apart(marked, (unit *= 0.8), fitted, lands);
  const seats = new Map(marked.map((d, i) => [d, places[i] ?? null]));
  return spots.map((spot) => {
    const {place, seat, given} = spot;
    const at = seats.get(spot);
    return {place, seat, mark: at ? markOf(place, given, at, signOf(place, unit, countryColours(reading)), fitted) : null, dot: !at && within(box, spot.at) ? spot.at : null};
  });
}

const within = ({x0, y0, x1, y1}: Edges4, [x, y]: XY): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** The sign of a place, where an attack has this radius. */
export function signOf({attacks, founded, site, country}: Place, unit: number, colours: ReadonlyMap<string, number>): Sign {
  return {r: unit * Math.sqrt(attacks), inner: unit * Math.sqrt(founded), rough: (site?.uncertaintyKm ?? 0) >= ROUGH, colour: colours.get(country ?? "") ?? null};
}

/** A point that lies outside its country by no more than its uncertainty is drawn at the nearest place inside. */
function spotOf(place: Place, point: Point, {projection}: Fitted, lands: readonly Land[]): Spot {
  const at = (d: Point): XY => projection([...d])!;
  const land = lands.find((d) => d.code !== null && d.code === place.country);
  const given = at(point);
  if (!land || holds(land, point)) return {place, seat: "inside", given, at: given};
  const seat = seatOf(point, land);
  return seat.km <= (place.site?.uncertaintyKm ?? 0) ? {place, seat: "near", given, at: at(seat.nearest)} : {place, seat: "outside", given, at: given};
}

/** The largest stay where they are, the others take the nearest free place. Fewer than given: there is no room. */
function apart(spots: readonly Spot[], unit: number, {box, projection}: Fitted, lands: readonly Land[]): XY[] {
  const placed = new Grid<Disc>();
  const discs: Disc[] = [];
  const {x0, y0, x1, y1} = box;
  for (const {place, seat, given, at: by} of spots) {
    const r = unit * Math.sqrt(place.attacks) + RIM;
    const into = ([x, y]: XY, d: Disc): number => r + d.r + GAP - Math.hypot(x - d.at[0], y - d.at[1]);
    const blocked = (at: XY): number => {
      const [x, y] = at;
      let far = Math.max(x0 + r - x, x - x1 + r, y0 + r - y, y - y1 + r);
      placed.some(around(at, r + GAP), (d) => {
        far = Math.max(far, into(at, d));
        return false;
      });
      return far;
    };
    const land = lands.find((d) => d.code === place.country);
    const label = land?.label;
    const home = (at: XY): boolean => !land || seat === "outside" || holds(land, projection.invert!([...at])!);
    const before = discs.filter((d) => into(by, d) > 0);
    const away = directionOf(by, [...before.map((d) => d.by), ...(label ? [mirrored(by, projection([...label])!)] : [])]);
    const at = nearestFree(by, away, blocked, home, x1 - x0 + y1 - y0);
    if (!at) break;
    const disc = {...around(at, r), at, by: given, r};
    placed.add(disc);
    discs.push(disc);
  }
  return discs.map((d) => d.at);
}

/** A mark in its place, and where it truly is. */
interface Disc extends Edges4 {
  at: XY;
  by: XY;
  r: number;
}

const around = ([x, y]: XY, by: number): Edges4 => ({x0: x - by, y0: y - by, x1: x + by, y1: y + by});

const mirrored = ([x, y]: XY, [a, b]: XY): XY => [2 * x - a, 2 * y - b];

/** Away from what is in the way; where that is at the very place, away from the next. */
function directionOf([x, y]: XY, others: readonly XY[]): number {
  const other = others.find((d) => Math.hypot(x - d[0], y - d[1]) > 1);
  return other ? Math.atan2(y - other[1], x - other[0]) : 0;
}

/** Turns to both sides of the direction wanted. */
const turns = range(24).map((i) => ((i % 2 ? 1 : -1) * Math.ceil(i / 2) * Math.PI) / 12);

/**
 * In its own country, if that is not much farther.
 *
 * @param blocked how far it is from there to a free place, at the least; 0 or less: it is one
 */
function nearestFree([x, y]: XY, away: number, blocked: (at: XY) => number, home: (at: XY) => boolean, most: number): XY | null {
  if (blocked([x, y]) <= 0) return [x, y];
  const ways = turns.map((turn) => ({across: Math.cos(away + turn), down: Math.sin(away + turn), next: 0}));
  let first: XY | null = null;
  for (let far = 1.5; far < most; far += 1.5) for (const way of ways) {
    if (far < way.next) continue;
    const at: XY = [x + far * way.across, y + far * way.down];
    const more = blocked(at);
    way.next = far + more - 1e-6;
    if (more > 0) continue;
    if (home(at)) return at;
    first ??= at;
    most = Math.min(most, far + ABROAD);
  }
  return first;
}

function markOf({site, point, elsewhere}: Place, given: XY, [x, y]: XY, sign: Sign, {projection, box, km}: Fitted): Mark {
  const path = paths(projection);
  const uncertain = site?.uncertaintyKm ?? 0;
  const wide = uncertain / km > sign.r + RIM ? uncertain / km : 0;
  const far = Math.hypot(given[0] - x, given[1] - y);
  const out = (sign.r + RIM) / far;
  const line = (coordinates: Point[]): string => path({type: "LineString", coordinates: coordinates.map((d) => [...d])}) ?? "";
  return {
    ...sign,
    x,
    y,
    point: far > 1.5 ? given : null,
    leader: out < 1 ? [[x + out * (given[0] - x), y + out * (given[1] - y)], given] : null,
    wide,
    reach: wide > 0 ? line(geoCircle().center([...point!]).radius(uncertain / KM)().coordinates[0] as [number, number][]) : "",
    elsewhere: elsewhere.flatMap((d) => {
      if (!d.point) return [];
      const end = projection([...d.point]) as XY;
      return [{path: line([point!, d.point]), end: within(box, end) ? end : null}];
    })
  };
}
