import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {baseMap, counter, disagreement, Link, summarise, timeline, type ArchiveRequest, type Incident, type IncidentDataset, type LinkState, type PlainTimeline} from "../../src/index.js";
import {renderToSVG} from "../../src/static.js";
import {dataset, views} from "../model/generate.js";
import {isoOf} from "../../src/model/edtf.js";
import type {View} from "../../src/model/reading.js";

/** So many on one day that no lane holds them as marks; and so many undated that no list tells them one by one. */
const crowd = (country: string): Incident[] => Array.from({length: 270}, (_, i) => ({id: `crowd ${country} ${i}`, date: i < 61 ? null : "2023-10-14", title: "", country}));
const withCrowd = (data: IncidentDataset): IncidentDataset => ({...data, about: {coverage: ["2023-10-01/2023-11-20"], countries: ["LBN"]}, incidents: [...data.incidents, ...crowd("SYR")]});

const requestOf = ({asOf, period, hiddenSources, joins}: View): Partial<ArchiveRequest> => ({
  asOf: asOf === null ? null : isoOf(asOf),
  period: period && [isoOf(period[0]), isoOf(period[1])],
  hiddenSources: [...hiddenSources],
  joins
});

function linkIn(state: Partial<LinkState>): Link {
  const link = new Link();
  link.set(state);
  return link;
}

describe("summarise", () => {
  it("gives data that come back the same from JSON, and of which a timeline draws what it draws of the incidents", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom("country", "site", "weapon", "source", "none"), fc.constantFrom(360, 640), fc.subarray(["basis:one", "kind:response"]), (few, {more: view}, lane, width, hiddenClasses) => {
      const data = withCrowd(few);
      const wanted = {...requestOf(view), hiddenClasses};
      const summary = summarise(timeline, data, {...wanted, options: {lane}}) as PlainTimeline;
      expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
      const drawn = renderToSVG(timeline, data, {lane: lane as "site", width, gaps: "show", link: linkIn(wanted)});
      if (drawn.includes("Each bar counts") && summary.lanes.some((d) => d.incidents > 200)) expect(renderToSVG(timeline, summary, {width, gaps: "show"})).toBe(drawn); // few are drawn one by one
    }), {numRuns: 40});
  });

  it("gives data of which a map draws what it draws of the incidents", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom(360, 900), (data, {more: view}, width) => {
      const wanted = requestOf(view);
      const summary = summarise(baseMap, data, wanted);
      expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
      expect(renderToSVG(baseMap, summary, {width})).toBe(renderToSVG(baseMap, data, {width, link: linkIn(wanted)}));
    }));
  });

  it("has bins of the days in view, as many as there is room for, and none is told twice", () => {
    const summary = (wanted: Partial<ArchiveRequest>) => summarise(timeline, crowd("SYR").slice(0, 200).map((d, i) => ({...d, date: isoOf(19631 + (i % 40))})), wanted) as PlainTimeline;
    expect(summary({}).lanes[0]!.bins).toHaveLength(40);
    expect(summary({bins: 39})).toMatchObject({unit: "week", lanes: [{incidents: 200}]});
    expect(summary({bins: 3}).unit).toBe("month");
    expect(summary({days: ["2023-10-02", "2023-10-04"]}).lanes[0]!.bins.map((d) => [d.from, d.incidents])).toEqual([["2023-10-02", 5], ["2023-10-03", 5], ["2023-10-04", 5]]);
  });

  it("says that counter and disagreement need the claims themselves, before and after", () => {
    expect(() => summarise(counter, [])).toThrow("a counter needs the claims themselves");
    expect(() => renderToSVG(disagreement, summarise(timeline, []))).toThrow("disagreement needs the claims themselves");
    expect(() => renderToSVG(baseMap, summarise(timeline, []))).toThrow('takes a summary whose chart is "map", not "timeline"');
    expect(() => summarise(timeline, [], {options: {repeat: true}})).toThrow("leave repeat out");
  });
});
