import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {usBases} from "../../../src/data.js";
import type {RangesShapes} from "../../../src/layout/disagreement/ranges.js";
import {layoutDisagreement} from "../../../src/layout/disagreement.js";
import type {Frame} from "../../../src/layout/layout.js";
import {markOf, rangeScale} from "../../../src/layout/disagreement/range-scale.js";
import {ar} from "../../../src/locale/ar.js";
import {speak} from "../../../src/locale/locale.js";
import type {Claim, Incident, IncidentDataset, Quantity, Tally} from "../../../src/model/incident.js";
import {parseQuantity} from "../../../src/model/quantity.js";
import {build, view} from "../../model/build.js";
import {dataset, views} from "../../model/generate.js";
import {frameOf} from "../frame.js";
import {summariseDisagreement} from "../../summary/at-once.js";

const options = {view: "ranges"} as const;

function lay(data: IncidentDataset, change: Partial<Frame> = {}, seen = view()) {
  const summary = summariseDisagreement(build(data), seen, options);
  const layout = layoutDisagreement(summary, options, frameOf(change));
  return {...layout, summary, shapes: layout.shapes as RangesShapes};
}

const told = (id: string, ...claims: Claim[]): Incident => ({id, title: id, date: "2023-10-18", claims});
const injured = (...values: Quantity[]): IncidentDataset => ({incidents: [told("x", ...values.map((d, i): Claim => ({source: `s${i}`, injured: d})))]});
const tally = (id: string, source: string, value: Quantity, more: Partial<Tally> = {}): Tally => ({id, source, measure: "attacks", value, since: "2023-10-17", until: "2023-11-06", ...more});
const headings = ({shapes}: ReturnType<typeof lay>): string[] => shapes.headings.map((d) => d.runs.map(({text}) => text).join(""));
const lineOf = ({items, shapes}: ReturnType<typeof lay>, key: string): string => shapes.entries[items.findIndex((d) => d.key === key)]!.words.map((d) => d.runs.map(({text}) => text).join("")).join(" ").replace(/[\u00a0\u2002]/g, " ").replace(/ +/g, " ");
const plotOf = ({items, shapes}: ReturnType<typeof lay>, key: string) => shapes.entries[items.findIndex((d) => d.key === key)]!.plot!;

describe("markOf", () => {
  const scale = rangeScale([10, 200].map((n) => parseQuantity(n)!), {x: 0, width: 400}, frameOf({width: 400}));
  const mark = (value: Quantity) => markOf(parseQuantity(value)!, scale);

  it("makes a point of a number, an arrow of a bound from the number that was said, a bar of a range, dashes of “about”, and a zero of none", () => {
    const at = (n: number): number => scale.place(n);
    expect(mark(20)).toMatchObject({x0: at(20), x1: at(20), open: null, point: at(20), zero: null});
    expect(mark(">20")).toMatchObject({x0: at(20), x1: at(200), open: "high", point: null});
    expect(mark(">=20")).toMatchObject({x0: at(20), open: "high"});
    expect(mark("<=20")).toMatchObject({x0: at(0), x1: at(20), open: "low", point: null});
    expect(mark("<20")).toMatchObject({x1: at(20), open: "low"});
    expect(mark("20-40")).toMatchObject({x0: at(20), x1: at(40), open: null, point: null, about: false});
    expect(mark({low: 20, high: 40, best: 30})).toMatchObject({x0: at(20), x1: at(40), point: at(30)});
    expect(mark("~20")).toMatchObject({x0: at(18), x1: at(22), point: at(20), about: true});
    expect(mark(0)).toMatchObject({x0: at(0), point: null, zero: "0"});
  });

  it("keeps the order of numbers on the scale, from the side where reading begins", () => {
    fc.assert(fc.property(fc.array(fc.nat(5000), {minLength: 2, maxLength: 6}), fc.boolean(), (all, rtl) => {
      const values = [...new Set(all)].sort((a, b) => a - b);
      const {place, ticks} = rangeScale(values.map((n) => parseQuantity(n)!), {x: 20, width: 300}, frameOf({width: 400, ...(rtl && {locale: speak(ar)})}));
      const from = (n: number): number => (rtl ? 400 - place(n) : place(n));
      values.slice(1).forEach((n, i) => { expect(from(n)).toBeGreaterThan(from(values[i]!)); });
      for (const n of values) expect(from(n)).toBeLessThanOrEqual(320.001);
      expect(ticks.length).toBeGreaterThan(0);
    }));
  });
});

