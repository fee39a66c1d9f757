import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {optionsOf} from "../../src/chart/define.js";
import {counter, type CounterOptions} from "../../src/charts/counter.js";
import {usBases} from "../../src/data.js";
import type {CounterLayout, Label, TotalShape} from "../../src/layout/counter/shapes.js";
import {layoutCounter} from "../../src/layout/counter.js";
import type {Frame} from "../../src/layout/layout.js";
import {textWidth} from "../../src/layout/text-width.js";
import {ar} from "../../src/locale/ar.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import type {Incident, IncidentDataset, Tally} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import type {View} from "../../src/model/reading.js";
import * as gallery from "../gallery/counter.js";
import {generated, six, sites, sources} from "../gallery/made-up.js";
import {isoOf} from "../../src/model/edtf.js";
import {day, view} from "../model/build.js";
import {dataset, views} from "../model/generate.js";
import {frameOf} from "./frame.js";
import {summariseCounter} from "../summary/at-once.js";

const english = speak(en);
const arabic = speak(ar);

function lay(data: IncidentDataset | readonly Incident[], given: Partial<CounterOptions> = {}, frame: Partial<Frame> = {}, at: View = view()): CounterLayout {
  const options = optionsOf(counter.definition, given);
  return layoutCounter(summariseCounter(readIncidents(data), at, options), options, frameOf(frame));
}

const wordsOf = ({labels, shapes}: CounterLayout): Label[] => [...labels, ...shapes.flatMap((d) => ("labels" in d ? d.labels : []))];
const textsOf = (layout: CounterLayout): string[] => wordsOf(layout).map((d) => d.text);
const totalsIn = ({shapes}: CounterLayout): TotalShape[] => shapes.filter((d) => d.is === "total");

const sizes = {big: 28, bold: 12, plain: 12, quiet: 11};
/** The box of a label; widths are generous by a tenth, so that this much may run over. */
function boxOf({x, y, text, look, anchor}: Label, rtl: boolean): {x0: number; x1: number; y0: number; y1: number} {
  const size = sizes[look];
  const width = textWidth(text, size, {bold: look === "big" || look === "bold"}) / 1.1;
  const left = (anchor === "end") !== rtl ? x - width : x;
  return {x0: left, x1: left + width, y0: y - size * 0.75, y1: y + size * 0.2};
}

