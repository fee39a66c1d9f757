import {greatest, max, min as least} from "d3";
import {titleOf} from "../../locale/title.js";
import type {Standing} from "../../model/count.js";
import type {Day} from "../../model/reading.js";
import {binsOf} from "../../summary/bins.js";
import {binUnit} from "../../summary/calendar.js";
import {merged} from "../../summary/days.js";
import {inTime} from "../../summary/standings.js";
import type {Days} from "../days.js";
import {cascade} from "../labels.js";
import {sideOf, type Told} from "../layout.js";
import {textWidth, truncate} from "../text-width.js";
import {inView, spanOf, type Drawn, type Scene} from "./scene.js";
import type {FlagShape} from "./shapes.js";
import {kindOf, tell, tellEvents} from "./words.js";

const FONT = 11;
const ROW = 16;
/** From the pole to the words. */
const SIGN = 11;
const BRACKET = 24;
const MOST_ROWS = 9;
/** A flag's title is cut to the first of these; at the end of the plot, where it stands over others, to that which leaves them enough. */
const MOST_FLAGS = [330, 250, 180];
const ENOUGH = 110;
/** Of more flags than these some have no words anyway. */
const MANY = 40;
/** A bracket's title. */
const MOST_LABEL = 420;
/** Rows of brackets. */
const MOST_BRACKETS = 8;
/** Of more events in view than these, those of a bin share a flag; a bin is at least so wide. */
const MOST_EVENTS = 120;
const LEAST_BIN = 4;

/** Summaries of several attacks: a bracket over the span, its words above it; those for which there is no row left share the last one. */
export function layoutBrackets(scene: Scene, top: number): {drawn: Drawn[]; bottom: number} {
  const {summary, plot, frame: {locale}} = scene;
  const rows: number[] = []; // to where each is taken
  const left: Standing[] = [];
  const drawn = summary.brackets.filter((d) => inView(d, plot)).flatMap((d): Drawn[] => {
    const {x0, x1, ends} = spanOf(d, plot);
    const begin = Math.min(x0, x1);
    const text = truncate(titleOf(d.row, locale), Math.max(MOST_LABEL, Math.abs(x1 - x0)), FONT);
    const label = textWidth(text, FONT);
    const start = Math.max(plot.left, Math.min(begin, plot.right - label));
    const free = rows.findIndex((end) => end + 8 < Math.min(begin, start));
    if (free < 0 && rows.length === MOST_BRACKETS) {
      left.push(d);
      return [];
    }
    const row = free < 0 ? rows.length : free;
    rows[row] = Math.max(x0, x1, start + label);
    const y = top + row * BRACKET + 18;
    return [{
      order: firstDay(d),
      item: {key: d.row.id, x: (x0 + x1) / 2, y, width: Math.abs(x1 - x0), height: 8, ...tell(d, scene)},
      shape: {is: "bracket", x0, x1, ends, about: d.row.span?.about === true, y, label: {x: plot.way > 0 ? start : start + label, text, anchor: "start"}}
    }];
  });
  const bottom = top + rows.length * BRACKET;
  const shared = sharedBrackets(left, scene, bottom + 18);
  return {drawn: [...drawn, ...shared], bottom: bottom + (shared.length > 0 ? BRACKET : 0)};
}

/** A bracket over each stretch that some of them hold, with their number. */
function sharedBrackets(left: readonly Standing[], scene: Scene, y: number): Drawn[] {
  const {plot, plot: {scale}, frame: {locale}} = scene;
  if (!scale) return [];
  const [first, last] = scale.extent;
  const daysOf = ({row: {from, to}}: Standing): Days => [Math.max(first, from ?? first), Math.min(last, to ?? last)];
  return merged(left.map(daysOf)).map((days): Drawn => {
    const within = left.filter((d) => daysOf(d)[0] >= days[0] && daysOf(d)[1] <= days[1]);
    const [a, b] = scale.band(...days);
    const [x0, x1] = [Math.max(plot.left, a), Math.min(plot.right, b)];
    const text = `×${locale.number(within.length)}`;
    return {
      order: days[0],
      item: {key: `summary ${days[0]}`, x: (x0 + x1) / 2, y, width: x1 - x0, height: 8, opens: days, ...tellEvents(within, days, scene)},
      shape: {is: "bracket", x0, x1, ends: [true, true], about: false, y, label: textWidth(text, FONT) < x1 - x0 ? {x: plot.way > 0 ? x0 : x1, text, anchor: "start"} : null}
    };
  });
}

