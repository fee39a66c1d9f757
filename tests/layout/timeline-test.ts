import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Frame, Item} from "../../src/layout/layout.js";
import {layoutTimeline} from "../../src/layout/timeline.js";
import type {MarkShape, TimelineLayout} from "../../src/layout/timeline/shapes.js";
import type {TimelineLook} from "../../src/layout/timeline/look.js";
import {textWidth} from "../../src/layout/text-width.js";
import {ar} from "../../src/locale/ar.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {isoOf} from "../../src/model/edtf.js";
import {readIncidents} from "../../src/model/read.js";
import type {TimelineGrouping} from "../../src/summary/timeline.js";
import {frameOf} from "./frame.js";
import {generated, six, sites, sources} from "../gallery/made-up.js";
import {summariseTimeline} from "../summary/at-once.js";

const english = speak(en);
const arabic = speak(ar);
const everything = {asOf: null, period: null, hiddenSources: new Set<string>(), hiddenClasses: new Set<string>(), joins: true};

interface Given extends Partial<Frame>, Partial<TimelineLook>, Partial<TimelineGrouping> {}

function lay(data: readonly Incident[] | IncidentDataset, {lane = "country", laneOrder = null, repeat = false, mark = "basis", gaps = "fold", ...frame}: Given = {}): TimelineLayout {
  const summary = summariseTimeline(readIncidents(data), everything, {lane, laneOrder, repeat});
  return layoutTimeline(summary, {mark, gaps}, frameOf(frame));
}

const marksOf = ({items, shapes}: TimelineLayout): {item: Item; shape: MarkShape}[] =>
  shapes.flatMap((shape, i) => (shape.is === "mark" ? [{item: items[i]!, shape}] : []));

const overlap = (a: Item, b: Item): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.2;

const dates = fc.oneof(
  fc.integer({min: 19650, max: 19700}).map(isoOf),
  fc.tuple(fc.integer({min: 19650, max: 19690}), fc.integer({min: 1, max: 9})).map(([a, n]) => `[${isoOf(a)}..${isoOf(a + n)}]`),
  fc.tuple(fc.integer({min: 19650, max: 19690}), fc.integer({min: 1, max: 9})).map(([a, n]) => `${isoOf(a)}/${isoOf(a + n)}`),
  fc.constantFrom("[..2023-10-25]", "[2023-10-25..]", "2023-10~"),
  fc.constant(null)
);
const incidents: fc.Arbitrary<Incident[]> = fc.array(
  fc.record({date: dates, site: fc.constantFrom("east", "west", "hill"), attacks: fc.constantFrom(1, 1, 3), kind: fc.constantFrom("attack", "attack", "attack", "summary", "response", "context"), outcomes: fc.subarray(["hit", "intercepted", "missed"] as const)}),
  {maxLength: 60}
).map((all) => all.map(({outcomes, ...d}, i): Incident => ({...d, kind: d.kind, id: `i${i}`, title: `Incident ${i}`, claims: outcomes.map((outcome, j) => ({source: ["group", "army", "wire"][j]!, outcome}))})));

