import {choose} from "../model/choice.js";
import type {BaseMapSummary, Place, Point} from "../summary/base-map.js";
import {annotate, type Seat} from "./annotations.js";
import {layoutGround, layoutLocator, viewOf, LOCATOR} from "./base-map/ground.js";
import {labelLand, labelMark, seatNote, takenBy, type Room} from "./base-map/labels.js";
import {entriesOf, layoutList, plainLine, type Entry, type Listed} from "./base-map/list.js";
import {layoutMarks, type Marked} from "./base-map/marks.js";
import type {BaseMapLayout, BaseMapLook, Label, PlaceShape, Wanted, XY} from "./base-map/scene.js";
import {accountIn, countryName, legendOf, placeName, summaryOf, tellCountry, tellMore, tellPlace} from "./base-map/words.js";
import {Grid} from "./grid.js";
import {nothing, sideOf, type Box, type Edges4, type Frame, type Item} from "./layout.js";
import {meet, outlinesOf, type Land, type Outlines} from "./outlines.js";
import {edgesOf, fit, planeOf, type Fitted} from "./project.js";
import {wrap} from "./text-width.js";

/** From here on the list stands beside the map, narrower than that below it. */
const BESIDE = 700;
/** Narrower than this, the list has one column and there is no locator. */
const NARROW = 480;
const GAP = 20;
/** From side to side, in kilometres. */
const LEAST = 300;
const MOST_ZOOM = 12;

type Picture = Omit<BaseMapLayout, "title" | "summary" | "how" | "account" | "legend">;
const blank = {items: [], shapes: [], lines: [], ground: null, locator: null, axis: null, plane: null, message: null};

/** Puts a summary into the room that there is. */
export function layoutBaseMap(summary: BaseMapSummary, look: BaseMapLook, frame: Frame): BaseMapLayout {
  const {locale} = frame;
  if (typeof look.frame === "string") choose("frame", look.frame, ["sites", "shapes"]);
  const wanted = {summary, look, frame};
  const outlines = look.shapes && outlinesOf(look.shapes);
  const {mapped, unlocated} = summary;
  const [picture, marked, seats] =
    mapped.length > 0 ? pictureOf(wanted, outlines)
    : [unlocated.length > 0 ? listOf(wanted) : {...blank, ...nothing(summary.reading, frame)}, [], []];
  return annotate({
    ...picture,
    title: locale.baseMap.title,
    summary: summaryOf(summary, locale),
    how: picture.ground ? locale.baseMap.how : "",
    account: accountIn(wanted, marked, outlines, picture.ground),
    legend: legendOf(picture.shapes, locale)
  }, seats, summary.view, frame);
}

/** Nothing has a location: the list alone, and why. */
function listOf(wanted: Wanted): Picture {
  const {width, locale} = wanted.frame;
  const why = wrap(locale.baseMap.noMap, width, 12, 3).map((text, i) => plainLine(text, {y: 12 + i * 16, x0: sideOf(wanted.frame)(0), x1: sideOf(wanted.frame)(width)}));
  const {listed, bottom} = layoutList(entriesOf(wanted), {x: 0, y: 8 + why.length * 16, width: Math.min(width, 420), columns: 1}, wanted);
  const items = itemsOf(listed, [], new Map(), new Map(), wanted);
  return {...blank, width, height: bottom, ...items, lines: [...why, ...items.lines]};
}

/** The map, and the list on the side where reading ends, or below. */
function pictureOf(wanted: Wanted, outlines: Outlines | null): [Picture, Marked[], Seat[]] {
  const {frame, frame: {width, zoom}} = wanted;
  const beside = width >= BESIDE;
  const listWidth = beside ? Math.min(300, Math.max(216, width * 0.29)) : width;
  const mapWidth = beside ? width - listWidth - GAP : width;
  const list = {x: width - listWidth, width: listWidth, columns: beside || width < NARROW ? 1 : 2};
  const entries = entriesOf(wanted);
  const locating = outlines !== null && width >= NARROW;
  const tail = locating ? LOCATOR + GAP : 0;
  const listHeight = layoutList(entries, {...list, y: 0}, wanted).bottom + tail;
  const plane = planeOf(pointsIn(wanted, outlines));
  const room: readonly [number, number] = wanted.look.frame === "sites" ? [mapWidth * 0.12, mapWidth * 0.1] : [0, 0];
  const natural = plane.height * Math.min((mapWidth - 2 * room[0]) / plane.width, (mapWidth * plane.km) / LEAST) + 2 * room[1];
  const [low, high] = beside ? [Math.max(0.6 * mapWidth, Math.min(listHeight, mapWidth)), mapWidth] : [0.75 * mapWidth, Math.min(1.1 * mapWidth, 560)];
  const mapHeight = Math.max(low, Math.min(high, natural));
  const [a, b] = [0, mapWidth].map(sideOf(frame)) as [number, number];
  const fitted = fit(plane, {x0: Math.min(a, b), y0: 0, x1: Math.max(a, b), y1: mapHeight}, room, LEAST, zoom);
  const {listed, last, bottom} = layoutList(entries, {...list, y: beside ? 0 : mapHeight + 8}, wanted);
  const view = viewOf(fitted);
  const lands = outlines?.lands.filter((d) => meet(view, d.bounds)) ?? [];
  const marked = layoutMarks(fitted, outlines?.lands ?? [], wanted);
  const {ground, places, countries, seats} = wordsOn(fitted, lands, outlines, marked, wanted);
  const locator = locating ? layoutLocator(fitted, outlines, {...last, y: Math.max(last.y + GAP, (beside ? Math.max(mapHeight, bottom) : bottom) - LOCATOR)}, wanted) : null;
  return [{
    ...blank,
    width,
    height: Math.max(mapHeight, bottom, locator?.box.y1 ?? 0) + 4,
    ...itemsOf(listed, marked, places, countries, wanted),
    ground,
    locator,
    plane: {...fitted.box, most: MOST_ZOOM}
  }, marked, seats];
}

