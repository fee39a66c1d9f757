import {extent, max, range, sum, tickStep} from "d3";
import {geoGraticule, type GeoPath, type GeoProjection} from "d3-geo";
import type {Ground, Locator, Wanted} from "./scene.js";
import {isFree, type Room} from "./labels.js";
import {sideOf, type Edges4} from "../layout.js";
import {boundsOf, meet, type Bounds, type Land, type Lines, type Outlines} from "../outlines.js";
import {edgesOf, fit, onScreen, paths, planeOf, type Fitted} from "../project.js";
import {at} from "../round.js";
import {textWidth} from "../text-width.js";

const FONT = 11;
const EDGE = 8;
/** From so many countries with something listed on, they are shaded by number. */
const SHADED_FROM = 5;
const SHADES = 5;

const world: Bounds = [-180, -90, 180, 90];

/** What may be in view, in degrees: its edges looked at from inside. */
export function viewOf({projection, box}: Fitted): Bounds {
  const bounds = boundsOf(edgesOf(box).map((d) => projection.invert!(d)!));
  return bounds[2] - bounds[0] > 90 ? world : bounds; // about a pole, across the date line, or beyond the edge of the world
}

/** Land, borders and shades, or a graticule; then the scale, where it is free. */
export function layoutGround(fitted: Fitted, lands: readonly Land[], outlines: Outlines | null, room: Room, wanted: Wanted): Omit<Ground, "names" | "dots"> {
  const {projection, box} = fitted;
  const view = viewOf(fitted);
  const path = paths(projection);
  const lines = (d: Lines): string => onScreen(fitted, d, "path", () => path({type: "MultiLineString", coordinates: d.coordinates.filter((line) => meet(view, boundsOf(line)))} as never) ?? "");
  const area = ({shape}: Land): string => onScreen(fitted, shape, "path", () => areaPath(path, shape.coordinates));
  const shades = outlines && shadesOf(wanted);
  const scale = scaleOf(fitted, room, shades ? shades.labels : [], wanted);
  const shadeOf = ({code}: Land): number => shades?.of(code) ?? 0;
  return {
    box,
    world: fitted.world,
    land: lands.filter((d) => shadeOf(d) === 0).map(area).join(""),
    fills: lands.filter((d) => shadeOf(d) > 0).map((d) => ({path: area(d), shade: shadeOf(d)})),
    borders: outlines ? lines(outlines.borders) : "",
    disputed: outlines ? lines(outlines.disputed) : "",
    ...scale,
    ...(outlines ? {graticule: "", degrees: []} : graticuleOf(fitted, view, room, wanted))
  };
}

/** From how many to how many a shade is; where there is little room, how many at the most. */
interface ShadeLabel {
  shade: number;
  text: string;
  most: string;
}

/** Five shades of equal steps, from five countries on. */
function shadesOf({summary: {countries}, frame: {locale}}: Wanted): {of(code: string | null): number; labels: ShadeLabel[]} | null {
  const counted = countries.filter((d) => d.code !== null && d.attacks > 0);
  if (counted.length < SHADED_FROM) return null;
  const most = max(counted, (d) => d.attacks)!;
  const of = (n: number): number => Math.ceil((SHADES * n) / most);
  const known = new Map(counted.map((d) => [d.code, of(d.attacks)]));
  return {
    of: (code) => known.get(code) ?? 0,
    labels: range(1, SHADES + 1).flatMap((shade) => {
      const [low, high] = [Math.floor(((shade - 1) * most) / SHADES) + 1, Math.floor((shade * most) / SHADES)];
      const last = locale.number(high);
      return low > high ? [] : [{shade, most: last, text: low === high ? last : `${locale.number(low)}–${last}`}];
    })
  };
}

/** Lines of degrees, some six from side to side, each with its number. */
function graticuleOf({projection, box: {x0, y0, x1, y1}}: Fitted, view: Bounds, room: Room, {frame: {locale}}: Wanted): Pick<Ground, "graticule" | "degrees"> {
  const [west, south, east, north] = view;
  const step = tickStep(0, Math.max(east - west, north - south), 6);
  const more = view === world ? 0 : step;
  const [, foot] = projection.invert!([(x0 + x1) / 2, y1])!;
  const [side] = projection.invert!([x0, (y0 + y1) / 2])!;
  const lines = (from: number, to: number): number[] => range(Math.ceil(from / step) * step, to, step);
  const degrees = [
    ...lines(west, east).map((lon) => ({x: projection([lon, foot])![0], y: y1 - 5, n: lon})),
    ...lines(south, north).map((lat) => ({x: x0 + 16, y: projection([side, lat])![1] - 3, n: lat}))
  ];
  return {
    graticule: paths(projection)(geoGraticule().step([step, step]).extent([[west - more, Math.max(-90, south - more)], [east + more, Math.min(90, north + more)]])()) ?? "",
    degrees: degrees.flatMap(({x, y, n}) => {
      const area = {x0: x - 14, y0: y - 9, x1: x + 14, y1: y + 1};
      if (!isFree(area, room)) return [];
      room.taken.add(area);
      return [{x, y, text: `${locale.number(n)}°`}];
    })
  };
}