/** What a flag stands for: an event, or, of too many, those of a day, a week or a month. */
type Flag = Pick<FlagShape, "glyph" | "exact"> & Pick<Drawn, "order"> & {key: string; x: number; title: string; tell(): Told; opens?: Days};

function flagsOf(scene: Scene): Flag[] {
  const {summary, plot, plot: {left, right, scale}, frame: {locale}} = scene;
  const events = inTime(summary.flags.filter((d) => inView(d, plot)));
  const at = (day: number): number => Math.min(right, Math.max(left, scale?.x(day) ?? 0));
  const alone = (d: Standing): Flag => ({
    key: d.row.id,
    order: firstDay(d),
    x: at(firstDay(d) + 0.5),
    title: titleOf(d.row, locale),
    glyph: d.row.kind === "response" ? "response" : "context",
    exact: d.row.span?.kind === "day" && !d.row.span.about,
    tell: () => tell(d, scene)
  });
  if (!scale || events.length <= MOST_EVENTS) return events.map(alone);
  return binsOf({marks: events, bins: null}, binUnit(scale.bandwidth, LEAST_BIN), [-Infinity, Infinity]).map(({days, standings}): Flag => {
    const [from, to] = days!;
    if (standings.length === 1) return alone(standings[0]!);
    return {
      key: `events ${from}`,
      order: from,
      x: at((from + to + 1) / 2),
      title: `×${locale.number(standings.length)}`,
      glyph: kindOf(standings) === "response" ? "response" : "context",
      exact: true,
      tell: () => tellEvents(standings, [from, to], scene),
      opens: [from, to]
    };
  });
}

/** Responses and context: flags behind the attacks, with their titles above. */
export function layoutFlags(scene: Scene, top: number): {stand(foot: number): Drawn[]; bottom: number} {
  const {plot: {left, right, way: time}, frame} = scene;
  const side = sideOf(frame);
  const flags = flagsOf(scene).map((d) => ({...d, x: side(d.x), width: textWidth(d.title, FONT) + SIGN}));
  if (flags.length === 0) return {stand: () => [], bottom: top};
  const [min, most] = time > 0 ? [left, right] : [side(right), side(left)];
  const set = (widest: number) => new Map(cascade(flags.map((d) => ({...d, width: Math.min(d.x + d.width > most ? widest : MOST_FLAGS[0]!, d.width)})), {min, max: most, rows: MOST_ROWS, gap: 5}).map((d) => [d.key, d]));
  const fairness = (placed: ReturnType<typeof set>): number => least(flags, (d) => placed.get(d.key)!.width / Math.min(ENOUGH, d.width)) ?? 1;
  const placed = greatest(MOST_FLAGS.slice(0, flags.length > MANY ? 1 : 3).map(set), fairness)!;
  const bottom = top + (max(placed.values(), (d) => d.row + 1) ?? 0) * ROW;
  const stand = (foot: number): Drawn[] =>
    flags.map(({title, key, x: at, order, glyph, exact, opens, tell}) => {
      const {row, anchor, width: room} = placed.get(key)!;
      const x = side(at);
      const y = bottom - (row + 0.5) * ROW;
      const way = (anchor === "start") === (time > 0) ? 1 : -1; // of the words, on the screen
      const text = room > 0 ? truncate(title, room - SIGN, FONT) : "";
      const width = text === "" ? 8 : SIGN + textWidth(text, FONT);
      return {
        order,
        item: {key, x: x + (way * width) / 2, y, width, height: 12, ...(opens && {opens}), ...tell()},
        shape: {
          is: "flag",
          glyph,
          x,
          y,
          foot: opens ? bottom : foot, // a line through every bar and its number would tell nothing
          exact,
          way,
          label: text === "" ? null : {x: x + way * SIGN, text, anchor}
        }
      };
    });
  return {stand, bottom};
}

const firstDay = ({row: {from, to}}: Standing): Day => from ?? to ?? 0;
