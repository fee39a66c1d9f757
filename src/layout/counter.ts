import {coveredIn} from "../model/totals.js";
import {TOO_FEW, type CounterCounting, type CounterSummary} from "../summary/counter.js";
import {capital, joined} from "../locale/phrases.js";
import {annotate, type Seat} from "./annotations.js";
import {accountWords, countedOf, daysIn, legendOf, summaryOf} from "./counter/account.js";
import {layoutSteps} from "./counter/plot.js";
import type {CounterLayout, CounterPicture, Label, Part, Scene} from "./counter/shapes.js";
import {layoutTotals} from "./counter/totals.js";
import {amountOf, besideOf, coversOf, scopeOf, speakerOf} from "./counter/words.js";
import {layoutUndated} from "./counter/undated.js";
import {nothing, sideOf, type Brushable, type Frame} from "./layout.js";
import {foldWords, pegsOf, underStrip, type Ground} from "./strip.js";
import {wrap} from "./text-width.js";

const BIG = 28;
/** From line to line of it: the tallest letters of Arabic clear one another. */
const LEADING = 40;
const blank = {labels: [], areas: [], hairlines: [], grid: [], swatches: [], shapes: [], items: [], ticks: [], folds: [], hatched: [], box: null, message: null, axis: null, plane: null};

/** A big figure, the steps below it, and below them what is stated. */
export function layoutCounter(summary: CounterSummary, look: Pick<CounterCounting, "totals" | "gaps" | "headline">, frame: Frame): CounterLayout {
  const {locale} = frame;
  const scene = {summary, look, frame};
  const incidents = summary.steps.counted.length;
  const told = look.totals === "rows" && summary.totals.groups.length > 0;
  const bare = incidents === 0 && !told && summary.headline === null;
  const stepped = incidents >= (summary.measure === "attacks" ? 1 : TOO_FEW);
  const {picture, seats} = bare ? {picture: {...blank, ...nothing(summary.reading, frame)}, seats: []} : pictureOf(scene, stepped, told);
  return annotate({
    ...picture,
    title: locale.counter.title,
    summary: bare ? locale.nothing.shown : summaryOf(summary, locale),
    how: bare ? "" : locale.counter.how({steps: !stepped || !summary.extent ? null : summary.layers[0]?.key && summary.layers[1] ? "basis" : "plain", totals: told}),
    account: accountWords(scene, picture),
    legend: legendOf(scene, picture)
  }, seats, summary.view, frame, summary.extent);
}

function pictureOf(scene: Scene, stepped: boolean, told: boolean): {picture: Omit<CounterLayout, "title" | "summary" | "how" | "account" | "legend">; seats: readonly Seat[]} {
  const head = layoutHead(scene);
  const {picture: steps, seats} = underStrip(
    (height): Stepped => (stepped ? layoutSteps(scene, head.bottom + height) : layoutFew(scene, head.bottom)),
    (steps, height) => groundOf(steps, head.bottom + height + 6, scene.frame),
    scene.frame
  );
  const totals = told ? layoutTotals(scene, steps.bottom) : {bottom: steps.bottom, labels: [], shapes: [], items: []};
  const parts = [head, steps, totals];
  return {
    picture: {
      ...blank,
      ...steps,
      width: scene.frame.width,
      height: totals.bottom + 6,
      labels: parts.flatMap((d) => d.labels ?? []),
      shapes: parts.flatMap((d) => d.shapes ?? []),
      items: parts.flatMap((d) => d.items ?? [])
    },
    seats
  };
}

type Stepped = Part & Partial<CounterPicture> & {axis?: Brushable};

/** The steps, to which annotations come down; where none is drawn on a day, to the axis. */
function groundOf({items = [], axis, box, areas = [], folds = []}: Stepped, foot: number, frame: Frame): Ground {
  if (!axis || !box) return {pegs: [], sides: [0, 0], foot, taken: []};
  const way = frame.locale.dir === "rtl" ? -1 : 1;
  const yOf = (x: number): number => {
    const run = areas[0]?.runs.find((d) => way * (d[0]![0] - x) <= 0 && way * (d.at(-1)![0] - x) >= 0);
    return run?.filter((d) => way * (d[0] - x) < 0.1).at(-1)?.[1] ?? box.y1;
  };
  return {pegs: pegsOf({items, axis}, frame, yOf), sides: [box.x0, box.x1], foot, taken: [...items, ...foldWords({folds, box})]};
}

/** The count, or a total with its speaker in type of the same size; below it, from when to when and how much of that is covered. */
function layoutHead({summary, frame}: Scene): Part & {labels: Label[]} {
  const {locale, width} = frame;
  const {headline, reading, steps} = summary;
  const words = locale.counter;
  const days = daysIn(summary);
  const covered = days && coveredIn(reading, ...days);
  const big = headline ? words.says(speakerOf(headline.tally, locale), amountOf(headline.tally.value, headline.tally.measure, locale)) : countedOf(summary, locale);
  const small = headline
    ? [...scopeOf(headline.tally, null, locale), besideOf(headline, locale, (d) => amountOf(d, headline.tally.measure, locale)), coversOf(headline, locale)]
    : [steps.counted.length > 0 ? words.listed(days && locale.days(...days)) : days && locale.days(...days), days && covered !== null && words.covered(covered, days[1] - days[0] + 1)];
  const x = sideOf(frame)(0);
  const lines = wrap(capital(big, locale.tag), width, BIG, 4, {bold: true});
  const under = wrap(joined(small, locale.apart), width, 12, 3);
  return {
    labels: [
      ...lines.map((text, i): Label => ({x, y: BIG + i * LEADING, text, look: "big"})),
      ...under.map((text, i): Label => ({x, y: lines.length * LEADING + 14 + i * 16, text, look: "plain"}))
    ],
    bottom: lines.length * LEADING + under.length * 16 + 8
  };
}

/** Too few have a number for steps: one sentence that says so. */
function layoutFew(scene: Scene, top: number): Part {
  const {summary: {steps: {counted}, measure}, frame} = scene;
  const lines = measure === "attacks" ? [] : wrap(frame.locale.counter.tooFew(counted.length), frame.width, 12, 3);
  const labels = lines.map((text, i): Label => ({x: sideOf(frame)(0), y: top + 14 + i * 16, text, look: "plain"}));
  const undated = layoutUndated(scene, top + lines.length * 16 + 4);
  return {...undated, labels};
}