describe("layoutTimeline", () => {
  it("gives each incident that is shown one item, whatever the width", () => {
    fc.assert(fc.property(incidents, fc.constantFrom(320, 479, 480, 700, 1100), fc.constantFrom("basis" as const, "outcome" as const), (all, width, mark) => {
      const {items, shapes} = lay({sites, sources, incidents: all}, {width, mark});
      expect(shapes).toHaveLength(items.length);
      expect(items.flatMap((d) => d.rows().map((row) => row.id)).sort()).toEqual(all.map((d) => d.id).sort());
    }), {numRuns: 60});
  });

  it("tells an incident by what is to be seen of it, each time in the words of the locale", () => {
    const reading = readIncidents({sites, sources, incidents: [{id: "a", date: "2023-10-18", site: "hill", claims: [
      {source: "group", outcome: "hit"},
      {source: "army", outcome: "intercepted", stated: "2023-10-20"}
    ]}]});
    const told = (asOf: number | null, locale = english): string => {
      const summary = summariseTimeline(reading, {...everything, asOf}, {lane: "country", laneOrder: null, repeat: false});
      return layoutTimeline(summary, {mark: "basis", gaps: "fold"}, frameOf({locale})).items[0]!.text;
    };
    const [early, late, again, inArabic] = [told(19649), told(null), told(19649), told(null, arabic)];
    expect(early).toMatch(/1 origin\. Outcome: hit\.$/);
    expect(late).toMatch(/2 origins\. Outcome: hit, intercepted\.$/);
    expect(again).toBe(early);
    expect(inArabic).toMatch(/\p{sc=Arabic}/u);
    expect(told(null)).toBe(late);
  });

  it("never sets a mark upon another", () => {
    fc.assert(fc.property(incidents, fc.constantFrom(480, 700, 1100), fc.constantFrom("basis" as const, "outcome" as const), fc.constantFrom(english, arabic), (all, width, mark, locale) => {
      const marks = marksOf(lay({sites, sources, incidents: all}, {width, mark, locale})).map((d) => d.item);
      marks.forEach((a, i) => { for (const b of marks.slice(0, i)) expect(overlap(a, b), `${a.key} on ${b.key}`).toBe(false); });
    }), {numRuns: 60});
  });

  it("keeps every mark within the picture, in both directions", () => {
    fc.assert(fc.property(incidents, fc.constantFrom(english, arabic), (all, locale) => {
      const {items, width, height} = lay({sites, sources, incidents: all}, {locale});
      for (const {x, y} of items) expect([x >= 0, x <= width, y >= 0, y <= height]).toEqual([true, true, true, true]);
    }), {numRuns: 40});
  });

  it("mirrors time for a script from right to left", () => {
    const ids = (layout: TimelineLayout): string[] => marksOf(layout).filter((d) => d.item.rows()[0]?.from !== null).sort((a, b) => a.item.x - b.item.x).map((d) => d.item.rows()[0]!.id);
    expect(ids(lay(six, {locale: arabic}))).toEqual(ids(lay(six)).reverse());
  });

  it("lists items in time, the undated last", () => {
    const days = lay(six).items.map((d) => d.rows()[0]!.to);
    expect(days.at(-1)).toBeNull();
    const dated = days.filter((d) => d !== null);
    expect(dated).toEqual([...dated].sort((a, b) => a - b));
  });

  it("writes ×3 beside a mark of three attacks, and counts them", () => {
    const {item, shape} = marksOf(lay(six)).find((d) => d.item.rows()[0]?.id === "c")!;
    expect(shape.times?.text).toBe("×3");
    expect(item.count).toBe(3);
  });

  it("sets the outcomes of origins that differ side by side", () => {
    const {shape} = marksOf(lay(six, {mark: "outcome"})).find((d) => d.item.rows()[0]?.id === "d")!;
    expect(shape.glyphs.map((d) => d.glyph)).toEqual(["hit", "intercepted"]);
    expect(shape.glyphs[0]!.x).toBeLessThan(shape.glyphs[1]!.x);
  });

  it("draws the basis without the join where there is one, and a ring where there is none", () => {
    const shapes = new Map(marksOf(lay(six)).map((d) => [d.item.rows()[0]!.id, d.shape]));
    expect([...shapes].map(([id, d]) => [id, d.glyphs[0]?.glyph, d.ring])).toEqual([
      ["a", "listed", false], ["b", "one", false], ["c", "several", false], ["d", "attacked", false], ["e", "attacked", true], ["f", "one", false]
    ]);
  });

  it("turns all lanes to bars at once where marks do not fit, and the bars hold every attack", () => {
    const layout = lay(generated(5000), {lane: "site"});
    expect(new Set(layout.shapes.map((d) => d.is))).toEqual(new Set(["bin"]));
    expect(layout.items.reduce((n, d) => n + d.count, 0)).toBe(5000);
    expect(layout.items.flatMap((d) => d.rows())).toHaveLength(5000);
    expect(layout.legend.map((d) => d.glyph)).toEqual(expect.arrayContaining(["all", "founded", "solid"]));
  });

  it("numbers the highest bars also where the number is wider, none upon a number or a higher bar", () => {
    const binned = lay(generated(60_000, {days: 100, sourceCount: 2}), {width: 560, lane: "none"});
    const bars = binned.shapes.flatMap((d) => (d.is === "bin" ? [d] : []));
    const numbered = bars.flatMap((d) => (d.label === null ? [] : [{...d, half: textWidth(d.label.text, 11) * 0.45, x: d.label.x, top: d.heights[0]}]));
    expect(numbered.some((d) => d.half * 2 > d.width)).toBe(true);
    expect(numbered.map((d) => d.top)).toContain(Math.max(...bars.map((d) => d.heights[0])));
    for (const d of numbered) {
      expect(bars.filter((o) => o.heights[0] > d.top && o.x < d.x + d.half && o.x + o.width > d.x - d.half)).toEqual([]);
      expect(numbered.filter((o) => o !== d && Math.abs(o.x - d.x) < o.half + d.half && Math.abs(o.top - d.top) <= 11)).toEqual([]);
    }
  });

  it("says what a bar counts: a day, a week or a month", () => {
    const how = (days: number, width: number): string | undefined => /one (day|week|month)/.exec(lay(generated(3000, {days}), {lane: "none", width}).how)?.[1];
    expect([how(60, 900), how(240, 900), how(900, 500), how(240, 360)]).toEqual(["day", "week", "month", "week"]);
  });

  it("sets what has no place in time below the axis, its bar on the scale of the others", () => {
    const undated = Array.from({length: 700}, (_, i): Incident => ({id: `u${i}`, date: null, title: `u${i}`}));
    for (const many of [4, 700]) {
      const {shapes, items, box} = lay({sites, sources, incidents: [...generated(many).incidents, ...undated.slice(0, many)]});
      items.forEach((d, i) => { if (shapes[i]!.is !== "flag") expect(d.y > box!.y1, d.text).toBe(d.rows()[0]!.span === null); });
    }
    const list = lay([...generated(100).incidents, ...undated], {width: 400});
    const [longest, bars] = [list.shapes.at(-1)!, list.shapes.flatMap((d) => (d.is === "line" && d.bars ? [d.bars[0]] : []))];
    expect(longest.is === "line" && longest.bars![0]).toBe(Math.max(...bars));
    expect(longest.is === "line" && longest.columns.glyph + longest.bars![0]).toBeLessThan(longest.is === "line" ? longest.columns.told : 0);
  });

  it("shows how many days it may have been on both sides of a mark, however few they are, and never under it or its number", () => {
    const days = ["2023-10-18/2023-10-20", "[2023-12-01..2023-12-02]", "2024-01-05~", "2024-06-01"];
    for (const locale of [english, arabic]) {
      const layout = lay(days.map((date, i): Incident => ({id: `${i}`, date, site: "east", attacks: 4})), {locale, gaps: "show"});
      const found = marksOf(layout).map(({item: {x, width}, shape: {extent}}) => extent && [x - width / 2 - extent.parts[0][1], extent.parts[1][0] - (x + width / 2), extent.parts[0][1] - extent.parts[0][0] >= 3.9, extent.parts[1][1] - extent.parts[1][0] >= 3.9].map((d) => (typeof d === "number" ? Math.round(d) : d)));
      expect(found).toEqual([[1, 1, true, true], [1, 1, true, true], [1, 1, true, true], null]);
      for (const {x, width} of layout.items) expect(x + width / 2).toBeLessThanOrEqual(layout.width + 0.1);
    }
  });

  it("is no taller for 5,000 incidents than its lanes allow", () => {
    expect(lay(generated(5000)).height).toBeLessThan(520);
  });

  it("opens bars into marks where the reader zooms in", () => {
    const {axis} = lay(generated(5000, {days: 4000}), {lane: "none"});
    const layout = lay(generated(5000, {days: 4000}), {lane: "none", zoom: {k: 120, x: -60 * (axis!.x0 + axis!.x1), y: 0}});
    expect(layout.shapes.some((d) => d.is === "mark")).toBe(true);
    expect(layout.account).toContain("outside the view");
  });

  it("is a list in time below 480 px, with a line for what is not covered, and by the week beyond sixty", () => {
    const about = {coverage: ["2023-10-17/2023-10-19"]};
    const list = lay({...six, about}, {width: 400});
    expect(new Set(list.shapes.map((d) => d.is))).toEqual(new Set(["line"]));
    expect(list.headings.filter((d) => d.quiet).map((d) => d.text)).toEqual(["20–21 Oct: 2 days not covered"]);
    expect(lay(generated(61), {width: 400}).items.every((d) => d.rows().length >= 1 && d.key.startsWith("week"))).toBe(true);
  });

  it("sets a span from month to month in two lines of the list, so that places keep their room", () => {
    const {shapes} = lay([{id: "a", title: "a", date: "2023-10-30~/2023-11-02"}, {id: "b", title: "b", date: "2023-10-18"}], {width: 360});
    expect(shapes.map((d) => d.is === "line" && d.day)).toEqual([["18 Oct"], ["~30 Oct –", "2 Nov"]]);
    expect(shapes.every((d) => d.is === "line" && d.columns.glyph < 80)).toBe(true);
  });

  it("cuts titles at the end of the plot shorter where they leave another too little", () => {
    const long = "A title of so many words that it is cut wherever it stands, and yet goes on";
    const events = ([["2023-10-18", "The first"], ["2023-11-01", "A response"], ["2023-11-20", long], ["2023-11-20", long], ["2023-11-20", long]] as const).map(([date, title], i): Incident => ({id: `${i}`, kind: "response", title, date}));
    for (const locale of [english, arabic]) {
      const labels = lay(events, {width: 560, gaps: "show", locale}).shapes.map((d) => d.is === "flag" && d.label?.text.replace(/[\u2068\u2069]/g, ""));
      expect(labels).toEqual(expect.arrayContaining(["The first", "A response"]));
    }
  });

  it("gives a finger lines of 44 px", () => {
    const gap = (coarse: boolean): number => { const {items} = lay(six, {width: 400, coarse}); return items[1]!.y - items[0]!.y; };
    expect([gap(false), gap(true)]).toEqual([24, 44]);
  });

  it("explains in its legend only what is in the picture", () => {
    const [listed] = six.incidents;
    expect(lay({...six, incidents: [listed!]}).legend.map((d) => d.glyph)).toEqual(["listed"]);
    expect(lay([]).legend).toEqual([]);
  });

  it("says of an empty list that it is empty", () => {
    expect(lay([])).toMatchObject({items: [], axis: null, message: {text: "The list is empty."}});
  });

  it("folds a long stretch with nothing in it, hatched where it is not covered", () => {
    const far: Incident[] = [{id: "a", date: "2023-10-18", title: "a"}, {id: "b", date: "2024-01-05", title: "b"}];
    expect(lay(far).folds).toMatchObject([{lines: ["78 days,", "none listed"], hatched: false}]);
    expect(lay({about: {coverage: ["2023-10-18", "2024-01-05"]}, incidents: far}).folds).toMatchObject([{hatched: true}]);
    expect(lay(far, {gaps: "show"}).folds).toEqual([]);
  });
});

it("layoutTimeline counts what stands in two lanes of bars once", () => {
  const data = Array.from({length: 3000}, (_, i): Incident => ({id: `${i}`, date: isoOf(19650 + (i % 9)), title: "x", source: "A", weapon: ["drone", "rocket"]}));
  const [once, twice] = [false, true].map((repeat) => lay(data, {lane: "weapon", repeat}));
  expect([once, twice].map((d) => d!.shapes[0]!.is)).toEqual(["bin", "bin"]);
  expect(twice!.lanes).toHaveLength(2);
  expect(once!.account).toContain("3,000");
  expect(twice!.account).toBe(once!.account);
});
