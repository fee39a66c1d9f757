import {disagreement} from "../../src/charts/disagreement.js";
import {usBases} from "../../src/data.js";
import type {Claim, Incident, IncidentDataset} from "../../src/model/incident.js";
import {annotations} from "./annotations.js";
import {generated, six, sites, sources} from "./made-up.js";
import {scenario} from "./scenario.js";

const said = (id: string, ...claims: Claim[]): Incident => ({id, date: "2023-10-18", site: "east", claims});
const of = (...incidents: Incident[]): IncidentDataset => ({sources, sites, incidents});

/** Everything that a line can say, one incident each. */
const ways: IncidentDataset = {
  sources,
  sites: [...sites, {id: "north", name: "The north", kind: "area", country: "JOR"}],
  incidents: [
    {...said("a", {source: "group", outcome: "hit", weapon: "rocket", injured: 3}, {source: "army", outcome: "intercepted", weapon: "missile", injured: "unknown", via: ["wire"]}, {source: "gazette", injured: 1}), title: "A conflict, another wording, one that does not know"},
    {...said("b", {source: "army", outcome: "intercepted", id: "first", stated: "2023-10-18"}, {source: "army", injured: ">=2", revises: ["first"], stated: "2023-10-19"}), title: "Not repeated"},
    {...said("c", {source: "army", injured: 0, stated: "2023-10-18"}, {source: "army", injured: 4, stated: "2023-10-20"}, {source: "wire", injured: "3-6"}), title: "Revised, and compatible"},
    {...said("d", {source: "group", munitions: 2}, {source: "group", munitions: 5}, {source: "wire", munitions: ">=3"}), title: "Says both"},
    {...said("e", {source: "group", outcome: "hit", retracted: true, stated: "2023-10-18"}, {source: "group", outcome: "missed", stated: "2023-10-19"}, {source: "wire", outcome: "hit"}), title: "Withdrawn"},
    {...said("f", {source: "group", weapon: "drone"}, {source: "army", occurred: false}), title: "Denied"},
    {...said("g", {source: "wire", weapon: "drone"}, {source: "army", place: "north", join: "inferred", outcome: "hit"}), title: "Joined, and elsewhere"},
    {...said("h", {source: "group", evidence: [{kind: "image", date: "2019", verdict: {is: "out-of-context", by: "gazette"}}]}), title: "An image"},
    said("i", {source: "group", weapon: "drone"}, {source: "army", weapon: "drone"}),
    said("j", {source: "wire"}),
    {id: "k", date: "2023-10-20", site: "west"}
  ],
  statements: [
    {id: "s1", source: "group", topic: "The cause", position: "An answer to the war."},
    {id: "s2", source: "army", topic: "The cause", position: "Not known.", contradicts: ["s1"], incidents: ["a"], quote: "we do not know"},
    {id: "s3", source: "wire", topic: "The weather", position: "Fog, said by many who were there, so that nobody could have seen what happened at the gate of the harbour that night."}
  ]
};

export const disagreementOfTheArticles = scenario(disagreement, usBases, {});
export const disagreementWays = scenario(disagreement, ways, {});
export const disagreementAnnotated = scenario(disagreement, six, {annotations});
export const disagreementNone = scenario(disagreement, [], {});
export const disagreementOne = scenario(disagreement, of(said("a", {source: "group", outcome: "hit"}, {source: "army", outcome: "intercepted"})), {});
export const disagreementNoConflict = scenario(disagreement, of(said("a", {source: "group", outcome: "hit"}, {source: "army", outcome: "hit"}), said("b", {source: "wire"})), {});
export const disagreementSix = scenario(disagreement, six, {});
export const disagreementAllUndated = scenario(disagreement, of(...["a", "b"].map((id): Incident => ({...said(id, {source: "group", killed: 4}, {source: "army", killed: "~2"}), date: null}))), {});
export const disagreementAllUnlocated = scenario(disagreement, of(...["a", "b"].map((id): Incident => ({id, date: "2023-10-18", title: `Incident ${id}`, claims: [{source: "group", damage: "severe"}, {source: "army", damage: "none"}]}))), {});
export const disagreementAllOnOneDay = scenario(disagreement, of(...Array.from({length: 15}, (_, i) => said(`i${String(i)}`, {source: "group", outcome: "hit", injured: i}, {source: "army", outcome: "missed", injured: 2 * i + 1}))), {});
export const disagreementThirtySources = scenario(disagreement, generated(60), {});
export const disagreementThousandsAtOneSite = scenario(disagreement, {...generated(3000), sites}, {});
export const disagreement5000 = scenario(disagreement, generated(5000), {});