describe("layoutCounter", () => {
  it("draws no step over days that are not covered", () => {
    const {areas, axis} = lay(gallery.counterUncovered.incidents, {gaps: "show"});
    const {scale} = axis!;
    const edges = areas[0]!.runs.map((run) => [run[0]![0], run.at(-1)![0]].map((x) => Math.round(x)));
    const days = (from: string, to: string): number[] => [scale.x(day(from)), scale.x(day(to) + 1)].map((x) => Math.round(x));
    expect(edges).toEqual([days("2023-10-17", "2023-10-21"), days("2023-10-25", "2023-10-25"), days("2023-10-28", "2023-11-04")]);
  });

  it("tells of each day what came, what it came to, and how well that is founded", () => {
    expect(lay(six).items.map((d) => d.text)).toContain("20 October 2023: 1 attack, 6 listed by then: 4 told by several independent origins or the attacked side, 1 by the attacked side.");
    expect(lay(six, {split: "country"}).items.map((d) => d.text)).toContain("20 October 2023: 1 attack, 6 listed by then: Türkiye 3, Jordan 3.");
  });

  it("names the month in which the most came, where there are several and one has the most", () => {
    const on = (...dates: string[]): string => lay(dates.map((date, i) => ({id: `${i}`, title: "x", date}))).summary;
    expect(on("2023-09-30", "2023-10-18", "2023-10-20", "2023-11-02")).toContain("The steepest rise in one month: 2 attacks, in October 2023.");
    for (const summary of [on("2023-10-18", "2023-10-19", "2023-10-20"), on("2023-10-18", "2023-10-19", "2023-11-02", "2023-11-03"), on("2023-10-18", "2023-11-02")]) expect(summary).not.toContain("steepest");
  });

  it("adds the undated at the end, as something that can be picked", () => {
    const {items} = lay(six);
    expect(items.at(-1)).toMatchObject({key: "undated", count: 1});
    expect(items.at(-1)?.rows().map((d) => d.id)).toEqual(["f"]);
  });

  it("holds every counted incident in an item, under any view and in any width", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom(320, 479, 480, 1100), (data, {more}, width) => {
      const layout = lay(data, {}, {width}, more);
      expect(layout.shapes).toHaveLength(layout.items.length);
      const counted = summariseCounter(readIncidents(data), more, optionsOf(counter.definition, {})).steps.counted.length;
      expect(new Set(layout.items.flatMap((d) => d.rows().map((row) => row.id))).size).toBe(counted);
      for (const d of layout.items) expect(d.own).toBe(d.rows().length);
      expect(layout.account).not.toContain("outside the view");
    }), {numRuns: 80});
  });

  it("keeps items and words inside, and no words upon others, at 1100, 700 and 360 px and in both directions", () => {
    for (const [name, {incidents, options}] of Object.entries(gallery)) for (const width of [1100, 700, 360]) for (const locale of [english, arabic]) {
      const layout = lay(incidents, options, {width, locale});
      const where = `${name} ${width} ${locale.tag}`;
      for (const d of layout.items) expect([d.x - d.width / 2 >= -1, d.x + d.width / 2 <= width + 1, d.y >= 0, d.y <= layout.height], `${where} ${d.key}`).toEqual([true, true, true, true]);
      const boxes = wordsOf(layout).map((d) => ({...boxOf(d, locale.dir === "rtl"), text: d.text}));
      for (const d of boxes) expect([d.x0 >= -1, d.x1 <= width + 1, d.y1 <= layout.height + 1], `${where}: ${d.text}`).toEqual([true, true, true]);
      boxes.forEach((a, i) => { for (const b of boxes.slice(0, i)) expect(a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0, `${where}: “${a.text}” on “${b.text}”`).toBe(false); });
    }
  });

  it("sets beside a total what is listed for the same, and says how much of its span is covered", () => {
    const layout = lay(usBases);
    expect(textsOf(layout)).toEqual(expect.arrayContaining(["38 stated\u00a0· 21 listed", "the list covers 8 of 21 days", "The parts come to 38, as stated.", "more than 110 stated\u00a0· 16 listed"]));
    const text = layout.items.find((d) => d.key === "ryder-38-attacks")?.text;
    expect(text).toContain("38 attacks stated (17 October – 6 November 2023). For the same: 21 attacks listed, the list covers 8 of 21 days.");
    expect(layout.items.find((d) => d.key === "ryder-38-attacks")?.rows()).toHaveLength(19);
  });

  it("draws a number as a tick, about as dashed, a bound as an arrow and a range as a bracket", () => {
    const marks = new Map(lay(gallery.counterTotals.incidents as IncidentDataset).items.map((d, i) => [d.key, lay(gallery.counterTotals.incidents as IncidentDataset).shapes[i]]));
    const stated = (key: string) => (marks.get(key) as TotalShape).stated;
    expect([stated("exact"), stated("about"), stated("more"), stated("fewer"), stated("range")]).toMatchObject([
      {open: 0, ends: null, about: false}, {open: 0, ends: null, about: true}, {open: 1, ends: null}, {open: -1, ends: null}, {at: null, open: 0}
    ]);
  });

  it("has one scale for all rows of a measure, from the same foot", () => {
    const rows = totalsIn(lay(usBases)).slice(0, 9).filter((d) => d.bar);
    expect(new Set(rows.map((d) => d.bar![0])).size).toBe(1);
    const at = new Map(lay(usBases).items.map((d, i) => [d.key, lay(usBases).shapes[i] as TotalShape]));
    const foot = rows[0]!.bar![0];
    expect((at.get("saturday-more-than-110")!.stated.at! - foot) / (at.get("ryder-38-attacks")!.stated.at! - foot)).toBeCloseTo(110 / 38);
  });

  it("hatches the rest of a row only where days of its span are not covered", () => {
    const rests = new Map(lay(usBases).items.map((d, i) => [d.key, (lay(usBases).shapes[i] as TotalShape).rest]));
    expect(rests.get("ryder-38-attacks")).not.toBeNull();
    expect(rests.get("iri-6-nov-six-attacks")).toBeNull();
  });

  it("says why nothing can stand beside a total of no known beginning, and that silence is no 0", () => {
    const texts = textsOf(lay(gallery.counterTotals.incidents));
    expect(texts).toEqual(expect.arrayContaining(["nobody says since when: nothing can stand beside it", "3 stated\u00a0· no number listed", "more than 15 stated\u00a0· 0 listed", "It grew from 12, stated up to 21 October 2023."]));
  });

  it("joins over the steps only what one source states of one and the same", () => {
    const base: Tally = {source: "army", measure: "attacks", value: 4, since: "2023-10-17", until: "2023-10-18"};
    const lines = (...later: Partial<Tally>[]): number =>
      lay({...six, tallies: [base, ...later.map((d): Tally => ({...base, until: "2023-10-20", value: 9, ...d}))]}, {totals: "plot"}).hairlines.filter((d) => d.is === "series").length;
    expect([lines({}), lines({since: "2023-10-16"}), lines({source: "wire"}), lines({country: "JOR"}), lines({by: "group"})]).toEqual([1, 0, 0, 0, 0]);
  });

  it("sets thousands of totals over the steps in few marks, each of which says how many it stands for; zoomed in, each has its own", () => {
    const tallies = Array.from({length: 3000}, (_, i): Tally => ({id: `t${i}`, source: `s${i % 30}`, measure: "attacks", value: 3 + (i % 40), since: "2023-10-18", until: isoOf(19650 + (i % 200))}));
    const plotted = (frame: Partial<Frame> = {}) => {
      const layout = lay({...generated(100), tallies}, {totals: "plot"}, frame);
      return {...layout, totals: layout.items.filter((d) => d.key.startsWith("t"))};
    };
    const {totals, hairlines, axis} = plotted();
    expect(totals.length).toBeLessThan(500);
    expect(totals.reduce((n, d) => n + 1 + Number(/([\d,]+) more\.$/.exec(d.text)?.[1] ?? 0), 0)).toBe(3000);
    expect(hairlines.filter((d) => d.is === "series")).toEqual([]);
    const near = plotted({zoom: {k: 20, x: -10 * (axis!.x0 + axis!.x1), y: 0}});
    expect(near.totals.length).toBeGreaterThan(100);
    expect(near.totals.some((d) => d.text.endsWith("more."))).toBe(false);
  });

  it("sets the words of its key in one column, clear of the longest number", () => {
    const {labels, swatches} = lay(generated(3000, {sourceCount: 9}), {}, {width: 360});
    const words = labels.filter((d) => d.look === "plain" && d.y > Math.min(...swatches.map((s) => s.y0)));
    const numbers = labels.filter((d) => d.look === "bold" && words.some((o) => o.y === d.y));
    expect(new Set(words.map((d) => d.x)).size).toBe(1);
    expect(numbers).toHaveLength(3);
    for (const d of numbers) expect(d.x + textWidth(d.text, 12, {bold: true})).toBeLessThan(words[0]!.x);
  });

  it("has no steps of fewer than three numbers, and one sentence that says so", () => {
    const layout = lay(usBases, {measure: "injured"});
    expect(layout.axis).toBeNull();
    expect(textsOf(layout)).toContain("Only 2 incidents give a number: too few for a running count.");
    expect(lay(gallery.counterInjured.incidents as IncidentDataset, {measure: "injured"}).axis).not.toBeNull();
  });

  it("gives a stated headline its speaker, and says when there is none", () => {
    expect(textsOf(lay(usBases, {headline: "ryder-38-attacks"}))[0]).toBe("38 attacks, says Pat Ryder, Pentagon spokesman");
    expect(lay(usBases, {headline: "x"}).account).toContain("No total “x” is to be seen; the headline is what is listed.");
  });

  it("gives account of totals: shown, not said yet, of hidden sources, of something else", () => {
    expect(lay(usBases, {}, {}, view({asOf: day("2023-10-24")})).account).toContain("Totals: 2 shown, 15 not yet said on that day.");
    expect(lay(usBases, {totals: "plot"}).account).toContain("Totals: 10 shown, 7 of something else or of no known day.");
    expect(lay(usBases).account).toContain("12 summaries, responses and context entries are not counted.");
  });

  it("shows the totals alone where nothing is listed, and says that an empty list is empty", () => {
    expect(textsOf(lay({sources, sites, incidents: [], tallies: [{source: "army", measure: "attacks", value: 3}]}))[0]).toBe("No attacks listed");
    expect(lay([])).toMatchObject({items: [], message: {text: "The list is empty."}});
  });

  it("folds the thirteenth total and those after it, and opens them", () => {
    const data = {...six, tallies: Array.from({length: 20}, (_, i): Tally => ({id: `t${i}`, source: "army", measure: "attacks", value: i + 1, since: "2023-10-17", until: `2023-11-${10 + i}`}))};
    expect(lay(data).items.at(-1)).toMatchObject({key: "more attacks", text: "9 more", unfolds: true});
    expect(totalsIn(lay(data, {}, {unfolded: new Set(["more attacks"])}))).toHaveLength(20);
  });

  it("gives a finger rows of 44 px", () => {
    for (const width of [360, 900]) for (const {reach} of lay(usBases, {}, {width, coarse: true}).items.filter((d) => d.reach && !d.guide)) expect(reach!.y1 - reach!.y0).toBeGreaterThanOrEqual(44);
  });

  it("is no taller for thousands, with an item for each week where a day is no pixel", () => {
    const layout = lay(generated(5000, {days: 1500}));
    expect(layout.height).toBeLessThan(400);
    expect(layout.items.length).toBeLessThan(240);
    expect(layout.items.flatMap((d) => d.rows())).toHaveLength(5000);
  });
});
