import {groups, max} from "d3";
import type {Page} from "./page.js";
import type {Speaker} from "./units.js";
import {sideOf} from "../layout.js";
import {truncate, widest, wrap} from "../text-width.js";

/** The names above the columns, and what kind of origins they are. */
export interface Heads {
  names: readonly {x: number; lines: readonly string[]}[];
  /** The names run upwards, for the columns are narrower than their words. */
  turned: boolean;
  /** The foot of the names. */
  y: number;
  kinds: readonly {x0: number; x1: number; y: number; text: string}[];
}

/** Where the columns begin, counted from the side of reading, and how far it is from one to the next. */
export interface Grid {
  start: number;
  step: number;
}

const LEADING = 15;
const KINDS = 22;
/** As long as a turned name may get. */
const LONG = 104;
const GAP = 6;

export function addHeads(page: Page, speakers: readonly Speaker[], {start, step}: Grid): Heads {
  const {frame, frame: {locale}} = page;
  const side = sideOf(frame);
  const room = step - GAP;
  const names = speakers.map((d) => locale.nameOf(d.origin, true));
  const turned = widest(names.flatMap((d) => d.split(" ")), 12) > room;
  const lines = names.map((d) => (turned ? wrap(d, LONG, 12, Math.max(1, Math.floor(room / LEADING))) : wrap(d, room, 12, 4)));
  const height = turned ? widest(lines.flat(), 12) : max(lines, (d) => d.length * LEADING)!;
  const y = page.top + KINDS + height + 2;
  const kinds = groups(speakers.map((d, i) => ({...d, i})), (d) => d.kind).map(([kind, own]) => {
    const [x0, x1] = [start + own[0]!.i * step + GAP / 2, start + (own.at(-1)!.i + 1) * step - GAP / 2];
    return {x0: side(x0), x1: side(x1), y: page.top + 18, text: truncate(locale.disagreement.matrix.kinds[kind], x1 - x0, 11)};
  });
  page.top = y + 14;
  return {names: lines.map((d, i) => ({x: side(start + (i + 0.5) * step), lines: d})), turned, y, kinds};
}
