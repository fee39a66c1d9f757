import {disagreement} from "../../src/charts/disagreement.js";
import {usBases} from "../../src/data.js";
import type {Claim, Incident, IncidentDataset, Tally} from "../../src/model/incident.js";
import {isoOf} from "../../src/model/edtf.js";
import {annotations} from "./annotations.js";
import {generated, seeded, six, sites, sources} from "./made-up.js";
import {scenario} from "./scenario.js";

const matrix = {view: "matrix"} as const;
const ranges = {view: "ranges"} as const;
const said = (id: string, title: string, ...claims: Claim[]): Incident => ({id, date: "2023-10-18", site: "east", title, claims});
const more: IncidentDataset["sources"] = [...sources, {id: "ministry", name: "Ministry of Defence of the South", short: "Ministry", kind: "government", side: "target"}, {id: "voices", name: "Residents, not named", short: "Residents", kind: "anonymous"}];

/** Every sign that a cell can have. */
export const signs: IncidentDataset = {
  sources: more,
  sites: [...sites, {id: "north", name: "The north", kind: "area", country: "JOR"}],
  incidents: [
    said("a", "Hit or stopped", {source: "group", outcome: "hit", injured: 3, via: ["gazette"], stated: "2023-10-18"}, {source: "army", outcome: "intercepted", injured: 0, stated: "2023-10-18"}, {source: "army", outcome: "partial", stated: "2023-10-20"}, {source: "wire", outcome: "missed", injured: "unknown"}, {source: "voices", outcome: "unknown", injured: ">1", via: ["wire", "gazette"]}, {source: "ministry", injured: "~20", join: "inferred"}),
    said("b", "Of what, and how many", {source: "group", weapon: ["drone", "ballistic missile"], munitions: 2}, {source: "group", munitions: 5}, {source: "army", weapon: "rocket", munitions: "2-4", via: ["wire"]}, {source: "wire", weapon: "missile", munitions: "<=7"}, {source: "gazette", weapon: "explosive device", exhaustive: true, munitions: "several"}),
    said("c", "Withdrawn and not repeated", {id: "c1", source: "army", outcome: "intercepted", damage: "none", stated: "2023-10-18"}, {id: "c2", source: "army", damage: "minor", revises: ["c1"], stated: "2023-10-19"}, {source: "group", damage: "severe", outcome: "hit"}, {source: "wire", outcome: "missed", retracted: true, stated: "2023-10-18"}, {source: "gazette", outcome: "missed", damage: "unknown"}),
    said("d", "Denied, and elsewhere", {source: "group", date: "2023-10-18", weapon: "drone"}, {source: "army", occurred: false}, {source: "wire", place: "hill", date: "[..2023-10-16]"}, {source: "gazette", place: "east", date: "2023-10"})
  ]
};

/** Numbers in every way in which they can be known, and totals. */
const tallies: Tally[] = [
  {id: "t1", source: "army", measure: "attacks", value: 38, since: "2023-10-17", until: "2023-11-06", stated: "2023-11-06"},
  {id: "t2", source: "group", measure: "attacks", value: ">40", since: "2023-10-17", until: "2023-11-06", stated: "2023-11-07", via: ["gazette"]},
  {id: "t3", source: "wire", measure: "attacks", value: "~36", since: "2023-10~", until: "2023-11", stated: "2023-12-01"},
  {id: "t4", source: "army", measure: "injured", value: 45, since: "2023-10-17", until: "2023-11-06", of: "soldiers", stated: "2023-11-06"},
  {id: "t5", source: "army", measure: "injured", value: 66, since: "2023-10-17", until: "2023-12-15", of: "soldiers", stated: "2023-12-15"},
  {id: "t6", source: "wire", measure: "killed", value: 2, since: "2023-10-17", until: "2023-11-06", country: "JOR", stated: "2023-11-06"}
];
const numbers: IncidentDataset = {
  sources: more,
  sites,
  tallies,
  incidents: [
    ...signs.incidents,
    said("e", "None, or some", {source: "army", injured: 0, stated: "2023-10-18"}, {source: "army", injured: ">=2", stated: "2023-10-21"}, {source: "group", injured: "3-6", killed: 1}, {source: "wire", injured: "<=4", killed: 3}, {source: "voices", killed: "unknown"}),
    said("f", "Few, or hundreds", {source: "army", killed: 2}, {source: "group", killed: ">300"}, {source: "wire", killed: {low: 20, high: 60, best: 40}})
  ]
};

const alike: IncidentDataset = {sources, sites, incidents: [said("a", "As both say", {source: "group", injured: 2}, {source: "army", injured: 2}), said("b", "As one says", {source: "wire"})]};
const one: IncidentDataset = {sources, sites, incidents: [said("a", "One", {source: "group", outcome: "hit", injured: 3}, {source: "army", outcome: "intercepted", injured: 1})]};
const counted = (n: number): IncidentDataset => {
  const random = seeded(5);
  const data = generated(n);
  return {...data, incidents: data.incidents.map((d): Incident => ({...d, claims: d.claims!.map((claim) => ({...claim, injured: Math.floor(random() * 9), killed: random() < 0.3 ? ">2" : Math.floor(random() * 4)}))}))};
};
const manyTallies: Tally[] = Array.from({length: 200}, (_, i) => ({id: `t${String(i)}`, source: `s${String(i % 30)}`, measure: "attacks", value: 40 + (i % 7), since: "2023-10-17", until: isoOf(19650 + (i % 70))}));

export const disagreementMatrixNone = scenario(disagreement, [], matrix);
export const disagreementMatrixAlike = scenario(disagreement, alike, matrix);
export const disagreementMatrixOne = scenario(disagreement, one, matrix);
export const disagreementMatrixSix = scenario(disagreement, six, matrix);
export const disagreementMatrixSigns = scenario(disagreement, signs, matrix);
export const disagreementMatrixOfTheArticles = scenario(disagreement, usBases, matrix);
export const disagreementMatrixThirtySources = scenario(disagreement, generated(150), matrix);
export const disagreementMatrix5000 = scenario(disagreement, generated(5000), matrix);
export const disagreementMatrixAnnotated = scenario(disagreement, six, {...matrix, annotations});
export const disagreementRangesNone = scenario(disagreement, [], ranges);
export const disagreementRangesAlike = scenario(disagreement, alike, ranges);
export const disagreementRangesOne = scenario(disagreement, one, ranges);
export const disagreementRangesSix = scenario(disagreement, six, ranges);
export const disagreementRangesSigns = scenario(disagreement, numbers, ranges);
export const disagreementRangesOfTheArticles = scenario(disagreement, usBases, ranges);
export const disagreementRangesThirtySources = scenario(disagreement, {...counted(150), tallies: manyTallies}, ranges);
export const disagreementRanges5000 = scenario(disagreement, counted(5000), ranges);
