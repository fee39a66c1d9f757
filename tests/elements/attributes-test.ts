import {JSDOM} from "jsdom";
import {afterEach, describe, expect, it, vi} from "vitest";
import {baseMap} from "../../src/charts/base-map.js";
import {counter} from "../../src/charts/counter.js";
import {timeline} from "../../src/charts/timeline.js";
import {attributesOf, optionsIn} from "../../src/elements/attributes.js";
import type {AnyChart} from "../../src/elements/life.js";
import {add, linkNamed} from "../../src/elements/page.js";

const {document} = new JSDOM().window;
const charts = {timeline, counter, map: baseMap};

/** The options of an element as it stands in a page. */
function options(markup: string) {
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild!;
  return optionsIn(element, (charts[element.localName.slice("incident-".length) as keyof typeof charts] as AnyChart).definition);
}
const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
afterEach(() => { warned.mockClear(); });

describe("optionsIn", () => {
  it("reads text, numbers, yes and no, lists and JSON, in either spelling", () => {
    expect(options(`<incident-timeline lane="site" heading-level="2" repeat lane-order="SYR, IRQ" period="2023-10-18,2023-10-24" annotations='[{"date": "2023-10-23", "text": "a, b"}]' timezone="Asia/Baghdad" title="[sic]"></incident-timeline>`))
      .toEqual({lane: "site", headingLevel: 2, repeat: true, laneOrder: ["SYR", "IRQ"], period: ["2023-10-18", "2023-10-24"], annotations: [{date: "2023-10-23", text: "a, b"}], timeZone: "Asia/Baghdad", title: "[sic]"});
    expect(options(`<incident-timeline repeat="false" controls='["zoom"]' laneorder='["a, b", "c"]'></incident-timeline>`)).toEqual({repeat: false, controls: ["zoom"], laneOrder: ["a, b", "c"]});
    expect(options(`<incident-map frame="[[38, 32], [46, 38]]"></incident-map>`)).toEqual({frame: [[38, 32], [46, 38]]});
    expect(options(`<incident-map frame="shapes"></incident-map>`)).toEqual({frame: "shapes"});
  });

  it("takes an empty value, or null, for none", () => {
    expect(options(`<incident-counter title="" totals="null" controls=""></incident-counter>`)).toEqual({title: null, totals: null, controls: null});
  });

  it("gives the link of that name, the same for all elements of the document", () => {
    const {link} = options(`<incident-timeline link="page"></incident-timeline>`);
    expect(link).toBe(linkNamed("page", document));
    expect(options(`<incident-map link="page"></incident-map>`).link).toBe(link);
    expect(linkNamed("other", document)).not.toBe(link);
  });

  it("gives the shapes that were added under that name, in either spelling; before that none, and the console says so", () => {
    const markup = `<incident-map shapes="far-east"></incident-map>`;
    expect(options(markup)).toEqual({shapes: null});
    expect(warned.mock.calls).toEqual([["incident-charts: no shapes are added under the name far-east; the map is drawn without"]]);
    const farEast = {topology: {}};
    add({farEast});
    expect(options(markup)).toEqual({shapes: farEast});
  });

  it.each([
    [`heading-level="two"`, `heading-level="two": write a number, as heading-level="3"`],
    [`width=""`, `width="": write a number, as width="640"`],
    [`repeat="yes"`, `repeat="yes": write repeat, or leave it out`],
    [`noun="raid"`, `noun="raid": write JSON (`],
    [`lane-order="[SYR"`, `lane-order="[SYR": write JSON (`]
  ])("refuses %s, with the way to write it", (attribute, message) => {
    expect(() => options(`<incident-timeline ${attribute}></incident-timeline>`)).toThrow(message);
  });

  it("warns once of an attribute that is nearly one of its own, and of no other", () => {
    const markup = `<incident-timeline lanes="site" class="wide" id="a" data-lanes="x" aria-label="b" hidden style="x:y" role="group" slot="c"></incident-timeline>`;
    expect([options(markup), options(markup)]).toEqual([{}, {}]);
    expect(warned.mock.calls).toEqual([["incident-charts: <incident-timeline> has no attribute lanes (did you mean lane?)"]]);
  });
});

it("attributesOf names every option but those that no text can say", () => {
  const names = attributesOf(timeline.definition);
  expect(names).toEqual(expect.arrayContaining(["src", "crossorigin", "lang", "lane", "lane-order", "laneorder", "as-of", "link", "title", "annotations"]));
  expect(names.filter((d) => ["locale", "document", "onclick", "style"].includes(d))).toEqual([]);
});
