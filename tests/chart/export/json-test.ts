import {describe, expect, it} from "vitest";
import {takeData} from "../../../src/chart/export/json.js";
import {Link} from "../../../src/chart/link.js";
import {usBases} from "../../../src/data.js";
import type {IncidentDataset} from "../../../src/model/incident.js";
import {readIncidents} from "../../../src/model/read.js";
import {view} from "../../model/build.js";

const told = {chart: "timeline", locale: "en-GB", account: "Shown: 1 attack.", state: new Link().state};
const dataset: IncidentDataset = {
  about: {credit: "us"},
  incidents: [
    {id: "a", date: "2023-10-18", site: "North base", claims: [{source: "The Wing", via: ["agency"], document: "d1", place: "valley"}, {source: "army", evidence: [{kind: "video", verdict: {is: "authentic", by: "lab"}}]}]},
    {id: "b", date: "2023-10-19", site: "south", source: "other", responsibility: "rival"}
  ],
  tallies: [{source: "army", measure: "attacks", value: 3}, {source: "other", measure: "attacks", value: 2}],
  statements: [{id: "s", source: "army", topic: "who", position: "them"}],
  documents: [{id: "d1"}, {id: "d2"}],
  sites: [{id: "n", name: "North base", country: "IRQ", within: ["province"]}, {id: "south", name: "South", country: "IRQ"}, {id: "valley", name: "Valley", country: "IRQ"}, {id: "province", name: "Province", kind: "area", country: "IRQ"}],
  sources: (["wing", "group", "agency", "army", "lab", "other", "rival"] as const).map((id) => ({id, name: id === "wing" ? "The Wing" : id, kind: "official", ...(id === "wing" && {partOf: "group"})}))
};

describe("takeData", () => {
  it("keeps of each list what belongs to what is shown, as it was given", () => {
    const reading = readIncidents(dataset);
    const taken = takeData(dataset, reading.rows.slice(0, 1), reading, view({hiddenSources: new Set(["other"])}), told);
    expect(taken).toEqual({
      ...dataset,
      view: told,
      incidents: [dataset.incidents[0]],
      tallies: [dataset.tallies![0]],
      documents: [{id: "d1"}],
      sites: dataset.sites!.filter((d) => d.id !== "south"),
      sources: dataset.sources!.filter((d) => !["other", "rival"].includes(d.id))
    });
    expect(taken.incidents[0]).toBe(dataset.incidents[0]);
  });

  it("is read again without a word about it, and as the same, for the articles and for a mere list", () => {
    for (const data of [usBases, usBases.incidents]) {
      const reading = readIncidents(data);
      const taken: unknown = JSON.parse(JSON.stringify(takeData(data, reading.rows, reading, view(), told)));
      const again = readIncidents(taken as IncidentDataset);
      expect(again.rows).toEqual(reading.rows);
      expect([again.tallies, again.statements, again.problems]).toEqual([reading.tallies, reading.statements, reading.problems]);
    }
  });
});