/** A round number of kilometres, at the foot of the map on the side where nothing stands; above it what shades mean. */
function scaleOf({box, km}: Fitted, room: Room, labels: readonly ShadeLabel[], {frame: {locale}}: Wanted): Pick<Ground, "scale" | "key"> {
  const most = Math.min(120, (box.x1 - box.x0) / 4) * km;
  const round = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].find((d) => d * round <= most)! * round;
  const text = locale.baseMap.km(length);
  const partsBy = (say: "text" | "most") => labels.map((d) => ({shade: d.shade, text: d[say], width: textWidth(d[say], FONT) + 10}));
  const whole = partsBy("text");
  const parts = sum(whole, (d) => d.width) <= box.x1 - box.x0 - 2 * EDGE ? whole : partsBy("most");
  const width = Math.max(length / km, textWidth(text, FONT), sum(parts, (d) => d.width));
  const height = 24 + (parts.length > 0 ? 30 : 0);
  const corners = [[box.x0 + EDGE, box.y1 - EDGE], [box.x1 - EDGE - width, box.y1 - EDGE], [box.x0 + EDGE, box.y0 + EDGE + height], [box.x1 - EDGE - width, box.y0 + EDGE + height]] as const;
  const area = ([x, y]: (typeof corners)[number]): Edges4 => ({x0: x - 3, y0: y - height, x1: x + width + 3, y1: y + 3});
  const [x, y] = corners.find((d) => isFree(area(d), room)) ?? corners[0];
  room.taken.add(area([x, y]));
  return {
    scale: {x0: x, x1: x + length / km, y, text},
    key: parts.map(({shade, text, width}, i) => ({x: x + sum(parts.slice(0, i), (d) => d.width), y: y - 44, width, shade, text}))
  };
}

/** The height of the locator. */
export const LOCATOR = 84;
const drawn = new WeakMap<Outlines, {land: string; projection: GeoProjection; width: number}>();

/** All that there are shapes of, small, with the view in it; `null`: the view is most of it. */
export function layoutLocator({projection, box}: Fitted, outlines: Outlines, {x, y}: {x: number; y: number}, {frame}: Wanted): Locator | null {
  const {land, projection: small, width} = drawn.get(outlines) ?? drawLocator(outlines);
  const edge = edgesOf(box).map((d) => small(projection.invert!(d)!)!);
  const [x0 = 0, x1 = 0] = extent(edge, (d) => Math.max(0, Math.min(width, d[0])));
  if (x1 - x0 > 0.7 * width) return null;
  const side = sideOf(frame)(x);
  const left = frame.locale.dir === "rtl" ? side - width : side;
  return {box: {x0: left, y0: y, x1: left + width, y1: y + LOCATOR}, land, view: `M${edge.map((d) => at(...d)).join("L")}Z`};
}

/** Islands that would be a speck are left out. */
function drawLocator(outlines: Outlines): {land: string; projection: GeoProjection; width: number} {
  const plane = planeOf(outlines.points);
  const width = Math.min(180, (LOCATOR * plane.width) / plane.height);
  const {projection, km} = fit(plane, {x0: 0, y0: 0, x1: width, y1: LOCATOR}, [0, 0], 0, {k: 1, x: 0, y: 0});
  const coordinates = outlines.lands.flatMap((d) => d.shape.coordinates).filter(([ring]) => {
    const [west, south, east, north] = boundsOf(ring!);
    return (east - west + north - south) * 111 > 4 * km;
  });
  const made = {land: areaPath(paths(projection, 1.5), coordinates), projection, width};
  drawn.set(outlines, made);
  return made;
}

const areaPath = (path: GeoPath, coordinates: Land["shape"]["coordinates"]): string => path({type: "MultiPolygon", coordinates} as never) ?? "";
