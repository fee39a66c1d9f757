// Compiled, never run: what users write must compile, and what is wrong must not.
import {Link, addLocale, baseMap, counter, disagreement, keepInAddress, readIncidents, timeline, type Claim, type Incident, type IncidentDataset, type LivingFigure, type Problem} from "../../src/index.js";
import {ar} from "../../src/locale/ar.js";
import {hydrate, renderToString} from "../../src/static.js";
import {gazetteer, usBases} from "../../src/data.js";
import {middleEast} from "../../src/shapes/middle-east.js";

const row: Incident = {date: "2023-10-23", site: "Al-Tanf", title: "A row", source: "CENTCOM", url: "https://example.org/", injured: 0};
const least: Incident = {date: null, title: "The least"};
const claim: Claim = {source: "centcom", munitions: ">=2", intercepted: {low: 2, high: null}, damage: "unknown", weapon: ["drone", "missile"], evidence: [{kind: "image", verdict: {is: "out-of-context", by: "an outlet"}}]};
const dataset: IncidentDataset = {incidents: [row, least, {date: "2023-10-23", claims: [claim]}], sites: gazetteer};

const chart: LivingFigure = timeline([row]);
const picked: Incident[] = chart.value;
chart.value = ["an-id", row];
chart.update({incidents: dataset});
chart.destroy();
export const taken: [Promise<string>, Promise<Blob>, Promise<string>] = [chart.toSVG(), chart.toPNG(3), chart.toCSV()];
const element: HTMLElement = chart;
const link = new Link();
link.set({asOf: "2023-10-24", period: ["2023-10-18", "2023-10-24"], picked: picked.map((d) => d.id ?? "")});
link.addEventListener("change", ({detail}) => detail.changed.includes("picked"));
timeline(usBases, {lane: (incident) => incident.country ?? null, link, locale: ar, title: undefined, subtitle: null, noun: {one: "# raid", other: "# raids"}}).update({lane: "site", incidents: [row]});
addLocale(ar);
baseMap(usBases, {shapes: middleEast, frame: [[38, 32], [46, 38]], link}).update({shapes: middleEast.topology, frame: "shapes"});
timeline(usBases, {annotations: [{date: "2023-10-23", text: "a"}, {site: "al-tanf", text: "b"}]}).update({annotations: null});
const markup: string = renderToString(timeline, dataset, {width: 720, mark: "outcome"});
hydrate(element, timeline, dataset).destroy();
keepInAddress(link, "a")();
link.set(timeline(chart.toJSON(), {controls: ["download"]}).toJSON().view.state);
const problems: readonly Problem[] = readIncidents(dataset).problems;
export {markup, problems};

// @ts-expect-error an incident has a date, if only null
export const undated: Incident = {title: "no date"};
// @ts-expect-error a claim has a source
export const orphan: Claim = {outcome: "hit"};
// @ts-expect-error there is no such outcome
export const outcome: Claim = {source: "a", outcome: "destroyed"};
// @ts-expect-error a join is stated or inferred
export const join: Claim = {source: "a", join: "guessed"};
// @ts-expect-error a verdict names its judge
export const verdict: Claim = {source: "a", evidence: [{kind: "image", verdict: {is: "manipulated"}}]};
// @ts-expect-error a source is of a kind
export const kindless: IncidentDataset = {incidents: [], sources: [{id: "a", name: "A"}]};
// @ts-expect-error there is no such lane
timeline([row], {lane: "colour"});
// @ts-expect-error a frame has two corners
baseMap([row], {frame: [38, 32]});
// @ts-expect-error there is no such option
timeline([row], {radius: 3});
// @ts-expect-error an annotation is about one thing
timeline([row], {annotations: [{date: "2023-10-23", site: "al-tanf", text: "a"}]});
// @ts-expect-error a container is not data
timeline(element);
// @ts-expect-error the link is set when a chart is made
chart.update({link});
// @ts-expect-error a part of the state that there is not
link.set({hovered: "a"});
// @ts-expect-error renderToString takes the chart, not its name
renderToString("timeline", [row]);
// @ts-expect-error a title is words
timeline([row], {title: 5});
// @ts-expect-error a name that is nearly that of an option
timeline([row], {titel: "a"});
// @ts-expect-error an option of another chart
timeline([row], {view: "matrix"});
// @ts-expect-error there is no such view
disagreement([row], {view: "table"});
// @ts-expect-error there is no such measure
counter([row], {measure: "wounded"});
// @ts-expect-error there is no such control
timeline([row], {controls: ["print"]});
// @ts-expect-error a lane is a name, or a function that gives one
timeline([row], {lane: () => 5});
// @ts-expect-error a locale is a language, not its tag
timeline([row], {locale: "ar"});
// @ts-expect-error a figure stands in one link, which is a Link
timeline([row], {link: {picked: []}});
// @ts-expect-error a period has two ends
link.set({period: ["2023-10-18"]});
// @ts-expect-error ids are a list
link.set({picked: "an-id"});
// @ts-expect-error the state is changed by set alone
link.state.joins = false;
// @ts-expect-error the state is read alone, and its lists too
link.state.picked[0] = "an-id";
// @ts-expect-error what is picked is incidents or ids
chart.value = [5];
// @ts-expect-error what is picked is a list
chart.value = row;
// @ts-expect-error a figure keeps its link
chart.link = link;
// @ts-expect-error an option that is for the beginning only
chart.update({headingLevel: 2});
// @ts-expect-error what takes a while is waited for
export const svg: string = chart.toSVG();
// @ts-expect-error there is no such weapon
export const weapon: Claim = {source: "a", weapon: "laser"};
// @ts-expect-error a quantity in words is text, and a list is none
export const quantity: Claim = {source: "a", injured: [1, 2]};
// @ts-expect-error a language is what locale/ar exports
addLocale("ar");
// @ts-expect-error hydrate takes an element, not its selector
hydrate("figure", timeline, dataset);
