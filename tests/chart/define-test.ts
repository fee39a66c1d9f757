import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {Link} from "../../src/chart/link.js";
import {defineChart} from "../../src/chart/define.js";
import {disagreement, type DisagreementOptions} from "../../src/charts/disagreement.js";
import {timeline} from "../../src/charts/timeline.js";
import type {Layout} from "../../src/layout/layout.js";
import {ar} from "../../src/locale/ar.js";
import {VERSION} from "../../src/chart/version.js";
import type {ChartOptions, Given} from "../../src/chart/options.js";
import type {TimelineOptions} from "../../src/charts/timeline.js";
import {six} from "../gallery/made-up.js";
import {readPackage} from "../tools/project.js";

const {document} = new JSDOM("<!doctype html><html lang=en><body></body></html>").window;
const make = (options: Given<TimelineOptions> = {}) => timeline(six, {document, ...options});

describe("timeline", () => {
  it("without a document throws an error that names renderToString", () => {
    expect(() => timeline(six)).toThrow(/no document here; use renderToString/);
  });

  it("takes a document of another kind, where nothing can be measured, and gives a whole figure", () => {
    const figure = make();
    expect(figure.localName).toBe("figure");
    expect(figure.querySelectorAll(".ic-marks > *")).toHaveLength(6);
    document.body.append(figure);
    figure.update({lane: "site"});
    figure.destroy();
    expect(figure.querySelectorAll(".ic-marks > *")).toHaveLength(6);
  });

  it("refuses an option that there is not, with the nearest name", () => {
    expect(() => make({lanes: "site"} as Given<TimelineOptions>)).toThrow("unknown option: lanes (did you mean lane?)");
    const figure = make();
    expect(() => { figure.update({titel: "x"} as object); }).toThrow("unknown option: titel (did you mean title?)");
  });

  it("takes undefined for the default and null for none", () => {
    expect(make({title: undefined}).querySelector(".ic-title")?.textContent).toBe("What was reported, and when");
    expect(make({title: null}).querySelector(".ic-title")?.textContent).toBe("");
    expect(make({title: "Mine"}).querySelector(".ic-title")?.textContent).toBe("Mine");
  });

  it("refuses asOf and period beside a shared link, and at an update", () => {
    expect(() => make({link: new Link(), asOf: "2023-10-20"})).toThrow(/link.set/);
    const figure = make();
    for (const change of [{asOf: "2023-10-20"}, {period: ["2023-10-20", "2023-10-21"]}, {link: new Link()}, {document: document.implementation.createHTMLDocument()}] as Given<ChartOptions>[]) expect(() => { figure.update(change); }).toThrow(/is set when a chart is made/);
  });

  it("draws nothing where an update says what stands already, even of what is set once", () => {
    const figure = make({lane: "site", headingLevel: 2});
    const mark = figure.querySelector(".ic-marks > *");
    figure.update({lane: "site", headingLevel: 2, title: undefined} as Given<TimelineOptions>);
    expect(figure.querySelector(".ic-marks > *")).toBe(mark);
    figure.update({lane: "country"});
    expect(figure.querySelector(".ic-marks > *")).not.toBe(mark);
  });

  it("counts nothing anew for other words, a language or a width, and all for what it is divided by and for annotations", () => {
    let counted = 0;
    const {definition} = disagreement;
    const counting = defineChart<DisagreementOptions, unknown, Layout>({...definition, *summarise(...given) {
      counted++;
      return yield* definition.summarise(...given);
    }});
    const figure = counting(six, {document});
    const after = (change: Given<DisagreementOptions>): number => {
      counted = 0;
      figure.update(change);
      return counted;
    };
    expect([after({title: "Ours"}), after({notes: "n", noun: {one: "raid", other: "raids"}}), after({locale: ar}), after({width: 400}), after({controls: null, details: "none"})]).toEqual([0, 0, 0, 0, 0]);
    expect([after({view: "matrix"}), after({annotations: [{text: "x", date: "2023-10-18"}]}), after({timeZone: "Asia/Baghdad"})]).toEqual([1, 1, 1]);
    expect([figure.querySelector(".ic-title")?.textContent, figure.lang]).toEqual(["Ours", "ar"]);
  });

  it("refuses what is neither an array nor a dataset", () => {
    for (const data of [null, undefined, "text", 5, {}, document.body]) expect(() => timeline(data as never, {document})).toThrow(TypeError);
  });

  it("value is an array from the start; setting it is silent, takes incidents and ids, and passes over what there is not", () => {
    const figure = make();
    let inputs = 0;
    figure.addEventListener("input", () => inputs++);
    expect(figure.value).toEqual([]);
    figure.value = ["d", six.incidents[0]!, "nobody"];
    expect(figure.value.map((d) => d.id)).toEqual(["a", "d"]);
    expect(inputs).toBe(0);
  });

  it("starts its own link as the options say", () => {
    expect(make({asOf: "2023-10-18", period: ["2023-10-17", "2023-10-19"]}).link.state).toMatchObject({asOf: "2023-10-18", period: ["2023-10-17", "2023-10-19"]});
  });

  it("two figures of one document share no id", () => {
    const ids = [make(), make()].flatMap((d) => [...d.querySelectorAll("[id]")].map((e) => e.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("destroy may be called twice, and the link is answered no more", () => {
    const link = new Link();
    const figure = make({link});
    figure.destroy();
    figure.destroy();
    link.set({hiddenClasses: ["basis:one"]});
    expect(figure.querySelectorAll(".ic-marks > *")).toHaveLength(6);
  });
});

it("the version is that of the package", () => {
  expect(VERSION).toBe((readPackage() as {version?: string}).version);
});
