import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {timeline} from "../../src/charts/timeline.js";
import {drawTimeline} from "../../src/draw/timeline.js";
import {ar} from "../../src/locale/ar.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import {readIncidents} from "../../src/model/read.js";
import {atOnce} from "../../src/model/slices.js";
import {markupPen, write, type Markup} from "../../src/draw/markup.js";
import {usBases} from "../../src/data.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import {optionsOf} from "../../src/chart/define.js";
import type {TimelineOptions} from "../../src/charts/timeline.js";
import {generated, six} from "../gallery/made-up.js";
import {frameOf} from "../layout/frame.js";
import {view} from "../model/build.js";
import {dataset} from "../model/generate.js";

const {summarise, layout: lay} = timeline.definition;

function draw(data: IncidentDataset, {width = 900, rtl = false, ...given}: Partial<TimelineOptions> & {rtl?: boolean} = {}) {
  const options = optionsOf(timeline.definition, given);
  const layout = lay(atOnce(summarise(readIncidents(data), view(), options)), options, frameOf({width, locale: speak(rtl ? ar : en)}));
  return {layout, drawing: drawTimeline(layout as Parameters<typeof drawTimeline>[0], markupPen)};
}

/** A node with all that is in it. */
const all = (node: Markup): Markup[] => [node, ...node.content.flatMap((d) => (typeof d === "string" ? [] : all(d)))];

describe("drawTimeline", () => {
  it("makes one node for each item, in their order, and nothing in front", () => {
    fc.assert(fc.property(dataset, fc.constantFrom(320, 480, 1100), fc.constantFrom("basis" as const, "outcome" as const), fc.boolean(), (data, width, mark, rtl) => {
      const {layout, drawing} = draw(data, {width, mark, rtl});
      expect(drawing.marks).toHaveLength(layout.items.length);
      expect(drawing.front).toEqual([]);
      for (const node of drawing.marks) expect(["path", "g"]).toContain(node.name);
    }), {numRuns: 60});
  });

  it("writes presentation attributes alone: no style, no handler, no reference, no number with more than one decimal in a path", () => {
    for (const data of [usBases, six, generated(5000)]) for (const width of [360, 1100]) {
      const {drawing} = draw(data, {width});
      for (const node of [...drawing.back, ...drawing.marks].flatMap(all)) {
        expect(["g", "path", "rect", "text"]).toContain(node.name);
        expect(Object.keys(node.attributes).filter((d) => /^(style|id|href|on.*|xlink.*)$/.test(d))).toEqual([]);
        expect(node.attributes["d"] ?? "").not.toMatch(/\.\d\d|e-|NaN/);
        expect(write(node)).not.toMatch(/url\(/);
      }
    }
  });

  it("draws all bars of a colour and a part at once, behind their places, which have no ink", () => {
    const {layout, drawing} = draw(generated(5000));
    const {shapes} = layout as Parameters<typeof drawTimeline>[0];
    const bins = shapes.flatMap((d, i) => (d.is === "bin" ? [{...d, node: drawing.marks[i]!}] : []));
    expect(bins.length).toBeGreaterThan(20);
    expect(new Set(bins.map(({node}) => `${node.name} ${String(node.attributes["fill"])}`))).toEqual(new Set(["path none"]));
    const parts = drawing.back.filter((d) => d.name === "path" && d.attributes["fill-opacity"] !== undefined);
    const colours = new Set(bins.map((d) => d.colour)).size;
    expect(parts.length).toBeLessThanOrEqual(3 * colours);
    const drawn = (i: number): number => parts.filter((d) => Number(d.attributes["fill-opacity"]) === [0.45, 0.55, 1][i]).map((d) => String(d.attributes["d"]).split("Z").length - 1).reduce((a, b) => a + b, 0);
    for (const i of [0, 1, 2]) expect(drawn(i)).toBe(bins.filter((d) => d.heights[i]! > 0).length);
    const numbers = drawing.back.filter((d) => d.attributes["class"] === "ic-number ic-small");
    expect(numbers.map((d) => all(d).slice(1).map(({content}) => content[0]))).toEqual([bins.flatMap(({label}) => (label ? [label.text] : []))]);
  });

  it("gives every mark its ink where there is no sheet, and words no empty line", () => {
    for (const data of [usBases, six, generated(5000)]) for (const rtl of [false, true]) {
      const {layout, drawing} = draw(data, {rtl, lane: "site"});
      const {shapes} = layout as Parameters<typeof drawTimeline>[0];
      for (const node of [...drawing.back, ...drawing.marks.filter((_, i) => shapes[i]?.is !== "bin")].flatMap(all)) {
        if (node.name === "path" || node.name === "rect") expect([node.attributes["fill"], node.attributes["stroke"]].filter((d) => d !== undefined && d !== "none")).not.toEqual([]);
        if (node.name === "text") expect(node.content.filter((d) => typeof d === "string" && d.trim() !== "")).not.toEqual([]);
      }
    }
  });
});
