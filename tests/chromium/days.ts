import type {IncidentDataset} from "../../src/model/incident.js";
import {sites, sources} from "../gallery/made-up.js";

/** One incident a day, each with a title that no other begins with, and not given in time's order. */
export const days: IncidentDataset = {
  about: {credit: "Made up"},
  sources,
  sites,
  incidents: [
    {id: "c", title: "Charlie", date: "2023-10-20", site: "hill", claims: [{source: "group", weapon: "drone", outcome: "hit", url: "https://example.org/c"}, {source: "army", outcome: "intercepted", stated: "2023-10-21"}]},
    {id: "a", title: "Alpha", date: "2023-10-16", site: "east"},
    {id: "e", title: "Echo", date: "2023-10-24", site: "hill", claims: [{source: "army", join: "inferred"}]},
    {id: "b", title: "Bravo", date: "2023-10-18", site: "west", claims: [{source: "group", weapon: "rocket"}]},
    {id: "d", title: "Delta", date: "2023-10-22", site: "east", attacks: 2, claims: [{source: "wire"}, {source: "gazette"}]},
    {id: "f", title: "Foxtrot", date: null, site: "west", claims: [{source: "wire"}]}
  ]
};
