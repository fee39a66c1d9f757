import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {disagreement} from "../../../src/charts/disagreement.js";
import {optionsOf} from "../../../src/chart/define.js";
import {usBases} from "../../../src/data.js";
import type {DisagreementLayout} from "../../../src/layout/disagreement/shapes.js";
import {drawDisagreement} from "../../../src/draw/disagreement.js";
import {ar} from "../../../src/locale/ar.js";
import {en} from "../../../src/locale/en.js";
import {speak} from "../../../src/locale/locale.js";
import type {IncidentDataset} from "../../../src/model/incident.js";
import {readIncidents} from "../../../src/model/read.js";
import {atOnce} from "../../../src/model/slices.js";
import {markupPen, write, type Markup} from "../../../src/draw/markup.js";
import {disagreementWays} from "../../gallery/disagreement.js";
import {frameOf} from "../../layout/frame.js";
import {view} from "../../model/build.js";
import {dataset} from "../../model/generate.js";

const {summarise, layout: lay} = disagreement.definition;
const options = optionsOf(disagreement.definition, {});

function draw(data: IncidentDataset, width = 900, rtl = false) {
  const frame = frameOf({width, locale: speak(rtl ? ar : en), unfolded: new Set(["more", "rest", "topics"])});
  const layout = lay(atOnce(summarise(readIncidents(data), view(), options)), options, frame) as DisagreementLayout;
  return {layout, drawing: drawDisagreement(layout, markupPen)};
}

const all = (node: Markup): Markup[] => [node, ...node.content.flatMap((d) => (typeof d === "string" ? [] : all(d)))];

describe("drawDisagreement, positions", () => {
  it("makes one node for each item, in their order, and nothing in front", () => {
    fc.assert(fc.property(dataset, fc.constantFrom(320, 480, 1100), fc.boolean(), (data, width, rtl) => {
      const {layout, drawing} = draw(data, width, rtl);
      expect(drawing.marks).toHaveLength(layout.items.length);
      expect(drawing.front).toEqual([]);
      for (const node of drawing.marks) expect(node.name).toBe("g");
    }), {numRuns: 40});
  });

  it("writes presentation attributes alone, gives every shape its ink, and no run a place of its own", () => {
    for (const data of [usBases, disagreementWays.incidents as IncidentDataset]) for (const rtl of [false, true]) {
      const {drawing} = draw(data, 700, rtl);
      for (const node of [...drawing.back, ...drawing.marks].flatMap(all)) {
        expect(["g", "path", "rect", "circle", "text", "tspan"]).toContain(node.name);
        expect(Object.keys(node.attributes).filter((d) => /^(style|id|href|on.*)$/.test(d))).toEqual([]);
        expect(write(node)).not.toMatch(/url\(|NaN|undefined/);
        if (["path", "rect", "circle"].includes(node.name)) expect([node.attributes["fill"], node.attributes["stroke"]].filter((d) => d !== undefined && d !== "none")).not.toEqual([]);
        if (node.name === "tspan") expect(Object.keys(node.attributes)).not.toContain("x");
      }
    }
  });

  it("strikes through only what the source itself withdrew", () => {
    const {drawing} = draw(disagreementWays.incidents as IncidentDataset);
    const struck = drawing.marks.flatMap(all).filter((d) => d.attributes["text-decoration"] === "line-through");
    expect(struck.map((d) => d.content)).toEqual([["hit"]]);
  });
});