describe("layoutDisagreement, ranges", () => {
  it("has every incident that is shown in some item, items that do not overlap, and all within the picture", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom(320, 480, 700, 1100), fc.boolean(), fc.boolean(), (data, {less}, width, open, rtl) => {
      const {items, summary: {standings}, height, shapes} = lay(data, {width, unfolded: new Set(open ? ["more", "totals", "alone"] : []), ...(rtl && {locale: speak(ar)})}, less);
      expect(new Set(items.flatMap((d) => d.rows().map(({id}) => id)))).toEqual(new Set(standings.filter((d) => d.shown).map((d) => d.row.id)));
      expect(new Set(items.map((d) => d.key)).size).toBe(items.length);
      expect((shapes as RangesShapes | null)?.entries ?? []).toHaveLength(items.length);
      items.forEach((d, i) => { expect(d.y - d.height / 2).toBeGreaterThanOrEqual(i === 0 ? 0 : items[i - 1]!.y + items[i - 1]!.height / 2); });
      expect(Math.max(0, ...items.map((d) => d.y + d.height / 2))).toBeLessThanOrEqual(height);
    }), {numRuns: 60});
  });

  it("keeps marks within the scale, and words off it", () => {
    for (const width of [480, 700, 1100]) {
      const {shapes} = lay({...usBases, incidents: [...usBases.incidents, ...injured(3, ">200", "~20", "<=4", "unknown").incidents]}, {width});
      for (const {words, plot} of shapes.entries.filter((d) => d.plot)) {
        const start = Math.min(...shapes.grounds.map((d) => d.axis.x0));
        for (const d of plot!.now) expect([d.x0 >= start - 0.1, d.x1 <= width]).toEqual([true, true]);
        for (const d of words) expect(d.x).toBeLessThan(start - 20);
      }
    }
  });

  it("shades what all can mean, and says how far they are apart where there is no such number", () => {
    const {shapes: {grounds: [fits]}} = lay(injured(">=2", "3-6", "<=4"), {width: 900});
    expect(fits!.common).toMatchObject({is: "compatible", label: {text: "all can mean 3 to 4"}});
    const {shapes: {grounds: [gap]}} = lay(injured(">3", 2), {width: 900});
    expect(gap!.common).toMatchObject({is: "gap", label: {text: "2 apart"}});
    // Where words stand above their numbers, none is shaded.
    const narrow = lay(injured(">=2", "3-6", "<=4"), {width: 400});
    const words = narrow.shapes.entries.flatMap((d) => d.words.map(({y}) => y));
    const {bands} = narrow.shapes.grounds[0]!.common!;
    expect(bands).toHaveLength(3);
    for (const [y0, y1] of bands) for (const y of words) expect(y < y0 || y - 9 > y1).toBe(true);
    expect(headings(lay(injured(">3", 2), {width: 400}))).toContain("Injured\u2002 2 apart");
  });

  it("goes by powers of ten, and says so, where the largest is more than twenty times the smallest", () => {
    expect(headings(lay(injured(2, 40)))).not.toContain("scale by powers of ten");
    expect(headings(lay(injured(2, 41)))).toContain("scale by powers of ten");
  });

  it("shows what was said before beside what is said now, and a sign for who does not know", () => {
    const layout = lay({incidents: [told("x", {source: "a", injured: 0, stated: "2023-10-18"}, {source: "a", injured: 4, stated: "2023-10-20"}, {source: "b", injured: "unknown"})]});
    expect(lineOf(layout, "x injured a")).toBe("a 0 → 4");
    expect(plotOf(layout, "x injured a")).toMatchObject({now: [{zero: null}], unknown: null});
    const {past: [past], now: [now]} = plotOf(layout, "x injured a");
    expect([past!.from < past!.to!, past!.to]).toEqual([true, now!.point]);
    expect(plotOf(layout, "x injured b")).toMatchObject({now: [], past: []});
    expect(plotOf(layout, "x injured b").unknown).toBeLessThan(layout.shapes.grounds[0]!.axis.x0);
    expect(layout.shapes.grounds[0]!.common).toBeNull();
  });

  it("sets totals that compare on one scale, and lists the others with the reason", () => {
    const layout = lay({incidents: [], tallies: [
      tally("t1", "a", 38), tally("t2", "b", ">40"), tally("t3", "c", 36, {since: "2023-10~"}),
      tally("t4", "a", 20, {country: "IRQ", partOf: "t1"}), tally("t5", "c", 3, {measure: "killed"}), tally("t6", "b", 90, {until: "2023-12-01"})
    ]});
    expect(layout.items.map((d) => d.key)).toEqual(["t3", "t1", "t2", "t4", "t6", "t5"]);
    expect(layout.shapes.grounds).toHaveLength(1);
    expect(lineOf(layout, "t1")).toBe("a 38 attacks");
    expect(lineOf(layout, "t3")).toContain("≈ October 2023");
    expect(lineOf(layout, "t4")).toContain("Not the same place as a’s total of 38 attacks.");
    expect(lineOf(layout, "t5")).toContain("No other total counts this.");
    expect(lineOf(layout, "t6")).toContain("Not the same last day as");
  });

  it("calls a source's later, larger total growth, and says what parts come to", () => {
    const layout = lay({incidents: [], tallies: [tally("t1", "a", 45), tally("t2", "a", 66, {until: "2023-12-15"}), tally("p1", "a", 20, {country: "IRQ", partOf: "t1"}), tally("p2", "a", 25, {country: "SYR", partOf: "t1"})]});
    expect(lineOf(layout, "t2")).toMatch(/45.*Growth, not a disagreement\.$/);
    expect(lineOf(layout, "t1")).toMatch(/parts come to 45, as stated/);
  });

  it("folds beyond twelve numbers, leaves out totals that are not yet said, and gives account of both", () => {
    const many: IncidentDataset = {incidents: Array.from({length: 20}, (_, i) => told(`i${i}`, {source: "a", injured: i}, {source: "b", injured: i + 1})), tallies: [tally("t1", "a", 1, {stated: "2024-01-01"})]};
    const {account, items} = lay(many, {}, view({asOf: 19700}));
    expect(account).toContain("8 numbers are folded.");
    expect(account).toContain("1 total is out of sight");
    expect(items.find((d) => d.unfolds)!.rows()).toHaveLength(8);
    expect(lay(many, {unfolded: new Set(["more"])}).shapes.grounds).toHaveLength(20);
  });

  it("says so where there is no number to compare", () => {
    expect(headings(lay(injured(2, 2)))).toEqual(["No number is told in two ways, and no total is stated."]);
  });
});
