import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {baseMap, type BaseMapOptions} from "../../src/charts/base-map.js";
import {optionsOf} from "../../src/chart/define.js";
import {usBases} from "../../src/data.js";
import {drawBaseMap} from "../../src/draw/base-map.js";
import type {BaseMapLayout} from "../../src/layout/base-map/scene.js";
import {ar} from "../../src/locale/ar.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import {atOnce} from "../../src/model/slices.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {markupPen, write, type Markup} from "../../src/draw/markup.js";
import {frameOf} from "../layout/frame.js";
import {view} from "../model/build.js";
import {dataset} from "../model/generate.js";

const {summarise, layout: lay} = baseMap.definition;

function draw(data: IncidentDataset, {width = 900, rtl = false, ...given}: Partial<BaseMapOptions> & {rtl?: boolean} = {}) {
  const options = optionsOf(baseMap.definition, given);
  const layout = lay(atOnce(summarise(readIncidents(data), view(), options)), options, frameOf({width, locale: speak(rtl ? ar : en)})) as BaseMapLayout;
  return {layout, drawing: drawBaseMap(layout, markupPen)};
}

const all = (node: Markup): Markup[] => [node, ...node.content.flatMap((d) => (typeof d === "string" ? [] : all(d)))];

describe("drawBaseMap", () => {
  it("makes one node for each item, in their order, and nothing in front", () => {
    fc.assert(fc.property(dataset, fc.constantFrom(320, 480, 1100), fc.boolean(), (data, width, rtl) => {
      const {layout, drawing} = draw(data, {width, rtl});
      expect(drawing.marks.map((d) => d.name)).toEqual(layout.items.map(() => "g"));
      expect(drawing.front).toEqual([]);
    }), {numRuns: 60});
  });

  it("writes presentation attributes alone, each with its ink, no number with more than one decimal in a path", () => {
    for (const width of [360, 1100]) for (const shapes of [null, middleEast]) {
      const {drawing} = draw(usBases, {width, shapes});
      for (const node of [...drawing.back, ...drawing.marks].flatMap(all)) {
        expect(["g", "path", "rect", "circle", "text", "tspan"]).toContain(node.name);
        expect(Object.keys(node.attributes).filter((d) => /^(style|id|href|on.*|xlink.*)$/.test(d))).toEqual([]);
        expect(node.attributes["d"] ?? "").not.toMatch(/\.\d\d|e-|NaN/);
        expect(write(node)).not.toMatch(/url\(|NaN/);
        if (["path", "rect", "circle"].includes(node.name)) expect([node.attributes["fill"], node.attributes["stroke"]].filter((d) => d !== undefined && d !== "none")).not.toEqual([]);
      }
    }
  });

  it("leads from what was moved aside to its true point over the larger marks, one of which may stand there", () => {
    const {layout, drawing} = draw(usBases, {shapes: middleEast, width: 360});
    const moved = layout.shapes.flatMap(({mark}, i) => (mark?.leader ? [drawing.marks[i]!.content as Markup[]] : []));
    expect(moved.length).toBeGreaterThan(0);
    for (const nodes of moved) {
      const [sign, lead, point] = [nodes.map((d) => d.name).indexOf("circle"), nodes.findIndex((d) => d.attributes["class"] === "ic-lead"), nodes.findIndex((d) => d.attributes["class"] === "ic-point")];
      expect(sign < lead && lead < point).toBe(true);
    }
  });

  it("dashes the outline of what is known to five kilometres or worse, and of nothing else", () => {
    const {layout, drawing} = draw(usBases, {shapes: middleEast});
    layout.shapes.forEach(({mark, line}, i) => {
      const rims = all(drawing.marks[i]!).filter((d) => d.name === "circle" && d.attributes["fill"] === "none" && d.attributes["class"] !== "ic-gap");
      expect(rims.map((d) => Boolean(d.attributes["stroke-dasharray"]))).toEqual([...(mark ? [mark.rough] : []), ...(line?.sign && line.sign !== "swatch" ? [line.sign.rough] : [])]);
    });
  });
});
