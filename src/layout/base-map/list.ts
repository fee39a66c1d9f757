import {group, sort} from "d3";
import {countryColours} from "../../summary/colours.js";
import type {Country, Place} from "../../summary/base-map.js";
import {ROUGH, signOf} from "./marks.js";
import type {ListLine, Wanted} from "./scene.js";
import {countedIn} from "../account.js";
import {countryName, placeName} from "./words.js";
import type {Box, Frame} from "../layout.js";
import {textWidth, truncate} from "../text-width.js";

const FONT = 12;
const LINE = 24;
const COARSE_LINE = 44;
const INDENT = 20;
const GAP = 10;
/** The radius of the sign in a line. */
const SIGN = 5;
/** Of more places than these the last are folded; so many unfold at a time. */
const MOST = 24;
const PAGE = 100;

/** An entry of the list, before it has its place. */
export type Entry = {
  is: "country";
  country: Country;
} | {
  is: "place";
  place: Place;
} | {
  is: "more";
  key: string;
  places: readonly Place[];
  folded: boolean;
} | {
  is: "heading";
  text: string;
};

/** By country and place; then what has no location. */
export function entriesOf({summary: {countries, mapped, unlocated}, frame}: Wanted): Entry[] {
  const located = paged(mapped, "more", frame);
  const others = paged(unlocated, "unlocated", frame);
  const places = group(located.shown, (d) => d.country);
  return [
    ...countries.flatMap((country): Entry[] => [{is: "country", country}, ...(places.get(country.code) ?? []).map(entryOf)]),
    ...located.more,
    ...(unlocated.length > 0 ? [{is: "heading", text: frame.locale.baseMap.notEstablished(unlocated.reduce((n, d) => n + d.attacks, 0))} as const] : []),
    ...sort(others.shown, (d) => -d.attacks).map(entryOf),
    ...others.more
  ];
}

const entryOf = (place: Place): Entry => ({is: "place", place});

/** The first few, and as many pages of the others as the reader unfolded; a line folds what is unfolded, another unfolds the next page. */
function paged(places: readonly Place[], key: string, {unfolded}: Frame): {shown: readonly Place[]; more: Entry[]} {
  if (places.length <= MOST) return {shown: places, more: []};
  const all = sort(places, (d) => -d.attacks);
  const keyOf = (page: number): string => (page === 0 ? key : `${key} ${page}`);
  let pages = 0;
  while (unfolded.has(keyOf(pages)) && MOST + pages * PAGE < places.length) pages++;
  const end = MOST + pages * PAGE;
  return {
    shown: all.slice(0, end),
    more: [
      ...(pages > 0 ? [{is: "more", key, places: all.slice(MOST, end), folded: false} as const] : []),
      ...(end < places.length ? [{is: "more", key: keyOf(pages), places: all.slice(end), folded: true} as const] : [])
    ]
  };
}

/** A line with its entry, and the box in which it answers. */
export interface Listed {
  entry: Entry;
  line: ListLine;
  box: Box;
}

/** The list, line by line, in one column or two; `last`: where the last column ends, from the side where reading begins. */
export function layoutList(entries: readonly Entry[], {x, y, width, columns}: {x: number; y: number; width: number; columns: number}, wanted: Wanted): {listed: Listed[]; bottom: number; last: {x: number; y: number}} {
  const {coarse, width: whole, locale} = wanted.frame;
  const height = coarse ? COARSE_LINE : LINE;
  const column = (width - (columns - 1) * 2 * GAP) / columns;
  const half = Math.ceil(entries.length / columns);
  const first = columns > 1 && entries[half - 1] && isHeading(entries[half - 1]!) ? half - 1 : half; // a heading stays with its lines
  const side = (d: number): number => (locale.dir === "rtl" ? whole - d : d);
  const listed = entries.map((entry, i) => {
    const from = x + (i < first ? 0 : column + 2 * GAP);
    const middle = y + ((i < first ? i : i - first) + 0.5) * height;
    return {
      entry,
      line: lineOf(entry, {y: middle, x0: side(from), x1: side(from + column)}, column, wanted),
      box: {x: side(from + column / 2), y: middle, width: column, height: LINE - 9}
    };
  });
  return {listed, bottom: y + Math.max(first, entries.length - first) * height, last: {x: x + width - column, y: y + (columns > 1 ? entries.length - first : first) * height}};
}

const isHeading = ({is}: Entry): boolean => is === "country" || is === "heading";

/** A line of words, with nothing before or beside them. */
export const plainLine = (text: string, at: Pick<ListLine, "y" | "x0" | "x1">): ListLine => ({...at, sign: null, indent: 0, colour: null, text, note: "", count: "", bold: false});

function lineOf(entry: Entry, at: Pick<ListLine, "y" | "x0" | "x1">, width: number, wanted: Wanted): ListLine {
  const {summary: {reading}, frame: {locale}} = wanted;
  const colours = countryColours(reading);
  const plain = plainLine("", at);
  switch (entry.is) {
    case "country": {
      const {code, attacks, counted: all} = entry.country;
      const colour = colours.get(code ?? "") ?? null;
      const counted = attacks > 0 ? countedIn(all, locale) : "";
      return fitted({...plain, sign: colour === null ? null : "swatch", colour, indent: colour === null ? 0 : INDENT, text: countryName(code, locale), bold: true, note: attacks > 0 ? "" : locale.baseMap.noneListed, count: counted}, locale.number(attacks), width);
    }
    case "place": {
      const {place} = entry;
      const km = place.point ? place.site?.uncertaintyKm ?? 0 : 0;
      const sign = place.point && signOf(place, SIGN / Math.sqrt(place.attacks), colours);
      return fitted({...plain, sign, indent: INDENT, text: placeName(place, locale), note: km >= ROUGH ? locale.baseMap.within(km) : !place.point && place.site ? countryName(place.country, locale) : "", count: locale.number(place.attacks)}, "", width);
    }
    case "more":
      return {...plain, indent: INDENT, text: `${entry.folded ? "▸" : "▾"} ${locale.baseMap.moreSites(entry.places.length)}`};
    case "heading":
      return {...plain, text: truncate(entry.text, width, FONT, {bold: true}), bold: true};
  }
}

/** The words cut to the room, once the number is as short as it can be and there is no note. */
function fitted(line: ListLine, short: string, width: number): ListLine {
  const {text, note, count, bold, indent} = line;
  const room = (count: string, note: string): number => width - indent - textWidth(count, FONT, {bold: true}) - (note ? textWidth(note, FONT) + GAP : 0) - GAP;
  const fits = (count: string, note: string): boolean => textWidth(text, FONT, {bold}) <= room(count, note);
  if (fits(count, note)) return line;
  const less = short || count;
  const beside = fits(less, note) ? note : "";
  return {...line, count: less, note: beside, text: truncate(text, room(less, beside), FONT, {bold})};
}
