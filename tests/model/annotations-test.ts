import {describe, expect, it} from "vitest";
import {readAnnotations, type Annotation} from "../../src/model/annotations.js";
import {readIncidents} from "../../src/model/read.js";
import {six, sites} from "../gallery/made-up.js";

const twins = {...six, sites: [...sites, {id: "north-a", name: "North", country: "JOR"}, {id: "north-b", name: "North", country: "TUR"}]};
const read = (annotations: readonly object[]) => readAnnotations(annotations as Annotation[], readIncidents(twins));

describe("readAnnotations", () => {
  it("finds a day, a site by any spelling, and an incident", () => {
    const {notes, problems} = read([{date: "2023-10", text: "a"}, {site: "hill station", text: "b"}, {incident: "c", text: " on\ntwo lines "}]);
    expect(notes.map(({span, site, row, text}) => [span?.to && span.from && span.to - span.from, site?.id, row?.id, text])).toEqual([[30, undefined, undefined, "a"], [undefined, "hill", undefined, "b"], [undefined, undefined, "c", "on two lines"]]);
    expect(problems).toEqual([]);
  });

  it("keeps what is about nothing that is there, and says where, why and what to do", () => {
    const {notes, problems} = read([{site: "nowhere", text: "a"}, {incident: "z", text: "b"}, {date: "2023-02-29", text: "c"}, {site: "north", text: "d"}]);
    expect(notes.map(({about, span, site, row}) => [about, span, site, row])).toEqual(["nowhere", "z", "2023-02-29", "north"].map((d) => [d, null, null, null]));
    expect(problems.map(({path, code, value}) => [path, code, value])).toEqual([
      ["annotations[0].site", "reference", "nowhere"], ["annotations[1].incident", "reference", "z"], ["annotations[2].date", "date", "2023-02-29"], ["annotations[3].site", "ambiguous", "north"]
    ]);
    expect(problems.map((d) => d.message)).toContain('of the annotation names what is not there: "nowhere"');
    expect(problems.every((d) => d.cure.length > 0)).toBe(true);
  });

  it("throws for one without a text, about nothing, or about two things", () => {
    for (const given of [{date: "2023-10-18"}, {text: "a"}, {text: "a", date: "2023-10-18", site: "hill"}, {text: " ", site: "hill"}])
      expect(() => read([{date: "2023-10-18", text: "fine"}, given])).toThrow("annotations[1]: give it a text, and one of date, site and incident");
  });
});
