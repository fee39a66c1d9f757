import {greatest, max, min as least} from "d3";
import {titleOf} from "../../locale/title.js";
import type {Standing} from "../../model/count.js";
import type {Day} from "../../model/reading.js";
import {inTime} from "../../summary/standings.js";
import {cascade} from "../labels.js";
import {sideOf} from "../layout.js";
import {textWidth, truncate} from "../text-width.js";
import {inView, spanOf, type Drawn, type Scene} from "./scene.js";
import {tell} from "./words.js";

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

/** Summaries of several attacks: a bracket over the span, its words above it. */
export function layoutBrackets(scene: Scene, top: number): {drawn: Drawn[]; bottom: number} {
  const {summary, plot, frame: {locale}} = scene;
  const rows: number[] = []; // to where each is taken
  const drawn = summary.brackets.filter((d) => inView(d, plot)).map((d): Drawn => {
    const {x0, x1, ends} = spanOf(d, plot);
    const begin = Math.min(x0, x1);
    const text = truncate(titleOf(d.row, locale), Math.max(MOST_LABEL, Math.abs(x1 - x0)), FONT);
    const label = textWidth(text, FONT);
    const start = Math.max(plot.left, Math.min(begin, plot.right - label));
    const free = rows.findIndex((end) => end + 8 < Math.min(begin, start));
    const row = free < 0 ? rows.length : free;
    rows[row] = Math.max(x0, x1, start + label);
    const y = top + row * BRACKET + 18;
    return {
      order: firstDay(d),
      item: {key: d.row.id, x: (x0 + x1) / 2, y, width: Math.abs(x1 - x0), height: 8, ...tell(d, scene)},
      shape: {is: "bracket", x0, x1, ends, about: d.row.span?.about === true, y, label: {x: plot.way > 0 ? start : start + label, text, anchor: "start"}}
    };
  });
  return {drawn, bottom: top + rows.length * BRACKET};
}

/** Responses and context: flags behind the attacks, with their titles above. */
export function layoutFlags(scene: Scene, top: number): {stand(foot: number): Drawn[]; bottom: number} {
  const {summary, plot: {left, right, way: time, scale}, frame} = scene;
  const side = sideOf(frame);
  const flags = inTime(summary.flags.filter((d) => inView(d, scene.plot))).map((d) => {
    const x = Math.min(right, Math.max(left, scale?.x(firstDay(d) + 0.5) ?? 0));
    const title = titleOf(d.row, frame.locale);
    return {d, title, key: d.row.id, x: side(x), width: textWidth(title, FONT) + SIGN};
  });
  const [min, most] = time > 0 ? [left, right] : [side(right), side(left)];
  const set = (widest: number) => new Map(cascade(flags.map((d) => ({...d, width: Math.min(d.x + d.width > most ? widest : MOST_FLAGS[0]!, d.width)})), {min, max: most, rows: MOST_ROWS, gap: 5}).map((d) => [d.key, d]));
  const fairness = (placed: ReturnType<typeof set>): number => least(flags, (d) => placed.get(d.key)!.width / Math.min(ENOUGH, d.width)) ?? 1;
  const placed = greatest(MOST_FLAGS.slice(0, flags.length > MANY ? 1 : 3).map(set), fairness)!;
  const bottom = top + (max(placed.values(), (d) => d.row + 1) ?? 0) * ROW;
  const stand = (foot: number): Drawn[] =>
    flags.map(({d, title, key, x: at}) => {
      const {row, anchor, width: room} = placed.get(key)!;
      const x = side(at);
      const y = bottom - (row + 0.5) * ROW;
      const way = (anchor === "start") === (time > 0) ? 1 : -1; // of the words, on the screen
      const text = room > 0 ? truncate(title, room - SIGN, FONT) : "";
      const width = text === "" ? 8 : SIGN + textWidth(text, FONT);
      return {
        order: firstDay(d),
        item: {key, x: x + (way * width) / 2, y, width, height: 12, ...tell(d, scene)},
        shape: {
          is: "flag",
          glyph: d.row.kind === "response" ? "response" : "context",
          x,
          y,
          foot,
          exact: d.row.span?.kind === "day" && !d.row.span.about,
          way,
          label: text === "" ? null : {x: x + way * SIGN, text, anchor}
        }
      };
    });
  return {stand, bottom};
}

const firstDay = ({row: {from, to}}: Standing): Day => from ?? to ?? 0;
