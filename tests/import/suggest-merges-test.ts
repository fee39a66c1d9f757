import {expect, it} from "vitest";
import {suggestMerges} from "../../src/import/suggest-merges.js";
import type {Incident} from "../../src/model/incident.js";

const at = (id: string, date: string, says: Partial<Incident> = {}): Incident => ({id, date, site: "Al-Tanf", ...says});
const ids = (...incidents: Incident[]) => suggestMerges(incidents).map((d) => d.ids.join(" "));

it("suggestMerges proposes attacks at one site on days that meet, with reasons and doubts, and merges nothing", () => {
  const incidents = [
    at("a", "2023-10-18", {source: "A", weapon: "drone", responsibility: "G"}), at("b", "2023-10-18", {source: "B", weapon: "drone", responsibility: "G", site: "al tanf"}),
    at("c", "[2023-10-18..2023-10-20]", {source: "A"})
  ];
  const before = JSON.stringify(incidents);
  expect(suggestMerges(incidents)).toEqual([
    {ids: ["a", "b"], reasons: ["same site: Al-Tanf", "same day: 2023-10-18", "same weapon", "same actor"], doubts: []},
    {ids: ["b", "c"], reasons: ["same site: Al-Tanf", "dates meet: 2023-10-18 and [2023-10-18..2023-10-20]"], doubts: ["the day is not known for certain"]},
    {ids: ["a", "c"], reasons: ["same site: Al-Tanf", "dates meet: 2023-10-18 and [2023-10-18..2023-10-20]"], doubts: ["A tells of both", "the day is not known for certain"]}
  ]);
  expect(JSON.stringify(incidents)).toBe(before);
});

it("suggestMerges proposes none that contradict one another, nor what has no day, no site, or is no attack", () => {
  expect(ids(at("a", "2023-10-18", {weapon: "drone"}), at("b", "2023-10-18", {weapon: "mortar"}))).toEqual([]);
  expect(ids(at("a", "2023-10-18", {source: "A", responsibility: "G"}), at("b", "2023-10-18", {source: "B", responsibility: "H"}))).toEqual([]);
  expect(ids(at("a", "2023-10-18"), at("b", "2023-10-19"))).toEqual([]);
  expect(ids(at("a", "2023-10-18"), at("b", "2023-10-18", {site: "Harir"}))).toEqual([]);
  expect(ids(at("a", "[..2023-10-18]"), at("b", "2023-10-18"), {id: "c", date: "2023-10-18"}, at("d", "2023-10-18", {kind: "context", title: "x"}))).toEqual([]);
  expect(suggestMerges([at("a", "2023-10-18", {weapon: "rocket"}), at("b", "2023-10-18", {weapon: "missile"})])[0]?.doubts).toEqual(["weapons differ in wording"]);
});

it("suggestMerges proposes at most 1,000", () => {
  expect(ids(...Array.from({length: 60}, (_, i) => at(`i${i}`, "2023-10-18")))).toHaveLength(1000);
});