function pointsIn({summary, look: {frame}}: Wanted, outlines: Outlines | null): readonly Point[] {
  if (typeof frame !== "string") {
    const [[x0, y0], [x1, y1]] = frame;
    return edgesOf({x0, y0, x1: x1 < x0 ? x1 + 360 : x1, y1});
  }
  return frame === "shapes" && outlines ? outlines.points : summary.mapped.map((d) => d.point!);
}

/** All words on the map, those of the most attacks first, then of countries: what comes later keeps clear. */
function wordsOn(fitted: Fitted, lands: readonly Land[], outlines: Outlines | null, marked: readonly Marked[], wanted: Wanted) {
  const {summary, frame, frame: {locale}} = wanted;
  const room: Room = {fitted, taken: new Grid<Edges4>(), rtl: locale.dir === "rtl"};
  for (const {mark} of marked) if (mark) room.taken.add(...takenBy(mark));
  const ground = layoutGround(fitted, lands, outlines, room, wanted);
  const places = new Map(marked.map(({place, mark}) => [place, mark && labelMark(mark, placeName(place, locale), locale.number(place.attacks), lands.find((d) => d.code === place.country), room)]));
  const total = new Map(summary.countries.map((d) => [d.code, d.attacks]));
  const named = (is: (land: Land) => boolean) => lands.filter(is).map((land): [Land, Label | null] => {
    const n = land.code === null ? undefined : total.get(land.code);
    const name = land.code === null ? locale.name(land.name ?? "") : countryName(land.code, locale);
    return [land, name ? labelLand(land, name, n === undefined ? null : locale.number(n), room) : null];
  });
  const listed = (land: Land): boolean => land.code !== null && (total.get(land.code) ?? 0) > 0;
  const countries = new Map(named(listed).map(([{code}, label]) => [code, label]));
  const seats = frame.notes.flatMap((note) => {
    const mark = marked.find(({place}) => (note.site ? place.site?.id === note.site.id : place.standings.some((d) => d.row === note.row)))?.mark;
    return (mark && seatNote(note, mark, frame.width >= NARROW, room, locale)) ?? [];
  });
  const ends = marked.flatMap(({place, mark}) => mark?.elsewhere.map(({end}, i) => end && labelMark({...mark, x: end[0], y: end[1], r: 4, wide: 0}, locale.nameOf(place.elsewhere[i]!.place, true), null, lands.find((d) => d.code === place.elsewhere[i]!.place.country), room)) ?? []);
  const names = [...ends, ...named((d) => !listed(d)).map((d) => d[1])].filter((d) => d !== null);
  return {ground: {...ground, names, dots: dotsOf(marked)}, places, countries, seats};
}

/** One in a square of three pixels: more of them would look no different. */
function dotsOf(marked: readonly Marked[]): XY[] {
  const dots = new Map<string, XY>();
  for (const {dot} of marked) if (dot) dots.set(`${Math.floor(dot[0] / 3)} ${Math.floor(dot[1] / 3)}`, dot);
  return [...dots.values()];
}

/** What the list names, and what it folds but the map shows. */
function itemsOf(listed: readonly Listed[], marked: readonly Marked[], places: ReadonlyMap<Place, Label | null>, countries: ReadonlyMap<string | null, Label | null>, {frame: {locale}}: Wanted): Pick<Picture, "items" | "shapes" | "lines"> {
  const seats = new Map(marked.map((d) => [d.place, d]));
  const inList = new Set<Place>();
  const drawn: {item: Item; shape: PlaceShape}[] = [];
  const lines: BaseMapLayout["lines"][number][] = [];
  const add = (entry: Entry, line: PlaceShape["line"], box: Box | null): void => {
    if (entry.is === "country" && entry.country.attacks > 0 && box) {
      const label = countries.get(entry.country.code) ?? null;
      const also = label && {also: boxOf(label.box)};
      drawn.push({item: {key: `country ${entry.country.code ?? ""}`, ...box, ...also, ...tellCountry(entry.country, locale)}, shape: {is: "country", mark: null, label, line}});
    } else if (entry.is === "place") {
      const {place} = entry;
      const {mark = null, seat = "inside"} = seats.get(place) ?? {};
      const symbol = mark && {x: mark.x, y: mark.y, width: 2 * (mark.r + 1), height: 2 * (mark.r + 1)};
      const boxes = symbol ? {...symbol, ...(box && {also: box})} : box;
      inList.add(place);
      if (boxes) drawn.push({item: {key: place.key, ...boxes, ...tellPlace(place, seat, locale)}, shape: {is: "place", mark, label: places.get(place) ?? null, line}});
    } else if (entry.is === "more" && box) {
      drawn.push({item: {key: entry.key, ...box, ...tellMore(entry.places, locale), unfolds: true}, shape: {is: "place", mark: null, label: null, line}});
    } else if (line) lines.push(line);
  };
  for (const {entry, line, box} of listed) add(entry, line, box);
  for (const {place} of marked) if (!inList.has(place)) add({is: "place", place}, null, null);
  return {items: drawn.map((d) => d.item), shapes: drawn.map((d) => d.shape), lines};
}

const boxOf = ({x0, y0, x1, y1}: Edges4): Box => ({x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0});
