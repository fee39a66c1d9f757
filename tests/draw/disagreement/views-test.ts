import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {disagreement} from "../../../src/charts/disagreement.js";
import {optionsOf} from "../../../src/chart/define.js";
import {usBases} from "../../../src/data.js";
import {drawDisagreement} from "../../../src/draw/disagreement.js";
import type {DisagreementLayout} from "../../../src/layout/disagreement/shapes.js";
import {ar} from "../../../src/locale/ar.js";
import {en} from "../../../src/locale/en.js";
import {speak} from "../../../src/locale/locale.js";
import type {IncidentDataset} from "../../../src/model/incident.js";
import {readIncidents} from "../../../src/model/read.js";
import {atOnce} from "../../../src/model/slices.js";
import {markupPen, write, type Markup} from "../../../src/draw/markup.js";
import {disagreementRangesSigns} from "../../gallery/disagreement-views.js";
import {frameOf} from "../../layout/frame.js";
import {view} from "../../model/build.js";
import {dataset} from "../../model/generate.js";

const {summarise, layout: lay} = disagreement.definition;
const signs = disagreementRangesSigns.incidents as IncidentDataset;

function draw(data: IncidentDataset, look: "matrix" | "ranges" | "pairs", width = 900, rtl = false) {
  const options = optionsOf(disagreement.definition, {view: look});
  const layout = lay(atOnce(summarise(readIncidents(data), view(), options)), options, frameOf({width, locale: speak(rtl ? ar : en), unfolded: new Set(["more", "totals", "alone"])})) as DisagreementLayout;
  return {layout, drawing: drawDisagreement(layout, markupPen)};
}

const all = (node: Markup): Markup[] => [node, ...node.content.flatMap((d) => (typeof d === "string" ? [] : all(d)))];
const wordsIn = (node: Markup): string => all(node).flatMap((d) => d.content.filter((word) => typeof word === "string")).join(" ");
const looks = fc.constantFrom("matrix" as const, "ranges" as const, "pairs" as const);

describe("drawDisagreement, matrix, ranges and pairs", () => {
  it("makes one node for each item, in their order, and nothing in front", () => {
    fc.assert(fc.property(dataset, looks, fc.constantFrom(320, 480, 1100), fc.boolean(), (data, look, width, rtl) => {
      const {layout, drawing} = draw(data, look, width, rtl);
      expect(drawing.marks).toHaveLength(layout.items.length);
      expect(drawing.front).toEqual([]);
      for (const node of drawing.marks) expect(node.name).toBe("g");
    }), {numRuns: 40});
  });

  it("writes presentation attributes alone, and gives every shape its ink", () => {
    for (const data of [usBases, signs]) for (const look of ["matrix", "ranges", "pairs"] as const) for (const rtl of [false, true]) {
      const {drawing} = draw(data, look, 700, rtl);
      for (const node of [...drawing.back, ...drawing.marks].flatMap(all)) {
        expect(["g", "path", "rect", "circle", "text", "tspan"]).toContain(node.name);
        expect(Object.keys(node.attributes).filter((d) => /^(style|id|href|on.*)$/.test(d))).toEqual([]);
        expect(write(node)).not.toMatch(/url\(|NaN|undefined/);
        if (["path", "rect", "circle"].includes(node.name)) expect([node.attributes["fill"], node.attributes["stroke"]].filter((d) => d !== undefined && d !== "none")).not.toEqual([]);
        if (node.name === "text") expect(wordsIn(node).trim()).not.toBe("");
      }
    }
  });

  it("draws a heavier outline about what is in conflict than about what differs in wording", () => {
    const {drawing, layout} = draw({incidents: [{id: "x", date: null, title: "x", claims: [{source: "a", weapon: "rocket", injured: 1}, {source: "b", weapon: "missile", injured: 2}]}]}, "matrix");
    const outline = (key: string): unknown => drawing.marks[layout.items.findIndex((d) => d.key === key)]!.content.map((d) => (typeof d === "string" ? null : d.attributes["stroke-width"]))[0];
    expect([outline("x injured a"), outline("x weapon a")]).toEqual(["2", "1"]);
  });

  it("draws unknown, zero and one as three things", () => {
    const {drawing, layout} = draw({incidents: [{id: "x", date: null, title: "x", claims: [{source: "a", injured: 0}, {source: "b", injured: "unknown"}, {source: "c", injured: 1}]}]}, "ranges");
    const [unknown, zero, one] = ["b", "a", "c"].map((d) => drawing.marks[layout.items.findIndex(({key}) => key.endsWith(d))]!);
    expect([unknown, zero, one].map((d) => all(d!).flatMap((node) => (["path", "circle"].includes(node.name) ? [node.name] : [])).join())).toEqual(["path", "path", "circle"]);
    expect(wordsIn(zero!)).toBe("a 0 0");
    expect(wordsIn(unknown!)).toBe("b says it is not known");
  });

  it("fills a square the more, the farther apart two origins are, and hatches it where they share too little", () => {
    const claims = (i: number) => [{source: "a", outcome: "hit"} as const, {source: "b", outcome: i < 4 ? "missed" : "hit"} as const, ...(i < 3 ? [{source: "c", outcome: "hit"} as const] : [{source: "d", outcome: "hit"} as const])];
    const {drawing, layout} = draw({incidents: Array.from({length: 8}, (_, i) => ({id: `x${i}`, date: null, title: "x", claims: claims(i)}))}, "pairs");
    const cell = (key: string) => all(drawing.marks[layout.items.findIndex((d) => d.key === key)]!);
    const fill = (key: string): number => Number(cell(key).find((d) => d.name === "rect")!.attributes["fill-opacity"]);
    const hatched = (key: string): boolean => cell(key).some((d) => d.name === "path");
    expect(fill("a & b")).toBeGreaterThan(fill("a & d"));
    expect(["a & b", "a & d", "a & c"].map(hatched)).toEqual([false, false, true]);
    expect(["a & b", "a & d", "a & c"].map((key) => wordsIn(drawing.marks[layout.items.findIndex((d) => d.key === key)]!))).toEqual(["0.50", "0", ""]);
  });
});
