import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {optionsOf} from "../../src/chart/define.js";
import {counter, type CounterOptions} from "../../src/charts/counter.js";
import {drawCounter} from "../../src/draw/counter.js";
import type {CounterLayout} from "../../src/layout/counter/shapes.js";
import {ar} from "../../src/locale/ar.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import {readIncidents} from "../../src/model/read.js";
import {atOnce} from "../../src/model/slices.js";
import {markupPen, type Markup} from "../../src/draw/markup.js";
import * as gallery from "../gallery/counter.js";
import {frameOf} from "../layout/frame.js";
import {view} from "../model/build.js";
import {dataset} from "../model/generate.js";

const {summarise, layout: lay} = counter.definition;

function draw(data: IncidentDataset, {width = 900, rtl = false, ...given}: Partial<CounterOptions> & {rtl?: boolean} = {}) {
  const options = optionsOf(counter.definition, given);
  const layout = lay(atOnce(summarise(readIncidents(data), view(), options)), options, frameOf({width, locale: speak(rtl ? ar : en)})) as CounterLayout;
  return {layout, drawing: drawCounter(layout, markupPen)};
}

/** A node with all that is in it. */
const all = (node: Markup): Markup[] => [node, ...node.content.flatMap((d) => (typeof d === "string" ? [] : all(d)))];

describe("drawCounter", () => {
  it("makes one node for each item, in their order, and nothing in front", () => {
    fc.assert(fc.property(dataset, fc.constantFrom(320, 480, 1100), fc.constantFrom(null, "country" as const, "weapon" as const), fc.boolean(), (data, width, split, rtl) => {
      const {layout, drawing} = draw(data, {width, split, rtl});
      expect(drawing.marks).toHaveLength(layout.items.length);
      expect(drawing.front).toEqual([]);
    }), {numRuns: 60});
  });

  it("writes presentation attributes alone, ink for every mark and words for every text", () => {
    for (const {incidents, options} of Object.values(gallery)) for (const rtl of [false, true]) {
      const {drawing} = draw(incidents as IncidentDataset, {...options, rtl});
      for (const {name, attributes, content} of [...drawing.back, ...drawing.marks].flatMap(all)) {
        expect(["g", "path", "rect", "text"]).toContain(name);
        expect(Object.keys(attributes).filter((d) => /^(style|id|href|on.*|xlink.*)$/.test(d))).toEqual([]);
        expect(attributes["d"] ?? "").not.toMatch(/\.\d\d|e-|NaN/);
        if (name === "path" || name === "rect") expect([attributes["fill"], attributes["stroke"]].filter((d) => d !== undefined && d !== "none")).not.toEqual([]);
        if (name === "text") expect(content.filter((d) => typeof d === "string" && d.trim() !== "")).not.toEqual([]);
      }
    }
  });
});
