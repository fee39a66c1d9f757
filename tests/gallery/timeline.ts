import {timeline} from "../../src/charts/timeline.js";
import {usBases} from "../../src/data.js";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {annotations, articleNotes} from "./annotations.js";
import {generated, six, sites, sources} from "./made-up.js";
import {scenario} from "./scenario.js";

const twenty = generated(20, {days: 40});
const onOneDay: Incident[] = Array.from({length: 12}, (_, i) => ({id: `i${String(i)}`, date: "2023-11-06", site: i % 3 === 0 ? "hill" : "east", claims: [{source: "group"}]}));
const undated: Incident[] = ["a", "b", "c"].map((id) => ({id, date: null, site: "east", claims: [{source: "group"}]}));
const bare: Incident[] = [{id: "a", date: "2023-10-18", title: "First entry"}, {id: "b", date: "2023-10-19", title: "Second entry"}, {id: "c", date: "2023-10-23", title: "Third entry"}];
const longNames: IncidentDataset = {
  sources,
  sites: [
    {id: "x", name: "The forward operating site near the old salt works beyond the northern ring road", country: "JOR"},
    {id: "y", name: "Donaudampfschifffahrtsgesellschaftskapitänsfeld", country: "JOR"},
    {id: "z", name: "محطة الضخ القديمة على الطريق الشمالي", country: "TUR"}
  ],
  incidents: [
    {id: "a", date: "2023-10-18", site: "x", claims: [{source: "group"}]},
    {id: "b", date: "2023-10-19", site: "y", claims: [{source: "army"}]},
    {id: "c", date: "2023-10-20", site: "z", claims: [{source: "wire"}]},
    {id: "d", date: "2023-10-19", kind: "context", title: "A conference of all ministers of the region on what each of them calls the situation opens"},
    {id: "e", date: "2023-10-19", kind: "response", title: "Strikes on depots that the army says were used"},
    {id: "f", date: "2023-10-18/2023-10-20", kind: "summary", title: "Several attacks within three days, by one account that names no place"}
  ]
};
const folds: IncidentDataset = {
  about: {coverage: ["2023-10-17/2023-10-25", "2023-11-20/2024-01-10"]},
  sources,
  sites,
  incidents: [
    {id: "a", date: "2023-10-18", site: "east", claims: [{source: "group"}]},
    {id: "b", date: "2023-10-20/2023-10-21", site: "hill", claims: [{source: "army"}]},
    {id: "c", date: "[..2023-10-19]", site: "hill", claims: [{source: "wire"}]},
    {id: "d", date: "2023-10-19/2023-10-25", site: "hill", claims: [{source: "wire"}]},
    {id: "e", date: "2023-11-21", site: "east", claims: [{source: "army"}]},
    {id: "f", date: "2024-01-08", site: "east", claims: [{source: "army"}]}
  ]
};

export const timelineOfTheArticles = scenario(timeline, usBases, {});
export const timelineOfTheArticlesBySite = scenario(timeline, usBases, {lane: "site"});
export const timelineByOutcome = scenario(timeline, usBases, {mark: "outcome"});
export const timelineAnnotated = scenario(timeline, six, {annotations});
export const timelineOfTheArticlesAnnotated = scenario(timeline, usBases, {annotations: articleNotes});
export const timelineNone = scenario(timeline, [], {});
export const timelineOne = scenario(timeline, {sources, sites, incidents: six.incidents.slice(1, 2)}, {});
export const timelineSix = scenario(timeline, six, {});
export const timelineTwenty = scenario(timeline, twenty, {});
export const timelineManyOnOneDay = scenario(timeline, {sources, sites, incidents: onOneDay}, {});
export const timelineAllUndated = scenario(timeline, {sources, sites, incidents: undated}, {});
export const timelineWithoutClaims = scenario(timeline, bare, {lane: "none"});
export const timelineLongNames = scenario(timeline, longNames, {lane: "site"});
export const timelineFolds = scenario(timeline, folds, {});
export const timelineThirtySources = scenario(timeline, generated(150), {lane: "source"});
export const timeline5000 = scenario(timeline, generated(5000), {});
export const timeline10000 = scenario(timeline, generated(10000, {days: 1200}), {lane: "site"});
