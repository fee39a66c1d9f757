import {baseMap} from "../../src/charts/base-map.js";
import {gazetteer, usBases} from "../../src/data.js";
import type {Incident, IncidentDataset, Site, Source} from "../../src/model/incident.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {articleNotes, mapNotes} from "./annotations.js";
import {generated, seeded, six} from "./made-up.js";
import {scenario} from "./scenario.js";

const shapes = middleEast;
const sources: Source[] = [{id: "group", name: "Northern Group", kind: "armed-group", side: "attacker"}, {id: "army", name: "Army of the South", kind: "military", side: "target"}];

/** So many incidents at each site, every third told by both sides. */
const at = (counts: Readonly<Record<string, number>>, sites: Site[] = gazetteer): IncidentDataset => ({
  about: {countries: ["IRQ", "SYR", "JOR"]},
  sources,
  sites,
  incidents: Object.entries(counts).flatMap(([site, n]) => Array.from({length: n}, (_, i): Incident =>
    ({id: `${site} ${String(i)}`, date: "2023-10-20", site, claims: [{source: "group", stated: "2023-10-20"}, ...(i % 3 === 0 ? [{source: "army", stated: "2023-10-21"}] : [])]})))
});
const northEast = at({"al-shaddadi": 14, "al-omar": 12, conoco: 21, "al-hasakah": 3, rumaylan: 8, "tell-baydar": 2, qasrak: 1, "al-malikiyah": 4, himo: 2, "mss-euphrates": 3});

/** One place in each of some countries. */
const spread = (places: readonly (readonly [code: string, longitude: number, latitude: number, n: number])[]): IncidentDataset =>
  at(Object.fromEntries(places.map(([code, , , n]) => [code, n])), places.map(([code, longitude, latitude]) => ({id: code, name: `Site ${code}`, country: code, longitude, latitude})));
const region = spread([["IRQ", 43.5, 33.5, 25], ["SYR", 38.5, 35, 17], ["JOR", 36.5, 31, 9], ["LBN", 36, 34, 4], ["EGY", 32, 29, 2], ["SAU", 42, 28, 13], ["YEM", 45, 15.5, 20]]);
const world = spread([["NOR", 10.7, 59.9, 3], ["AUS", 149, -35, 6], ["CHL", -70.6, -33.4, 2], ["KEN", 36.8, -1.3, 8], ["JPN", 139.7, 35.7, 1]]);

const random = seeded(3);
const manySites = Array.from({length: 90}, (_, i): Site => ({id: `s${String(i)}`, name: `Site ${String(i + 1)}`, country: i % 3 === 0 ? "SYR" : "IRQ", longitude: 38.5 + random() * 7, latitude: 32.5 + random() * 4.5, uncertaintyKm: Math.round(random() * 12)}));
const many = at(Object.fromEntries(manySites.map((d) => [d.id, 1 + Math.floor(random() ** 4 * 110)])), manySites);
const outside: Site[] = [{id: "x", name: "Far Post", country: "JOR", longitude: 40.5, latitude: 33.5, uncertaintyKm: 3}, {id: "y", name: "Near Post", country: "SYR", longitude: 38.75, latitude: 33.3, uncertaintyKm: 20}];

export const baseMapOfTheArticles = scenario(baseMap, usBases, {shapes});
export const baseMapOfTheArticlesWithoutShapes = scenario(baseMap, usBases, {});
export const baseMapAnnotated = scenario(baseMap, northEast, {shapes, annotations: mapNotes});
export const baseMapOfTheArticlesAnnotated = scenario(baseMap, usBases, {shapes, annotations: articleNotes});
export const baseMapNone = scenario(baseMap, [], {shapes});
export const baseMapOne = scenario(baseMap, at({"al-tanf": 1}), {shapes});
export const baseMapAllUnlocated = scenario(baseMap, six, {shapes});
export const baseMapBorder = scenario(baseMap, at({"al-rukban": 3, "tower-22": 5, "al-tanf": 9}), {shapes});
export const baseMapNorthEast = scenario(baseMap, northEast, {shapes});
export const baseMapNorthEastAndTheBorder = scenario(baseMap, {...northEast, incidents: [...northEast.incidents, ...at({"al-rukban": 1, "tower-22": 2}).incidents]}, {shapes});
export const baseMapOutside = scenario(baseMap, at({x: 4, y: 2}, outside), {shapes});
export const baseMapShaded = scenario(baseMap, region, {shapes});
export const baseMapOfTheArticlesInAllShapes = scenario(baseMap, usBases, {shapes, frame: "shapes"});
export const baseMapFrame = scenario(baseMap, at({erbil: 5}), {shapes, frame: [[34, 29], [38, 34]]});
export const baseMapWorld = scenario(baseMap, world, {});
export const baseMapThousands = scenario(baseMap, at({"ain-al-asad": 3000, erbil: 2, harir: 1}), {shapes});
export const baseMapThirtySources = scenario(baseMap, generated(150), {shapes});
export const baseMap500 = scenario(baseMap, many, {shapes});
