import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {Link} from "../../src/chart/link.js";
import {timeline} from "../../src/charts/timeline.js";
import {usBases} from "../../src/data.js";
import {ar} from "../../src/locale/ar.js";
import type {IncidentDataset} from "../../src/model/incident.js";
import {renderToString} from "../../src/static.js";
import {six} from "../gallery/made-up.js";

const xml = (markup: string) => new JSDOM(markup, {contentType: "application/xhtml+xml"}).window.document;
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)> & ' \u0000 \u202e \ud800`;

const spoilt: IncidentDataset = {
  about: {credit: hostile},
  sources: [{id: "s", name: hostile, kind: "outlet"}],
  sites: [{id: "x", name: hostile, country: "IRQ"}],
  incidents: [{id: hostile, title: hostile, note: hostile, date: "2023-10-18", site: "x", claims: [{source: "s", quote: hostile, as: {site: hostile}, url: "javascript:alert(1)"}]}],
  statements: [{id: "t", source: "s", topic: hostile, position: hostile, quote: hostile}]
};

describe("renderToString", () => {
  it("gives a whole figure where there is no document: title, summary, account, picture, table, statements and source", () => {
    const figure = xml(renderToString(timeline, usBases));
    for (const part of ["title", "summary", "account", "caption"]) expect(figure.querySelector(`.ic-${part}`)?.textContent).not.toBe("");
    expect(figure.querySelectorAll(".ic-marks > *")).toHaveLength(34);
    expect(figure.querySelectorAll("tbody tr")).toHaveLength(34);
    expect(figure.querySelectorAll(".ic-statements li")).toHaveLength(66);
    expect(figure.querySelector("svg.ic-svg")?.getAttribute("role")).toBe("img");
    expect(figure.querySelectorAll("[tabindex], button, input")).toHaveLength(figure.querySelectorAll(".ic-scroll").length);
  });

  it("is well-formed, without style, script or handler, whatever the data say", () => {
    for (const data of [spoilt, usBases]) {
      const figure = xml(renderToString(timeline, data, {title: hostile, notes: hostile, locale: ar}));
      expect(figure.querySelectorAll("style, script, img, [style]")).toHaveLength(0);
      for (const element of figure.querySelectorAll("*")) for (const {name, value} of element.attributes) expect([name.startsWith("on"), /^javascript:/i.test(value)]).toEqual([false, false]);
    }
    expect(xml(renderToString(timeline, spoilt)).querySelector("th[scope=row]")?.textContent).toContain("<script>alert(1)</script>");
  });

  it("is the same each time, and whatever the order of the input", () => {
    const markup = renderToString(timeline, six);
    expect(renderToString(timeline, six)).toBe(markup);
    fc.assert(fc.property(fc.shuffledSubarray(six.incidents, {minLength: 6}), (incidents) => {
      expect(renderToString(timeline, {...six, incidents})).toBe(markup);
    }), {numRuns: 25});
  });

  it("takes a width, a language and the state of a link", () => {
    const figure = xml(renderToString(timeline, six, {width: 720, locale: ar, asOf: "2023-10-18"}));
    expect(figure.querySelector("svg.ic-svg")?.getAttribute("width")).toBe("720");
    expect([figure.documentElement.getAttribute("lang"), figure.documentElement.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    expect(figure.querySelectorAll(".ic-marks > *").length).toBeLessThan(6);
  });

  it("refuses asOf beside a link, as the living figure does", () => {
    expect(() => renderToString(timeline, six, {link: new Link(), asOf: "2023-10-18"})).toThrow(/link.set/);
  });

  it("changes nothing of what it is given", () => {
    const before = structuredClone(usBases);
    renderToString(timeline, usBases);
    expect(usBases).toEqual(before);
  });
});
