import type {Seat} from "../annotations.js";
import {sideOf, type Box, type Frame} from "../layout.js";
import {foldWords, pegsOf, underStrip} from "../strip.js";
import {textWidth, widest, wrap} from "../text-width.js";
import {broken, EDGE, plotOf, timeAxis} from "../time-axis.js";
import {layoutBins} from "./bins.js";
import {layoutBrackets, layoutFlags} from "./events.js";
import {layoutMarks} from "./marks.js";
import {inOrder, type Wanted} from "./scene.js";
import {blank, type LaneRule, type TimelinePicture} from "./shapes.js";

const FONT = 12;
const SMALL = 11;
const GAP = 8;
const MOST_NAME = 0.26;

/** The lanes; above them the editor's annotations, as high as those need. */
export function layoutLanes(wanted: Wanted): {picture: TimelinePicture; seats: readonly Seat[]} {
  return underStrip(
    (height) => lanes(wanted, 2 + height),
    (picture, height) => ({pegs: pegsOf(picture, wanted.frame, () => picture.box!.y1), sides: [picture.box!.x0, picture.box!.x1], foot: 2 + height, taken: [...picture.items, ...wordsIn(picture, wanted.frame)]}),
    wanted.frame
  );
}

/** What stands in the picture beside its items. */
function wordsIn(picture: TimelinePicture, frame: Frame): Box[] {
  const way = frame.locale.dir === "rtl" ? -1 : 1;
  return [
    ...picture.shapes.flatMap((d): Box[] => {
      if (!("label" in d) || !d.label || d.is === "flag") return [];
      const width = textWidth(d.label.text, SMALL);
      return [d.is === "bin" ? {x: d.label.x, y: d.y - d.heights[0] - 8, width, height: 12} : {x: d.label.x + (way * width) / 2, y: d.y - 8, width, height: 12}];
    }),
    ...foldWords(picture)
  ];
}

/** Time from side to side, a lane for each group, flags and brackets above them, the axis below; and below that, what has no place in time. */
function lanes(wanted: Wanted, head: number): TimelinePicture {
  const {summary, look, frame} = wanted;
  const {width, locale} = frame;
  const {coverage} = summary.reading;
  const strips = [...summary.lanes, ...[summary.long, summary.undated].filter((d) => d.incidents > 0)];
  const names = strips.map((d) => d.name(locale, width < 700));
  const counts = strips.map((d) => locale.number(d.attacks));
  const nameRoom = Math.min(widest(names, FONT), width * MOST_NAME) + GAP;
  const plot = plotOf(summary, coverage, look.gaps, frame, [nameRoom + widest(counts, FONT, {bold: true}) + GAP, EDGE]);
  const {x0, x1, scale} = plot;
  const scene = {...wanted, plot};
  const brackets = layoutBrackets(scene, head);
  const flags = layoutFlags(scene, brackets.bottom);
  const top = flags.bottom + (flags.bottom > head ? 4 : 0);
  const {drawn: marks, stack, joins, bins} = layoutMarks(strips, scene, top) ?? layoutBins(strips, scene, top);
  const {foot} = stack;
  const drawn = inOrder([...brackets.drawn, ...flags.stand(foot), ...marks]);
  const side = sideOf(frame);
  return {
    ...blank,
    width,
    height: stack.bottom,
    items: drawn.map((d) => d.item),
    shapes: drawn.map((d) => d.shape),
    lanes: stack.lanes.map(({top, baseline: y, inTime}, i): LaneRule => {
      const middle = (top + y) / 2 + 4;
      return {
        y,
        lines: broken(width, inTime ? scale : null),
        name: {x: side(0), y: middle, lines: wrap(names[i]!, nameRoom - GAP, FONT, 2)},
        count: {x: side(nameRoom), y: middle, text: counts[i]!}
      };
    }),
    joins,
    bins,
    ...(scale && {
      ...timeAxis(scale, coverage, frame),
      axis: {scale, x0, x1, y0: top, y1: foot}
    }),
    box: {x0: plot.left, x1: plot.right, y0: top, y1: foot}
  };
}
