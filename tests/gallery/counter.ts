import {counter} from "../../src/charts/counter.js";
import {usBases} from "../../src/data.js";
import type {Incident, IncidentDataset, Tally} from "../../src/model/incident.js";
import {isoOf} from "../../src/model/edtf.js";
import {annotations} from "./annotations.js";
import {generated, six, sites, sources} from "./made-up.js";
import {scenario} from "./scenario.js";

const claims = [{source: "group"}];
const oneDay: Incident[] = Array.from({length: 12}, (_, i) => ({id: `i${String(i)}`, date: "2023-11-06", site: i % 3 === 0 ? "hill" : "east", claims}));
const undated: Incident[] = ["a", "b", "c"].map((id) => ({id, date: null, site: "east", claims}));
const unlocated: Incident[] = ["18", "19", "22"].map((d) => ({id: d, date: `2023-10-${d}`, title: `Entry of the ${d}th`}));
const uncovered: IncidentDataset = {
  about: {coverage: ["2023-10-17/2023-10-21", "2023-10-28/2023-11-04"]},
  sources,
  sites,
  incidents: ["2023-10-18", "2023-10-19", "[2023-10-19..2023-10-21]", "2023-10-25", "2023-10-30", "2023-11-02"].map((date, i): Incident => ({id: `i${String(i)}`, date, site: "east", attacks: i === 2 ? "2-6" : 1, claims: [{source: i % 2 ? "army" : "group"}]}))
};
const since = "2023-10-17";
/** One of each kind: exact, about, bounds, a range, parts that do not add up, a total that grew, one of no known beginning. */
const totals: Tally[] = [
  {id: "exact", source: "army", measure: "attacks", value: 12, since, until: "2023-10-21"},
  {id: "north", source: "army", measure: "attacks", value: 5, since, until: "2023-10-21", country: "JOR", partOf: "exact"},
  {id: "south", source: "army", measure: "attacks", value: 4, since, until: "2023-10-21", country: "TUR", partOf: "exact"},
  {id: "grown", source: "army", measure: "attacks", value: 17, since, until: "2023-10-30"},
  {id: "about", source: "wire", via: ["gazette"], measure: "attacks", value: "~20", since: "2023-10-15~", until: "2023-10-30"},
  {id: "more", source: "gazette", measure: "attacks", value: ">15", since, until: "2023-10-30", by: "group"},
  {id: "fewer", source: "wire", measure: "attacks", value: "up to 9", since, until: "2023-10-30", site: "east"},
  {id: "range", source: "wire", measure: "attacks", value: "6-10", since, until: "2023-10-30", country: "JOR"},
  {id: "open", source: "group", measure: "attacks", value: "several", until: "2023-10-30"},
  {id: "hurt", source: "army", measure: "injured", value: 3, since, until: "2023-10-30", of: "soldiers"}
];
const series: IncidentDataset = {
  sources,
  sites,
  incidents: generated(40, {days: 60}).incidents.map((d) => ({...d, claims})),
  tallies: Array.from({length: 12}, (_, i): Tally => ({id: `t${String(i)}`, source: i % 3 === 2 ? "wire" : "army", measure: "attacks", value: i % 3 === 2 ? `>${String(5 * i)}` : 4 + 6 * i, since: isoOf(19650), until: isoOf(19653 + 5 * i)}))
};
const hurt: IncidentDataset = {
  sources,
  sites,
  tallies: [{id: "all", source: "army", measure: "injured", value: 30, since, until: "2023-11-02"}],
  incidents: [2, "3-5", 0, "several", 4].map((injured, i): Incident => ({id: `i${String(i)}`, date: `2023-10-${String(18 + 2 * i)}`, site: "hill", claims: [{source: "army", injured}]}))
};

export const counterOfTheArticles = scenario(counter, usBases, {});
export const counterOfTheArticlesByCountry = scenario(counter, usBases, {split: "country"});
export const counterOfTheArticlesPlot = scenario(counter, usBases, {totals: "plot", gaps: "show"});
export const counterOfTheArticlesInjured = scenario(counter, usBases, {measure: "injured"});
export const counterOfTheArticlesMunitions = scenario(counter, usBases, {measure: "munitions", totals: null});
export const counterOfTheArticlesStated = scenario(counter, usBases, {headline: "ryder-38-attacks", since: "2023-10-17"});
export const counterAnnotated = scenario(counter, {...six, tallies: totals.slice(0, 1)}, {annotations});
export const counterNone = scenario(counter, [], {});
export const counterOne = scenario(counter, {sources, sites, incidents: six.incidents.slice(1, 2)}, {});
export const counterSix = scenario(counter, six, {});
export const counterTotals = scenario(counter, {...six, tallies: totals}, {});
export const counterTotalsAlone = scenario(counter, {sources, sites, incidents: [], tallies: totals}, {});
export const counterSeries = scenario(counter, series, {totals: "plot"});
export const counterUncovered = scenario(counter, uncovered, {});
export const counterInjured = scenario(counter, hurt, {measure: "injured"});
export const counterManyOnOneDay = scenario(counter, {sources, sites, incidents: oneDay}, {});
export const counterAllUndated = scenario(counter, {sources, sites, incidents: undated}, {});
export const counterUnlocated = scenario(counter, unlocated, {split: "site"});
export const counterOneSiteOfThousands = scenario(counter, {...generated(3000), incidents: generated(3000).incidents.map((d) => ({...d, site: "east"}))}, {split: "site"});
export const counterThirtySources = scenario(counter, generated(150), {split: "weapon"});
export const counter5000 = scenario(counter, generated(5000, {days: 1500}), {});
