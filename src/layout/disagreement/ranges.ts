import {group, sum} from "d3";
import type {Locale} from "../../locale/locale.js";
import {joined} from "../../locale/phrases.js";
import type {ReadTally, Row} from "../../model/reading.js";
import {checkParts} from "../../model/totals.js";
import {comparedTotals, type Alone, type ComparedTotals} from "../../summary/comparable.js";
import type {DisagreementSummary} from "../../summary/disagreement.js";
import {beforeOf} from "../../summary/totals.js";
import {amountOf, notesOf, sayTotal, scopeOf} from "../counter/words.js";
import {headOf} from "./head.js";
import {JOINED} from "./lines.js";
import {addFold, addHeading, addLine, addNotes, INSET, type Placed} from "./page.js";
import {addRest} from "./rest.js";
import type {Sketch} from "./shapes.js";
import type {Frame} from "../layout.js";
import {groupOf, groupOfTotals, numbersOf} from "./range-groups.js";
import {addGroup, columnsOf, type RangeEntry, type RangeGround, type RangePage} from "./range-page.js";

/** What is drawn of the ranges: an entry for each item, about them headings, behind them scales. */
export interface RangesShapes {
  is: "ranges";
  entries: readonly RangeEntry[];
  headings: readonly Placed[];
  grounds: readonly RangeGround[];
  rtl: boolean;
}

/** So many numbers, and so many lines of totals, stand open from the start; so many are shown at the most. */
const FIRST = 12;
const MOST = 120;
const LIST = 24;

/** Numbers on scales: of incidents, then of totals that compare; those that do not are listed, with the reason. */
export function layoutRanges(summary: DisagreementSummary, frame: Frame): Sketch<RangesShapes> {
  const {reading, view} = summary;
  const {locale} = frame;
  const say = locale.disagreement.ranges;
  const page: RangePage = {frame, items: [], entries: [], headings: [], top: 2, grounds: []};
  const totals = comparedTotals(reading, view);
  const units = numbersOf(summary);
  const open = opened(units, "more", frame);
  const incidents = [...group(open, (d) => d.compared)].map(([compared, own]) => ({compared, groups: own.map((d) => groupOf(d, summary, locale))}));
  const tell = (d: ReadTally): string => tellTotal(d, totals, locale);
  const stated = opened(totals.groups, "totals", frame).map((all) => groupOfTotals(all, tell, locale));
  const columns = columnsOf([...incidents.flatMap((d) => d.groups), ...stated], page);
  if (units.length === 0 && reading.tallies.length === 0) addHeading(page, [{text: say.none, style: "quiet"}], {indent: 0});
  for (const {compared, groups} of incidents) {
    addHeading(page, headOf(compared.standing.row, locale), {indent: 0});
    for (const d of groups) addGroup(page, d, columns);
    addNotes(page, compared.standing.row);
    page.top += 8;
  }
  const fold = (key: string, hidden: number, text: string, rows: () => readonly Row[]): void => {
    if (hidden > 0) addFold(page, {key, text, rows});
  };
  fold("more", units.length - FIRST, say.more(units.length - FIRST), () => [...new Set(units.slice(open.length).map((d) => d.compared.standing.row))]);
  if (stated.length > 0) addTitle(page, say.totals);
  for (const d of stated) addGroup(page, d, columns);
  fold("totals", totals.groups.length - FIRST, say.moreTotals(sum(totals.groups.slice(FIRST), (d) => d.length)), () => []);
  if (totals.alone.length > 0) addTitle(page, say.alone);
  const alone = opened(totals.alone, "alone", frame, LIST);
  for (const d of alone) addAlone(page, d, totals, tell);
  fold("alone", totals.alone.length - LIST, say.moreTotals(totals.alone.length - LIST), () => []);
  const drawn = new Set(units.map((d) => d.compared));
  addRest(page, summary, (d) => drawn.has(d));
  const folded = units.length - open.length + sum(totals.groups.slice(stated.length), (d) => d.length) + totals.alone.length - alone.length;
  const account = [folded > 0 && say.folded(folded), totals.left > 0 && say.left(totals.left)];
  return {
    height: page.top + 6,
    items: page.items,
    legend: incidents.some((d) => d.groups.some(({rows}) => rows.some(({name}) => name.includes(JOINED)))) ? [{toggles: null, glyph: "join", colour: null, label: locale.legend.join}] : [],
    shapes: {is: "ranges", entries: page.entries, headings: page.headings, grounds: page.grounds, rtl: locale.dir === "rtl"},
    account: account.filter(Boolean).join(" "),
    ...(page.grounds.length === 0 && {how: ""})
  };
}

function addTitle(page: RangePage, text: string): void {
  page.top += 10;
  addHeading(page, [{text, style: "heading"}], {indent: 0});
}

/** Those that are to be seen, whether or not their rest is unfolded. */
function opened<T>(all: readonly T[], key: string, {unfolded}: Frame, first = FIRST): readonly T[] {
  return all.slice(0, unfolded.has(key) ? MOST : first);
}

/** A total, in a line: who states what, of what, and why it stands by itself. */
function addAlone(page: RangePage, {tally, nearest}: Alone, totals: ComparedTotals, tell: (tally: ReadTally) => string): void {
  const {locale} = page.frame;
  const say = locale.disagreement.ranges;
  const why = nearest ? say.because[nearest.reason](locale.nameOf(nearest.tally.source, true), amountOf(nearest.tally.value, nearest.tally.measure, locale)) : say.only;
  addLine(page, {
    key: tally.id,
    name: "",
    column: INSET,
    parts: [
      [{text: amountOf(tally.value, tally.measure, locale), style: "bold"}, {text: `\u2002${locale.nameOf(tally.source, true)}`, style: "plain"}],
      [{text: locale.list(scopeOf(tally, null, locale), "plain"), style: "plain"}],
      [{text: joined([why, ...sayNotes(tally, totals, locale)]), style: "quiet"}]
    ],
    text: joined([tell(tally), why]),
    count: 0,
    rows: () => []
  });
}

/** What its parts come to, and what the same source said before. */
function sayNotes(tally: ReadTally, {shown}: ComparedTotals, locale: Locale): string[] {
  const before = beforeOf(tally, shown);
  return [...notesOf({checks: checkParts(tally, shown), before}, locale), ...(before?.how === "grown" ? [locale.disagreement.ranges.growth] : [])];
}

/** The whole of it, for ear and tip. */
function tellTotal(tally: ReadTally, totals: ComparedTotals, locale: Locale): string {
  return joined([sayTotal(tally, locale), ...sayNotes(tally, totals, locale)]);
}
