// Made-up incidents, the same each time: a scenario shows one thing, and a generator fills the large ones.
import type {Claim, Incident, IncidentDataset, Source, Weapon} from "../../src/model/incident.js";
import {isoOf} from "../../src/model/edtf.js";

export const sources: Source[] = [
  {id: "group", name: "Northern Group", kind: "armed-group", side: "attacker"},
  {id: "army", name: "Army of the South", kind: "military", side: "target"},
  {id: "gazette", name: "The Gazette", kind: "outlet"},
  {id: "wire", name: "Wire Service", kind: "agency"}
];

export const sites = [
  {id: "east", name: "East Field", country: "JOR"},
  {id: "west", name: "West Harbour", country: "JOR"},
  {id: "hill", name: "Hill Station", country: "TUR"}
];

/** Six incidents, one for each way in which a mark can look. */
export const six: IncidentDataset = {
  sources,
  sites,
  incidents: [
    {id: "a", date: "2023-10-17", site: "east", weapon: "rocket"},
    {id: "b", date: "2023-10-18", site: "west", claims: [{source: "group", weapon: "drone", outcome: "hit", via: ["gazette"]}]},
    {id: "c", date: "[2023-10-18..2023-10-19]", site: "hill", attacks: 3, claims: [{source: "group", weapon: "drone", outcome: "hit"}, {source: "gazette", outcome: "missed"}]},
    {id: "d", date: "2023-10-20", site: "east", claims: [{source: "group", outcome: "hit"}, {source: "army", outcome: "intercepted", intercepted: 2}]},
    {id: "e", date: "2023-10-21~", site: "hill", claims: [{source: "army", join: "inferred", outcome: "intercepted"}]},
    {id: "f", date: null, site: "west", claims: [{source: "wire", weapon: "mortar"}]}
  ]
};

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const weapons: Weapon[] = ["drone", "rocket", "missile", "mortar"];

/** Any number of incidents over some days, in bursts, with so many claims each (one or two, where nothing is said) from so many sources. */
export function generated(n: number, {days = 240, from = 19650, sourceCount = 30, seed = 7, places = sites, claimsEach = 0} = {}): IncidentDataset {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const many: Source[] = Array.from({length: sourceCount}, (_, i) => ({
    id: `s${String(i)}`,
    name: `Source ${String(i + 1)}`,
    kind: i % 3 === 0 ? "outlet" : i % 3 === 1 ? "agency" : "military",
    ...(i % 6 === 2 && {side: "target" as const})
  }));
  const bursts = Array.from({length: 9}, () => Math.floor(random() * days));
  const incidents = Array.from({length: n}, (_, i): Incident => {
    const day = random() < 0.5 ? pick(bursts) + Math.floor(random() * 5) : Math.floor(random() * days);
    const claims = Array.from({length: claimsEach || 1 + Math.floor(random() * 2)}, (): Claim => ({source: pick(many).id, weapon: pick(weapons), outcome: random() < 0.5 ? "hit" : "intercepted"}));
    return {id: `i${String(i)}`, date: isoOf(from + Math.min(day, days - 1)), site: pick(places).id, claims};
  });
  return {sources: many, sites: places, incidents};
}

/** The same at so many sites of eight countries, each with a place of its own. */
export function scattered(n: number, siteCount: number): IncidentDataset {
  const random = seeded(3);
  const countries = ["IRQ", "SYR", "JOR", "TUR", "YEM", "LBN", "ISR", "EGY"];
  const many = Array.from({length: siteCount}, (_, i) => ({id: `p${i}`, name: `Place ${i}`, country: countries[i % 8]!, latitude: 25 + random() * 12, longitude: 35 + random() * 15}));
  const data = generated(n);
  return {...data, sites: many, incidents: data.incidents.map((d, i) => ({...d, site: `p${i % siteCount}`}))};
}

/** The same, of which most are no attacks: summaries up to the end of the time, responses and context. */
export function withEvents(n: number): IncidentDataset {
  const data = generated(n);
  const eventOf = ({id, date}: Incident, i: number): Incident =>
    (i % 3 === 0 ? {id: id!, kind: "summary", title: `Summary ${i}`, date: `${date!}/2024-06-20`} : {id: id!, kind: i % 2 ? "context" : "response", title: `Event ${i}`, date});
  return {...data, incidents: data.incidents.map((d, i) => (i % 10 === 9 ? d : eventOf(d, i)))};
}
