import {beforeAll, describe, expect, it} from "vitest";
import {counter} from "../../src/charts/counter.js";
import {baseMap} from "../../src/charts/base-map.js";
import {disagreement} from "../../src/charts/disagreement.js";
import {timeline} from "../../src/charts/timeline.js";
import {defaultsOf, type Chart} from "../../src/chart/define.js";
import type {ChartOptions} from "../../src/chart/options.js";
import {markupPen, type Markup} from "../../src/draw/markup.js";
import {rowsIn} from "../../src/layout/account.js";
import {readIncidents} from "../../src/model/read.js";
import {isoOf} from "../../src/model/edtf.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import type {Reading} from "../../src/model/reading.js";
import {generated, scattered, seeded, withEvents} from "../gallery/made-up.js";
import {view} from "../model/build.js";
import {frameOf} from "./frame.js";
import {atOnce} from "../../src/model/slices.js";

/** A number in each claim. */
function numbered(n: number): IncidentDataset {
  const {incidents, ...rest} = generated(n);
  return {...rest, incidents: incidents.map((d, i) => ({...d, claims: d.claims!.map((claim, k) => ({...claim, injured: k === 1 && i % 3 === 0 ? ">9" : (i + 7 * k) % 20, munitions: `${i % 4}-${4 + (i % 9)}`}))}))};
}

/** A total for every other incident. */
function stated(n: number): IncidentDataset {
  const random = seeded(5);
  const tallies = Array.from({length: n / 2}, (_, i) => ({source: `s${i % 30}`, measure: "attacks" as const, value: Math.floor(random() * n), since: "2023-10-20", until: isoOf(19650 + Math.floor(random() * 240))}));
  return {...generated(n), tallies};
}

const SIZES = [10_000, 100_000] as const;
const read = (make: (n: number) => IncidentDataset): Reading[] => SIZES.map((n) => readIncidents(make(n)));

const elementsIn = (nodes: readonly (Markup | string)[]): number => nodes.reduce<number>((n, d) => n + (typeof d === "string" ? 0 : 1 + elementsIn(d.content)), 0);

/** How many elements a picture has, how high it is, and how many incidents are reached from it. */
function drawn<O extends ChartOptions>({definition}: Chart<O>, reading: Reading, options: object, width = 900) {
  const resolved = {...defaultsOf(definition), ...options};
  const layout = definition.layout(atOnce(definition.summarise(reading, view(), resolved)), resolved, frameOf({width}));
  const {back, marks, front} = definition.draw(layout, markupPen);
  return {elements: elementsIn([...back, ...marks, ...front]), height: layout.height, reached: rowsIn(layout.items).size};
}

describe("the picture of ten times as many incidents", () => {
  let readings: Reading[] = [];
  beforeAll(() => { readings = read(generated); }, 60_000);

  const grows = <O extends ChartOptions>(chart: Chart<O>, of: readonly Reading[], options = {}, width?: number): void => {
    const [few, many] = of.map((d) => drawn(chart, d, options, width));
    expect(many!.elements / few!.elements).toBeLessThan(1.06);
    expect(many!.height).toBeLessThanOrEqual(few!.height * 1.06);
    expect([few!.reached, many!.reached]).toEqual(of.map((d) => d.rows.length));
  };

  it("has no more elements, and holds every incident: timeline", () => { grows(timeline, readings); }, 60_000);
  it("has no more elements, and holds every incident: timeline on a phone", () => { grows(timeline, readings, {}, 340); }, 60_000);
  it("has no more elements, and holds every incident: counter", () => { grows(counter, readings); }, 60_000);
  it("has no more elements, and holds every incident: matrix", () => { grows(disagreement, readings, {view: "matrix"}); }, 120_000);
  it("has no more elements, and holds every incident: what a disagreement chooses itself, which is pairs", () => { grows(disagreement, readings); }, 120_000);
  it("has no more elements, and holds every incident: pairs on a phone", () => { grows(disagreement, readings, {}, 340); }, 120_000);
  it("has no more elements, and holds every incident: positions", () => { grows(disagreement, readings, {view: "positions"}); }, 120_000);
  it("has no more elements, and holds every incident: ranges", () => { grows(disagreement, read(numbered), {view: "ranges"}); }, 120_000);
  it("has no more elements, and holds every incident: counter with totals over its steps", () => { grows(counter, read(stated), {totals: "plot"}); }, 120_000);
  it("has no more elements, and holds every incident: base map of 3,000 sites", () => { grows(baseMap, read((n) => scattered(n, 3000))); }, 120_000);
  it("has no more elements, and holds every incident: timeline of summaries and context", () => { grows(timeline, read(withEvents)); }, 120_000);
});
