// The widget under the least that a host can be; tests/chromium/widget-test.ts has anywidget's own.
import type {AnyWidget} from "@anywidget/types";
import {afterEach, beforeEach, describe, expect, expectTypeOf, it, vi} from "vitest";
import type {LinkState, LivingFigure} from "../../src/index.js";
import {usBases} from "../../src/data.js";
import widget, {type WidgetTraits} from "../../src/widget.js";
import {days} from "../chromium/days.js";
import {Model, place} from "./host.js";

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** A view of a model, and what can be seen in it. */
function show(model: Model) {
  const el = place();
  const end = widget.render({model, el});
  const figure = (): LivingFigure => el.querySelector<LivingFigure>("figure")!;
  return {
    el, end, figure,
    ids: () => figure().value.map((d) => d.id),
    marks: () => el.querySelectorAll(".ic-marks > *").length,
    alert: () => el.querySelector("[role=alert]")?.textContent ?? null,
    /** What a reader's act does. */
    act: (change: Partial<LinkState>) => figure().link.set(change, figure())
  };
}

const modelOf = (traits: Partial<WidgetTraits> = {}) => new Model({chart: "timeline", incidents: days, ...traits});

it("the default export is what anywidget's types ask for", () => {
  expectTypeOf(widget).toExtend<AnyWidget<WidgetTraits & Record<string, unknown>>>();
});

describe("render", () => {
  it.each(["timeline", "counter", "map", "disagreement"])("makes a %s of the traits, whichever of them there are", (chart) => {
    const view = show(modelOf({chart}));
    expect(view.figure().className).toContain(`ic-${chart}`);
    expect(view.marks()).toBeGreaterThan(1);
    expect(view.alert()).toBeNull();
  });

  it("starts with the picks and the state of the model, and saves nothing", () => {
    const model = modelOf({value: ["b"], state: {asOf: "2023-10-21"}});
    const view = show(model);
    expect(view.ids()).toEqual(["b"]);
    expect(view.figure().link.state.asOf).toBe("2023-10-21");
    expect(model.saved).toEqual([]);
  });

  it("knows languages and shapes by their names", () => {
    const view = show(modelOf({chart: "map", incidents: usBases, options: {locale: "ar", shapes: "middle-east"}}));
    expect(view.figure().lang).toBe("ar");
    expect(view.el.querySelector(".ic-account")?.textContent).toContain("Natural Earth");
  });

  it("gives what ends it: nobody listens, nothing is left in the element", () => {
    const model = modelOf();
    const view = show(model);
    expect(model.listeners.length).toBeGreaterThan(0);
    view.end();
    expect(model.listeners).toEqual([]);
    expect(view.el.childNodes).toHaveLength(0);
  });
});

describe("what a reader does", () => {
  it("is in the model at once where it is a pick, and saved once", () => {
    const model = modelOf();
    const view = show(model);
    view.act({picked: ["b", "d"]});
    expect(model.saved).toEqual([{value: ["b", "d"]}]);
  });

  it("is saved when it rests where it moves bit by bit, also if the view ends before", () => {
    const model = modelOf();
    const view = show(model);
    for (const day of ["2023-10-18", "2023-10-19", "2023-10-20"]) view.act({period: ["2023-10-17", day]});
    expect(model.saved).toEqual([]);
    vi.runAllTimers();
    const state = {period: ["2023-10-17", "2023-10-20"], asOf: null, hiddenSources: [], hiddenClasses: [], joins: true};
    expect(model.saved).toEqual([{state}]);
    view.act({joins: false});
    view.end();
    expect(model.saved[1]).toEqual({state: {...state, joins: false}});
  });

  it("is so in the other views of the model, which save nothing", () => {
    const model = modelOf();
    const [one, two] = [show(model), show(model)];
    one.act({picked: ["b"]});
    two.act({asOf: "2023-10-21"});
    vi.runAllTimers();
    expect([one, two].map((d) => [d.ids(), d.figure().link.state.asOf])).toEqual(Array(2).fill([["b"], "2023-10-21"]));
    expect(model.saved).toHaveLength(2);
  });
});

describe("a change of the model", () => {
  it("of value and state is answered without a word back; what a state leaves out is as at the beginning", () => {
    const model = modelOf();
    const view = show(model);
    model.set("value", ["c", "of other data"]);
    model.set("state", {joins: false});
    model.set("state", {asOf: "2023-10-21"});
    vi.runAllTimers();
    expect(view.figure().link.state).toMatchObject({picked: ["c", "of other data"], joins: true, asOf: "2023-10-21"});
    expect(view.ids()).toEqual(["c"]);
    expect(model.saved).toEqual([]);
  });

  it("of incidents or options keeps the figure and what the reader did", () => {
    const model = modelOf({options: {lane: "country"}});
    const view = show(model);
    const before = view.figure();
    view.act({picked: ["b"]});
    model.set("incidents", days.incidents.slice(0, 4));
    expect(view.marks()).toBe(4);
    model.set("options", {lane: "site", title: "By place"});
    expect(view.el.querySelector(".ic-title")?.textContent).toBe("By place");
    expect(view.figure()).toBe(before);
    expect(view.ids()).toEqual(["b"]);
  });

  it("that a figure cannot take makes another one, with the same picks: of chart, of an option that is gone, of a level of headings", () => {
    const model = modelOf({options: {title: "By place"}, value: ["b"]});
    const view = show(model);
    const seen = new Set([view.figure()]);
    model.set("options", {});
    expect(view.el.querySelector(".ic-title")?.textContent).toBe("What was reported, and when");
    seen.add(view.figure());
    model.set("options", {headingLevel: 2});
    expect(view.el.querySelector("h2")).not.toBeNull();
    seen.add(view.figure());
    model.set("chart", "counter");
    expect(view.figure().className).toContain("ic-counter");
    expect(seen.add(view.figure()).size).toBe(4);
    expect(view.ids()).toEqual(["b"]);
    expect(view.el.children).toHaveLength(1);
  });
});

describe("what is wrong", () => {
  it.each<[Partial<WidgetTraits>, RegExp]>([
    [{chart: "timelien"}, /^incident-charts: chart: there is no "timelien" \(there are timeline, counter, map, disagreement\)$/],
    [{options: {locale: "xx"}}, /options\.locale: there is no "xx" \(there are en, ar, /],
    [{options: {shapes: "europe"}}, /options\.shapes: there is no "europe" \(there are middle-east\)/],
    [{options: {lanes: "site"}}, /unknown option: lanes \(did you mean lane\?\)/],
    [{options: {asOf: "2023-10-20"}}, /asOf .* trait state/],
    [{state: {asOf: "yesterday"}}, /asOf is not a day like "2023-10-23": "yesterday"/],
    [{incidents: null as never}, /array/]
  ])("%o is said in the figure's place, and mended by the next change", (wrong, message) => {
    const model = modelOf(wrong);
    const view = show(model);
    expect(view.alert()).toMatch(message);
    for (const [trait, right] of Object.entries({chart: "timeline", options: {}, state: {}, incidents: days})) model.set(trait as keyof WidgetTraits, right);
    expect(view.alert()).toBeNull();
    expect(view.marks()).toBe(6);
  });

  it("leaves the figure that stands, and holds on to nothing of it", () => {
    const model = modelOf();
    const view = show(model);
    model.set("chart", "timelien");
    expect(view.marks()).toBe(6);
    model.set("incidents", days.incidents.slice(0, 4));
    expect(view.alert()).toMatch(/timelien/);
    model.set("chart", "disagreement");
    expect(view.alert()).toBeNull();
    expect(view.figure().className).toContain("ic-disagreement");
  });
});
